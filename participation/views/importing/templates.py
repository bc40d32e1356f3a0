"""Empty tables to fill in."""

from django.http import HttpResponse
from django.views.generic import View

from participation import rules
from participation.domain import card_words
from participation.sheets import WRITERS, card_template
from participation.views.base import EventAdminView


class TemplateDownloadView(View):
    """The empty table for one working group, without anything of an event in it."""

    def get(self, request, kind):
        return template_file(kind, "karten-vorlage")


class EventTemplateView(EventAdminView, View):
    """The empty table for all working groups of an event; their codes are offered in it."""

    def may_see(self, user):
        return rules.may_edit(user, self.event)

    def get(self, request, event_id, kind):
        groups = rules.editable_groups(request.user).child_of(self.event).order_by("path")
        codes = [group.code for group in groups] or ["AG1"]
        return template_file(kind, "karten-vorlage-arbeitsgruppen", codes)


def template_file(kind: str, name: str, groups=()) -> HttpResponse:
    offered = {"kinds": card_words.kind_names(), "languages": card_words.language_names(), "groups": groups}
    write, content_type = WRITERS[kind]
    disposition = f'attachment; filename="{name}.{kind}"'
    return HttpResponse(
        write(card_template(**offered)), content_type=content_type, headers={"Content-Disposition": disposition}
    )

from uuid import uuid5

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _, gettext_lazy
from wagtail.models import Page

from districts.domain.shown import shown
from participation.models import FollowUp, Outcome, WorkingGroupPage
from website.runtime.social import marked

from .atom import MOST, PlaceFeed, Scope, start_of


class FollowUpFeed(PlaceFeed):
    """What became of outcomes that residents may read, the latest entry first."""

    subject = gettext_lazy("Was wurde daraus?")

    def items(self, scope: Scope) -> list[FollowUp]:
        found = list(public_follow_ups(scope.top)[:MOST])
        scope.places.tell(each.record.group for each in found)
        return found

    def item_title(self, answer: FollowUp) -> str:
        title = f"{answer.get_status_display()}: {answer.record.headline} ({answer.record.reference})"
        return marked(title, answer.record.group)

    def text(self, answer: FollowUp) -> str:
        named = {_("Grund"): answer.reason, _("Abgegeben an"): answer.recipient, _("Antwort von"): answer.author}
        return " ".join([answer.text, *(f"{name}: {value}" for name, value in named.items() if value)]).strip()

    def item_link(self, answer: FollowUp) -> str:
        return reverse("docs_export:outcome", args=[answer.record.reference])

    def item_guid(self, answer: FollowUp) -> str:
        """An outcome has one address, its answers are many."""
        return uuid5(answer.record.uuid, str(answer.pk)).urn

    def item_pubdate(self, answer: FollowUp):
        return start_of(answer.on)

    def item_updateddate(self, answer: FollowUp):
        return answer.created_at


def public_follow_ups(top: Page) -> QuerySet[FollowUp]:
    """Answers to outcomes below a page that residents may read."""
    groups = shown(WorkingGroupPage.objects.descendant_of(top))
    outcomes = Outcome.objects.filter(withdrawn=False, page__in=groups)
    found = FollowUp.objects.filter(record__in=outcomes.values("uuid"), record__group__in=groups)
    return found.select_related("record__group").order_by("-created_at", "-pk")

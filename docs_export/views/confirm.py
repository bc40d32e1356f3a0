"""Steps that are confirmed first: GET says what will happen, POST does it."""

from contextlib import suppress

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy

from docs_export import rules
from docs_export.domain.publish import ProtectedError, check_publishable, publish_version
from docs_export.domain.removal import check_discardable, check_removable, discard_version, remove_file
from docs_export.models import Rendition, Version
from docs_export.publication import publication_of
from participation.models import EventPage

from .base import overview_url
from .versions import VersionStepView


class ConfirmView(VersionStepView):
    """Leads back with a message where the step can't be taken."""

    form_class = forms.Form
    rule = staticmethod(rules.may_publish)

    def check(self) -> None:
        """Raises ValidationError where there is nothing to confirm."""
        raise NotImplementedError("each step says when it can be taken")

    def act(self) -> str:
        """Take the step; returns what is told then."""
        raise NotImplementedError("each step says what it does")

    def get(self, request, *args, **kwargs) -> HttpResponse:
        try:
            self.check()
        except ValidationError as error:
            return self._refuse(error)
        return super().get(request, *args, **kwargs)

    def form_valid(self, form) -> HttpResponse:
        try:
            told = self.act()
        except ValidationError as error:
            return self._refuse(error)
        messages.success(self.request, told)
        return redirect(self.get_success_url())

    def _refuse(self, error: ValidationError) -> HttpResponse:
        messages.error(self.request, " ".join(error.messages))
        return redirect(self.get_success_url())


class PublishView(ConfirmView):
    page_title = gettext_lazy("Fassung veröffentlichen")
    template_name = "docs_export/admin/publish.html"

    def check(self) -> None:
        with suppress(ProtectedError):  # the page says so, and leads to what can be done
            check_publishable(self.version)

    def act(self) -> str:
        return _("%s ist veröffentlicht.") % publish_version(self.version, by=self.request.user).name

    def get_context_data(self, **kwargs):
        return super().get_context_data(publication=publication_of(self.version), **kwargs)


class DiscardView(ConfirmView):
    page_title = gettext_lazy("Entwurf verwerfen")
    header_icon = "bin"
    template_name = "docs_export/admin/discard.html"

    def check(self) -> None:
        check_discardable(self.version)

    def act(self) -> str:
        return _("Der Entwurf von %s ist verworfen.") % discard_version(self.version, by=self.request.user).name


class RemoveFileView(ConfirmView):
    page_title = gettext_lazy("Datei löschen")
    header_icon = "bin"
    template_name = "docs_export/admin/remove_file.html"

    @cached_property
    def rendition(self) -> Rendition:
        return get_object_or_404(Rendition.objects.select_related("version__event"), pk=self.kwargs["pk"])

    @property
    def version(self) -> Version:
        return self.rendition.version

    def dispatch(self, request, *args, **kwargs):
        if not Rendition.objects.filter(pk=self.kwargs["pk"]).exists() and (event := self._event_of_link()):
            messages.info(request, _("Die Datei ist schon gelöscht."))
            return redirect(overview_url(event))
        return super().dispatch(request, *args, **kwargs)

    def _event_of_link(self) -> EventPage | None:
        """The link in the list names it, for a file that is gone can't say any more where it belonged."""
        named = self.request.GET.get("event", "")
        event = EventPage.objects.filter(reference=named).first() if named else None
        return event if event and type(self).rule(self.request.user, event) else None

    def check(self) -> None:
        check_removable(self.rendition)

    def act(self) -> str:
        remove_file(self.rendition, by=self.request.user)
        return _("%s: gelöscht.") % self.rendition.title

    def get_context_data(self, **kwargs):
        return super().get_context_data(rendition=self.rendition, **kwargs)

"""Steps on one version that ask something first."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy
from django.views.generic import FormView

from docs_export import rules
from docs_export.addresses import short_address
from docs_export.content import chapters_of
from docs_export.domain.orders import order
from docs_export.domain.publish import withdraw_version
from docs_export.domain.render import read_content
from docs_export.enums import Variant
from docs_export.forms import ChoiceForm, WithdrawForm
from docs_export.languages import short_name
from docs_export.models import Version

from .base import EventStepView
from .notices import tell_order


class VersionStepView(EventStepView, FormView):
    @cached_property
    def version(self) -> Version:
        return get_object_or_404(Version.objects.select_related("event"), pk=self.kwargs["pk"])

    @cached_property
    def event(self):
        return self.version.event.specific

    def get_context_data(self, **kwargs):
        return super().get_context_data(version=self.version, **kwargs)


class ChoiceView(VersionStepView):
    """A further file: variant, chapters, photos, cards, or a short version."""

    page_title = gettext_lazy("Weitere Datei erstellen")
    template_name = "docs_export/admin/choice.html"
    form_class = ChoiceForm
    rule = staticmethod(rules.may_draft)

    def get_form_kwargs(self):
        if self.version.is_foreign or self.version.is_withdrawn:
            raise Http404(_("Von dieser Fassung lässt sich keine Datei erstellen."))
        # The internal one has every chapter of the public one; what that lacks, an order ignores.
        content = read_content(self.version, Variant.INTERNAL)
        may_show = not self.version.is_public or rules.may_publish(self.request.user, self.event)
        kwargs = {"chapters": chapters_of(content), "languages": content.short_languages, "may_show": may_show}
        return {**super().get_form_kwargs(), **kwargs}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return {**context, "shown_at": self._shown_at(context["form"])}

    def _shown_at(self, form) -> list[tuple[str, str]]:
        """Each short version that would be public at once, with its address."""
        if not (self.version.is_public and form.may_show):
            return []
        return [(short_name(lang), short_address(self.event, self.version.number, lang)) for lang in form.languages]

    def form_valid(self, form):
        chosen = form.cleaned_data
        try:
            rendition = order(self.version, chosen["variant"], chosen["options"], by=self.request.user)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        tell_order(self.request, rendition)
        return redirect(self.get_success_url())


class WithdrawView(VersionStepView):
    """Asks for the reason first: what is withdrawn does not come back."""

    page_title = gettext_lazy("Fassung zurückziehen")
    header_icon = "warning"
    template_name = "docs_export/admin/withdraw.html"
    form_class = WithdrawForm
    rule = staticmethod(rules.may_publish)

    def form_valid(self, form):
        version = withdraw_version(self.version, by=self.request.user, reason=form.cleaned_data["reason"])
        messages.success(self.request, _("%s ist zurückgezogen.") % version.name)
        return redirect(self.get_success_url())

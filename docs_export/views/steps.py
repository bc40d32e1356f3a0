"""Single steps on a version or a file that ask nothing; all change something, so all are POST."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import View

from districts.denial import deny
from docs_export import rules
from docs_export.domain import jobs
from docs_export.domain.orders import order
from docs_export.forms import FOR_WHO_PUBLISHES
from docs_export.models import Rendition, Version

from .base import overview_url
from .notices import tell_order


class StepView(View):
    """Fetches the version, asks the rule, acts, and goes back to the overview."""

    http_method_names = ["post", "options"]
    rule = None

    @cached_property
    def version(self) -> Version:
        return get_object_or_404(Version.objects.select_related("event"), pk=self.kwargs["pk"])

    def dispatch(self, request, *args, **kwargs):
        if not type(self).rule(request.user, self.version.event):
            return deny(request)
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs) -> HttpResponse:
        try:
            self.act()
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return redirect(overview_url(self.version.event))

    def act(self) -> None:
        raise NotImplementedError("each step says what it does")


class OrderView(StepView):
    """A file in another variant of a version that is frozen already."""

    rule = staticmethod(rules.may_draft)

    def act(self) -> None:
        tell_order(self.request, order(self.version, self.request.POST.get("variant", ""), by=self.request.user))


class RetryView(StepView):
    """Start anew what failed or was interrupted."""

    rule = staticmethod(rules.may_draft)

    @cached_property
    def rendition(self) -> Rendition:
        return get_object_or_404(Rendition.objects.select_related("version__event"), pk=self.kwargs["pk"])

    @property
    def version(self) -> Version:
        return self.rendition.version

    def act(self) -> None:
        if not rules.may_order(self.request.user, self.rendition):
            raise ValidationError(FOR_WHO_PUBLISHES)
        if jobs.retry(self.rendition, by=self.request.user):
            tell_order(self.request, self.rendition)
        else:
            messages.info(self.request, _("Die Datei wird schon erstellt."))

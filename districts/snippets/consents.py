"""The register of consents: each row follows the rights on its photo."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.permissions import policy_registry
from wagtail.snippets.views.snippets import DeleteView, EditView, HistoryView, SnippetViewSet, UsageView

from districts.denial import OwnRow
from districts.models import Photo, PhotoConsent


class ConsentEditView(OwnRow, EditView):
    pass


class ConsentDeleteView(OwnRow, DeleteView):
    pass


class ConsentHistoryView(OwnRow, HistoryView):
    pass


class ConsentUsageView(OwnRow, UsageView):
    pass


class PhotoConsentForm(WagtailAdminModelForm):
    def clean_photo(self):
        photo = self.cleaned_data["photo"]
        if not policy_registry.get_by_type(Photo).user_has_permission_for_instance(self.for_user, "change", photo):
            raise ValidationError(_("Dieses Foto gehört zu einem anderen Stadtteil."))
        return photo


class PhotoConsentViewSet(SnippetViewSet):
    model = PhotoConsent
    icon = "clipboard-list"
    list_display = ["reference", "photo", "given_on", "valid_until", "withdrawn_on"]
    list_filter = ["by_guardians"]
    edit_view_class = ConsentEditView
    delete_view_class = ConsentDeleteView
    history_view_class = ConsentHistoryView
    usage_view_class = ConsentUsageView
    edit_handler = ObjectList(
        [
            FieldPanel("photo"),
            FieldPanel("reference"),
            FieldRowPanel([FieldPanel("given_on"), FieldPanel("valid_until")]),
            FieldPanel("covers_publication"),
            FieldRowPanel([FieldPanel("covers_press"), FieldPanel("covers_social_media")]),
            FieldPanel("by_guardians"),
            FieldPanel("withdrawn_on"),
        ],
        base_form_class=PhotoConsentForm,
    )

    def get_queryset(self, request):
        policy = policy_registry.get_by_type(PhotoConsent)
        return policy.instances_user_has_any_permission_for(request.user, ["change"])

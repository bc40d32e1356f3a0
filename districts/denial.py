"""How our admin views say no: with 403 and a sentence, where Wagtail turns PermissionDenied into a redirect."""

from django.contrib.admin.utils import unquote
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from wagtail.permissions import policy_registry


def deny(request: HttpRequest) -> HttpResponse:
    """403 in the admin's own look."""
    context = {"page_title": _("Keine Berechtigung"), "header_icon": "lock"}
    return render(request, "districts/admin/denied.html", context, status=403)


class OwnRow:
    """Wagtail asks the policy only for the model as a whole; this asks it for the row in the address."""

    def dispatch(self, request, *args, **kwargs):
        row = get_object_or_404(self.model, pk=unquote(str(kwargs["pk"])))
        if not policy_registry.get(row).user_has_any_permission_for_instance(request.user, ["change"], row):
            return deny(request)
        return super().dispatch(request, *args, **kwargs)

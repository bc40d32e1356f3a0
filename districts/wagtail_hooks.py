from django.template.loader import render_to_string
from django.urls import include, path
from wagtail import hooks
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from . import deletion, urls
from .models import PhotoConsent
from .permissions import ConsentPermissionPolicy
from .snippets import RegisterGroup
from .views import confirm_signed_in

register_permission_policy(PhotoConsent, ConsentPermissionPolicy())
register_snippet(RegisterGroup)
hooks.register("before_delete_page", deletion.refuse_page_deletion)
hooks.register("before_bulk_action", deletion.refuse_bulk_deletion)


@hooks.register("register_admin_urls")
def register_admin_urls():
    return [
        path("fotos/", include(urls)),
        path("angemeldet/", confirm_signed_in, name="districts_signed_in"),
    ]


@hooks.register("insert_global_admin_js")
def keep_text():
    return render_to_string("districts/admin/keep_text.html")

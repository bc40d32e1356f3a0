from django.template.loader import render_to_string
from django.urls import include, path
from wagtail import hooks
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from . import converters, deletion, urls  # noqa: F401 - converters give the addresses their numbers
from .domain.languages import refuse_hidden
from .language_views import LanguagesMenuItem, LanguagesView
from .models import PhotoConsent
from .permissions import ConsentPermissionPolicy
from .snippets import RegisterGroup
from .views import confirm_signed_in

register_permission_policy(PhotoConsent, ConsentPermissionPolicy())
register_snippet(RegisterGroup)
hooks.register("before_delete_page", deletion.refuse_page_deletion)
hooks.register("before_bulk_action", deletion.refuse_bulk_deletion)
hooks.register("before_serve_page", refuse_hidden)


@hooks.register("register_admin_urls")
def register_admin_urls():
    return [
        path("fotos/", include(urls)),
        path("seiten/<row:page_id>/sprachen/", LanguagesView.as_view(), name="districts_languages"),
        path("angemeldet/", confirm_signed_in, name="districts_signed_in"),
    ]


@hooks.register("insert_global_admin_js")
def keep_text():
    return render_to_string("districts/admin/keep_text.html")


@hooks.register("register_page_header_buttons")
def register_header_buttons(page, user, view_name, next_url=None):
    yield LanguagesMenuItem(page=page, priority=18)

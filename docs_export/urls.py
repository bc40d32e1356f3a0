"""Public addresses. Those by reference are printed and never move."""

from django.urls import re_path

from .views import public

app_name = "docs_export"

# Addresses are printed in one spelling; the same file under others would be another page to caches and search engines.
REFERENCE = r"(?P<reference>[A-Z0-9-]+)"
NUMBER = r"(?P<number>(?:0|[1-9][0-9]{0,2})\.(?:0|[1-9][0-9]{0,2}))"
SHORT = r"kurz(?:-(?P<language>[a-z]{2,3}(?:-[a-z]{1,8})*))?\.pdf"  # kurz.pdf, kurz-de-simple.pdf

urlpatterns = [
    re_path(rf"^d/{REFERENCE}/{NUMBER}\.pdf$", public.version, name="version"),
    re_path(rf"^d/{REFERENCE}\.pdf$", public.current, name="current"),
    re_path(rf"^d/{REFERENCE}/{NUMBER}-{SHORT}$", public.short, name="short"),
    re_path(rf"^d/{REFERENCE}/{SHORT}$", public.current_short, name="current_short"),
    re_path(rf"^e/{REFERENCE}$", public.by_reference, name="outcome"),
    re_path(r"^(?P<kind>[deDE])/(?P<reference>[A-Za-z0-9-]+)(?P<rest>(?:/[\w.-]+)?(?:\.pdf)?/?)$", public.in_capitals),
    re_path(r"^(?P<page_path>(?:[^/]+/)+)dokumentation\.pdf$", public.by_page, name="by_page"),
]

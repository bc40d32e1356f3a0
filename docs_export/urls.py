"""Public addresses. Those by reference are printed and never move."""

from django.urls import path, re_path

from .views import public

app_name = "docs_export"

SHORT = r"kurz(?:-(?P<language>[a-z]{2,3}(?:-[a-z]{1,8})*))?\.pdf"  # kurz.pdf, kurz-de-simple.pdf

urlpatterns = [
    re_path(r"^d/(?P<reference>[^/]+)/(?P<number>\d{1,3}\.\d{1,3})\.pdf$", public.version, name="version"),
    re_path(r"^d/(?P<reference>[^/]+)\.pdf$", public.current, name="current"),
    re_path(rf"^d/(?P<reference>[^/]+)/(?P<number>\d{{1,3}}\.\d{{1,3}})-{SHORT}$", public.short, name="short"),
    re_path(rf"^d/(?P<reference>[^/]+)/{SHORT}$", public.current_short, name="current_short"),
    path("e/<str:reference>", public.by_reference, name="outcome"),
    re_path(r"^(?P<page_path>(?:[^/]+/)+)dokumentation\.pdf$", public.by_page, name="by_page"),
]

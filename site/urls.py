"""All addresses. What has a fixed form stands in front of Wagtail's own pattern, which answers everything else."""

from pathlib import Path

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from website.runtime import glossary, law
from website.runtime.colours import district_colours
from website.runtime.health import healthz
from website.search.views import search

# Copies of public photos, and the pictures of accounts. Documents lie in the media folder too: those are sent by a view
# that checks who may read them and lets no browser run them.
PUBLIC_MEDIA = ("fotos", "avatar_images")

LAW = "(?P<kind>impressum|datenschutz|barrierefreiheit)/$"

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    re_path(r"^farben/(?P<colour>[0-9a-fA-F]{6})\.css\Z", district_colours, name="district_colours"),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    *(
        pattern
        for folder in PUBLIC_MEDIA
        for pattern in static(f"{settings.MEDIA_URL}{folder}/", document_root=Path(settings.MEDIA_ROOT, folder))
    ),
    path("suche/", search, name="search"),
    path("", include("docs_export.urls")),
    path("", include("participation.capture_urls")),
    path("", include("website.events.urls")),
    path("", include("website.feeds.urls")),
    path("", include("website.outcomes.urls")),
    path("", include("website.runtime.report_urls")),
    path("glossar/", glossary.show, name="glossary"),
    re_path(f"^{LAW}", law.show, name="law"),
    re_path(f"^(?P<slug>[^/]+)/{LAW}", law.show, name="law_of_district"),
    path("", include("website.languages.urls")),
    # German addresses stay as they are; pages in other languages stand below /de-simple/, /en/ and so on.
    *i18n_patterns(path("", include(wagtail_urls)), prefix_default_language=False),
]

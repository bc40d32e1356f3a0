"""Admin addresses of participation, mounted below /admin/ by a hook."""

from django.urls import path, re_path

import districts.converters  # noqa: F401 - gives the addresses their numbers

from .views.accesses import AccessListView, ReissueView, RevokeView, SpanView
from .views.board.page import BoardFeedView, BoardPageView
from .views.board.steps import AskView, StepView
from .views.follow_ups import FollowUpView
from .views.importing.event import EventImportView
from .views.importing.group import ImportView
from .views.importing.templates import EventTemplateView, TemplateDownloadView
from .views.reading import ReadDraftView, ReadingEventView, ReadingListView
from .views.release import ReleaseView
from .views.reports import ReportView

ACCESSES = "veranstaltungen/<row:event_id>/zugaenge/"

admin_urlpatterns = [
    path("veranstaltungen/<row:event_id>/freigabe/", ReleaseView.as_view(), name="participation_release"),
    path(ACCESSES, AccessListView.as_view(), name="participation_accesses"),
    path(f"{ACCESSES}<row:pk>/zeitraum/", SpanView.as_view(), name="participation_access_span"),
    path(f"{ACCESSES}<row:pk>/sperren/", RevokeView.as_view(), name="participation_access_revoke"),
    path(f"{ACCESSES}<row:pk>/neu/", ReissueView.as_view(), name="participation_access_reissue"),
    path("arbeitsgruppen/<row:group_id>/sortieren/", BoardPageView.as_view(), name="participation_board"),
    path("arbeitsgruppen/<row:group_id>/sortieren/neues/", BoardFeedView.as_view(), name="participation_board_feed"),
    path("arbeitsgruppen/<row:group_id>/sortieren/schritt/", StepView.as_view(), name="participation_board_step"),
    path("arbeitsgruppen/<row:group_id>/sortieren/frage/", AskView.as_view(), name="participation_board_ask"),
    path("ergebnisse/<uuid:uuid>/sachstand/", FollowUpView.as_view(), name="participation_follow_up"),
    path(
        "veranstaltungen/<row:event_id>/karten-einlesen/", EventImportView.as_view(), name="participation_import_event"
    ),
    path("arbeitsgruppen/<row:group_id>/karten-einlesen/", ImportView.as_view(), name="participation_import"),
    re_path(
        r"^karten-vorlage\.(?P<kind>csv|xlsx|ods)$",
        TemplateDownloadView.as_view(),
        name="participation_import_template",
    ),
    re_path(
        r"^veranstaltungen/(?P<event_id>[0-9]{1,18})/karten-vorlage\.(?P<kind>csv|xlsx|ods)$",
        EventTemplateView.as_view(),
        name="participation_import_event_template",
    ),
    path("meldungen/<row:pk>/", ReportView.as_view(), name="participation_report"),
    path("lesen/", ReadingListView.as_view(), name="participation_reading"),
    path("lesen/<row:event_id>/", ReadingEventView.as_view(), name="participation_reading_event"),
    path("lesen/entwurf/<row:page_id>/", ReadDraftView.as_view(), name="participation_read_draft"),
]

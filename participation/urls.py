"""Admin addresses of participation, mounted below /admin/ by a hook."""

from django.urls import path

import districts.converters  # noqa: F401 - gives the addresses their numbers

from .views.follow_ups import FollowUpView
from .views.reading import ReadDraftView, ReadingEventView, ReadingListView
from .views.release import ReleaseView

admin_urlpatterns = [
    path("veranstaltungen/<row:event_id>/freigabe/", ReleaseView.as_view(), name="participation_release"),
    path("ergebnisse/<uuid:uuid>/sachstand/", FollowUpView.as_view(), name="participation_follow_up"),
    path("lesen/", ReadingListView.as_view(), name="participation_reading"),
    path("lesen/<row:event_id>/", ReadingEventView.as_view(), name="participation_reading_event"),
    path("lesen/entwurf/<row:page_id>/", ReadDraftView.as_view(), name="participation_read_draft"),
]

"""Steps in the admin, below /admin/dokumentation/."""

from django.urls import path

import districts.converters  # noqa: F401 - gives the addresses their numbers

from .views import confirm, create, downloads, material, overview, protection, steps, versions

app_name = "docs_export_admin"

urlpatterns = [
    path("<row:event_id>/", overview.OverviewView.as_view(), name="event"),
    path("<row:event_id>/stand/", overview.ProgressView.as_view(), name="progress"),
    path("<row:event_id>/neu/", create.CreateView.as_view(), name="create"),
    path("<row:event_id>/schutz/", protection.ProtectView.as_view(), name="protect"),
    path("<row:event_id>/frueher/", create.ForeignView.as_view(), name="foreign"),
    path("<row:event_id>/material/", material.MaterialView.as_view(), name="material"),
    path("<row:event_id>/material/stand/", material.MaterialProgressView.as_view(), name="material_progress"),
    path("<row:event_id>/material/datei/", material.MaterialFileView.as_view(), name="material_file"),
    path("<row:event_id>/material/erneut/", material.MaterialRetryView.as_view(), name="material_retry"),
    path("fassung/<row:pk>/veroeffentlichen/", confirm.PublishView.as_view(), name="publish"),
    path("fassung/<row:pk>/bestellen/", steps.OrderView.as_view(), name="order"),
    path("fassung/<row:pk>/auswahl/", versions.ChoiceView.as_view(), name="choice"),
    path("fassung/<row:pk>/zurueckziehen/", versions.WithdrawView.as_view(), name="withdraw"),
    path("fassung/<row:pk>/verwerfen/", confirm.DiscardView.as_view(), name="discard"),
    path("fassung/<row:pk>/datei/", downloads.foreign_file, name="foreign_file"),
    path("ausgabe/<row:pk>/erneut/", steps.RetryView.as_view(), name="retry"),
    path("ausgabe/<row:pk>/loeschen/", confirm.RemoveFileView.as_view(), name="remove_file"),
    path("ausgabe/<row:pk>/datei/", downloads.rendition_file, name="download"),
]

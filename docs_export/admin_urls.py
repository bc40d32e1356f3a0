"""Steps in the admin, below /admin/dokumentation/."""

from django.urls import path

from .views import confirm, create, downloads, overview, protection, steps, versions

app_name = "docs_export_admin"

urlpatterns = [
    path("<int:event_id>/", overview.OverviewView.as_view(), name="event"),
    path("<int:event_id>/stand/", overview.ProgressView.as_view(), name="progress"),
    path("<int:event_id>/neu/", create.CreateView.as_view(), name="create"),
    path("<int:event_id>/schutz/", protection.ProtectView.as_view(), name="protect"),
    path("<int:event_id>/frueher/", create.ForeignView.as_view(), name="foreign"),
    path("fassung/<int:pk>/veroeffentlichen/", confirm.PublishView.as_view(), name="publish"),
    path("fassung/<int:pk>/bestellen/", steps.OrderView.as_view(), name="order"),
    path("fassung/<int:pk>/auswahl/", versions.ChoiceView.as_view(), name="choice"),
    path("fassung/<int:pk>/zurueckziehen/", versions.WithdrawView.as_view(), name="withdraw"),
    path("fassung/<int:pk>/verwerfen/", confirm.DiscardView.as_view(), name="discard"),
    path("fassung/<int:pk>/datei/", downloads.foreign_file, name="foreign_file"),
    path("ausgabe/<int:pk>/erneut/", steps.RetryView.as_view(), name="retry"),
    path("ausgabe/<int:pk>/loeschen/", confirm.RemoveFileView.as_view(), name="remove_file"),
    path("ausgabe/<int:pk>/datei/", downloads.rendition_file, name="download"),
]

"""Addresses of "Was wurde daraus?"; they stand in front of Wagtail's own pattern."""

from django.urls import path

from . import downloads, views

app_name = "outcomes"

urlpatterns = [
    path("ergebnisse/", views.outcome_list, name="list"),
    path("ergebnisse/felder/", views.field_list, name="fields"),
    path("ergebnisse/daten.csv", downloads.as_csv, name="csv"),
    path("ergebnisse/daten.json", downloads.as_json, name="json"),
]

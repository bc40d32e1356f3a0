"""Where residents tell the office something; `?zu=` names what it is about."""

from django.urls import path

from participation.enums import ReportKind

from . import reporting

app_name = "reports"

urlpatterns = [
    path("melden/", reporting.show, {"kind": ReportKind.ERROR}, name="error"),
    path("barriere-melden/", reporting.show, {"kind": ReportKind.BARRIER}, name="barrier"),
    path("melden/danke/", reporting.thank, name="thanks"),
]

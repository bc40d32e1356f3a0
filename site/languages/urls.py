from django.urls import re_path

from .views import short_version

urlpatterns = [
    re_path(
        r"^(?P<page_path>(?:[\w-]+/)+)kurz/(?P<language>[a-z]{2,3}(?:-[a-z]{1,8})?)/$",
        short_version,
        name="short_version",
    ),
]

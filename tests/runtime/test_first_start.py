"""The address that links and codes are printed with."""

import pytest
from wagtail.models import Site

from participation.addresses import site_root
from tests.factories.districts import site
from website.runtime.first_start import follow_port

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("known", "started", "printed"),
    [
        ("http://localhost:8000", "http://localhost:8102", "http://localhost:8102"),
        ("http://192.168.0.7:8000", "http://localhost:8102", "http://192.168.0.7:8000"),
        ("http://localhost:8000", "https://werkstatt.example", "http://localhost:8000"),
    ],
    ids=["another port", "an address that the office has set", "behind a proxy"],
)
def test_printed_address(settings, known, started, printed):
    home = site()
    _scheme, host, port = known.split(":")
    row = Site.objects.get(is_default_site=True)
    row.hostname, row.port = host.strip("/"), int(port)
    row.save()
    assert site_root(home) == known
    settings.WAGTAILADMIN_BASE_URL = started

    follow_port()

    assert site_root(type(home).objects.get(pk=home.pk)) == printed

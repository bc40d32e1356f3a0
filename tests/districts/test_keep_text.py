"""A form is sent only by accounts that are still signed in; `tests/e2e` shows it in the browser."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db
SCRIPT = {"X-Requested-With": "XMLHttpRequest"}


def test_signed_in_account_gets_a_token(admin_client):
    response = admin_client.get(reverse("districts_signed_in"), headers=SCRIPT)

    assert len(response.json()["token"]) == 64
    assert "no-store" in response["Cache-Control"]


def test_nobody_gets_a_refusal_and_no_redirect(client):
    assert client.get(reverse("districts_signed_in"), headers=SCRIPT).status_code == 403


def test_admin_pages_carry_the_notices(admin_client):
    page = admin_client.get(reverse("wagtailadmin_home")).content.decode()

    assert "Sie sind nicht mehr angemeldet" in page
    assert f'data-url="{reverse("districts_signed_in")}"' in page

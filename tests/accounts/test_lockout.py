"""Guessing passwords ends soon, and a whole hall behind one address is not locked out with the guesser."""

import pytest

from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db
PASSWORD = "richtig-und-lang"


@pytest.fixture
def accounts(home):
    for email in ("guessed@example.org", "neighbour@example.org"):
        user = UserFactory(email=email)
        user.set_password(PASSWORD)
        user.save()


def sign_in(client, email, password=PASSWORD, address="/admin/login/"):
    return client.post(address, {"username": email, "password": password})


SPELLINGS = ["guessed@example.org", "GUESSED@example.org", "Guessed@Example.ORG", " guessed@example.org "]


@pytest.mark.parametrize("address", ["/admin/login/", "/_util/login/"])
def test_account_is_locked_however_it_is_spelt(client, accounts, settings, address):
    for number in range(settings.AXES_FAILURE_LIMIT):
        answer = sign_in(client, SPELLINGS[number % len(SPELLINGS)], "falsch", address)
    assert answer.status_code == 429
    assert "Bitte warten Sie eine Viertelstunde" in answer.content.decode()
    assert [sign_in(client, spelling).status_code for spelling in SPELLINGS] == [429] * 4


def test_another_account_behind_the_same_address_still_works(client, accounts, settings):
    for _ in range(settings.AXES_FAILURE_LIMIT + 2):
        sign_in(client, SPELLINGS[0], "falsch")
    assert sign_in(client, "neighbour@example.org").status_code == 302


@pytest.mark.parametrize("email", ["\x00@example.org", "a" * 5000, "", "😀", "' OR 1=1"])
def test_odd_address_is_answered_with_the_form(client, accounts, email):
    assert sign_in(client, email).status_code == 200

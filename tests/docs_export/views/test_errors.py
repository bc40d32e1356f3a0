"""A form says everything that is wrong at once: at the top, and beside each field."""

import pytest
from django.urls import reverse

from participation.enums import Visibility
from tests.docs_export.views.reading import text_of
from tests.factories.docs_export import make_group, make_published
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]

NOTE = "Bitte schreiben Sie, was in dieser Fassung neu ist."
TICK = "Bitte bestätigen Sie, dass dies nicht in die Dokumentation kommt."


@pytest.fixture
def draft_group(event):
    return make_group(event, number=7, live=False, title="Entwurf der Gruppe")


def summary_of(page: str) -> list[tuple[str, str]]:
    """The field that each line leads to, and its words."""
    box = page.partition('class="doc-errors')[2].partition("</ul>")[0]
    items = [item.partition('<a href="#')[2] for item in box.split("<li>")[1:]]
    return [(item.partition('"')[0], item.partition(">")[2].partition("<")[0]) for item in items]


def test_freezing_shows_all_that_is_missing(login, event, draft_group):
    make_published(event)
    page = text_of(login("Freigabe").post(reverse("docs_export_admin:create", args=[event.pk])))
    assert summary_of(page) == [
        (f"id_unpublished-{draft_group.pk}", f"Weglassen: Entwurf der Gruppe: {TICK}"),
        ("id_change_note", f"Was ist neu? {NOTE}"),
    ]
    assert (page.count(NOTE), page.count(TICK)) == (2, 2)
    assert "novalidate" in page


def test_help_and_error_are_read_with_their_field(login, event, draft_group):
    make_published(event)
    page = text_of(login("Freigabe").post(reverse("docs_export_admin:create", args=[event.pk])))
    field = page.partition('<textarea name="change_note"')[2].partition(">")[0]
    read = field.partition('aria-describedby="')[2].partition('"')[0].split()
    told = [page.partition(f' id="{name}"')[2].partition("data-field-")[0] for name in read]
    assert [words in text for words, text in zip(("", NOTE), told, strict=True)] == [True, True]


def test_replacing_shows_all_that_is_missing(login, event, draft_group):
    card = CardFactory(group=make_group(event))
    make_published(event)
    card.visibility, card.blocked_reason = Visibility.BLOCKED, "Name"
    card.save()
    address = reverse("docs_export_admin:protect", args=[event.pk])
    page = text_of(login("Freigabe").post(address, {"replacement": "on"}))
    assert [field for field, _words in summary_of(page)] == [
        *("id_versions", "id_reason", "id_change_note", f"id_unpublished-{draft_group.pk}"),
    ]
    page = text_of(login("Freigabe").post(address, {}))
    assert [field for field, _words in summary_of(page)] == ["id_versions", "id_reason"]


def test_what_is_asked_carries_the_star(login, event, draft_group):
    make_published(event)
    page = text_of(login("Freigabe").get(reverse("docs_export_admin:create", args=[event.pk])))
    for label in ("Was ist neu?", "Weglassen: Entwurf der Gruppe"):
        assert f'{label}<span class="w-required-mark">*</span>' in page
    assert "doc-errors" not in page


def test_one_tick_stands_beside_its_words(login, event, draft_group):
    page = text_of(login("Freigabe").get(reverse("docs_export_admin:create", args=[event.pk])))
    assert page.count("doc-tick") == 1

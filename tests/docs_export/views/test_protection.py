"""From blocking a card or ending a consent to the replaced documentation, in the admin."""

import pytest
from django.urls import reverse
from django.utils import timezone

from districts.enums import PhotoKind
from docs_export.models import Rendition, Version
from participation.enums import Visibility
from participation.models import Card, EventPhoto
from tests.docs_export.views.reading import messages_of, text_of
from tests.factories.districts import PhotoConsentFactory, PhotoFactory
from tests.factories.docs_export import make_event, make_file, make_group, make_published, make_version
from tests.factories.participation import CardFactory, publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]
MARK = "Frau Beispiel, Hausnummer 7"
SEES = {"Administration", "Freigabe", "Redaktion", "Moderation", "Verwaltung"}
ACTS = {"Administration", "Freigabe"}
ROLES = sorted({*SEES, "andere Moderation", "Moderation nebenan", "Freigabe nebenan"})


def block(card) -> None:
    card.visibility, card.blocked_reason = Visibility.BLOCKED, "Name"
    card.save()


@pytest.fixture
def card(event):
    return CardFactory(group=make_group(event), text=MARK)


@pytest.fixture
def version(event, card):
    return make_published(event)


@pytest.fixture
def step(event):
    return reverse("docs_export_admin:protect", args=[event.pk])


def card_form(card, **changes):
    fields = ("kind", "text", "entry_mode", "visibility", "blocked_reason", "original_text")
    seen = Card.objects.get(pk=card.pk).version
    return {field: getattr(card, field) for field in fields} | {"group": card.group_id, "seen": seen} | changes


@pytest.mark.parametrize(
    ("role", "label", "place"),
    [("Freigabe", "Zurückziehen und ersetzen", "protect"), ("Moderation", "Fassungen ansehen", "event")],
)
def test_blocking_a_card_tells_where_it_stands(login, event, card, version, role, label, place):
    address = reverse("card:edit", args=[card.pk])
    client = login(role)
    assert "steht in" not in " ".join(messages_of(client.post(address, card_form(card), follow=True)))
    form = card_form(card, visibility="blocked", blocked_reason="Name einer Person")
    notice = messages_of(client.post(address, form, follow=True))[-1]
    assert f"Diese Karte steht in einer Fassung der Dokumentation „{event.title}“." in notice
    assert f'href="{reverse(f"docs_export_admin:{place}", args=[event.pk])}"' in notice
    assert label in notice


def test_deleting_a_card_tells_too(login, event, card, version):
    response = login("Freigabe").post(reverse("card:delete", args=[card.pk]), follow=True)
    assert "Diese Karte steht in einer Fassung" in messages_of(response)[-1]


def test_ending_a_consent_tells_where_the_photo_stands(login, event):
    photo = PhotoFactory(kind=PhotoKind.IDENTIFIABLE)
    consent = PhotoConsentFactory(photo=photo)
    event.event_photos.add(EventPhoto(photo=photo))
    publish(event)
    make_published(event)
    client = login("Administration")
    form = {"photo": photo.pk, "reference": "12", "given_on": "2020-01-01", "covers_publication": "on"}
    form |= {"withdrawn_on": timezone.localdate().isoformat()}
    response = client.post(
        reverse(type(consent).snippet_viewset.get_url_name("edit"), args=[consent.pk]), form, follow=True
    )
    assert "Dieses Foto steht in einer Fassung der Dokumentation" in messages_of(response)[-1]


@pytest.mark.parametrize("role", ROLES)
def test_list_stands_with_the_versions(login, event, card, version, step, role):
    block(card)
    response = login(role).get(reverse("docs_export_admin:event", args=[event.pk]))
    assert response.status_code == (200 if role in SEES else 403)
    page = text_of(response)
    assert ("Schutzbedarf" in page) is (role in SEES)
    assert (
        (f"Karte „{MARK}“: gesperrt, Name" in response.context["held"][0].concerns[0].title) if role in SEES else True
    )
    assert (f'href="{step}"' in page) is (role in ACTS)


@pytest.mark.parametrize("role", ROLES)
def test_start_page_reminds_those_who_can_act(login, card, version, step, role):
    block(card)
    assert (f'href="{step}"' in text_of(login(role).get("/admin/"))) is (role in ACTS)


def test_start_page_counts_in_words(login, event, card, version):
    make_published(event, change_note="Neu")
    block(card)
    assert f"{event.title}</a>: 2 Fassungen" in text_of(login("Freigabe").get("/admin/"))
    Version.objects.filter(pk=version.pk).update(withdrawn_at=timezone.now(), withdrawal_reason="Grund")
    assert f"{event.title}</a>: eine Fassung" in text_of(login("Freigabe").get("/admin/"))


def test_start_page_is_quiet_where_nothing_is_wrong(login, version):
    assert "Schutzbedarf" not in text_of(login("Freigabe").get("/admin/"))


@pytest.mark.parametrize("role", ROLES)
def test_step_is_for_those_who_publish(login, card, version, step, role):
    block(card)
    client = login(role)
    form = {"versions": [version.pk], "reason": "Grund", "replacement": "on", "change_note": "Neu"}
    codes = [client.get(step).status_code, client.post(step, form).status_code]
    assert codes == ([200, 302] if role in ACTS else [403, 403])
    assert Version.objects.get(pk=version.pk).is_withdrawn is (role in ACTS)


def test_step_withdraws_and_replaces(login, client, event, card, version, step):
    make_file(version, format="short")
    block(card)
    staff = login("Freigabe")
    form = staff.get(step).context["form"]
    assert form.fields["reason"].initial == "Eine Karte wurde zum Schutz persönlicher Daten gesperrt."
    assert (form.fields["versions"].initial, form.fields["replacement"].initial) == ([str(version.pk)], True)
    filled = {"versions": [version.pk], "reason": form.fields["reason"].initial}
    response = staff.post(step, filled | {"replacement": "on", "change_note": "Karte entfernt"}, follow=True)
    assert messages_of(response) == [
        "Zurückgezogen: Fassung 1.0. Fassung 1.1 ist eingefroren; bitte lesen und veröffentlichen Sie die Datei."
    ]
    assert "Schutzbedarf" not in text_of(response)
    assert sorted(Rendition.objects.values_list("version__minor", "format")) == [(1, "pdf"), (1, "short")]
    for address in ("/d/TST-BW1/1.0.pdf", "/d/TST-BW1/1.0-kurz.pdf", "/d/TST-BW1.pdf"):
        gone = client.get(address)
        assert (gone.status_code, MARK in text_of(gone)) == (410, False)
        assert "Eine Karte wurde zum Schutz persönlicher Daten gesperrt." in text_of(gone)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"change_note": ""}, "Bitte schreiben Sie, was in dieser Fassung neu ist."),
        ({"reason": ""}, "Bitte nennen Sie den Grund."),
        ({"versions": []}, "Bitte wählen Sie mindestens eine Fassung."),
    ],
)
def test_step_that_lacks_something_changes_nothing(login, card, version, step, change, reason):
    block(card)
    form = {"versions": [version.pk], "reason": "Grund", "replacement": "on", "change_note": "Neu"}
    assert reason in text_of(login("Freigabe").post(step, form | change))
    assert Version.objects.get().is_withdrawn is False


def test_public_version_is_no_choice(login, client, event, card, version, step):
    """Left out, it would be the current one afterwards, with the card."""
    second = make_published(event, change_note="Neu")
    draft = make_version(event, change_note="Entwurf")
    block(card)
    staff = login("Freigabe")
    page = text_of(staff.get(step))
    ticks = [tag for tag in page.split("<input")[1:] if 'name="versions"' in tag.partition(">")[0]]
    assert [
        (f'value="{pk}"' in tag, 'type="hidden"' in tag)
        for pk, tag in zip((draft.pk, second.pk, version.pk), ticks, strict=True)
    ] == [(True, False), (True, True), (True, True)]
    assert "Fassung 1.0 (öffentlich, wird in jedem Fall zurückgezogen)" in page
    filled = {"versions": [second.pk, draft.pk], "reason": "Grund"}
    told = "Fassung 1.0 enthält es auch und bliebe öffentlich. Sie muss mit zurückgezogen werden."
    assert told in text_of(staff.post(step, filled))
    assert Version.objects.withdrawn().count() == 0
    staff.post(step, filled | {"versions": [version.pk, second.pk]})
    assert [v.is_withdrawn for v in Version.objects.order_by("pk")] == [True, True, False]
    assert client.get("/d/TST-BW1.pdf").status_code == 410


def test_step_sent_again_says_that_it_is_done(login, event, card, version, step):
    block(card)
    staff = login("Freigabe")
    form = {"versions": [version.pk], "reason": "Grund"}
    staff.post(step, form)
    response = staff.post(step, form, follow=True)
    assert response.redirect_chain == [(reverse("docs_export_admin:event", args=[event.pk]), 302)]
    assert messages_of(response)[-1] == "Die Fassung ist schon zurückgezogen."


def test_version_that_is_no_choice_any_more(login, event, card, version, step):
    second = make_published(event, change_note="Neu")
    block(card)
    Version.objects.filter(pk=version.pk).update(withdrawn_at=timezone.now(), withdrawal_reason="Grund")
    page = text_of(login("Freigabe").post(step, {"versions": [version.pk, second.pk], "reason": "Grund"}))
    assert "Die Liste hat sich inzwischen geändert. Bitte prüfen Sie sie." in page
    assert Version.objects.get(pk=second.pk).is_public is True


def test_withdrawal_needs_no_replacement(login, event, card, version, step):
    block(card)
    event.unpublish()
    page = text_of(login("Freigabe").get(step))
    assert "Es wird nur zurückgezogen." in page
    login("Freigabe").post(step, {"versions": [version.pk], "reason": "Grund"})
    assert [v.is_withdrawn for v in Version.objects.all()] == [True]


def test_withdrawn_version_shows_nothing_in_the_admin(login, event, card, version, step):
    internal = make_file(version, variant="internal", data=MARK.encode())
    block(card)
    staff = login("Freigabe")
    staff.post(step, {"versions": [version.pk], "reason": "Grund"})
    assert MARK not in text_of(staff.get(reverse("docs_export_admin:event", args=[event.pk])))
    assert staff.get(reverse("docs_export_admin:download", args=[internal.pk])).status_code == 404
    assert staff.get(reverse("docs_export_admin:choice", args=[version.pk])).status_code == 404
    assert MARK not in str(list(version.snapshots.values_list("content", flat=True)))


def test_only_versions_of_this_event_can_be_chosen(login, event, card, version, step):
    block(card)
    other = make_published(make_event(event.district, code="BW2"))
    login("Freigabe").post(step, {"versions": [other.pk], "reason": "Grund"})
    assert Version.objects.withdrawn().count() == 0

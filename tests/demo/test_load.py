from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.apps import apps
from django.test import TestCase
from wagtail.models import Page, Revision, Site

from conferences.models import ConferencePage
from districts.models import DistrictPage, DistrictTranslationPage, HomePage, Photo, StandardPage
from docs_export.models import Rendition, Version
from participation.enums import GroupStatus, OutcomeKind, OutcomeStatus
from participation.models import Card, DotPress, EventPage, Outcome, OutcomeRecord, WorkingGroupPage
from tests.demo.documents import wrong_with_documents
from website.accounts.models import User
from website.demo.builders.documents import document
from website.demo.content.lindenhof import THIRD
from website.demo.content.shapes import Update
from website.demo.load import load
from website.demo.logins import LOGINS

HIDDEN = [
    THIRD.page["internal_note"],
    *(group.page["internal_note"] for group in THIRD.groups if "internal_note" in group.page),
    *(row["internal_note"] for group in THIRD.groups for row in group.page["outcomes"] if "internal_note" in row),
    *(blocked.line[2:] for group in THIRD.groups for blocked in group.blocked),
    "Gespräch am Stehtisch",
]


def counts():
    return {model._meta.label: model._base_manager.count() for model in apps.get_models()}


def pages_in(code):
    return DistrictPage.objects.get(code=code).get_descendants(inclusive=True).specific()


class TestLoad(TestCase):
    """One load serves all: it takes some seconds."""

    @classmethod
    def setUpTestData(cls):
        load(render=False)

    def test_second_run_changes_nothing(self):
        cards = set(Card.objects.values_list("uuid", flat=True))
        before, revision = counts(), Revision.objects.latest("pk").pk
        load(render=False)
        assert counts() == before
        assert Revision.objects.latest("pk").pk == revision
        assert set(Card.objects.values_list("uuid", flat=True)) == cards

    def test_home_page_takes_the_place_of_the_welcome_page(self):
        homes = HomePage.objects.order_by("path")
        assert list(homes.values_list("locale__language_code", flat=True)) == ["de", "de-simple", "en"]
        assert Site.objects.get().root_page.specific == homes[0]
        assert list(Page.get_first_root_node().get_children().specific()) == list(homes)

    def test_pages_in_other_languages_are_marked_and_say_that_nobody_checked_them(self):
        pages = list(DistrictTranslationPage.objects.all())
        pages += StandardPage.objects.exclude(locale__language_code="de")
        assert [(page.slug, page.locale.language_code, page.is_demo, page.district.code) for page in pages] == [
            ("lindenhof", "de-simple", True, "LIN"),
            ("lindenhof", "en", True, "LIN"),
            ("lenkungskreis", "de-simple", True, "LIN"),
        ]
        texts = [str(page.body) for page in [*pages, *HomePage.objects.exclude(locale__language_code="de")]]
        assert [text for text in texts if "noch niemand geprüft" not in text and "has checked" not in text] == []

    def test_one_event_has_short_versions_in_every_language(self):
        event = EventPage.objects.get(reference="LIN-SK3")
        languages = set(event.short_versions.values_list("language", flat=True))
        assert languages == {"de-simple", "en", "tr", "ar", "uk"}

    def test_references_are_given_by_publishing(self):
        references = OutcomeRecord.objects.values_list("reference", flat=True)
        assert [r for r in references if r.startswith("WEH")] == [f"WEH-SK7-PL-E0{number}" for number in range(1, 6)]
        assert sorted(r for r in references if r.startswith("LIN-SK3-AG3")) == [
            f"LIN-SK3-AG3-E0{n}" for n in range(1, 6)
        ]
        assert sorted(EventPage.objects.values_list("reference", flat=True)) == [
            "LIN-BW1", "LIN-BW2", "LIN-BW3", "LIN-SK1", "LIN-SK2", "LIN-SK3", "NUF-BW1", "NUF-BW2", "WEH-SK7",
        ]  # fmt: skip

    def test_every_page_is_published_without_a_draft_in_waiting(self):
        assert not Page.objects.filter(depth__gt=1).exclude(live=True, has_unpublished_changes=False).exists()

    def test_invented_pages_are_marked_and_real_ones_are_not(self):
        marks = {page.code: {row.is_demo for row in pages_in(page.code)} for page in DistrictPage.objects.all()}
        assert marks == {"WEH": {False}, "WLAB": {False}, "WHG": {False}, "WEBO": {False}, "LIN": {True}, "NUF": {True}}

    def test_seventh_conference_says_what_its_report_says(self):
        conference = ConferencePage.objects.get(reference="WEH-SK7")
        assert (str(conference.date), str(conference.attendance), conference.url_path.split("/", 2)[2]) == (
            "Samstag, 26. März", "etwa 50", "wehringhausen/stadtteilkonferenz/7/",
        )  # fmt: skip
        assert [group.code for group in conference.working_groups] == [*(f"AG{n}" for n in range(1, 8)), "PL"]
        kinds = list(
            Outcome.objects.filter(page=conference.plenary).order_by("sort_order").values_list("kind", flat=True)
        )
        assert kinds == ["finding", "finding", "finding", "measure", "idea"]
        assert Outcome.objects.filter(page=conference.plenary, is_key_finding=True).count() == 2

    def test_seventh_conference_shows_no_year_of_its_own(self):
        text = self.client.get("/wehringhausen/stadtteilkonferenz/7/").content.decode()
        assert "Samstag, 26. März" in text
        assert "2022" not in text

    def test_historic_documents_have_neither_file_nor_content(self):
        versions = Version.objects.filter(event__reference="WEH-SK7").order_by("minor")
        assert [
            (v.number, v.is_foreign, bool(v.foreign_file), v.foreign_url, v.snapshots.count()) for v in versions
        ] == [
            ("0.1", True, False, "", 0),
            ("0.2", True, False, "", 0),
        ]

    def test_third_conference_has_its_cards_and_dots(self):
        groups = WorkingGroupPage.objects.child_of(EventPage.objects.get(reference="LIN-SK3"))
        assert Card.objects.filter(group__in=groups).public().count() == 182
        assert Card.objects.filter(group__in=groups, visibility="blocked").count() == 1
        ways = groups.get(number=3)
        assert DotPress.objects.filter(cluster__group=ways).count() == 70

    def test_captured_cards_are_there_once_though_the_file_repeats_some(self):
        groups = WorkingGroupPage.objects.child_of(EventPage.objects.get(reference="NUF-BW1"))
        cards = {group.code: group.cards.count() for group in groups}
        assert cards == {"AG1": 14, "AG2": 14, "AG3": 10, "PL": 0}
        most = Card.objects.filter(group__in=groups).with_dots().order_by("-dots").first()
        assert (most.text, most.kind, most.dots) == ("Rutsche für Kleine und Große", "idea", 14)
        assert all(card.device_secret_hash and card.seq for card in Card.objects.filter(group__in=groups))

    def test_all_kinds_and_states_of_outcomes_occur(self):
        records = OutcomeRecord.objects.filter(reference__startswith="LIN").prefetch_related("follow_ups")
        assert {record.kind for record in records} == set(OutcomeKind.values)
        assert {record.status for record in records} == set(OutcomeStatus)

    def test_story_runs_over_three_conferences(self):
        first, second = (OutcomeRecord.objects.get(reference=r) for r in ("LIN-SK1-AG2-E01", "LIN-SK2-AG1-E02"))
        assert {first.status, second.status} == {OutcomeStatus.DONE}
        measures = Outcome.objects.filter(uuid__in=[first.uuid, second.uuid]).values_list("measure__slug", flat=True)
        assert set(measures) == {"w1-licht-am-waschhaus"}
        yard = WorkingGroupPage.objects.get(slug="sauberer-hof", url_path__contains="/3/")
        assert (yard.continues.event.ordinal, yard.continues.continues.event.ordinal) == (2, 1)

    def test_a_group_fell_out_and_one_was_merged(self):
        groups = WorkingGroupPage.objects.filter(status__in=[GroupStatus.CANCELLED, GroupStatus.MERGED])
        assert sorted(group.reference for group in groups) == ["LIN-SK2-AG5", "LIN-SK2-AG6"]

    def test_photo_without_consent_can_not_be_published(self):
        states = dict.fromkeys(Photo.objects.filter(kind="erkennbar").values_list("title", flat=True))
        states = {title: Photo.objects.get(title=title).publishable for title in states}
        assert states == {"Übergabe der Werkzeugkiste": True, "Gespräch am Stehtisch": False}

    def test_nothing_hidden_is_on_a_public_page(self):
        for page in pages_in("LIN"):
            response = self.client.get(page.url)
            text = response.content.decode()
            assert response.status_code == 200, page.url
            assert [secret for secret in HIDDEN if secret in text] == [], page.url
            assert "Demonstrationsinhalt" in text, page.url

    def test_documentation_is_ordered_in_two_versions(self):
        versions = Version.objects.own().filter(event__reference="LIN-SK3").order_by("minor")
        assert [(v.number, bool(v.change_note)) for v in versions] == [("1.0", False), ("1.1", True)]
        assert Rendition.objects.filter(version__in=versions).count() == 2

    def test_documentation_is_rendered_and_published_where_that_is_wanted(self):
        event = EventPage.objects.get(reference="LIN-SK1").specific
        assert (
            document(event, Update(change_note="Karte berichtigt", corrections={"Spielweg!": "Spielweg am Fluss!"}))
            == 2
        )
        versions = Version.objects.own().public().filter(event_id=event.pk)
        assert [v.number for v in versions.order_by("minor")] == ["1.0", "1.1"]
        assert min(Rendition.objects.ready().filter(version__in=versions).values_list("pages", flat=True)) > 5

    def test_update_is_only_in_the_second_version(self):
        first, second = (
            str(version.snapshots.get(variant="public").content)
            for version in Version.objects.own().filter(event__reference="LIN-SK3").order_by("minor")
        )
        assert "Haus 19 ist krank" in first
        assert "Haus 19 ist krank" not in second
        assert "Die Leuchte ist ersetzt." in second

    def test_nothing_hidden_is_in_a_public_version(self):
        for version in Version.objects.own():
            content = str(version.snapshots.get(variant="public").content)
            assert [secret for secret in HIDDEN if secret in content] == []

    @pytest.mark.program("qpdf")
    def test_documentation_of_every_event_is_whole_and_keeps_the_standards(self):
        with TemporaryDirectory() as folder:
            assert list(wrong_with_documents(Path(folder, "made.pdf"))) == []

    def test_logins_work_where_they_are_allowed(self):
        passwords = {email: password for _role, email, password in LOGINS}
        accounts = {user.email: user.check_password(passwords[user.email]) for user in User.objects.all()}
        assert accounts == dict.fromkeys(passwords, True)
        assert min(map(len, passwords.values())) >= 12
        moderator = User.objects.get(email="moderation@example.org")
        assert [group.event_moderation.event.reference for group in moderator.groups.order_by("pk")] == [
            "WEH-SK7",
            "NUF-BW1",
            "NUF-BW2",
        ]

    def test_follow_ups_lie_in_the_past_and_name_offices(self):
        answers = [answer for record in OutcomeRecord.objects.all() for answer in record.follow_ups.all()]
        assert [answer for answer in answers if not answer.author or answer.on > date(2026, 11, 20)] == []


@pytest.mark.django_db
def test_no_login_is_made_outside_development(settings, monkeypatch):
    """Without the districts, which take their time; that these make no accounts is told by the one above."""
    settings.DEMO_LOGINS = False
    monkeypatch.setattr("website.demo.load.DISTRICTS", ())
    load(render=False)
    assert User.objects.count() == 0
    assert [home.locale.language_code for home in HomePage.objects.order_by("path")] == ["de", "de-simple", "en"]

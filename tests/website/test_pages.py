"""What holds on every kind of page: one frame, sound structure, nothing inline, nothing from elsewhere."""

import datetime as dt
from itertools import pairwise

import pytest
from django.contrib.auth.models import Permission

from districts.models import MeasurePage, NewsPage, Notice, StandardPage, Term
from participation.models import WorkshopPage
from tests.factories.accounts import AdminFactory, UserFactory
from tests.factories.districts import PhotoFactory
from tests.factories.participation import CardFactory, publish
from tests.website.html import DATA, Html

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning")
BODY = [
    ("heading", {"text": "Abschnitt", "level": "h2"}),
    ("text", "<p>Ein Absatz.</p>"),
    ("notice", {"title": "Achtung", "text": "<p>Neu</p>"}),
    ("facts", {"rows": [{"label": "Ort", "value": "Saal"}]}),
    ("quote", {"text": "Ein Platz für alle.", "source": "Eine Arbeitsgruppe"}),
    ("links", {"title": "Mehr", "links": [{"text": "Stadt", "url": "https://example.org/"}]}),
]


@pytest.fixture
def pages(home, district, series, conference, add_group):
    group = add_group(1, outcomes=[{"is_key_finding": True}, {}])
    CardFactory(group=group)
    photo = [("photo", {"photo": PhotoFactory(), "caption": ""})]
    return {
        "home": home,
        "standard": home.add_child(
            instance=StandardPage(title="Über uns", slug="ueber-uns", show_in_menus=True, body=[*BODY, *photo])
        ),
        "district": district,
        "news": district.add_child(instance=NewsPage(title="Meldung", slug="n", photo=PhotoFactory(), body=BODY)),
        "measure": district.add_child(instance=MeasurePage(title="Bänke", slug="m", code="W1")),
        "series": series,
        "conference": conference,
        "workshop": publish(district.add_child(instance=WorkshopPage(title="Werkstatt", slug="w", code="BW1"))),
        "group": group,
        "plenary": add_group(0),
    }


def test_structure_is_sound(read, pages, subtests):
    for kind, page in pages.items():
        with subtests.test(kind):
            html = Html(read(page))
            ids = [item["id"] for item in html.elements if item.get("id")]
            levels = html.heading_levels
            assert html.all("html")[0]["lang"] == "de"
            assert [item["in"] for item in html.all("main", "footer")] == [["html", "body", "div"], ["html", "body"]]
            assert levels.count(1) == 1
            assert [after for before, after in pairwise(levels) if after > before + 1] == []
            assert sorted(set(ids)) == sorted(ids)
            assert {item["aria-labelledby"] for item in html.all("section") if item.get("aria-labelledby")} <= set(ids)
            assert {item["href"][1:] for item in html.all("a") if item["href"].startswith("#")} <= set(ids)
            assert [link for link in html.texts("a") if not link] == []
            assert [image for image in html.all("img") if not image.get("alt")] == []


def test_title_and_address(read, pages, subtests):
    for kind, page in pages.items():
        with subtests.test(kind):
            html = Html(read(page))
            canonical = [item["href"] for item in html.all("link") if item.get("rel") == "canonical"]
            assert html.texts("title")[0].startswith(page.title)
            assert html.texts("title")[0].endswith(" – Werkstattbuch")
            assert canonical == [f"http://testserver{page.get_url()}"]


def test_nothing_inline_and_nothing_from_elsewhere(read, pages, subtests):
    for kind, page in pages.items():
        with subtests.test(kind):
            html = Html(read(page))
            assert html.inline == []
            assert [address for address in html.loaded if not address.startswith("/") or address.startswith("//")] == []
            running = [item for item in html.all("script", "iframe", "object", "embed") if item.get("type") != DATA]
            assert running == []


def test_no_title_says_its_district_twice(read, series):
    series.title = "Stadtteilkonferenzen Wehringhausen"
    assert Html(read(publish(series))).texts("title") == ["Stadtteilkonferenzen Wehringhausen – Werkstattbuch"]


def test_title_of_a_group_names_its_event(read, pages):
    title = "Thema 1, Siebte Stadtteilkonferenz, Wehringhausen – Werkstattbuch"
    assert Html(read(pages["group"])).texts("title") == [title]


def test_series_shows_its_introduction(read, series):
    series.intro = "Über die früheren liegt nichts vor."
    assert "Über die früheren liegt nichts vor." in Html(read(publish(series))).text


def test_strict_policy_is_sent(client, pages, subtests):
    for kind, page in pages.items():
        with subtests.test(kind):
            assert client.get(page.get_url())["Content-Security-Policy"].startswith(
                "default-src 'none'; script-src 'self';"
            )


def test_no_cookie_is_set(client, pages, subtests):
    for kind, page in pages.items():
        with subtests.test(kind):
            assert client.get(page.get_url()).cookies == {}


def test_preview_renders(pages, subtests):
    for kind, page in pages.items():
        with subtests.test(kind):
            answer = page.make_preview_request()
            assert answer.status_code == 200
            assert page.title in answer.content.decode()


@pytest.mark.parametrize("lifecycle", ["archiv", "beendet"])
def test_every_page_of_an_ended_district_says_so(read, pages, lifecycle):
    district = pages["district"]
    district.lifecycle, district.archive_notice = lifecycle, "Diese Seite wird nicht mehr gepflegt."
    district.successor_contact = "<p>Stadt Hagen</p>"
    publish(district)
    shown = {}
    for kind, page in pages.items():
        notices = [item for item in Html(read(page)).all("aside") if item.get("aria-label") == "Archiv"]
        shown[kind] = [" ".join(item["text"].split()) for item in notices]
    notice = ["Archiv. Diese Seite wird nicht mehr gepflegt. Stadt Hagen"]
    assert shown == {kind: [] if kind in {"home", "standard"} else notice for kind in pages}


def test_notices_stand_on_every_page_of_a_district(read, pages):
    today = dt.datetime.now(tz=dt.UTC).date()
    district = pages["district"]
    district.notice_rows.add(
        Notice(text="Büro zieht um", ends_on=today + dt.timedelta(days=2), link="https://example.org/"),
        Notice(text="Längst vorbei", ends_on=today - dt.timedelta(days=2)),
    )
    publish(district)
    shown = {kind: (text.count("Büro zieht um"), text.count("Längst")) for kind, text in texts(read, pages).items()}
    assert shown == {kind: (0 if kind in {"home", "standard"} else 1, 0) for kind in pages}


def test_first_use_of_a_term_is_explained(read, pages):
    Term.objects.create(term="Absatz", long_form="Absatz im Text", explanation="Ein Stück Text.")
    source = read(pages["news"])
    assert source.count('class="wb-term"') == 1
    assert "Ein Absatz" in Html(source).text
    assert 'class="wb-term"' not in read(pages["home"])


def texts(read, pages) -> dict:
    return {kind: Html(read(page)).text for kind, page in pages.items()}


def test_running_district_has_no_notice(read, district):
    assert Html(read(district)).all("aside") == []


def test_invented_content_carries_the_ribbon(read, pages):
    district = pages["district"]
    district.is_demo = True
    publish(district)
    ribbons = {kind: Html(read(page)).text.count("Demonstrationsinhalt, erfunden") for kind, page in pages.items()}
    assert ribbons.pop("home") == 4  # with the district, with each of its two events and with its news
    assert ribbons == {kind: 0 if kind == "standard" else 1 for kind in ribbons}


def test_breadcrumb_leads_up(read, pages):
    html = Html(read(pages["group"]))
    crumbs = next(item for item in html.all("nav") if item["aria-label"] == "Sie sind hier")
    assert crumbs["text"].split() == [
        *("Stadtteile", "Wehringhausen", "Stadtteilkonferenzen", "Siebte", "Stadtteilkonferenz", "Thema", "1")
    ]


@pytest.mark.parametrize(
    ("kind", "current"),
    [
        ("home", "Stadtteile"),
        ("district", "Wehringhausen"),
        ("group", "Veranstaltungen"),
        ("news", "Aktuelles"),
    ],
)
def test_navigation_names_the_area(read, pages, kind, current):
    links = [item for item in Html(read(pages[kind])).all("a") if item.get("aria-current")]
    assert [item["text"].strip() for item in links] == [current, current]  # head and foot


def test_userbar_is_only_for_staff(client, pages):
    address = pages["conference"].get_url()
    assert "userbar" not in client.get(address).content.decode()
    client.force_login(UserFactory())
    assert "userbar" not in client.get(address).content.decode()
    editor = UserFactory()
    editor.user_permissions.add(Permission.objects.get(codename="access_admin"))
    for user in (editor, AdminFactory()):
        client.force_login(user)
        answer = client.get(address).content.decode()
        assert "wagtail-userbar" in answer
        assert [item for item in Html(answer).loaded if not item.startswith(("/", "#"))] == []


def test_unpublished_page_is_not_found(client, pages):
    pages["conference"].unpublish()
    assert client.get(pages["conference"].get_url() or "/wehringhausen/stadtteilkonferenz/7/").status_code == 404


def test_admin_carries_our_name(client, db):
    html = Html(client.get("/admin/login/").content.decode())
    assert html.texts("h1") == ["Beim Werkstattbuch anmelden"]
    assert html.texts("title")[0].endswith("Werkstattbuch")
    assert [address for address in html.loaded if not address.startswith(("/", "#"))] == []

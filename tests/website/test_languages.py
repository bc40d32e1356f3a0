"""Pages in other languages and Kurzfassungen: what exists, in which language and direction, and what never appears."""

import pytest
from django.urls import reverse
from wagtail.models import Locale, PageViewRestriction

from districts.domain.languages import translate_page
from districts.models import DistrictPage, DistrictTranslationPage, StandardPage
from participation.models import ShortVersion
from tests.factories.participation import publish
from website.search.keeping import catch_up

from .html import Html

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def locales(db):
    codes = ("de", "de-simple", "en", "tr", "ar", "uk")
    return {code: Locale.objects.get_or_create(language_code=code)[0] for code in codes}


@pytest.fixture
def told(locales):
    """Makes and publishes a page in another language."""

    def told(page, code, **fields):
        made = translate_page(page, locales[code]).specific
        for name, value in fields.items():
            setattr(made, name, value)
        made.save_revision().publish()
        return type(made).objects.get(pk=made.pk)

    return told


@pytest.fixture
def english(told, home, district):
    """The district in English, below the English start page."""
    told(home, "en", title="Start")
    return told(district, "en", title="Wehringhausen in English")


def seen(client, address) -> Html:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return Html(answer.content.decode())


def switch(page: Html) -> list[tuple]:
    """Address, language and whether it is this page, of each entry of the switch."""
    links = [link for link in page.all("a") if link.get("hreflang") and link.get("dir") and "nav" in link["in"]]
    return [(link["href"], link["hreflang"], link.get("aria-current") == "page") for link in links]


def alternates(page: Html) -> list[tuple]:
    links = [link for link in page.all("link") if link.get("rel") == "alternate" and link.get("hreflang")]
    return [(link["hreflang"], link["href"]) for link in links]


def spoken(page: Html) -> tuple:
    html = page.all("html")[0]
    return html["lang"], html["dir"]


@pytest.mark.parametrize(
    ("code", "direction", "menu", "header"),
    [
        ("de-simple", "ltr", "Hauptnavigation", None),
        ("en", "ltr", "Main navigation", None),
        ("tr", "ltr", "Hauptnavigation", "de"),
        ("uk", "ltr", "Hauptnavigation", "de"),
        ("ar", "rtl", "Hauptnavigation", "de"),
    ],
)
def test_page_says_its_language_and_the_interface_around_it(client, told, home, code, direction, menu, header):
    told(home, code, title="Start")
    page = seen(client, f"/{code}/")
    assert spoken(page) == (code, direction)
    assert menu in [nav.get("aria-label") for nav in page.all("nav")]
    assert [part.get("lang") for part in page.all("header", "footer") if "main" not in part["in"]] == [header, header]


def test_german_addresses_stay_and_have_no_switch_alone(client, district):
    page = seen(client, "/wehringhausen/")
    assert spoken(page) == ("de", "ltr")
    assert (switch(page), alternates(page)) == ([], [])


def test_switch_and_alternates_name_what_exists(client, english):
    german, other = seen(client, "/wehringhausen/"), seen(client, "/en/wehringhausen/")
    addresses = [("/wehringhausen/", "de"), ("/en/wehringhausen/", "en")]
    assert switch(german) == [(*addresses[0], True), (*addresses[1], False)]
    assert switch(other) == [(*addresses[0], False), (*addresses[1], True)]
    named = [("de", "http://testserver/wehringhausen/"), ("en", "http://testserver/en/wehringhausen/")]
    assert alternates(german) == alternates(other) == named


def test_district_exists_once(client, english, district):
    assert (english.district, english.translation_key) == (district, district.translation_key)
    assert DistrictPage.objects.count() == 1
    assert seen(client, "/").text.count("Wehringhausen") == 1
    assert [
        link["href"] for link in seen(client, "/en/wehringhausen/").all("a") if "wb-brand" in link.get("class", "")
    ] == ["/en/"]
    titles = [link["text"] for link in seen(client, "/en/").all("a") if "h3" in link["in"]]
    assert titles == ["Wehringhausen in English"]


def test_start_page_leads_to_the_german_page_where_there_is_no_other(client, told, home, district):
    told(home, "tr", title="Başlangıç")
    link = next(link for link in seen(client, "/tr/").all("a") if "h3" in link["in"])
    assert (link["href"], link["hreflang"]) == ("/wehringhausen/", "de")


def test_text_page_of_a_district_in_another_language(client, told, english, district):
    text = publish(district.add_child(instance=StandardPage(title="Fonds", slug="fonds")))
    made = told(text, "en", title="Fund")
    page = seen(client, "/en/wehringhausen/fonds/")
    assert (made.district, made.get_parent().pk) == (district, english.pk)
    assert page.texts("h1") == ["Fund"]


def draft(page, home):
    page.unpublish()


def below_a_draft(page, home):
    page.get_parent().specific.unpublish()


def original_is_draft(page, home):
    page.district.unpublish()


def original_is_private(page, home):
    PageViewRestriction.objects.create(page=page.district, restriction_type="login")


def above_the_original_is_private(page, home):
    PageViewRestriction.objects.create(page=home, restriction_type="login")


def original_is_gone(page, home):
    page.district.delete()


HIDING = (
    draft, below_a_draft, original_is_draft, original_is_private, above_the_original_is_private, original_is_gone
)  # fmt: skip


@pytest.mark.parametrize("hide", HIDING)
def test_hidden_page_is_nowhere(client, english, home, hide):
    hide(DistrictTranslationPage.objects.get(), home)
    assert client.get("/en/wehringhausen/").status_code == 404
    for address in ("/", "/en/", "/wehringhausen/"):
        answer = client.get(address)
        assert "Wehringhausen in English" not in answer.content.decode()
        assert b"/en/wehringhausen/" not in answer.content.split(b"</head>")[-1]


def test_other_languages_show_no_german_page(client, english, series, conference):
    """Wagtail falls back to the German tree where a language has no start page, or only a draft of one."""
    addresses = [f"/{code}{path}" for code in ("tr", "en", "de-simple") for path in ("/stadtteilkonferenz/",)]
    addresses += ["/tr/", "/tr/wehringhausen/", f"/tr{conference.get_url()}", f"/en{conference.get_url()}", "/fr/"]
    assert {address: client.get(address).status_code for address in addresses} == dict.fromkeys(addresses, 404)


def test_error_page_speaks_the_language_of_the_address(client, english):
    answer = client.get("/en/nothing/")
    assert Html(answer.content.decode()).texts("h1") == ["This page does not exist"]


@pytest.mark.parametrize("code", ["tr", "de-simple", "ar"])
def test_short_version_at_its_own_address(client, conference, code):
    conference.short_versions.add(ShortVersion(language=code, text="Erste Zeile.\nZweite Zeile.\n\nDritte."))
    publish(conference)
    address = f"{conference.get_url()}kurz/{code}/"
    page, german = seen(client, address), seen(client, conference.get_url())
    assert spoken(page) == (code, "rtl" if code == "ar" else "ltr")
    lines = [p["text"] for p in page.all("p") if "Zeile" in p["text"]]
    assert lines == (["Erste Zeile.", "Zweite Zeile."] if code == "de-simple" else ["Erste Zeile.Zweite Zeile."])
    assert switch(page) == [(conference.get_url(), "de", False), (address, code, True)]
    assert switch(german) == [(conference.get_url(), "de", True), (address, code, False)]
    assert page.all("link")[0]["href"] == f"http://testserver{address}"
    named = {link.get("class"): link["href"] for link in page.all("a")}
    assert (named["wb-brand"], named["wb-btn"]) == ("/", conference.get_url())


def test_short_version_in_simple_language_tells_outcomes(client, conference, add_group):
    add_group(outcomes=[{"text_simple": "Es gibt bald Bänke."}, {"text_simple": "", "headline": "Licht"}])
    conference.short_versions.add(
        ShortVersion(language="de-simple", text="Kurz."), ShortVersion(language="tr", text="Kısa")
    )
    publish(conference)
    assert "Es gibt bald Bänke." in seen(client, f"{conference.get_url()}kurz/de-simple/").texts("li")
    assert "Bänke" not in seen(client, f"{conference.get_url()}kurz/tr/").text


def test_short_versions_that_nobody_may_read(client, conference):
    conference.short_versions.add(ShortVersion(language="tr", text="GEHEIM"), ShortVersion(language="uk", text="  "))
    conference.save_revision()
    paths = [f"{conference.get_url()}kurz/{code}/" for code in ("tr", "uk", "de", "fr", "xx", "de-simple")]
    paths += ["/wehringhausen/kurz/tr/", "/kurz/tr/", "/nirgends/kurz/tr/"]
    assert {path: client.get(path).status_code for path in paths} == dict.fromkeys(paths, 404)
    publish(conference)
    assert client.get(paths[0]).status_code == 200
    assert client.get(paths[1]).status_code == 404
    conference.get_parent().specific.unpublish()
    assert client.get(paths[0]).status_code == 404


def test_district_in_another_language_leads_to_its_short_versions(client, english, conference):
    conference.short_versions.add(ShortVersion(language="en", text="Short"), ShortVersion(language="tr", text="Kısa"))
    publish(conference)
    links = [link for link in seen(client, "/en/wehringhausen/").all("a") if "h3" in link["in"]]
    assert [(link["href"], link["lang"]) for link in links] == [(f"{conference.get_url()}kurz/en/", "de")]


def test_number_of_queries_does_not_grow(client, told, home, district, english, django_assert_max_num_queries):
    client.get("/en/")
    with django_assert_max_num_queries(60) as first:
        client.get("/en/")
    for number in (1, 2):
        other = home.add_child(instance=DistrictPage(title=f"Nord {number}", slug=f"n{number}", code=f"N{number}"))
        told(other, "en")
    with django_assert_max_num_queries(len(first)):
        client.get("/en/")


@pytest.mark.parametrize("query", ["", "?a=%00", "?lang=" + "9" * 400, "?q=%ff&q=2"])
def test_any_query_string(client, english, conference, query):
    conference.short_versions.add(ShortVersion(language="en", text="Short"))
    publish(conference)
    for address in ("/en/", "/en/wehringhausen/", f"{conference.get_url()}kurz/en/"):
        assert client.get(address + query).status_code == 200


def test_page_of_languages_is_reversed_without_prefix(conference):
    assert reverse("short_version", args=["a/b/", "tr"]) == "/a/b/kurz/tr/"


def test_search_finds_the_german_page_only(client, home, district, english):
    publish(home.add_child(instance=StandardPage(title="Wehringhausen lesen", slug="lesen")))
    catch_up()
    page = seen(client, "/suche/?q=wehringhausen")
    assert "Wehringhausen in English" not in page.text
    assert "Wehringhausen lesen" in page.texts("h3")

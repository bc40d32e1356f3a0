import pytest

from participation.lines import parse
from tests.demo.facts import numbers, seed, strings, tidy
from website.demo.builders.walls import read_cards
from website.demo.content import DISTRICTS, lindenhof, nordufer, wehringhausen, westerfilde, westhagen, wlab
from website.demo.content.wehringhausen import management

REAL = {"wehringhausen": wehringhausen, "wlab": wlab, "westhagen": westhagen, "westerfilde": westerfilde}
VERBATIM = {
    "wehringhausen": (*management.TASKS, *management.FIELDS, "etwa 50", "26. März", "Kultopia", "Ende 2023"),
    "wlab": ("ca. 29 Mio. Euro", "Mitte 2016", "17. März 2016", "Seniorenbüro „Am Stern“", "stadtteilbuero@bo-wlab.de"),
    "westhagen": ("Hallesche Straße 30", "38444 Wolfsburg/ Westhagen", "05361/779 559", "Seit Mitte 2017"),
    "westerfilde": (*westerfilde.PRINCIPLES, "rund 9 300", "60 Wochenstunden", "Ende 2014", "Dezember 2018"),
}


@pytest.mark.parametrize("name", REAL)
def test_real_district_names_no_number_that_its_documents_do_not(name):
    said = set().union(*(numbers(text) for text in strings(REAL[name].DISTRICT)))
    assert said - numbers(seed(name)) == set()


@pytest.mark.parametrize("name", REAL)
def test_real_district_quotes_word_for_word(name):
    quoted = [part.split('"')[0] for text in strings(REAL[name].DISTRICT) for part in tidy(text).split('"')[1::2]]
    assert [quote for quote in quoted if quote not in seed(name)] == []


@pytest.mark.parametrize(("name", "fact"), [(name, fact) for name, facts in VERBATIM.items() for fact in facts])
def test_real_district_fact_stands_in_its_documents(name, fact):
    assert tidy(fact) in seed(name)


def test_office_hours_of_wlab_are_those_of_its_document():
    hours = [(row["weekday"], row["opens"], row["closes"], row.get("location", "")) for row in wlab.OFFICE["hours"]]
    assert hours == [
        (1, "10:00", "14:00", ""),
        (3, "10:00", "12:00", "Seniorenbüro „Am Stern“"),
        (3, "16:00", "18:00", ""),
    ]


def test_archive_notice_is_the_projects_own():
    assert tidy(wehringhausen.DISTRICT.page["archive_notice"]) in seed("wehringhausen")


def test_groups_of_the_seventh_conference_are_the_seven_topics_of_the_report():
    titles = [group.page["title"] for group in wehringhausen.CONFERENCE.groups[:-1]]
    assert titles == [
        "Sozialer Zusammenhalt",
        "Sauberkeit und Sicherheit",
        "Vernetzung",
        "Gewerbe und Händler",
        "KreativQuartier",
        "Immobilien und Wohnen",
        "Image und Öffentlichkeitsarbeit",
    ]
    assert [group.page.get("outcomes") for group in wehringhausen.CONFERENCE.groups[:-1]] == [None] * 7


@pytest.mark.parametrize("district", [module.DISTRICT for module in REAL.values()])
def test_real_district_has_nothing_that_only_the_invented_one_has(district):
    assert (district.is_demo, district.pictures, district.measures, district.news, district.workshops) == (
        False, (), (), (), (),
    )  # fmt: skip


def test_only_wehringhausen_among_the_real_districts_documents_an_event():
    assert [district.page["code"] for district in DISTRICTS if district.conferences] == ["WEH", "LIN"]


def test_third_conference_has_182_public_cards_in_seven_groups():
    counts = [sum(len(read_cards(pile.cards)) for pile in group.piles) for group in lindenhof.THIRD.groups]
    loose = [len(read_cards(group.loose)) for group in lindenhof.THIRD.groups]
    assert [a + b for a, b in zip(counts, loose, strict=True)] == [24, 27, 39, 24, 25, 25, 18, 0]


def test_dots_do_not_exceed_what_the_rule_allows():
    given = {}
    for group in lindenhof.THIRD.groups[:-1]:
        cards = [card for pile in group.piles for card in read_cards(pile.cards)]
        given[group.page["slug"]] = sum(pile.dots for pile in group.piles) + sum(dots for _kind, _text, dots in cards)
    people = {group.page["slug"]: int(group.page["attendance"]) for group in lindenhof.THIRD.groups[:-1]}
    assert {slug: dots for slug, dots in given.items() if dots > 5 * people[slug]} == {}
    assert sum(people.values()) == 64


@pytest.mark.parametrize("group", [group for group in nordufer.PLAYGROUND.groups if group.captured])
def test_children_gave_no_more_dots_than_they_had(group):
    cards = parse(group.captured.lines) + parse(group.captured.saved)
    assert sum(card.dots for card in cards) <= 3 * int(group.page["attendance"].removeprefix("etwa "))


def test_read_cards_takes_kind_text_and_dots():
    assert read_cards("+ Spielweg!\n- dunkel *3") == [("strength", "Spielweg!", 0), ("weakness", "dunkel", 3)]

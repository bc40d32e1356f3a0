from datetime import date

import pytest

from districts.values import FuzzyDate

READ = [
    ("17. März 2016", "17. März 2016", "2016-03-17"),
    ("17.03.2016", "17. März 2016", "2016-03-17"),
    ("17.3.2016", "17. März 2016", "2016-03-17"),
    ("2016-03-17", "17. März 2016", "2016-03-17"),
    ("am 17. Maerz 2016", "17. März 2016", "2016-03-17"),
    ("26. März", "26. März", "--03-26"),
    ("26.3.", "26. März", "--03-26"),
    ("Sa, 26. März", "Samstag, 26. März", "--03-26@5"),
    ("am Samstag, den 26. März", "Samstag, 26. März", "--03-26@5"),
    ("Sonnabend, 26. März 2022", "Samstag, 26. März 2022", "2022-03-26@5"),
    ("März 2016", "März 2016", "2016-03"),
    ("3/2016", "März 2016", "2016-03"),
    ("03.2016", "März 2016", "2016-03"),
    ("im Dezember 2018", "Dezember 2018", "2018-12"),
    ("Sept. 2018", "September 2018", "2018-09"),
    ("Mitte 2016", "Mitte 2016", "2016~mitte"),
    ("  anfang   2023 ", "Anfang 2023", "2023~anfang"),
    ("Ende des Jahres 2014", "Ende 2014", "2014~ende"),
    ("Ende April 2013", "Ende April 2013", "2013-04~ende"),
    ("seit 2014", "2014", "2014"),
    ("2014", "2014", "2014"),
    ("Ma\u0308rz 2016", "März 2016", "2016-03"),
    ("17.\u00a0März\u00a02016", "17. März 2016", "2016-03-17"),
]


@pytest.mark.parametrize(("text", "shown", "code"), READ)
def test_parse_reads_german_text(text, shown, code):
    value = FuzzyDate.parse(text)

    assert (str(value), value.encode()) == (shown, code)
    assert FuzzyDate.decode(code) == value
    assert FuzzyDate.parse(shown) == value


@pytest.mark.parametrize(
    "text",
    ["", "demnächst", "31. Februar 2016", "30.2.2016", "29.2.2015", "13/2016", "26.03.16", "Freitag, 26. März 2022",
     "Mitte 26. März 2016", "0.3.2016", "1066", "2016 oder 2017", "Mitte"],
)  # fmt: skip
def test_parse_refuses_what_is_no_date(text):
    with pytest.raises(ValueError, match=r".+"):
        FuzzyDate.parse(text)


def test_leap_day_without_a_year_is_possible():
    assert str(FuzzyDate.parse("29. Februar")) == "29. Februar"


@pytest.mark.parametrize(
    ("text", "exact", "earliest", "latest"),
    [
        ("17. März 2016", date(2016, 3, 17), date(2016, 3, 17), date(2016, 3, 17)),
        ("März 2016", None, date(2016, 3, 1), date(2016, 3, 31)),
        ("Ende April 2013", None, date(2013, 4, 21), date(2013, 4, 30)),
        ("Anfang 2023", None, date(2023, 1, 1), date(2023, 4, 30)),
        ("Mitte 2016", None, date(2016, 5, 1), date(2016, 8, 31)),
        ("Ende 2014", None, date(2014, 9, 1), date(2014, 12, 31)),
        ("2016", None, date(2016, 1, 1), date(2016, 12, 31)),
        ("26. März", None, None, None),
    ],
)
def test_a_date_knows_its_bounds_and_invents_nothing(text, exact, earliest, latest):
    value = FuzzyDate.parse(text)

    assert (value.exact, value.earliest, value.latest, value.sort_date) == (exact, earliest, latest, earliest)


@pytest.mark.parametrize(
    "parts",
    [{}, {"day": 3}, {"year": 2016, "day": 3}, {"year": 2016, "part": "bald"}, {"year": 2016, "weekday": 3},
     {"year": 2016, "month": 3, "day": 17, "part": "mitte"}, {"month": 13}],
)  # fmt: skip
def test_parts_that_do_not_fit_are_refused(parts):
    with pytest.raises(ValueError, match=r".+"):
        FuzzyDate(**parts)

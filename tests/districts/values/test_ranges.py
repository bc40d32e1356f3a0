from datetime import date

import pytest

from districts.values import FuzzyDate, FuzzyRange


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("seit 2014", "seit 2014"),
        ("ab Anfang 2023", "seit Anfang 2023"),
        ("bis 2022", "bis 2022"),
        ("2003 bis Mitte 2017", "2003 bis Mitte 2017"),
        ("von Mitte 2016 bis 2023", "Mitte 2016 bis 2023"),
        ("2014–2023", "2014 bis 2023"),
        ("2014-2023", "2014 bis 2023"),
        ("März 2016 - Ende 2018", "März 2016 bis Ende 2018"),
        ("2016", "2016"),
        ("2016-03-17", "17. März 2016"),
    ],
)
def test_parse_reads_german_text(text, shown):
    assert str(FuzzyRange.parse(text)) == shown


@pytest.mark.parametrize("text", ["", "2014 bis 2015 bis 2016", "bald bis später", "2020 bis 2014"])
def test_parse_refuses_what_is_no_span(text):
    with pytest.raises(ValueError, match=r".+"):
        FuzzyRange.parse(text)


@pytest.mark.parametrize(
    ("text", "day", "begun", "ended"),
    [
        ("bis 2022", date(2022, 12, 31), True, False),
        ("bis 2022", date(2023, 1, 1), True, True),
        ("2003 bis Mitte 2017", date(2017, 8, 31), True, False),
        ("2003 bis Mitte 2017", date(2017, 9, 1), True, True),
        ("seit Anfang 2023", date(2022, 12, 31), False, False),
        ("seit Anfang 2023", date(2040, 1, 1), True, False),
    ],
)
def test_a_span_covers_a_day_as_far_as_it_is_known(text, day, begun, ended):
    span = FuzzyRange.parse(text)

    assert (span.has_begun(day), span.has_ended(day), span.covers(day)) == (begun, ended, begun and not ended)


def test_an_empty_span_is_false_and_says_nothing():
    assert (bool(FuzzyRange()), str(FuzzyRange())) == (False, "")


def test_a_date_without_a_year_bounds_nothing():
    span = FuzzyRange(FuzzyDate.parse("26. März"), None)

    assert span.covers(date(1999, 1, 1))

"""A German date, as the collection writes it, in another language."""

import pytest

from docs_export.pdf.short.dates import told


@pytest.mark.parametrize(
    ("german", "language", "expected"),
    [
        ("21. März 2026", "en", "21 March 2026"),
        ("26. März", "tr", "26 Mart"),
        ("März 2016", "pl", "marzec 2016 r."),
        ("März 2016", "ru", "март 2016 г."),
        ("2016", "uk", "2016 р."),
        ("2016", "ar", "2016"),
        ("1. Januar 2027", "pl", "1 stycznia 2027 r."),
        ("Sonntag, 3. Mai 2026", "ar", "الأحد، 3 أيار/مايو 2026"),
        ("21. März 2026", "de-simple", "21. März 2026"),
    ],
)
def test_date(german, language, expected):
    assert told(german, "", language) == (expected, "")


@pytest.mark.parametrize(
    ("german", "language", "expected"),
    [
        ("ab 18:00 Uhr", "en", "from 18:00"),
        ("ab 18:00 Uhr", "de-simple", "ab 18 Uhr"),
        ("10 bis 15 Uhr", "tr", "10.00–15.00"),
        ("18:30 bis 20:00 Uhr", "ru", "с 18:30 до 20:00"),
    ],
)
def test_time(german, language, expected):
    assert told("", german, language) == (expected, "")


@pytest.mark.parametrize("date", ["Mitte 2016", "Frühjahr 2016", "am Tag nach dem Fest", "31. Foo 2016"])
def test_what_is_no_plain_date_stays_german(date):
    assert told(date, "10 bis 15 Uhr", "en") == ("10:00 to 15:00", date)


def test_remark_behind_a_date_stays_german():
    assert told("3. Mai 2026. Bei Regen im Saal", "", "en") == ("3 May 2026", "Bei Regen im Saal")

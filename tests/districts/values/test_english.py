"""What is known of dates, spans and numbers reads in the language of the page."""

from datetime import time

import pytest
from django.utils import translation

from districts.values import Count, FuzzyDate, FuzzyRange
from districts.values.opening import clock

SAID = [
    (FuzzyDate(2026, 3, 21, weekday=5), "Samstag, 21. März 2026", "Saturday, 21 March 2026"),
    (FuzzyDate(2016, part="mitte"), "Mitte 2016", "mid 2016"),
    (FuzzyDate(2023, 12, part="ende"), "Ende Dezember 2023", "late December 2023"),
    (FuzzyRange(FuzzyDate(2014), None), "seit 2014", "since 2014"),
    (FuzzyRange(FuzzyDate(2014), FuzzyDate(2016)), "2014 bis 2016", "2014 to 2016"),
    (Count(9300, "rund"), "rund 9.300", "around 9,300"),
    (Count(64), "64", "64"),
    ((time(9, 30), time(12)), "9.30–12 Uhr", "9:30–12 hrs"),
]


@pytest.mark.parametrize(("value", "german", "english"), SAID)
def test_values_speak(value, german, english):
    said = {}
    for language in ("de", "de-simple", "en", "tr"):
        with translation.override(language):
            said[language] = clock(*value) if isinstance(value, tuple) else str(value)
    assert said == {"de": german, "de-simple": german, "en": english, "tr": said["tr"]}

import pytest

from districts.values import Count


@pytest.mark.parametrize(
    ("text", "shown", "code"),
    [
        ("50", "50", "50"),
        ("etwa 50", "etwa 50", "etwa 50"),
        ("ungefähr 50 Personen", "etwa 50", "etwa 50"),
        ("rund 9 300", "rund 9.300", "rund 9300"),
        ("rund 9\u202f300", "rund 9.300", "rund 9300"),
        ("9.300", "9.300", "9300"),
        ("Über 40", "über 40", "über 40"),
        ("mehr als 1.000", "über 1.000", "über 1000"),
        ("ca. 29", "ca. 29", "ca. 29"),
        ("circa 29", "ca. 29", "ca. 29"),
        ("mindestens 12 Menschen", "mindestens 12", "mindestens 12"),
        ("0", "0", "0"),
    ],
)
def test_parse_reads_german_text(text, shown, code):
    value = Count.parse(text)

    assert (str(value), value.encode(), Count.decode(code)) == (shown, code, value)


@pytest.mark.parametrize("text", ["", "viele", "9,5", "50 bis 60", "-3", "93.00", "etwa", "ca. ½", "9" * 40])
def test_parse_refuses_what_is_no_number(text):
    with pytest.raises(ValueError, match=r".+"):
        Count.parse(text)


@pytest.mark.parametrize(("number", "qualifier"), [(-1, ""), (5, "gefühlt")])
def test_a_count_is_checked(number, qualifier):
    with pytest.raises(ValueError, match=r".+"):
        Count(number, qualifier)

import pytest
from django.core.exceptions import ValidationError

from districts.validators import contrast, validate_code, validate_mark_colour, validate_text_colour


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#ffffff", 21), ("#ffffff", "#ffffff", 1), ("#767676", "#ffffff", 4.54)]
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(
    ("check", "value", "accepted"),
    [
        (validate_text_colour, "#2044aa", True),
        (validate_text_colour, "#006b8c", False),
        (validate_mark_colour, "#006b8c", True),
        (validate_mark_colour, "#ffcc00", False),
        (validate_text_colour, "blau", False),
        (validate_text_colour, "#2044aa\n", False),
        (validate_code, "WEH", True),
        (validate_code, "B2", True),
        (validate_code, "weh", False),
        (validate_code, "W", False),
        (validate_code, "WEHRING", False),
        (validate_code, "WÖH", False),
    ],
)
def test_validator_accepts_what_can_be_read_and_printed(check, value, accepted):
    if accepted:
        check(value)
        return
    with pytest.raises(ValidationError):
        check(value)

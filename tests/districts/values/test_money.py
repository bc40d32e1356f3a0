from decimal import Decimal

import pytest

from districts.values import Money


@pytest.mark.parametrize(
    ("text", "shown", "amount"),
    [
        ("ca. 29 Mio. Euro", "ca. 29 Mio. €", 29_000_000),
        ("bis zu 31 Mio. €", "bis zu 31 Mio. €", 31_000_000),
        ("1,25 Millionen Euro", "1,25 Mio. €", 1_250_000),
        ("125.000 €", "125.000 €", 125_000),
        ("125000", "125.000 €", 125_000),
        ("500 Tsd. EUR", "500.000 €", 500_000),
        ("1.234.567,80 €", "1.234.567,80 €", Decimal("1234567.80")),
        ("12,- €", "12 €", 12),
        ("2,5 Mrd. €", "2,5 Mrd. €", 2_500_000_000),
        ("1.234.567 €", "1.234.567 €", 1_234_567),
    ],
)
def test_parse_reads_german_text(text, shown, amount):
    value = Money.parse(text)

    assert (str(value), value.amount, Money.decode(value.encode())) == (shown, amount, value)


@pytest.mark.parametrize(
    "text", ["", "viel", "29 Mio. Dollar", "1,234 €", "29 - 31 Mio. €", "9" * 40, "99999999999999999999 Mio. €"]
)
def test_parse_refuses_what_is_no_amount(text):
    with pytest.raises(ValueError, match=r".+"):
        Money.parse(text)

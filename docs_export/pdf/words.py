"""Words that several chapters share."""

NOT_DOCUMENTED = "nicht dokumentiert"


def counted(number: int, one: str, many: str) -> str:
    """ "1 Ergebnis", "5 Ergebnisse", never torn."""
    return f"{number}\xa0{one if number == 1 else many}"


def shown(address: str) -> str:
    """An address as people write it, without scheme."""
    return address.removeprefix("https://").removeprefix("http://")


def listed(words) -> str:
    """ "a, b und c"."""
    *first, last = [word for word in words if word] or [""]
    return f"{', '.join(first)} und {last}" if first else last

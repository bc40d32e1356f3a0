"""How German texts write dates; the names are marked for translators."""

import re

from django.utils.translation import gettext_noop as _

MONTHS = (
    _("Januar"), _("Februar"), _("März"), _("April"), _("Mai"), _("Juni"),
    _("Juli"), _("August"), _("September"), _("Oktober"), _("November"), _("Dezember"),
)  # fmt: skip
WEEKDAYS = (_("Montag"), _("Dienstag"), _("Mittwoch"), _("Donnerstag"), _("Freitag"), _("Samstag"), _("Sonntag"))

_MONTH_NAMES = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH_NAMES |= {name.lower()[:3]: number for number, name in enumerate(MONTHS, 1)}
_MONTH_NAMES |= {"jänner": 1, "feber": 2, "mrz": 3, "maerz": 3, "sept": 9}
_WEEKDAY_NAMES = {name.lower(): number for number, name in enumerate(WEEKDAYS)}
_WEEKDAY_NAMES |= {name.lower()[:2]: number for number, name in enumerate(WEEKDAYS)} | {"sonnabend": 5}

_MONTH = "|".join(sorted(_MONTH_NAMES, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(_WEEKDAY_NAMES, key=len, reverse=True))
_LEADING = re.compile(r"^(?:(?:am|im|in|den|dem|der|das|vom|seit|ab|bis|jahr|jahre|jahres|dem jahr)\s+)+")
_WITH_WEEKDAY = re.compile(rf"^({_WEEKDAY})\b[.,]*\s*(?:(?:den|dem)\s+)?")
_WITH_PART = re.compile(r"^(anfang|mitte|ende)\b\s*(?:(?:des|von|im)\s+)?(?:jahres?\s+)?")
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"^(?P<year>\d{4})$",
        r"^(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?$",
        r"^(?P<month>\d{1,2})\s*[/.]\s*(?P<year>\d{4})$",
        r"^(?P<day>\d{1,2})\.\s*(?P<month>\d{1,2})\.(?:\s*(?P<year>\d{4}))?$",
        rf"^(?:(?P<day>\d{{1,2}})\.?\s*)?(?P<name>{_MONTH})\b\.?(?:\s*(?P<year>\d{{4}}))?$",
    )
)


def read_date(text: str) -> dict:
    """Read a date that German text names into the parts of a `FuzzyDate`."""
    rest = _LEADING.sub("", text.lower())
    found = {}
    if match := _WITH_WEEKDAY.match(rest):
        found["weekday"] = _WEEKDAY_NAMES[match[1]]
        rest = rest[match.end() :]
    if match := _WITH_PART.match(rest):
        found["part"] = match[1]
        rest = rest[match.end() :]
    for form in _FORMS:
        if match := form.match(rest):
            return found | _numbers(match.groupdict())
    raise ValueError(f"no date: {text!r}")


def _numbers(groups: dict) -> dict:
    name = groups.pop("name", None)
    numbers = {key: int(value) for key, value in groups.items() if value}
    return numbers | ({"month": _MONTH_NAMES[name]} if name else {})

"""When it was, in another language: the frozen content holds German words ("Samstag, 21. März 2026")."""

import re
from typing import NamedTuple

_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
_DATE = re.compile(
    rf"(?:(?P<weekday>{'|'.join(_WEEKDAYS)}), )?(?:(?:(?P<day>\d{{1,2}})\. )?(?P<month>{'|'.join(_MONTHS)})"
    r"(?: (?P<year>\d{4}))?|(?P<alone>\d{4}))(?:$|\. )"
)
_SPAN = re.compile(r"(?:(\d{1,2}(?::\d\d)?) bis |ab )(\d{1,2}(?::\d\d)?) Uhr")


class Calendar(NamedTuple):
    """`months` as they stand behind a day, `alone` where they differ without one (CLDR: format and stand-alone)."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    alone: tuple[str, ...] = ()
    day: str = "{}"
    year: str = "{}"
    with_weekday: str = "{weekday}, {date}"
    span: str = "{}–{}"
    since: str = "{}"
    clock: str = "{}:{}"
    comma: str = ", "


def _names(words: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in words.split())


CALENDARS = {
    "de-simple": Calendar(_WEEKDAYS, _MONTHS, day="{}.", span="von {} Uhr bis {} Uhr", since="ab {} Uhr"),
    "en": Calendar(
        _names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        _names("January February March April May June July August September October November December"),
        span="{} to {}",
        since="from {}",
    ),
    "tr": Calendar(
        _names("Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar"),
        _names("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
        with_weekday="{date} {weekday}",
        since="başlangıç {}",
        clock="{}.{}",
    ),
    "pl": Calendar(
        _names("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
        _names("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        _names("styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"),
        year="{} r.",
        span="od {} do {}",
        since="od {}",
    ),
    "ru": Calendar(
        _names("понедельник вторник среда четверг пятница суббота воскресенье"),
        _names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        _names("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
        year="{} г.",
        span="с {} до {}",
        since="с {}",
    ),
    "uk": Calendar(
        _names("понеділок вівторок середа четвер пʼятниця субота неділя"),
        _names("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
        _names("січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень"),
        year="{} р.",
        span="з {} до {}",
        since="з {}",
    ),
    # Both names of a month, as the United Nations write them: Syria and Iraq use the first, Egypt and the Maghreb the
    # other. Digits are those of German street signs and tickets.
    "ar": Calendar(
        _names("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
        _names(
            "كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيو تموز/يوليو آب/أغسطس"
            " أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر"
        ),
        with_weekday="{weekday}، {date}",
        span="من {} إلى {}",
        since="ابتداءً من {}",
        comma="، ",
    ),
}


def told(date: str, time: str, language: str) -> tuple[str, str]:
    """(what can be said in the language, what stays German): only a plain date and time are put into other words."""
    calendar = CALENDARS[language]
    found = _DATE.match(date)
    said = [_date(found, calendar) if found else "", _time(time, calendar, short_hours=language == "de-simple")]
    rest = [date[found.end() :] if found else date, "" if said[1] else time]
    return calendar.comma.join(filter(None, said)), ", ".join(filter(None, rest))


def _date(found: re.Match, calendar: Calendar) -> str:
    day, month = found["day"], found["month"]
    names = calendar.months if day else calendar.alone or calendar.months
    year = found["year"] or found["alone"]
    parts = [
        calendar.day.format(day) if day else "",
        names[_MONTHS.index(month)] if month else "",
        calendar.year.format(year) if year else "",
    ]
    date = " ".join(filter(None, parts))
    if not found["weekday"]:
        return date
    return calendar.with_weekday.format(weekday=calendar.weekdays[_WEEKDAYS.index(found["weekday"])], date=date)


def _time(time: str, calendar: Calendar, *, short_hours: bool) -> str:
    found = _SPAN.fullmatch(time)
    if not found:
        return ""
    start, end = (_clock(moment, calendar, short_hours) for moment in found.groups(""))
    return calendar.span.format(start, end) if start else calendar.since.format(end)


def _clock(moment: str, calendar: Calendar, short_hours: bool) -> str:
    """ "10 Uhr" in Leichte Sprache, "10:00" elsewhere."""
    if not moment:
        return ""
    hours, _, minutes = moment.partition(":")
    return hours if short_hours and minutes in ("", "00") else calendar.clock.format(hours, minutes or "00")

"""What the residents' site says in more than one place: icons, status words, sizes, ways through the site."""

from functools import cache

from django import template
from django.templatetags.static import static
from django.utils.formats import time_format
from django.utils.functional import lazystr
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, gettext_lazy as _, ngettext
from wagtail.models import Site
from wagtail.rich_text import expand_db_html

from docs_export.sizes import file_size
from participation.enums import EventStatus
from website.runtime.frame import ListPage

register = template.Library()
register.filter("file_size", file_size)

# Icon and tone of a word; the word itself is always printed beside it.
STATUS_LOOKS = {
    "recorded": ("inbox", ""),
    "in_review": ("lens", "info"),
    "planned": ("calendar", "info"),
    "in_progress": ("progress", "info"),
    "done": ("check", "done"),
    "partly_done": ("half", "done"),
    "deferred": ("pause", "wait"),
    "rejected": ("stop", "stop"),
    "handed_over": ("pass", ""),
    "answered": ("answer", "done"),
    # measures
    "vorgesehen": ("bulb", ""),
    "geplant": ("calendar", "info"),
    "in_umsetzung": ("progress", "info"),
    "umgesetzt": ("check", "done"),
    "zurueckgestellt": ("pause", "wait"),
    "nicht_weiterverfolgt": ("stop", "stop"),
}
KIND_ICONS = {
    "finding": "eye",
    "measure": "plan",
    "agreement": "agree",
    "idea": "bulb",
    "question": "ask",
    "strength": "plus",
    "weakness": "alert",
    "wish": "star",
    "note": "info",
    "conflict": "bolt",
}
EVENT_LOOKS = {
    "planned": ("calendar", "info"),
    "taking_place": ("progress", "info"),
    "held": ("check", "done"),
    "postponed": ("pause", "wait"),
    "cancelled": ("stop", "stop"),
    "merged": ("right", ""),
}
SECTIONS = {
    "homepage": "home",
    "districtpage": "district",
    "districttranslationpage": "district",
    "newspage": "news",
    "conferenceseriespage": "events",
    "conferencepage": "events",
    "workshoppage": "events",
    "workinggrouppage": "events",
}
NUMBER_WORDS = (
    _("null"), _("eine"), _("zwei"), _("drei"), _("vier"), _("fünf"), _("sechs"),
    _("sieben"), _("acht"), _("neun"), _("zehn"), _("elf"), _("zwölf"),
)  # fmt: skip
UNKNOWN = _("nicht dokumentiert")


@register.simple_tag
@cache
def icon(name):
    """A decorative sign from our own sprite; a page shows hundreds of the same few."""
    return format_html(
        '<svg class="wb-icon" aria-hidden="true" focusable="false"><use href="{}#i-{}"/></svg>',
        static("img/icons.svg"),
        name,
    )


@register.filter
def prose(html):
    """What was written in the editor, as `richtext` has it, but without a template for each of a hundred."""
    return mark_safe(expand_db_html(html or ""))  # noqa: S308 - cleaned when it was saved, as for `richtext`


@register.filter
def kind_icon(kind):
    """The sign of a kind of outcome or card."""
    return KIND_ICONS.get(str(kind), "info")


@register.filter
def status_icon(status):
    """The sign of a status."""
    return STATUS_LOOKS.get(str(status), ("inbox", ""))[0]


@register.inclusion_tag("components/badge.html")
def status_badge(status, word):
    """The status of an outcome: sign, word and tone."""
    sign, tone = STATUS_LOOKS.get(str(status), ("inbox", ""))
    return {"sign": sign, "tone": tone, "word": word}


@register.inclusion_tag("components/badge.html")
def event_badge(status, word):
    """The status of an event or a working group: sign, word and tone."""
    sign, tone = EVENT_LOOKS.get(str(status), ("info", ""))
    return {"sign": sign, "tone": tone, "word": word}


@register.filter
def or_unknown(value):
    """The value, or "nicht dokumentiert" where nothing is known."""
    if value is None or str(value).strip() == "":
        return format_html('<span class="wb-unknown">{}</span>', UNKNOWN)
    return value


@register.filter
def in_words(number):
    """Numbers up to twelve as a German word, larger ones as figures."""
    return NUMBER_WORDS[number] if 0 <= number < len(NUMBER_WORDS) else lazystr(str(number))


@register.filter
def not_held(event):
    """Whether an event is still to come or did not take place: then nothing of it can be missing from the record."""
    return event.status != EventStatus.HELD


@register.filter
def clock_times(item):
    """From when to when, as far as known: "18:00 bis 20:30 Uhr", "ab 18:00 Uhr"; empty when nothing is known."""
    start, end = (time_format(time, "H:i") if time else "" for time in (item.starts_at, item.ends_at))
    if start and end:
        return gettext("%(start)s bis %(end)s Uhr") % {"start": start, "end": end}
    if start:
        return gettext("ab %(start)s Uhr") % {"start": start}
    return gettext("bis %(end)s Uhr") % {"end": end} if end else ""


@register.filter
def version_name(version):
    """How a version of a documentation is called; a historic one by the label that it came with."""
    if version.is_foreign and version.label:
        return version.label
    name = gettext("Dokumentation, Fassung %s") % version.number
    return f"{name} ({version.label})" if version.label else name


@register.filter
def page_count(pages):
    """Pages as people say them: "1 Seite", "6 Seiten"."""
    return ngettext("%d Seite", "%d Seiten", pages) % pages


@register.filter
def own_sentence(exception):
    """What one of our views said about an error; empty for the messages of the framework."""
    text = str(exception or "")
    return text if text.endswith(".") and not text.startswith("No ") else ""


@register.filter
def dialable(number):
    """A telephone number as a tel: address wants it."""
    return "".join(sign for sign in number if sign.isdigit() or sign == "+")


@register.filter
def titled_with_place(page):
    """The page's title with its district's name, unless it already stands there."""
    place = _place_to_add(page)
    return f"{page.title} {place}" if place else page.title


@register.filter
def browser_title(page):
    """What a tab or a bookmark is called: the title, for a group its event, and the district, none of them twice."""
    event = getattr(page, "event", None)
    parts = [page.seo_title or page.title, event.title if event else "", _place_to_add(page)]
    return ", ".join(part for part in parts if part)


def _place_to_add(page) -> str:
    district = page.district
    return district.title if district and district.pk != page.pk and district.title not in page.title else ""


@register.simple_tag
def rows(manager, *related):
    """Inline rows of a page with what they point at; a preview has them in memory already."""
    return list(manager.all() if manager.is_deferring else manager.prefetch_related(*related))


@register.simple_tag(takes_context=True)
def site_pages(context):
    """The pages below the site's start page that stand in the menu: one query."""
    site = Site.find_for_request(context.get("request")) if context.get("request") else None
    return list(site.root_page.get_children().live().public().in_menu()) if site else []


@register.simple_tag
def section_of(page):
    """Which entry of the navigation a page belongs to."""
    if isinstance(page, ListPage):
        return page.section
    return SECTIONS.get(page._meta.model_name, "") if page else ""


@register.simple_tag
def trail(page):
    """The pages above this one, the start page first."""
    if isinstance(page, ListPage):
        return page.trail
    return list(page.get_ancestors().live().filter(depth__gte=2)) if page and page.depth else []

"""The fields of a download, each said once: its name in JSON, its head in CSV, what it holds, how it is read."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from docs_export.content import from_html
from participation.domain.outcome_list import Entry
from participation.enums import OutcomeKind, OutcomeStatus
from participation.models import FollowUp


class Column(NamedTuple):
    key: str
    head: str  # not translated: programs rely on it
    about: str | Promise
    value: Callable[[Entry], Any]


class Last(NamedTuple):
    """Reads one thing of the last answer; empty as long as there is none."""

    name: str

    def __call__(self, entry: Entry) -> Any:
        latest = entry.record.latest
        return getattr(latest, self.name) if latest else None


def _theme_names(entry: Entry) -> list[str]:
    return sorted(item.tag.name for item in entry.outcome.tagged_items.all())


def _measure(entry: Entry) -> str:
    measure = entry.outcome.measure
    return f"{measure.code} {measure.title}".strip() if measure else ""


COLUMNS = (
    Column("reference", "Kennung", _("Die gedruckte Kennung des Ergebnisses. Sie wird nie neu vergeben."),
           lambda entry: entry.record.reference),
    Column("district", "Stadtteil", _("Der Stadtteil der Veranstaltung."),
           lambda entry: entry.event.district.title if entry.event.district else ""),
    Column("event_reference", "Kennung der Veranstaltung", _("Zum Beispiel WEH-SK7."),
           lambda entry: entry.event.reference or ""),
    Column("event", "Veranstaltung", _("Der Titel der Veranstaltung."), lambda entry: entry.event.title),
    Column("event_date", "Datum der Veranstaltung",
           _("In Worten und so genau wie bekannt; leer heißt nicht dokumentiert."),
           lambda entry: str(entry.event.date or "")),
    Column("event_year", "Jahr", _("Das Jahr der Veranstaltung; leer heißt nicht dokumentiert."),
           lambda entry: entry.event.date.year if entry.event.date else None),
    Column("group", "Arbeitsgruppe", _("AG mit Nummer oder PL für das Plenum."), lambda entry: entry.group.code),
    Column("group_title", "Titel der Arbeitsgruppe", _("Das Thema der Arbeitsgruppe."),
           lambda entry: entry.group.title),
    Column("kind", "Art (Schlüssel)", ", ".join(OutcomeKind.values),
           lambda entry: entry.outcome.kind),
    Column("kind_label", "Art", _("Erkenntnis, Idee, Maßnahmenvorschlag, Vereinbarung oder offene Frage."),
           lambda entry: entry.outcome.get_kind_display()),
    Column("headline", "Kernsatz", _("Das Ergebnis in einem Satz."), lambda entry: entry.outcome.headline),
    Column("text", "Text", _("Der ganze Text ohne Gestaltung, eine Zeile je Absatz oder Listenpunkt."),
           lambda entry: from_html(entry.outcome.text).plain),
    Column("themes", "Themen", _("Die Themen; in der Tabelle durch Komma getrennt, in JSON eine Liste."), _theme_names),
    Column("responsible", "Zuständig", _("Wer sich darum kümmert; leer heißt nicht dokumentiert."),
           lambda entry: entry.outcome.responsible_label),
    Column("due", "Bis", _("Die Frist in Worten, so genau wie bekannt."), lambda entry: str(entry.outcome.due or "")),
    Column("horizon", "Zeithorizont", _("Kurzfristig, mittelfristig oder langfristig."),
           lambda entry: entry.outcome.get_horizon_display()),
    Column("measure", "Maßnahme", _("Kürzel und Titel der Maßnahme, mit der es umgesetzt wird."), _measure),
    Column("is_key_finding", "Zentrale Erkenntnis", _("Ob es eine zentrale Erkenntnis der Veranstaltung ist."),
           lambda entry: entry.outcome.is_key_finding),
    Column("status", "Status (Schlüssel)",
           ", ".join(OutcomeStatus.values),
           lambda entry: entry.record.status.value),
    Column("status_label", "Status", _("Der Status heute, wie ihn die Seite nennt."),
           lambda entry: str(entry.record.status.label)),
    Column("answers", "Rückmeldungen", _("Wie viele Rückmeldungen es bisher gibt."),
           lambda entry: len(entry.record.follow_ups.all())),
    Column("answered_on", "zuletzt beantwortet am",
           _("Der Tag der letzten Rückmeldung als JJJJ-MM-TT; leer heißt noch ohne Antwort."), Last("on")),
    Column("answer", "Letzte Rückmeldung", _("Ihr Text."), Last("text")),
    Column("reason", "Grund", _("Warum etwas zurückgestellt oder nicht weiterverfolgt wird."), Last("reason")),
    Column("recipient", "Abgegeben an", _("Die Stelle, die jetzt zuständig ist."), Last("recipient")),
    Column("answered_by", "Antwort von", _("Die Stelle, die geantwortet hat, keine Person."), Last("author")),
    Column("is_demo", "Demonstrationsinhalt", _("„ja“ heißt: Das Ergebnis ist erfunden und zeigt nur, wie alles geht."),
           lambda entry: entry.event.is_invented),
    Column("uuid", "UUID", _("Die technische Kennung; sie bleibt auch, wenn sich der Text ändert."),
           lambda entry: str(entry.outcome.uuid)),
)  # fmt: skip

# In JSON each outcome has all its answers, the oldest first.
FOLLOW_UP_KEYS = {
    "on": _("Der Tag der Rückmeldung als JJJJ-MM-TT."),
    "status": _("Der Status, der seitdem galt, als Schlüssel."),
    "status_label": _("Derselbe Status in Worten."),
    "text": _("Text der Rückmeldung."),
    "reason": _("Grund, wo einer nötig war."),
    "recipient": _("An wen das Ergebnis abgegeben wurde."),
    "author": _("Die Stelle, die geantwortet hat."),
}


def values_of(entry: Entry) -> dict[str, Any]:
    return {column.key: column.value(entry) for column in COLUMNS}


def follow_up_values(answer: FollowUp) -> dict[str, Any]:
    read = {"status_label": answer.get_status_display()}
    return {key: read[key] if key in read else getattr(answer, key) for key in FOLLOW_UP_KEYS}

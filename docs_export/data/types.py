"""What the data say; the descriptions are German, for they become the published JSON Schema."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_serializer

from docs_export.content.base import Frozen
from docs_export.content.blocks import Link
from docs_export.content.groups import Dots
from docs_export.content.text import Inline, Line, Text

SCHEMA_VERSION = 1
SCHEMA_ID = f"urn:werkstattbuch:dokumentation:{SCHEMA_VERSION}"


def _about(text: str):
    return Field(description=text)


class Card(Frozen):
    """Eine Karte im Wortlaut der Person, die sie schrieb."""

    uuid: Annotated[UUID, _about("Kennung der Karte, in jeder Fassung dieselbe.")]
    cluster: Annotated[Line, _about("Titel der Kartengruppe; leer, wenn die Karte für sich hing.")] = ""
    kind: Annotated[Line, _about("Art als Schlüssel, zum Beispiel strength; leer, wenn nicht bestimmt.")] = ""
    kind_label: Annotated[Line, _about("Art in Worten, zum Beispiel Stärke.")] = ""
    text: Annotated[Text, _about("Wortlaut.")]
    dots: Annotated[Dots | None, _about("Klebepunkte; null, wenn nicht gepunktet wurde.")] = None
    language: Annotated[Line, _about("Sprache als BCP-47-Kürzel; leer heißt Deutsch.")] = ""
    blocked: Annotated[Line, _about("Grund der Sperre; nur in internen Dateien.")] = ""
    same_as: Annotated[
        UUID | None, _about("Kennung der Karte, die dasselbe sagt und diese vertritt; deren Punkte zählen für alle.")
    ] = None

    @model_serializer(mode="wrap")
    def _without_nothing(self, write):
        """Files that were made before cards could say the same stay as they are, byte by byte."""
        written = write(self)
        if written.get("same_as", ...) is None:
            del written["same_as"]
        return written


class Cluster(Frozen):
    """Eine Kartengruppe."""

    title: Line
    summary: Text = ""
    dots: Annotated[Dots | None, _about("Klebepunkte der Gruppe samt denen auf ihren Karten.")] = None


class Outcome(Frozen):
    """Ein Ergebnis."""

    reference: Annotated[Line, _about("Gedruckte Kennung, zum Beispiel WEH-SK7-AG3-E02; wird nie neu vergeben.")]
    uuid: UUID
    address: Annotated[Link, _about("Adresse, unter der der aktuelle Sachstand steht.")] = ""
    kind: Annotated[Line, _about("Art als Schlüssel, zum Beispiel idea.")] = ""
    kind_label: Annotated[Line, _about("Art in Worten, zum Beispiel Idee.")] = ""
    headline: Annotated[Line, _about("Kernsatz.")]
    text: Annotated[Text, _about("Text, eine Zeile je Absatz oder Listenpunkt.")] = ""
    html: Annotated[Inline, _about("Derselbe Text als HTML: p, h2 bis h4, ul, ol, li, b, i, a, br.")] = ""
    themes: tuple[Line, ...] = ()
    responsible: Annotated[Line, _about("Zuständig; leer heißt nicht dokumentiert.")] = ""
    due: Annotated[Line, _about("Frist in Worten, so genau wie bekannt; leer heißt nicht dokumentiert.")] = ""
    horizon_label: Annotated[Line, _about("Zeithorizont, zum Beispiel kurzfristig.")] = ""
    is_key_finding: Annotated[bool, _about("Ob es eine zentrale Erkenntnis der Veranstaltung ist.")] = False
    status: Annotated[Line, _about("Sachstand als Schlüssel, zum Beispiel in_progress.")] = ""
    status_label: Annotated[Line, _about("Sachstand in Worten, zum Beispiel in Umsetzung.")] = ""
    status_since: Annotated[Line, _about("Seit wann dieser Sachstand gilt, in Worten.")] = ""


class Group(Frozen):
    """Eine Arbeitsgruppe oder das Plenum."""

    reference: Line
    code: Annotated[Line, _about("AG3 oder PL.")] = ""
    number: int | None = None
    kind: Literal["group", "plenary"] = "group"
    title: Line
    guiding_questions: tuple[Text, ...] = ()
    dot_rule: Annotated[Line, _about("Wie viele Klebepunkte eine Person hatte.")] = ""
    clusters: tuple[Cluster, ...] = ()
    cards: tuple[Card, ...] = ()
    outcomes: tuple[Outcome, ...] = ()


class Source(Frozen):
    """Woher die Daten sind und wer dafür einsteht."""

    publisher: Annotated[Line, _about("Herausgegeben von; leer heißt nicht dokumentiert.")] = ""
    district: Line = ""
    municipality: Line = ""
    funding_notice: Text = ""
    legal: Annotated[Text, _about("Impressum und Rechte, auch zur Weiterverwendung, so wie sie gedruckt sind.")] = ""
    address: Annotated[Link, _about("Seite der Veranstaltung; sie wird weitergeführt, diese Datei nicht.")] = ""
    file_address: Annotated[Link, _about("Diese Fassung als PDF.")] = ""


class Record(Frozen):
    """Ergebnisse und Karten einer Dokumentation, so wie sie in der PDF-Datei stehen, die sie enthält."""

    schema_id: Annotated[Literal["urn:werkstattbuch:dokumentation:1"], Field(alias="schema")] = SCHEMA_ID
    schema_version: Literal[1] = SCHEMA_VERSION
    variant: Annotated[
        Literal["public", "internal"], _about("internal: nur für den Dienstgebrauch, mit internen Vermerken.")
    ]
    reference: Annotated[Line, _about("Kennung der Veranstaltung, zum Beispiel WEH-SK7.")]
    version: Annotated[Line, _about("Nummer der Fassung, zum Beispiel 1.0.")]
    frozen_at: Annotated[datetime, _about("Wann der Inhalt festgehalten wurde.")]
    stand: Annotated[Line, _about("Tag, zu dem die Sachstände gelten, in Worten.")] = ""
    left_out: Annotated[Line, _about("Was ein Auszug weglässt; leer, wenn es die ganze Fassung ist.")] = ""
    language: Literal["de"] = "de"
    is_demo: Annotated[bool, _about("true: alles ist erfunden, zum Vorführen.")] = False
    title: Line
    series: Line = ""
    date: Annotated[Line, _about("Datum der Veranstaltung in Worten, so genau wie bekannt.")] = ""
    venue: Line = ""
    source: Source
    groups: tuple[Group, ...] = ()

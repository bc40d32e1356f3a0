"""How an event is edited: what residents read first, then the facts, then what only the office sees."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)

RESULT = [
    TitleFieldPanel("title"),
    FieldPanel("motto"),
    FieldPanel("summary"),
    FieldPanel("next_steps"),
    InlinePanel("next_step_items", heading=_("Nächste Schritte"), label=_("Schritt")),
    InlinePanel("short_versions", heading=_("Kurzfassungen in anderen Sprachen"), label=_("Kurzfassung")),
]
FACTS = [
    MultiFieldPanel(
        [
            FieldPanel("status"),
            FieldPanel("date"),
            FieldPanel("date_note"),
            FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
            FieldPanel("sort_date"),
        ],
        heading=_("Datum"),
    ),
    MultiFieldPanel([FieldPanel("venue"), FieldPanel("venue_note")], heading=_("Ort")),
    MultiFieldPanel([FieldPanel("attendance"), FieldPanel("attendance_note")], heading=_("Teilnehmende")),
    InlinePanel("attendance_rows", heading=_("Zusammensetzung"), label=_("Gruppe")),
    MultiFieldPanel(
        [FieldPanel("commissioned_by"), FieldPanel("carried_out_by"), FieldPanel("moderation")], heading=_("Beteiligte")
    ),
    InlinePanel("organisers", heading=_("Organisationen"), label=_("Organisation")),
    InlinePanel("agenda_items", heading=_("Programm"), label=_("Programmpunkt")),
    FieldPanel("sources"),
]
PURPOSE = [
    FieldPanel("central_question"),
    FieldPanel("occasion"),
    FieldPanel("goals"),
    MultiFieldPanel([FieldPanel("decision_open"), FieldPanel("decision_fixed")], heading=_("Entscheidungsspielraum")),
    FieldPanel("approach"),
    MultiFieldPanel([FieldPanel("dots_per_person"), FieldPanel("dot_rule")], heading=_("Klebepunkte")),
]
PHOTOS = [InlinePanel("event_photos", heading=_("Fotos"), label=_("Foto"))]
OFFICE = [FieldPanel("expected_on"), FieldPanel("correction_until"), FieldPanel("internal_note")]


def edit_handler(base_page, *, first=()):
    """Tabs of an event; `first` are the panels of its kind, put before the facts."""
    return TabbedInterface(
        [
            ObjectList([*RESULT], heading=_("Ergebnis")),
            ObjectList([*first, *FACTS], heading=_("Angaben")),
            ObjectList(PURPOSE, heading=_("Anlass und Ziel")),
            ObjectList(PHOTOS, heading=_("Fotos")),
            ObjectList(OFFICE, heading=_("Nur intern")),
            ObjectList(base_page.promote_panels, heading=_("Adresse und Suche")),
        ]
    )

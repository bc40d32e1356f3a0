"""How the form of a district is arranged."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface

from .base import BasePage
from .legal_panels import LEGAL_PANELS

CONTENT = [
    *BasePage.content_panels,
    FieldRowPanel([FieldPanel("code", required_on_save=True), FieldPanel("short_name")]),
    FieldPanel("description"),
    FieldPanel("description_plain"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("municipality"), FieldPanel("borough")]),
            FieldPanel("federal_state"),
            FieldRowPanel([FieldPanel("population"), FieldPanel("population_as_of")]),
            FieldPanel("population_source"),
        ],
        heading=_("Lage"),
    ),
    InlinePanel("notice_rows", heading=_("Hinweise auf allen Seiten"), label=_("Hinweis")),
]
OFFICE = [
    InlinePanel("carriers", heading=_("Trägerschaften, heute und früher"), label=_("Trägerschaft")),
    InlinePanel("offices", heading=_("Stadtteilbüros"), label=_("Stadtteilbüro")),
    InlinePanel("topic_contacts", heading=_("Wen fragen? Kontakt nach Anliegen"), label=_("Kontakt")),
]
PROGRAMME = [
    InlinePanel("programmes", heading=_("Programme"), label=_("Programm")),
    InlinePanel("concepts", heading=_("Entwicklungskonzepte"), label=_("Entwicklungskonzept")),
    InlinePanel("guiding_principles", heading=_("Leitlinien"), label=_("Leitlinie")),
    InlinePanel("fields_of_action", heading=_("Handlungsfelder"), label=_("Handlungsfeld")),
    InlinePanel("funds", heading=_("Fonds, aus denen Vorhaben Geld bekommen"), label=_("Fonds")),
]
LEGAL = [
    MultiFieldPanel(
        [FieldPanel("lifecycle"), FieldPanel("archive_notice"), FieldPanel("successor_contact")],
        heading=_("Phase des Programms"),
    ),
    MultiFieldPanel([FieldPanel("accent"), FieldPanel("logo")], heading=_("Gestaltung")),
    InlinePanel(
        "partner_logos",
        heading=_("Logos auf dem Titelblatt der Dokumentationen"),
        label=_("Logo"),
        help_text=_("Wer fördert, beauftragt oder mitträgt. Die Reihenfolge gilt auch im Dokument."),
    ),
    FieldPanel("funding_notice"),
    *LEGAL_PANELS,
]

DISTRICT_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(CONTENT, heading=_("Inhalt")),
        ObjectList(OFFICE, heading=_("Träger und Büro")),
        ObjectList(PROGRAMME, heading=_("Programm und Konzept")),
        ObjectList(LEGAL, heading=_("Gestaltung und Recht")),
        ObjectList(BasePage.promote_panels, heading=_("Adresse und Suche")),
        ObjectList(BasePage.settings_panels, heading=_("Einstellungen")),
    ]
)

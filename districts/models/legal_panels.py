"""The fields behind the legal pages, as district and start page show them in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from districts.panels import MissingFactsPanel

LEGAL_PANELS = [
    MissingFactsPanel(heading=_("Was in den Rechtstexten noch fehlt")),
    MultiFieldPanel(
        [
            FieldPanel("publisher"),
            FieldPanel("responsible"),
            FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")]),
            FieldPanel("imprint"),
        ],
        heading=_("Impressum"),
    ),
    MultiFieldPanel(
        [FieldPanel("privacy_officer"), FieldPanel("privacy_authority"), FieldPanel("privacy")],
        heading=_("Datenschutz"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("conformity"),
            FieldPanel("accessibility_gaps"),
            FieldPanel("accessibility_method"),
            FieldRowPanel([FieldPanel("statement_made_on"), FieldPanel("statement_checked_on")]),
            FieldPanel("enforcement_body"),
        ],
        heading=_("Erklärung zur Barrierefreiheit"),
    ),
]

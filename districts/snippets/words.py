from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.views.snippets import SnippetViewSet

from districts.models import Organisation, Term, Theme


class ThemeViewSet(SnippetViewSet):
    model = Theme
    icon = "tag"
    menu_label = _("Themen")
    list_display = ["name", "slug", "colour"]
    search_fields = ["name"]
    panels = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("colour"), FieldPanel("description")]


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    icon = "group"
    list_display = ["name", "kind", "legal_form"]
    list_filter = ["kind"]
    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("legal_form")]),
        FieldPanel("url"),
        FieldPanel("is_demo"),
    ]


class TermViewSet(SnippetViewSet):
    model = Term
    icon = "openquote"
    list_display = ["term", "long_form"]
    panels = [FieldPanel("term"), FieldPanel("long_form"), FieldPanel("explanation")]

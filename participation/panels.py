"""What the editor of a group's page shows beside its fields."""

from wagtail.admin.panels import Panel


class Media:
    css = {"all": ["participation/tray.css"]}


class TrayPanel(Panel):
    """Outcomes and photos that wait until nobody else has the page open."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "participation/admin/tray.html"
        Media = Media

        def __init__(self, **kwargs):
            from .domain.trays import tray_of

            super().__init__(**kwargs)
            self.tray = tray_of(self.instance) if self.instance and self.instance.pk else ()

        def is_shown(self):
            return len(self.tray) > 0

        def get_context_data(self, parent_context=None):
            from .domain.trays import cards_behind, why_waiting

            return super().get_context_data(parent_context) | {
                "outcomes": [(row, cards_behind(row.uuid)) for row in self.tray.outcomes],
                "photos": self.tray.photos,
                "why": why_waiting(self.instance, self.request.user),
            }


class CardsPanel(Panel):
    """From which cards an outcome was made; nothing to fill in."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "participation/admin/cards_behind.html"
        Media = Media

        def __init__(self, **kwargs):
            from .domain.trays import cards_behind

            super().__init__(**kwargs)
            self.cards = cards_behind(self.instance.uuid) if self.instance is not None else []

        def is_shown(self):
            return bool(self.cards)

        def get_context_data(self, parent_context=None):
            return super().get_context_data(parent_context) | {"cards": self.cards}

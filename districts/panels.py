"""What the editors of district and start page show beside their fields."""

from wagtail.admin.panels import Panel


class MissingFactsPanel(Panel):
    """Names what the legal pages still lack; nothing to fill in."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "districts/admin/missing_facts.html"

        def __init__(self, **kwargs):
            from .domain.legal import missing_facts

            super().__init__(**kwargs)
            self.missing = missing_facts(self.instance) if self.instance is not None else []

        def is_shown(self):
            return bool(self.missing)

        def get_context_data(self, parent_context=None):
            return super().get_context_data(parent_context) | {"missing": self.missing}

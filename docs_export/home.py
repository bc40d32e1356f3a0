"""The reminder on the start page of the admin, for whoever overlooked the notice or was not there when it came."""

from wagtail.admin.ui.components import Component

from .protection import events_to_protect


class ProtectionPanel(Component):
    name = "documentation_protection"
    template_name = "docs_export/admin/protection_panel.html"
    order = 20

    def get_context_data(self, parent_context):
        return {"events": events_to_protect(parent_context["request"].user)}

from django.apps import AppConfig
from django.core import checks
from django.utils.translation import gettext_lazy as _


class DistrictsConfig(AppConfig):
    name = "districts"
    verbose_name = _("Stadtteile")

    def ready(self):
        from . import checks as house_rules, signals
        from .compare import register_comparisons
        from .theme_forms import register_theme_field

        signals.connect()
        register_comparisons()
        register_theme_field()
        checks.register(house_rules.check_image_model)
        checks.register(house_rules.check_private_storage)
        checks.register(house_rules.check_pages_are_ours, checks.Tags.models)
        checks.register(house_rules.check_names_are_given, checks.Tags.models)
        checks.register(house_rules.check_fields_hide_no_form_property, checks.Tags.models)

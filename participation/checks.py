"""House rules of participation as Django system checks."""

from django.core import checks


def connect():
    checks.register(check_events_may_hold_groups)


def check_events_may_hold_groups(app_configs=None, **kwargs):
    """Wagtail matches `parent_page_types` exactly, so each kind of event must be named by the working group."""
    from wagtail.models import get_page_models

    from .models import EventPage, WorkingGroupPage

    events = [model for model in get_page_models() if issubclass(model, EventPage) and model.is_creatable]
    parents = WorkingGroupPage.clean_parent_page_models()
    return [
        checks.Error(
            f"{model.__name__} cannot hold working groups.",
            hint="Name it in WorkingGroupPage.parent_page_types.",
            obj=model,
            id="participation.E001",
        )
        for model in events
        if model not in parents
    ]

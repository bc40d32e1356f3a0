"""Refuses deletions in the admin, with the reason as a message."""

from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail.models import Page

from .domain.retention import reasons_to_keep, refusal


def refuse_page_deletion(request, page):
    """Hook before one page is deleted."""
    reasons = reasons_to_keep(page)
    if not reasons:
        return None
    messages.error(request, refusal(page, reasons))
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def refuse_bulk_deletion(request, action_type, objects, action):
    """Hook before several pages are deleted: if one has to stay, all do."""
    if action_type != "delete":
        return None
    refused = False
    for page in objects:
        if isinstance(page, Page) and (reasons := reasons_to_keep(page)):
            messages.error(request, refusal(page, reasons))
            refused = True
    return redirect(action.next_url) if refused else None

"""Printed addresses: by reference, so that they stay when pages move."""

from django.urls import reverse

from participation.addresses import site_root
from participation.models import EventPage


def version_path(event: EventPage, number: str) -> str:
    """`/d/WEH-SK7/1.0.pdf`."""
    return reverse("docs_export:version", args=[event.reference, number])


def short_path(event: EventPage, number: str, language: str) -> str:
    """`/d/WEH-SK7/1.0-kurz.pdf`, `/d/WEH-SK7/1.0-kurz-de-simple.pdf`."""
    other = {} if language == "de" else {"language": language}
    return reverse("docs_export:short", kwargs={"reference": event.reference, "number": number, **other})


def version_address(event: EventPage, number: str) -> str:
    """With scheme and host, as it is printed."""
    return f"{site_root(event)}{version_path(event, number)}"


def short_address(event: EventPage, number: str, language: str) -> str:
    """A short version, with scheme and host."""
    return f"{site_root(event)}{short_path(event, number, language)}"


def current_address(event: EventPage) -> str:
    """`https://…/d/WEH-SK7.pdf`: always the version that counts."""
    return f"{site_root(event)}{reverse('docs_export:current', args=[event.reference])}"


def current_short_address(event: EventPage, language: str) -> str:
    """`https://…/d/WEH-SK7/kurz.pdf`: the short version of the one that counts."""
    other = {} if language == "de" else {"language": language}
    return f"{site_root(event)}{reverse('docs_export:current_short', kwargs={'reference': event.reference, **other})}"


def event_address(event: EventPage) -> str:
    """`https://…/e/WEH-SK7`, as it is printed."""
    return f"{site_root(event)}{reverse('docs_export:outcome', args=[event.reference])}"


def outcomes_address(event: EventPage) -> str:
    """`https://…/e/`: the reference of an outcome comes behind it."""
    return event_address(event).removesuffix(event.reference)

"""The entries of a page: itself, its outcomes, what is attached to it."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.models import Page, ReferenceIndex

from docs_export.models import Version
from participation.domain.outcomes import public_outcomes
from participation.models import Card, EventPage, WorkingGroupPage

from .enums import Kind
from .folding import searchable
from .models import SearchEntry
from .texts import Told, joined, plain, told_by


def entries_of(page: Page) -> list[SearchEntry]:
    """Not stored yet; none for a kind of page that is not searched. `page` is specific and as it is published."""
    told = told_by(page)
    if told is None:
        return []
    return [_entry(page, told, page.title, page.pk), *_outcomes(page, told), *_documents(page), *_versions(page, told)]


def card_entry(card: Card, page: WorkingGroupPage, told: Told) -> SearchEntry:
    """`told` is what the page of its group says."""
    found = Told(Kind.CARD, date=told.date, year=told.year)
    entry = _entry(page, found, "", card.pk, card=card)
    entry.text, entry.words = card.text, searchable(card.text)  # to the letter: it is compared with the card
    return entry


def _entry(page: Page, told: Told, title: str, number: int, **source) -> SearchEntry:
    return SearchEntry(
        kind=told.kind,
        rank=told.kind.rank,
        number=number,
        page_id=page.pk,
        revision=page.live_revision_id or 0,
        district=page.district,
        date=told.date,
        year=told.year,
        title=title[:300],
        text=told.text,
        title_words=searchable(title),
        words=searchable(title, told.text, *told.also),
        **source,
    )


def _outcomes(page: Page, told: Told) -> Iterator[SearchEntry]:
    if not isinstance(page, WorkingGroupPage):
        return
    for number, outcome in enumerate(public_outcomes([page]), 1):
        themes = [row.tag.name for row in outcome.tagged_items.all()]
        reference = outcome.record.reference if outcome.record else ""
        parts = (plain(outcome.text), outcome.responsible_label, outcome.text_simple)
        found = Told(Kind.OUTCOME, parts, (reference, *themes), told.date, told.year)
        yield _entry(page, found, outcome.headline, page.pk * 1000 + number, outcome_id=outcome.uuid)


def _documents(page: Page) -> Iterator[SearchEntry]:
    """Files that the page offers for download, each once."""
    model = get_document_model()
    kind = ReferenceIndex._get_base_content_type(model).pk
    references = ReferenceIndex._extract_references_from_object(page)
    wanted = {int(pk) for content_type, pk, *_paths in references if content_type == kind}
    for document in model.objects.filter(pk__in=wanted).order_by("pk"):
        yield _entry(page, Told(Kind.DOCUMENT), document.title, document.pk, document=document)


def _versions(page: Page, told: Told) -> Iterator[SearchEntry]:
    """Documentations that residents may have."""
    if not isinstance(page, EventPage):
        return
    for version in Version.objects.public().filter(event_id=page.pk):
        found = Told(Kind.DOCUMENT, (version.change_note,), date=told.date, year=told.year)
        name = version.label or _("Dokumentation, Fassung %s") % version.number
        yield _entry(page, found, joined([f"{name}: {page.title}"]), version.pk, version=version)

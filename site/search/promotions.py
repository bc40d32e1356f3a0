"""Empfohlene Treffer: what the office wants to be found first for a question, kept in the admin."""

from dataclasses import dataclass

from django.http import HttpRequest
from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.models import Page

from districts.domain.shown import shown

from .folding import asked_words
from .question import Question

MOST = 500  # that are looked through


@dataclass(frozen=True)
class Promotion:
    title: str
    address: str
    description: str


def promotions(question: Question, request: HttpRequest) -> list[Promotion]:
    """Those kept for these words, however they are spelled; a hidden page is not recommended."""
    words = asked_words(question.typed)
    kept = SearchPromotion.objects.select_related("query", "page").order_by("sort_order", "pk")[:MOST]
    fitting = [each for each in kept if asked_words(each.query.query_string) == words]
    pages = [each.page_id for each in fitting if each.page_id]
    public = set(shown(Page.objects.filter(pk__in=pages)).values_list("pk", flat=True)) if pages else set()
    return [_promotion(each, request) for each in fitting if not each.page_id or each.page_id in public]


def _promotion(kept: SearchPromotion, request: HttpRequest) -> Promotion:
    address = kept.page.get_url(request) if kept.page else kept.external_link_url
    return Promotion(kept.title or address, address, kept.description)

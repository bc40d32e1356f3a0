"""Explains words of the trade where they stand.

The first time that a page says a word, it becomes a button that opens its explanation: a popover, which the browser
itself opens and closes (Enter, Esc, a touch beside it), tells to screen readers and lays over the page without a
script. A `<details>` may not stand inside a paragraph, and a link alone would take readers away from their sentence;
the popover holds that link as well. Where a browser knows no popover, the explanation stands in the text.
"""

import re
from bisect import bisect
from collections.abc import Iterable
from functools import lru_cache

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import escape
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Site

from districts.models import Term
from website.runtime.frame import ListPage

# Inside these a button would be wrong, or the text is no sentence.
_LEFT_ALONE = re.compile(
    r"<(/?)(?:a|button|label|legend|summary|select|textarea|svg|script|style|h[1-6]|dt|th|caption|nav|code|pre|time)"
    r"(?=[\s>])"
)


def explain(html: str, terms: Iterable[Term]) -> str:
    """Our own well-formed HTML, attributes escaped, with the first occurrence of each term explained."""
    by_text = {escape(term.term): term for term in terms}
    found = list(_pattern(tuple(by_text)).finditer(html)) if by_text else []
    if not found:
        return html
    closed = _spans_left_alone(html)
    pieces, position = [], 0
    for match in found:
        start = match.start()
        if match[0] in by_text and not _is_in_tag(html, start) and not _is_within(closed, start):
            pieces += [html[position:start], _explanation(by_text.pop(match[0]), match[0])]
            position = match.end()
    return "".join([*pieces, html[position:]])


def _spans_left_alone(html: str) -> list[tuple[int, int]]:
    """From where to where elements reach that nothing is explained in; one regular expression, for pages are long."""
    spans, depth, start = [], 0, 0
    for tag in _LEFT_ALONE.finditer(html):
        if not depth:
            start = tag.start()
        depth = max(0, depth + (-1 if tag[1] else 1))
        if not depth:
            spans.append((start, tag.end()))
    return spans


def _is_within(spans: list[tuple[int, int]], position: int) -> bool:
    before = bisect(spans, (position,)) - 1
    return before >= 0 and position < spans[before][1]


def _is_in_tag(html: str, position: int) -> bool:
    """Inside of a tag or a comment."""
    return html.rfind("<", 0, position) > html.rfind(">", 0, position)


def anchor(term: Term) -> str:
    """Where a term stands in the glossary."""
    return f"{slugify(term.term) or 'begriff'}-{term.pk}"


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """`/glossar/`."""
    site = Site.find_for_request(request)
    address = request.build_absolute_uri(reverse("glossary"))
    page = ListPage(title=_("Glossar"), trail=[site.root_page] if site else [], full_url=address)
    terms = [(anchor(term), term) for term in sorted(Term.objects.all(), key=lambda term: term.term.casefold())]
    return render(request, "glossary/page.html", {"page": page, "terms": terms, "explains_itself": True})


@lru_cache(maxsize=8)
def _pattern(texts: tuple[str, ...]) -> re.Pattern:
    longest_first = sorted(texts, key=len, reverse=True)
    return re.compile(rf"(?<![\w&#])(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _explanation(term: Term, text: str) -> str:
    context = {"term": term, "text": text, "address": f"{reverse('glossary')}#{anchor(term)}"}
    return render_to_string("glossary/term.html", context).strip()

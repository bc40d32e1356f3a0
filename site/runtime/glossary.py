"""Explains words of the trade where they stand.

The first time that a page says a word, it becomes a button that opens its explanation: a popover, which the browser
itself opens and closes (Enter, Esc, a touch beside it), tells to screen readers and lays over the page without a
script. A `<details>` may not stand inside a paragraph, and a link alone would take readers away from their sentence;
the popover holds that link as well. Where a browser knows no popover, the explanation stands in the text.
"""

import re
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

_TAG = re.compile(r"""<!--.*?-->|<(/?)([a-zA-Z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*+>""", re.DOTALL)
# Inside these a button would be wrong, or the text is no sentence.
_LEFT_ALONE = {
    *("a", "button", "label", "legend", "summary", "select", "textarea", "svg", "script", "style"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "caption", "nav", "code", "pre", "time"),
}


def explain(html: str, terms: Iterable[Term]) -> str:
    """Our own well-formed HTML with the first occurrence of each term explained."""
    by_text = {escape(term.term): term for term in terms}
    pattern = _pattern(tuple(by_text))
    if not by_text or not pattern.search(html):
        return html
    pieces, position, depth = [], 0, 0

    def wrap(found: re.Match) -> str:
        term = by_text.pop(found[0], None)
        return _explanation(term, found[0]) if term else found[0]

    for tag in _TAG.finditer(html):
        text = html[position : tag.start()]
        pieces += [pattern.sub(wrap, text) if text and not depth else text, tag[0]]
        position = tag.end()
        if tag[2] and tag[2].lower() in _LEFT_ALONE:
            depth += -1 if tag[1] else 1
        if not by_text:
            break
    rest = html[position:]
    return "".join([*pieces, pattern.sub(wrap, rest) if by_text and not depth else rest])


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

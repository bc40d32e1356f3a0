"""`/suche/`: everything that residents may read, by words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from website.runtime.filters import Filters
from website.runtime.frame import ListPage
from website.runtime.pages import PARAMETER, Pages
from website.runtime.query import Query

from .counts import Counted, Counts
from .filters import DistrictFilter, EventScope, KindFilter, YearFilter
from .matching import in_order, matching
from .models import SearchEntry
from .promotions import promotions
from .question import Question, read_question
from .results import results_of
from .suggestions import suggestions

PER_PAGE = 10
FILTERS = ("veranstaltung", "art", "stadtteil", "jahr")


@require_safe
@never_cache
def search(request: HttpRequest) -> HttpResponse:
    """A blank question asks for one; what was hidden since is not found, so nobody keeps the answer."""
    query = Query.of(request, "q", *FILTERS, PARAMETER)
    question = read_question(query["q"])
    kept = {name: query[name] for name in FILTERS if query[name]}
    context = {"page": _frame(question), "question": question, "typed": query["q"], "kept": kept}
    if not question.is_empty:
        context |= _answer(request, query, question)
    return render(request, "search/search.html", context)


def _frame(question: Question) -> ListPage:
    title = _("Suche nach „%s“") % question.typed if not question.is_empty else _("Suche")
    return ListPage(title=title, section="search")


def _answer(request: HttpRequest, query: Query, question: Question) -> dict:
    scope = EventScope(query["veranstaltung"])
    filters = Filters(query, [scope, KindFilter(), DistrictFilter(), YearFilter()])
    visible = scope.within(SearchEntry.objects.visible())
    found = matching(question, visible)
    counts = Counts.of(found)
    narrowed = in_order(filters.narrow(found), question)
    pages = Pages(query, Counted(narrowed, filters.narrow(counts).total), PER_PAGE)
    answer = {"pages": pages, "filters": filters, "groups": filters.groups(counts), "chips": filters.chips()}
    answer["results"] = results_of(pages.items, question, request)
    answer["promotions"] = promotions(question, request) if pages.number == 1 else []
    if not counts.total:
        answer["suggestions"] = [(word, query.having(q=word).address) for word in suggestions(question, visible)]
    return answer

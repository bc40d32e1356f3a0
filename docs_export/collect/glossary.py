"""Words of the trade that the document uses, explained at its end."""

from districts.models import Term
from docs_export import content


def with_glossary(document: content.Documentation) -> content.Documentation:
    terms = {term.term: term for term in Term.objects.order_by("term")}
    used = content.terms_in(document, terms)
    entries = (content.GlossaryEntry(term=t.term, explanation=_explain(t)) for t in terms.values() if t.term in used)
    return document.model_copy(update={"glossary": tuple(entries)})


def _explain(term: Term) -> str:
    return f"{term.long_form}. {term.explanation}" if term.long_form else term.explanation

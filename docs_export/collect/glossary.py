"""Words of the trade that the document uses, explained at its end."""

import re

from districts.models import Term
from docs_export import content

_ONLY_IN_SHORT = {"short_texts": True, "groups": {"__all__": {"outcomes": {"__all__": {"text_simple"}}}}}


def with_glossary(document: content.Documentation) -> content.Documentation:
    """Adds the terms that stand somewhere in the text, as whole words and in their own spelling."""
    text = document.model_dump_json(exclude=_ONLY_IN_SHORT)
    used = [term for term in Term.objects.order_by("term") if re.search(rf"\b{re.escape(term.term)}\b", text)]
    entries = tuple(content.GlossaryEntry(term=term.term, explanation=_explain(term)) for term in used)
    return document.model_copy(update={"glossary": entries})


def _explain(term: Term) -> str:
    return f"{term.long_form}. {term.explanation}" if term.long_form else term.explanation

"""What became of the results of last time."""

from collections import Counter

from docs_export.pdf.book import Book
from docs_export.pdf.layout.outcomes import follow_up_block
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import plain
from docs_export.pdf.words import counted


def previous_results(book: Book) -> list:
    previous = book.content.previous_results
    if not previous or not previous.outcomes:
        return []
    when = f" ({previous.event_date})" if previous.event_date else ""
    count = counted(len(previous.outcomes), "Ergebnis", "Ergebnisse")
    counts = Counter(outcome.status_label for outcome in previous.outcomes if outcome.status_label)
    told = ", ".join(f"{number}\xa0{status}" for status, number in counts.most_common())
    lead = f"{previous.event_title}{when}: {count}" + (f", davon {told}." if told else ".")
    blocks = [follow_up_block(book.theme, outcome, level=2) for outcome in previous.outcomes]
    title = "Was wurde aus den Ergebnissen vom letzten Mal?"
    return book.chapter(title, [Text(plain(lead, "Serif", tied=True), book.theme.lead), *blocks], new_page=False)

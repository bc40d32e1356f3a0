"""Cards by cluster, and what the dots say."""

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether

from docs_export.content import Card, Cluster, Group, count_cards
from docs_export.pdf.book import Book
from docs_export.pdf.layout.cards import begun, cards, dots_in_words
from docs_export.pdf.layout.grid import HALF
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.layout.tables import Bar, table
from docs_export.pdf.layout.text import Text, Title
from docs_export.pdf.markup import joined, plain, small
from docs_export.pdf.theme import SOFT_HEX, variant
from docs_export.pdf.words import NOT_DOCUMENTED, counted

_HEADS = 2  # heading and introduction
_MOST_BARS = 30
_LONGEST = 90


def card_sections(book: Book, group: Group) -> list:
    if not book.options.cards:
        return [*_named(book, group), *_dots(book, group)]
    story, parts = [], _clusters(book, group)
    if parts:
        title = "Karten im Wortlaut" if group.cards else "Kartengruppen"
        story = [book.section(title, in_contents=False), book.text(_introduction(group))]
    for part in parts:
        story = begun([*story, *part]) if len(story) == _HEADS else story + begun(part)
    return story + _dots(book, group)


def _named(book: Book, group: Group) -> list:
    """The clusters of an excerpt without cards, each with what hung there."""
    whole = _whole(book, group)
    if not (whole.cards or whole.clusters):
        return []
    rows = []
    for cluster in whole.clusters:
        summary = [plain(cluster.summary, tied=True)] if cluster.summary else []
        rows.append((cluster.title, [plain(_counts(cluster.cards, cluster.dots) or NOT_DOCUMENTED), *summary]))
    words = [counted(len(whole.clusters), "Kartengruppe", "Kartengruppen")] if whole.clusters else []
    words += [counted(count_cards(whole.cards), "Karte", "Karten")] if whole.cards else []
    where = "; der Wortlaut steht in der vollständigen Dokumentation" if whole.cards else ""
    title, told = "Kartengruppen" if whole.clusters else "Karten", f"{', '.join(words)}{where}."
    return [book.section(title, in_contents=False), book.text(told), *label_list(book.theme, rows)]


def _whole(book: Book, group: Group) -> Group:
    """The group as it was before an excerpt left out its cards."""
    return next(found for found in book.whole.groups if found.reference == group.reference)


def _told(group: Group) -> list[Cluster]:
    """Those with cards or a summary; the dots of the others are counted below."""
    return [cluster for cluster in group.clusters if cluster.cards or cluster.summary]


def _clusters(book: Book, group: Group) -> list[list]:
    told = _told(group)
    parts = [_cluster(book, cluster.title, cluster.cards, cluster.dots, cluster.summary) for cluster in told]
    if group.loose_cards:
        alone = cards(book.theme, group.loose_cards)
        parts.append(_cluster(book, "Weitere Karten", group.loose_cards, None, "") if group.clusters else alone)
    return parts


def _introduction(group: Group) -> str:
    clusters = counted(len(_told(group)), "Kartengruppe", "Kartengruppen")
    if not group.cards:
        return f"{clusters}; einzelne Karten sind dazu nicht dokumentiert."
    count = counted(count_cards(group.cards), "Karte", "Karten")
    inside = f" in {clusters}" if _told(group) else ""
    return f"{count}{inside}, so wiedergegeben, wie sie geschrieben wurden."


def _counts(written: tuple[Card, ...], dots: int | None) -> str:
    """ "10 Karten, 21 Punkte"."""
    counts = [counted(count_cards(written), "Karte", "Karten")] if written else []
    return ", ".join([*counts, *([dots_in_words(dots)] if dots is not None else [])])


def _cluster(book: Book, title: str, written: tuple[Card, ...], dots: int | None, summary: str) -> list:
    behind = small(f"\xa0\xa0\xa0{_counts(written, dots)}", size=8.5, colour=SOFT_HEX)
    heading = Title(joined(plain(title), behind), book.theme.cluster, level=3, outline=title, in_contents=False)
    explained = [Text(plain(summary, tied=True), variant(book.theme.base, spaceAfter=HALF))] if summary else []
    return [heading, *explained, *cards(book.theme, written)]


def _weighted(group: Group) -> list[tuple[str, int]]:
    """What got dots, most first: clusters (with the dots of their cards), and the cards outside of them."""
    found = [(cluster.title, cluster.dots) for cluster in group.clusters if cluster.dots is not None]
    single = group.loose_cards if found else group.cards
    found += [(_short(card.text), card.dots) for card in single if card.dots]
    return sorted(found, key=lambda pair: -pair[1])


def _dots(book: Book, group: Group) -> list:
    weighted = _weighted(group)[:_MOST_BARS]
    if not weighted:
        return []
    largest, theme = weighted[0][1], book.theme
    rows = [(plain(what), Bar(theme, dots, largest, 84 * mm)) for what, dots in weighted]
    head = [_what_is_weighted(group), "Klebepunkte"]
    made = table(theme, head, rows, (72 * mm, 88 * mm), summary="Klebepunkte, die meisten zuerst", after=HALF)
    more = len(_weighted(_whole(book, group))) - len(weighted)
    others = f"… und {more} weitere. " if more else ""
    rule = (
        f"Regel: {group.dot_rule.rstrip('.')}." if group.dot_rule else "Die Regel der Vergabe ist nicht dokumentiert."
    )
    told = "repräsentativ" in group.dot_rule
    meaning = "" if told else " Klebepunkte geben ein Stimmungsbild, sie sind keine Abstimmung."
    heading = book.section("Gewichtung mit Klebepunkten", in_contents=False)
    return [KeepTogether([heading, made, book.remark(others + rule + meaning)])]


def _what_is_weighted(group: Group) -> str:
    clusters = any(cluster.dots is not None for cluster in group.clusters)
    cards = any(card.dots for card in (group.loose_cards if clusters else group.cards))
    return " oder ".join([*["Kartengruppe"] * clusters, *["Karte"] * cards])


def _short(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()} …"

"""The board as a page and as what a script needs to bring its page up to date."""

from django.template.loader import get_template
from django.templatetags.static import static
from django.utils.formats import time_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _, ngettext

from participation.domain.board import Board, Column, last_step, read_board
from participation.models import Wall, WorkingGroupPage


def draw_board(group: WorkingGroupPage, user) -> dict:
    """For the page's template."""
    board = read_board(group)
    told = {
        "count": count_in_words(board),
        "undo": _next_undo(group, user),
        "saved": saved_now(),
        "script_words": _of_the_script(),
    }
    return {"board": board, **told, **_of_all_cards()}


def draw_changes(group: WorkingGroupPage, user, after: int) -> dict:
    """Where everything hangs, and the markup of what changed after a number; one query when nothing did."""
    wall = Wall.objects.filter(group=group).first() or Wall(group=group)
    if after and after == wall.seq:
        return {"seq": after}
    board = read_board(group)
    everything = not after or after > board.seq or after < wall.whole_since
    template, shared = get_template("participation/board/parts/card.html"), _of_all_cards()
    return {
        "seq": board.seq,
        "count": count_in_words(board),
        "undo": _next_undo(group, user),
        "columns": [_column(column) for column in board],
        "cards": {
            shown.id: template.render({"shown": shown, "column": column, **shared})
            for column in board
            for shown in column.cards
            if everything or shown.seq > after
        },
    }


def count_in_words(board: Board) -> str:
    """ "12 Karten, davon 10 in 4 Kartengruppen"."""
    cards = ngettext("%d Karte", "%d Karten", board.count) % board.count
    if not board.columns:
        return cards
    groups = ngettext("%d Kartengruppe", "%d Kartengruppen", len(board.columns)) % len(board.columns)
    told = {"cards": cards, "inside": board.count - len(board.tray.cards), "groups": groups}
    return _("%(cards)s, davon %(inside)d in %(groups)s") % told


def saved_now() -> str:
    return _("Alles gespeichert, %s Uhr") % time_format(localtime(), "H:i")


def _of_all_cards() -> dict:
    """Words and addresses that are the same on all cards, looked up once for hundreds of them."""
    words = {
        "pick": _("Auswählen:"),
        "dots": _("Punkte"),
        "change": _("Karte ändern:"),
        "move": _("Karte verschieben:"),
        "left": _("Eine Spalte nach links"),
        "right": _("Eine Spalte nach rechts"),
        "menu": _("Verschieben"),
        "menu_tray": _("Einordnen"),
    }
    return {"words": words, "icons": static("img/icons.svg")}


def _of_the_script() -> dict[str, str]:
    return {
        "target": _("Ziel"),
        "up": _("Eine Stelle nach oben"),
        "down": _("Eine Stelle nach unten"),
        "close": _("Schließen"),
        "picked": _("%d ausgewählt"),
        "signed_out": _("Sie sind abgemeldet oder dürfen hier nicht mehr sortieren. Bitte laden Sie die Seite neu."),
        "offline": _(
            "Keine Verbindung. Ihr letzter Schritt ist nicht gespeichert. Bitte versuchen Sie es gleich noch einmal."
        ),
    }


def _column(column: Column) -> dict:
    head = get_template("participation/board/parts/column_head.html")
    return {
        "key": str(column.key),
        "title": column.cluster.title if column.cluster else "",
        "head": head.render({"column": column}),
        "cards": [shown.id for shown in column.cards],
    }


def _next_undo(group: WorkingGroupPage, user) -> str:
    step = last_step(group, user)
    return step.label if step else ""

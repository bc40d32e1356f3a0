"""Sorting a wall: each step takes the wall, is remembered with what stood there before, and returns its sentence."""

from .blocking import block_cards, shorten_card, unblock_cards
from .clusters import delete_cluster, make_cluster, move_cluster, rename_cluster
from .merging import merge_cards, take_apart
from .moving import move_cards, move_sideways, move_up_or_down
from .reading import Board, Column, Shown, read_board
from .refusals import AskError, BoardError, ConflictError
from .steps import find_cluster
from .undo import last_step, undo_last
from .wording import correct_text, set_kind

__all__ = [
    "AskError",
    "Board",
    "BoardError",
    "Column",
    "ConflictError",
    "Shown",
    "block_cards",
    "correct_text",
    "delete_cluster",
    "find_cluster",
    "last_step",
    "make_cluster",
    "merge_cards",
    "move_cards",
    "move_cluster",
    "move_sideways",
    "move_up_or_down",
    "read_board",
    "rename_cluster",
    "set_kind",
    "shorten_card",
    "take_apart",
    "unblock_cards",
    "undo_last",
]

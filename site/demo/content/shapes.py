"""How demo content is written down: page fields as a mapping, everything beside pages as rows of these shapes."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Pile:
    """A cluster: its cards, one per line with a sign for their kind, and the dots that were put on it as a whole."""

    title: str
    cards: str = ""
    dots: int = 0
    summary: str = ""


@dataclass(frozen=True)
class Blocked:
    """A card that stays hidden, with the reason and what stood on it."""

    line: str
    reason: str
    original: str = ""


@dataclass(frozen=True)
class Captured:
    """What a table typed in the shorthand, and what it had saved in a file when the network was away."""

    lines: str
    saved: str = ""


@dataclass(frozen=True)
class Group:
    """A working group's page and its wall: written down afterwards, or captured at the table."""

    page: dict
    captured: Captured | None = None
    piles: tuple[Pile, ...] = ()
    loose: str = ""
    blocked: tuple[Blocked, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What became of an outcome, and when."""

    reference: str
    on: str
    status: str
    text: str = ""
    author: str = ""
    reason: str = ""
    recipient: str = ""
    next_review_on: str | None = None


@dataclass(frozen=True)
class Update:
    """What changed between the first and the second version of a documentation."""

    change_note: str
    answers: tuple[Answer, ...] = ()
    corrections: dict[str, str] = field(default_factory=dict)  # wording of a card before and after


@dataclass(frozen=True)
class Event:
    """An event's page, its groups, the answers to its outcomes, and the update if it is documented in two versions."""

    page: dict
    groups: tuple[Group, ...] = ()
    answers: tuple[Answer, ...] = ()
    update: Update | None = None


@dataclass(frozen=True)
class Foreign:
    """A historic documentation that somebody else made, of which we have neither file nor date."""

    label: str
    change_note: str = ""


@dataclass(frozen=True)
class Picture:
    """A drawn stand-in for a photo; `drawing` names a function of `drawings`, `consents` are its consent forms."""

    fields: dict
    drawing: str
    options: dict = field(default_factory=dict)
    consents: tuple[dict, ...] = ()


@dataclass(frozen=True)
class District:
    """Everything of one district, in the order in which it is built."""

    page: dict
    is_demo: bool = False
    pictures: tuple[Picture, ...] = ()
    measures: tuple[dict, ...] = ()
    pages: tuple[dict, ...] = ()
    news: tuple[dict, ...] = ()
    series: dict | None = None
    conferences: tuple[Event, ...] = ()
    workshops: tuple[Event, ...] = ()
    foreign: dict[str, tuple[Foreign, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Translation:
    """Start page, districts by slug, and text pages by district and slug, in another language."""

    language: str
    home: dict
    districts: dict[str, dict] = field(default_factory=dict)
    pages: dict[tuple[str, str], dict] = field(default_factory=dict)

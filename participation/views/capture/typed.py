"""What stands in the page's fields: it travels with each form, so that nothing typed is lost by another button."""

from collections import Counter
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid4, uuid5

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParserError

from participation.lines import parse, print_line
from participation.operations import Add

# What Django says of a form that is broken, too large or has too many fields.
UNREADABLE = (BadRequest, SuspiciousOperation, MultiPartParserError)


@dataclass(frozen=True)
class Typed:
    lines: str = ""
    draft: UUID = field(default_factory=uuid4)
    photo: UUID = field(default_factory=uuid4)
    people: str = ""
    alt: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.lines.strip() and not self.alt.strip()

    def with_lines(self, lines: str) -> "Typed":
        """What is left over begins a new draft."""
        return replace(self, lines=lines, draft=uuid4())

    def without_photo(self) -> "Typed":
        """The next photo is another one."""
        return replace(self, photo=uuid4(), people="", alt="")


def check_charset(request: HttpRequest) -> None:
    """Raises BadRequest for zip, idna and the like: Django takes every codec of Python's for a charset."""
    try:
        b"\xff".decode(request.encoding or "utf-8", "replace")
    except (LookupError, UnicodeError):
        request.encoding = None  # so that the answer can be made
        raise BadRequest from None


def read_typed(request: HttpRequest) -> Typed:
    sent = request.POST
    return Typed(
        lines=sent.get("zeilen", ""),
        draft=read_uuid(sent.get("entwurf")),
        photo=read_uuid(sent.get("id")),
        people=sent.get("people", ""),
        alt=sent.get("alt", ""),
    )


def read_all(request: HttpRequest) -> str:
    """All texts of a form that cannot be carried out, for copying."""
    try:
        texts = [request.POST.get(name, "").strip() for name in ("zeilen", "text", "alt")]
    except UNREADABLE:
        return ""
    return "\n".join(filter(None, texts))


def read_uuid(text: str | None) -> UUID:
    """The one that was sent, or a new one."""
    try:
        return UUID(text or "")
    except ValueError:
        return uuid4()


def read_cards(typed: Typed) -> list[Add]:
    """Sending the same draft again makes the same cards; a line that was changed meanwhile is a new one."""
    seen, cards = Counter(), []
    for line in parse(typed.lines):
        seen[line] += 1
        name = f"{seen[line]} {print_line(line)}"
        cards.append(Add(id=uuid5(typed.draft, name), **line._asdict()))
    return cards

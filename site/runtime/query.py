"""What stands behind the question mark, as far as a list knows it: read once, kept in every link of the list."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.core.exceptions import BadRequest
from django.http import HttpRequest

LONGEST = 200


@dataclass(frozen=True)
class Query:
    """The known parameters with a value, in one order, so that the same choice always has the same address."""

    path: str
    names: tuple[str, ...]
    values: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, request: HttpRequest, *names: str) -> "Query":
        """Of a parameter that comes more than once the last counts; unknown ones are dropped."""
        values = {name: read(request.GET.get(name, "")) for name in names}
        return cls(request.path, names, {name: value for name, value in values.items() if value})

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    def having(self, **changes: str | int) -> "Query":
        """The same query with other values; an empty one takes its parameter away."""
        changed = self.values | {name: str(value) for name, value in changes.items()}
        return Query(self.path, self.names, {name: changed[name] for name in self.names if changed.get(name)})

    @property
    def address(self) -> str:
        return f"{self.path}?{urlencode(self.values)}" if self.values else self.path


def read(text: str) -> str:
    """One value without the blanks around it; what no form of ours sends is refused."""
    if "\x00" in text or len(text) > LONGEST:
        raise BadRequest
    return text.strip()

"""What a device may ask for, as it is sent: checked for form here, for permission in `domain/capture.py`."""

from typing import Annotated, Any, Literal
from uuid import UUID

from django.utils.translation import gettext as _
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError
from pydantic.functional_validators import AfterValidator

from .enums import CardKind, CardLanguage
from .lines import LONGEST_HEADING, MOST_DOTS, clean

MOST_AT_ONCE = 200

Text = Annotated[str, AfterValidator(clean), StringConstraints(min_length=1)]
Title = Annotated[str, AfterValidator(clean), StringConstraints(max_length=LONGEST_HEADING)]


def _known(values: list[str]):
    def check(value: str) -> str:
        if value not in values:
            raise ValueError("unknown value")
        return value

    return AfterValidator(check)


Kind = Annotated[str, _known(["", *CardKind.values])]
Language = Annotated[str, _known(["", *CardLanguage.values])]


class Operation(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    id: UUID


class Add(Operation):
    """A new card; `id` is that of the card, made on the device."""

    op: Literal["add"] = "add"
    text: Text
    kind: Kind = ""
    language: Language = ""
    dots: int = Field(default=0, ge=0, le=MOST_DOTS)
    cluster: Title = ""


class Edit(Operation):
    """Another wording of card `id`; `version` is the one that the writer saw."""

    op: Literal["edit"] = "edit"
    version: int = Field(ge=1)
    text: Text
    kind: Kind = ""
    language: Language = ""
    cluster: Title = ""


class Withdraw(Operation):
    """Card `id` was a mistake."""

    op: Literal["withdraw"] = "withdraw"


class Press(Operation):
    """One press on + or − at a card; `id` is that of the press."""

    op: Literal["dots"] = "dots"
    card: UUID
    delta: Literal[1, -1]


AnyOperation = Annotated[Add | Edit | Withdraw | Press, Field(discriminator="op")]
_ADAPTER = TypeAdapter(AnyOperation)


class RefusedError(Exception):
    """Carries a sentence for the person at the table."""


def read_operation(data: Any) -> AnyOperation:
    """Raises RefusedError, with a German sentence, for what has not the right form."""
    try:
        return _ADAPTER.validate_python(data, strict=False)
    except ValidationError as error:
        faulty = {str(part) for fault in error.errors() for part in fault["loc"]}
        if "text" in faulty:
            raise RefusedError(_("Diese Karte hat keinen Text.")) from None
        if "cluster" in faulty:
            raise RefusedError(
                _("Der Name der Kartengruppe ist zu lang (höchstens %d Zeichen).") % LONGEST_HEADING
            ) from None
        raise RefusedError(_("Dieser Eintrag ist unvollständig und wurde nicht übernommen.")) from None

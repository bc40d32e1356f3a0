"""What all types of the frozen content share."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Immutable, and strict about names: an unknown field is a mistake of the collector or of an importer."""

    model_config = ConfigDict(frozen=True, extra="forbid")

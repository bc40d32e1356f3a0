"""The key of a rendition: the same order gives the same key, and with it the same job."""

import hashlib
import json

from docs_export.content import Options
from docs_export.enums import Format, Variant

WHOLE = Options()


def rendition_key(version_pk: int, variant: str, options: Options = WHOLE) -> str:
    """Chapters in any order give the same key; without a choice it is the full document."""
    canonical = json.dumps(options.choice, sort_keys=True, separators=(",", ":"))
    choice = hashlib.sha256(canonical.encode()).hexdigest()[:16] if options.choice else "full"
    return f"render:{version_pk}:{Variant(variant).value}:{choice}:{Format.of(options).value}:{options.language}"

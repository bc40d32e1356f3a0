"""The structure tree as a reader of another maker tells it."""

import re
import subprocess
from pathlib import Path

from docs_export.pdf.readback import ALTERNATIVE, normal, told

_LINE = re.compile(r'^( *)(?:"(.*)"|(\w+)(?: \((?:block|inline)\))?:?)$')


def by_poppler(path: Path) -> list[tuple[str, str]]:
    """(type, text) of what each element itself says before, between and after its kids; it has no alternatives."""
    out = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True).stdout
    found, kinds, last = [], [], None
    for line in filter(None, map(_LINE.match, out.decode("utf-8", "replace").split("\n"))):  # attributes hold any bytes
        depth = len(line[1]) // 2
        if line[3]:
            kinds[depth:], last = [line[3]], None
        elif depth == last:
            found[-1][1] += line[2]
        else:
            found.append([kinds[depth - 1], line[2]])
            last = depth
    return _normal(found)


def by_us(path: Path) -> list[tuple[str, str]]:
    """The same by our reader."""
    return _normal((element.kind, text) for element, text in told(path) if element.kind != ALTERNATIVE)


def _normal(found) -> list[tuple[str, str]]:
    return [(kind, normal(text)) for kind, text in found if normal(text)]

"""The Lindenhof documentation grown to any size: more working groups, each with cards, dots, outcomes and photos."""

import random
from pathlib import Path
from uuid import UUID

from PIL import Image

from docs_export.content import Documentation, Group, Photo
from tests.docs_export.pdf.drawing import drawn
from tests.docs_export.pdf.lindenhof import board, group, lindenhof, outcome, picture

GROUPS = {10: 1, 40: 9, 100: 25, 400: 104}
"""How many working groups make about so many pages."""

_TOLD = (1, 2, 3, 4, 5, 7)
_PER_GROUP = 2  # photos besides that of the board
_SIZE = (1600, 1200)


def grown(groups: int) -> Documentation:
    """As many groups as wanted; results of last time and the photo log grow with them."""
    few = lindenhof()
    previous = few.previous_results.model_copy(
        update={"outcomes": tuple(_again(few.previous_results.outcomes[n % 5], n) for n in range(groups))}
    )
    return lindenhof(
        groups=(*map(_group, range(1, groups + 1)), few.groups[-1]),
        previous_results=previous,
        photos=tuple(_picture(f"log-{n}") for n in range(max(2, groups // 4))),
    )


def _group(number: int) -> Group:
    like = group(_TOLD[number % len(_TOLD)])
    reference = f"LIN-SK3-AG{number}"
    boards = board(number).model_copy(update={"source": f"{reference}-board"})
    return like.model_copy(
        update={
            "number": number,
            "reference": reference,
            "outcomes": tuple(outcome(reference, n) for n in (1, 2, 3)),
            "photos": (boards, *(_picture(f"{reference}-{n}") for n in range(_PER_GROUP))),
        }
    )


def _picture(name: str) -> Photo:
    return picture(name, "Beim Sammeln der ersten Karten")


def _again(like, number: int):
    return like.model_copy(update={"uuid": UUID(int=number), "reference": f"LIN-SK2-AG{number + 1}-E01"})


def draw_photos(content: Documentation, folder: Path) -> None:
    """A JPEG of its own for every photo, about 200 kB each like those of a telephone that were sent on."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.joinpath("logo").write_bytes(drawn(760, 280, form="PNG"))
    for photo in (*content.photos, *(photo for held in content.groups for photo in held.photos)):
        file = folder / photo.source
        if not file.exists():
            _scenery(photo.source).save(file, "JPEG", quality=82)


def _scenery(name: str) -> Image.Image:
    """Soft shapes with grain: as hard to compress as a photo, and the same for a name on every machine."""
    noise = random.Random(name)
    shapes, grain = (
        Image.frombytes("RGB", size, noise.randbytes(3 * size[0] * size[1])).resize(_SIZE, Image.Resampling.BICUBIC)
        for size in ((16, 12), (400, 300))
    )
    return Image.blend(shapes, grain, 0.12)

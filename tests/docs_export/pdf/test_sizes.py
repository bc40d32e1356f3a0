"""Nothing at all, and far more than any workshop has: the file is valid, and all of it comes back."""

from uuid import UUID

import pikepdf
import pytest

from docs_export.content import AgendaItem, Documentation, Group, Outcome, Photo
from tests.docs_export.pdf.drawing import drawn
from tests.docs_export.pdf.readback import elements, lost
from tests.docs_export.pdf.reading import faults
from tests.docs_export.pdf.wehringhausen import wehringhausen

SMALL = drawn(90, 60)


def with_photos(count: int) -> Documentation:
    photos = tuple(Photo(key=f"p{n}", source=f"p{n}", alt_text=f"Bild {n}", caption=f"Foto {n}") for n in range(count))
    return wehringhausen().model_copy(update={"photos": photos})


def with_rows(count: int) -> Documentation:
    rows = tuple(AgendaItem(start=f"{n}", title=f"Punkt {n}", speaker=f"Person {n}") for n in range(count))
    return wehringhausen().model_copy(update={"agenda": rows})


def with_groups(count: int, outcomes: int) -> Documentation:
    def group(number: int) -> Group:
        made = (
            Outcome(uuid=UUID(int=number * 1000 + n), reference=f"X-AG{number}-E{n}", headline=f"Satz {number}/{n}")
            for n in range(outcomes)
        )
        return Group(reference=f"X-AG{number}", number=number, title=f"Thema {number}", outcomes=tuple(made))

    return wehringhausen().model_copy(update={"groups": tuple(map(group, range(1, count + 1)))})


@pytest.mark.parametrize(
    "content",
    [
        Documentation(variant="public", reference="X", version="1.0", title="Titel"),
        with_rows(2000),
        with_groups(120, 3),
        with_groups(1, 400),
        *map(with_photos, (1, 2, 500)),
    ],
    ids=["nothing", "2000 rows", "120 groups", "400 outcomes", "1 photo", "2 photos", "500 photos"],
)
def test_any_amount(rendered, content):
    path = rendered(content, resolve_photo=lambda source: SMALL)
    assert faults(path) == []
    assert lost(path, content) == []
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == rendered.result.pages


def test_long_table_is_one_table_with_one_head(rendered):
    path = rendered(with_rows(300))
    tables = [element for element in tree(path) if element == "/Table"]
    heads = [text for kind, text in elements(path) if kind == "P" and text == "Programmpunkt"]
    assert (len(tables), len(heads)) == (3, 1)  # the others are those of all outcomes and of the versions


def tree(path) -> list[str]:
    with pikepdf.open(path) as pdf:
        return [str(thing.S) for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and "/S" in thing]

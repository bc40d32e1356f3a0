"""Whether two files say the same: words, pictures and page numbers, page furniture aside."""

import re
import subprocess
from collections import Counter
from pathlib import Path

import pikepdf

_BODY = ("-x", "0", "-y", "60", "-W", "595", "-H", "725")  # points; header and footer stand outside
_NEAR = 0.1  # of the pages


class UnequalError(Exception):
    """What the two files do not have in common."""


def compare(ours: Path, theirs: Path, *, repeated: set[str]) -> None:
    """Raises UnequalError. `repeated` holds words of table heads, which return on every page of a table."""
    said, others = words(ours), words(theirs)
    differing = {word: (said[word], others[word]) for word in said | others if said[word] != others[word]}
    unexplained = {word: counts for word, counts in differing.items() if word not in repeated}
    if unexplained:
        raise UnequalError(f"words, {ours.name} against {theirs.name}: {unexplained}")
    if _pictures(ours) != _pictures(theirs):
        raise UnequalError(f"pictures: {_pictures(ours)} against {_pictures(theirs)}")
    _compare_pages(ours, theirs)


def _compare_pages(ours: Path, theirs: Path) -> None:
    counts = [_furniture(path) for path in (ours, theirs)]
    if abs(counts[0] - counts[1]) > max(1, _NEAR * counts[0]):
        raise UnequalError(f"{counts[0]} pages against {counts[1]}")


def _furniture(path: Path) -> int:
    """The number of pages; each but the cover says which one of how many it is."""
    pages = _text(path).split("\f")[:-1]
    for number, text in enumerate(pages[1:], 2):
        if f"Seite {number} von {len(pages)}" not in text:
            raise UnequalError(f"{path.name}: page {number} does not say so")
    return len(pages)


def words(path: Path) -> Counter:
    """Inserted hyphens are no part of a word; the page numbers of the contents are checked and taken out."""
    text = re.sub("[\u00ad-]\n", "", _text(path, *_BODY))
    found = Counter(re.sub("[\u00ad-]", "", text).replace("\xa0", " ").split())
    numbers = Counter(str(page) for page in _contents(path))
    if numbers - found:
        raise UnequalError(f"{path.name}: page numbers missing in the contents: {numbers - found}")
    return found - numbers


def _contents(path: Path) -> list[int]:
    """The pages to which the contents lead: one for each destination, however many annotations lead there."""
    with pikepdf.open(path) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        named = _destinations(pdf)
        links = (link for page in pdf.pages for link in page.get("/Annots", []))
        wanted = {str(target): target for link in links if (target := _target(link)) is not None}
        places = (to if isinstance(to, pikepdf.Array) else named[name.lstrip("/")] for name, to in wanted.items())
        return [pages[place[0].objgen] for place in places]


def _target(link):
    return link.get("/Dest", link.get("/A", {}).get("/D"))


def _destinations(pdf) -> dict:
    """Destinations by name, from the old dictionary or from the name tree."""
    found = {str(name).lstrip("/"): place for name, place in pdf.Root.get("/Dests", {}).items()}
    if "/Names" in pdf.Root and "/Dests" in pdf.Root.Names:
        found |= {str(name): place for name, place in pikepdf.NameTree(pdf.Root.Names.Dests).items()}
    return {name: place.get("/D") if isinstance(place, pikepdf.Dictionary) else place for name, place in found.items()}


def _pictures(path: Path) -> Counter:
    """(width, height) in pixels of what is embedded."""
    told = subprocess.run(["pdfimages", "-list", path], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in told.splitlines()[2:]]
    return Counter((int(row[3]), int(row[4])) for row in rows if row[2] == "image")


def _text(path: Path, *options: str) -> str:
    return subprocess.run(["pdftotext", "-raw", *options, path, "-"], capture_output=True, text=True, check=True).stdout

"""A photo as a page shows it: what the browser may choose from."""

from dataclasses import dataclass

from wagtail.images.models import Filter

from districts.domain.pictures import FALLBACK, FORMATS, SPECS, WIDTHS, spec_of

# The photo stands in the reading column, which fills a narrow screen but for its margins.
SIZES = "(min-width: 50rem) 47rem, calc(100vw - 2rem)"


@dataclass(frozen=True)
class Source:
    """One format with all its widths, as `srcset` wants it."""

    mime_type: str
    srcset: str


@dataclass(frozen=True)
class Picture:
    """`fallback` is the copy that every browser reads, `sources` better ones, `srcset` its own other widths."""

    fallback: object
    sources: tuple[Source, ...]
    srcset: str
    sizes: str = SIZES


def picture_of(photo) -> Picture:
    """With what is there already; the fallback is made if it is not."""
    made = photo.find_existing_renditions(*map(Filter, SPECS))
    copies = {wanted.spec: copy for wanted, copy in made.items()}
    fallback = copies.get(FALLBACK) or photo.get_rendition(FALLBACK)
    sources = [Source(f"image/{name}", _srcset(copies, name)) for name in FORMATS]
    *better, own = sources
    return Picture(fallback, tuple(source for source in better if source.srcset), own.srcset)


def _srcset(copies: dict, file_format: str) -> str:
    """No copy is larger than the photo itself, so that two may have the same width."""
    found = [copies[spec_of(width, file_format)] for width in WIDTHS if spec_of(width, file_format) in copies]
    widths = {copy.width: copy.url for copy in found}
    return ", ".join(f"{url} {width}w" for width, url in widths.items())

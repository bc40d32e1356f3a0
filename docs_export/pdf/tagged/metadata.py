"""What the file says about itself: XMP, colour intent, marks of conformance, the moment of making."""

from datetime import datetime
from functools import cache
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream, PDFString

from .attachments import attach

_XMP = Template(Path(__file__).with_name("metadata.xmp").read_text("utf-8"))
_PROFILE_DATE = bytes.fromhex("07e800010001000000000000")


class Moment:
    """Stands in for ReportLab's own time stamp, which would ask the clock or the environment."""

    dhh = dmm = 0
    tzname = "UTC"

    def __init__(self, when: datetime):
        self.datetime, self.t, self.lt = when, when.timestamp(), when.timetuple()
        self.YMDhms = tuple(self.lt)[:6]
        self.iso = when.strftime("%Y-%m-%dT%H:%M:%SZ")


@cache
def srgb_profile() -> bytes:
    """The colour space of the file; the date of making inside is fixed, so that two runs give the same bytes."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = _PROFILE_DATE
    return bytes(profile)


def _xmp(document) -> bytes:
    """ISO 14289-1, 5 and 7.1 (title, identification) and ISO 19005-3, 6.6 (the extension schema pdfuaid needs)."""
    names = ("title", "author", "subject", "producer", "keywords", "creator")
    # This stream stays uncompressed, and some readers take the bare word for its end.
    words = {"endstream": "end&#115;tream"}
    values = {name: escape(str(getattr(document.info, name)), words) for name in names}
    return _XMP.substitute(values, when=document._timeStamp.iso).encode()


def _output_intent() -> PDFDictionary:
    """ISO 19005-3, 6.2.3: all colours are sRGB."""
    profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile(), [pdfdoc.PDFZCompress])
    entries = {"Type": "/OutputIntent", "S": "/GTS_PDFA1", "DestOutputProfile": profile}
    texts = {"OutputConditionIdentifier": PDFString("sRGB"), "Info": PDFString("sRGB IEC61966-2.1")}
    return PDFDictionary(entries | texts)


def complete_catalog(canvas) -> None:
    """Structure, metadata and intent into the catalog (ISO 32000-1, 7.7.2), before the file is written."""
    catalog = canvas._doc.Catalog
    catalog.__NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents"]
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.StructTreeRoot = canvas.tree.root
    catalog.Metadata = pdfdoc.XMP(creator=_xmp)
    catalog.OutputIntents = PDFArray([_output_intent()])
    attach(canvas._doc, canvas.attachments)
    canvas.addPageLabel(0, "ARABIC", start=1)  # 12.4.2: the numbers that the pages themselves say
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if canvas._doc.outline.kids and len(canvas._pages) > 1:
        canvas.showOutline()  # 12.3.3: whoever opens the file sees the bookmarks

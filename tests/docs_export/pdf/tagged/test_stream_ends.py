"""Where a stream ends: one packed stream in 256 ends in a byte that reads as half an end of line."""

import zlib
from itertools import count

import pytest

from docs_export.pdf.tagged.packing import _stream
from docs_export.pdf.tagged.patches import closed


@pytest.mark.parametrize(
    ("data", "written"),
    [(b"x", b"x\nendstream"), (b"x\r", b"x\r\r\nendstream"), (b"x\n", b"x\n\nendstream"), (b"", b"\nendstream")],
)
def test_end_of_line_is_no_part_of_the_data(data, written):
    assert closed(data) == written


def test_packed_stream_that_ends_in_cr_keeps_its_length():
    data = next(data for data in (str(n).encode() for n in count()) if zlib.compress(data).endswith(b"\r"))
    packed = zlib.compress(data)
    assert _stream(b"/N 1", data) == (
        b"<</N 1/Filter/FlateDecode/Length %d>>stream\n%b\r\nendstream" % (len(packed), packed)
    )

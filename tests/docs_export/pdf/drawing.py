"""Pictures drawn for tests, and a resolver that hands them out."""

import io

from PIL import Image, ImageDraw


def drawn(width=1600, height=1200, *, mode="RGB", form="JPEG", **save) -> bytes:
    """A board with cards."""
    image = Image.new("RGB", (width, height), "#E9EFF0")
    pen = ImageDraw.Draw(image)
    for n in range(12):
        x, y = width * (0.04 + 0.24 * (n % 4)), height * (0.08 + 0.3 * (n // 4))
        pen.rectangle((x, y, x + width * 0.2, y + height * 0.22), fill="white", outline="#0B5563", width=4)
        pen.line((x + 20, y + height * 0.1, x + width * 0.16, y + height * 0.1), fill="#4F585C", width=6)
    out = io.BytesIO()
    image.convert(mode).save(out, form, **save)
    return out.getvalue()


def resolve(source: str) -> bytes:
    return (
        drawn(760, 280, form="PNG")
        if source == "logo"
        else drawn(*((2400, 1200) if "board" in source else (1600, 1200)))
    )

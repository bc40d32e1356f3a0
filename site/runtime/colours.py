"""A district's colour for the pages below it: a style sheet of its own, since the policy allows no inline style."""

import colorsys

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse

from districts.validators import contrast, validate_text_colour

DARK_PAPER = "#131525"  # --paper and --tint of tokens.css in the dark
DARK_TINT = "#272a42"
ENOUGH = 7  # WCAG 2, 1.4.6
STEP = 0.01
A_YEAR = "public, max-age=31536000, immutable"  # the address carries the colour


def district_colours(request, colour: str):
    """The style sheet of one colour, written as six hexadecimal digits."""
    accent = f"#{colour.lower()}"
    try:
        validate_text_colour(accent)
    except ValidationError as error:
        raise Http404 from error
    headers = {"Cache-Control": A_YEAR}
    return HttpResponse(style_sheet(accent), content_type="text/css; charset=utf-8", headers=headers)


def style_sheet(accent: str) -> str:
    """Light and dark values for the accent, the same names as in tokens.css."""
    light, dark = _rule(light_values(accent)), _rule(dark_values(accent))
    return f"{light}\n@media (prefers-color-scheme: dark) {{ {dark} }}\n"


def light_values(accent: str) -> dict[str, str]:
    return {
        "accent": accent,
        "accent-hover": _with_lightness(accent, lambda lightness: lightness * 0.75),
        "accent-tint": _mixed(accent, "#ffffff", 0.1),
        "on-accent": "#ffffff",
    }


def dark_values(accent: str) -> dict[str, str]:
    """The same hue, as light as it takes to be read on the dark paper."""
    readable = accent
    while contrast(readable, DARK_PAPER) < ENOUGH:
        readable = _with_lightness(readable, lambda lightness: min(1, lightness + STEP))
    return {
        "accent": readable,
        "accent-hover": _mixed(readable, "#ffffff", 0.5),
        "accent-tint": DARK_TINT,
        "on-accent": "#000000",
    }


def _rule(values: dict[str, str]) -> str:
    return f":root {{ {' '.join(f'--{name}: {value};' for name, value in values.items())} }}"


def _with_lightness(colour: str, change) -> str:
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    return _written(colorsys.hls_to_rgb(hue, change(lightness), saturation))


def _mixed(colour: str, other: str, share: float) -> str:
    """A colour with the given share of it, the rest from the other one."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return _written(share * one + (1 - share) * two for one, two in pairs)


def _channels(colour: str) -> list[float]:
    return [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]


def _written(channels) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)

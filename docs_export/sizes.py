"""How large a file is, in the same words for staff and residents."""

from django.utils.formats import number_format


def file_size(size: int | None) -> str:
    """Bytes in thousands: "184 kB", "1,2 MB"; nothing where the size is not known."""
    if not size:
        return ""
    if size < 999_500:  # what rounds to 1000 kB is a megabyte
        return f"{max(1, round(size / 1000))} kB"
    return f"{number_format(round(size / 1_000_000, 1), 1)} MB"

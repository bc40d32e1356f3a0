"""Keys of an access, computed from its id and serial with the site's secret; none of them is in the database.

A token stands in the link and its QR code, the short code on the sheet for typing. Whoever re-issues an access raises
its serial, and what was printed before opens nothing any more.
"""

from typing import NamedTuple

from django.utils.crypto import constant_time_compare, salted_hmac

SALT = "participation.access"
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # nothing that is mistaken for something else: no 0 O 1 I L
CODE_LENGTH = 8  # 31^8, some 850 thousand million; guessing is limited besides
TOKEN_LENGTH = 26


class Claim(NamedTuple):
    """What a genuine token says about itself."""

    pk: int
    serial: int


def make_token(pk: int, serial: int) -> str:
    """`17-1-7KQ…`: for the link."""
    return f"{pk}-{serial}-{_mark('token', pk, serial, TOKEN_LENGTH)}"


def read_token(token: str) -> Claim | None:
    """None for a token that this site has never made."""
    pk, _, rest = token.partition("-")
    serial, _, mark = rest.partition("-")
    if not _is_number(pk) or not _is_number(serial):
        return None
    claim = Claim(int(pk), int(serial))
    return claim if constant_time_compare(mark, _mark("token", *claim, TOKEN_LENGTH)) else None


def make_code(pk: int, serial: int) -> str:
    """`K7M4-XQ2P`: for typing."""
    code = _mark("code", pk, serial, CODE_LENGTH)
    return f"{code[:4]}-{code[4:]}"


def hash_code(code: str) -> str:
    """Under which a typed code is found; small letters, blanks and dashes are as good."""
    letters = "".join(char for char in code.upper() if char in ALPHABET)
    return _digest(f"find:{letters}").hex()


def hash_secret(secret: str) -> str:
    """How a card remembers the device that it came from."""
    return _digest(f"device:{secret}").hex() if secret else ""


def _mark(purpose: str, pk: int, serial: int, length: int) -> str:
    number = int.from_bytes(_digest(f"{purpose}:{pk}:{serial}"))
    letters = []
    for _ in range(length):
        number, rest = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[rest])
    return "".join(letters)


def _digest(value: str) -> bytes:
    return salted_hmac(SALT, value, algorithm="sha256").digest()


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18

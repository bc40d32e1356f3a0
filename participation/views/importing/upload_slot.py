"""Keeps what was uploaded until it is confirmed: one thing per account, a day at most, nowhere near public files."""

from hashlib import sha256

from django.core.cache import cache

from participation.domain.importing import Source

SECONDS = 24 * 3600


def keep(user, group, source: Source, entry_mode: str) -> str:
    """Replaces what the account left there before; returns the token under which it is found."""
    token = sha256(b"%s:%s" % (entry_mode.encode(), source.data)).hexdigest()
    cache.set(_name(user), (group.pk, token, source, entry_mode), SECONDS)
    return token


def find(user, group, token: str) -> tuple[Source, str] | None:
    """Source and entry mode, if it is still there, for this group, and has not been replaced."""
    kept = cache.get(_name(user))
    return kept[2:] if kept and kept[:2] == (group.pk, token) else None


def clear(user) -> None:
    cache.delete(_name(user))


def _name(user) -> str:
    return f"card-import:{user.pk}"

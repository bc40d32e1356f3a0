"""Who is at the table: the access that the address opens, and the device by a secret of its own."""

import secrets
from dataclasses import dataclass
from functools import cached_property

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from participation import limits
from participation.domain.capture import Sender
from participation.models import Access, WorkingGroupPage
from participation.tokens import hash_secret

COOKIE = "wb_tisch"
COOKIE_PATH = "/tisch/"
COOKIE_AGE = 30 * 24 * 3600
LONGEST_SECRET = 100  # ours has 43 letters


@dataclass(frozen=True)
class Visit:
    access: Access
    token: str
    secret: str = ""

    @property
    def group(self) -> WorkingGroupPage:
        return self.access.group

    @cached_property
    def sender(self) -> Sender:
        return Sender(device=hash_secret(self.secret))

    def may_send(self, amount: int = 1) -> bool:
        """Counts for the device, if it is known, and for the access."""
        device = self.sender.device
        return (not device or limits.spend(limits.DEVICE, device, amount)) and limits.spend(
            limits.ACCESS, str(self.access.pk), amount
        )

    def may_send_photo(self) -> bool:
        return limits.spend(limits.PHOTOS, str(self.access.pk))


def read_secret(request: HttpRequest) -> str:
    return request.COOKIES.get(COOKIE, "")[:LONGEST_SECRET]


def make_secret() -> str:
    return secrets.token_urlsafe(32)


def remember(response: HttpResponse, secret: str) -> None:
    """The cookie opens nothing; it only lets a device correct for some minutes what it has sent."""
    response.set_cookie(
        COOKIE,
        secret,
        max_age=COOKIE_AGE,
        path=COOKIE_PATH,
        httponly=True,
        samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )


def forget(response: HttpResponse) -> None:
    response.delete_cookie(COOKIE, path=COOKIE_PATH, samesite="Lax")

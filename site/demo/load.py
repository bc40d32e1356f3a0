"""All demo content, in the order in which it depends on one another; a second run adds nothing."""

from collections.abc import Callable

from participation.models import EventPage
from website.search.keeping import catch_up

from .builders.accounts import build_accounts
from .builders.districts import build_district
from .builders.documents import document
from .builders.home import ensure_home
from .builders.languages import build_languages
from .builders.vocabulary import build_vocabulary
from .content import DISTRICTS


def load(*, render: bool = True, say: Callable[[str], object] = lambda line: None) -> None:
    """Load what is missing; `say` is told what was added."""
    home = ensure_home()
    build_vocabulary()
    for district in DISTRICTS:
        if build_district(home, district):
            say(f"{district.page['title']} ist angelegt.")
    for name in build_languages(home):
        say(f"{name} ist angelegt.")
    accounts = build_accounts()
    if accounts:
        say(f"{accounts} Konten zum Ausprobieren sind angelegt.")
    for reference, update in updates():
        event = EventPage.objects.filter(reference=reference).first()
        if event and document(event.specific, update, render=render):
            say(f"Die Dokumentation von {reference} liegt in zwei Fassungen vor.")
    catch_up(float("inf"))


def updates():
    """References of the conferences that are documented in two versions, with what the second one changes."""
    for district in DISTRICTS:
        for conference in district.conferences:
            if conference.update:
                code = f"{district.page['code']}-{district.series['code']}{conference.page['ordinal']}"
                yield code, conference.update

import pytest
from django.db import connections
from django.test import Client
from django.urls import reverse
from playwright.sync_api import sync_playwright

from participation.models import Card
from tests.factories.participation import CardFactory, ClusterFactory
from tests.needs import chromium


@pytest.fixture
def moderator(client, account, event, group):
    """Is signed in."""
    user = account("moderation", event)
    client.force_login(user)
    return user


@pytest.fixture
def cards(group):
    """`bench` and `light` in "Weg", `name` without a cluster."""
    weg = ClusterFactory(group=group, title="Weg", sort_order=1)
    ClusterFactory(group=group, title="Licht", sort_order=2)
    texts = {"bench": "Bank am Markt", "light": "Licht am Tor", "name": "Frau Muster braucht Hilfe"}
    for position, (key, text) in enumerate(texts.items()):
        CardFactory(group=group, text=text, position=position, cluster=None if key == "name" else weg)
    return {key: Card.objects.get(text=text) for key, text in texts.items()}


@pytest.fixture
def url(group):
    return lambda name="": reverse(f"participation_board{name and '_'}{name}", args=[group.pk])


@pytest.fixture
def post(client, url):
    """A step as the script sends it."""

    def post(data, name="step"):
        return client.post(url(name), data, headers={"Accept": "application/json"})

    return post


@pytest.fixture
def submit(client, url):
    """A step as a plain form sends it; returns the page that comes then."""
    return lambda data, name="step": client.post(url(name), data, follow=True)


@pytest.fixture
def browser(monkeypatch):
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop runs in this thread
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()
        connections.close_all()  # those that were opened while the loop ran; nobody finds them afterwards


@pytest.fixture
def hung(group):
    """Four cards on the wall."""
    clusters = [ClusterFactory(group=group, title=title, sort_order=n) for n, title in enumerate(("Weg", "Licht"))]
    for position, (text, cluster) in enumerate((("Bank", 0), ("Steg", 0), ("Tor", 1), ("Name", None))):
        place = None if cluster is None else clusters[cluster]
        CardFactory(group=group, text=text, position=position, cluster=place)
    return group


@pytest.fixture
def open_board(browser, live_server, account, event, group):
    """Each time as another moderator; fails afterwards where a script failed."""
    errors = []

    def open_board(**options):
        client = Client()
        client.force_login(account("moderation", event))
        context = browser.new_context(locale="de-DE", viewport={"width": 1280, "height": 1200}, **options)
        context.set_default_timeout(60_000)
        context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(f"{live_server.url}{reverse('participation_board', args=[group.pk])}")
        if options.get("java_script_enabled", True):
            page.wait_for_selector("[data-live]")
        return page

    yield open_board
    assert errors == []

"""A table with its link, and what a host does at it."""

from dataclasses import dataclass
from uuid import uuid4

import pytest
from django.test import Client

from participation.domain.access import ensure_access, token_of
from participation.models import Access, WorkingGroupPage


@dataclass
class Table:
    client: Client
    access: Access

    @property
    def group(self) -> WorkingGroupPage:
        return self.access.group

    @property
    def address(self) -> str:
        return f"/tisch/{token_of(self.access)}/"

    def read(self, path: str = "", **query):
        return self.client.get(f"{self.address}{path}", query)

    def post(self, path: str = "", **fields):
        return self.client.post(f"{self.address}{path}", fields)

    def send(self, *operations):
        return self.client.post(
            f"{self.address}senden", {"operations": list(operations)}, content_type="application/json"
        )

    def add(self, text: str, **fields) -> str:
        """A card from this device; returns its uuid."""
        uuid = str(uuid4())
        assert self.send({"op": "add", "id": uuid, "text": text, **fields}).json()["results"][0]["state"] == "stored"
        return uuid


@pytest.fixture
def table(client, event, group):
    """A device that has opened its page."""
    table = Table(client, ensure_access(event, group))
    assert table.read().status_code == 200
    return table


@pytest.fixture
def other_device(table):
    other = Table(Client(), table.access)
    other.read()
    return other

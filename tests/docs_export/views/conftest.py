import pytest
from celery import current_app

from districts.domain.roles import district_group
from districts.enums import Role
from participation.domain.roles import ensure_event_moderation
from tests.factories.accounts import AdminFactory, UserFactory
from tests.factories.docs_export import make_district, make_event


@pytest.fixture
def event():
    return make_event()


@pytest.fixture
def account(event):
    """An account by the name of its role."""

    def named(role: str):
        if role == "Administration":
            return AdminFactory()
        if role == "Moderation":
            return UserFactory(groups=[ensure_event_moderation(event)])
        if role == "andere Moderation":
            return UserFactory(groups=[ensure_event_moderation(make_event(event.district, code="BW2"))])
        if role == "Moderation nebenan":
            elsewhere = make_district(code="NEM", title="Nebenan")
            return UserFactory(groups=[ensure_event_moderation(make_event(elsewhere))])
        if role == "Freigabe nebenan":
            return UserFactory(groups=[district_group(make_district(code="NEB", title="Nebenan"), Role.FREIGABE)])
        return UserFactory(groups=[district_group(event.district, Role[role.upper()])])

    return named


@pytest.fixture
def login(client, account):
    def as_role(role: str):
        client.force_login(account(role))
        return client

    return as_role


@pytest.fixture
def broker(monkeypatch):
    """A broker that takes every message."""
    sent = []
    monkeypatch.setattr(current_app._get_current_object(), "send_task", lambda *args, **kwargs: sent.append(args))
    return sent

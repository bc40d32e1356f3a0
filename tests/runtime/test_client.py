import pytest
from django.test import RequestFactory

from website.runtime.client import client_address


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [("", "127.0.0.1"), ("203.0.113.7", "203.0.113.7"), ("198.51.100.1, 203.0.113.7", "203.0.113.7")],
)
def test_the_proxy_has_the_last_word(forwarded, address):
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    assert client_address(RequestFactory().get("/", headers=headers)) == address

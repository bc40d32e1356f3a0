"""The two policies: strict for residents, relaxed only below the admin."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from website.runtime.csp import HEADER, ContentSecurityPolicyMiddleware, admin_prefix


def answer(path, response=None):
    middleware = ContentSecurityPolicyMiddleware(lambda request: response or HttpResponse("ok"))
    return middleware(RequestFactory().get(path))


def directives(response):
    return dict(part.split(" ", 1) for part in response[HEADER].split("; "))


@pytest.mark.parametrize("path", ["/", "/wehringhausen/", "/d/WEH-SK7.pdf", "/administration/", "/media/public/a.jpg"])
def test_residents_get_the_strict_policy(path):
    policy = directives(answer(path))
    assert policy["default-src"] == "'none'"
    assert {policy["script-src"], policy["style-src"], policy["img-src"], policy["font-src"]} == {"'self'"}
    assert policy["base-uri"] == "'none'"
    assert policy["frame-ancestors"] == "'self'"
    assert "unsafe" not in answer(path)[HEADER]


def test_the_admin_may_run_what_wagtail_writes_inline():
    policy = directives(answer(admin_prefix() + "pages/3/edit/"))
    assert policy["script-src"] == "'self' 'unsafe-inline'"
    assert policy["style-src"] == "'self' 'unsafe-inline'"
    assert policy["img-src"] == "'self' data: blob:"
    assert policy["frame-ancestors"] == "'self'"
    assert policy["default-src"] == "'none'"


@pytest.mark.parametrize("path", ["/", "/admin/"])
def test_no_policy_names_another_host(path):
    sources = {source for value in directives(answer(path)).values() for source in value.split()}
    assert sources <= {"'self'", "'none'", "'unsafe-inline'", "data:", "blob:"}


def test_a_view_may_set_its_own_policy():
    own = HttpResponse("ok", headers={HEADER: "default-src 'none'"})
    assert answer("/", own)[HEADER] == "default-src 'none'"


def test_a_pdf_is_left_to_the_browsers_viewer():
    assert HEADER not in answer("/d/WEH-SK7.pdf", HttpResponse(b"%PDF", content_type="application/pdf"))

import re

import pytest
from playwright.sync_api import expect

from website.demo.logins import LOGINS


def test_home_page_opens_without_another_host(open_page, keep_screenshot):
    page = open_page("/")

    assert page.locator("h1").count() == 1
    assert page.locator("html").get_attribute("lang") == "de"
    keep_screenshot(page, "start")


@pytest.mark.parametrize(("role", "email", "password"), LOGINS, ids=[login[0] for login in LOGINS])
def test_demo_account_signs_in_to_the_german_admin(sign_in, role, email, password):
    page = sign_in(email, password)

    assert page.locator("html").get_attribute("lang") == "de"


def test_wrong_password_is_refused_in_german(open_page):
    page = open_page("/admin/login/")
    page.fill("[name=username]", LOGINS[0][1])
    page.fill("[name=password]", "falsch")
    page.click("form [type=submit]")

    expect(page.get_by_role("status")).to_contain_text("nicht erkannt")
    expect(page).to_have_url(re.compile(r"/admin/login/$"))

"""The content security policy, and that nothing leaves the device. Every test of this folder counts breaches; here they are provoked."""

import learner
import pages
import pytest
from host import Contexts, Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank
from build_tools.workbook import kinds

INJECT = """(code) => {
  const script = document.createElement("script");
  script.textContent = code;
  document.body.append(script);
}"""
BREACHES = "() => addEventListener('securitypolicyviolation', (event) => (window.breaches ??= []).push(event.effectiveDirective))"
SEND_FORM = """(address) => new Promise((done) => {
  addEventListener("securitypolicyviolation", done);
  const form = document.createElement("form");
  form.action = address;
  document.body.append(form);
  form.submit();
})"""


@pytest.fixture
def home(new_context: Contexts, served: Site) -> Page:
    """The first page, in a context where breaches of the policy are expected."""
    page = new_context(expected=("Content Security Policy", "https://example.org/"), service_workers="block").new_page()
    page.goto(served.url)
    page.evaluate(BREACHES)
    return page


def test_no_page_breaks_its_own_policy(new_context: Contexts, served: Site, bank: Bank) -> None:
    context = new_context(service_workers="block")
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page = context.new_page()
    for address in [*(address(bank) for address in pages.PLAIN.values()), *pages.exercises(bank).values()]:
        page.goto(served.url + address)
    assert said == []


@pytest.mark.parametrize("kind", kinds.names())
def test_no_exercise_breaks_its_policy_while_it_is_scored(new_context: Contexts, served: Site, bank: Bank, kind: str) -> None:
    context = new_context(service_workers="block")
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page = context.new_page()
    item = learner.find(bank, kind)
    learner.open_exercise(page, served.url + learner.address(bank, item))
    learner.write(page, kinds.kind(kind).correct_response(item))
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()
    assert said == []


def test_a_script_that_is_put_into_a_page_does_not_run(home: Page) -> None:
    home.evaluate(INJECT, "window.hacked = 1")
    assert home.evaluate("() => window.hacked ?? null") is None


def test_a_script_that_is_put_into_a_page_is_refused_by_the_policy(home: Page) -> None:
    home.evaluate(INJECT, "window.hacked = 1")
    assert home.evaluate("() => window.breaches") == ["script-src-elem"]


def test_a_handler_that_is_put_into_a_page_does_not_run(home: Page) -> None:
    home.evaluate("() => { document.body.insertAdjacentHTML('beforeend', '<button id=bait onclick=\"window.hacked = 1\">x</button>'); }")
    home.locator("#bait").evaluate("button => button.click()")
    assert home.evaluate("() => window.hacked ?? null") is None


SENDERS = ["fetch('https://example.org/')", "new WebSocket('wss://example.org/')", "navigator.sendBeacon('https://example.org/', 'x')"]


@pytest.mark.parametrize("attempt", SENDERS)
def test_nothing_can_be_sent_to_another_origin(home: Page, attempt: str) -> None:
    home.evaluate(f"async () => {{ try {{ await ({attempt}); }} catch {{}} }}")
    assert "connect-src" in home.evaluate("() => window.breaches ?? []")


def test_no_picture_can_be_fetched_from_another_origin(home: Page) -> None:
    home.evaluate("() => new Promise((done) => Object.assign(new Image(), { onerror: done, src: 'https://example.org/x.png' }))")
    assert home.evaluate("() => window.breaches") == ["img-src"]


def test_no_form_can_be_sent_to_another_origin(home: Page) -> None:
    home.evaluate(SEND_FORM, "https://example.org/")
    assert home.evaluate("() => window.breaches") == ["form-action"]


def test_no_cookie_is_set(page: Page, served: Site, bank: Bank) -> None:
    for address in ["", "progress/", *pages.exercises(bank).values()]:
        page.goto(served.url + address)
    assert (page.evaluate("() => document.cookie"), page.context.cookies()) == ("", [])


def test_a_page_tells_no_other_site_where_the_learner_came_from(page: Page, served: Site) -> None:
    page.goto(served.url)
    expect(page.locator('meta[name="referrer"]')).to_have_attribute("content", "no-referrer")


def test_python_is_left_without_means_to_send_anything(page: Page, served: Site, bank: Bank) -> None:
    item = learner.find(bank, "drill")
    learner.open_exercise(page, served.url + learner.address(bank, item))
    with page.expect_worker() as worker:
        learner.write(page, kinds.kind("drill").correct_response(item))
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()
    means = "() => ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].filter((name) => self[name] !== undefined)"
    assert worker.value.evaluate(means) == []

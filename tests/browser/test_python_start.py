"""Python starts late, or not at all: the answer is kept all the same, and read as soon as it can be."""

from typing import Any

import learner
import pytest
from host import Site
from playwright.sync_api import Page, Route, expect

from build_tools.bank import Bank
from build_tools.workbook import kinds

ENGINE = "**/workbook/python/**"
WASM = "**/*.wasm"
WAITS = "Your answer is kept. Python is starting on this device"
CANNOT = "Your answer is kept on this device, but Python could not read it now."


@pytest.fixture(scope="module")
def item(bank: Bank) -> Any:
    """The bank's first drill without safety questions."""
    return learner.find(bank, "drill")


@pytest.fixture
def response(item: Any) -> Any:
    return kinds.kind("drill").correct_response(item)


@pytest.fixture
def opened(page: Page, served: Site, bank: Bank, item: Any) -> Page:
    learner.open_exercise(page, served.url + learner.address(bank, item))
    return page


@pytest.fixture
def held(opened: Page) -> list[Route]:
    """Requests for Python's largest file, which wait until they are let go."""
    routes: list[Route] = []
    opened.context.route(WASM, lambda route: routes.append(route))  # a method cannot be given: Playwright marks what it gets
    return routes


def answer(page: Page, response: Any) -> None:
    learner.write(page, response)
    learner.check(page)


def answer_without_python(page: Page, response: Any) -> None:
    page.context.route(ENGINE, lambda route: route.abort())
    answer(page, response)
    expect(page.get_by_text(CANNOT)).to_be_visible()


def test_python_is_not_fetched_before_the_learner_turns_to_the_form(opened: Page, requested: list[str]) -> None:
    expect(opened.locator(".wb-form")).to_be_visible()
    assert [url for url in requested if learner.PYTHON in url] == []


def test_python_is_fetched_once_the_learner_turns_to_the_form(opened: Page) -> None:
    with opened.context.expect_event("request", lambda request: request.url.endswith(".wasm")):
        opened.locator(".wb-form textarea").first.focus()


def test_an_answer_before_python_is_there_is_said_to_be_kept(opened: Page, held: list[Route], response: Any) -> None:
    answer(opened, response)
    expect(learner.waiting(opened)).to_contain_text(WAITS)


def test_an_answer_before_python_is_there_is_kept(opened: Page, held: list[Route], response: Any, item: Any) -> None:
    answer(opened, response)
    expect(learner.waiting(opened)).to_be_visible()
    text = next(iter(response["answers"].values()))
    assert text in learner.kept(opened)[f"draft:{item.id}"]


def test_an_answer_before_python_is_there_is_not_yet_an_attempt(opened: Page, held: list[Route], response: Any) -> None:
    answer(opened, response)
    expect(learner.waiting(opened)).to_be_visible()
    assert learner.log(opened) == []


def test_an_answer_is_scored_when_python_is_there(opened: Page, held: list[Route], response: Any) -> None:
    with opened.context.expect_event("request", lambda request: request.url.endswith(".wasm")):
        answer(opened, response)
    for route in held:
        route.continue_()
    expect(learner.headline(opened)).to_contain_text("hold an idea that fits")


def test_an_answer_is_scored_after_a_reload_before_python_was_there(opened: Page, held: list[Route], response: Any) -> None:
    answer(opened, response)
    expect(learner.waiting(opened)).to_be_visible()
    opened.context.unroute(WASM)
    opened.reload()
    expect(learner.headline(opened)).to_contain_text("hold an idea that fits")


def test_an_answer_kept_over_a_reload_is_one_attempt(opened: Page, held: list[Route], response: Any) -> None:
    answer(opened, response)
    expect(learner.waiting(opened)).to_be_visible()
    opened.context.unroute(WASM)
    opened.reload()
    expect(learner.headline(opened)).to_be_visible()
    opened.reload()
    expect(opened.get_by_role("button", name="Show my last answer")).to_be_visible()
    assert [entry["response"] for entry in learner.log(opened)] == [response]


def test_python_that_cannot_be_fetched_offers_to_try_again(opened: Page, response: Any) -> None:
    answer_without_python(opened, response)
    expect(opened.get_by_role("button", name="Try again")).to_be_visible()


def test_python_that_cannot_be_fetched_leaves_no_attempt(opened: Page, response: Any) -> None:
    answer_without_python(opened, response)
    assert learner.log(opened) == []


def test_python_that_cannot_be_fetched_leaves_the_answer_in_the_form(opened: Page, response: Any) -> None:
    answer_without_python(opened, response)
    expect(opened.locator(".wb-form textarea").first).to_have_value(next(iter(response["answers"].values())))


def test_trying_again_works_when_the_network_is_back(opened: Page, response: Any) -> None:
    answer_without_python(opened, response)
    opened.context.unroute(ENGINE)
    opened.get_by_role("button", name="Try again").click()
    expect(learner.headline(opened)).to_contain_text("hold an idea that fits")


def test_trying_again_without_a_network_says_the_same_again(opened: Page, response: Any) -> None:
    answer_without_python(opened, response)
    opened.get_by_role("button", name="Try again").click()
    expect(opened.get_by_role("button", name="Try again")).to_be_visible()


def test_python_that_never_starts_is_given_up(page: Page, served: Site, bank: Bank, item: Any, response: Any) -> None:
    page.clock.install()
    learner.open_exercise(page, served.url + learner.address(bank, item))
    page.context.route(WASM, lambda route: None)
    answer(page, response)
    expect(learner.waiting(page)).to_contain_text(WAITS)
    page.clock.fast_forward("02:01")
    expect(page.get_by_text("Python did not start in two minutes.")).to_be_visible()


def test_a_choice_needs_no_python_at_all(page: Page, served: Site, bank: Bank) -> None:
    page.context.route(ENGINE, lambda route: route.abort())
    choice = learner.find(bank, "choice")
    learner.open_exercise(page, served.url + learner.address(bank, choice))
    answer(page, {"pick": choice.options[0].id})
    expect(learner.headline(page)).to_be_visible()

"""One visit over several pages: links change the page under the running scripts, so Python starts once."""

from typing import Any

import learner
import pytest
from host import Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank
from build_tools.workbook import kinds


@pytest.fixture(scope="module")
def drills(bank: Bank) -> list[Any]:
    """The first two drills in a row without safety questions."""
    items = [item for _, _, item in bank.items() if item.kind == "drill"]
    first = learner.find(bank, "drill", where=lambda item: item.situation != "angry")
    return items[items.index(first) : items.index(first) + 2]


@pytest.fixture
def visit(page: Page, requested: list[str], served: Site, bank: Bank, drills: list[Any]) -> Page:
    """The first drill answered, in a visit that began on its page."""
    with page.expect_response("**/sitemap.xml"):  # by which the theme knows which links it may follow itself
        learner.open_exercise(page, served.url + learner.address(bank, drills[0]))
    page.evaluate("() => { window.sameVisit = true; }")
    answer(page, drills[0])
    return page


def answer(page: Page, item: Any) -> None:
    learner.write(page, kinds.kind("drill").correct_response(item))
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()


def go_on(page: Page, item: Any) -> None:
    page.get_by_role("link", name="Next:").click()
    expect(page.locator(f'.wb-exercise[data-item="{item.id}"]')).to_be_visible()
    learner.begin(page)


def test_the_next_exercise_opens_in_the_same_visit(visit: Page, drills: list[Any]) -> None:
    go_on(visit, drills[1])
    assert visit.evaluate("() => window.sameVisit")


def test_the_next_exercise_is_scored_without_starting_python_again(visit: Page, drills: list[Any], requested: list[str]) -> None:
    go_on(visit, drills[1])
    answer(visit, drills[1])
    assert len([url for url in requested if url.endswith(".wasm")]) == 1


def test_an_exercise_that_is_come_back_to_shows_what_was_done(visit: Page, drills: list[Any]) -> None:
    go_on(visit, drills[1])
    visit.go_back()
    expect(visit.get_by_role("button", name="Show my last answer")).to_be_visible()


def test_one_check_after_coming_back_is_one_attempt(visit: Page, drills: list[Any]) -> None:
    go_on(visit, drills[1])
    visit.go_back()
    expect(visit.locator(f'.wb-exercise[data-item="{drills[0].id}"]')).to_be_visible()
    learner.begin(visit)
    answer(visit, drills[0])
    assert len(learner.log(visit)) == 2


def test_the_progress_page_opens_in_the_same_visit_and_is_filled(visit: Page) -> None:
    visit.locator(".md-sidebar").get_by_role("link", name="My progress").click()
    expect(visit.locator(".wb-lead")).to_contain_text("1 answer to 1 exercise")

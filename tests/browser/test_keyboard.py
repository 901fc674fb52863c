"""Everything by keyboard: from the top of the page through the safety questions to the outcome, and again."""

from typing import Any

import learner
import pages
import pytest
from host import Contexts, Site
from playwright.sync_api import Locator, Page, expect

from build_tools.bank import Bank
from build_tools.workbook import kinds

FAR = 80  # presses of Tab from the top of a page to its end and more


def tab_to(page: Page, place: Locator) -> None:
    """Presses Tab until the focus is on `place` or inside it."""
    for _ in range(FAR):
        page.keyboard.press("Tab")
        if place.evaluate("place => place.contains(document.activeElement)"):
            return
    raise AssertionError(f"Tab does not reach {place}")


@pytest.fixture
def item(page: Page, served: Site, bank: Bank) -> Any:
    """The bank's first choice with safety questions, open in the page, with the focus at its top."""
    found = learner.find(bank, "choice", gated=True)
    page.goto(served.url + learner.address(bank, found))
    page.locator(".wb-key[hidden]").wait_for(state="attached")
    return found


def pass_gate(page: Page) -> None:
    for question in page.locator(".wb-gate fieldset").all():
        tab_to(page, question)
        page.keyboard.press("Space")  # the first answer, which is no
    tab_to(page, page.get_by_role("button", name="Continue"))
    page.keyboard.press("Enter")


def answer(page: Page) -> None:
    """Chooses the second reply shown, predicts the lowest, checks. The focus is on the first reply, as the gate left it."""
    page.keyboard.press("ArrowDown")
    tab_to(page, page.locator(".wb-forecast"))
    page.keyboard.press("Space")
    tab_to(page, page.get_by_role("button", name="Check my answer"))
    page.keyboard.press("Enter")


def test_a_passed_gate_leaves_the_focus_on_the_first_control(page: Page, item: Any) -> None:
    pass_gate(page)
    expect(page.locator(".wb-form input").first).to_be_focused()


def test_a_question_left_open_gets_the_focus(page: Page, item: Any) -> None:
    tab_to(page, page.locator(".wb-gate fieldset").first)
    page.keyboard.press("Space")
    tab_to(page, page.get_by_role("button", name="Continue"))
    page.keyboard.press("Enter")
    expect(page.locator(".wb-gate fieldset").nth(1).locator("input").first).to_be_focused()


def test_a_yes_leaves_the_focus_on_the_way_to_help(page: Page, item: Any) -> None:
    for question in page.locator(".wb-gate fieldset").all():
        tab_to(page, question)
        page.keyboard.press("ArrowDown")  # the second answer, which is yes
    tab_to(page, page.get_by_role("button", name="Continue"))
    page.keyboard.press("Enter")
    expect(page.locator(".wb-gate-answer a")).to_be_focused()


def test_an_exercise_can_be_done_without_a_mouse(page: Page, item: Any) -> None:
    pass_gate(page)
    answer(page)
    expect(learner.headline(page)).to_be_visible()
    assert [entry["forecast"]["value"] for entry in learner.log(page)] == [item.forecast().values[0]]


def test_the_focus_lands_on_the_outcome_s_heading(page: Page, item: Any) -> None:
    pass_gate(page)
    answer(page)
    expect(learner.headline(page)).to_be_focused()


def test_practising_again_leaves_the_focus_on_the_first_control(page: Page, item: Any) -> None:
    pass_gate(page)
    answer(page)
    tab_to(page, page.get_by_role("button", name="Practise it again"))
    page.keyboard.press("Enter")
    expect(page.locator(".wb-form input").first).to_be_focused()


def test_a_check_of_nothing_leaves_the_focus_on_what_is_missing(page: Page, item: Any) -> None:
    pass_gate(page)
    tab_to(page, page.get_by_role("button", name="Check my answer"))
    page.keyboard.press("Enter")
    expect(page.locator('.wb-form [name="pick"]').first).to_be_focused()


def test_help_is_reached_before_the_content(page: Page, item: Any) -> None:
    tab_to(page, page.locator(".wb-help, .wb-exercise").first)
    expect(page.get_by_role("link", name="Stop / get help").first).to_be_focused()


@pytest.mark.parametrize("kind", kinds.names())
def test_a_page_has_one_live_region_before_any_script_runs(new_context: Contexts, served: Site, bank: Bank, kind: str) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(served.url + pages.exercises(bank)[kind])
    expect(page.locator(".wb-exercise :is([role=status], [role=alert], [role=log], [aria-live])")).to_have_count(1)


def test_the_outcome_appears_in_the_live_region_that_was_there_at_load(page: Page, item: Any) -> None:
    page.evaluate("() => { window.region = document.querySelector('.wb-work [role=status]'); }")
    pass_gate(page)
    answer(page)
    expect(learner.headline(page)).to_be_visible()
    assert page.evaluate("() => window.region.isConnected && window.region.contains(document.querySelector('.wb-result'))")

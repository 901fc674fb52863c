"""A choice in the browser: its outcomes came with the page, so nothing is waited for."""

from typing import Any

import learner
import pytest
from host import Contexts, Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank
from build_tools.render import outcomes


@pytest.fixture(scope="module")
def item(bank: Bank) -> Any:
    """The bank's first choice without safety questions."""
    return learner.find(bank, "choice")


def best(item: Any) -> Any:
    return next(option for option in item.options if option.credit == "best")


@pytest.fixture
def opened(page: Page, served: Site, bank: Bank, item: Any) -> Page:
    """A page with the item, not yet answered."""
    learner.open_exercise(page, served.url + learner.address(bank, item))
    return page


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """The addresses that the answered page asks for, as they come."""
    return []


@pytest.fixture(scope="module")
def answered(new_lasting_context: Contexts, served: Site, bank: Bank, item: Any, asked: list[str]) -> Page:
    """A page with the item, the best reply picked by mouse after a prediction of 70 %. For looking at only."""
    page = new_lasting_context(service_workers="block").new_page()
    page.context.on("request", lambda request: asked.append(request.url))
    learner.open_exercise(page, served.url + learner.address(bank, item))
    learner.predict(page, 70)
    answer(page, best(item))
    expect(learner.headline(page)).to_be_visible()
    return page


def answer(page: Page, option: Any) -> None:
    learner.write(page, {"pick": option.id})
    learner.check(page)


def test_a_pick_by_mouse_shows_its_outcome(answered: Page) -> None:
    expect(learner.headline(answered)).to_have_text("This is the reply the exercise was after.")


def test_the_outcome_holds_the_feedback_about_the_pick(answered: Page, item: Any) -> None:
    expect(answered.locator(".wb-result .wb-answer")).to_contain_text(best(item).feedback.splitlines()[0])


def test_the_outcome_holds_no_feedback_about_the_other_replies(answered: Page) -> None:
    expect(answered.locator(".wb-answer:visible")).to_have_count(1)


def test_python_is_not_asked_for_the_outcome_of_a_choice(answered: Page, asked: list[str]) -> None:
    assert [url for url in asked if learner.PYTHON in url or "worker.js" in url] == []


def test_an_attempt_is_logged_with_its_response_and_outcome(answered: Page, item: Any) -> None:
    held = [(entry["item"], entry["rev"], entry["kind"], entry["response"], entry["outcome"]) for entry in learner.log(answered)]
    outcome = next(made for response, made in outcomes(item).items() if best(item).id in response)
    assert held == [(item.id, item.rev, "choice", {"pick": best(item).id}, outcome)]


def test_an_attempt_is_logged_with_the_prediction(answered: Page) -> None:
    assert [entry["forecast"] for entry in learner.log(answered)] == [{"unit": "percent", "value": 70}]


def test_the_outcome_says_what_was_predicted(answered: Page) -> None:
    expect(answered.locator(".wb-score")).to_have_text("2 of 2 · you predicted 70 %")


def test_the_form_is_locked_while_its_outcome_is_shown(answered: Page) -> None:
    expect(answered.locator(".wb-form :is(input, button):enabled")).to_have_count(0)


def test_the_page_s_mark_changes_with_the_outcome(answered: Page) -> None:
    expect(answered.locator(".wb-meta .wb-mark")).to_have_text("done · 2 of 2")


def test_the_unit_s_list_marks_what_is_done_and_nothing_else(answered: Page, item: Any) -> None:
    unit = answered.context.new_page()
    unit.goto(answered.locator(".wb-meta a").evaluate("link => link.href"))
    expect(unit.locator(f'.wb-mark:not(:empty), [data-mark="{item.id}"]')).to_have_text(["done · 2 of 2"])


def test_an_attempt_without_a_prediction_is_logged_without_one(opened: Page, item: Any) -> None:
    answer(opened, best(item))
    assert [entry["forecast"] for entry in learner.log(opened)] == [None]


def test_a_check_without_a_pick_says_what_is_missing(opened: Page) -> None:
    learner.check(opened)
    expect(learner.waiting(opened)).to_have_text("Choose one of the replies first.")


def test_a_check_without_a_pick_is_not_an_attempt(opened: Page) -> None:
    learner.check(opened)
    expect(learner.waiting(opened)).to_be_visible()
    assert learner.log(opened) == []


def test_practising_again_starts_with_an_empty_form(opened: Page, item: Any) -> None:
    learner.predict(opened, 70)
    answer(opened, best(item))
    opened.get_by_role("button", name="Practise it again").click()
    expect(opened.locator(".wb-form input:enabled:not(:checked)")).to_have_count(len(item.options) + len(item.forecast().values))


def test_practising_again_hides_the_answers(opened: Page, item: Any) -> None:
    answer(opened, best(item))
    opened.get_by_text("Show the answers").click()
    opened.get_by_role("button", name="Practise it again").click()
    expect(opened.locator(".wb-answer:visible")).to_have_count(0)


def test_a_second_attempt_leaves_the_first_in_the_log(opened: Page, item: Any) -> None:
    answer(opened, item.options[0])
    opened.get_by_role("button", name="Practise it again").click()
    answer(opened, item.options[1])
    assert [entry["response"]["pick"] for entry in learner.log(opened)] == [item.options[0].id, item.options[1].id]


def test_the_next_exercise_opens_and_works(opened: Page, item: Any) -> None:
    opened.get_by_role("link", name="Next:").click()
    expect(opened.locator(f'.wb-exercise:not([data-item="{item.id}"])')).to_be_visible()
    learner.begin(opened)
    learner.check(opened)
    expect(learner.waiting(opened)).to_be_visible()

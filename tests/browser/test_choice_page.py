"""A choice in the browser: its outcomes came with the page, so nothing is waited for."""

from typing import Any

import learner
import pytest
from conftest import Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank
from build_tools.render import outcomes


@pytest.fixture
def item(page: Page, served: Site, bank: Bank) -> Any:
    """The bank's first choice without safety questions that is followed by another exercise, open in the page."""
    found = learner.find(bank, "choice")
    learner.open_exercise(page, served.url + learner.address(bank, found))
    return found


def best(item: Any) -> Any:
    return next(option for option in item.options if option.credit == "best")


def answer(page: Page, option: Any) -> None:
    learner.write(page, {"pick": option.id})
    learner.check(page)


def test_a_pick_by_mouse_shows_its_outcome(page: Page, item: Any) -> None:
    answer(page, best(item))
    expect(learner.headline(page)).to_have_text("This is the reply the exercise was after.")


def test_the_outcome_holds_the_feedback_about_the_pick(page: Page, item: Any) -> None:
    missed = next(option for option in item.options if option.credit != "best")
    answer(page, missed)
    expect(page.locator(".wb-result .wb-answer")).to_contain_text(missed.feedback.splitlines()[0])


def test_the_outcome_holds_no_feedback_about_the_other_replies(page: Page, item: Any) -> None:
    answer(page, best(item))
    expect(page.locator(".wb-answer:visible")).to_have_count(1)


def test_python_is_not_asked_for_the_outcome_of_a_choice(page: Page, requested: list[str], item: Any) -> None:
    answer(page, best(item))
    expect(learner.headline(page)).to_be_visible()
    assert [url for url in requested if learner.PYTHON in url or "worker.js" in url] == []


def test_an_attempt_is_logged_with_its_response_and_outcome(page: Page, item: Any) -> None:
    answer(page, best(item))
    held = [(entry["item"], entry["rev"], entry["kind"], entry["response"], entry["outcome"]) for entry in learner.log(page)]
    response = {"pick": best(item).id}
    assert held == [(item.id, item.rev, "choice", response, next(made for text, made in outcomes(item).items() if best(item).id in text))]


def test_an_attempt_is_logged_with_the_prediction(page: Page, item: Any) -> None:
    learner.predict(page, 70)
    answer(page, best(item))
    assert [entry["forecast"] for entry in learner.log(page)] == [{"unit": "percent", "value": 70}]


def test_the_outcome_says_what_was_predicted(page: Page, item: Any) -> None:
    learner.predict(page, 70)
    answer(page, best(item))
    expect(page.locator(".wb-score")).to_have_text("2 of 2 · you predicted 70 %")


def test_an_attempt_without_a_prediction_is_logged_without_one(page: Page, item: Any) -> None:
    answer(page, best(item))
    assert [entry["forecast"] for entry in learner.log(page)] == [None]


def test_a_check_without_a_pick_says_what_is_missing(page: Page, item: Any) -> None:
    learner.check(page)
    expect(learner.waiting(page)).to_have_text("Choose one of the replies first.")


def test_a_check_without_a_pick_is_not_an_attempt(page: Page, item: Any) -> None:
    learner.check(page)
    expect(learner.waiting(page)).to_be_visible()
    assert learner.log(page) == []


def test_the_form_is_locked_while_its_outcome_is_shown(page: Page, item: Any) -> None:
    answer(page, best(item))
    expect(page.locator(".wb-form :is(input, button):enabled")).to_have_count(0)


def test_practising_again_starts_with_an_empty_form(page: Page, item: Any) -> None:
    learner.predict(page, 70)
    answer(page, best(item))
    page.get_by_role("button", name="Practise it again").click()
    expect(page.locator(".wb-form input:enabled:not(:checked)")).to_have_count(len(item.options) + len(item.forecast().values))


def test_practising_again_hides_the_answers(page: Page, item: Any) -> None:
    answer(page, best(item))
    page.get_by_text("Show the answers").click()
    page.get_by_role("button", name="Practise it again").click()
    expect(page.locator(".wb-answer:visible")).to_have_count(0)


def test_a_second_attempt_leaves_the_first_in_the_log(page: Page, item: Any) -> None:
    answer(page, item.options[0])
    page.get_by_role("button", name="Practise it again").click()
    answer(page, item.options[1])
    assert [entry["response"]["pick"] for entry in learner.log(page)] == [item.options[0].id, item.options[1].id]


def test_the_page_s_mark_changes_with_the_outcome(page: Page, item: Any) -> None:
    answer(page, best(item))
    expect(page.locator(".wb-meta .wb-mark")).to_have_text("done · 2 of 2")


def test_the_unit_s_list_marks_what_is_done(page: Page, item: Any) -> None:
    answer(page, best(item))
    page.locator(".wb-meta a").click()
    expect(page.locator(f'[data-mark="{item.id}"]')).to_have_text("done · 2 of 2")


def test_the_unit_s_list_leaves_the_others_unmarked(page: Page, item: Any) -> None:
    answer(page, best(item))
    page.locator(".wb-meta a").click()
    expect(page.locator(".wb-list .wb-mark:not(:empty)")).to_have_count(1)


def test_the_next_exercise_opens_and_works(page: Page, item: Any) -> None:
    page.get_by_role("link", name="Next:").click()
    expect(page.locator(f'.wb-exercise:not([data-item="{item.id}"])')).to_be_visible()
    learner.begin(page)
    learner.check(page)
    expect(learner.waiting(page)).to_be_visible()

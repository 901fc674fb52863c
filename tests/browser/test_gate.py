"""The safety questions before an exercise."""

from typing import Any

import learner
import pytest
from host import Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank

WILLING = "interpersonal-downward-arrow"
HELD = """() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)].filter(([key]) => !key.endsWith(".__palette"))"""


@pytest.fixture(scope="module")
def item(bank: Bank) -> Any:
    """The bank's first exercise with safety questions."""
    return learner.find(bank, "choice", gated=True)


@pytest.fixture
def gate(page: Page, served: Site, bank: Bank, item: Any) -> Page:
    """A page whose safety questions wait for an answer."""
    page.goto(served.url + learner.address(bank, item))
    expect(page.locator(".wb-gate")).to_be_visible()
    return page


def test_the_questions_stand_before_the_exercise(gate: Page, bank: Bank) -> None:
    expect(gate.locator(".wb-gate legend")).to_have_text([question.text for question in bank.safety.gate.questions])


def test_the_exercise_is_hidden_while_the_questions_are_open(gate: Page) -> None:
    expect(gate.locator(".wb-work")).to_be_hidden()


def test_what_is_said_after_a_yes_is_not_said_before(gate: Page) -> None:
    expect(gate.locator(".wb-gate").get_by_role("link", name="Stop / get help")).to_have_count(0)


def test_three_times_no_opens_the_exercise(gate: Page) -> None:
    learner.answer_gate(gate, "no")
    expect(gate.locator(".wb-work")).to_be_visible()


def test_three_times_no_closes_the_questions(gate: Page) -> None:
    learner.answer_gate(gate, "no")
    expect(gate.locator(".wb-gate")).to_be_hidden()


@pytest.mark.parametrize("answers", [("yes", "no", "no"), ("no", "yes", "no"), ("no", "no", "yes")])
def test_one_yes_leads_to_help(gate: Page, served: Site, answers: tuple[str, ...]) -> None:
    learner.answer_gate(gate, *answers)
    gate.locator(".wb-gate").get_by_role("link", name="Stop / get help").click()
    expect(gate).to_have_url(f"{served.url}help/")


def test_a_yes_leaves_the_exercise_hidden(gate: Page) -> None:
    learner.answer_gate(gate, "no", "no", "yes")
    expect(gate.locator(".wb-gate-answer a")).to_be_visible()
    expect(gate.locator(".wb-work")).to_be_hidden()


def test_one_yes_is_enough_while_others_are_open(gate: Page) -> None:
    gate.locator('.wb-gate fieldset label:has([value="yes"])').first.click()
    gate.get_by_role("button", name="Continue").click()
    expect(gate.locator(".wb-gate-answer").get_by_role("link", name="Stop / get help")).to_be_visible()


def test_a_question_left_open_keeps_the_exercise_hidden(gate: Page) -> None:
    gate.locator('.wb-gate fieldset label:has([value="no"])').first.click()
    gate.get_by_role("button", name="Continue").click()
    expect(gate.locator(".wb-gate-answer")).to_have_text("Please answer all of them first.")
    expect(gate.locator(".wb-work")).to_be_hidden()


def test_a_yes_is_forgotten_on_the_way_back_to_the_questions(gate: Page) -> None:
    learner.answer_gate(gate, "yes")
    gate.get_by_role("button", name="Back to the questions").click()
    expect(gate.locator(".wb-gate input:checked")).to_have_count(0)


def test_the_questions_are_asked_again_after_a_yes(gate: Page) -> None:
    learner.answer_gate(gate, "yes")
    expect(gate.locator(".wb-gate-answer a")).to_be_visible()
    gate.reload()
    expect(gate.locator(".wb-gate-form")).to_be_visible()


def test_the_questions_are_asked_once_in_a_session(gate: Page, served: Site, bank: Bank, item: Any) -> None:
    learner.answer_gate(gate, "no")
    gate.goto(served.url + learner.address(bank, learner.find(bank, "choice", where=lambda each: each is not item, gated=True)))
    expect(gate.locator(".wb-work")).to_be_visible()


def test_the_questions_are_asked_again_in_a_new_session(gate: Page) -> None:
    learner.answer_gate(gate, "no")
    expect(gate.locator(".wb-work")).to_be_visible()
    later = gate.context.new_page()  # a tab of its own has a session of its own
    later.goto(gate.url)
    expect(later.locator(".wb-gate-form")).to_be_visible()


def test_of_three_times_no_only_that_it_was_asked_is_held(gate: Page) -> None:
    learner.answer_gate(gate, "no")
    expect(gate.locator(".wb-work")).to_be_visible()
    assert gate.evaluate(HELD) == [[f"{learner.PREFIX.partition(':')[0]}:gate", "asked"]]


def test_of_a_yes_nothing_is_held(gate: Page) -> None:
    learner.answer_gate(gate, "yes")
    expect(gate.locator(".wb-gate-answer a")).to_be_visible()
    assert gate.evaluate(HELD) == []


def test_of_a_yes_nothing_is_sent(gate: Page, requested: list[str]) -> None:
    learner.answer_gate(gate, "yes")
    expect(gate.locator(".wb-gate-answer a")).to_be_visible()
    assert requested == []


def test_an_exercise_that_is_not_for_dangerous_situations_asks_nothing(page: Page, served: Site, bank: Bank) -> None:
    page.goto(served.url + learner.address(bank, learner.find(bank, "choice")))
    expect(page.locator(".wb-work")).to_be_visible()
    expect(page.locator(".wb-gate")).to_have_count(0)


@pytest.fixture
def willing(page: Page, served: Site, bank: Bank) -> Page:
    """A page of a tool that looks at one's own part; the safety questions are answered."""
    page.goto(served.url + learner.address(bank, learner.find(bank, "worksheet", where=lambda item: item.tool == WILLING, gated=True)))
    learner.answer_gate(page, "no")
    return page


def test_after_the_safety_questions_it_is_asked_if_one_wants_to(willing: Page, bank: Bank) -> None:
    expect(willing.locator(".wb-gate:visible legend")).to_have_text([question.text for question in bank.safety.willing.questions])
    expect(willing.locator(".wb-work")).to_be_hidden()
    expect(willing.locator(".wb-gate:visible input").first).to_be_focused()


def test_three_times_yes_opens_the_exercise(willing: Page) -> None:
    learner.answer_gate(willing, "yes")
    expect(willing.locator(".wb-work")).to_be_visible()
    expect(willing.locator(".wb-gate:visible")).to_have_count(0)


@pytest.mark.parametrize("answers", [("no", "yes", "yes"), ("yes", "no", "yes"), ("yes", "yes", "no")])
def test_one_no_leads_to_other_ways_to_go_on(willing: Page, served: Site, answers: tuple[str, ...]) -> None:
    learner.answer_gate(willing, *answers)
    expect(willing.locator(".wb-work")).to_be_hidden()
    willing.locator(".wb-gate:visible").get_by_role("link", name="What else you can do").click()
    expect(willing).to_have_url(f"{served.url}start/not-now/")
    expect(willing.get_by_role("heading", name="Not now")).to_be_visible()


def test_both_gates_are_passed_once_in_a_session(willing: Page) -> None:
    learner.answer_gate(willing, "yes")
    expect(willing.locator(".wb-work")).to_be_visible()
    willing.reload()
    expect(willing.locator(".wb-work")).to_be_visible()

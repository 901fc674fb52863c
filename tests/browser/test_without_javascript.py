"""Without JavaScript the workbook is a book: the task can be read, and the answers unfold."""

from collections.abc import Callable
from typing import Any

import learner
import pytest
from host import Contexts, Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank
from build_tools.workbook import kinds

# A text that only the key of an item of that kind holds, and one that its task holds.
KEY: dict[str, Callable[[Any], str]] = {
    "choice": lambda item: item.options[0].feedback,
    "drill": lambda item: item.prompts[0].exemplars[0],
    "label": lambda item: item.parts[0].feedback,
    "dialogue": lambda item: item.endings[0].debrief,
    "partner": lambda item: item.examples[0].text,
    "reply": lambda item: item.exemplars[0].parts[0].text,
    "slip": lambda item: item.statements[0].next,
    "worksheet": lambda item: next(text for text in item.worked.values() if isinstance(text, str)),
}
TASK: dict[str, Callable[[Any], str]] = {
    "choice": lambda item: item.options[0].text,
    "drill": lambda item: item.prompts[0].ask,
    "label": lambda item: item.parts[0].text,
    "dialogue": lambda item: item.turns[0].says,
    "partner": lambda item: item.cards[0].text,
    "reply": lambda item: item.ask,
    "slip": lambda item: item.statements[0].text,
    "worksheet": lambda item: item.steps[-1].fields[-1].label,
}


@pytest.fixture(scope="module")
def plain(new_lasting_context: Contexts) -> Page:
    return new_lasting_context(java_script_enabled=False).new_page()


@pytest.fixture(params=kinds.names())
def opened(request: pytest.FixtureRequest, plain: Page, served: Site, bank: Bank) -> tuple[Page, Any]:
    """A page of each kind, and its item."""
    item = learner.find(bank, request.param)
    plain.goto(served.url + learner.address(bank, item))
    return plain, item


@pytest.fixture
def gated(plain: Page, served: Site, bank: Bank) -> Page:
    plain.goto(served.url + learner.address(bank, learner.find(bank, "choice", gated=True)))
    return plain


def first_words(text: str) -> str:
    """As much of a text as surely stands in one element."""
    return text.strip().splitlines()[0][:60]


def test_the_situation_can_be_read(opened: tuple[Page, Any]) -> None:
    page, item = opened
    expect(page.locator(".wb-work > p").first).to_contain_text(first_words(item.stem))


def test_the_task_can_be_read(opened: tuple[Page, Any]) -> None:
    page, item = opened
    expect(page.locator(".wb-form").get_by_text(first_words(TASK[item.kind](item))).first).to_be_visible()


def test_the_answers_are_folded_away(opened: tuple[Page, Any]) -> None:
    page, item = opened
    expect(page.locator(".wb-key").get_by_text(first_words(KEY[item.kind](item))).first).to_be_hidden()


def test_the_answers_unfold(opened: tuple[Page, Any]) -> None:
    page, item = opened
    page.locator(".wb-key > summary").click()
    expect(page.locator(".wb-key").get_by_text(first_words(KEY[item.kind](item))).first).to_be_visible()


def test_no_button_is_there_that_does_nothing(opened: tuple[Page, Any]) -> None:
    page, _ = opened
    expect(page.locator("main").get_by_role("button")).to_have_count(0)


def test_no_question_is_asked_that_nobody_reads(opened: tuple[Page, Any]) -> None:
    page, _ = opened
    expect(page.locator(".wb-forecast:visible")).to_have_count(0)


def test_the_safety_questions_can_be_read(gated: Page, bank: Bank) -> None:
    expect(gated.locator(".wb-gate").get_by_text(bank.safety.gate.questions[0].text)).to_be_visible()


def test_the_safety_questions_say_where_help_is(gated: Page) -> None:
    expect(gated.locator(".wb-gate").get_by_role("link", name="Stop / get help")).to_be_visible()


def test_the_safety_questions_have_no_button_that_does_nothing(gated: Page) -> None:
    expect(gated.locator("main").get_by_role("button")).to_have_count(0)


def test_the_safety_questions_have_no_box_that_does_nothing(gated: Page) -> None:
    expect(gated.locator(".wb-gate").get_by_role("radio")).to_have_count(0)


def test_an_exercise_behind_the_safety_questions_can_be_read(gated: Page) -> None:
    expect(gated.locator(".wb-work")).to_be_visible()


def test_the_progress_page_says_what_it_needs(plain: Page, served: Site) -> None:
    plain.goto(f"{served.url}progress/")
    expect(plain.locator("[data-progress]")).to_contain_text("This page needs JavaScript", use_inner_text=True)


def test_the_help_page_can_be_read(plain: Page, served: Site, bank: Bank) -> None:
    plain.goto(f"{served.url}help/")
    expect(plain.get_by_role("link", name="112").first).to_be_visible()


def test_help_is_one_press_away(opened: tuple[Page, Any], served: Site) -> None:
    page, _ = opened
    page.locator(".wb-help").click()
    expect(page).to_have_url(f"{served.url}help/")

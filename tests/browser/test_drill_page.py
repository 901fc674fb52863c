"""A drill in the browser: what was written is read by Python, marked, and never changed."""

from collections.abc import Callable
from typing import Any

import learner
import pytest
from host import Contexts
from playwright.sync_api import Page, expect

from build_tools.read import Sample, read_sample
from build_tools.workbook import kinds

FITTING = 0  # of the sample's attempts: an idea in each answer, one with a slip of the finger, one with an emoji before it
FAULTY = 1  # advice, minimising, and one left open
HOSTILE = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script> you should'
OWN_WORDS = "marks => marks.map(mark => mark.firstChild.textContent)"

Answered = Callable[[dict[str, Any]], Page]


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample("drill")


@pytest.fixture(scope="module")
def answered(new_lasting_context: Contexts, open_sample: Any) -> Answered:
    """Gives the page of the sample in which a response was written and scored, each in a context of its own. For looking at only."""
    pages: dict[str, Page] = {}

    def answer(response: dict[str, Any]) -> Page:
        if str(response) not in pages:
            page = pages[str(response)] = new_lasting_context(service_workers="block").new_page()
            open_sample(page, "drill")
            learner.write(page, response)
            learner.check(page)
            expect(learner.headline(page)).to_be_visible()
        return pages[str(response)]

    return answer


@pytest.fixture(scope="module")
def fitting(answered: Answered, sample: Sample) -> Page:
    return answered(sample.attempts[FITTING].response)


@pytest.fixture(scope="module")
def faulty(answered: Answered, sample: Sample) -> Page:
    return answered(sample.attempts[FAULTY].response)


@pytest.fixture(scope="module")
def hostile(answered: Answered) -> Page:
    return answered({"answers": {"refuses": HOSTILE}})


@pytest.fixture(scope="module")
def disagreed(answered: Answered) -> Page:
    """An answer with a fault, and the learner's word that it was meant otherwise."""
    page = answered({"answers": {"refuses": "She should rest."}})
    page.get_by_role("button", name="It’s fine here").click()
    return page


@pytest.fixture
def blank(page: Page, open_sample: Any) -> Page:
    """The sample, checked before anything was written."""
    open_sample(page, "drill")
    learner.check(page)
    expect(page.get_by_role("button", name="Check my answer")).to_be_enabled()
    return page


def shown_again(page: Page) -> Page:
    """A second visit to the page, with the last answer shown."""
    second = page.context.new_page()
    second.goto(page.url)
    second.get_by_role("button", name="Show my last answer").click()
    expect(learner.headline(second)).to_be_visible()
    return second


def test_an_answer_in_own_words_is_scored(fitting: Page) -> None:
    expect(learner.headline(fitting)).to_have_text("All 3 answers hold an idea that fits, with nothing that takes it back.")


def test_the_recognised_words_are_marked_to_the_letter(fitting: Page, sample: Sample) -> None:
    response = sample.attempts[FITTING].response
    outcome: Any = kinds.kind("drill").score(sample.item, response)
    met = [remark for remark in outcome.remarks if remark.tone == "met"]
    words = [response["answers"][remark.field.partition(".")[2]][remark.start : remark.end] for remark in met]
    assert fitting.locator("mark.wb-met").evaluate_all(OWN_WORDS) == words


def test_the_words_of_a_fault_are_marked_to_look_at_again(faulty: Page) -> None:
    assert faulty.locator("mark.wb-look").evaluate_all(OWN_WORDS) == ["She should", "At least"]


def test_a_fault_is_named_with_what_to_try(faulty: Page) -> None:
    expect(faulty.locator(".wb-result .wb-fault").first).to_contain_text("Advising too early. It solves before the other has been heard.")


def test_what_is_not_recognised_is_not_called_wrong(hostile: Page) -> None:
    unread = "I did not recognise an idea that fits here. I only know the wordings I was given."
    expect(hostile.locator(".wb-result .wb-open").first).to_contain_text(unread)


def test_exemplars_are_not_shown_before_an_answer(blank: Page) -> None:
    expect(blank.locator(".wb-exemplars:visible")).to_have_count(0)


def test_exemplars_are_shown_afterwards(fitting: Page) -> None:
    expect(fitting.locator(".wb-result .wb-exemplars:visible")).to_have_count(3)


def test_an_attempt_is_logged_with_every_word_as_written(fitting: Page, sample: Sample) -> None:
    assert [entry["response"] for entry in learner.log(fitting)] == [sample.attempts[FITTING].response]


def test_a_blank_answer_is_told_what_is_missing(blank: Page) -> None:
    expect(learner.waiting(blank)).to_have_text("Write an answer to at least one of the prompts first.")


def test_a_blank_answer_is_not_an_attempt(blank: Page) -> None:
    assert learner.log(blank) == []


def test_a_disagreement_is_recorded_with_the_attempt_and_the_answer(disagreed: Page) -> None:
    held = [(entry["of"], entry["field"], entry["remark"]) for entry in learner.log(disagreed, "disagreement")]
    assert held == [(learner.log(disagreed)[0]["id"], "answers.refuses", "Look again at “She should”.")]


def test_a_disagreement_is_acknowledged(disagreed: Page) -> None:
    expect(disagreed.locator(".wb-disagree strong")).to_have_text("Noted: you see it another way.")


def test_a_disagreement_leaves_the_score_as_it_was_read(disagreed: Page) -> None:
    assert [(entry["outcome"]["earned"], entry["outcome"]["possible"]) for entry in learner.log(disagreed)] == [(0, 3)]


def test_no_disagreement_is_recorded_unasked(faulty: Page) -> None:
    assert learner.log(faulty, "disagreement") == []


def test_a_disagreement_is_shown_again_with_the_last_answer(disagreed: Page) -> None:
    expect(shown_again(disagreed).locator(".wb-disagree strong")).to_have_text("Noted: you see it another way.")


def test_the_last_answer_is_shown_again_word_for_word(fitting: Page, sample: Sample) -> None:
    words = shown_again(fitting).locator(".wb-prompts textarea").evaluate_all("fields => fields.map(field => field.value)")
    assert words == list(sample.attempts[FITTING].response["answers"].values())


def test_showing_the_last_answer_is_not_an_attempt(fitting: Page) -> None:
    assert len(learner.log(shown_again(fitting))) == 1


def test_markup_in_an_answer_is_shown_as_the_text_it_is(hostile: Page) -> None:
    shown = "place => Array.from(place.childNodes, node => node.className === 'wb-hidden' ? '' : node.textContent).join('')"
    assert hostile.locator(".wb-own").first.evaluate(shown) == HOSTILE


def test_markup_in_an_answer_becomes_no_element(hostile: Page) -> None:
    expect(hostile.locator(".wb-outcome :is(img, script)")).to_have_count(0)


def test_markup_in_an_answer_becomes_no_element_when_it_is_shown_again(hostile: Page) -> None:
    expect(shown_again(hostile).locator(".wb-exercise :is(img, script:not([type='application/json']))")).to_have_count(0)


def test_a_script_in_an_answer_does_not_run(hostile: Page) -> None:
    assert hostile.evaluate("() => window.hacked ?? null") is None

"""A drill in the browser: what was written is read by Python, marked, and never changed."""

from typing import Any

import learner
import pytest
from playwright.sync_api import Page, expect

from build_tools.read import Sample
from build_tools.workbook import kinds

FITTING = 0  # of the sample's attempts: an idea in each answer, one with a slip of the finger, one with an emoji before it
FAULTY = 1  # advice, minimising, and one left open
HOSTILE = "<img src=x onerror=\"window.hacked = 1\"><script>window.hacked = 1</script> you should"
OWN_WORDS = "mark => mark.firstChild.textContent"


@pytest.fixture
def sample(open_sample: Any) -> Sample:
    return open_sample("drill")


def answer(page: Page, response: dict[str, Any]) -> None:
    """Writes, has it checked, and waits for the outcome."""
    learner.write(page, response)
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()


def read(sample: Sample, attempt: int) -> Any:
    return kinds.kind("drill").score(sample.item, sample.attempts[attempt].response)


def test_an_answer_in_own_words_is_scored(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FITTING].response)
    expect(learner.headline(page)).to_have_text("All 3 answers hold an idea that fits, with nothing that takes it back.")


def test_the_recognised_words_are_marked_to_the_letter(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FITTING].response)
    answers = sample.attempts[FITTING].response["answers"]
    met = [remark for remark in read(sample, FITTING).remarks if remark.tone == "met"]
    words = [answers[remark.field.partition(".")[2]][remark.start : remark.end] for remark in met]
    assert page.locator("mark.wb-met").evaluate_all(f"marks => marks.map({OWN_WORDS})") == words


def test_the_words_of_a_fault_are_marked_to_look_at_again(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FAULTY].response)
    assert page.locator("mark.wb-look").evaluate_all(f"marks => marks.map({OWN_WORDS})") == ["She should", "At least"]


def test_a_fault_is_named_with_what_to_try(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FAULTY].response)
    expect(page.locator(".wb-result .wb-fault").first).to_contain_text("Advising too early. It solves before the other has been heard.")


def test_what_is_not_recognised_is_not_called_wrong(page: Page, sample: Sample) -> None:
    answer(page, {"answers": {"refuses": "The moon."}})
    expect(page.locator(".wb-result .wb-open").first).to_have_text("I did not recognise an idea that fits here. I only know the wordings I was given.")


def test_exemplars_are_not_shown_before_an_answer(page: Page, sample: Sample) -> None:
    learner.write(page, sample.attempts[FITTING].response)
    expect(page.locator(".wb-exemplars:visible")).to_have_count(0)


def test_exemplars_are_shown_afterwards(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FITTING].response)
    expect(page.locator(".wb-result .wb-exemplars:visible")).to_have_count(len(sample.item.prompts))  # type: ignore[attr-defined]


def test_an_attempt_is_logged_with_every_word_as_written(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FITTING].response)
    assert [entry["response"] for entry in learner.log(page)] == [sample.attempts[FITTING].response]


def test_a_blank_answer_is_told_what_is_missing(page: Page, sample: Sample) -> None:
    learner.check(page)
    expect(learner.waiting(page)).to_have_text("Write an answer to at least one of the prompts first.")


def test_a_blank_answer_is_not_an_attempt(page: Page, sample: Sample) -> None:
    learner.check(page)
    expect(learner.waiting(page)).to_have_text("Write an answer to at least one of the prompts first.")
    assert learner.log(page) == []


def disagree(page: Page) -> None:
    page.get_by_role("button", name="I meant something else that fits").first.click()


def show_last(page: Page) -> None:
    page.reload()
    page.get_by_role("button", name="Show my last answer").click()


def test_a_disagreement_is_recorded_with_the_attempt_and_the_answer(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FAULTY].response)
    disagree(page)
    held = [(entry["of"], entry["field"], entry["remark"]) for entry in learner.log(page, "disagreement")]
    assert held == [(learner.log(page)[0]["id"], "answers.refuses", "Look again at “She should”.")]


def test_a_disagreement_is_acknowledged(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FAULTY].response)
    disagree(page)
    expect(page.locator(".wb-disagree strong")).to_have_text("Noted: you meant something that fits.")


def test_a_disagreement_leaves_the_score_as_it_was(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FAULTY].response)
    before = learner.log(page)
    disagree(page)
    assert learner.log(page) == before


def test_a_disagreement_is_still_shown_with_the_last_answer_after_a_reload(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FAULTY].response)
    disagree(page)
    show_last(page)
    expect(page.locator(".wb-disagree strong")).to_have_count(1)


def test_the_last_answer_is_shown_again_word_for_word(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FITTING].response)
    show_last(page)
    assert page.locator(".wb-prompts textarea").evaluate_all("fields => fields.map(field => field.value)") == list(
        sample.attempts[FITTING].response["answers"].values()
    )


def test_showing_the_last_answer_is_not_an_attempt(page: Page, sample: Sample) -> None:
    answer(page, sample.attempts[FITTING].response)
    show_last(page)
    expect(learner.headline(page)).to_be_visible()
    assert len(learner.log(page)) == 1


def test_markup_in_an_answer_is_shown_as_the_text_it_is(page: Page, sample: Sample) -> None:
    answer(page, {"answers": {"refuses": HOSTILE}})
    own = page.locator(".wb-own").first
    own.locator(".wb-hidden").evaluate_all("labels => labels.forEach(label => label.remove())")
    expect(own).to_have_text(HOSTILE)


def test_markup_in_an_answer_becomes_no_element(page: Page, sample: Sample) -> None:
    answer(page, {"answers": {"refuses": HOSTILE}})
    disagree(page)
    expect(page.locator(".wb-outcome :is(img, script)")).to_have_count(0)


def test_markup_in_an_answer_becomes_no_element_when_it_is_shown_again(page: Page, sample: Sample) -> None:
    answer(page, {"answers": {"refuses": HOSTILE}})
    show_last(page)
    expect(learner.headline(page)).to_be_visible()
    expect(page.locator(".wb-exercise :is(img, script:not([type='application/json']))")).to_have_count(0)


def test_a_script_in_an_answer_does_not_run(page: Page, sample: Sample) -> None:
    answer(page, {"answers": {"refuses": HOSTILE}})
    assert page.evaluate("() => window.hacked") is None

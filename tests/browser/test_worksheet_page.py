"""A worksheet in the browser: steps in order, rows that grow, a draft that is never lost, and the learner's words to take away."""

from typing import Any

import learner
import pytest
from host import Contexts, Site
from playwright.sync_api import Locator, Page, expect

from build_tools.read import Sample, read_sample

# Resolves when a draft of that item is on the device: what is typed is saved a moment after the last key.
SAVED = """async ([key, text]) => {
  while (!localStorage.getItem(key)?.includes(text)) await new Promise(requestAnimationFrame);
}"""
THOUGHT = "He thinks I am mean."


@pytest.fixture(scope="module")
def sample() -> Sample:
    """A worksheet of three locked steps with every type of field."""
    return read_sample("worksheet")


@pytest.fixture(scope="module")
def worked(sample: Sample) -> dict[str, Any]:
    item: Any = sample.item
    return dict(item.worked)


@pytest.fixture
def opened(page: Page, open_sample: Any) -> Page:
    """A page with the sample, nothing filled in."""
    open_sample(page, "worksheet")
    return page


@pytest.fixture(scope="module")
def done(new_lasting_context: Contexts, open_sample: Any, worked: dict[str, Any]) -> Page:
    """A page with the sample, filled in with the worked example and scored. For looking at only."""
    page = new_lasting_context(service_workers="block").new_page()
    open_sample(page, "worksheet")
    learner.write(page, {"fields": worked})
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()
    return page


@pytest.fixture(scope="module")
def empty(new_lasting_context: Contexts, open_sample: Any) -> Page:
    """A page with the sample, checked before anything was filled in. For looking at only."""
    page = new_lasting_context(service_workers="block").new_page()
    open_sample(page, "worksheet")
    learner.check(page)
    expect(learner.waiting(page)).to_have_text("Fill in at least one field first.")
    return page


@pytest.fixture(scope="module")
def drafted(new_lasting_context: Contexts, open_sample: Any, draft: dict[str, Any]) -> Page:
    """A page with the sample, filled in, left unchecked, and opened again. For looking at only."""
    page = new_lasting_context(service_workers="block").new_page()
    open_sample(page, "worksheet")
    learner.write(page, draft)
    return reopened(page)


@pytest.fixture(scope="module")
def draft(worked: dict[str, Any]) -> dict[str, Any]:
    """The worked example with as many rows as there can be."""
    return {"fields": worked | {"chain": worked["chain"] * 2}}


def open_steps(page: Page) -> Locator:
    return page.locator(".wb-step:not([data-shut])")


def reopened(page: Page) -> Page:
    page.reload()
    learner.begin(page)
    return page


def test_only_the_first_step_is_open_at_first(empty: Page) -> None:
    expect(open_steps(empty)).to_have_count(1)


def test_the_fields_of_a_shut_step_cannot_be_reached(empty: Page) -> None:
    expect(empty.locator(".wb-step[data-shut] :is(input, textarea, select, button):visible")).to_have_count(0)


def test_a_step_opens_when_the_one_before_is_filled_in(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": {name: worked[name] for name in ("thought", "belief", "feelings")}})
    expect(open_steps(opened)).to_have_count(2)


def test_a_step_stays_shut_while_a_field_before_it_is_blank(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": {name: worked[name] for name in ("thought", "feelings", "belief")} | {"belief": ""}})
    expect(open_steps(opened)).to_have_count(1)


def test_a_step_stays_shut_while_rows_before_it_are_missing(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": {name: worked[name] for name in ("thought", "belief", "feelings")} | {"chain": worked["chain"][:2]}})
    expect(open_steps(opened)).to_have_count(2)


def test_rows_are_added_up_to_the_most(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": {name: worked[name] for name in ("thought", "belief", "feelings")}})
    add = opened.get_by_role("button", name="Add a row")
    while add.is_visible():
        add.click()
    expect(opened.locator(".wb-row")).to_have_count(6)


def test_an_added_row_gets_the_focus(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": {name: worked[name] for name in ("thought", "belief", "feelings")}})
    opened.get_by_role("button", name="Add a row").click()
    expect(opened.locator('[name="fields.chain.3.about"]')).to_be_focused()


def test_the_points_that_are_still_to_be_dealt_out_are_counted(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": worked | {"weight": {"mine": 35, "theirs": 40}}})
    expect(opened.locator("[data-sum]")).to_have_text("Together 75; 25 still to deal out.")


def test_points_beyond_a_hundred_are_counted(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": worked | {"weight": {"mine": 80, "theirs": 40}}})
    expect(opened.locator("[data-sum]")).to_have_text("Together 120; 20 too many.")


def test_points_that_are_dealt_out_are_said_to_be(done: Page) -> None:
    expect(done.locator("[data-sum]")).to_have_text("Together 100.")


def test_what_is_typed_is_saved_while_the_page_is_open(opened: Page, sample: Sample) -> None:
    opened.get_by_label("The thought that stung").press_sequentially(THOUGHT)
    opened.evaluate(SAVED, [f"{learner.PREFIX}draft:{sample.item.id}", THOUGHT])
    assert THOUGHT in learner.kept(opened)[f"draft:{sample.item.id}"]


def test_what_was_typed_just_before_leaving_is_there_again(opened: Page) -> None:
    opened.get_by_label("The thought that stung").fill(THOUGHT)
    expect(reopened(opened).get_by_label("The thought that stung")).to_have_value(THOUGHT)


def test_a_draft_is_there_again_in_every_field(drafted: Page, served: Site, draft: dict[str, Any]) -> None:
    read = "async (form) => (await import(form)).readForm(document.querySelector('.wb-form'))"
    assert drafted.evaluate(read, f"{served.url}workbook/assets/form.js") == draft


def test_a_draft_opens_the_steps_that_it_reaches(drafted: Page) -> None:
    expect(open_steps(drafted)).to_have_count(3)


def test_a_draft_is_not_an_attempt(drafted: Page) -> None:
    assert learner.log(drafted) == []


def test_an_empty_worksheet_is_told_what_is_missing(empty: Page) -> None:
    expect(learner.waiting(empty)).to_have_text("Fill in at least one field first.")


def test_an_empty_worksheet_is_not_an_attempt(empty: Page) -> None:
    assert learner.log(empty) == []


def test_the_worked_example_meets_every_point_of_form(done: Page) -> None:
    expect(learner.headline(done)).to_have_text("Every step is filled in, and the form holds.")


def test_the_attempt_is_logged_with_all_that_was_written(done: Page, worked: dict[str, Any]) -> None:
    assert [entry["response"] for entry in learner.log(done)] == [{"fields": worked}]


def test_the_summary_holds_what_was_written(done: Page, worked: dict[str, Any]) -> None:
    written = [worked["thought"], worked["role"], worked["rule"], worked["proof"], *(row["meaning"] for row in worked["chain"])]
    summary = done.locator(".wb-summary").inner_text()
    assert [text for text in written if text not in summary] == []


def test_the_summary_says_choices_in_the_words_of_the_page(done: Page, worked: dict[str, Any]) -> None:
    expect(done.locator(".wb-summary")).to_contain_text(f"what kind of person they are: {worked['chain'][0]['meaning']}")


def test_the_summary_names_the_feelings(done: Page, worked: dict[str, Any]) -> None:
    expect(done.locator(".wb-summary")).to_contain_text(", ".join(worked["feelings"]))


def test_the_summary_names_the_shares(done: Page) -> None:
    expect(done.locator(".wb-summary")).to_contain_text("mine 60, theirs 40")


def test_the_worked_example_is_shown_afterwards(done: Page) -> None:
    expect(done.locator(".wb-result .wb-worked")).to_be_visible()


def test_the_worked_example_is_not_shown_before(drafted: Page) -> None:
    expect(drafted.locator(".wb-worked:visible")).to_have_count(0)


def test_what_is_still_open_is_named(opened: Page) -> None:
    learner.write(opened, {"fields": {"thought": THOUGHT}})
    learner.check(opened)
    expect(opened.locator(".wb-answer-view", has_text="Still open").locator("li")).to_have_text(
        [
            "How much do you believe it?",
            "What did you feel?",
            "The chain Needs 3 full rows.",
            "My role in this",
            "A rule that we both keep",
            "The line above that shows it, in your own words",
            "Whose rule is it? The points do not add up to 100 yet.",
        ]
    )


def test_markup_in_a_worksheet_becomes_no_element(opened: Page, worked: dict[str, Any]) -> None:
    hostile = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>'
    learner.write(opened, {"fields": worked | {"rule": hostile, "thought": hostile}})
    learner.check(opened)
    expect(opened.locator(".wb-summary")).to_contain_text(hostile)
    expect(opened.locator(".wb-outcome :is(img, script)")).to_have_count(0)

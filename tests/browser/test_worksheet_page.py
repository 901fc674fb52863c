"""A worksheet in the browser: steps in order, rows that grow, a draft that is never lost, and the learner's words to take away."""

import re
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
    """A worksheet of five locked steps with every type of field."""
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


def slider(page: Page, label: str) -> Locator:
    return page.get_by_role("slider", name=label)


def field(page: Page, name: str) -> Locator:
    return page.locator(f'[data-field="{name}"]')


def up_to(worked: dict[str, Any], last: str) -> dict[str, Any]:
    """The worked example from its beginning to the field `last`, so that all steps up to there are open."""
    order = ["thought", "belief", "feelings", "chain", "role", "rule", "proof", "weight"]
    order += ["options", "blame", "belief-now", "said", "did", "reply"]
    return {"fields": {name: worked[name] for name in order[: order.index(last) + 1]}}


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
    expect(opened.locator("[data-rows] .wb-row")).to_have_count(6)


def test_an_added_row_gets_the_focus(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": {name: worked[name] for name in ("thought", "belief", "feelings")}})
    opened.get_by_role("button", name="Add a row").click()
    expect(opened.locator('[name="fields.chain.3.about"]')).to_be_focused()


def test_the_points_that_are_still_to_be_dealt_out_are_counted(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": up_to(worked, "proof")["fields"] | {"weight": {"mine": 35, "theirs": 40}}})
    expect(opened.locator("[data-sum]")).to_have_text("Together 75; 25 still to deal out.")


def test_points_beyond_a_hundred_are_counted(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": up_to(worked, "proof")["fields"] | {"weight": {"mine": 80, "theirs": 40}}})
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
    expect(open_steps(drafted)).to_have_count(5)


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
            "What you could do Each row needs to be full.",
            "Where do you stand with the blame?",
            "How much do you believe the thought now?",
            "What he said, word for word",
            "What I said next",
            "What I would say now",
        ]
    )


def test_markup_in_a_worksheet_becomes_no_element(opened: Page, worked: dict[str, Any]) -> None:
    hostile = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>'
    learner.write(opened, {"fields": worked | {"rule": hostile, "thought": hostile}})
    learner.check(opened)
    expect(opened.locator(".wb-summary")).to_contain_text(hostile)
    expect(opened.locator(".wb-outcome :is(img, script)")).to_have_count(0)


def test_a_slider_that_nobody_has_touched_is_blank(opened: Page) -> None:
    belief = slider(opened, "How much do you believe it?")
    expect(belief).to_have_attribute("aria-valuetext", "not set yet")
    expect(field(opened, "belief").locator("[data-reading]")).to_have_text("–")
    learner.write(opened, {"fields": {"thought": THOUGHT}})
    learner.check(opened)
    expect(learner.headline(opened)).to_be_visible()
    assert learner.log(opened)[0]["response"]["fields"] == {"thought": THOUGHT, "feelings": [], "his-feelings": []}


def test_a_slider_moves_by_keyboard(opened: Page) -> None:
    slider(opened, "How much do you believe it?").focus()
    opened.keyboard.press("ArrowRight")
    expect(field(opened, "belief").locator("[data-reading]")).to_have_text("55")
    expect(slider(opened, "How much do you believe it?")).to_have_attribute("aria-valuetext", "55")


def test_a_space_takes_a_slider_where_it_stands(opened: Page) -> None:
    slider(opened, "How much do you believe it?").focus()
    opened.keyboard.press("Space")
    expect(field(opened, "belief").locator("[data-reading]")).to_have_text("50")
    expect(field(reopened(opened), "belief").locator("[data-reading]")).to_have_text("50")


def test_a_slider_pressed_in_the_middle_is_an_answer(opened: Page) -> None:
    slider(opened, "How much do you believe it?").click()
    expect(field(opened, "belief").locator("[data-reading]")).to_have_text("50")


def test_the_label_of_a_slider_sets_nothing(opened: Page) -> None:
    field(opened, "belief").locator("label").click()
    expect(field(opened, "belief").locator("[data-reading]")).to_have_text("–")


def test_a_number_between_the_steps_of_a_slider_is_kept(opened: Page, served: Site, sample: Sample) -> None:
    fill = "async ([form, held]) => (await import(form)).fillForm(document.querySelector('.wb-form'), held)"
    opened.evaluate(fill, [f"{served.url}workbook/assets/form.js", {"fields": {"belief": 72}}])
    expect(slider(opened, "How much do you believe it?")).to_have_value("72")


def test_a_balance_gives_more_to_the_left_the_further_left_it_is(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, up_to(worked, "options"))
    blame = slider(opened, "Where do you stand with the blame?")
    box = blame.bounding_box()
    assert box is not None
    blame.click(position={"x": 4, "y": box["height"] / 2})
    expect(field(opened, "blame").locator("[data-points]")).to_have_text(["100", "0"])
    blame.press("ArrowRight")
    expect(field(opened, "blame").locator("[data-points]")).to_have_text(["95", "5"])
    expect(blame).to_have_attribute("aria-valuetext", "95 for keeping it, 5 for letting it go")


@pytest.mark.parametrize("label", ["How much do you believe it?", "Where do you stand with the blame?"])
def test_a_slider_is_high_enough_for_a_thumb(done: Page, label: str) -> None:
    box = slider(done, label).bounding_box()
    assert box is not None
    assert box["height"] >= 44


def test_a_rate_says_what_it_was_before(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, up_to(worked, "blame"))
    change = field(opened, "belief-now").locator("[data-since]")
    expect(change).to_have_text("80 before")
    learner.write(opened, {"fields": {"belief-now": 40}})
    expect(change).to_have_text("80 before, 40 now")
    learner.write(opened, {"fields": {"belief": 95}})
    expect(change).to_have_text("95 before, 40 now")


def test_what_was_written_earlier_is_quoted_as_it_is_now(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, up_to(worked, "weight"))
    quoted = field(opened, "belief-now").locator("[data-words]")
    expect(quoted).to_have_text(worked["thought"])
    learner.write(opened, {"fields": {"thought": "<b>mean</b>"}})
    expect(quoted).to_have_text("<b>mean</b>")


def test_named_rows_are_all_there_and_cannot_be_added_to(done: Page) -> None:
    table = field(done, "options")
    expect(table.locator(".wb-row > legend")).to_have_text(["Leave it", "Keep it as it is", "Begin with my own part"])
    expect(table.get_by_role("button")).to_have_count(0)


def test_a_step_stays_shut_while_a_named_row_before_it_is_not_full(opened: Page, worked: dict[str, Any]) -> None:
    short = {name: row for name, row in worked["options"].items() if name != "keep"}
    learner.write(opened, {"fields": up_to(worked, "belief-now")["fields"] | {"options": short}})
    expect(open_steps(opened)).to_have_count(4)
    learner.write(opened, {"fields": {"options": worked["options"]}})
    expect(open_steps(opened)).to_have_count(5)


def test_the_summary_names_rows_sides_and_changes(done: Page) -> None:
    summary = done.locator(".wb-summary")
    expect(summary).to_contain_text("Begin with my own part\nWhat speaks for it: It is the part that I can move.")
    expect(summary).to_contain_text("35 for keeping it, 65 for letting it go")
    expect(summary).to_contain_text("80 before, 40 now")


def test_the_feelings_that_were_chosen_are_said_above_the_families(done: Page, worked: dict[str, Any]) -> None:
    expect(field(done, "feelings").locator("[data-chosen]")).to_have_text(", ".join(worked["feelings"]))
    expect(field(done, "his-feelings").locator("[data-chosen]")).to_have_text(", ".join(worked["his-feelings"]))


def seen(page: Page, label: str) -> Locator:
    """What the outcome says of one field."""
    return page.locator(".wb-result .wb-answer-view").filter(has=page.get_by_role("heading", name=label, exact=True))


def test_a_reply_is_marked_with_its_codes(done: Page) -> None:
    expect(seen(done, "What I would say now").locator(".wb-own .wb-tag").first).to_have_text("DT")


def test_a_reply_is_compared_with_the_earlier_one(done: Page) -> None:
    remarks = seen(done, "What I would say now").locator(".wb-remark")
    expect(remarks.filter(has_text="blaming")).to_contain_text("Seen in “What I said next”, not here any more.")
    expect(remarks.filter(has_text="Not seen in “What I said next”, new here.").first).to_contain_text("Disarming")


def test_what_is_seen_in_a_reply_can_be_contested(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": worked | {"reply": "Calm down."}})
    learner.check(opened)
    seen(opened, "What I would say now").get_by_role("button", name="It’s fine here").first.click()
    [entry] = learner.log(opened, "disagreement")
    assert (entry["field"], entry["feedback"]) == ("fields.reply", "code-calming")


def test_a_reply_may_have_several_versions(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": worked | {"reply": "Calm down."}})
    learner.check(opened)
    opened.get_by_role("button", name="Write a second version").click()
    reply = opened.locator('[name="fields.reply"]')
    expect(reply).to_be_focused()
    expect(opened.locator('[name="fields.thought"]')).to_have_value(worked["thought"])
    reply.fill(worked["reply"])
    learner.check(opened)
    versions = opened.locator(".wb-versions")
    expect(versions.locator("h3")).to_have_text(["First version", "Second version"])
    expect(versions.locator(".wb-own").first).to_have_text(re.compile(r"^Calm down"))
    expect(versions.locator(".wb-own").first.locator(".wb-tag")).to_have_text(["calming down"])
    opened.get_by_role("button", name="Write another version").click()
    reply.fill("You matter to me.")
    learner.check(opened)
    expect(versions.locator("h3")).to_have_text(["Second version", "Third version"])
    first, second, third = learner.log(opened)
    assert (second["revises"], third["revises"]) == (first["id"], second["id"])


def test_a_version_half_written_survives_a_reload(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": worked | {"reply": "Calm down."}})
    learner.check(opened)
    opened.get_by_role("button", name="Write a second version").click()
    opened.locator('[name="fields.reply"]').fill("You matter to me.")
    opened.locator('[name="fields.reply"]').blur()
    reopened(opened)
    expect(opened.locator('[name="fields.reply"]')).to_have_value("You matter to me.")
    expect(field(opened, "reply").locator("[data-words]")).to_have_text(worked["said"])
    learner.check(opened)
    expect(opened.locator(".wb-versions")).to_be_visible()


def test_practising_again_begins_with_a_blank_sheet_and_shows_it(opened: Page, worked: dict[str, Any]) -> None:
    learner.write(opened, {"fields": worked})
    learner.check(opened)
    opened.get_by_role("button", name="Practise it again").click()
    expect(open_steps(opened)).to_have_count(1)
    expect(field(opened, "belief").locator("[data-reading]")).to_have_text("–")
    expect(field(opened, "feelings").locator("[data-chosen]")).to_be_hidden()

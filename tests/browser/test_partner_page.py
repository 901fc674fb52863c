"""Practice with a partner in the browser: lines drawn, time that ends, grades sealed until both are there, roles swapped."""

from typing import Any

import learner
import pytest
from host import Contexts, Site
from interview import INTERVIEW
from playwright.sync_api import Locator, Page, expect
from sample_pages import serve_item

from build_tools.bank import Bank
from build_tools.read import Sample, read_sample

THUMB = 44  # CSS pixels
READ = "async (form) => (await import(form)).readForm(document.querySelector('.wb-form'))"


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample("partner")


@pytest.fixture
def opened(page: Page, open_sample: Any) -> Page:
    """The sample, a deck of four lines with 45 seconds for a reply; nothing done."""
    open_sample(page, "partner")
    return page


@pytest.fixture
def drawn(opened: Page) -> Page:
    """The sample with a line on the table."""
    draw(opened)
    return opened


@pytest.fixture
def alone(opened: Page) -> Page:
    """The sample for somebody alone."""
    opened.get_by_text("I am alone").click()
    return opened


@pytest.fixture
def interview(page: Page, served: Site, bank: Bank) -> Page:
    """An interview in role, past the safety questions."""
    learner.open_exercise(page, serve_item(page.context, served.folder, served.url, bank, INTERVIEW))
    return page


def rounds(page: Page) -> Locator:
    return page.locator(".wb-round")


def last(page: Page) -> Locator:
    return rounds(page).last


def draw(page: Page) -> str:
    """Draws a line in the last round; returns its id."""
    last(page).get_by_role("button", name="Draw a line").click()
    return last(page).locator("select").input_value()


def grade(page: Page, who: str, letter: str) -> None:
    chips(page, who).locator("label", has_text=letter).click()


def chips(page: Page, who: str) -> Locator:
    return last(page).locator(f"[data-grade={who}]")


def both(page: Page) -> Locator:
    """Both grades side by side."""
    return last(page).locator("[data-both] dl")


def form(page: Page, served: Site) -> Any:
    return page.evaluate(READ, f"{served.url}workbook/assets/form.js")


def reopened(page: Page) -> Page:
    page.reload()
    learner.begin(page)
    return page


def test_at_first_there_is_a_line_to_draw_and_nothing_to_grade(opened: Page) -> None:
    expect(last(opened).get_by_role("button", name="Draw a line")).to_be_visible()
    expect(opened.locator("[data-grade]:visible")).to_have_count(0)


def test_a_drawn_line_is_shown_and_said_to_a_screen_reader(drawn: Page, sample: Sample) -> None:
    item: Any = sample.item
    text = next(line.text for line in item.lines if line.id == last(drawn).locator("select").input_value())
    expect(last(drawn).get_by_role("status").get_by_text(text)).to_be_visible()


def test_no_line_comes_again_before_all_were_drawn(opened: Page, sample: Sample) -> None:
    item: Any = sample.item
    assert {draw(opened) for _ in item.lines} == {line.id for line in item.lines}
    before = last(opened).locator("select").input_value()
    assert draw(opened) != before


def test_a_line_drawn_before_a_reload_does_not_come_again_after_it(drawn: Page, sample: Sample) -> None:
    item: Any = sample.item
    first = last(drawn).locator("select").input_value()
    reopened(drawn)
    assert {draw(drawn) for _ in item.lines[1:]} == {line.id for line in item.lines} - {first}


def test_a_line_can_be_chosen_without_chance(opened: Page) -> None:
    last(opened).locator("select").select_option("mother")
    expect(last(opened).locator("blockquote")).to_contain_text("I'm not your mother")
    expect(chips(opened, "own")).to_be_visible()


def test_the_clock_does_not_start_by_itself(page: Page, open_sample: Any) -> None:
    page.clock.install()
    open_sample(page, "partner")
    draw(page)
    page.clock.run_for(60_000)
    expect(last(page).get_by_role("timer")).to_have_text("0:45")


def test_the_clock_counts_down_and_ends_with_stop(page: Page, open_sample: Any) -> None:
    page.clock.install()
    open_sample(page, "partner")
    draw(page)
    last(page).get_by_role("button", name="Start the time").click()
    page.clock.run_for(15_000)
    expect(last(page).get_by_role("timer")).to_have_text("0:30")
    expect(last(page).get_by_text("STOP", exact=True)).to_be_hidden()
    page.clock.run_for(31_000)
    expect(last(page).get_by_role("status").get_by_text("STOP", exact=True)).to_be_visible()
    expect(last(page).get_by_role("timer")).to_be_hidden()


def test_a_reply_that_is_given_early_ends_with_stop_too(drawn: Page) -> None:
    last(drawn).get_by_role("button", name="Start the time").click()
    last(drawn).get_by_role("button", name="The reply is given").click()
    expect(last(drawn).get_by_text("STOP", exact=True)).to_be_visible()


def test_another_line_sets_the_clock_back(drawn: Page) -> None:
    last(drawn).get_by_role("button", name="Start the time").click()
    last(drawn).get_by_role("button", name="The reply is given").click()
    draw(drawn)
    expect(last(drawn).get_by_text("STOP", exact=True)).to_be_hidden()
    expect(last(drawn).get_by_role("button", name="Start the time")).to_be_visible()


@pytest.mark.parametrize(("first", "second"), [("own", "partner"), ("partner", "own")])
def test_a_grade_is_sealed_until_the_other_is_there(drawn: Page, first: str, second: str) -> None:
    grade(drawn, first, "C")
    expect(chips(drawn, first).locator(".wb-chip:visible")).to_have_count(0)
    expect(chips(drawn, first).get_by_text("Sealed.")).to_be_focused()
    expect(both(drawn)).to_be_hidden()
    grade(drawn, second, "B")
    expect(both(drawn).locator("dd")).to_have_text(["C", "B"] if first == "own" else ["B", "C"])


@pytest.mark.parametrize(
    ("own", "partner", "words"),
    [("C", "B", "More was heard"), ("A", "F", "Not all that was meant was heard"), ("D", "D", "You see it alike.")],
)
def test_the_gap_stands_in_words_beside_both_grades(drawn: Page, own: str, partner: str, words: str) -> None:
    grade(drawn, "own", own)
    grade(drawn, "partner", partner)
    expect(last(drawn).locator("[data-gap]:visible")).to_contain_text([words])


def test_what_worked_is_asked_only_after_both_grades(drawn: Page) -> None:
    grade(drawn, "own", "C")
    expect(last(drawn).get_by_text("First: what worked?")).to_be_hidden()
    grade(drawn, "partner", "B")
    expect(last(drawn).get_by_text("First: what worked?")).to_be_visible()


def test_a_sealed_grade_can_be_taken_back_unseen(drawn: Page) -> None:
    grade(drawn, "own", "C")
    chips(drawn, "own").get_by_role("button", name="Choose again").click()
    expect(chips(drawn, "own").locator(":checked")).to_have_count(0)
    expect(chips(drawn, "own").get_by_role("radio").first).to_be_focused()


def test_a_sealed_grade_is_sealed_after_a_reload(drawn: Page) -> None:
    grade(drawn, "own", "C")
    reopened(drawn)
    expect(chips(drawn, "own").get_by_text("Sealed.")).to_be_visible()
    expect(chips(drawn, "own").locator(".wb-chip:visible")).to_have_count(0)
    grade(drawn, "partner", "B")
    expect(both(drawn).locator("dd")).to_have_text(["C", "B"])


def test_grades_by_keyboard_are_sealed_when_they_are_left(drawn: Page) -> None:
    chips(drawn, "own").get_by_role("radio").first.focus()
    for key in ("Space", "ArrowDown", "ArrowDown"):
        drawn.keyboard.press(key)
    expect(chips(drawn, "own").locator("[value=C]")).to_be_checked()  # on the way to C nothing was sealed
    drawn.keyboard.press("Tab")
    expect(chips(drawn, "own").get_by_text("Sealed.")).to_be_visible()
    for key in ("Space", "ArrowDown"):
        drawn.keyboard.press(key)
    expect(both(drawn)).to_be_hidden()
    drawn.keyboard.press("Tab")
    expect(drawn.get_by_role("button", name="Show both grades")).to_be_focused()
    drawn.keyboard.press("Enter")
    expect(both(drawn).locator("dd")).to_have_text(["C", "B"])
    expect(drawn.locator("[data-both]")).to_be_focused()
    drawn.keyboard.press("Tab")
    expect(drawn.get_by_role("button", name="Grade it again")).to_be_focused()
    drawn.keyboard.press("Tab")
    assert drawn.evaluate("() => document.activeElement.name") == "rounds.0.stop"


def test_a_deck_by_keyboard_alone_is_scored(opened: Page) -> None:
    last(opened).get_by_role("button", name="Draw a line").focus()
    opened.keyboard.press("Enter")
    chips(opened, "own").get_by_role("radio").first.focus()
    for key in ("Space", "Tab", "Space", "Tab", "Enter"):
        opened.keyboard.press(key)
    last(opened).get_by_role("group", name="Did you STOP").get_by_role("radio").first.focus()
    for key in ("Space", "Tab", "Space", "Enter"):
        opened.keyboard.press(key)
    expect(learner.headline(opened)).to_have_text("One round together, answered by you. It came to an A.")


def whole_round(page: Page, own: str = "C", partner: str = "B") -> None:
    grade(page, "own", own)
    grade(page, "partner", partner)
    last(page).locator("label", has_text="Yes").click()


def test_the_next_round_swaps_the_roles_and_keeps_the_line(drawn: Page, served: Site) -> None:
    whole_round(drawn)
    last(drawn).get_by_role("button", name="Swap, the same line").click()
    expect(rounds(drawn)).to_have_count(2)
    expect(last(drawn).locator("summary")).to_be_focused()
    expect(last(drawn).locator("[name$='.by'][value=partner]")).to_be_checked()
    first, second = form(drawn, served)["rounds"]
    assert (first["by"], second["by"], first["line"]) == ("me", "partner", second["line"])
    expect(last(drawn).locator("[data-roles]")).to_contain_text("Another of you is “The one whose turn it was”")


def test_the_next_round_can_have_a_new_line(drawn: Page) -> None:
    first = last(drawn).locator("select").input_value()
    whole_round(drawn)
    last(drawn).get_by_role("button", name="Swap, a new line").click()
    expect(last(drawn).locator("blockquote")).to_be_hidden()
    assert draw(drawn) != first


def test_a_round_that_is_over_folds_and_says_its_grades(drawn: Page) -> None:
    whole_round(drawn)
    last(drawn).get_by_role("button", name="Swap, the same line").click()
    expect(rounds(drawn).first.locator("summary")).to_have_text("Round 1: C and B")
    expect(rounds(drawn).first.get_by_text("First: what worked?")).to_be_hidden()


def test_there_are_twelve_rounds_at_the_most(drawn: Page) -> None:
    for _ in range(11):
        whole_round(drawn)
        last(drawn).get_by_role("button", name="Swap, the same line").click()
    whole_round(drawn)
    expect(rounds(drawn)).to_have_count(12)
    expect(drawn.get_by_role("button", name="Swap, the same line")).to_have_count(0)


def test_a_reload_keeps_every_round(drawn: Page, served: Site) -> None:
    whole_round(drawn)
    last(drawn).locator("label", has_text="Disarming").click()
    last(drawn).get_by_role("button", name="Swap, the same line").click()
    whole_round(drawn, "A", "A")
    before = form(drawn, served)
    reopened(drawn)
    expect(rounds(drawn)).to_have_count(2)
    assert form(drawn, served) == before
    expect(both(drawn).locator("dd")).to_have_text(["A", "A"])


def test_both_grades_and_who_answered_are_in_the_log(drawn: Page) -> None:
    whole_round(drawn)
    last(drawn).get_by_role("button", name="Swap, the same line").click()
    whole_round(drawn, "A", "D")
    learner.predict(drawn, 3)
    learner.check(drawn)
    expect(learner.headline(drawn)).to_have_text("2 rounds together, 1 answered by you. You took a line up again.")
    [entry] = learner.log(drawn)
    held = [(each["by"], each["own"], each["partner"], each["stop"]) for each in entry["response"]["rounds"]]
    assert held == [("me", "C", "B", "kept"), ("partner", "A", "D", "kept")]
    assert entry["forecast"] == {"unit": "score", "value": 3}


def test_each_round_is_painted_with_its_line_and_what_was_said_of_it(drawn: Page) -> None:
    line = last(drawn).locator("blockquote").inner_text()
    whole_round(drawn)
    learner.check(drawn)
    view = drawn.locator(".wb-answer-view", has=drawn.get_by_role("heading", name="Round 1"))
    expect(view).to_contain_text(line.strip())
    expect(view).to_contain_text("You gave yourself a C, your partner a B: they heard more than you did.")


def test_examples_are_shown_only_afterwards(opened: Page, sample: Sample) -> None:
    item: Any = sample.item
    expect(opened.get_by_text(item.examples[0].text)).to_be_hidden()
    last(opened).locator("select").select_option(item.examples[0].to)
    whole_round(opened)
    learner.check(opened)
    expect(opened.locator(".wb-result").get_by_text(item.examples[0].text)).to_be_visible()


def test_a_line_without_a_grade_is_no_attempt(drawn: Page) -> None:
    learner.check(drawn)
    expect(learner.waiting(drawn)).to_have_text("Have one round first, and give it a grade.")
    expect(chips(drawn, "own").get_by_role("radio").first).to_be_focused()
    assert learner.log(drawn) == []


def test_without_a_line_the_focus_goes_to_the_deck(opened: Page) -> None:
    learner.check(opened)
    expect(last(opened).locator("select")).to_be_focused()


def practised(page: Page) -> Page:
    whole_round(page)
    last(page).get_by_role("button", name="Swap, the same line").click()
    whole_round(page)
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()
    return page


def test_practising_again_begins_with_an_empty_sheet(drawn: Page) -> None:
    practised(drawn).get_by_role("button", name="Practise it again").click()
    expect(rounds(drawn)).to_have_count(1)
    expect(last(drawn).locator("summary")).to_have_text("Round 1")
    expect(last(drawn).get_by_role("button", name="Draw a line")).to_be_visible()
    expect(drawn.locator("[data-grade]:visible")).to_have_count(0)
    learner.check(drawn)
    expect(learner.waiting(drawn)).to_be_visible()
    assert len(learner.log(drawn)) == 1


def test_a_reload_after_the_attempt_begins_with_an_empty_sheet(drawn: Page) -> None:
    reopened(practised(drawn))
    expect(rounds(drawn)).to_have_count(1)
    expect(drawn.locator("[data-grade]:visible")).to_have_count(0)


def test_the_last_practice_can_be_looked_at_without_losing_what_was_begun(drawn: Page) -> None:
    reopened(practised(drawn))
    begun = draw(drawn)
    reopened(drawn)
    drawn.get_by_role("button", name="Show my last answer").click()
    expect(rounds(drawn)).to_have_count(2)
    expect(both(drawn).locator("dd")).to_have_text(["C", "B"])
    expect(rounds(drawn).get_by_role("button").filter(visible=True)).to_have_count(0)  # nothing to be changed there
    drawn.get_by_role("button", name="Practise it again").click()
    expect(rounds(drawn)).to_have_count(1)
    expect(last(drawn).locator("select")).to_have_value(begun)
    expect(both(drawn)).to_be_hidden()


def test_alone_there_is_one_grade_and_nobody_to_swap_with(alone: Page, sample: Sample) -> None:
    item: Any = sample.item
    expect(alone.locator(".wb-alone").get_by_text(item.solo)).to_be_visible()
    draw(alone)
    expect(chips(alone, "partner")).to_be_hidden()
    expect(alone.get_by_text("Who answers?")).to_be_hidden()
    grade(alone, "own", "C")
    expect(chips(alone, "own").locator("[value=C]")).to_be_checked()
    expect(chips(alone, "own").locator(".wb-chip").first).to_be_visible()  # nobody to seal it from
    expect(last(alone).get_by_role("button", name="The same line again")).to_be_visible()


def test_alone_a_reply_is_written_graded_and_compared(alone: Page, sample: Sample) -> None:
    item: Any = sample.item
    last(alone).locator("select").select_option("plan")
    learner.write(
        alone, {"rounds": [{"reply": "I left it to you for two weeks.", "own": "B", "codes": ["disarming"], "note": "Her anger."}]}
    )
    learner.check(alone)
    expect(learner.headline(alone)).to_have_text("One round on your own, graded before you saw the examples.")
    expect(alone.locator(".wb-result .wb-own")).to_have_text("I left it to you for two weeks.")
    expect(alone.locator(".wb-result").get_by_text(item.examples[0].text)).to_be_visible()
    assert learner.log(alone)[0]["response"]["mode"] == "alone"


def test_alone_the_clock_is_for_waiting(page: Page, open_sample: Any) -> None:
    page.clock.install()
    open_sample(page, "partner")
    page.get_by_text("I am alone").click()
    draw(page)
    last(page).get_by_role("button", name="Put it aside for a minute").click()
    page.clock.run_for(61_000)
    expect(last(page).get_by_role("status").get_by_text("Read it aloud, as if somebody had said it to you.")).to_be_visible()


def test_a_reload_keeps_that_somebody_is_alone(alone: Page) -> None:
    reopened(alone)
    expect(alone.locator("[name=mode][value=alone]")).to_be_checked()


def test_markup_in_a_note_becomes_no_element(drawn: Page) -> None:
    whole_round(drawn)
    learner.write(drawn, {"rounds": [{"note": "<img src=x onerror='window.hacked = 1'>"}], "learned": "<b>slower</b>"})
    learner.check(drawn)
    expect(drawn.locator(".wb-result")).to_contain_text("<img src=x")
    expect(drawn.locator(".wb-outcome :is(img, b)")).to_have_count(0)


def test_everything_to_press_is_large_enough_for_a_thumb(drawn: Page) -> None:
    whole_round(drawn)
    small = f"""() => [...document.querySelectorAll(".wb-round :is(.wb-chip, button, summary, select), .wb-with .wb-chip")]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < {THUMB})
      .map((each) => each.textContent.trim().slice(0, 40))"""
    assert drawn.evaluate(small) == []


def test_an_interview_held_aloud_asks_for_two_things_only(interview: Page) -> None:
    expect(interview.locator("textarea:visible")).to_have_count(2)
    expect(interview.get_by_text("What do they do that hurts you most?").first).to_be_visible()


def test_an_interview_held_aloud_is_scored(interview: Page) -> None:
    learner.write(interview, {"surprised": "That he cleans for me.", "carry": "How do you sleep?"})
    learner.check(interview)
    expect(learner.headline(interview)).to_have_text("You have been on the other side, and brought something back.")
    assert learner.log(interview)[0]["response"] == {
        "mode": "together",
        "surprised": "That he cleans for me.",
        "carry": "How do you sleep?",
    }


def test_an_interview_alone_is_typed(interview: Page) -> None:
    learner.write(interview, {"mode": "alone", "answers": {"feel": "I dread it.", "hurts": "He is worn out."}})
    learner.check(interview)
    expect(interview.locator(".wb-answer-view", has_text="hurts you most?").locator(".wb-look")).to_contain_text("I do not find an “I”")
    expect(interview.locator(".wb-answer-view", has_text="Still open").locator("li")).to_have_count(3)
    expect(interview.locator(".wb-result").get_by_text("An interview, invented")).to_be_visible()


def test_a_deck_prints_its_cards_its_lines_and_a_grade_sheet(new_context: Contexts, open_sample: Any, sample: Sample) -> None:
    page = new_context(service_workers="block").new_page()
    open_sample(page, "partner")
    page.emulate_media(media="print")
    paper = page.locator(".wb-paper")
    item: Any = sample.item
    for text in (*(card.text for card in item.cards), *(line.text for line in item.lines)):
        expect(paper.get_by_text(text)).to_be_visible()
    expect(paper.locator(".wb-fold tbody tr")).to_have_count(6)
    expect(page.get_by_text(item.examples[0].text).locator("visible=true")).to_have_count(0)

"""A dialogue in the browser: turn by turn, by choice and in one's own words, to an ending, and back to where it hung."""

from typing import Any

import learner
import pytest
from playwright.sync_api import Locator, Page, expect

WRITTEN = "You thought we had gone without you. I think you felt forgotten, and hurt."
BEST = {"turns": {"rain": "notice", "listens": WRITTEN}}
WORST = {"turns": {"rain": "printer", "cold": "seat"}}


@pytest.fixture
def opened(page: Page, open_sample: Any) -> Page:
    """The sample, nothing said."""
    open_sample(page, "dialogue")
    return page


def turn(page: Page, name: str) -> Locator:
    return page.locator(f'[data-turn="{name}"]')


def ending(page: Page, name: str) -> Locator:
    return page.locator(f'[data-ending="{name}"]')


def say(page: Page, name: str) -> None:
    turn(page, name).get_by_role("button", name="Say it").click()


def look_back(page: Page) -> None:
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()


def test_the_talk_begins_with_the_first_turn_alone(opened: Page) -> None:
    expect(turn(opened, "rain")).to_be_visible()
    assert opened.locator("[data-turn]:visible, [data-ending]:visible").count() == 1
    expect(opened.get_by_role("button", name="Look back at the talk")).to_be_hidden()


def test_numbers_for_paper_are_out_of_sight(opened: Page) -> None:
    expect(opened.get_by_text("go to 2").first).to_be_hidden()
    expect(turn(opened, "rain").locator("legend")).to_have_text("Benedikta", use_inner_text=True)


def test_nothing_is_said_before_something_is_chosen(opened: Page) -> None:
    say(opened, "rain")
    expect(turn(opened, "rain").get_by_role("status")).to_have_text("Choose a reply first.")
    expect(turn(opened, "listens")).to_be_hidden()


def test_what_was_said_stays_and_the_other_replies_go(opened: Page) -> None:
    learner.write(opened, {"turns": {"rain": "notice"}})
    expect(turn(opened, "rain").locator(".wb-option:visible")).to_have_count(1)
    expect(turn(opened, "rain").get_by_role("button", name="Say it")).to_be_hidden()


def test_the_other_person_answers_according_to_what_was_said(opened: Page) -> None:
    learner.write(opened, {"turns": {"rain": "printer"}})
    expect(turn(opened, "cold")).to_be_visible()
    expect(turn(opened, "cold")).to_be_focused()
    expect(turn(opened, "listens")).to_be_hidden()


def test_written_words_are_read_and_lead_on(opened: Page) -> None:
    learner.write(opened, BEST)
    expect(ending(opened, "tea")).to_be_visible()
    expect(opened.get_by_role("button", name="Look back at the talk")).to_be_visible()


def test_written_words_that_solve_lead_elsewhere(opened: Page) -> None:
    learner.write(opened, {"turns": {"rain": "notice", "listens": "Next time you should bring an umbrella."}})
    expect(turn(opened, "cold")).to_be_visible()


def test_an_ending_has_its_debrief_and_each_reply_its_note(opened: Page) -> None:
    learner.write(opened, WORST)
    look_back(opened)
    expect(learner.headline(opened)).to_contain_text("She takes the train")
    expect(opened.locator(".wb-result .wb-debrief")).to_contain_text("Take it up as that.")
    expect(opened.locator(".wb-result")).to_contain_text("“The printer cut the line off” may be so")


def test_one_can_go_back_to_the_moment_on_which_it_hung(opened: Page) -> None:
    learner.write(opened, WORST)
    look_back(opened)
    opened.get_by_role("button", name="Go back to that moment").click()
    expect(turn(opened, "cold")).to_be_focused()
    expect(turn(opened, "rain").locator("input:checked")).to_have_value("printer")
    assert turn(opened, "cold").locator("input:checked").count() == 0
    learner.write(opened, {"turns": {"cold": "deserved"}})
    look_back(opened)
    assert [entry["response"]["turns"] for entry in learner.log(opened)] == [
        WORST["turns"],
        {"rain": "printer", "cold": "deserved"},
    ]


def test_a_talk_broken_off_goes_on_after_a_reload(opened: Page) -> None:
    learner.write(opened, {"turns": {"rain": "notice"}})
    opened.reload()
    learner.begin(opened)
    expect(turn(opened, "listens")).to_be_visible()
    learner.write(opened, {"turns": {"listens": WRITTEN}})
    opened.reload()
    learner.begin(opened)
    expect(ending(opened, "tea")).to_be_visible()


def test_words_written_and_not_yet_said_are_kept(opened: Page) -> None:
    learner.write(opened, {"turns": {"rain": "notice"}})
    turn(opened, "listens").locator("textarea").fill("You thought")
    opened.wait_for_timeout(600)
    opened.reload()
    learner.begin(opened)
    expect(turn(opened, "listens").locator("textarea")).to_have_value("You thought")
    expect(turn(opened, "listens").get_by_role("button", name="Say it")).to_be_visible()


def test_practising_again_begins_at_the_beginning(opened: Page) -> None:
    learner.write(opened, BEST)
    look_back(opened)
    opened.get_by_role("button", name="Take the talk again").click()
    assert opened.locator("[data-turn]:visible, [data-ending]:visible").count() == 1
    assert opened.locator(".wb-turn input:checked").count() == 0


def test_the_last_talk_can_be_looked_at(opened: Page) -> None:
    learner.write(opened, BEST)
    look_back(opened)
    opened.reload()
    learner.begin(opened)
    opened.get_by_role("button", name="Show my last answer").click()
    expect(learner.headline(opened)).to_contain_text("She stays on the line")
    expect(ending(opened, "tea")).to_be_visible()


def test_without_python_the_words_are_kept_and_it_is_said(page: Page, open_sample: Any) -> None:
    page.route(f"**{learner.PYTHON}**", lambda route: route.abort())
    open_sample(page, "dialogue")
    learner.write(page, {"turns": {"rain": "notice"}})
    turn(page, "listens").locator("textarea").fill(WRITTEN)
    say(page, "listens")
    expect(turn(page, "listens").get_by_role("status")).to_contain_text("Your words are kept")
    expect(turn(page, "listens").locator("textarea")).to_have_value(WRITTEN)


def test_the_whole_talk_can_be_taken_by_keyboard(opened: Page) -> None:
    turn(opened, "rain").locator("input").first.focus()
    opened.keyboard.press("Space")
    opened.keyboard.press("Tab")
    opened.keyboard.press("Enter")
    expect(turn(opened, "listens")).to_be_focused()
    opened.keyboard.press("Tab")
    opened.keyboard.type(WRITTEN)
    opened.keyboard.press("Tab")
    opened.keyboard.press("Enter")
    expect(ending(opened, "tea")).to_be_focused()

"""A reply in the browser: the learner's own words, read, marked by code, judged by themselves, and written once more."""

from collections.abc import Callable
from typing import Any

import learner
import pytest
from playwright.sync_api import Page, expect

from build_tools.read import Sample, read_sample
from build_tools.workbook import kinds

Opened = Callable[[], Page]
MIXED = "You're right, I forgot, and it wasn't the first time. Calm down now. You must be furious with me."
# The text of an element without what a selector names.
WITHOUT = """(own, left) => {
  const copy = own.cloneNode(true);
  for (const each of copy.querySelectorAll(left)) each.remove();
  return copy.textContent;
}"""
SECOND = "I promised and I forgot. You left twelve people standing. You must be furious with me."


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample("reply")


@pytest.fixture
def opened(page: Page, open_sample: Any) -> Page:
    """The sample, nothing written."""
    open_sample(page, "reply")
    return page


@pytest.fixture
def read(opened: Page) -> Page:
    """The sample with a reply that was read: predicted two codes and a rating."""
    learner.write(opened, {"reply": MIXED, "predicted": ["disarming", "i-feel"]})
    learner.predict(opened, 70)
    answer(opened)
    return opened


def answer(page: Page) -> None:
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()


def own_words(page: Page, place: str = ".wb-answer-view") -> Any:
    return page.locator(f"{place} .wb-own").first


def test_what_was_found_is_marked_with_its_letters_in_the_learner_s_words(read: Page) -> None:
    expect(own_words(read).locator(".wb-tag").filter(has_text="DT").first).to_be_visible()
    expect(own_words(read).locator(".wb-tag").filter(has_text="FE").first).to_be_visible()
    expect(own_words(read).locator(".wb-tag").filter(has_text="calming down")).to_be_visible()


def test_a_screen_reader_is_told_what_was_found_where_it_ends(read: Page) -> None:
    spoken = own_words(read).evaluate(WITHOUT, "[aria-hidden]")
    assert spoken.replace("\xa0", " ").startswith("You're right, I forgot")
    assert "(DT, recognised)" in spoken
    assert "Calm down now (calming down, look again)" in spoken


def test_the_learner_s_words_stay_as_they_were_written(read: Page) -> None:
    assert own_words(read).evaluate(WITHOUT, ".wb-tag, .wb-hidden") == MIXED
    assert learner.log(read)[0]["response"]["reply"] == MIXED


def test_the_prediction_is_kept_with_the_attempt(read: Page) -> None:
    entry = learner.log(read)[0]
    assert entry["response"]["predicted"] == ["disarming", "i-feel"]
    assert entry["forecast"] == {"unit": "rating", "value": 70}


def test_the_prediction_is_compared_with_what_was_found(read: Page) -> None:
    expect(read.locator(".wb-answer-view", has_text="Which codes did you use?")).to_contain_text("Of the 2 you named, I found 1.")


def test_examples_are_revealed_only_after_the_reading(opened: Page, sample: Sample) -> None:
    item: Any = sample.item
    first = item.exemplars[0].parts[0].text
    expect(opened.get_by_text(first)).not_to_be_visible()
    learner.write(opened, {"reply": MIXED})
    answer(opened)
    expect(opened.locator(".wb-coded").get_by_text(first).first).to_be_visible()


def test_a_finding_can_be_called_fine_and_only_that_one_is_recorded(read: Page) -> None:
    read.locator(".wb-remark.wb-look").get_by_role("button", name="It’s fine here").first.click()
    held = learner.log(read, "disagreement")
    assert [(entry["field"], entry["feedback"]) for entry in held] == [("reply", "code-calming")]


def test_the_self_mark_is_kept_apart_and_shown_again(read: Page) -> None:
    marks = read.locator(".wb-outcome .wb-selfmark")
    marks.get_by_role("group", name="DT Disarming").locator("label").nth(2).click()
    marks.get_by_role("group", name="sound like you").locator("label").nth(1).click()
    marks.get_by_role("button", name="Keep my mark").click()
    [kept] = learner.log(read, "mark")
    assert (kept["of"], kept["marks"]) == (learner.log(read)[0]["id"], {"disarming": "2", "aloud": "partly"})
    assert "marks" not in learner.log(read)[0]
    read.reload()
    learner.begin(read)
    read.get_by_role("button", name="Show my last answer").click()
    expect(read.locator(".wb-outcome .wb-selfmark :checked")).to_have_count(2)


def test_a_second_version_is_shown_beside_the_first(read: Page) -> None:
    read.get_by_role("button", name="Write a second version").click()
    expect(read.locator("[name=reply]")).to_have_value(MIXED)
    expect(read.locator("[name=reply]")).to_be_focused()
    expect(own_words(read)).to_be_visible()  # the reading of the first stays in sight
    learner.write(read, {"reply": SECOND})
    learner.check(read)
    versions = read.locator(".wb-versions")
    expect(versions.locator(".wb-own").nth(0)).to_contain_text("Calm down")
    expect(versions.locator(".wb-own").nth(1)).to_contain_text("twelve people")
    first, second = learner.log(read)
    assert (first.get("revises"), second["revises"]) == (None, first["id"])


def test_a_second_version_half_written_survives_a_reload(read: Page) -> None:
    read.get_by_role("button", name="Write a second version").click()
    learner.write(read, {"reply": SECOND})
    read.locator("[name=reply]").blur()
    read.reload()
    learner.begin(read)
    expect(read.locator("[name=reply]")).to_have_value(SECOND)
    answer(read)
    expect(read.locator(".wb-versions")).to_be_visible()


def test_the_reminder_fades_after_three_attempts_and_the_log_says_so(opened: Page) -> None:
    reminder = opened.locator(".wb-reminder")
    for _ in range(3):
        expect(reminder).to_have_attribute("open", "")
        learner.write(opened, {"reply": MIXED})
        answer(opened)
        opened.reload()
        learner.begin(opened)
    expect(reminder).not_to_have_attribute("open", "")
    learner.write(opened, {"reply": SECOND})
    answer(opened)
    assert [entry["prompted"] for entry in learner.log(opened)] == [True, True, True, False]


def test_a_reminder_that_is_looked_up_counts_as_one(opened: Page) -> None:
    opened.evaluate("() => { document.querySelector('.wb-reminder').open = false; }")
    opened.locator(".wb-reminder summary").click()
    learner.write(opened, {"reply": MIXED})
    answer(opened)
    assert learner.log(opened)[0]["prompted"] is True


def test_markup_in_a_reply_stays_text(opened: Page) -> None:
    learner.write(opened, {"reply": "<img src=x onerror='window.hacked = 1'> You're right, I forgot."})
    answer(opened)
    expect(own_words(opened)).to_contain_text("<img src=x")
    assert opened.evaluate("() => window.hacked") is None


@pytest.fixture
def free(page: Page, served: Any) -> Page:
    """The page on which anything is read, with a reply read on it."""
    learner.open_exercise(page, f"{served.url}workbook/free/read-my-reply/")
    learner.write(page, {"said": "You forgot my birthday.", "reply": MIXED})
    page.get_by_role("button", name="Read my reply").click()
    expect(learner.headline(page)).to_be_visible()
    return page


def test_what_is_read_freely_is_stored_nowhere(free: Page) -> None:
    assert learner.kept(free) == {}
    free.get_by_role("button", name="Write a second version").click()
    learner.write(free, {"reply": SECOND})
    free.get_by_role("button", name="Read my reply").click()
    expect(free.locator(".wb-versions")).to_be_visible()
    assert learner.kept(free) == {}


def test_what_is_read_freely_is_kept_when_it_is_asked_for(free: Page) -> None:
    free.get_by_role("button", name="Keep this reading on my device").click()
    [entry] = learner.log(free)
    assert (entry["item"], entry["response"]["said"], entry["response"]["reply"]) == ("read-my-reply", "You forgot my birthday.", MIXED)
    free.goto(free.url.replace("workbook/free/read-my-reply/", "progress/"))
    expect(free.get_by_role("main")).to_contain_text("1 reading kept because you asked for it.")


def test_a_free_reading_gives_no_score(free: Page) -> None:
    expect(free.locator(".wb-score")).to_have_text("No score: nothing was asked for")


def test_the_free_item_wants_nothing() -> None:
    [item] = kinds.free_items()
    assert (item.wants, item.whole, item.says) == ((), (), "")

"""A labelling in the browser: marks by keyboard, mouse or thumb, read by Python part by part."""

from typing import Any

import learner
import pytest
from host import Contexts
from playwright.sync_api import Locator, Page, expect

from build_tools.read import Sample, read_sample

PARTLY = 1  # of the sample's attempts: seen, missed, and marked where it would not be counted
THUMB = 44  # CSS pixels


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample("label")


@pytest.fixture
def opened(page: Page, open_sample: Any) -> Page:
    """The sample, nothing marked."""
    open_sample(page, "label")
    return page


@pytest.fixture(scope="module")
def partly(new_lasting_context: Contexts, open_sample: Any, sample: Sample) -> Page:
    """The sample with some of it seen, scored, and one disagreement. For looking at only."""
    page = new_lasting_context(service_workers="block").new_page()
    open_sample(page, "label")
    seen = sample.attempts[PARTLY].response["parts"]
    learner.write(page, {"parts": seen | {"evening": ["inquiry"]}})
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()
    note(page, sample, "shift").get_by_role("button").click()
    return page


def note(page: Page, sample: Sample, part: str) -> Locator:
    """What the outcome says about a part."""
    item: Any = sample.item
    text = next(each.text for each in item.parts if each.id == part)
    return page.locator(".wb-answer-view", has=page.get_by_role("heading", name=text))


def test_marks_by_keyboard_alone_are_scored(opened: Page) -> None:
    opened.get_by_role("group", name="I had promised").get_by_role("checkbox", name="DT Disarming").focus()
    for key in ("Space", "Tab", "Space", "Enter"):
        opened.keyboard.press(key)
    expect(learner.headline(opened)).to_have_text("You saw some of what these parts do. Each has a note below.")
    assert learner.log(opened)[0]["response"]["parts"]["promise"] == ["disarming", "thought-empathy"]


def test_each_remark_on_a_part_is_painted_under_its_words(partly: Page, sample: Sample) -> None:
    said = [remark["text"] for remark in sample.attempts[PARTLY].outcome["remarks"] if remark["field"] == "parts.shift"]
    assert len(said) == 3
    expect(note(partly, sample, "shift").locator(".wb-remark")).to_contain_text(said)


def test_a_disagreement_on_a_mark_is_recorded(partly: Page) -> None:
    held = [(entry["of"], entry["field"], entry["remark"]) for entry in learner.log(partly, "disagreement")]
    assert held == [(learner.log(partly)[0]["id"], "parts.shift", "I would not count this here:")]


def test_a_reload_keeps_the_marks(opened: Page) -> None:
    learner.write(opened, {"parts": {"shift": ["defending"], "evening": ["inquiry", "i-feel"]}})
    opened.reload()
    learner.begin(opened)
    marked = opened.locator(".wb-part :checked").evaluate_all("marks => marks.map(mark => `${mark.name} ${mark.value}`)")
    assert marked == ["parts.shift[] defending", "parts.evening[] inquiry", "parts.evening[] i-feel"]


def test_every_mark_is_large_enough_for_a_thumb(opened: Page) -> None:
    sizes = opened.locator(".wb-part .wb-chip").evaluate_all("chips => chips.map(chip => chip.getBoundingClientRect().height)")
    assert min(sizes) >= THUMB

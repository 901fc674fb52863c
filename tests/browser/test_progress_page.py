"""My progress: painted from what the device holds, without Python."""

from typing import Any

import learner
import pytest
from host import Contexts, Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank


@pytest.fixture(scope="module")
def done(bank: Bank) -> list[Any]:
    """The first two exercises of the first unit."""
    return [item for _, _, item in bank.items()][:2]


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """The addresses that the filled progress page asks for, as they come."""
    return []


@pytest.fixture(scope="module")
def filled(new_lasting_context: Contexts, served: Site, done: list[Any], asked: list[str]) -> Page:
    """The progress page of a device with two attempts at one exercise, one at another, and one at an exercise that is gone.

    For looking at only.
    """
    context = new_lasting_context(service_workers="block")
    page = context.new_page()
    page.goto(f"{served.url}help/")
    first, second = done
    twice = {"type": "score", "earned": 2, "possible": 2, "headline": "This is it."}
    gone = learner.attempt(second, 4, item="an-exercise-that-is-gone")
    for held in (learner.attempt(first), learner.attempt(first, 2, outcome=twice), learner.attempt(second, 3), gone):
        learner.put(page, learner.entry(held))
    remark = {"type": "disagreement", "item": second.id, "of": "20260103120000000-abcdefgh", "field": "x", "remark": "y"}
    learner.put(page, learner.entry(remark | {"id": "20260103120001000-abcdefgh", "at": "2026-01-03T12:00:01.000Z"}))
    context.on("request", lambda request: asked.append(request.url))
    page.goto(f"{served.url}progress/")
    expect(page.get_by_role("heading", name="Offline")).to_be_visible()
    return page


def test_an_empty_device_is_told_what_to_expect(page: Page, served: Site) -> None:
    page.goto(f"{served.url}progress/")
    expect(page.locator(".wb-lead")).to_have_text("Nothing here yet. Your first answer will be the first entry.")


def test_every_unit_shows_how_much_is_done(filled: Page, bank: Bank) -> None:
    sizes = [sum(len(each.items) for each in unit.sets) for unit in bank.units]
    wanted = [f"{2 if n == 0 else 0} of {size} done" for n, size in enumerate(sizes)]
    assert filled.locator("progress").evaluate_all("bars => bars.map(bar => bar.ariaLabel.split(': ').at(-1))") == wanted


def test_the_next_exercise_of_a_unit_is_the_first_that_is_not_done(filled: Page, bank: Bank) -> None:
    third = bank.items()[2][2]
    expect(filled.get_by_role("link", name="Next:").first).to_have_text(f"Next: {third.title}")


def test_the_next_exercise_s_link_leads_to_it(filled: Page, served: Site, bank: Bank) -> None:
    third = bank.items()[2][2]
    assert filled.get_by_role("link", name="Next:").first.evaluate("link => link.href") == served.url + learner.address(bank, third)


def test_a_result_is_the_last_one_with_all_the_times(filled: Page, done: list[Any]) -> None:
    row = filled.get_by_role("row").filter(has_text=done[0].title)
    expect(row.get_by_role("rowheader")).to_have_text(done[0].title)
    expect(row.get_by_role("cell")).to_have_text(["2 of 2", "2", "January 2, 2026"])


def test_a_disagreement_stands_beside_the_result(filled: Page, done: list[Any]) -> None:
    row = filled.get_by_role("row").filter(has_text=done[1].title)
    expect(row.get_by_role("cell").first).to_have_text("1 of 2, and 1 you say fit")


def test_answers_to_exercises_that_are_gone_are_counted_apart(filled: Page) -> None:
    expect(filled.get_by_text("1 more answers belong to exercises that are no longer in the workbook.")).to_be_visible()


def test_an_attempt_before_the_author_raised_the_rev_does_not_count_as_done(page: Page, served: Site, done: list[Any]) -> None:
    page.goto(served.url)
    learner.put(page, learner.entry(learner.attempt(done[0], rev=done[0].rev - 1)))
    page.goto(f"{served.url}progress/")
    expect(page.get_by_role("link", name="Next:").first).to_have_text(f"Next: {done[0].title}")


def test_the_page_is_painted_without_python(filled: Page, asked: list[str]) -> None:
    assert [url for url in asked if learner.PYTHON in url or url.endswith("/worker.js")] == []


def test_the_prediction_can_be_switched_off(page: Page, served: Site, bank: Bank) -> None:
    page.goto(f"{served.url}progress/")
    page.get_by_label("Ask me for a prediction").uncheck()
    learner.open_exercise(page, served.url + learner.address(bank, learner.find(bank, "choice")))
    expect(page.locator(".wb-forecast")).to_be_hidden()


def test_an_attempt_without_the_question_is_logged_without_a_prediction(page: Page, served: Site, bank: Bank) -> None:
    item = learner.find(bank, "choice")
    page.goto(served.url)
    learner.put(page, {"settings": '{"forecast": false}'})
    learner.open_exercise(page, served.url + learner.address(bank, item))
    learner.write(page, {"pick": item.options[0].id})
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()
    assert [entry["forecast"] for entry in learner.log(page)] == [None]


def test_the_prediction_can_be_switched_on_again(page: Page, served: Site, bank: Bank) -> None:
    page.goto(served.url)
    learner.put(page, {"settings": '{"forecast": false}'})
    page.goto(f"{served.url}progress/")
    page.get_by_label("Ask me for a prediction").check()
    learner.open_exercise(page, served.url + learner.address(bank, learner.find(bank, "choice")))
    expect(page.locator(".wb-forecast")).to_be_visible()


def test_the_list_of_all_exercises_counts_what_is_done(filled: Page, served: Site, bank: Bank) -> None:
    page = filled.context.new_page()
    page.goto(f"{served.url}workbook/")
    size = sum(len(each.items) for each in bank.units[0].sets)
    expect(page.locator(".wb-count").first).to_have_text(f"2 of {size} done")

"""A learner at work in the browser: opens an exercise, writes, predicts, has it checked; and what the device then holds."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page

from build_tools import build, render
from build_tools.bank import Bank
from build_tools.workbook.item import Item

PREFIX = f"{build.site_id(Path(__file__).parent.parent.parent)}:v1:"
PYTHON = "/workbook/python/"
GATE = ".wb-gate:not([hidden])"  # the questions that are asked now


def find(bank: Bank, kind: str, where: Callable[[Item], bool] = lambda _: True, gated: bool = False) -> Any:
    """The first item of a kind in the bank, with the safety questions before it or without."""
    return next(item for _, _, item in bank.items() if item.kind == kind and render.gated(bank, item) == gated and where(item))


def address(bank: Bank, item: Item) -> str:
    """The address of an item's page, below the site's."""
    return next(f"workbook/{unit.id}/{each.id}/{item.id}/" for unit, each, other in bank.items() if other is item)


def open_exercise(page: Page, url: str) -> None:
    """Goes to an exercise and answers the safety questions with no if they are asked."""
    page.goto(url)
    begin(page)


def begin(page: Page) -> None:
    """Waits until the exercise on the page is ready, and passes the questions before it if they are asked."""
    page.locator(".wb-key[hidden]").wait_for(state="attached")
    while page.locator(GATE).count():
        answer_gate(page, page.locator(GATE).get_attribute("data-opens"))


def answer_gate(page: Page, *answers: str | None) -> None:
    """Answers the questions that are asked now in order (the last answer serves for the rest) and continues."""
    for n, question in enumerate(page.locator(f"{GATE} fieldset").all()):
        question.locator(f'label:has([value="{answers[min(n, len(answers) - 1)]}"])').click()
    page.get_by_role("button", name="Continue").click()


def write(page: Page, response: Any) -> None:
    """Puts a response into the form, control by control, adding the rows it needs and saying each turn of a talk."""
    form = page.locator(".wb-form")
    for name, value in _answers(response, ""):
        control = form.locator(f'[name="{name}"]')
        if name.endswith("[]"):
            _tick(form, name, value)
            continue
        while not control.count():
            form.locator(f'[data-rows="{name.split(".")[1]}"] .wb-add').click()
        match control.first.evaluate("control => control.type"):
            case "radio":
                _press(form.locator(f'label:has([name="{name}"][value="{value}"])'))
            case "button":
                control.click()
            case "select-one":
                control.select_option(value)
            case _:
                control.fill(str(value))
        _say(control.first)


def _say(control: Locator) -> None:
    """In a talk, says what was chosen or written, and waits for the answer."""
    turn = control.locator("xpath=ancestor::*[@data-turn]")
    if turn.count():
        turn.get_by_role("button", name="Say it").click()
        turn.and_(turn.page.locator("[data-said]")).wait_for()


def _answers(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    """(control's name, value) for all that is filled in; lists of words go to controls whose name ends in []."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _answers(each, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for n, each in enumerate(value):
            yield from [(f"{name}[]", each)] if isinstance(each, str) else _answers(each, f"{name}.{n}")
    elif value != "":
        yield name, value


def _tick(form: Locator, name: str, word: str) -> None:
    _press(form.locator(f'label:has([name="{name}"][value="{word}"])'))


def _press(chip: Locator) -> None:
    """Presses a chip, after unfolding what it stands in."""
    if not chip.is_visible():
        chip.locator("xpath=ancestor::details/summary").click()
    chip.click()


def predict(page: Page, value: int) -> None:
    page.locator(f'.wb-forecast label:has([value="{value}"])').click()


def check(page: Page) -> None:
    page.locator(".wb-form [type=submit]").click()


def headline(page: Page) -> Locator:
    """The heading of the outcome, there once the answer is scored."""
    return page.locator(".wb-result > h2")


def waiting(page: Page) -> Locator:
    """What the page says instead of an outcome: that it waits, or that something is missing."""
    return page.locator(".wb-outcome .wb-wait")


def kept(page: Page) -> dict[str, str]:
    """What the device holds of this site, by key without the site's prefix."""
    held = page.evaluate("() => Object.entries(localStorage)")
    return {key.removeprefix(PREFIX): text for key, text in held if key.startswith(PREFIX)}


def log(page: Page, kind: str = "attempt") -> list[dict[str, Any]]:
    """The entries of that type in the device's log, oldest first."""
    entries = [json.loads(text) for key, text in sorted(kept(page).items()) if key.startswith("log:")]
    return [entry for entry in entries if entry["type"] == kind]


def put(page: Page, held: dict[str, str]) -> None:
    """Puts texts into the device's storage under this site's prefix; the page must be on the site."""
    page.evaluate(
        "held => { for (const [key, text] of held) localStorage.setItem(key, text); }", [[PREFIX + key, text] for key, text in held.items()]
    )


def attempt(item: Item, number: int = 1, /, **changes: Any) -> dict[str, Any]:
    """An entry of the log as the site writes it; `number` makes its id and its day."""
    day = f"202601{number:02d}"
    whole = {
        "type": "attempt",
        "item": item.id,
        "rev": item.rev,
        "kind": item.kind,
        "forecast": None,
        "response": {},
        "outcome": {"type": "score", "earned": 1, "possible": 2, "headline": "Partly there."},
        "id": f"{day}120000000-abcdefgh",
        "at": f"2026-01-{number:02d}T12:00:00.000Z",
    }
    return whole | changes


def entry(held: dict[str, Any]) -> dict[str, str]:
    """An entry of the log under its key."""
    return {f"log:{held['id']}": compact(held)}


def compact(value: Any) -> str:
    """JSON as the browser writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

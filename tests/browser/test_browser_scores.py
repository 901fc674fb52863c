"""The same Python in both places: what the browser scores is what CPython scored when the site was built."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from host import Contexts, Site
from playwright.sync_api import Page

from build_tools.bank import Bank
from build_tools.read import read_sample
from build_tools.workbook import kinds
from build_tools.workbook.codec import to_json
from build_tools.workbook.door import submit

# Scores [{item, response}] in the site's own worker; one serves the page, as it does on a visit.
SCORE = """async ([scorer, trials]) => {
  const { createScorer } = await import(scorer);
  globalThis.python ??= createScorer();
  const outcomes = [];
  for (const { item, response } of trials) outcomes.push(await globalThis.python.score(item, response));
  return outcomes;
}"""
# Every response in the tables of the pages at the addresses, with the outcome that its page holds: [{item, response, outcome}].
TABLES = """async (addresses) => {
  const rows = [];
  for (const address of addresses) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const item = JSON.parse(page.querySelector(".wb-item").content.textContent);
    const table = JSON.parse(page.querySelector(".wb-outcomes").content.textContent);
    for (const [response, outcome] of Object.entries(table)) rows.push({ item, response: JSON.parse(response), outcome });
  }
  return rows;
}"""


@pytest.fixture(scope="module")
def any_page(new_lasting_context: Contexts, served: Site) -> Iterator[Page]:
    page = new_lasting_context(service_workers="block").new_page()
    page.goto(served.url)
    yield page
    page.close()


def scored(page: Page, served: Site, trials: list[dict[str, Any]]) -> Any:
    return page.evaluate(SCORE, [f"{served.url}workbook/assets/scorer.js", trials])


def test_the_browser_scores_every_option_of_every_choice_as_its_page_says(any_page: Page, served: Site, bank: Bank) -> None:
    addresses = [f"{served.url}workbook/{unit.id}/{each.id}/{item.id}/" for unit, each, item in bank.items() if item.kind == "choice"]
    rows = any_page.evaluate(TABLES, addresses)
    assert scored(any_page, served, rows) == [row["outcome"] for row in rows]


def test_the_table_of_every_choice_holds_every_option_and_no_pick(any_page: Page, served: Site, bank: Bank) -> None:
    choices: list[Any] = [(unit, each, item) for unit, each, item in bank.items() if item.kind == "choice"]
    rows = any_page.evaluate(TABLES, [f"{served.url}workbook/{unit.id}/{each.id}/{item.id}/" for unit, each, item in choices])
    wanted = [(item.id, pick) for _, _, item in choices for pick in [None, *(option.id for option in item.options)]]
    assert [(row["item"]["id"], row["response"].get("pick")) for row in rows] == wanted


@pytest.mark.parametrize("kind", kinds.names())
def test_the_browser_scores_a_kind_s_sample_as_cpython_does(any_page: Page, served: Site, kind: str) -> None:
    sample = read_sample(kind)
    trials = [{"item": to_json(sample.item), "response": attempt.response} for attempt in sample.attempts]
    assert scored(any_page, served, trials) == [json.loads(submit(json.dumps(trial)))["outcome"] for trial in trials]


@pytest.mark.parametrize("kind", kinds.names())
def test_the_browser_scores_a_kind_s_sample_as_recorded(any_page: Page, served: Site, kind: str) -> None:
    sample = read_sample(kind)
    recorded = [attempt for attempt in sample.attempts if attempt.outcome]
    trials = [{"item": to_json(sample.item), "response": attempt.response} for attempt in recorded]
    assert scored(any_page, served, trials) == [attempt.outcome for attempt in recorded]


def test_the_browser_gives_every_worked_answer_in_the_bank_all_it_can_earn(any_page: Page, served: Site, bank: Bank) -> None:
    items: list[Any] = [item for _, _, item in bank.items()]
    trials = [{"item": to_json(item), "response": kinds.kind(item.kind).correct_response(item)} for item in items]
    short = [
        (item.id, outcome)
        for item, outcome in zip(items, scored(any_page, served, trials), strict=True)
        if outcome.get("earned") != outcome.get("possible")
    ]
    assert short == []


@pytest.mark.parametrize("response", [None, [], "text", 3, {"answers": 1, "fields": [], "pick": {}}, {"answers": {"__proto__": "x"}}])
@pytest.mark.parametrize("kind", kinds.names())
def test_a_response_of_any_other_shape_is_no_attempt_in_the_browser(any_page: Page, served: Site, kind: str, response: Any) -> None:
    assert scored(any_page, served, [{"item": to_json(read_sample(kind).item), "response": response}])[0]["type"] == "invalid"

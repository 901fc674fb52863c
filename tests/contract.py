"""What holds for every item of every kind, sample or real: the contract that test_kinds and test_bank share."""

import functools
import json
import math
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import markup

from build_tools.bank import Bank, Set, Unit
from build_tools.render import fragment, render
from build_tools.workbook import kinds
from build_tools.workbook.codec import from_json, to_json
from build_tools.workbook.door import outcome_json, submit
from build_tools.workbook.item import Cast, Item
from build_tools.workbook.score import Invalid, Outcome, Score

LONG = "fair" * 2500
DEEP: list[Any] = functools.reduce(lambda inside, _: [inside], range(5000), [])
# In place of an answer, or of a whole group of them.
LEAVES = (None, True, -1, 0.5, 10**400, math.inf, math.nan, "", "\u0000", "😀" * 50, "\ud800", LONG, [], {}, ["x"] * 20, DEEP)
# In place of the response.
JUNK = (None, True, 5, 0.5, "", "text", [], [{}], {}, DEEP, {"unknown": "key"}, {"pick": ["own"]}, {"answers": []}, {"fields": "x"})
DATA = ITEM, OUTCOMES = ("wb-item", "wb-outcomes")  # blocks of data in the page
KEY_WORDS = 4  # a shorter text of the key may stand on the page by chance


class ItemContract:
    """Tests of one `item` and its exercise `page`; the class that inherits them says which, the module where the page is from."""

    def test_the_correct_response_earns_everything(self, item: Item) -> None:
        outcome = scored(item, correct(item))
        assert isinstance(outcome, Score)
        assert outcome.earned == outcome.possible

    def test_a_blank_response_is_not_an_attempt(self, item: Item) -> None:
        assert isinstance(scored(item, {}), Invalid)

    def test_spaces_are_not_an_attempt(self, item: Item) -> None:
        assert isinstance(scored(item, with_leaves(correct(item), "  ")), Invalid)

    def test_the_item_survives_json_there_and_back(self, item: Item) -> None:
        assert from_json(type(item), json.loads(json.dumps(to_json(item)))) == item

    def test_the_item_in_the_page_is_the_item_without_its_cast(self, item: Item, page: str) -> None:
        assert from_json(type(item), data(page, ITEM)) == replace(item, cast=Cast())

    def test_the_item_without_its_key_differs_from_the_item(self, item: Item) -> None:
        assert item.unkeyed() != item

    def test_the_item_without_its_key_holds_no_text_of_the_answers(self, item: Item, page: str) -> None:
        shown = outside_the_answers(page)
        runs = {markup.words(run) for answer in markup.elements(page) if "data-feedback" in answer.attributes for run in answer.runs}
        answers = {run for run in runs if len(run.split()) >= KEY_WORDS and run not in shown}
        assert answers & {markup.words(text) for text in texts(item.unkeyed())} == set()

    def test_the_sheet_is_the_same_without_the_key(self, bank: Bank, item: Item) -> None:
        assert fragment(bank, item, "sheet") == fragment(bank, item.unkeyed(), "sheet")

    def test_the_page_holds_no_text_of_the_key_outside_the_answers(self, item: Item, page: str) -> None:
        shown = outside_the_answers(page)
        assert [text for text in key_texts(item) if markup.words(text) in shown] == []

    def test_the_page_has_no_mark_of_the_key_outside_the_answers(self, bank: Bank, item: Item) -> None:
        marks = {"data-feedback", "credit", "wb-fault", "wb-verdict"}
        assert [mark for mark in marks if mark in fragment(bank, item.unkeyed(), "page")] == []

    def test_every_control_has_a_label(self, page: str) -> None:
        assert markup.unlabelled(page) == []

    def test_no_id_stands_twice_on_the_page(self, page: str) -> None:
        ids = [element.attributes["id"] for element in markup.elements(page) if "id" in element.attributes]
        assert len(ids) == len(set(ids))

    def test_the_task_is_there_without_javascript(self, item: Item, page: str) -> None:
        shown = markup.text_without(page, lambda element: "hidden" in element.attributes or element.tag == "template")
        assert [text for text in (item.stem, item.says, item.ask) if markup.words(text) not in shown] == []

    def test_the_answers_are_there_without_javascript_and_inside_details(self, page: str) -> None:
        answers = [element for element in markup.elements(page) if "data-feedback" in element.attributes]
        assert answers != []
        assert [element for element in answers if not any(outer.tag == "details" for outer in element.around)] == []

    def test_hostile_responses_give_a_score_or_invalid(self, item: Item) -> None:
        assert {type(outcome) for _, outcome in tried(item)} <= {Score, Invalid}

    def test_what_is_earned_lies_between_nothing_and_everything(self, item: Item) -> None:
        assert all(0 <= score.earned <= score.possible for _, score in scores(item))

    def test_remarks_point_inside_the_answer(self, item: Item) -> None:
        for response, score in scores(item):
            for remark in score.remarks:
                assert 0 <= remark.start <= remark.end <= len(answer_at(response, remark.field))

    def test_all_feedback_that_is_named_stands_in_the_key(self, item: Item, page: str) -> None:
        assert {name for _, score in scores(item) for name in feedback_of(score)} <= feedback_ids(page)

    def test_outcomes_are_plain_json(self, item: Item) -> None:
        for _, outcome in tried(item):
            made = outcome_json(outcome)
            assert json.loads(json.dumps(made)) == made

    def test_outcomes_in_the_page_are_those_of_the_door(self, item: Item, page: str) -> None:
        table = data(page, OUTCOMES) or {}
        assert table == {text: through_the_door(item, json.loads(text)) for text in table}

    def test_the_page_holds_an_outcome_for_every_response_that_can_be_counted(self, item: Item, page: str) -> None:
        counted = [json.dumps(each, separators=(",", ":")) for each in kinds.responses(kinds.kind(item.kind), item)]
        assert list(data(page, OUTCOMES) or {}) == counted

    def test_responses_that_can_be_counted_hold_the_blank_and_the_correct_one(self, item: Item) -> None:
        counted = list(kinds.responses(kinds.kind(item.kind), item))
        assert counted == [] or ({} in counted and correct(item) in counted)


def correct(item: Item) -> Any:
    return kinds.kind(item.kind).correct_response(item)


def scored(item: Item, response: object) -> Outcome:
    return kinds.kind(item.kind).score(item, response)


def through_the_door(item: Item, response: object) -> dict[str, Any]:
    """The outcome as the browser gets it."""
    outcome: dict[str, Any] = json.loads(submit(json.dumps({"item": to_json(item), "response": response})))["outcome"]
    return outcome


_tried: dict[str, list[tuple[object, Outcome]]] = {}


def tried(item: Item) -> list[tuple[object, Outcome]]:
    """The right response and hostile ones, with their outcomes."""
    if item.id not in _tried:
        _tried[item.id] = [(response, scored(item, response)) for response in (correct(item), *hostile(item))]
    return _tried[item.id]


def scores(item: Item) -> list[tuple[object, Score]]:
    return [(response, outcome) for response, outcome in tried(item) if isinstance(outcome, Score)]


def hostile(item: Item) -> Iterator[object]:
    """Responses no form would give: other shapes, and the right shape with junk in place of its parts."""
    yield from JUNK
    for leaf in LEAVES:
        yield with_leaves(correct(item), leaf)
        yield dict.fromkeys(correct(item), leaf)
        yield {key: dict.fromkeys(each, leaf) for key, each in correct(item).items() if isinstance(each, dict)}
    yield with_more(correct(item))


def with_leaves(value: Any, leaf: object) -> Any:
    """A response of the same shape with `leaf` in place of each text and number."""
    if isinstance(value, dict):
        return {key: with_leaves(each, leaf) for key, each in value.items()}
    if isinstance(value, list):
        return [with_leaves(each, leaf) for each in value]
    return leaf


def with_more(value: Any) -> Any:
    """A response with unknown keys in each group and other things in each list."""
    if isinstance(value, dict):
        return {key: with_more(each) for key, each in value.items()} | {"unknown": DEEP}
    if isinstance(value, list):
        return [with_more(each) for each in value] + [None, 5, "x", {"unknown": "x"}] * 10
    return value


def answer_at(response: Any, field: str) -> str:
    """The learner's words that a remark speaks of; "" where it speaks of none."""
    value = response
    for step in field.split("."):
        if isinstance(value, list):
            value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value if isinstance(value, str) else ""


def feedback_of(score: Score) -> set[str]:
    return {*score.feedback, *(remark.feedback for remark in score.remarks)} - {""}


def outside_the_answers(page: str) -> str:
    """The words that a page shows before an attempt."""
    return markup.text_without(page, lambda element: any(element.has_class(name) for name in ("wb-key", *DATA)))


def feedback_ids(page: str) -> set[str]:
    """The ids of all feedback that was written into the page."""
    return {element.attributes["data-feedback"] for element in markup.elements(page) if "data-feedback" in element.attributes}


def data(page: str, name: str) -> Any:
    """What a block of data in the page holds; None where there is no such block."""
    found = [element for element in markup.elements(page) if element.has_class(name)]
    return json.loads("".join(found[0].runs)) if found else None


def key_texts(item: Item) -> list[str]:
    """The longer texts that only the item with its key holds; a wording that counts may quote what the task itself says."""
    task = [markup.words(text) for text in texts(item.unkeyed())]
    own = set(texts(item)) - set(texts(item.unkeyed()))
    return sorted(text for text in own if len(text.split()) >= KEY_WORDS and not any(markup.words(text) in each for each in task))


def texts(value: Any) -> Iterator[str]:
    """Every text in a definition, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | tuple | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def bank_with(bank: Bank, *items: Item) -> Bank:
    """The bank with these items alone, in one set."""
    unit = bank.units[0]
    each = Set("set", "A set", "A few exercises.", items, unit.sets[0].source)
    return replace(bank, units=(Unit("unit", unit.about, (each,), unit.source),))


def page_of(bank: Bank, item: Item) -> str:
    """The generated exercise page of an item, as if it were the only one."""
    return render(bank_with(bank, item))[f"unit/set/{item.id}.md"].decode()

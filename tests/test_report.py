"""The report counts what is there, and the guesser finds cues where there are some and none where there are none."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import contract
import pytest

from build_tools.bank import Bank, Set
from build_tools.cues import Guessed, guesses
from build_tools.read import read_sample
from build_tools.report import report
from build_tools.workbook.item import Cast
from build_tools.workbook.kinds.label.item import Label, Part, Way

ROOT = Path(__file__).parent.parent
ENOUGH = 2.33  # standard deviations: chance gets there once in a hundred


@pytest.fixture(scope="module")
def item() -> Any:
    return read_sample("choice").item


def sort(n: int, texts: dict[str, str]) -> Label:
    """A sort of {text: way}."""
    parts = tuple(Part(id=f"part-{m}", text=text, labels=(way,), feedback=f"“{text}”") for m, (text, way) in enumerate(texts.items()))
    ways = (Way(id="one", text="one"), Way(id="two", text="two"))
    return Label(
        id=f"sort-{n}", kind="label", title="T", tool="t", situation="s", relation="r", level=1, stem="S.", ask="?", ways=ways, parts=parts
    )


def guessed(bank: Bank, sorts: list[Label]) -> Guessed:
    unit = bank.units[0]
    only = replace(bank, units=(replace(unit, sets=(Set("set", "S", "I.", tuple(sorts), unit.sets[0].source),)),))
    return guesses(only)[0]


def test_a_telltale_question_mark_is_found(bank: Bank) -> None:
    sorts = [sort(n, {"Was it late": "one", "Was it him?": "two", "It was me": "one", "It was us?": "two"}) for n in range(8)]
    assert guessed(bank, sorts).above > ENOUGH


def test_a_telltale_place_is_found(bank: Bank) -> None:
    sorts = [sort(n, dict.fromkeys(("aa bb", "bb cc"), "one") | dict.fromkeys(("cc dd", "dd ee", "ee ff"), "two")) for n in range(8)]
    assert guessed(bank, sorts).above > ENOUGH


def test_where_nothing_differs_nothing_is_found(bank: Bank) -> None:
    ways = [["one", "two", "two", "one"], ["two", "one", "one", "two"], ["one", "two", "one", "two"], ["two", "one", "two", "one"]]
    sorts = [sort(n, dict(zip(("aa bb", "bb cc", "cc dd", "dd ee"), ways[n % 4], strict=True))) for n in range(8)]
    assert guessed(bank, sorts).above < 1


def test_the_report_counts_exercises_by_tool_and_kind(bank: Bank, item: Any) -> None:
    told = report(contract.bank_with(bank, item, replace(item, id="another")))
    row = next(line for line in told.splitlines() if line.startswith(item.tool))
    assert row.split()[1] == row.split()[-1] == "2"


def test_the_report_counts_who_is_in_them(bank: Bank, item: Any) -> None:
    cast = Cast(pronoun="she", at_fault="me")
    told = report(contract.bank_with(bank, replace(item, cast=cast), replace(item, id="another", cast=Cast(pronoun="he"))))
    lines = [" ".join(line.split()) for line in told.splitlines()]
    assert "she 1 50 %" in lines
    assert "he 1 50 %" in lines
    assert "me 1 100 %" in lines
    assert "(left open) 1" in lines

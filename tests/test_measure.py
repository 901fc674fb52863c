"""The corpus is whole, and what the documentation says of the reader is what is measured on it."""

import math
from collections import Counter
from pathlib import Path

import pytest
import yaml

from build_tools import measure
from build_tools.bank import Bank
from build_tools.measure import Case, Rates, area, kappa, rates
from build_tools.workbook.reply.certainty import FROM, level
from build_tools.workbook.reply.reading import FAULTS, SECRETS, Finding

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return measure.corpus(CORPUS)


def test_the_corpus_holds_three_hundred_replies_and_more(cases: list[Case]) -> None:
    assert len({case.id for case in cases}) == len(cases) >= 300


def test_every_code_occurs_on_both_sides(cases: list[Case]) -> None:
    counts = {part: Counter(code for case in cases if case.part == part for code in case.agreed) for part in ("tune", "aside")}
    assert [(part, code) for part, count in counts.items() for code in SECRETS + FAULTS if count[code] < 5] == []


def test_replies_to_the_same_words_share_a_part(cases: list[Case]) -> None:
    parts: dict[str, set[str]] = {}
    for case in cases:
        parts.setdefault(case.said, set()).add(case.part)
    assert [said for said, both in parts.items() if len(both) > 1] == []


def test_the_documentation_shows_the_table_that_is_measured_now(cases: list[Case]) -> None:
    page = (ROOT / "docs" / "start" / "how-replies-are-read.md").read_text(encoding="utf-8")
    shown = [line for line in page.splitlines() if line.startswith("|")]
    wanted = [line for line in measure.corpus_table(cases) if line.startswith("|")]
    assert [line for line in wanted if line not in shown] == [], "run `python -m build_tools bench read` and put its table into the page"


def test_what_counts_as_found_is_right_three_times_in_four_at_the_least(cases: list[Case]) -> None:
    aside = [case for case in cases if case.part == "aside"]
    found = {code: rates(aside, code, lambda each: level(each) == "found") for code in SECRETS + FAULTS}
    assert {code: rate for code, rate in found.items() if rate.right + rate.wrong and rate.precision < 0.75} == {}


def test_what_is_read_is_called_as_in_the_catalogue(bank: Bank) -> None:
    assert {word.id for word in bank.catalogue.secrets} == set(SECRETS)
    assert {word.id for word in bank.catalogue.faults} >= set(FAULTS)
    assert set(FROM) <= set(SECRETS + FAULTS)


def case(*codes: str, reply: str = "Calm down.") -> Case:
    return Case("x", "aside", "You forgot.", reply, {}, {}, {code: [(0, len(reply))] for code in codes})


def test_rates_count_replies() -> None:
    seen = [case("calming"), case(), case("calming", reply="Blue.")]
    assert rates(seen, "calming", lambda _: True) == Rates(right=1, wrong=1, missed=1, placed=1)


def test_rates_of_nothing_are_no_numbers() -> None:
    assert math.isnan(Rates(0, 0, 0, 0).precision)
    assert math.isnan(Rates(0, 0, 0, 0).least_precision)


def test_the_least_precision_lies_below_the_precision() -> None:
    assert 0.4 < Rates(8, 2, 0, 0).least_precision < 0.8


def test_kappa_is_one_for_the_same_and_nothing_for_chance() -> None:
    assert kappa([(True, True), (False, False)]) == 1
    assert kappa([(True, True), (True, False), (False, True), (False, False)]) == 0


def test_the_area_counts_pairs_in_order_and_half_of_ties() -> None:
    assert area([(True, 0.9), (False, 0.1)]) == 1
    assert area([(True, 0.5), (False, 0.5)]) == 0.5
    assert area([(True, 0.2), (False, 0.4), (True, 0.9)]) == 0.5


def test_a_label_whose_words_are_not_in_its_reply_is_named(tmp_path: Path) -> None:
    rows = [{"id": "c1", "part": "tune", "said": "Oh.", "reply": "I see."}]
    for name, labels in (
        ("replies", rows),
        ("first", {"c1": []}),
        ("second", {"c1": []}),
        ("agreed", {"c1": [{"code": "advice", "words": "no"}]}),
    ):
        (tmp_path / f"{name}.yml").write_text(yaml.safe_dump(labels))
    with pytest.raises(ValueError, match="c1"):
        measure.corpus(tmp_path)


def test_a_strength_below_every_level_says_nothing() -> None:
    assert level(Finding("advice", 0, 3, 0.01, "")) == ""

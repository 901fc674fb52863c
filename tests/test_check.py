"""Lint across items: cues that give the best reply away, and the ledger of ids."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import contract
import pytest

from build_tools.bank import Bank
from build_tools.check import Entry, LedgerError, check, grown, ledger_text, read_ledger, settled
from build_tools.workbook import kinds
from build_tools.workbook.item import Item
from build_tools.workbook.kinds.choice.cues import set_problems
from build_tools.workbook.kinds.choice.item import Choice, Option

ROOT = Path(__file__).parent.parent
FEELINGS = frozenset({"sad", "angry"})
LENGTH = 60  # characters of a reply without cues
Kept = Callable[[Bank, dict[str, Entry]], dict[str, Entry]]
PLACES = (0, 1, 2, 0, 1)  # of the best reply in a set without cues


def reply(text: str, length: int = LENGTH) -> str:
    """A reply that begins with `text` and is `length` characters long."""
    return text + "m" * (length - len(text))


PLAIN = reply("I came late and you had it to do, ")


def choice(n: int, best: str = PLAIN, others: tuple[str, str] = (PLAIN, PLAIN), place: int | None = None) -> Choice:
    """An exercise whose best reply stands where PLACES says."""
    options = [Option(id=f"other-{m}", text=text, credit="no", fault="advice", feedback=f"“{text}”") for m, text in enumerate(others)]
    key = Option(id="best", text=best, credit="best", feedback=f"“{best}”")
    options.insert(PLACES[n] if place is None else place, key)
    return Choice(
        id=f"item-{n}", kind="choice", title="T", tool="t", situation="s", relation="r", level=1, stem="S.", options=tuple(options)
    )


def told(items: list[Choice]) -> list[str]:
    """(the path and) what is said of a set."""
    return [f"{each.path}: {each.message}" for each in set_problems([(f"items[{n}]", item) for n, item in enumerate(items)], FEELINGS)]


# What the best reply has that the others have not, or the other way round, and what is said of it.
CUES = {
    "longest": ({"best": PLAIN + "mm"}, "the best reply is the longest"),
    "shortest": ({"best": PLAIN[:-2]}, "the best reply is the shortest"),
    "hedged": ({"best": reply("Perhaps I came late and you had it, ")}, "the best reply is the most hedged"),
    "feeling": ({"best": reply("I came late and you are angry with me, ")}, "the best reply has the most feeling words"),
    "question": ({"best": reply("I came late, and how was it for you? ")}, "the best reply alone asks a question"),
    "absolutes": (
        {"others": (reply("You are never on time, "), reply("It is always me, "))},
        "the best reply alone does without absolutes",
    ),
}


def test_a_set_without_cues_is_left_alone() -> None:
    assert told([choice(n) for n in range(5)]) == []


@pytest.mark.parametrize("name", CUES)
def test_a_cue_in_most_items_is_told_and_nothing_else(name: str) -> None:
    changes, said = CUES[name]
    found = told([choice(n, **changes) if n < 3 else choice(n) for n in range(5)])  # type: ignore[arg-type]
    assert [message.partition(" in ")[0] for message in found] == [f"items[2]: {said}"]


@pytest.mark.parametrize("name", CUES)
def test_the_items_with_a_cue_are_named(name: str) -> None:
    changes, _ = CUES[name]
    [message] = told([choice(n, **changes) if n < 3 else choice(n) for n in range(5)])  # type: ignore[arg-type]
    assert "in 3 of 5 items of this set (items[0], items[1], items[2]); " in message


@pytest.mark.parametrize("name", CUES)
def test_a_cue_in_two_items_of_five_is_no_pattern(name: str) -> None:
    changes, _ = CUES[name]
    assert told([choice(n, **changes) if n < 2 else choice(n) for n in range(5)]) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("name", CUES)
def test_four_items_are_too_few_to_speak_of_a_pattern(name: str) -> None:
    changes, _ = CUES[name]
    assert told([choice(n, **changes) for n in range(4)]) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["hedged", "feeling", "question"])
def test_what_a_distractor_has_too_is_no_cue(name: str) -> None:
    text = str(CUES[name][0]["best"])
    assert told([choice(n, best=text, others=(text, PLAIN)) for n in range(5)]) == []


def test_absolutes_in_one_distractor_only_are_no_cue() -> None:
    assert told([choice(n, others=(reply("You are never on time, "), PLAIN)) for n in range(5)]) == []


def test_the_best_reply_in_one_place_too_often_is_told() -> None:
    assert told([choice(n, place=1 if n < 3 else 0) for n in range(5)]) == [
        "items: the best reply stands in place 2 in 3 of 5 items; deal it out evenly"
    ]


def test_a_best_reply_in_one_place_in_two_items_of_five_is_left_alone() -> None:
    assert told([choice(n, place=(1, 1, 0, 0, 2)[n]) for n in range(5)]) == []


@pytest.mark.parametrize(("length", "mean"), [(85, 68), (41, 54)])
def test_a_best_reply_outside_of_the_length_band_is_told(length: int, mean: int) -> None:
    assert told([choice(1, best=reply("I came late, ", length))]) == [
        f"items[0].options[1].text: the best reply has {length} characters, the item's mean is {mean}; keep it within 20% of the mean"
    ]


@pytest.mark.parametrize("length", [80, 47])
def test_a_best_reply_inside_of_the_length_band_is_left_alone(length: int) -> None:
    assert told([choice(1, best=reply("I came late, ", length))]) == []


def test_lint_of_a_kind_is_reached_through_its_package(bank: Bank) -> None:
    wide = contract.bank_with(bank, sound(bank, best=PLAIN * 2))
    assert [problem.path for problem in check(wide, {}, ROOT / "docs")] == ["items[0].options[0].text"]


def test_an_item_with_problems_of_its_own_is_not_tried(bank: Bank) -> None:
    """Without a best reply there is nothing to score or to count; the item's own problems say so."""
    item = sound(bank)
    keyless = replace(item, options=tuple(replace(option, credit="no") for option in item.options))
    assert check(contract.bank_with(bank, keyless), {}, ROOT / "docs") == []


def test_two_items_that_are_the_same_are_told_at_the_second(bank: Bank) -> None:
    item = sound(bank)
    [problem] = check(contract.bank_with(bank, item, item), {}, ROOT / "docs")
    assert problem.path == "items[1].id"


@pytest.mark.parametrize("kept", [grown, settled])
def test_a_new_id_comes_into_the_ledger_as_live(bank: Bank, kept: Kept) -> None:
    assert kept(contract.bank_with(bank, sound(bank)), {}) == {"item-0": Entry(("choice", "live"))}


@pytest.mark.parametrize("kept", [grown, settled])
def test_an_id_that_is_gone_stays_gone(bank: Bank, kept: Kept) -> None:
    assert kept(contract.bank_with(bank), {"before": Entry(("drill", "gone"))}) == {"before": Entry(("drill", "gone"))}


def test_an_id_that_has_left_the_bank_is_marked_gone_when_the_ledger_is_settled(bank: Bank) -> None:
    assert settled(contract.bank_with(bank), {"before": Entry(("drill", "live"))}) == {"before": Entry(("drill", "gone"))}


def test_an_id_that_has_left_the_bank_stays_live_while_an_author_edits(bank: Bank) -> None:
    assert grown(contract.bank_with(bank), {"before": Entry(("drill", "live"))}) == {"before": Entry(("drill", "live"))}


def test_the_ledger_comes_out_of_its_file_as_it_went_in() -> None:
    ledger = {"zz": Entry(("choice", "gone")), "aa": Entry(("drill", "live"))}
    assert read_ledger(ledger_text(ledger)) == ledger


def test_the_ledgers_file_is_sorted() -> None:
    lines = ledger_text({"zz": Entry(("choice", "gone")), "aa": Entry(("drill", "live"))}).splitlines()
    assert [line for line in lines if not line.startswith("#")] == ["aa drill live", "zz choice gone"]


def test_an_id_of_the_bank_may_be_used_by_its_own_exercise(bank: Bank) -> None:
    assert ids_refused(bank, sound(bank), "item-0 choice live") == []


def test_an_id_of_an_exercise_that_was_removed_is_refused(bank: Bank) -> None:
    [message] = ids_refused(bank, sound(bank), "item-0 choice gone")
    assert message.startswith('the id "item-0" belonged to an exercise that was removed')


def test_an_id_of_another_kind_of_exercise_is_refused(bank: Bank) -> None:
    [message] = ids_refused(bank, sound(bank), "item-0 worksheet live")
    assert message.startswith('the id "item-0" belonged to a worksheet before')


@pytest.mark.parametrize("text", ["", "\n", "# a comment\n", "\n# a choice live\n\n"])
def test_a_ledger_may_be_empty(text: str) -> None:
    assert read_ledger(text) == {}


@pytest.mark.parametrize("line", ["a choice", "a choice dead", "a choice live now", " a choice live", "<<<<<<< HEAD", "a choice live "])
def test_a_malformed_line_of_the_ledger_is_named(line: str) -> None:
    with pytest.raises(LedgerError, match=r"^exercises/ids\.txt:3: a line is `id kind live` or `id kind gone`, this one is "):
        read_ledger(f"# ids\na choice live\n{line}\n")


def test_every_kind_that_is_in_the_ledger_is_there() -> None:
    """A kind that is taken away leaves items behind that nobody can open."""
    ledger = read_ledger((ROOT / "exercises" / "ids.txt").read_text(encoding="utf-8"))
    assert {entry[0] for entry in ledger.values() if entry[1] == "live"} <= set(kinds.names())


def sound(bank: Bank, best: str = PLAIN) -> Choice:
    """An exercise without problems in this bank's words."""
    words = bank.catalogue
    item = choice(0, best=best)
    named = replace(item, tool=words.tools[0].id, situation=words.situations[0].id, relation=words.relations[0].id)
    return replace(named, options=tuple(replace(option, fault=option.fault and words.faults[0].id) for option in named.options))


def ids_refused(bank: Bank, item: Item, ledger: str) -> list[str]:
    return [problem.message for problem in check(contract.bank_with(bank, item), read_ledger(ledger), ROOT / "docs")]

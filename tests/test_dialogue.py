"""A talk's shape: every path ends, nothing is out of reach, and the path that was taken is what counts."""

from dataclasses import replace
from typing import Any

import pytest

from build_tools.read import read_sample
from build_tools.workbook.item import Item
from build_tools.workbook.kinds.dialogue.graph import graph_problems, places
from build_tools.workbook.kinds.dialogue.item import Dialogue
from build_tools.workbook.kinds.dialogue.score import correct_response, score, step
from build_tools.workbook.score import Invalid, Score

LINKS = {"one": ("two", "three"), "two": ("good",), "three": ("two", "bad")}
TURNING = {"good": "two", "bad": "three"}


@pytest.fixture(scope="module")
def item() -> Dialogue:
    found: Any = read_sample("dialogue").item
    return found


def told(links: dict[str, tuple[str, ...]], turning: dict[str, str]) -> list[str]:
    return [f"{each.path}: {each.message}" for each in graph_problems(links, turning)]


def test_a_talk_whose_paths_all_end_has_no_problems() -> None:
    assert told(LINKS, TURNING) == []


@pytest.mark.parametrize(
    ("links", "turning", "message"),
    [
        (LINKS | {"two": ("gone",)}, TURNING, 'turns[1]: it leads to "gone", and there is no turn or ending of that id'),
        (LINKS | {"four": ("good",)}, TURNING, 'turns[3]: nothing leads to the turn "four"; let a reply lead there, or take it out'),
        (LINKS | {"three": ("two",)}, TURNING, 'endings[1]: nothing leads to the ending "bad"; let a reply lead there, or take it out'),
        (LINKS, TURNING | {"good": "three"}, 'endings[0].turning: one can come to "good" without passing the turn "three"'),
        (LINKS, TURNING | {"good": ""}, 'endings[0].turning: "" is no turn; name the turn on which this ending hung'),
    ],
)
def test_a_path_that_goes_amiss_is_told(links: dict[str, tuple[str, ...]], turning: dict[str, str], message: str) -> None:
    assert message in told(links, turning)


def test_a_circle_is_told_at_each_of_its_turns() -> None:
    found = told(LINKS | {"two": ("three", "good")}, TURNING)
    assert [each.partition(":")[0] for each in found if "circle" in each] == ["turns[1]", "turns[2]"]


def test_turns_are_numbered_by_their_distance_and_endings_have_letters() -> None:
    assert places(LINKS, ["good", "bad"]) == {"one": "1", "two": "2a", "three": "2b", "good": "A", "bad": "B"}


def test_answers_beside_the_path_do_not_count(item: Dialogue) -> None:
    best: Any = correct_response(item)
    more = {"turns": best["turns"] | {"cold": "seat"}}
    assert score(item, more) == score(item, best)


def test_the_note_of_the_page_where_words_led_is_not_believed(item: Dialogue) -> None:
    told_so = {"turns": {"rain": "notice", "listens": "Mm."}, "to": {"listens": "tea"}}
    assert isinstance(score(item, told_so), Invalid)
    assert step(item, told_so) == {"at": "cold"}


def test_a_talk_that_is_not_over_names_the_turn(item: Dialogue) -> None:
    assert score(item, {"turns": {"rain": "printer"}}) == Invalid("The talk is not over yet. Choose a reply first.", "turns.cold")


def test_a_merely_likely_fault_does_not_turn_the_talk(item: Dialogue) -> None:
    likely = "You thought we had gone without you. Perhaps you could bring a coat."
    outcome = score(item, {"turns": {"rain": "notice", "listens": likely}})
    assert isinstance(outcome, Score)
    assert outcome.feedback == ("ending-tea",)


def test_a_turn_has_either_ways_or_routes(item: Dialogue) -> None:
    both = replace(item.turns[0], routes=item.turns[1].routes)
    broken = replace(item, turns=(both, *item.turns[1:]))
    assert "give either ways, replies to choose from, or routes for a written reply" in [each.message for each in broken.problems()]


def test_the_last_route_takes_the_rest(item: Dialogue) -> None:
    turn = item.turns[1]
    greedy = replace(turn, routes=(*turn.routes[:-1], replace(turn.routes[-1], finds=("inquiry",))))
    broken: Item = replace(item, turns=(item.turns[0], greedy, item.turns[2]))
    assert [each.path for each in broken.problems()] == ["turns[1].routes[2].finds"]

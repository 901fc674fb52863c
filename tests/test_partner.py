"""Practice with a partner: what is counted of a deck and of an interview, and what a definition is told is amiss."""

from dataclasses import replace
from typing import Any

import contract
import pytest
from contract import ItemContract
from interview import INTERVIEW

from build_tools.bank import Bank
from build_tools.read import read_sample
from build_tools.workbook.item import Item
from build_tools.workbook.kinds.partner import correct_response, correct_responses, score
from build_tools.workbook.kinds.partner.item import MOST_ROUNDS, Afterwards, Example, Partner
from build_tools.workbook.score import Invalid, Score

DECK: Any = read_sample("partner").item
WHOLE = {"line": "plan", "by": "me", "own": "B", "partner": "A", "stop": "kept", "codes": ["inquiry"], "faults": ["advice"]}


@pytest.mark.parametrize("item", [pytest.param(INTERVIEW, id="interview")])
class TestInterview(ItemContract):
    @pytest.fixture
    def page(self, bank: Bank, item: Item) -> str:
        return contract.page_of(bank, item)

    def test_it_has_no_problems(self, item: Partner) -> None:
        assert item.problems() == []


def together(*rounds: dict[str, Any], **more: Any) -> Score:
    outcome = score(DECK, {"mode": "together", "rounds": list(rounds), **more})
    assert isinstance(outcome, Score)
    return outcome


def alone(*rounds: dict[str, Any]) -> Score:
    outcome = score(DECK, {"mode": "alone", "rounds": list(rounds)})
    assert isinstance(outcome, Score)
    return outcome


def interviewed(**given: Any) -> Score:
    outcome = score(INTERVIEW, given)
    assert isinstance(outcome, Score)
    return outcome


def said(outcome: Score, place: int = 0) -> list[str]:
    return [remark.text for remark in outcome.remarks if remark.field.startswith(f"rounds.{place}")]


def test_a_whole_round_with_an_a_earns_everything() -> None:
    assert together(WHOLE).earned == 5


@pytest.mark.parametrize(
    "change",
    [{"partner": ""}, {"own": "E"}, {"stop": "went-on"}, {"stop": ""}, {"codes": []}, {"faults": []}, {"partner": "B"}],
    ids=["one grade", "no such grade", "it went on", "no stop marked", "nothing worked", "nothing to try", "no A"],
)
def test_each_point_is_lost_by_itself(change: dict[str, Any]) -> None:
    kept = {"own": "A"} if change == {"partner": ""} else {}  # an A of one's own is none
    lost = 2 if change == {"partner": ""} else 1
    assert together(WHOLE | kept | change).earned == 5 - lost


def test_a_word_of_one_s_own_is_something_to_try() -> None:
    assert together(WHOLE | {"faults": [], "note": "Slower."}).earned == 5


def test_a_line_tried_again_counts_as_much_as_an_a() -> None:
    assert together(WHOLE | {"partner": "C"}, WHOLE | {"by": "partner", "partner": "C"}).earned == 5


def test_another_line_is_no_second_try() -> None:
    assert together(WHOLE | {"partner": "C"}, WHOLE | {"line": "bin", "partner": "C"}).earned == 4


def test_one_round_without_its_stop_costs_that_point() -> None:
    assert together(WHOLE, WHOLE | {"stop": "went-on"}).earned == 4


def test_a_round_that_was_opened_and_not_graded_does_not_count() -> None:
    assert together(WHOLE, {"line": "bin", "by": "partner"}).headline == "One round together, answered by you. It came to an A."


@pytest.mark.parametrize(
    ("by", "own", "partner", "words"),
    [
        ("me", "C", "B", "You gave yourself a C, your partner a B: they heard more than you did."),
        ("me", "A", "B", "You gave yourself an A, your partner a B: not all you meant has reached them. Ask what did."),
        ("partner", "F", "D", "Your partner gave themselves an F, you a D: you heard more than they did."),
        ("partner", "B", "C", "Your partner gave themselves a B, you a C: not all they meant has reached you. Tell them what did."),
        ("me", "F", "F", "You both gave an F."),
    ],
)
def test_the_gap_is_said_in_both_directions(by: str, own: str, partner: str, words: str) -> None:
    assert said(together(WHOLE | {"by": by, "own": own, "partner": partner}))[0] == words


def test_a_wide_gap_is_worth_a_talk() -> None:
    assert said(together(WHOLE | {"own": "F", "partner": "A"}))[0].endswith("That is four grades apart: worth a minute's talk.")


def test_no_remark_on_a_grade_is_a_verdict() -> None:
    tones = {remark.tone for own in "ABCDF" for partner in "ABCDF" for remark in together(WHOLE | {"own": own, "partner": partner}).remarks}
    assert "look" not in tones


@pytest.mark.parametrize(
    ("mine", "words"),
    [(["me", "me"], "answered by you"), (["partner", "me"], "1 answered by you"), (["partner", "partner"], "answered by your partner")],
)
def test_the_headline_says_who_answered(mine: list[str], words: str) -> None:
    assert together(*(WHOLE | {"by": by} for by in mine)).headline == f"2 rounds together, {words}. It came to an A."


def test_examples_are_shown_for_the_lines_that_were_answered() -> None:
    assert together(WHOLE).feedback == ("to-plan",)


def test_all_examples_are_shown_where_the_line_has_none() -> None:
    assert together(WHOLE | {"line": "home"}).feedback == ("to-plan", "to-bin")


def test_alone_a_written_reply_with_a_grade_stands_for_two() -> None:
    written = {"line": "bin", "own": "A", "reply": "That was mine to do.", "codes": ["disarming"], "note": "Slower."}
    assert alone(written).earned == 5
    assert alone(written | {"reply": " "}).earned == 4


def test_alone_a_grade_of_a_partner_is_not_an_attempt() -> None:
    assert score(DECK, {"mode": "alone", "rounds": [{"line": "bin", "partner": "A", "reply": "Yes."}]}) == Invalid(
        "Write a reply and grade it first.", "rounds.0.own"
    )


def test_a_line_that_was_only_drawn_is_not_an_attempt() -> None:
    assert score(DECK, {"mode": "together", "rounds": [{"line": "bin", "by": "me"}]}) == Invalid(
        "Have one round first, and give it a grade.", "rounds.0.own"
    )


def test_words_to_take_along_alone_are_not_an_attempt() -> None:
    assert isinstance(score(DECK, {"learned": "Slower."}), Invalid)


def test_rounds_beyond_the_most_are_left_out() -> None:
    assert together(*[WHOLE] * (MOST_ROUNDS + 8)).headline.startswith(f"{MOST_ROUNDS} rounds")


@pytest.mark.parametrize("junk", [None, 5, [], {"A": "B"}, ["A"], float("nan"), "a", "A "])
@pytest.mark.parametrize("name", [*WHOLE, "reply", "note"])
def test_junk_in_one_place_of_a_round_is_as_if_it_were_blank(name: str, junk: Any) -> None:
    if name in ("reply", "note") and isinstance(junk, str):
        return
    assert together(WHOLE, WHOLE | {name: junk}) == together(WHOLE, {key: value for key, value in WHOLE.items() if key != name})


def test_an_interview_held_aloud_has_two_points() -> None:
    assert (interviewed(surprised="That he cleans.").earned, interviewed(surprised="That he cleans.").possible) == (1, 2)


def test_what_is_typed_counts_only_alone() -> None:
    assert isinstance(score(INTERVIEW, {"mode": "together", "answers": {"feel": "I dread it."}}), Invalid)
    assert interviewed(mode="alone", answers={"feel": "I dread it."}).possible == 4


def test_an_answer_that_does_not_say_i_is_asked_again_and_may_be_contested() -> None:
    outcome = interviewed(mode="alone", answers={"feel": "He dreads it."})
    [remark] = [remark for remark in outcome.remarks if remark.field == "answers.feel"]
    assert (remark.tone, remark.contestable, outcome.earned) == ("look", True, 0)


@pytest.mark.parametrize("words", ["I’m worn out.", "It hurts me.", "im tired", "Nobody asks about my nights."])
def test_an_answer_from_inside_is_recognised(words: str) -> None:
    assert interviewed(mode="alone", answers={"feel": words}).remarks[0].tone == "met"


def test_nothing_in_an_interview_is_an_attempt_while_all_is_blank() -> None:
    assert score(INTERVIEW, {"mode": "alone", "answers": {"feel": " "}}) == Invalid(
        "Answer the first question as the other person first.", "answers.feel"
    )


@pytest.mark.parametrize("item", [DECK, INTERVIEW], ids=["deck", "interview"])
def test_every_example_earns_everything(item: Partner) -> None:
    for _, response in correct_responses(item):
        outcome = score(item, response)
        assert isinstance(outcome, Score)
        assert outcome.earned == outcome.possible


def test_the_right_response_to_a_deck_is_had_together() -> None:
    response: Any = correct_response(DECK)
    assert response["mode"] == "together"


def broken(item: Partner, **changes: Any) -> dict[str, str]:
    return {problem.path: problem.message for problem in replace(item, **changes).problems()}


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"cards": DECK.cards[:1]}, "cards", "two or three cards"),
        ({"cards": (DECK.cards[0], DECK.cards[0])}, "cards[1].id", "used twice"),
        ({"questions": INTERVIEW.questions}, "lines", "either lines"),
        ({"lines": ()}, "lines", "either lines"),
        ({"lines": DECK.lines[:3]}, "lines", "four to twenty-four"),
        ({"lines": (replace(DECK.lines[0], level=4), *DECK.lines[1:])}, "lines[0].level", "1, 2 or 3"),
        ({"lines": (replace(DECK.lines[0], text=" "), *DECK.lines[1:])}, "lines[0].text", "nothing here"),
        ({"lines": (replace(DECK.lines[0], id="Plan A"), *DECK.lines[1:])}, "lines[0].id", "small letters"),
        ({"seconds": 5}, "seconds", "10 to 300"),
        ({"solo": ""}, "solo", "nothing here"),
        ({"faults": ("advice", "advice", "calming")}, "faults[1]", "twice"),
        ({"faults": ("advice",)}, "faults", "three to eight"),
        ({"examples": DECK.examples[:1]}, "examples", "at least two"),
        ({"examples": (*DECK.examples, Example(to="dog", text="Yes."))}, "examples[3].to", 'no line or question "dog"'),
        ({"examples": (*DECK.examples, Example(to="bin", text="Yes.", codes=("advice",)))}, "examples[3].codes[0]", "no secret"),
        ({"after": INTERVIEW.after}, "after", "belongs to an interview"),
    ],
)
def test_a_deck_is_told_what_is_amiss(changes: dict[str, Any], path: str, words: str) -> None:
    assert words in broken(DECK, **changes)[path]


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"questions": INTERVIEW.questions[:2]}, "questions", "three to ten"),
        ({"seconds": 60}, "seconds", "no timer"),
        ({"faults": ("advice", "calming", "dodging")}, "faults", "belong to a deck"),
        ({"examples": INTERVIEW.examples[:2]}, "examples", '"wish" has no answer'),
        (
            {"examples": (replace(INTERVIEW.examples[0], codes=("inquiry",)), *INTERVIEW.examples[1:])},
            "examples[0].codes",
            "leave the codes",
        ),
        ({"after": None}, "after", "what surprised"),
        ({"after": Afterwards(surprised="Much.", carry=" ")}, "after", "what surprised"),
    ],
)
def test_an_interview_is_told_what_is_amiss(changes: dict[str, Any], path: str, words: str) -> None:
    assert words in broken(INTERVIEW, **changes)[path]


def test_an_example_that_does_not_speak_from_inside_fails_the_build() -> None:
    outside = replace(INTERVIEW, examples=(Example(to="feel", text="He dreads it."), *INTERVIEW.examples[1:]))
    [(_, response)] = correct_responses(outside)
    outcome = score(outside, response)
    assert isinstance(outcome, Score)
    assert outcome.earned < outcome.possible


def test_without_named_secrets_all_six_are_offered() -> None:
    assert len(replace(DECK, secrets=()).codes) == 6

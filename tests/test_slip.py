"""An after-talk slip: what its table says in words, what its score counts, and what its definition must hold."""

from dataclasses import replace
from typing import Any

import pytest

from build_tools.read import read_sample
from build_tools.workbook.kinds.slip.item import Statement
from build_tools.workbook.kinds.slip.score import correct_response, difference, score
from build_tools.workbook.score import Invalid, Score

ITEM: Any = read_sample("slip").item
IDS = [statement.id for statement in ITEM.statements]
TEXTS = {statement.id: statement.text for statement in ITEM.statements}
VERDICTS = ("confiden", "accurate", "wrong", "well done", "great", "poor")


def slip(predicted: Any, actual: Any, **more: Any) -> Any:
    """A response with these ratings in the order of the statements."""
    rated = {"predicted": dict(zip(IDS, predicted, strict=True)), "actual": dict(zip(IDS, actual, strict=True))}
    return {"sealed": "2026-05-04T16:20:00.000Z", **rated, **more}


def scored(predicted: Any, actual: Any, **more: Any) -> Score:
    outcome = score(ITEM, slip(predicted, actual, **more))
    assert isinstance(outcome, Score)
    return outcome


def rows(outcome: Score) -> list[tuple[str, ...]]:
    return list(outcome.table[1:])


@pytest.mark.parametrize(
    ("signed", "words"),
    [
        (0, "0: as you expected"),
        (1, "+1: you expected 1 more than they gave"),
        (4, "+4: you expected 4 more than they gave"),
        (-1, "−1: they gave 1 more than you expected"),
        (-3, "−3: they gave 3 more than you expected"),
    ],
)
def test_a_difference_is_said_in_words_in_both_directions(signed: int, words: str) -> None:
    assert difference(signed) == words


def test_the_lowest_statement_stands_first() -> None:
    assert [row[2] for row in rows(scored("3333", "3142"))] == ["1", "2", "3", "4"]


def test_of_equals_the_one_that_was_overrated_most_stands_first() -> None:
    assert [row[1] for row in rows(scored("1423", "2222"))] == ["4", "3", "2", "1"]


def test_of_equals_in_both_the_order_of_the_slip_stays() -> None:
    assert [row[0] for row in rows(scored("3333", "3333"))] == list(TEXTS.values())


def test_predicted_and_given_are_not_mixed_up() -> None:
    assert rows(scored("4333", "0444"))[0] == (TEXTS[IDS[0]], "4", "0", "+4: you expected 4 more than they gave")


def test_a_row_has_as_many_cells_as_there_are_heads() -> None:
    assert {len(row) for row in scored("1234", "4321").table} == {4}


@pytest.mark.parametrize(("actual", "earned"), [("2222", 4), ("3333", 4), ("1111", 4), ("4444", 0), ("0000", 0), ("3440", 1)])
def test_the_score_counts_predictions_within_one_point(actual: str, earned: int) -> None:
    assert scored("2222", actual).earned == earned


@pytest.mark.parametrize("low", ["0000", "1111", "4444"])
def test_what_they_gave_does_not_change_the_score(low: str) -> None:
    assert scored(low, low).earned == len(IDS)


@pytest.mark.parametrize("actual", ["0000", "2222", "3333", "4444"])
def test_no_outcome_is_a_verdict(actual: str) -> None:
    outcome = scored("2222", actual, least="this", most="that")
    said = " ".join([outcome.headline, *(remark.text for remark in outcome.remarks), *(cell for row in outcome.table for cell in row)])
    assert [word for word in VERDICTS if word in said.casefold()] == []


def test_the_headline_says_what_the_number_is() -> None:
    assert scored("3331", "3133").headline.endswith("That is about the guess, not about the talk.")


def test_the_next_step_is_that_of_the_lowest_statement() -> None:
    assert scored("3333", "3323").feedback == (IDS[2], "slip-talk")


def test_all_highest_marks_have_a_word_of_their_own() -> None:
    assert scored("3333", "4444").feedback == ("slip-top", "slip-talk")


def test_numbers_count_as_their_texts_do() -> None:
    assert scored([3, 3.0, "3", " 3 "], [1, 2.0, "3", 4]).table == scored("3333", "1234").table


@pytest.mark.parametrize("rating", ["5", "-1", "", " ", "3.5", 5, -1, 2.5, True, None, [], {}, "three", "３"])
@pytest.mark.parametrize("part", ["predicted", "actual"])
def test_what_is_no_rating_is_still_open(part: str, rating: Any) -> None:
    response = correct_response(ITEM)
    assert isinstance(response, dict)
    outcome = score(ITEM, response | {part: response[part] | {IDS[1]: rating}})
    assert isinstance(outcome, Invalid)
    assert outcome.field == f"{part}.{IDS[1]}"
    assert TEXTS[IDS[1]] in outcome.message


@pytest.mark.parametrize("sealed", [None, "", "  ", True, 5, {}])
def test_a_prediction_that_is_not_sealed_is_not_compared(sealed: Any) -> None:
    outcome = score(ITEM, slip("3333", "3333", sealed=sealed))
    assert isinstance(outcome, Invalid)
    assert outcome.field == "sealed"


def test_the_prediction_is_asked_for_before_the_slip() -> None:
    assert score(ITEM, {"actual": dict.fromkeys(IDS, "3")}) == score(ITEM, {})


def test_what_they_wrote_is_taken_up() -> None:
    outcome = scored("3333", "3333", least="too fast", most="  ")
    assert [remark.field for remark in outcome.remarks] == ["least"]


def test_the_nickname_goes_nowhere() -> None:
    assert scored("3333", "3333", nickname="Bo") == scored("3333", "3333")


def test_no_further_prediction_is_asked_for() -> None:
    assert ITEM.forecast() is None


def changed(**change: Any) -> list[tuple[str, str]]:
    """The problems of the sample with its first statement changed."""
    first, *rest = ITEM.statements
    item = replace(ITEM, statements=(replace(first, **change), *rest))
    return [(problem.path, problem.message) for problem in item.problems()]


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        ({"text": "You listened."}, "statements[0].text", "the other person rates this about themselves; begin it with “I”"),
        ({"text": "It was good."}, "statements[0].text", "the other person rates this about themselves; begin it with “I”"),
        ({"text": "I " + "could " * 14}, "statements[0].text", "it has 15 words; say it in 14 or fewer"),
        ({"next": " "}, "statements[0].next", "say what the helper can do when this one is lowest"),
        ({"id": "Heard"}, "statements[0].id", 'the id "Heard" must be small letters, digits and single hyphens, such as "late-again"'),
        (
            {"id": "slip-top"},
            "statements[0].id",
            'the id "slip-top" begins with "slip-", which is kept for texts that every slip has; choose another',
        ),
    ],
)
def test_a_flaw_is_told_with_its_cure(change: Any, path: str, message: str) -> None:
    assert changed(**change) == [(path, message)]


def test_a_statement_that_stands_twice_is_told() -> None:
    again = Statement(id="again", text=ITEM.statements[0].text, next="Ask.")
    item = replace(ITEM, statements=(*ITEM.statements, again))
    assert [problem.path for problem in item.problems()] == ["statements[4].text"]


@pytest.mark.parametrize("number", [3, 9])
def test_a_slip_has_four_to_eight_statements(number: int) -> None:
    made = tuple(Statement(id=f"s{n}", text=f"I think {n}.", next="Ask.") for n in range(number))
    [problem] = replace(ITEM, statements=made).problems()
    assert problem.message == f"a slip has four to eight statements, this one has {number}"


@pytest.mark.parametrize("text", ["I’m glad that we talked.", "I'm glad that we talked.", "I had room."])
def test_a_statement_may_begin_with_a_short_form(text: str) -> None:
    assert changed(text=text) == []

"""The scoring of a slip.

A response is {"nickname": text, "predicted": {statement id: 0 to 4}, "sealed": when, "actual": {statement id: 0 to 4},
"least": text, "most": text}. Ratings are texts, as radio buttons give them, or numbers.
"""

from ...score import Invalid, Outcome, Remark, Score, mapping_at, text_at
from .item import KEPT, RATINGS, Statement, TalkSlip

TOP = len(RATINGS) - 1
NEAR = 1  # points; a rating from 0 to 4 is too coarse to ask for more
PARTS = ("predicted", "actual")
HEADS = ("Statement", "You expected", "They gave", "Difference")

Pair = tuple[Statement, int, int]
"""A statement with what was predicted and what was given."""


def score(item: TalkSlip, response: object) -> Outcome:
    """One for each statement whose prediction lay within one point; Invalid while the prediction is open or not sealed, or the
    slip is not filled in.

    What is counted is the guess and nothing else. The ratings themselves must not become the score: whoever wants a good number
    would then hand the slip to people who like them. Points of form would be no more honest: every slip that can be compared
    is complete, so they would praise each one alike, or count lines against the helper that only the other person can fill.
    An exact hit is not asked for, since one point on so short a scale is as often chance as insight. A dull guess of 3 does
    well by this count; hence the headline says what the number is, and the table shows each difference with its direction.
    """
    given = mapping_at(response)
    predicted, actual = ({each.id: _rating(mapping_at(given.get(part)).get(each.id)) for each in item.statements} for part in PARTS)
    for each in item.statements:
        if predicted[each.id] is None:
            return Invalid(f"Your prediction for “{each.text}” is still open.", f"predicted.{each.id}")
    if not text_at(given.get("sealed")).strip():
        return Invalid("Seal your prediction first, before you look at the slip.", "sealed")
    for each in item.statements:
        if actual[each.id] is None:
            return Invalid(f"On the slip, “{each.text}” is still open.", f"actual.{each.id}")
    pairs = [(each, predicted[each.id] or 0, actual[each.id] or 0) for each in item.statements]
    pairs.sort(key=lambda pair: (pair[2], pair[2] - pair[1]))  # lowest first; of equals, the one that was overrated most
    earned = sum(abs(expected - got) <= NEAR for _, expected, got in pairs)
    lowest, _, got = pairs[0]
    return Score(
        earned,
        len(pairs),
        _headline(earned, len(pairs)),
        (f"{KEPT}top" if got == TOP else lowest.id, f"{KEPT}talk"),
        tuple(_said(given)),
        (HEADS, *(_row(pair) for pair in pairs)),
    )


def _rating(value: object) -> int | None:
    """0 to 4, from a text or a number; None for anything else."""
    if isinstance(value, bool):
        return None
    held = value.strip() if isinstance(value, str) else value
    return next((n for n in range(len(RATINGS)) if held in (n, str(n))), None) if isinstance(held, str | int | float) else None


def _row(pair: Pair) -> tuple[str, str, str, str]:
    statement, expected, got = pair
    return statement.text, str(expected), str(got), difference(expected - got)


def difference(signed: int) -> str:
    """Expected less given, with its sign and in words: the sign says which way, the number how far."""
    if signed == 0:
        return "0: as you expected"
    if signed > 0:
        return f"+{signed}: you expected {signed} more than they gave"
    return f"−{-signed}: they gave {-signed} more than you expected"


def _headline(earned: int, possible: int) -> str:
    where = {possible: f"all {possible}", 0: f"none of the {possible}"}.get(earned, f"{earned} of {possible}")
    return f"On {where} statements your prediction lay within one point. That is about the guess, not about the talk."


def _said(given: dict[str, object]) -> list[Remark]:
    """What the other person wrote, to be taken up."""
    asked = (
        ("least", "Take it up together with the lowest mark, and thank them first: it is the hardest line to write."),
        ("most", "Keep this."),
    )
    return [Remark(field, text, "more") for field, text in asked if text_at(given.get(field)).strip()]


def correct_response(item: TalkSlip) -> object:
    """A slip that was predicted to the point."""
    ratings = {each.id: "3" for each in item.statements}
    return {"predicted": ratings, "sealed": "2026-01-01T12:00:00.000Z", "actual": dict(ratings)}

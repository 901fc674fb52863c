"""The scoring of a choice. A response is {"pick": the id of an option}."""

from ...score import Invalid, Outcome, Score, mapping_at, text_at
from .item import Choice

EARNED = {"best": 2, "partly": 1, "no": 0}
HEADLINE = {
    "best": "This is the reply the exercise was after.",
    "partly": "Partly there: some of this reply would land.",
    "no": "This one would probably miss. Here is why, and what to try.",
}


def score(item: Choice, response: object) -> Outcome:
    """Two for the best reply, one for a reply that is partly there, nothing for one that misses; Invalid without a pick."""
    pick = text_at(mapping_at(response).get("pick"))
    for option in item.options:
        if option.id == pick:
            return Score(EARNED[option.credit], 2, HEADLINE[option.credit], feedback=(option.id,))
    return Invalid("Choose one of the replies first.", "pick")


def correct_response(item: Choice) -> object:
    """The response that picks the best reply."""
    return {"pick": next(option.id for option in item.options if option.credit == "best")}


def responses(item: Choice) -> list[object]:
    """Every response there is: no pick, and each option."""
    return [{}, *({"pick": option.id} for option in item.options)]

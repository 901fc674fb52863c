"""Cues that give the best reply away without reading the vignette, looked for over a whole set.

Source of the list: the item-writing rules in Haladyna, Downing & Rodriguez (2002), as far as a machine can see them.
"""

from collections.abc import Callable

from ...item import Problem
from ...text import tokens
from .item import Choice, Option

Count = Callable[[Option], int]

HEDGES = frozenset("perhaps maybe might seem seems sound sounds wonder guess could may imagine suppose probably sort kind bit".split())
ABSOLUTES = frozenset("always never nothing nobody everybody everyone every all completely totally".split())
LONGEST_SHARE = 0.4  # the best reply may be the longest in this share of a set's items
CUE_SHARE = 0.5  # any other cue may give the best reply away in this share
POSITION_SHARE = 0.5  # one place may hold the best reply in this share
LENGTH_BAND = 0.2  # how far the best reply's length may lie from the item's mean
FEWEST = 5  # below this many items a share says nothing


def set_problems(items: list[tuple[str, Choice]], feelings: frozenset[str]) -> list[Problem]:
    """Problems of all the choices in one set, given as (path, item); `feelings` are the feeling words to count."""
    found = [problem for path, item in items for problem in _length(path, item)]
    if len(items) < FEWEST:
        return found
    for name, count, share, cure in _cues(feelings):
        hits = [path for path, item in items if _only_most(item, count)]
        if len(hits) > share * len(items):
            where = ", ".join(hits)
            found.append(Problem(hits[-1], f"{name} in {len(hits)} of {len(items)} items of this set ({where}); {cure}"))
    places = [_place(item) for _, item in items]
    for place in sorted(set(places)):
        if places.count(place) > POSITION_SHARE * len(items):
            found.append(
                Problem(
                    "items",
                    f"the best reply stands in place {place + 1} in {places.count(place)} of {len(items)} items; deal it out evenly",
                )
            )
    return found


def _cues(feelings: frozenset[str]) -> list[tuple[str, Count, float, str]]:
    def words(option: Option) -> list[str]:
        return [token.word for token in tokens(option.text)]

    return [
        ("the best reply is the longest", lambda option: len(option.text), LONGEST_SHARE, "shorten some, or give a distractor more to say"),
        ("the best reply is the shortest", lambda option: -len(option.text), CUE_SHARE, "let a distractor be the shortest more often"),
        (
            "the best reply is the most hedged",
            lambda option: sum(word in HEDGES for word in words(option)),
            CUE_SHARE,
            "hedge a distractor, or say it plainly",
        ),
        (
            "the best reply has the most feeling words",
            lambda option: sum(word in feelings for word in words(option)),
            CUE_SHARE,
            "give a distractor a feeling word too",
        ),
        ("the best reply alone asks a question", lambda option: min(option.text.count("?"), 1), CUE_SHARE, "let a distractor ask too"),
        (
            "the best reply alone does without absolutes",
            lambda option: -sum(word in ABSOLUTES for word in words(option)),
            CUE_SHARE,
            "take always and never out of the distractors",
        ),
    ]


def _only_most(item: Choice, count: Count) -> bool:
    """Whether the best reply has more of what is counted than every other reply."""
    best, others = ([count(option) for option in item.options if (option.credit == "best") is sought] for sought in (True, False))
    return min(best) > max(others)


def _place(item: Choice) -> int:
    return next(n for n, option in enumerate(item.options) if option.credit == "best")


def _length(path: str, item: Choice) -> list[Problem]:
    lengths = [len(option.text) for option in item.options]
    mean = sum(lengths) / len(lengths)
    best = lengths[_place(item)]
    if abs(best - mean) <= LENGTH_BAND * mean:
        return []
    return [
        Problem(
            f"{path}.options[{_place(item)}].text",
            f"the best reply has {best} characters, the item's mean is {mean:.0f}; keep it within {LENGTH_BAND:.0%} of the mean",
        )
    ]

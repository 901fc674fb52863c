"""Score and Invalid: the two outcomes of a response. They are two types, so that "not an attempt" is never mistaken for zero."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["met", "look", "soft", "open", "more"]


@dataclass(frozen=True)
class Remark:
    """One thing said about one answer.

    `field` names the answer as the form does (`answers.first`, `fields.chain.2.meaning`). `start` and `end` are offsets in
    code points into that answer, equal when the remark is about the whole of it. `tone` is "met" (recognised), "look"
    (look again), "soft" (perhaps; it does not count), "open" (nothing recognised, nothing claimed) or "more" (something to read
    beside it). `feedback` is the id of a text that was written into the page at build, shown with the remark. The learner may
    disagree with a contestable remark.
    """

    field: str
    text: str
    tone: Tone
    start: int = 0
    end: int = 0
    feedback: str = ""
    contestable: bool = False


@dataclass(frozen=True)
class Score:
    """A scored response: feedback on a reply, not a verdict on a person.

    `earned` of `possible`, in whole steps of the kind's own; `headline` says it in words; `feedback` are ids of texts that
    were written into the page at build; `remarks` speak of the learner's own words. `table` sets answers side by side: rows of
    texts, the heads first, and each row's name in its first cell.
    """

    earned: int
    possible: int
    headline: str
    feedback: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Invalid:
    """Not yet an attempt: it costs nothing and is not stored. `message` says what is missing, `field` where ("" for the whole)."""

    message: str
    field: str = ""


Outcome = Score | Invalid


def text_at(value: object) -> str:
    """What a response holds where words are expected, untouched so that offsets hold; "" for anything that is no text."""
    return value if isinstance(value, str) else ""


def mapping_at(value: object) -> dict[str, object]:
    """What a response holds where named answers are expected: an empty mapping for anything else."""
    return value if isinstance(value, dict) else {}

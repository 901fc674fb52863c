"""What a rule file says: cues and signs with weights and reasons, and texts that must and must not match."""

from dataclasses import dataclass

# A text to try a rule on: a reply, or what was said and the reply to it.
Example = str | tuple[str, str]


@dataclass(frozen=True)
class Cue:
    """Wordings that speak for a code (weight above 0) or against it.

    `why` goes after the quoted words in the reason a learner reads: “you should” + “tells them what to do”. `denied` says whether a
    wording after “not” or “never” still counts, `quoted` whether one in quotation marks does.
    """

    weight: float
    wordings: str
    why: str = ""
    denied: bool = False
    quoted: bool = False


@dataclass(frozen=True)
class Sign:
    """A sign from `signs.SIGNS` and its weight for a code; its value lies in 0..1."""

    weight: float
    name: str
    why: str = ""


@dataclass(frozen=True)
class Rule:
    """How one code is recognised in a sentence: logistic(bias + sum of weights x values), and what must and must not match."""

    code: str
    bias: float
    plain: str  # the reason where no single cue stands out
    cues: tuple[Cue, ...]
    signs: tuple[Sign, ...] = ()
    match: tuple[Example, ...] = ()
    near_miss: tuple[Example, ...] = ()
    whole_sentence: bool = False  # a question is marked as a whole, other codes by the clauses that carry them

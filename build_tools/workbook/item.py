"""Item: one exercise, the scored unit; and Problem: what is amiss in one."""

import re
from dataclasses import dataclass
from typing import ClassVar, Literal

PLAIN_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True)
class Problem:
    """A fault in a definition: where it lies inside the item, and what is wrong and how to mend it."""

    path: str
    message: str


@dataclass(frozen=True)
class Forecast:
    """The learner's own prediction, asked for before the outcome is shown.

    `unit` is "percent" (how sure, 50 is a coin toss), "score" (how much they expect to earn), "share" (the same in percent) or
    "rating" (how the other person would rate it, 0 to 100); `values` are the answers offered.
    """

    question: str
    unit: str
    values: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Who the other person is, for the balance of the bank (`check --report`). No page shows it."""

    pronoun: Literal["", "she", "he", "they", "several"] = ""
    """What they are called; several where it is more than one person; left out where the vignette leaves it open."""
    roots: Literal[
        "", "british-irish", "western-europe", "eastern-europe", "middle-east", "africa", "south-asia", "east-asia", "latin-america"
    ] = ""
    """Where the name comes from, as far as a reader would guess."""
    work: Literal["", "manual", "care", "service", "office", "professional", "study", "home", "retired"] = ""
    """What they do all day, where the vignette says it."""
    at_fault: Literal["", "me", "both", "them", "nobody"] = ""
    """Who did what the trouble is about, as the facts of the vignette have it."""


@dataclass(frozen=True)
class Buttons:
    """What stands on the buttons of an exercise: to have the answer read, to do it anew, to unfold the key."""

    check: str = "Check my answer"
    again: str = "Practise it again"
    key: str = "Show the answers"


@dataclass(frozen=True, kw_only=True)
class Item:
    """What every exercise has, whatever its kind."""

    buttons: ClassVar[Buttons] = Buttons()
    """A kind whose answers are not checked may call it otherwise."""

    id: str
    """Written by hand, unique in the whole bank, never used again for another exercise. Small letters, digits, hyphens."""
    kind: str
    """Which kind of exercise this is: the name of a folder in build_tools/workbook/kinds."""
    title: str
    """What the learner sees in lists. Must not give the answer away."""
    tool: str
    """The tool of the method that is practised: a word from catalogue.yml."""
    situation: str
    """Which difficult situation this is: a word from catalogue.yml."""
    relation: str
    """Who the other person is to the learner: a word from catalogue.yml."""
    level: int
    """1 first steps, 2 harder, 3 hardest."""
    stem: str
    """The vignette: what has happened, in two to five sentences. A blank line starts a new paragraph."""
    says: str = ""
    """The other person's words, or what they do instead of speaking."""
    ask: str
    """The task, in one sentence."""
    secrets: tuple[str, ...] = ()
    """Which of the Five Secrets are practised here: ids from catalogue.yml, such as disarming."""
    cast: Cast = Cast()
    """Who the other person is, so that names, pronouns, jobs and fault can be counted."""
    rev: int = 1
    """Raise it only when old attempts no longer count; a typo mended is no new rev."""


def id_problems(ids: list[tuple[str, str]]) -> list[Problem]:
    """Problems of (path, id) pairs that share one scope: ill-formed ones and ones that stand twice."""
    problems = []
    seen: set[str] = set()
    for path, value in ids:
        if not PLAIN_ID.fullmatch(value):
            problems.append(Problem(path, f'the id "{value}" must be small letters, digits and single hyphens, such as "late-again"'))
        if value in seen:
            problems.append(Problem(path, f'the id "{value}" is used twice here; give each its own'))
        seen.add(value)
    return problems


def quotes(feedback: str, text: str) -> bool:
    """Whether `feedback` quotes at least one run of words of `text` in “double” or "straight" quotes."""
    plain = _plain(text)
    return any(_plain(a or b) and _plain(a or b) in plain for a, b in re.findall(r'“([^”]+)”|"([^"]+)"', feedback))


def _plain(text: str) -> str:
    """`text` in small letters without punctuation: what two quotations must share to be the same words."""
    return " ".join(re.findall(r"[\w']+", text.casefold().replace("’", "'").replace("‘", "'")))

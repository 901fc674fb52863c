"""The checks of a worksheet: each looks at the shape of what was written and says why it matters, never whether it is true."""

from dataclasses import dataclass
from typing import Literal

from ...text import mentions, tokens

# Wordings of a rule with a condition and a consequence.
CONDITIONS = ("if", "when", "whenever", "unless", "as soon as", "as long as", "every time")
# Words too common to show that two sentences say the same.
COMMON = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "with",
        "it",
        "is",
        "are",
        "was",
        "be",
        "been",
        "am",
        "i",
        "me",
        "my",
        "he",
        "him",
        "his",
        "she",
        "her",
        "they",
        "them",
        "their",
        "you",
        "your",
        "we",
        "us",
        "our",
        "that",
        "this",
        "would",
        "mean",
        "means",
        "so",
        "not",
        "do",
        "does",
        "will",
    ]
)
SAME_FROM = 0.6  # share of the rarer words that two answers may have in common before they count as the same
DRAWN_WORDS = 2  # words in a row that a quotation shares with its source


@dataclass(frozen=True, kw_only=True)
class _Check:
    field: str
    """The field that is looked at; a column of rows is named rows.column."""
    why: str
    """Why it matters, said to the learner when the check is not met: one warm sentence."""


@dataclass(frozen=True, kw_only=True)
class Deeper(_Check):
    """No row says again what an earlier row said."""

    check: Literal["deeper"]

    def failures(self, answers: list[tuple[str, str]], sources: list[str]) -> list[tuple[str, str]]:
        """(field, remark) for each answer that repeats an earlier one."""
        found = []
        for n, (field, text) in enumerate(answers):
            twin = next((earlier for _, earlier in answers[:n] if _alike(text, earlier)), None)
            if twin is not None:
                found.append((field, f"This says nearly the same as “{twin.strip().rstrip('.')}”."))
        return found


@dataclass(frozen=True, kw_only=True)
class Covers(_Check):
    """Among the rows, each of these choices stands at least once."""

    check: Literal["covers"]
    ways: tuple[str, ...]
    """Ids of the choices that must all occur."""

    def failures(self, answers: list[tuple[str, str]], sources: list[str]) -> list[tuple[str, str]]:
        given = {text for _, text in answers}
        return [] if given.issuperset(self.ways) else [(self.field, "")]


@dataclass(frozen=True, kw_only=True)
class IfThen(_Check):
    """Each answer is a rule: a condition and what follows from it."""

    check: Literal["if-then"]

    def failures(self, answers: list[tuple[str, str]], sources: list[str]) -> list[tuple[str, str]]:
        return [(field, f"“{text}” has no condition yet.") for field, text in answers if not mentions(CONDITIONS, text)]


@dataclass(frozen=True, kw_only=True)
class Brief(_Check):
    """Each answer is a few words, not a story."""

    check: Literal["brief"]
    words: int
    """How many words at the most."""

    def failures(self, answers: list[tuple[str, str]], sources: list[str]) -> list[tuple[str, str]]:
        counts = [(field, len(text.split())) for field, text in answers]
        return [(field, f"This has {count} words; {self.words} or fewer are enough.") for field, count in counts if count > self.words]


@dataclass(frozen=True, kw_only=True)
class Drawn(_Check):
    """Each answer takes up words of an earlier answer."""

    check: Literal["drawn"]
    source: str
    """The field whose words must come back; a column of rows is named rows.column."""

    def failures(self, answers: list[tuple[str, str]], sources: list[str]) -> list[tuple[str, str]]:
        runs = {run for text in sources for run in _runs(text)}
        return [(field, f"I do not find words of yours from further up in “{text}”.") for field, text in answers if not _runs(text) & runs]


@dataclass(frozen=True, kw_only=True)
class Found(_Check):
    """The reader of replies finds these codes in a read field, with certainty."""

    check: Literal["found"]
    wants: tuple[str, ...] = ()
    """The codes that must all be found: secrets of catalogue.yml."""
    any_of: tuple[Literal["E", "A", "R"], ...] = ()
    """Of each of these groups (Empathy, Assertiveness, Respect) at least one code must be found, whichever it is."""


Check = Deeper | Covers | IfThen | Brief | Drawn | Found


def _alike(one: str, other: str) -> bool:
    a, b = ({token.word for token in tokens(text)} - COMMON for text in (one, other))
    if not a or not b:
        return one.casefold().split() == other.casefold().split()
    return len(a & b) / min(len(a), len(b)) > SAME_FROM and len(a & b) / max(len(a), len(b)) > SAME_FROM / 2


def _runs(text: str) -> set[tuple[str, ...]]:
    """The runs of `DRAWN_WORDS` words in `text`, without those made of common words alone."""
    words = [token.word for token in tokens(text)]
    runs = (tuple(words[n : n + DRAWN_WORDS]) for n in range(len(words) - DRAWN_WORDS + 1))
    return {run for run in runs if not COMMON.issuperset(run)}

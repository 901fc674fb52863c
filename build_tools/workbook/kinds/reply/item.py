"""The definition of a reply exercise."""

from dataclasses import dataclass, replace
from typing import Literal

from ...item import Forecast, Item, Problem, id_problems
from ...reply.reading import EAR, FAULTS
from ...text import phrase_problem


@dataclass(frozen=True, kw_only=True)
class Point:
    """Something the other person said, or something that is true in their criticism, with the many ways of wording it."""

    id: str
    """Short and lasting, unique among the points and truths of this item."""
    name: str
    """In a few words, to follow “This is in it:”. For example: that you did not ring."""
    words: tuple[str, ...]
    """Wordings that count: late* (any ending), "did not ring" (in a row), "third ... week" (up to three words between)."""


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """A stretch of an exemplar."""

    text: str
    """A sentence or two, as one would say them."""
    codes: tuple[str, ...] = ()
    """What it does: secrets of catalogue.yml; none where it does something else."""


@dataclass(frozen=True, kw_only=True)
class Exemplar:
    """One way a thoughtful person might answer, shown only after the learner's own."""

    tone: str
    """How it sounds, in two to five words: plain and short · warm · careful, as to a boss."""
    parts: tuple[Phrase, ...]
    """The reply, cut where its codes change."""

    @property
    def text(self) -> str:
        """The whole reply."""
        return " ".join(part.text.strip() for part in self.parts)


@dataclass(frozen=True, kw_only=True)
class Reply(Item):
    """Write what you would really say."""

    kind: Literal["reply"]
    ask: str = "What would you say? Write it as you would really say it."
    wants: tuple[str, ...] = ()
    """The codes this exercise is after: secrets of catalogue.yml. Each is one step of the score."""
    whole: tuple[Literal["E", "A", "R"], ...] = ()
    """[E, A, R] for a whole response: each of the three needs at least one of its codes, whichever it is."""
    points: tuple[Point, ...] = ()
    """What carries weight in what they said, one to three, where Thought Empathy is wanted."""
    truths: tuple[Point, ...] = ()
    """What is true in their criticism, one to three, where Disarming is wanted."""
    feelings: tuple[str, ...] = ()
    """Wordings of feelings that fit here, of the right strength, where Feeling Empathy is wanted."""
    hard_feeling: tuple[str, ...] = ()
    """Wordings of the feeling that must not be left out, such as their anger at you; a step of its own where given."""
    exemplars: tuple[Exemplar, ...] = ()
    """Two or three good replies of different tone. Each must earn everything."""

    @property
    def faults(self) -> tuple[str, ...]:
        """The faults that are looked for in every reply."""
        return FAULTS

    def problems(self) -> list[Problem]:
        """What is amiss beyond the shape: nothing asked for, points that are missing or cannot match, too few exemplars."""
        points = [(f"points[{n}]", point) for n, point in enumerate(self.points)]
        points += [(f"truths[{n}]", point) for n, point in enumerate(self.truths)]
        found = id_problems([(f"{path}.id", point.id) for path, point in points])
        if not self.says:
            found.append(Problem("says", "a reply needs something to reply to: say what the other person says or does"))
        if bool(self.wants) == bool(self.whole):
            found.append(Problem("wants", "say what the exercise is after: either wants, a list of codes, or whole: [E, A, R]"))
        if self.whole and self.whole != tuple(EAR):
            found.append(Problem("whole", "a whole response has all three: [E, A, R]"))
        if not 2 <= len(self.exemplars) <= 3:
            found.append(Problem("exemplars", f"give two or three exemplars of different tone, this one has {len(self.exemplars)}"))
        for name, code in (("points", "thought-empathy"), ("truths", "disarming"), ("feelings", "feeling-empathy")):
            if code in self.wants and not getattr(self, name):
                found.append(Problem(name, f"where {code} is wanted, {name} say what fits this moment"))
        for n, exemplar in enumerate(self.exemplars):
            if not exemplar.text.strip():
                found.append(Problem(f"exemplars[{n}].parts", "an exemplar needs at least one part with a text"))
        groups = [(f"{path}.words", point.words) for path, point in points]
        groups += [("feelings", self.feelings), ("hard_feeling", self.hard_feeling)]
        for path, words in groups:
            if path.endswith(".words") and not words:
                found.append(Problem(path, "give at least one wording"))
            found += [Problem(f"{path}[{n}]", fault) for n, wording in enumerate(words) if (fault := phrase_problem(wording))]
        return found

    def unkeyed(self) -> "Reply":
        """The item as it may be shown before an attempt: what happened and what is asked for."""
        return replace(self, points=(), truths=(), feelings=(), hard_feeling=(), exemplars=())

    def forecast(self) -> Forecast:
        """How the learner expects the other person to rate the reply, 0 to 100."""
        return Forecast("How well would they feel understood, from 0 to 100?", "rating", tuple(range(0, 101, 10)))

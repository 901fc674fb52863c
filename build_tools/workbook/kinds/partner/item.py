"""The definition of practice with a partner."""

from dataclasses import dataclass, replace
from typing import Literal

from ...item import Buttons, Forecast, Item, Problem, id_problems
from ...reply.reading import SECRETS

POINTS = 5  # of form, in a deck
MOST_ROUNDS = 12


@dataclass(frozen=True, kw_only=True)
class RoleCard:
    """What one of the people in the room does."""

    id: str
    """Short and lasting, unique in this item."""
    title: str
    """Who this is: The one who complains · The friend who asks."""
    text: str
    """What this role does, spoken to whoever holds the card, in two to four sentences."""


@dataclass(frozen=True, kw_only=True)
class DeckLine:
    """One line of the deck, to be said once and answered once."""

    id: str
    """Short and lasting, unique in this item. Answers are stored under it."""
    text: str
    """The words, as somebody would say them."""
    level: int = 0
    """How hard it is to answer: a level of the catalogue; left out where it is that of the exercise."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question of the interview."""

    id: str
    """Short and lasting, unique in this item. Answers are stored under it."""
    text: str
    """The question, as a friend of the other person would ask it."""


@dataclass(frozen=True, kw_only=True)
class Example:
    """One way to answer a line or a question, shown only afterwards."""

    to: str
    """The id of the line or question that is answered."""
    text: str
    """The answer, as one would say it: in an interview in the first person, as the other person."""
    codes: tuple[str, ...] = ()
    """In a deck: which secrets of catalogue.yml are in it."""


@dataclass(frozen=True, kw_only=True)
class Afterwards:
    """What somebody wrote down after the interview."""

    surprised: str
    """What surprised them."""
    carry: str
    """One sentence of theirs to carry into a reply."""


@dataclass(frozen=True, kw_only=True)
class Partner(Item):
    """Practise with somebody in the same room, or alone."""

    kind: Literal["partner"]
    buttons = Buttons("Keep this practice", "Practise it again", "Show the examples")
    cards: tuple[RoleCard, ...]
    """Two or three, in this order: who says the line or asks; who answers; who watches."""
    lines: tuple[DeckLine, ...] = ()
    """A deck of four to twenty-four lines to answer, from easier to harder."""
    questions: tuple[Question, ...] = ()
    """Instead of lines: three to ten questions of an interview, in their order."""
    seconds: int = 0
    """How long a reply may take, 10 to 300; 0 for no timer. Only for a deck."""
    solo: str
    """How to do it alone, in two to four sentences."""
    faults: tuple[str, ...] = ("defending", "yes-but", "advice", "calming", "no-feeling", "parroting")
    """In a deck: what may be named as the thing to try next, three to eight faults of catalogue.yml."""
    examples: tuple[Example, ...] = ()
    """In a deck, answers to two lines or more; in an interview, an answer to every question."""
    after: Afterwards | None = None
    """In an interview: what a learner wrote down afterwards, invented."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The secrets that can be named as what worked: those practised here, or all."""
        return self.secrets or SECRETS

    def prompts(self) -> tuple[DeckLine | Question, ...]:
        """What is answered: the lines of the deck, or the questions of the interview."""
        return self.lines or self.questions

    def problems(self) -> list[Problem]:
        """What is amiss beyond the shape: counts, ids, examples that answer nothing, what only a deck or only an interview has."""
        found = id_problems([(f"cards[{n}].id", card.id) for n, card in enumerate(self.cards)])
        found += id_problems([(f"lines[{n}].id", line.id) for n, line in enumerate(self.lines)])
        found += id_problems([(f"questions[{n}].id", question.id) for n, question in enumerate(self.questions)])
        found += self._blanks()
        if not 2 <= len(self.cards) <= 3:
            found.append(
                Problem("cards", f"there are two or three cards, this one has {len(self.cards)}: who speaks, who answers, who watches")
            )
        if bool(self.lines) == bool(self.questions):
            found.append(Problem("lines", "give either lines, a deck to answer, or questions, an interview in role"))
            return found
        found += self._deck_problems() if self.lines else self._interview_problems()
        known = {prompt.id for prompt in self.prompts()}
        found += [
            Problem(f"examples[{n}].to", f'there is no line or question "{example.to}" here')
            for n, example in enumerate(self.examples)
            if example.to not in known
        ]
        return found

    def _blanks(self) -> list[Problem]:
        texts = [(f"cards[{n}].{name}", getattr(card, name)) for n, card in enumerate(self.cards) for name in ("title", "text")]
        texts += [(f"lines[{n}].text", line.text) for n, line in enumerate(self.lines)]
        texts += [(f"questions[{n}].text", question.text) for n, question in enumerate(self.questions)]
        texts += [(f"examples[{n}].text", example.text) for n, example in enumerate(self.examples)]
        texts += [("solo", self.solo)]
        return [Problem(path, "there is nothing here; write it out") for path, text in texts if not text.strip()]

    def _deck_problems(self) -> list[Problem]:
        found = []
        if not 4 <= len(self.lines) <= 24:
            found.append(Problem("lines", f"a deck has four to twenty-four lines, this one has {len(self.lines)}"))
        found += [
            Problem(f"lines[{n}].level", f"a level is 1, 2 or 3, here it is {line.level}; leave it out for that of the exercise")
            for n, line in enumerate(self.lines)
            if not 0 <= line.level <= 3
        ]
        if self.seconds and not 10 <= self.seconds <= 300:
            found.append(Problem("seconds", f"a reply takes 10 to 300 seconds, here it is {self.seconds}; 0 is for no timer"))
        if not 3 <= len(self.faults) <= 8:
            found.append(Problem("faults", f"offer three to eight faults, this one has {len(self.faults)}"))
        found += [
            Problem(f"faults[{n}]", f'"{fault}" stands here twice') for n, fault in enumerate(self.faults) if fault in self.faults[:n]
        ]
        if len({example.to for example in self.examples}) < 2:
            found.append(Problem("examples", "answer at least two of the lines, to compare with afterwards"))
        found += [
            Problem(f"examples[{n}].codes[{m}]", f'"{code}" is no secret; an example is a good answer, so name what is good in it')
            for n, example in enumerate(self.examples)
            for m, code in enumerate(example.codes)
            if code not in SECRETS
        ]
        if self.after:
            found.append(Problem("after", "after belongs to an interview; a deck has none"))
        return found

    def _interview_problems(self) -> list[Problem]:
        found = []
        if not 3 <= len(self.questions) <= 10:
            found.append(Problem("questions", f"an interview has three to ten questions, this one has {len(self.questions)}"))
        if self.seconds:
            found.append(Problem("seconds", "an interview has no timer: the answers take the time they take"))
        if self.faults != Partner.faults:
            found.append(Problem("faults", "faults belong to a deck; nothing said in an interview is a fault"))
        answered = {example.to for example in self.examples}
        found += [
            Problem("examples", f'answer every question as the other person; "{question.id}" has no answer yet')
            for question in self.questions
            if question.id not in answered
        ]
        found += [
            Problem(f"examples[{n}].codes", "in an interview nobody uses the secrets yet; leave the codes out")
            for n, example in enumerate(self.examples)
            if example.codes
        ]
        if not self.after or not (self.after.surprised.strip() and self.after.carry.strip()):
            found.append(Problem("after", "say what surprised somebody afterwards, and one sentence they carry into a reply"))
        return found

    def unkeyed(self) -> "Partner":
        """The item as it may be shown before an attempt: the roles, what is said or asked, how to do it alone."""
        return replace(self, examples=(), after=None)

    def forecast(self) -> Forecast:
        """In a deck, how many points of form they will keep; in an interview, how much of what it asks for they will do."""
        if self.lines:
            asked = "both grades, one STOP, what worked, what to try, and an A or a second try"
            return Forecast(f"A round asks for five things: {asked}. How many will you keep?", "score", tuple(range(POINTS + 1)))
        return Forecast("How much of what this asks for will you do?", "share", (0, 20, 40, 60, 80, 100))

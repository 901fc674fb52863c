"""The bank: the controlled words, units and sets, as they are read from exercises/, and located problems."""

import difflib
from dataclasses import dataclass
from typing import Literal

from build_tools.workbook.item import Item


@dataclass(frozen=True, kw_only=True)
class Tool:
    """A technique of the method."""

    id: str
    name: str
    gate: bool = False
    """Whether the three safety questions stand before its exercises."""
    willing: bool = False
    """Whether it is asked as well if the learner wants to work on the relationship, and on their own part in it."""


@dataclass(frozen=True, kw_only=True)
class Secret:
    """One of the six codes of the Five Secrets."""

    id: str
    code: str
    """The two letters written in the margin."""
    name: str
    ear: Literal["E", "A", "R"]
    """The part of EAR it belongs to: Empathy, Assertiveness, Respect."""
    what: str
    check: str
    """A question to ask oneself where it was not found: Did you say …?"""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A named error in a reply."""

    id: str
    name: str
    what: str
    """What it does to the talk."""
    cure: str
    """What to try instead."""


@dataclass(frozen=True, kw_only=True)
class Situation:
    """A difficult situation."""

    id: str
    name: str
    gate: bool = False
    """Whether the three safety questions stand before its exercises."""


@dataclass(frozen=True, kw_only=True)
class Relation:
    """Who the other person is to the learner."""

    id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Level:
    """How hard an exercise is."""

    level: int
    name: str


@dataclass(frozen=True, kw_only=True)
class Family:
    """Feeling words of one family, from faint to strong."""

    id: str
    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """The controlled words."""

    tools: tuple[Tool, ...]
    secrets: tuple[Secret, ...]
    faults: tuple[Fault, ...]
    situations: tuple[Situation, ...]
    relations: tuple[Relation, ...]
    levels: tuple[Level, ...]
    feelings: tuple[Family, ...]


@dataclass(frozen=True, kw_only=True)
class UnitFile:
    """What unit.yml says of a folder of exercises."""

    title: str
    """What the learner sees."""
    order: int
    """Its place among the units; gaps are welcome."""
    lesson: str
    """The page in docs/ to read first, such as tools/five-secrets.md."""
    summary: str
    """One or two sentences for lists."""
    objectives: tuple[str, ...]
    """What one can do afterwards, each beginning with a verb."""
    not_for: tuple[str, ...]
    """When, and for whom, this is not the thing to do."""
    sets: tuple[str, ...] = ()
    """The names of the set files, without .yml, in reading order. Sets that are not named here come after, by name."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question of a gate."""

    id: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Gate:
    """Questions that stand before an exercise: whether it is safe, or whether somebody wants it."""

    title: str
    """The heading above it."""
    intro: str
    questions: tuple[Question, ...]
    """Three yes-or-no questions."""
    opens: Literal["yes", "no"]
    """The answer to all of them that opens the exercise."""
    yes: str
    """What stands on the button for yes."""
    no: str
    """What stands on the button for no."""
    stop: str
    """What is said, kindly, to somebody whose answer does not open it."""
    page: str
    """Where they can go instead: a page in docs/, such as help.md."""
    link: str
    """What the way there is called."""


@dataclass(frozen=True, kw_only=True)
class Helpline:
    """A number to call."""

    name: str
    number: str
    use: str
    """What it is for, in a few words, with its hours where they are limited."""
    source: str
    """The public page on which the number was looked up."""


@dataclass(frozen=True, kw_only=True)
class Region:
    """The numbers of a country or a group of countries."""

    name: str
    lines: tuple[Helpline, ...]


@dataclass(frozen=True, kw_only=True)
class Safety:
    """The gates and the numbers to call."""

    checked: str
    """The day on which all numbers were last looked up, as 2026-11-23; shown with them."""
    gate: Gate
    """Whether it is safe; before everything that can be dangerous."""
    willing: Gate
    """Whether somebody wants to work on the relationship and on their own part; before the tools that presuppose it."""
    regions: tuple[Region, ...]


@dataclass(frozen=True)
class Source:
    """A definition file and where each of its parts stands: `places` maps a path such as items[0].id to (line, column), from 1."""

    file: str
    places: dict[str, tuple[int, int]]

    def problem(self, path: str, message: str) -> "Located":
        """The problem with its place: that of the part itself, else of the nearest part around it that is there."""
        near = path
        while near and near not in self.places:
            near = near.rstrip("]")
            near = near[: max(near.rfind("."), near.rfind("["), 0)]
        line, column = self.places.get(near, (1, 1))
        return Located(self.file, line, column, path, message)


@dataclass(frozen=True, order=True)
class Located:
    """A problem and its place in the author's file."""

    file: str
    line: int
    column: int
    path: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}"
        return f"{place}: {self.path}: {self.message}" if self.path else f"{place}: {self.message}"


@dataclass(frozen=True)
class Set:
    """One file of exercises."""

    id: str
    title: str
    intro: str
    items: tuple[Item, ...]
    source: Source


@dataclass(frozen=True)
class Unit:
    """One folder of exercises."""

    id: str
    about: UnitFile
    sets: tuple[Set, ...]
    source: Source


@dataclass(frozen=True)
class Bank:
    """Everything in exercises/."""

    catalogue: Catalogue
    safety: Safety
    units: tuple[Unit, ...]

    def items(self) -> list[tuple[Unit, Set, Item]]:
        """Every item with the set and unit it stands in, in reading order."""
        return [(unit, each, item) for unit in self.units for each in unit.sets for item in each.items]


def suggestion(word: str, known: set[str]) -> str:
    """The known word an author probably meant, as the end of a message; "" where none is close."""
    close = difflib.get_close_matches(word, sorted(known), 1, 0.6)
    return f'; did you mean "{close[0]}"?' if close else ""

"""The typed fields of a worksheet. Each knows when it is filled in; what is written in it is nobody's to mark."""

from dataclasses import dataclass
from typing import Literal

from ...item import Problem, id_problems
from ...score import mapping_at, text_at


@dataclass(frozen=True, kw_only=True)
class _Field:
    id: str
    """Short and lasting, unique in the worksheet. Answers are stored under it."""
    label: str
    """The question or the start of the sentence, as the learner reads it."""
    hint: str = ""
    """A word of help under the label."""
    optional: bool = False
    """Whether the worksheet is complete without it."""


@dataclass(frozen=True, kw_only=True)
class Line(_Field):
    """One line of text."""

    type: Literal["line"]

    def filled(self, value: object) -> bool:
        return bool(text_at(value).strip())


@dataclass(frozen=True, kw_only=True)
class Lines(_Field):
    """A few sentences."""

    type: Literal["lines"]

    def filled(self, value: object) -> bool:
        return bool(text_at(value).strip())


@dataclass(frozen=True, kw_only=True)
class Way:
    """One answer of a choose field."""

    id: str
    """Stored in place of the text."""
    text: str
    """What the learner reads."""


@dataclass(frozen=True, kw_only=True)
class Choose(_Field):
    """One of a few answers, none of them right or wrong."""

    type: Literal["choose"]
    ways: tuple[Way, ...]
    """The answers offered."""

    def filled(self, value: object) -> bool:
        return text_at(value) in {way.id for way in self.ways}


@dataclass(frozen=True, kw_only=True)
class Feelings(_Field):
    """One or more feelings, from the families in catalogue.yml."""

    type: Literal["feelings"]

    def filled(self, value: object) -> bool:
        return isinstance(value, list) and any(text_at(each).strip() for each in value)


@dataclass(frozen=True, kw_only=True)
class Rate(_Field):
    """A number from 0 to 100."""

    type: Literal["rate"]
    low: str
    """What 0 means."""
    high: str
    """What 100 means."""

    def filled(self, value: object) -> bool:
        return (number := number_at(value)) is not None and 0 <= number <= 100


@dataclass(frozen=True, kw_only=True)
class Share(_Field):
    """One hundred points, dealt out between parts."""

    type: Literal["share"]
    ways: tuple[Way, ...]
    """The parts the points go to."""

    def filled(self, value: object) -> bool:
        dealt = mapping_at(value)
        parts = [number_at(dealt.get(way.id)) or 0 for way in self.ways]
        return all(0 <= part <= 100 for part in parts) and sum(parts) == 100


Column = Line | Lines | Choose


@dataclass(frozen=True, kw_only=True)
class Rows(_Field):
    """A list that grows: each row has the same few columns."""

    type: Literal["rows"]
    columns: tuple[Column, ...]
    """The fields of each row."""
    least: int = 1
    """How many full rows the method needs."""
    most: int = 8
    """How many rows there can be."""

    def filled(self, value: object) -> bool:
        return len(self.full(value)) >= self.least

    def full(self, value: object) -> list[tuple[int, dict[str, object]]]:
        """The rows in which every column that is not optional is filled in, with their places."""
        rows = [mapping_at(row) for row in value[: self.most]] if isinstance(value, list) else []
        return [
            (n, row) for n, row in enumerate(rows) if all(column.optional or column.filled(row.get(column.id)) for column in self.columns)
        ]


Field = Line | Lines | Choose | Feelings | Rate | Share | Rows


def number_at(value: object) -> float | None:
    """The number a form or an import gave, None for anything that is no number."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def field_problems(path: str, field: Field) -> list[Problem]:
    """What is amiss in a field's own parts."""
    if isinstance(field, Rows):
        found = id_problems([(f"{path}.columns[{n}].id", column.id) for n, column in enumerate(field.columns)])
        if not 1 <= field.least <= field.most <= 12:
            found.append(Problem(path, f"rows need 1 <= least <= most <= 12, here it is {field.least} and {field.most}"))
        return found
    if isinstance(field, Choose | Share):
        found = id_problems([(f"{path}.ways[{n}].id", way.id) for n, way in enumerate(field.ways)])
        if len(field.ways) < 2:
            found.append(Problem(f"{path}.ways", "offer at least two"))
        return found
    return []

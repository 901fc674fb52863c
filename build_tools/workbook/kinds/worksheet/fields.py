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
    recall: str = ""
    """An earlier field. What the learner wrote there is shown above this one; not for a column of rows."""


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
class Read(_Field):
    """What the learner would say, read by the reader of replies."""

    type: Literal["read"]
    said: str = ""
    """The earlier field that holds what the other person said; what the item says where it is left out."""
    since: str = ""
    """An earlier lines or read field: the reply it is compared with."""

    def filled(self, value: object) -> bool:
        return bool(text_at(value).strip())


@dataclass(frozen=True, kw_only=True)
class Way:
    """One answer of a choose field, one part of a share, or one named row."""

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
    since: str = ""
    """An earlier rate: its number is shown beside this one; not for a column of rows."""

    def filled(self, value: object) -> bool:
        return _is_rating(value)


@dataclass(frozen=True, kw_only=True)
class Balance(_Field):
    """One hundred points between two sides."""

    type: Literal["balance"]
    left: str
    """The one side, to follow a number of points: for keeping the blame. Its points are what is stored."""
    right: str
    """The other side, which has the rest."""

    def filled(self, value: object) -> bool:
        return _is_rating(value)


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


Column = Line | Lines | Choose | Rate | Balance


@dataclass(frozen=True, kw_only=True)
class Rows(_Field):
    """A list that grows, or a table whose rows have names: each row has the same few columns."""

    type: Literal["rows"]
    columns: tuple[Column, ...]
    """The fields of each row."""
    least: int = 1
    """How many full rows the method needs."""
    most: int = 8
    """How many rows there can be."""
    names: tuple[Way, ...] = ()
    """The rows there are, each with its id and its heading, in place of least and most. All of them are to be filled in."""

    @property
    def needed(self) -> int:
        """How many full rows there must be."""
        return len(self.names) or self.least

    def filled(self, value: object) -> bool:
        return sum(self._is_full(row) for _, row in self.rows(value)) >= self.needed

    def rows(self, value: object) -> list[tuple[str, dict[str, object]]]:
        """(place, row) of all rows there can be: the place is a number, or the id of a named row."""
        if self.names:
            return [(name.id, mapping_at(mapping_at(value).get(name.id))) for name in self.names]
        return [(str(n), mapping_at(row)) for n, row in enumerate(value[: self.most])] if isinstance(value, list) else []

    def _is_full(self, row: dict[str, object]) -> bool:
        return all(column.optional or column.filled(row.get(column.id)) for column in self.columns)


Field = Line | Lines | Choose | Feelings | Rate | Balance | Share | Rows | Read


def number_at(value: object) -> float | None:
    """The number a form or an import gave, None for anything that is no number."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def _is_rating(value: object) -> bool:
    return (number := number_at(value)) is not None and 0 <= number <= 100


def field_problems(path: str, field: Field) -> list[Problem]:
    """What is amiss in a field's own parts."""
    if isinstance(field, Rows):
        return _rows_problems(path, field)
    if isinstance(field, Choose | Share):
        found = id_problems([(f"{path}.ways[{n}].id", way.id) for n, way in enumerate(field.ways)])
        if len(field.ways) < 2:
            found.append(Problem(f"{path}.ways", "offer at least two"))
        return found
    return []


def _rows_problems(path: str, rows: Rows) -> list[Problem]:
    found = id_problems([(f"{path}.columns[{n}].id", column.id) for n, column in enumerate(rows.columns)])
    found += id_problems([(f"{path}.names[{n}].id", name.id) for n, name in enumerate(rows.names)])
    if not rows.columns:
        found.append(Problem(f"{path}.columns", "rows need at least one column"))
    if not 1 <= rows.least <= rows.most <= 12:
        found.append(Problem(path, f"rows need 1 <= least <= most <= 12, here it is {rows.least} and {rows.most}"))
    if rows.names and (rows.least, rows.most) != (1, 8):
        found.append(Problem(path, "rows that have names are as many as the names; leave out least and most"))
    if rows.names and not 2 <= len(rows.names) <= 12:
        found.append(Problem(f"{path}.names", f"a table has two to twelve named rows, this one has {len(rows.names)}"))
    for n, column in enumerate(rows.columns):
        if column.recall:
            found.append(Problem(f"{path}.columns[{n}].recall", "a column cannot look back; give recall to the rows as a whole"))
        if isinstance(column, Rate) and column.since:
            found.append(Problem(f"{path}.columns[{n}].since", "a column cannot be compared; use since in a rate that stands by itself"))
    return found

"""The definition of a worksheet."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ...item import Forecast, Item, Problem, id_problems
from .checks import Check, Covers, Drawn
from .fields import Choose, Column, Field, Rows, field_problems


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of the method."""

    id: str
    """Short and lasting, unique in the worksheet."""
    title: str
    """The step in a few words."""
    text: str
    """What to do in this step, two or three sentences."""
    fields: tuple[Field, ...]
    """What is filled in."""


@dataclass(frozen=True, kw_only=True)
class Worksheet(Item):
    """Guided steps with typed fields."""

    kind: Literal["worksheet"]
    ask: str = "Work through the steps with a situation of your own, or with the one above."
    locked: bool = False
    """Whether the method needs its order: a step opens when the one before it is filled in."""
    steps: tuple[Step, ...]
    """Two to eight steps."""
    checks: tuple[Check, ...] = ()
    """What the shape of the answers is read for."""
    worked: dict[str, Any] = field(default_factory=dict)
    """A fully worked, fictional example: an answer for every field. It must pass every check."""

    def problems(self) -> list[Problem]:
        """What is amiss beyond the shape: ids, checks that name no field, answers in the worked example for fields that are not there."""
        found = id_problems([(f"steps[{n}].id", step.id) for n, step in enumerate(self.steps)])
        found += id_problems([(path, each.id) for path, each in self._paths()])
        if not 2 <= len(self.steps) <= 8:
            found.append(Problem("steps", f"a worksheet has two to eight steps, this one has {len(self.steps)}"))
        for path, each in self._paths():
            found += field_problems(path.removesuffix(".id"), each)
        for n, check in enumerate(self.checks):
            names = [("field", check.field)] + ([("source", check.source)] if isinstance(check, Drawn) else [])
            found += [Problem(f"checks[{n}].{key}", f'there is no field "{name}" here') for key, name in names if not self.named(name)]
            target = self.named(check.field)
            if isinstance(check, Covers) and target and not isinstance(target, Choose):
                found.append(
                    Problem(f"checks[{n}].field", f'"{check.field}" must be a choose field: covers looks at which of its ways were chosen')
                )
            if isinstance(check, Covers) and isinstance(target, Choose):
                unknown = set(check.ways) - {way.id for way in target.ways}
                found += [Problem(f"checks[{n}].ways", f'"{check.field}" offers no "{way}"') for way in sorted(unknown)]
        unknown_fields = set(self.worked) - {each.id for _, each in self._paths()}
        found += [Problem(f"worked.{name}", "there is no field of that id") for name in sorted(unknown_fields)]
        return found

    def unkeyed(self) -> "Worksheet":
        """The item as it may be shown before an attempt: without the worked example and the checks."""
        return replace(self, checks=(), worked={})

    def forecast(self) -> Forecast:
        """How many of the structural points the learner expects to have met."""
        possible = self.possible()
        return Forecast(f"How many of the {possible} points of form will your worksheet meet?", "score", tuple(range(possible + 1)))

    def possible(self) -> int:
        """One point for each step filled in and one for each check."""
        return len(self.steps) + len(self.checks)

    def named(self, name: str) -> Field | Column | None:
        """The field of that id, or the column for rows.column."""
        top, _, rest = name.partition(".")
        target = next((each for _, each in self._paths() if each.id == top), None)
        if not rest:
            return target
        return next((column for column in target.columns if column.id == rest), None) if isinstance(target, Rows) else None

    def _paths(self) -> Iterator[tuple[str, Field]]:
        for n, step in enumerate(self.steps):
            for m, each in enumerate(step.fields):
                yield f"steps[{n}].fields[{m}].id", each

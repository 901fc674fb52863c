"""The definition of a worksheet."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from ...item import Forecast, Item, Problem, id_problems
from ...score import text_at
from .checks import Check, Covers, Drawn, Found
from .fields import Choose, Column, Field, Read, Rows, field_problems
from .links import link_problems


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


@dataclass(frozen=True)
class Legend:
    """What the reader's remarks may lead to: `checks`, codes that are asked for; `parts`, groups that are; `found`, faults."""

    checks: frozenset[str]
    parts: tuple[str, ...]
    found: tuple[str, ...]


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
        """What is amiss beyond the shape: ids, fields and checks that name no field or the wrong one, answers in the worked
        example for fields that are not there.
        """
        found = id_problems([(f"steps[{n}].id", step.id) for n, step in enumerate(self.steps)])
        found += id_problems([(path, each.id) for path, each in self._paths()])
        if not 2 <= len(self.steps) <= 8:
            found.append(Problem("steps", f"a worksheet has two to eight steps, this one has {len(self.steps)}"))
        for path, each in self._paths():
            found += field_problems(path.removesuffix(".id"), each)
        found += link_problems([(path.removesuffix(".id"), each) for path, each in self._paths()])
        for n, check in enumerate(self.checks):
            found += self._check_problems(f"checks[{n}]", check)
        unknown_fields = set(self.worked) - {each.id for _, each in self._paths()}
        found += [Problem(f"worked.{name}", "there is no field of that id") for name in sorted(unknown_fields)]
        found += [] if found else self._worked_problems()
        return found

    def _check_problems(self, path: str, check: Check) -> list[Problem]:
        names = [("field", check.field)] + ([("source", check.source)] if isinstance(check, Drawn) else [])
        found = [Problem(f"{path}.{key}", f'there is no field "{name}" here') for key, name in names if not self.named(name)]
        target = self.named(check.field)
        if isinstance(check, Covers) and target and not isinstance(target, Choose):
            found.append(Problem(f"{path}.field", f'"{check.field}" must be a choose field: covers looks at which of its ways were chosen'))
        if isinstance(check, Covers) and isinstance(target, Choose):
            unknown = set(check.ways) - {way.id for way in target.ways}
            found += [Problem(f"{path}.ways", f'"{check.field}" offers no "{way}"') for way in sorted(unknown)]
        if isinstance(check, Found) and target and not isinstance(target, Read):
            found.append(Problem(f"{path}.field", f'"{check.field}" must be a read field: found looks at what the reader of replies sees'))
        if isinstance(check, Found) and not check.wants and not check.any_of:
            found.append(Problem(path, "say what must be found: wants, a list of codes, or any_of, such as [E, A, R], or both"))
        return found

    def _worked_problems(self) -> list[Problem]:
        """The faults that the reader finds in the worked answer to a read field that a check asks something of."""
        asked = {check.field for check in self.checks if isinstance(check, Found)}
        fields = [each for each in self.reads() if each.id in asked]
        if not fields:
            return []
        from ...reply.remarks import sure_faults  # costly to import

        return [
            Problem(f"worked.{each.id}", f"the reader finds {fault.code} in it: {fault.reason} Take it out, or the example teaches it")
            for each in fields
            for fault in sure_faults(text_at(self.worked.get(each.said)) or self.says, text_at(self.worked.get(each.id)))
        ]

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

    def step_of(self, name: str) -> int:
        """The number of the step in which the field of that id stands, counted from 1; 0 where there is none."""
        return next((n for n, step in enumerate(self.steps, 1) if name in {each.id for each in step.fields}), 0)

    def place_of(self, name: str, seen_from: Field) -> str:
        """Where the field of that id stands, as one says it at another: the number of its step, its label where that is the same."""
        step, target = self.step_of(name), self.named(name)
        return f"“{target.label}”" if target and step == self.step_of(seen_from.id) else f"step {step}"

    def reads(self) -> list[Read]:
        """The fields that are read by the reader of replies, in order."""
        return [each for _, each in self._paths() if isinstance(each, Read)]

    @property
    def asked(self) -> Legend:
        """What the remarks on the read fields may lead to."""
        from ...reply.reading import EAR, FAULTS  # costly to import, and only the build needs it

        checks = [check for check in self.checks if isinstance(check, Found)]
        codes = frozenset(code for check in checks for code in check.wants)
        return Legend(codes, tuple(part for part in EAR if any(part in check.any_of for check in checks)), FAULTS)

    def _paths(self) -> Iterator[tuple[str, Field]]:
        for n, step in enumerate(self.steps):
            for m, each in enumerate(step.fields):
                yield f"steps[{n}].fields[{m}].id", each

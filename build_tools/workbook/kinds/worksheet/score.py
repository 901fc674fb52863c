"""The scoring of a worksheet, on structure only. A response is {"fields": {field id: value}}.

Values: text for line, lines, read and choose (the way's id); a list of words for feelings; a number for rate and balance (the
points of the left side); {way id: number} for share; a list of {column id: value} for rows, {name id: {column id: value}} where
they have names.
"""

from typing import TYPE_CHECKING

from ...score import Invalid, Outcome, Remark, Score, mapping_at, text_at
from .checks import Check, Drawn, Found
from .fields import Field, Rows, Share
from .item import Step, Worksheet

if TYPE_CHECKING:
    from .readings import Readings


def score(item: Worksheet, response: object) -> Outcome:
    """One for each step filled in and one for each check met; Invalid while nothing at all is filled in.

    What the reader finds in a read field is said beside it; only a check on it counts.
    """
    values = mapping_at(mapping_at(response).get("fields"))
    if not any(_touched(values.get(each.id)) for step in item.steps for each in step.fields):
        first = next((f"fields.{each.id}" for step in item.steps for each in step.fields), "")
        return Invalid("Fill in at least one field first.", first)
    remarks: list[Remark] = []
    earned = 0
    for step in item.steps:
        open_fields = _open(step, values)
        earned += not open_fields
        remarks += open_fields
    readings = _readings(item, values)
    remarks += readings.remarks if readings else ()
    for check in item.checks:
        answers = _answers(item, check.field, values)
        failures = _failures(item, check, answers, values, readings) if answers else []
        earned += bool(answers) and not failures
        remarks += failures
    possible = item.possible()
    return Score(earned, possible, _headline(earned, possible, readings), ("worked",), tuple(remarks))


def _readings(item: Worksheet, values: dict[str, object]) -> "Readings | None":
    """What the reader of replies sees; None where there is nothing for it to read."""
    if not item.reads():
        return None
    from .readings import read_fields  # costly to import

    return read_fields(item, values)


def _failures(
    item: Worksheet, check: Check, answers: list[tuple[str, str]], values: dict[str, object], readings: "Readings | None"
) -> list[Remark]:
    """What is said where a check is not met, nothing where it is."""
    if isinstance(check, Found):
        from .readings import unmet  # costly to import

        asked = unmet(check, readings.found.get(check.field, frozenset()) if readings else frozenset())
        return [*asked, _look(check.field, check.why)] if asked else []
    sources = [text for _, text in _answers(item, check.source, values)] if isinstance(check, Drawn) else []
    return [_look(name, f"{said} {check.why}".strip()) for name, said in check.failures(answers, sources)]


def _look(name: str, text: str) -> Remark:
    return Remark(f"fields.{name}", text, "look", contestable=True)


def _open(step: Step, values: dict[str, object]) -> list[Remark]:
    """A remark for each field of the step that is still to be filled in."""
    left = [each for each in step.fields if not each.optional and not each.filled(values.get(each.id))]
    return [Remark(f"fields.{each.id}", _left_open(each), "open") for each in left]


def _left_open(field: Field) -> str:
    if isinstance(field, Share):
        return "The points do not add up to 100 yet."
    if isinstance(field, Rows) and field.names:
        return "Each row needs to be full."
    if isinstance(field, Rows) and field.least > 1:
        return f"Needs {field.least} full rows."
    return ""


def _answers(item: Worksheet, name: str, values: dict[str, object]) -> list[tuple[str, str]]:
    """(place, text) of what is filled in under a field, or under a column in each row."""
    top, _, column = name.partition(".")
    value = values.get(top)
    if not column:
        return [(top, text_at(value))] if text_at(value).strip() else []
    target = item.named(top)
    rows = target.rows(value) if isinstance(target, Rows) else []
    texts = [(f"{top}.{at}.{column}", text_at(row.get(column))) for at, row in rows]
    return [(place, text) for place, text in texts if text.strip()]


def _touched(value: object) -> bool:
    """Whether anything is filled in, at any depth."""
    left = [value]
    while left:
        each = left.pop()
        if isinstance(each, dict | list):
            left += each.values() if isinstance(each, dict) else each
        elif text_at(each).strip() if isinstance(each, str) else each is not None:
            return True
    return False


def _headline(earned: int, possible: int, readings: "Readings | None") -> str:
    look = readings.look if readings else ""
    if earned == possible:
        return f"Every step is filled in, and the form holds.{look}"
    return f"{earned} of {possible} points of form are met. What you wrote is yours; only its shape is looked at here.{look}"


def correct_response(item: Worksheet) -> object:
    """The worked example."""
    return {"fields": item.worked}


def correct_responses(item: Worksheet) -> list[tuple[str, object]]:
    """The same with the place where it stands."""
    return [("worked", correct_response(item))]

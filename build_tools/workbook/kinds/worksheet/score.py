"""The scoring of a worksheet, on structure only. A response is {"fields": {field id: value}}.

Values: text for line, lines and choose (the way's id); a list of words for feelings; a number for rate; {way id: number} for
share; a list of {column id: value} for rows.
"""

from ...score import Invalid, Outcome, Remark, Score, mapping_at, text_at
from .checks import Drawn
from .fields import Field, Rows, Share
from .item import Step, Worksheet


def score(item: Worksheet, response: object) -> Outcome:
    """One for each step filled in and one for each check met; Invalid while nothing at all is filled in."""
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
    for check in item.checks:
        answers = _answers(item, check.field, values)
        sources = [text for _, text in _answers(item, check.source, values)] if isinstance(check, Drawn) else []
        failures = check.failures(answers, sources) if answers else []
        earned += bool(answers) and not failures
        remarks += [Remark(f"fields.{name}", f"{said} {check.why}".strip(), "look", contestable=True) for name, said in failures]
    possible = item.possible()
    return Score(earned, possible, _headline(earned, possible), ("worked",), tuple(remarks))


def _open(step: Step, values: dict[str, object]) -> list[Remark]:
    """A remark for each field of the step that is still to be filled in."""
    left = [each for each in step.fields if not each.optional and not each.filled(values.get(each.id))]
    return [Remark(f"fields.{each.id}", _left_open(each), "open") for each in left]


def _left_open(field: Field) -> str:
    if isinstance(field, Share):
        return "The points do not add up to 100 yet."
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
    rows = value[: target.most] if isinstance(target, Rows) and isinstance(value, list) else []
    texts = [(f"{top}.{n}.{column}", text_at(mapping_at(row).get(column))) for n, row in enumerate(rows)]
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


def _headline(earned: int, possible: int) -> str:
    if earned == possible:
        return "Every step is filled in, and the form holds."
    return f"{earned} of {possible} points of form are met. What you wrote is yours; only its shape is looked at here."


def correct_response(item: Worksheet) -> object:
    """The worked example."""
    return {"fields": item.worked}


def correct_responses(item: Worksheet) -> list[tuple[str, object]]:
    """The same with the place where it stands."""
    return [("worked", correct_response(item))]

"""The scoring of a labelling. A response is {"parts": {part id: [codes]}}, in a sort {"parts": {part id: way}}."""

from ...score import Invalid, Outcome, Remark, Score, Tone, mapping_at
from .item import Label, Part


def score(item: Label, response: object) -> Outcome:
    """One step for each label that was seen, and for each part with nothing to find that was left free; in a sort, for each part
    that was put where it fits. Invalid without any mark.

    Within its part, each mark that does not fit takes one step back, never below zero. So to mark everything earns little.
    """
    given = mapping_at(mapping_at(response).get("parts"))
    marks = {part.id: _marks(item, given.get(part.id)) for part in item.parts}
    if not any(marks.values()):
        missing = "Put at least one of these where it belongs first." if item.ways else "Mark what at least one part does first."
        return Invalid(missing, f"parts.{item.parts[0].id}")
    earned_by, said_of, headline = (_placed, _said_of_place, _placed_headline) if item.ways else (_seen, _said_of_marks, _seen_headline)
    earned = sum(earned_by(part, marks[part.id]) for part in item.parts)
    possible = sum(max(1, len(part.labels)) for part in item.parts)
    remarks = tuple(remark for part in item.parts for remark in (*said_of(part, marks[part.id]), _about(part)))
    return Score(earned, possible, headline(earned, possible), remarks=remarks)


def _marks(item: Label, value: object) -> tuple[str, ...]:
    """The labels that were marked, in the order in which they are offered; what is not offered is no mark."""
    held = [value] if item.ways else value if isinstance(value, list) else []
    return tuple(label for label in item.offered() if label in held)


def _stray(part: Part, marks: tuple[str, ...]) -> list[str]:
    return [label for label in marks if label not in part.labels and label not in part.also]


def _placed(part: Part, marks: tuple[str, ...]) -> int:
    return int(bool(marks) and not _stray(part, marks))


def _seen(part: Part, marks: tuple[str, ...]) -> int:
    seen = sum(label in part.labels for label in marks) if part.labels else 1
    return max(0, seen - len(_stray(part, marks)))


def _said_of_marks(part: Part, marks: tuple[str, ...]) -> list[Remark]:
    seen = [_said(part, label, "You saw this:", "met") for label in marks if label in part.labels]
    missed = [_look(part, label, "Also here:") for label in part.labels if label not in marks]
    stray = [_look(part, label, "I would not count this here:") for label in _stray(part, marks)]
    fair = [_said(part, label, "One may count this too:", "soft") for label in marks if label in part.also]
    free = [Remark(f"parts.{part.id}", "There is nothing to mark here, and you left it free.", "met")]
    return [*seen, *missed, *stray, *fair] or free


def _said_of_place(part: Part, marks: tuple[str, ...]) -> list[Remark]:
    if marks == part.labels:
        return [_said(part, label, "You put it here, and so would I:", "met") for label in marks]
    if _placed(part, marks):
        fair = [_said(part, label, "You put it here, which is fair too:", "met") for label in marks]
        return [*fair, *(_said(part, label, "I would put it here:", "open") for label in part.labels)]
    own = [_said(part, label, "You put it here:", "open") for label in marks]
    return [*own, *(_look(part, label, "I would put it here:") for label in part.labels)]


def _said(part: Part, label: str, text: str, tone: Tone) -> Remark:
    return Remark(f"parts.{part.id}", text, tone, feedback=f"label-{label}")


def _look(part: Part, label: str, text: str) -> Remark:
    return Remark(f"parts.{part.id}", text, "look", feedback=f"label-{label}", contestable=True)


def _about(part: Part) -> Remark:
    return Remark(f"parts.{part.id}", "About this part:", "more", feedback=part.id)


def _seen_headline(earned: int, possible: int) -> str:
    if earned == possible:
        return "You saw what each of these parts does."
    if earned == 0:
        return "You and I read these parts differently. Each has a note below."
    return "You saw some of what these parts do. Each has a note below."


def _placed_headline(earned: int, possible: int) -> str:
    if earned == possible:
        return f"You put all {possible} parts where they fit."
    if earned == 0:
        return "You and I sort these parts differently. Each has a note below."
    return f"You put {earned} of {possible} parts where they fit. Each has a note below."


def correct_response(item: Label) -> object:
    """The response that marks what each part does, and nothing else."""
    return {"parts": {part.id: part.labels[0] if item.ways else list(part.labels) for part in item.parts}}

"""The scoring of a drill. A response is {"answers": {prompt id: text}}."""

from ...score import Invalid, Outcome, Remark, Score, mapping_at, text_at
from ...text import find
from ...wordings import WORDINGS
from .item import Drill, Prompt

UNREAD = "I did not recognise an idea that fits here. I only know the wordings I was given."


def score(item: Drill, response: object) -> Outcome:
    """One for each prompt whose answer holds an accepted idea and no fault; Invalid while every answer is blank.

    A prompt left open earns nothing and says so. What is not recognised is not called wrong: the remark is contestable.
    """
    answers = mapping_at(mapping_at(response).get("answers"))
    texts = {prompt.id: text_at(answers.get(prompt.id)) for prompt in item.prompts}
    if not any(text.strip() for text in texts.values()):
        return Invalid("Write an answer to at least one of the prompts first.", f"answers.{item.prompts[0].id}")
    readings = [_read(prompt, item.faults, texts[prompt.id]) for prompt in item.prompts]
    earned = sum(passed for passed, _ in readings)
    remarks = tuple(remark for _, said in readings for remark in said)
    return Score(earned, len(item.prompts), _headline(earned, len(item.prompts)), remarks=remarks)


def _read(prompt: Prompt, faults: tuple[str, ...], text: str) -> tuple[bool, list[Remark]]:
    """Whether the answer holds an idea and no fault, and the remarks on its words."""
    field = f"answers.{prompt.id}"
    exemplars = Remark(field, "Others might put it like this:", "more", feedback=f"{prompt.id}-exemplars")
    if not text.strip():
        return False, [Remark(field, "Left open for now.", "open"), exemplars]
    met = [
        Remark(field, f"I read this as: {idea.name}.", "met", *span, f"{prompt.id}-idea-{idea.id}")
        for idea in prompt.ideas
        if (span := find(idea.words, text))
    ]
    own = {slip.fault: (span, f"{prompt.id}-slip-{n}") for n, slip in enumerate(prompt.slips) if (span := find(slip.words, text))}
    shared = {fault: (span, f"fault-{fault}") for fault in faults if (span := find(WORDINGS[fault], text))}
    look = [
        Remark(field, f"Look again at “{text[slice(*span)]}”.", "look", *span, feedback, contestable=True)
        for span, feedback in (shared | own).values()
    ]
    unread = Remark(field, UNREAD, "open", feedback=f"{prompt.id}-otherwise", contestable=True)
    return bool(met) and not look, [*met, *look, *([] if met else [unread]), exemplars]


def _headline(earned: int, possible: int) -> str:
    if earned == possible:
        return f"All {possible} answers hold an idea that fits, with nothing that takes it back."
    if earned == 0:
        return "I did not find a fitting idea in these yet. Each answer has a note below."
    return f"{earned} of {possible} answers hold an idea that fits, with nothing that takes it back."


def correct_response(item: Drill) -> object:
    """The response made of each prompt's first exemplar."""
    return {"answers": {prompt.id: prompt.exemplars[0] for prompt in item.prompts}}


def correct_responses(item: Drill) -> list[tuple[str, object]]:
    """(path, response) for every exemplar, among answers to the other prompts that pass: so each is tried for itself."""
    passing = {prompt.id: _passing(prompt, item.faults) for prompt in item.prompts}
    return [
        (f"prompts[{n}].exemplars[{m}]", {"answers": passing | {prompt.id: exemplar}})
        for n, prompt in enumerate(item.prompts)
        for m, exemplar in enumerate(prompt.exemplars)
    ]


def _passing(prompt: Prompt, faults: tuple[str, ...]) -> str:
    """An answer that passes: an exemplar, else a wording as it stands."""
    wordings = (word.replace("*", "").replace("...", "") for idea in prompt.ideas for word in idea.words)
    return next((text for text in (*prompt.exemplars, *wordings) if _read(prompt, faults, text)[0]), "")

"""The scoring of a dialogue. A response is {"turns": {turn id: way id, or the words written there}}.

Only the turns that the answers lead to count; answers left over from a path not taken are passed over. "to" beside "turns" is the
page's own note of where written replies led, so that it need not ask twice; it is not read.
"""

from dataclasses import dataclass

from ...reply import Finding, read
from ...reply.certainty import level
from ...reply.reading import SECRETS
from ...reply.remarks import of_findings
from ...score import Invalid, Outcome, Remark, Score, Tone, mapping_at, text_at
from ...text import find
from .item import Dialogue, Ending, Route, Turn, Way

STEPS = {"best": 2, "partly": 1, "no": 0}
TONES: dict[str, Tone] = {"best": "met", "partly": "more", "no": "look"}


@dataclass(frozen=True)
class Said:
    """One turn of the path: what was answered, how it was taken."""

    turn: Turn
    words: str
    taken: Way | Route
    findings: tuple[Finding, ...] = ()


def score(item: Dialogue, response: object) -> Outcome:
    """Two for each best reply on the path that was taken, one for each that is partly there; Invalid until the talk has ended."""
    path, at = _walk(item, response)
    if isinstance(at, Turn):
        message = "Choose a reply first." if at.ways else "Write your reply first."
        return Invalid(message if not path else f"The talk is not over yet. {message}", f"turns.{at.id}")
    earned = sum(STEPS[said.taken.credit] for said in path)
    possible = STEPS["best"] * len(path)
    remarks = [remark for said in path for remark in _remarks(said)]
    return Score(earned, possible, _headline(at, earned, possible), (f"ending-{at.id}",), tuple(remarks))


def step(item: Dialogue, response: object) -> dict[str, str]:
    """Where the talk stands after these answers: {"at": the id of a turn or an ending}."""
    _, at = _walk(item, response)
    return {"at": at.id}


def _walk(item: Dialogue, response: object) -> tuple[list[Said], Turn | Ending]:
    """The turns that were answered, and the turn or ending that follows."""
    answers = mapping_at(mapping_at(response).get("turns"))
    turns = {turn.id: turn for turn in item.turns}
    endings = {ending.id: ending for ending in item.endings}
    path: list[Said] = []
    at = item.turns[0]
    while said := _said(at, text_at(answers.get(at.id))):
        path.append(said)
        if said.taken.to in endings:
            return path, endings[said.taken.to]
        at = turns[said.taken.to]
    return path, at


def _said(turn: Turn, words: str) -> Said | None:
    """How an answer is taken; None where there is none."""
    if turn.ways:
        way = next((way for way in turn.ways if way.id == words), None)
        return Said(turn, way.text, way) if way else None
    if not words.strip():
        return None
    findings = tuple(each for each in read(turn.says, words).findings if level(each))
    return Said(turn, words, next(route for route in turn.routes if _fits(route, words, findings)), findings)


def _fits(route: Route, words: str, findings: tuple[Finding, ...]) -> bool:
    """Whether a written reply takes this route. What is good in it counts from "looks like" on, a fault only when it is found."""
    if not route.finds and not route.words:
        return True
    codes = {each.code for each in findings if each.code in SECRETS or level(each) == "found"}
    return not codes.isdisjoint(route.finds) or find(route.words, words) is not None


def _remarks(said: Said) -> list[Remark]:
    field, name = f"turns.{said.turn.id}", f"{said.turn.id}-{said.taken.id}"
    if isinstance(said.taken, Way):
        return [Remark(field, f"You said: “{said.words}”", TONES[said.taken.credit], feedback=name, contestable=True)]
    taken = Remark(field, f"I took it as a reply that {said.taken.when}.", "more", feedback=name, contestable=True)
    return [taken, *of_findings(field, [each for each in said.findings if level(each) == "found"], ())]


def _headline(ending: Ending, earned: int, possible: int) -> str:
    if earned == possible:
        return f"{ending.title}. At every turn you met them."
    return f"{ending.title}. Look at the turn on which it hung."


def correct_response(item: Dialogue) -> object:
    """The best reply at each turn until the talk ends."""
    turns = {turn.id: turn for turn in item.turns}
    answers: dict[str, str] = {}
    at = item.turns[0].id
    while at in turns and at not in answers:
        turn = turns[at]
        offered: tuple[Way | Route, ...] = turn.ways or turn.routes
        best = next(each for each in offered if each.credit == "best")
        answers[at] = best.id if turn.ways else turn.exemplar
        at = best.to
    return {"turns": answers}

"""The scoring of a reply. A response is {"reply": text, "predicted": [codes], "said": what they said, on the free page}."""

from ...reply import Finding, Known, read
from ...reply.certainty import can_be_found, level
from ...reply.reading import EAR, SECRETS
from ...reply.remarks import missing, of_findings, things
from ...score import Invalid, Outcome, Remark, Score, mapping_at, text_at
from ...text import find
from .item import Point, Reply

LONG = 160  # words; a longer reply is seldom heard to its end


def score(item: Reply, response: object) -> Outcome:
    """One for each code that is wanted and found (or each of E, A and R), one for half of the key points, one for the hard
    feeling where there is one, and one if no fault is found; Invalid while nothing is written.

    Only what is found with certainty counts. What merely looks like a code is said softly, and what is missing is asked.
    """
    given = mapping_at(response)
    reply = text_at(given.get("reply"))
    if not reply.strip():
        return Invalid("Write your reply first.", "reply")
    said = item.says or text_at(given.get("said"))
    findings = [each for each in read(said, reply, _known(item)).findings if level(each)]
    known = _known_places(item, reply)
    spoilt = [each for each in findings if each.code not in SECRETS]
    found = [each for each in findings if level(each) == "found" or _is_borne_out(each, known, spoilt)]
    likely = [each for each in findings if each not in found]
    present = {each.code for each in found}
    faults = [each for each in found if each.code not in SECRETS]
    steps = [(f"check-{code}", code in present) for code in item.wants if can_be_found(code)]
    steps += [(f"missing-{part}", not present.isdisjoint(EAR[part])) for part in item.whole]
    points, points_met = _points(item, reply)
    if points_met is not None:
        steps.append(("", points_met))
    if item.hard_feeling:
        steps.append(("hard-feeling", find(item.hard_feeling, reply) is not None))
    steps += [("", not faults)] if item.wants or item.whole else []
    earned, possible = sum(met for _, met in steps), len(steps)
    remarks = of_findings("reply", found, likely)
    remarks += [missing("reply", name) for name, met in steps if name and not met]
    remarks += [missing("reply", f"check-{code}") for code in item.wants if not can_be_found(code) and code not in present]
    remarks += points
    if len(reply.split()) > LONG:
        remarks.append(Remark("reply", f"It has {len(reply.split())} words. Aloud, that is long: what could go?", "open"))
    remarks += _predicted(given.get("predicted"), present)
    return Score(earned, possible, _headline(earned, possible, len(faults)), _beside(item), tuple(remarks))


def _known(item: Reply) -> Known:
    feelings = (*item.feelings, *item.hard_feeling)
    return Known(tuple(_points_given(item)), tuple(each.words for each in item.truths), feelings)


def _points_given(item: Reply) -> list[tuple[str, ...]]:
    """The wordings of points that give back what was said; where that is not asked for, they name something else to say."""
    return [each.words for each in item.points] if item.whole or "thought-empathy" in item.wants else []


def _known_places(item: Reply, reply: str) -> dict[str, list[tuple[int, int]]]:
    """Where the reply speaks of what the author knows of the moment, by the code that it bears out."""
    wordings = {
        "disarming": [each.words for each in item.truths],
        "thought-empathy": [*_points_given(item), *(each.words for each in item.truths)],
        "feeling-empathy": [item.feelings, item.hard_feeling],
    }
    return {code: [span for words in groups if (span := find(words, reply))] for code, groups in wordings.items()}


def _is_borne_out(finding: Finding, known: dict[str, list[tuple[int, int]]], spoilt: list[Finding]) -> bool:
    """Whether a finding that is not sure by itself holds something the author named, and no fault: the two together are sure."""
    if any(each.start < finding.end and finding.start < each.end for each in spoilt):
        return False
    return any(start < finding.end and finding.start < end for start, end in known.get(finding.code, ()))


def _points(item: Reply, reply: str) -> tuple[list[Remark], bool | None]:
    """What is said of each key point and truth; and whether at least half of the points are taken up, None without points."""
    spans = {each.id: find(each.words, reply) for each in (*item.points, *item.truths)}
    remarks = [_point(each, spans[each.id]) for each in (*item.points, *item.truths)]
    if not item.points:
        return remarks, None
    return remarks, 2 * sum(spans[each.id] is not None for each in item.points) >= len(item.points)


def _point(point: Point, span: tuple[int, int] | None) -> Remark:
    if span:
        return Remark("reply", f"This is in it: {point.name}.", "met", *span)
    return Remark("reply", f"Not in it yet, as far as I see: {point.name}.", "open", contestable=True)


def _predicted(named: object, present: set[str]) -> list[Remark]:
    """How the learner's own list of codes compares with what was found; nothing where they named none."""
    codes = [code for code in SECRETS if isinstance(named, list) and code in named]
    if not codes:
        return []
    found = [code for code in codes if code in present]
    more = [code for code in SECRETS if code in present and code not in codes]
    text = f"Of the {len(codes)} you named, I found {len(found)}."
    if more:
        text += f" I also found {len(more)} that you did not name."
    asked = [Remark("predicted", "You meant this one:", "open", feedback=f"check-{code}") for code in codes if code not in present]
    return [Remark("predicted", text, "more"), *asked]


def _headline(earned: int, possible: int, faults: int) -> str:
    look = things(faults)
    if not possible:
        return f"This is how I read it.{look}"
    if earned == possible:
        return "What the exercise asks for is there, and I found nothing that gets in its way."
    if earned + bool(faults) == possible:
        return f"What the exercise asks for is there.{look}"
    if earned <= (not faults):
        return f"I did not find what the exercise asks for. I only see wording, not what you mean.{look}"
    return f"Part of what the exercise asks for is there.{look}"


def _beside(item: Reply) -> tuple[str, ...]:
    return ("exemplars", "self-mark") if item.exemplars else ()


def correct_response(item: Reply) -> object:
    """The response made of the first exemplar, with its codes as the prediction."""
    return _response(item, 0)


def correct_responses(item: Reply) -> list[tuple[str, object]]:
    """(path, response) for every exemplar."""
    return [(f"exemplars[{n}]", _response(item, n)) for n in range(len(item.exemplars))]


def _response(item: Reply, n: int) -> object:
    codes = {code for part in item.exemplars[n].parts for code in part.codes}
    return {"reply": item.exemplars[n].text, "predicted": [code for code in SECRETS if code in codes]}

"""The scoring of practice with a partner: a log of what was done, points for its form, and no judgement of what was said.

A response to a deck is {"mode": "together" or "alone", "rounds": [round], "learned": text}. A round is
    line        the id of the line that was answered
    by          "me" or "partner": who answered
    own         the grade of whoever answered, for their own reply: A, B, C, D or F
    partner     the grade of whoever said the line, given before they saw the other
    stop        "kept" or "went-on": whether it stayed at one reply
    codes       the secrets that worked, faults: what to try next, note: the same in their own words
    reply       what was written; only alone, where there is no partner's grade and no stop
A response to an interview is {"mode", "answers": {question id: text}, "surprised": text, "carry": text}; answers only alone.
"""

from ...score import Invalid, Outcome, Remark, Score, mapping_at, text_at
from ...text import mentions
from .item import Example, Partner
from .rounds import Round, is_tried_again, rounds, said_of, said_of_solo

I_WORDS = ("I", "me", "my", "mine", "myself")


def score(item: Partner, response: object) -> Outcome:
    """Points for the form of the practice; Invalid while nothing is recorded."""
    given = mapping_at(response)
    is_alone = text_at(given.get("mode")) == "alone"
    return _deck(item, given, is_alone) if item.lines else _interview(item, given, is_alone)


def _deck(item: Partner, given: dict[str, object], is_alone: bool) -> Outcome:
    """One point each: both grades given (alone: one's own) and one reply with its STOP (alone: written down) in every round; what
    worked named, and something to try, at least once; an A in the end, or a line tried again."""
    made = rounds(item, given.get("rounds"))
    done = [each for each in made if each.own or (each.partner and not is_alone)]
    if not done:
        missing = "Write a reply and grade it first." if is_alone else "Have one round first, and give it a grade."
        return Invalid(missing, "rounds.0.own" if made and made[0].line else "rounds.0.line")
    steps = (
        is_alone or all(each.own and each.partner for each in done),
        all(each.reply if is_alone else each.stopped == "kept" for each in done),
        any(each.codes for each in done),
        any(each.faults or each.note for each in done),
        _has_an_a(done, is_alone) or is_tried_again(done),
    )
    examples = {each.to for each in item.examples}
    remarks = [remark for each in done for remark in (said_of_solo(each, each.line in examples) if is_alone else said_of(each))]
    remarks += _still_open(done[-1], *steps[2:])
    if text_at(given.get("learned")).strip():
        remarks.append(Remark("learned", "You take this with you.", "met"))
    shown = [line.id for line in item.lines if line.id in examples and any(each.line == line.id for each in done)]
    feedback = tuple(f"to-{line}" for line in shown or [line.id for line in item.lines if line.id in examples])
    return Score(sum(map(bool, steps)), len(steps), _headline(done, is_alone), feedback, tuple(remarks))


def _has_an_a(done: list[Round], is_alone: bool) -> bool:
    return any((each.own if is_alone else each.partner) == "A" for each in done)


def _still_open(last: Round, worked: bool, to_try: bool, went_on: bool) -> list[Remark]:
    """What the practice asks for and no round has."""
    left = []
    if not worked:
        left.append("What worked in it is not named yet. Begin with that: one code is enough.")
    if not to_try:
        left.append("One thing to try is not named yet, for the best reply too.")
    if not went_on:
        left.append("There is no A yet, and this is where practice begins: take the same line once more.")
    return [Remark(last.field, text, "open") for text in left]


def _headline(done: list[Round], is_alone: bool) -> str:
    count = "One round" if len(done) == 1 else f"{len(done)} rounds"
    if is_alone:
        said = f"{count} on your own, graded before you saw the examples."
    else:
        mine = sum(each.is_mine for each in done)
        who = {len(done): "answered by you", 0: "answered by your partner"}.get(mine, f"{mine} answered by you")
        said = f"{count} together, {who}."
    if _has_an_a(done, is_alone):
        return f"{said} It came to an A."
    return f"{said} You took a line up again." if is_tried_again(done) else said


def _interview(item: Partner, given: dict[str, object], is_alone: bool) -> Outcome:
    """One point each: what surprised them; a sentence to carry into a reply; and alone, every question answered, and answered as “I”."""
    answers = mapping_at(given.get("answers")) if is_alone else {}
    written = {each.id: text for each in item.questions if (text := text_at(answers.get(each.id))).strip()}
    after = {name: text_at(given.get(name)).strip() for name in ("surprised", "carry")}
    if not written and not any(after.values()):
        missing = (
            "Answer the first question as the other person first."
            if is_alone
            else "Hold the interview first, then write what surprised you."
        )
        return Invalid(missing, f"answers.{item.questions[0].id}" if is_alone else "surprised")
    steps = [bool(text) for text in after.values()]
    remarks = []
    if is_alone:
        inside = [name for name, text in written.items() if mentions(I_WORDS, text)]
        steps += [len(written) == len(item.questions), len(inside) == len(written) > 0]
        remarks += [_answer(name, name in inside) for name in written]
        remarks += [Remark(f"answers.{each.id}", "", "open") for each in item.questions if each.id not in written]
    remarks += [_after(name, text) for name, text in after.items()]
    earned, possible = sum(steps), len(steps)
    return Score(earned, possible, _debriefed(earned, possible), ("interview",) if item.examples else (), tuple(remarks))


def _answer(name: str, is_inside: bool) -> Remark:
    if is_inside:
        return Remark(f"answers.{name}", "You speak from inside.", "met")
    return Remark(f"answers.{name}", "I do not find an “I” or a “my” in it. How would they say it of themselves?", "look", contestable=True)


def _after(name: str, text: str) -> Remark:
    if not text:
        return Remark(name, "", "open")
    return Remark(name, "You found something." if name == "surprised" else "Say it aloud once, before you need it.", "met")


def _debriefed(earned: int, possible: int) -> str:
    if earned == possible:
        return "You have been on the other side, and brought something back."
    return "You have begun to look from the other side. What is still open stands below."


def correct_response(item: Partner) -> object:
    """A round with an A for the first line that has an example; or the interview, answered alone with the examples."""
    if item.questions:
        after = {"surprised": item.after.surprised, "carry": item.after.carry} if item.after else {}
        return {"mode": "alone", "answers": {each.to: each.text for each in item.examples}, **after}
    first = item.examples[0]
    together = {"line": first.to, "by": "me", "own": "B", "partner": "A", "stop": "kept"}
    marks = {"codes": _codes(item, first), "faults": [item.faults[0]], "note": "A little shorter."}
    return {"mode": "together", "rounds": [together | marks], "learned": "One true sentence first."}


def correct_responses(item: Partner) -> list[tuple[str, object]]:
    """(path, response) of the right one, and of every example of a deck as the reply of somebody alone."""
    if item.questions:
        return [("examples", correct_response(item))]
    alone = [{"line": each.to, "reply": each.text, "own": "A", "codes": _codes(item, each), "note": "Shorter."} for each in item.examples]
    return [("", correct_response(item))] + [(f"examples[{n}]", {"mode": "alone", "rounds": [each]}) for n, each in enumerate(alone)]


def _codes(item: Partner, example: Example) -> list[str]:
    """What works in an example, of the codes that can be named here."""
    return [code for code in item.codes if code in example.codes] or [item.codes[0]]

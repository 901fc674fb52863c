"""What was recorded of rounds with a deck: read from a response, counted, and put into words."""

from dataclasses import dataclass

from ...score import Remark, mapping_at, text_at
from .item import MOST_ROUNDS, Partner

GRADES = ("A", "B", "C", "D", "F")
APART = ("", "", "two", "three", "four")


@dataclass(frozen=True)
class Round:
    """One line, answered once. `own` is the grade of whoever answered, `partner` that of whoever said the line; "" while open."""

    place: int
    line: str
    is_mine: bool
    own: str
    partner: str
    stopped: str
    codes: tuple[str, ...]
    faults: tuple[str, ...]
    note: str
    reply: str

    @property
    def field(self) -> str:
        """What remarks on this round are about: the reply where one was written, else the whole round."""
        return f"rounds.{self.place}.reply" if self.reply else f"rounds.{self.place}"


def rounds(item: Partner, value: object) -> list[Round]:
    """The rounds in a response, graded or not yet; beyond the most there can be, none."""
    given = value[:MOST_ROUNDS] if isinstance(value, list) else []
    return [_round(item, n, mapping_at(each)) for n, each in enumerate(given)]


def _round(item: Partner, place: int, given: dict[str, object]) -> Round:
    line, reply, note = (text_at(given.get(name)) for name in ("line", "reply", "note"))
    return Round(
        place,
        line if line in {each.id for each in item.lines} else "",
        text_at(given.get("by")) != "partner",
        _among(GRADES, given.get("own")),
        _among(GRADES, given.get("partner")),
        _among(("kept", "went-on"), given.get("stop")),
        _marked(item.codes, given.get("codes")),
        _marked(item.faults, given.get("faults")),
        note.strip(),
        reply if reply.strip() else "",
    )


def _among(words: tuple[str, ...], value: object) -> str:
    return text_at(value) if text_at(value) in words else ""


def _marked(offered: tuple[str, ...], value: object) -> tuple[str, ...]:
    return tuple(each for each in offered if isinstance(value, list) and each in value)


def is_tried_again(done: list[Round]) -> bool:
    """Whether a line was answered more than once."""
    lines = [each.line for each in done if each.line]
    return len(lines) > len(set(lines))


def said_of(each: Round) -> list[Remark]:
    """What is said of a round that two or three people had."""
    said = [_grades(each)]
    if each.stopped == "kept":
        said.append(Remark(each.field, "It stayed at one reply.", "met"))
    elif each.stopped:
        said.append(Remark(each.field, "It went on after the reply. With one reply and then STOP there is one thing to look at.", "more"))
    else:
        said.append(Remark(each.field, "Did it stay at one reply? That is not marked yet.", "open"))
    return said + _named(each)


def said_of_solo(each: Round, has_example: bool) -> list[Remark]:
    """What is said of a round that somebody had alone."""
    said = [Remark(each.field, f"You gave yourself {_a(each.own)}.", "more")]
    if not each.reply:
        said.append(Remark(each.field, "The reply is not written down. Written, it can be read with other eyes.", "open"))
    if has_example:
        said.append(Remark(each.field, "There is an example for this line below. Beside it, would you give the same grade?", "more"))
    return said + _named(each)


def _named(each: Round) -> list[Remark]:
    """What worked and what to try, as they marked and wrote it."""
    said = [Remark(each.field, "This worked, you say.", "met", feedback=f"code-{code}") for code in each.codes]
    said += [Remark(each.field, "To try next time:", "more", feedback=f"code-{fault}") for fault in each.faults]
    return said + ([Remark(each.field, f"In your words: “{each.note}”", "more")] if each.note else [])


def _grades(each: Round) -> Remark:
    if not (each.own and each.partner):
        missing = "The one who answered has" if each.partner else "The one who said the line has"
        return Remark(each.field, f"{missing} given no grade yet.", "open")
    gap = GRADES.index(each.own) - GRADES.index(each.partner)  # above zero: more was heard than whoever answered thought
    if not gap:
        return Remark(each.field, f"You both gave {_a(each.own)}.", "met")
    words = _mine(each, gap) if each.is_mine else _theirs(each, gap)
    far = f" That is {APART[abs(gap)]} grades apart: worth a minute's talk." if APART[abs(gap)] else ""
    return Remark(each.field, words + far, "more")


def _mine(each: Round, gap: int) -> str:
    given = f"You gave yourself {_a(each.own)}, your partner {_a(each.partner)}"
    return f"{given}: they heard more than you did." if gap > 0 else f"{given}: not all you meant has reached them. Ask what did."


def _theirs(each: Round, gap: int) -> str:
    given = f"Your partner gave themselves {_a(each.own)}, you {_a(each.partner)}"
    return f"{given}: you heard more than they did." if gap > 0 else f"{given}: not all they meant has reached you. Tell them what did."


def _a(grade: str) -> str:
    return f"an {grade}" if grade in ("A", "F") else f"a {grade}"

"""Codes that no single sentence shows: several questions, yes-but, parroting; and which findings rule out others."""

from dataclasses import replace
from itertools import pairwise

from . import notation
from .reading import PRESENT, Finding
from .said import Said
from .sentences import Sentence

COPIED_FROM = 6  # words in a row
MOSTLY = 0.8  # of a short remark
GRANTS = notation.wordings(
    "you are <very> right | okay | yes | sure | fine | yes it (was/is) | i will give you that | i do know | i do understand | i "
    "do (see/get) | you are right | you have a point | that is (fair/true/right) | fair (enough/point) | good point | i know | i "
    "agree | i (see/get) (that/it/your/why/what/where) | "
    "i understand | i hear | i did | i was | i am sorry | i should have | i (forgot/missed) | sorry | i admit | granted | sure | "
    "of course | i appreciate | i may have | "
    "maybe i | i can see | i could have | i might have | i have been | i did not | true $ | true | yes i | yeah i | point taken "
    "| it is true | you may be right | you might be right | i apologize | "
    "you do have a point | you are not wrong | i accept | i acknowledge | i get | no one is denying | i am not saying"
)
TURNS = notation.wordings(
    "but | only (your/the/i/my/you/it/there/he/she/they/we/that) | however | although | though | except that | it is just that | "
    "it is just | only that | on the other hand | still i | still you | having said that | that being said | "
    "that said | at the same time | the thing is | then again | yet | even so | all the same | mind you | it was just that | it "
    "was only because | it was because | in my defense | to be fair"
)
HARMLESS = notation.wordings(
    "no excuse | not an excuse | does not excuse | i did not (ask/listen/think/see/notice/call/tell) | i also want | i want to "
    "(understand/hear/know/listen/make) | i want you | what i (am hearing/hear) | i would like to | i would love to | "
    "i am (listening/here/glad/sorry/ashamed) | that is not (good/the point/what/your/fair) | i still should | i should have | "
    "should not | i still (did/hurt/let/broke/forgot/left) | "
    "does not make it | does not change | does not mean it | that does not help | you still had | you deserve* | you had every | "
    "it was not fair | not fair on | thank you | i (wish/hope) | "
    "i can only imagine | it must | that must | it sounds | you are still | can not imagine | i imagine | "
    "but i did (it|that|not|say|hurt|break|forget|let|leave|miss|make) | but i did $ | but i was "
    "wrong | but not | but you should not have to | but that is on me | "
    "on me | my job | my fault | only myself | i never (asked/thought/told/said sorry/noticed) | i have not been | i let | i had "
    "no right | was wrong | nothing but | anything but | but also | "
    "all but | last but | but for | what was | what is | how was | how did | how do | tell me | can you | would you | but you "
    "did | but you were right | but i do care | but you are right | i will"
)
CONCEDES = notation.wordings("i will (give/grant) you that | fair enough | fair (point/complaint/comment) | you have a point | point taken")

NOTHING: frozenset[str] = frozenset()
ELLIPTIC = frozenset("is was are were did do or and".split())


def findings(parts: list[Sentence], noticed: list[dict[str, float]], said: Said, reply: str, disarms: list[bool]) -> list[Finding]:
    """The findings of these codes in a reply; `disarms` says of each sentence whether it grants something to the other."""
    return [*_many_questions(parts, noticed), *_yes_but(parts, noticed, reply, disarms), *_parroting(parts, said)]


def settled(found: list[Finding], answers: bool) -> list[Finding]:
    """The findings without those that others rule out: what is granted and taken back is not disarming."""
    taken_back = [each for each in found if each.code == "yes-but" and each.strength >= PRESENT] if answers else []
    parroted = [each for each in found if each.code == "parroting" and each.strength >= PRESENT]
    kept: list[Finding] = []
    for each in found:
        if each.code == "disarming" and any(_meet(each, other) for other in taken_back):
            each = replace(each, strength=round(each.strength * 0.4, 4))
        if each.code == "thought-empathy" and any(each.start >= other.start and each.end <= other.end for other in parroted):
            each = replace(each, strength=round(each.strength * 0.5, 4))
        kept.append(each)
    return kept


def _meet(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


def _many_questions(parts: list[Sentence], noticed: list[dict[str, float]]) -> list[Finding]:
    """From the first to the last of two or more questions; one that only words the last again does not count."""
    asked: list[int] = []
    rewords = 0
    for at, (part, each) in enumerate(zip(parts, noticed, strict=True)):
        if not each.get("question") or each.get("form-tag") or each.get("form-told"):
            continue
        if len(part.words) < 3 and asked and part.words[0] not in ("why", "how", "when", "what"):
            continue
        if asked and asked[-1] == at - 1 and _rewords(parts[at - 1], part):
            rewords += 1
            continue
        asked.append(at)
    if len(asked) < 2:
        return []
    strength = min(0.95, 0.6 + 0.12 * (len(asked) - 2) + (0.1 if asked[1] - asked[0] == 1 else 0.0))
    return [
        Finding(
            "many-questions",
            parts[asked[0]].start,
            parts[asked[-1]].end,
            strength,
            f"{len(asked)} questions: the other has to pick one, or says nothing.",
        )
    ]


def _rewords(before: Sentence, after: Sentence) -> bool:
    """“What was it like? Was it the noise?”: the second offers a guess at an answer to the first."""
    shared = {each for each in before.contents if each} & {each for each in after.contents if each}
    guess = after.words[after.opening] in ELLIPTIC and before.words[before.opening] in ("what", "how", "which") and len(after.words) <= 8
    return guess or (bool(shared) and len(shared) >= 0.6 * len({each for each in after.contents if each}))


def _first(options: tuple[notation.Wording, ...], part: Sentence, begin: int, end: int) -> tuple[int, int] | None:
    """The earliest match of any wording within words begin..end of a sentence."""
    places = [
        place
        for each in options
        for at in range(begin, end)
        if (place := _at(each, part, at)) and place[1] <= end and not any(word in part.quoted for word in range(*place))
    ]
    return min(places, default=None)


def _at(wording: notation.Wording, part: Sentence, at: int) -> tuple[int, int] | None:
    end = notation.match_at(wording, part, at)
    return (at, end) if end > at else None


def _yes_but(parts: list[Sentence], noticed: list[dict[str, float]], reply: str, disarms: list[bool]) -> list[Finding]:
    found: list[Finding] = []
    for at, part in enumerate(parts):
        turn = _turn(part, 1)
        if turn is not None:
            grant = _first(GRANTS, part, 0, turn)
            if grant and (grant[0] <= part.opening or grant[0] in part.clauses or grant[0] <= 4) and not _harmless(part, turn):
                found.append(_granted(part.starts[grant[0]], part, turn, reply, 0.85))
                continue
        opening = _turn(part, 0, at_start=True)
        after_all = None if opening is not None or noticed[at].get("question") else _though(part)
        if after_all is not None:
            opening = after_all
        if opening is not None and at > 0 and not noticed[at - 1].get("question"):
            before = parts[at - 1]
            grant = _first(GRANTS, before, 0, len(before.words))
            granted = bool(grant and grant[0] <= before.opening + 2) or _first(CONCEDES, before, 0, len(before.words)) is not None
            if (granted or disarms[at - 1]) and not _harmless(part, opening if after_all is None else 0):
                found.append(_granted(before.starts[grant[0] if grant and granted else before.opening], part, opening, reply, 0.72))
    return [each for n, each in enumerate(found) if not any(_meet(each, other) for other in found[:n])]


def _though(part: Sentence) -> int | None:
    """Where a sentence says “though” of what went before it: “It was late, though.”"""
    for at, (before, word) in enumerate(pairwise(part.words), start=1):
        if word == "though" and before not in ("as", "even", "and", "but"):
            return at
    return None


def _turn(part: Sentence, after: int, at_start: bool = False) -> int | None:
    places = (
        range(after, 1)
        if at_start
        else [each for each in range(max(after, 1), len(part.words)) if each in part.clauses or part.words[each] == "but"]
    )
    for at in places:
        if any(_at(each, part, at) for each in TURNS):
            return at
    return None


def _harmless(part: Sentence, turn: int) -> bool:
    """Whether what follows the “but” turns towards the other, or owns the deed after all."""
    return _first(HARMLESS, part, turn, len(part.words)) is not None or turn >= len(part.words) - 1


def _granted(start: int, part: Sentence, turn: int, reply: str, strength: float) -> Finding:
    first = " ".join(reply[start : part.ends[min(turn, len(part.words) - 1)]].split()[:5])
    word = reply[part.starts[turn] : part.ends[turn]]
    return Finding("yes-but", start, part.end, strength, f"“{first}…” grants something, and “{word}” takes it back.")


def _parroting(parts: list[Sentence], said: Said) -> list[Finding]:
    """Six of their words in a row, or nearly all of a short remark, and nothing of one's own in the sentence."""
    found = []
    swaps = {
        "i": "you",
        "my": "your",
        "me": "you",
        "am": "are",
        "mine": "yours",
        "you": "i",
        "your": "my",
        "are": "am",
        "myself": "yourself",
    }
    theirs = [list(said.words), [swaps.get(word, word) for word in said.words]]
    for part in parts:
        for words in theirs:
            run, begin = _longest_run(part.words, words)
            short = 3 <= len(words) <= 8 and run >= MOSTLY * len(words)
            if not (run >= COPIED_FROM or (short and run >= 3)):
                continue
            rest = len(part.words) - run
            strength = 0.8 if rest <= 4 else 0.6 if rest <= 8 else 0.4
            quote = " ".join(part.words[begin : begin + run])
            found.append(
                Finding(
                    "parroting", part.starts[begin], part.ends[begin + run - 1], strength, f"“{quote}” are their words, {run} in a row."
                )
            )
            break
    return found


def _longest_run(mine: list[str], theirs: list[str]) -> tuple[int, int]:
    """The longest run of words that both have: its size, and where it begins in `mine`."""
    best, begin = 0, 0
    before = [0] * (len(theirs) + 1)
    for at, word in enumerate(mine):
        row = [0] * (len(theirs) + 1)
        for place, other in enumerate(theirs, start=1):
            if other == word:
                row[place] = before[place - 1] + 1
                if row[place] > best:
                    best, begin = row[place], at - row[place] + 1
        before = row
    return best, begin

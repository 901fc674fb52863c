"""The reader: weighs the cues and signs of every sentence for every code."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from ..text import mentions
from . import notation, passages
from .reading import PRESENT, Finding, Known, Reading
from .rule import Cue, Rule
from .rules import RULES
from .said import Said, heard
from .sentences import Sentence, sentences
from .signs import SIGNS, Place, form_of_question, manners, signs

LONGEST = 2000  # code points of a reply that are read
WORTH_TELLING = 0.2  # weaker findings are not kept
SPOKEN = re.compile(r"\b(?:um+|uh+|er|mm-?hmm?|hmm)\b|\[\w+\]|\w-\s|\b(\w+)- ?\1\b|[—–-]\s*$|^\s*[—–-]", re.IGNORECASE)


@dataclass(frozen=True)
class Hit:
    """A cue found in a sentence, with the words it covers (from, up to)."""

    cue: Cue
    number: int
    begin: int
    end: int


@dataclass(frozen=True)
class Seen:
    """A sentence with everything that was noticed in it: signs, and hits by code."""

    sentence: Sentence
    signs: dict[str, float]
    hits: dict[str, tuple[Hit, ...]]


Entry = tuple[str, int, Cue, notation.Wording, tuple[frozenset[str], ...]]


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[Entry, ...]]:
    """Every wording of every cue, under the words that a sentence must hold for it."""
    found: dict[str, list[Entry]] = {}
    for code, rule in RULES.items():
        for number, cue in enumerate(rule.cues):
            for wording in notation.wordings(cue.wordings):
                entry = (code, number, cue, wording, notation.needed(wording))
                for key in notation.keys(wording):
                    found.setdefault(key, []).append(entry)
    return {key: tuple(entries) for key, entries in found.items()}


@lru_cache(maxsize=64)
def _heard(said: str) -> Said:
    return heard(said)


def read(said: str, reply: str, known: Known | None = None) -> Reading:
    """What stands in a reply to what was said."""
    reply = reply[:LONGEST]
    seen = look(said, reply, known or Known())
    found = [finding for each in seen for finding in _findings(each, reply)]
    granting = [each for each in found if each.code == "disarming" and each.strength >= PRESENT]
    disarms = [any(one.sentence.start <= each.start and each.end <= one.sentence.end for each in granting) for one in seen]
    parts = [each.sentence for each in seen]
    found += passages.findings(parts, [each.signs for each in seen], _heard(said[:LONGEST]), reply, disarms)
    return Reading(tuple(sorted(passages.settled(found, bool(said.strip())), key=lambda each: (each.start, each.end, each.code))))


def look(said: str, reply: str, known: Known | None = None) -> list[Seen]:
    """What is noticed in each sentence of a reply."""
    parts = sentences(reply)
    remark = _heard(said[:LONGEST])
    marks = "?" in reply  # who sets question marks ends a statement on a full stop
    forms = ["" if marks and part.mark.startswith(".") else form_of_question(part) for part in parts]
    spoken = min(1.0, len(SPOKEN.findall(reply)) / 2)
    words = sum(len(part.words) for part in parts)
    asked = sum(bool(form) for form in forms)
    manner = manners(parts)
    seen = []
    for at, part in enumerate(parts):
        before = at > 0 and bool(forms[at - 1])
        after = at + 1 < len(parts) and bool(forms[at + 1])
        noticed = signs(part, Place(remark, len(parts), words, before, after, asked, manner, spoken), forms[at])
        noticed |= _known(part, reply, known) if known else {}
        seen.append(Seen(part, noticed, _hits(part, remark.contents)))
    return seen


def _hits(sentence: Sentence, theirs: frozenset[str]) -> dict[str, tuple[Hit, ...]]:
    """The cues found in a sentence; of one cue the first place only."""
    index = _index()
    here = {"*", *sentence.words, *(f"{word[:3]}*" for word in sentence.words)}
    if sentence.felt:
        here.add("<feeling>")
    if theirs:
        here.add("<theirs>")
    found: dict[str, dict[int, Hit]] = {}
    for key in sorted(here & index.keys()):
        for code, number, cue, wording, needed in index[key]:
            for words in needed:
                if here.isdisjoint(words):
                    break
            else:
                mine = found.setdefault(code, {})
                if number not in mine and (place := _found(cue, wording, sentence, theirs)):
                    mine[number] = Hit(cue, number, *place)
    return {code: tuple(hits[number] for number in sorted(hits)) for code, hits in found.items() if hits}


def _found(cue: Cue, wording: notation.Wording, sentence: Sentence, theirs: frozenset[str]) -> tuple[int, int] | None:
    """Where a wording of a cue stands and counts: neither denied nor quoted, unless the cue allows it."""
    place = notation.find(wording, sentence, theirs)
    if place is None or (not cue.denied and notation.denied(wording, sentence, place[0])):
        return None
    if not cue.quoted and sentence.quoted and all(word in sentence.quoted for word in range(*place)):
        return None
    return place


def _known(sentence: Sentence, reply: str, known: Known) -> dict[str, float]:
    """What the author knows of the moment, where the sentence speaks of it."""
    text = reply[sentence.start : sentence.end]
    me = any(word in ("i", "my", "me") for word in sentence.words)
    agrees = any(word in ("right", "true", "fair", "agree", "yes", "indeed", "did", "sorry") for word in sentence.words)
    return {
        name: 1.0
        for name, holds in (
            ("point", any(mentions(point, text) for point in known.points)),
            ("truth", (me or agrees) and any(mentions(truth, text) for truth in known.truths)),
            ("known-feeling", bool(known.feelings) and mentions(known.feelings, text)),
        )
        if holds
    }


def _findings(seen: Seen, reply: str) -> list[Finding]:
    found = []
    for code, rule in RULES.items():
        hits = seen.hits.get(code, ())
        strength = 1 / (1 + math.exp(-max(-30.0, min(30.0, weigh(rule, hits, seen.signs)))))
        if strength >= WORTH_TELLING:
            start, end = _place(rule, hits, seen)
            found.append(Finding(code, start, end, round(strength, 4), _reason(rule, hits, seen, reply)))
    return found


def weigh(rule: Rule, hits: tuple[Hit, ...], noticed: dict[str, float]) -> float:
    """What a sentence weighs for a code: above 0 it is there."""
    total = rule.bias
    for hit in hits:
        total += hit.cue.weight
    for sign in rule.signs:
        if sign.name in noticed:
            total += sign.weight * noticed[sign.name]
    return total


def _place(rule: Rule, hits: tuple[Hit, ...], seen: Seen) -> tuple[int, int]:
    """Where the code stands: the clauses that hold its weightier cues, or the sentence."""
    sentence = seen.sentence
    begin, last = sentence.opening, len(sentence.words) - 1
    good = [hit for hit in hits if hit.cue.weight > 0]
    if good and not rule.whole_sentence:
        least = 0.5 * max(hit.cue.weight for hit in good)
        spans = [sentence.clause(word) for hit in good if hit.cue.weight >= least for word in (hit.begin, hit.end - 1)]
        begin, last = min(first for first, _ in spans), max(final for _, final in spans)
        begin = max(begin, sentence.opening) if last >= sentence.opening else begin
    return sentence.starts[begin], sentence.ends[last]


def _reason(rule: Rule, hits: tuple[Hit, ...], seen: Seen, reply: str) -> str:
    """What was seen, in words: the weightiest cues with their reasons, else the weightiest sign."""
    told = sorted((hit for hit in hits if hit.cue.weight > 0 and hit.cue.why), key=lambda hit: -hit.cue.weight)
    said: list[str] = []
    for hit in told:
        if len(said) < 2 and all(hit.cue.why not in each for each in said):
            said.append(f"“{_words(seen.sentence, hit, reply)}” {hit.cue.why}")
    if not said:
        strong = [sign for sign in rule.signs if sign.weight > 0 and seen.signs.get(sign.name) and (sign.why or sign.name in SIGNS)]
        best = sorted(strong, key=lambda sign: -sign.weight * seen.signs[sign.name])[:1]
        said = [f"This {sign.why or SIGNS[sign.name]}" for sign in best] or [rule.plain]
    return f"{', and '.join(said)}."


def _words(sentence: Sentence, hit: Hit, reply: str) -> str:
    return " ".join(reply[sentence.starts[hit.begin] : sentence.ends[hit.end - 1]].split())

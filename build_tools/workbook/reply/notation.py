"""The notation of cues, made to be read by somebody who knows talk and not programs.

    you should | you ought to     one wording or the other
    (i/we) was* wrong             “i” or “we”; “was” with any ending
    you ... never                 up to three words may stand between
    you are so? right             “so” may be missing
    ^ why did you                 at the start of a sentence or clause, after “well”, “so”, a greeting
    how come $                    at the end of the sentence
    you feel <feeling>            any feeling word; <theirs>: a word with the content of one of theirs; other classes in `classes`

Words are folded as in `words`: “don't” is written “do not”, or “don't”, which is the same.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from .classes import CLASSES
from .sentences import Sentence
from .words import folded

GAP_WORDS = 3
TOKEN = re.compile(r"\(|\)\??|[|/]|[^\s()|/]+")
PLAIN = re.compile(r"[\w'-]+$")
WORD, PREFIX, FEELING, BRIGHT, DARK, THEIRS, GAP, START, END = range(9)
KINDS = {"<feeling>": FEELING, "<bright>": BRIGHT, "<dark>": DARK, "<theirs>": THEIRS, "...": GAP, "^": START, "$": END}
DENIALS = frozenset("not never no nothing nobody none hardly without neither nor".split())
# How much a word narrows a search: the most frequent words narrow it least.
FREQUENT = {
    word: rank
    for rank, word in enumerate(
        "you i is that it to the a not and do are what have of your me how for be was so can will".split(), start=-60
    )
}


@dataclass(frozen=True)
class Part:
    """One place in a wording; `keys` are what a sentence must hold one of for it, `worth` is how much they narrow a search."""

    kind: int
    words: frozenset[str]
    optional: bool
    keys: frozenset[str]
    worth: int


Wording = tuple[Part, ...]


@cache
def wordings(text: str) -> tuple[Wording, ...]:
    """The wordings of a cue."""
    return tuple(tuple(_parts(pieces)) for pieces in _alternatives(TOKEN.findall(text), 0)[0] if pieces)


def _alternatives(tokens: list[str], at: int) -> tuple[list[list[str]], int]:
    """Everything that may be said from token `at` to the bracket that closes, each as a row of pieces; and the token after it."""
    done: list[list[str]] = []
    rows: list[list[str]] = [[]]
    while at < len(tokens) and not tokens[at].startswith(")"):
        token = tokens[at]
        if token in "|/":
            done += rows
            rows = [[]]
        elif token == "(":
            inside, at = _alternatives(tokens, at + 1)
            optional = "?" if at < len(tokens) and tokens[at] == ")?" else ""
            plain = [row[0] for row in inside if len(row) == 1 and PLAIN.match(row[0]) and len(folded(row[0])) == 1]
            other = [row for row in inside if not (len(row) == 1 and row[0] in plain)]
            choices = ([[f"({'/'.join(plain)}){optional}"]] if plain else []) + other
            choices += [[]] if optional and not plain else []
            rows = [[*row, *choice] for row in rows for choice in choices]
        else:
            rows = [[*row, token] for row in rows]
        at += 1
    return done + rows, at


def _parts(pieces: list[str]) -> Iterable[Part]:
    return (part for piece in pieces for part in _piece(piece))


@cache
def _piece(piece: str) -> tuple[Part, ...]:
    """The places that one piece of a wording stands for: two for a contraction."""
    optional = len(piece) > 1 and piece.endswith("?")
    piece = piece.rstrip("?") if optional else piece
    if piece in KINDS:
        kind = KINDS[piece]
        keys = {FEELING: "<feeling>", BRIGHT: "<feeling>", DARK: "<feeling>", THEIRS: "<theirs>"}.get(kind)
        return (Part(kind, frozenset(), optional, frozenset({keys} if keys else ()), -10),)
    if piece.endswith("*") and not piece.startswith("("):
        stem = folded(piece.rstrip("*"))[0]
        return (Part(PREFIX, frozenset({stem}), optional, frozenset({f"{stem[:3]}*"}), -2),)
    if piece.startswith("<"):
        choices = [CLASSES[piece]]
    elif piece.startswith("("):
        choices = [frozenset(word for each in piece.strip("()").split("/") for word in folded(each))]
    else:
        choices = [frozenset({word}) for word in folded(piece)]
    return tuple(Part(WORD, words, optional, words, sum(FREQUENT.get(word, -1) for word in words)) for words in choices)


def keys(wording: Wording) -> frozenset[str]:
    """Words of which a sentence must hold one to be worth a try; prefixes by their first three letters."""
    best: frozenset[str] = frozenset({"*"})
    score = -(10**6)
    for part in wording:
        if not part.optional and part.keys and part.worth > score:
            best, score = part.keys, part.worth
    return best


def needed(wording: Wording) -> tuple[frozenset[str], ...]:
    """Of each of these sets a sentence must hold a word for the wording to stand in it."""
    parts = [part for part in wording if part.kind == WORD and not part.optional]
    return tuple(part.words for part in sorted(parts, key=lambda part: -part.worth))


def find(wording: Wording, sentence: Sentence, theirs: frozenset[str]) -> tuple[int, int] | None:
    """The first place of a wording in a sentence, as word numbers (from, up to)."""
    first = wording[0]
    if first.kind == START:
        places: Iterable[int] = _openings(sentence)
    elif first.kind == WORD and not first.optional:
        places = [at for at, word in enumerate(sentence.words) if word in first.words]
    else:
        places = range(len(sentence.words))
    for at in places:
        end = _match(wording, 0, sentence, at, theirs)
        if end > at:
            return at, end
    return None


def _openings(sentence: Sentence) -> list[int]:
    return sorted({0, sentence.opening, *sentence.clauses, *(each + 1 for each in sentence.clauses if sentence.words[each] in OPENERS)})


OPENERS = frozenset("and but so because or well yeah then okay although though maybe".split())


def _match(parts: Wording, number: int, sentence: Sentence, at: int, theirs: frozenset[str]) -> int:
    """The word after the match of parts from `number` on at word `at`; -1 for none."""
    words = sentence.words
    while number < len(parts):
        part = parts[number]
        kind = part.kind
        if kind == GAP:
            for skip in range(GAP_WORDS + 1):
                end = _match(parts, number + 1, sentence, at + skip, theirs)
                if end >= 0:
                    return end
            return -1
        if kind == START:
            number += 1
            continue
        if kind == END:
            if at != len(words):
                return -1
            number += 1
            continue
        size = _size(part, sentence, at, theirs) if at < len(words) else 0
        if part.optional:
            if size:
                end = _match(parts, number + 1, sentence, at + size, theirs)
                if end >= 0:
                    return end
            number += 1
            continue
        if not size:
            return -1
        at += size
        number += 1
    return at


def _size(part: Part, sentence: Sentence, at: int, theirs: frozenset[str]) -> int:
    kind = part.kind
    word = sentence.words[at]
    if kind == WORD:
        return 1 if word in part.words else 0
    if kind == PREFIX:
        return 1 if any(word.startswith(each) for each in part.words) else 0
    if kind == THEIRS:
        return 1 if sentence.contents[at] and sentence.contents[at] in theirs else 0
    for felt in sentence.felt:
        if felt.at == at:
            bright = felt.feeling.family in ("warm", "calm")
            return felt.size if kind == FEELING or bright == (kind == BRIGHT) else 0
    return 0


def denied(wording: Wording, sentence: Sentence, at: int) -> bool:
    """Whether a denial stands shortly before word `at`, and is none of the wording's own words."""
    if any(DENIALS & part.words for part in wording):
        return False
    begin = max(sentence.clause(at)[0], at - 4)
    return any(word in DENIALS for word in sentence.words[begin:at] if word) and not _seeming(sentence.words[begin : at + 1])


def _seeming(words: list[str]) -> bool:
    """“not only”, “no wonder”, “can't deny that you are right”."""
    return any(
        word in DENIALS and words[n + 1] in ("only", "just", "merely", "wonder", "doubt", "deny", "help", "disagree", "argue", "blame")
        for n, word in enumerate(words[:-1])
    )


def match_at(wording: Wording, sentence: Sentence, at: int, theirs: frozenset[str] = frozenset()) -> int:
    """The word after a match that begins at word `at`; -1 for none."""
    if wording[0].kind == START and at not in _openings(sentence):
        return -1
    return _match(wording, 0, sentence, at, theirs)

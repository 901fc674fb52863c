"""Finding families of wording in what a learner wrote.

A wording is a few words as an author writes them: `fair*` takes any ending, `same rules` stands in a row, `care* ... people`
lets up to three words stand between. Case, punctuation, curly quotes, contractions ("won't", "wont", "will not"), British and
American spelling and one slip of the finger in a longer word make no difference. A wording that is denied ("he does not
care") does not count, unless the denial is part of the wording or only seems one ("not only", "can't stand").
"""

import re
from dataclasses import dataclass
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:['’‘ʼ][^\W_]+)*")
SENTENCE_END = re.compile(r"[.!?;\n]")
GAP = "..."
GAP_WORDS = 3
DENIAL_REACH = 3
DENIALS = {"not", "never", "no", "nothing", "nobody", "none", "hardly", "without", "neither", "nor"}
# What follows a denial here turns it back into an affirmation: "can't stand unfairness" speaks for fairness.
SEEMING_DENIALS = {"only", "just", "merely", "simply", "stand", "bear", "accept", "tolerate", "let", "lose", "stop", "help", "give", "want"}
CONTRACTIONS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would", "'s": "is"}
IRREGULAR = {"won't": "will not", "can't": "can not", "cannot": "can not", "shan't": "shall not", "ain't": "is not"}
BARE = {word + "nt": f"{word} not" for word in "do does did is are was were have has had could would should must".split()}
IRREGULAR |= BARE | {
    "wont": "will not",
    "cant": "can not",
    "im": "i am",
    "ive": "i have",
    "theyre": "they are",
    "hes": "he is",
    "shes": "she is",
    "youre": "you are",
}
# Endings that differ between British and American English, folded to one form on both sides.
SPELLINGS = (
    (re.compile(r"(?<=[a-z]{2})our(?=$|ed|ing|s|able|ite|ful|less|hood)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=e$|ed$|es$|ing$|ation)"), "iz"),
)
TYPO_FROM = 6  # letters; shorter words have too many neighbours


@dataclass(frozen=True)
class Token:
    """A word in its folded form, with its place (code points) and the number of its sentence."""

    word: str
    start: int
    end: int
    sentence: int


@lru_cache(maxsize=32)  # one answer is searched for many wordings
def tokens(text: str) -> tuple[Token, ...]:
    """The words of `text`, folded; a contraction gives two tokens in one place."""
    found: list[Token] = []
    sentence = last = 0
    for match in WORD.finditer(text):
        sentence += bool(SENTENCE_END.search(text, last, match.start()))
        last = match.end()
        found += [Token(word, match.start(), match.end(), sentence) for word in _folded(match.group())]
    return tuple(found)


@lru_cache(maxsize=32)
def _places(text: str) -> dict[str, tuple[int, ...]]:
    """Where words begin with each letter, as indexes into the tokens. No slip is forgiven in a first letter."""
    places: dict[str, list[int]] = {}
    for at, token in enumerate(tokens(text)):
        places.setdefault(token.word[0], []).append(at)
    return {letter: tuple(found) for letter, found in places.items()}


def _folded(word: str) -> list[str]:
    word = re.sub("[’‘ʼ]", "'", word.casefold())
    if word in IRREGULAR:
        return IRREGULAR[word].split()
    for ending, full in CONTRACTIONS.items():
        if word.endswith(ending) and word != ending:
            return [_spelling(word.removesuffix(ending)), full]
    return [_spelling(word)]


def _spelling(word: str) -> str:
    for pattern, folded in SPELLINGS:
        word = pattern.sub(folded, word)
    return word


def find(wordings: tuple[str, ...], text: str) -> tuple[int, int] | None:
    """Where the first of `wordings` stands in `text`, (start, end) in code points; None where none does or all are denied."""
    words = tokens(text)
    for wording in wordings:
        parts = _parts(wording)
        for at in _starts(parts, text):
            end = _match(parts, words, at)
            if end and not _denied(parts, words, at):
                return words[at].start, words[end - 1].end
    return None


def mentions(wordings: tuple[str, ...], text: str) -> bool:
    """Whether any of `wordings` stands in `text`, denied or not."""
    words = tokens(text)
    return any(_match(parts, words, at) for parts in map(_parts, wordings) for at in _starts(parts, text))


def _starts(parts: tuple[str, ...], text: str) -> tuple[int, ...]:
    """The indexes of the tokens of `text` at which a wording may begin."""
    return _places(text).get(parts[0][0], ()) if parts else ()


def phrase_problem(wording: str) -> str:
    """What is wrong with a wording, "" if nothing: it must hold a word, and neither begin nor end with a gap."""
    parts = _parts(wording)
    if not parts:
        return "a wording needs at least one word"
    if GAP in (parts[0], parts[-1]):
        return f'"{wording}" begins or ends with a gap; put "..." between two words only'
    if any(part != GAP and len(part.rstrip("*")) < 2 and "*" in part for part in parts):
        return f'"{wording}" has a "*" after fewer than two letters, which would match almost anything'
    return ""


@lru_cache(maxsize=4096)
def _parts(wording: str) -> tuple[str, ...]:
    """A wording as folded words, prefixes ending in *, and gaps."""
    parts: list[str] = []
    for piece in wording.split():
        if piece == GAP:
            parts.append(GAP)
            continue
        for match in WORD.finditer(piece):
            parts += _folded(match.group())
        if piece.endswith("*") and parts:
            parts[-1] += "*"
    return tuple(parts)


def _match(parts: tuple[str, ...], words: tuple[Token, ...], at: int) -> int:
    """The index after the last word matched when `parts` begin at word `at`; 0 for no match."""
    if not parts:
        return at
    if parts[0] == GAP:
        for skip in range(GAP_WORDS + 1):
            if at + skip >= len(words) or words[at + skip].sentence != words[at - 1].sentence:
                return 0
            end = _match(parts[1:], words, at + skip)
            if end:
                return end
        return 0
    if at >= len(words) or not _same(parts[0], words[at].word):
        return 0
    if len(parts) > 1 and at + 1 < len(words) and words[at + 1].sentence != words[at].sentence:
        return 0
    return _match(parts[1:], words, at + 1)


def _same(part: str, word: str) -> bool:
    if part.endswith("*"):
        stem = part[:-1]
        if stem.endswith("is") and word.startswith(stem[:-1] + "z"):  # prais* was cut before the ending that is folded
            return True
        if word.startswith(stem):
            return True
        # The slip lies before the stem's end; there it would make another stem of it: precis* is not precious.
        starts = (word[: len(stem) + more] for more in (-1, 0, 1))
        return len(stem) >= TYPO_FROM and any(start[-1:] == stem[-1] and _one_slip(stem, start) for start in starts)
    return word == part or (len(part) >= TYPO_FROM and _one_slip(part, word))


def _one_slip(a: str, b: str) -> bool:
    """Whether one letter was dropped, added, changed or swapped with its neighbour; the first letter must be right."""
    if a[0] != b[:1] or abs(len(a) - len(b)) > 1:
        return False
    at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[at:], b[at:]
    swapped = rest_a[:2] == rest_b[:2][::-1] and rest_a[2:] == rest_b[2:]
    return swapped or rest_a[1:] == rest_b[1:] or rest_a[1:] == rest_b or rest_a == rest_b[1:]


def _denied(parts: tuple[str, ...], words: tuple[Token, ...], at: int) -> bool:
    """Whether a denial stands shortly before word `at`, in its sentence, and is meant as one."""
    if any(part in DENIALS for part in parts):
        return False
    for n in range(max(0, at - DENIAL_REACH), at):
        if words[n].word in DENIALS and words[n].sentence == words[at].sentence:
            return words[n + 1].word not in SEEMING_DENIALS
    return False

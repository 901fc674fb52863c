"""A text in sentences, a sentence in clauses, and what stands in quotation marks."""

import re
from dataclasses import dataclass, field

from ..text import WORD
from .feelings import ONLY_AFTER_FEEL, Feeling, lexicon
from .spelling import mended
from .words import NOISES, content, folded

END = re.compile(r"[.!?…]+|\n+|(?<=\s)[:;]-?[)(](?=\s|$)")
CLAUSE_MARK = re.compile(r"[,;:()–—]|\s-\s|--")
NOTED = re.compile(r"\[[^\]\n]{0,40}\]")  # “[chuckle]” in a transcript
QUOTED = re.compile(r"[“„«][^”“»\n]{1,200}[”“»]|\"[^\"\n]{1,200}\"|(?<!\w)[‘'](?=\w)[^’'\n]{1,80}(?:\w['’]\w[^’'\n]{0,80}){0,3}[’'](?!\w)")
SHORT_FORMS = frozenset("mr mrs ms dr st vs etc eg ie prof".split())
# In talk without stops, a new sentence begins with these, unless the word before asks for them (“know what you mean”).
RESTARTS = frozenset(
    (
        "i am sorry|i feel|i felt|i can see|i can hear|i can tell|i understand|i hear you|i did|i was|you are right|you must|you "
        "should|why did|why do|"
        "why are|why were|what was|what is|what can|what did|what do|how do|how did|how are|how was|can you|could you|would "
        "you|do you|did you|are you|"
        "have you|tell me|that must|that sounds|it sounds|thank you|but i|just calm|calm down|do not worry|it is not my|it is "
        "just|is there|"
        "i never|i only|i just|i will|you always|you never|i want|i care|i really|i appreciate"
    ).split("|")
)
HOLDS = frozenset(
    "that what how why if when because and but who which as than know see think say said to so where while since though i we not "
    "like feel felt".split()
)
FEELS = frozenset("feel feels felt feeling feelings".split())
BEFORE_FEELING = FEELS | frozenset(
    "so very pretty really too quite bit little rather be being been are was were is am how sounds sound seem seems made".split()
)
SUBJECTS = frozenset("i you we he she they it that this there".split())
JOINS = frozenset("and but so because although though or yet since".split())


@dataclass(frozen=True)
class Felt:
    """A feeling word in a sentence: from word `at`, `size` words long."""

    at: int
    size: int
    feeling: Feeling


@dataclass
class Sentence:
    """One sentence: folded words with their places in the text, marks, and what was found out about it."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    mark: str
    clauses: list[int]  # the word each clause begins with, the first is 0
    quoted: frozenset[int]
    at: int = 0
    opening: int = 0  # the first word that is no noise, greeting or “well”
    felt: list[Felt] = field(default_factory=list)
    contents: list[str] = field(default_factory=list)

    @property
    def start(self) -> int:
        return self.starts[0]

    @property
    def end(self) -> int:
        return self.ends[-1]

    def clause(self, word: int) -> tuple[int, int]:
        """The first and last word of the clause that `word` stands in."""
        begin = max((each for each in self.clauses if each <= word), default=0)
        return begin, min((each for each in self.clauses if each > word), default=len(self.words)) - 1


LEAD_INS = frozenset(
    "well so okay yeah and but oh alright right yes no hey hi hello now look listen dear love honey mate please honestly anyway "
    "then like".split()
)


def sentences(text: str) -> list[Sentence]:
    """The sentences of `text` that hold a word."""
    noted = [match.span() for match in NOTED.finditer(text)]
    quotes = _quotes(text)
    stops = [match for match in END.finditer(text) if not _inside_number(text, match)]
    found: list[Sentence] = []
    matches = [match for match in WORD.finditer(text) if not any(start < match.start() < end for start, end in noted)]
    begin = at = 0
    for stop in [*stops, None]:
        upto = stop.start() if stop else len(text)
        mine = []
        while at < len(matches) and matches[at].start() < upto:
            mine.append(matches[at])
            at += 1
        mark = stop.group() if stop else ""
        found += _built(text, mine, mark, quotes)
        begin = stop.end() if stop else begin
    for number, sentence in enumerate(found):
        sentence.at = number
    return found


def _inside_number(text: str, match: re.Match[str]) -> bool:
    if match.group() != ".":
        return False
    before, after = text[: match.start()][-8:], text[match.end() : match.end() + 1]
    word = re.search(r"([a-z]+)$", before.casefold())
    return after.isdigit() or (after.isalpha() and after.islower() and before[-2:-1] in " .") or bool(word and word.group() in SHORT_FORMS)


def _quotes(text: str) -> list[tuple[int, int]]:
    found = [match.span() for match in QUOTED.finditer(text)]
    # A reply put in quotation marks as a whole is not a quotation.
    return [(start, end) for start, end in found if end - start < 0.7 * len(text.strip())]


def _built(text: str, matches: list[re.Match[str]], mark: str, quotes: list[tuple[int, int]]) -> list[Sentence]:
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in matches:
        for each in folded(match.group()):
            word = mended(each)
            if word in NOISES or (words and words[-1] == word and word not in ("had", "that", "very", "really", "so")):
                continue
            words.append(word)
            starts.append(match.start())
            ends.append(match.end())
    found = []
    cuts = _restarts(words) if len(words) > 9 and not CLAUSE_MARK.search(text, starts[0], ends[-1]) else []
    for begin, end in zip([0, *cuts], [*cuts, len(words)], strict=True):
        if end > begin:
            last = mark if end == len(words) else ""
            found.append(_sentence(text, words[begin:end], starts[begin:end], ends[begin:end], last, quotes))
    return found


def _restarts(words: list[str]) -> list[int]:
    """Where new sentences begin in a run of words without any stop."""
    cuts: list[int] = []
    for at in range(3, len(words) - 1):
        pair = f"{words[at]} {words[at + 1]}"
        if (
            (pair in RESTARTS or " ".join(words[at : at + 3]) in RESTARTS)
            and words[at - 1] not in HOLDS
            and at - (cuts[-1] if cuts else 0) >= 3
        ):
            cuts.append(at)
    return cuts


def _sentence(text: str, words: list[str], starts: list[int], ends: list[int], mark: str, quotes: list[tuple[int, int]]) -> Sentence:
    clauses = [0]
    for at in range(1, len(words)):
        if starts[at] == starts[at - 1]:
            continue
        marked = CLAUSE_MARK.search(text, ends[at - 1], starts[at])
        joined = words[at] in JOINS and at + 1 < len(words) and words[at + 1] in SUBJECTS and at - clauses[-1] >= 3
        if marked or joined:
            clauses.append(at)
    quoted = frozenset(at for at, start in enumerate(starts) if any(left < start < right for left, right in quotes))
    sentence = Sentence(words, starts, ends, mark, clauses, quoted)
    for at in range(len(words) - 1):  # “your right” where “you are right” is meant
        after = words[at + 2] if at + 2 < len(words) else ""
        if (
            words[at] == "your"
            and words[at + 1] in ("right", "welcome", "absolutely", "totally")
            and (not after or after in JOINS or after in SUBJECTS)
        ):
            words[at] = "you"
            words.insert(at + 1, "are")
            starts.insert(at + 1, starts[at])
            ends.insert(at + 1, ends[at])
            sentence.clauses = [each + (each > at) for each in clauses]
            break
    while sentence.opening < len(words) - 1 and words[sentence.opening] in LEAD_INS:
        sentence.opening += 1
    sentence.felt = _felt(words)
    sentence.contents = [content(word) for word in words]
    return sentence


def _felt(words: list[str]) -> list[Felt]:
    known = lexicon()
    found: list[Felt] = []
    at = 0
    while at < len(words):
        for form, feeling in known.get(words[at], ()):
            if tuple(words[at : at + len(form)]) == form and not (
                len(form) == 1 and form[0] in ONLY_AFTER_FEEL and not BEFORE_FEELING & set(words[max(0, at - 2) : at])
            ):
                found.append(Felt(at, len(form), feeling))
                at += len(form) - 1
                break
        at += 1
    return found

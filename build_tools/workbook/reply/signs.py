"""Signs: what can be seen in the build of a sentence, its place in the reply, and its relation to what was said. Each is 0..1."""

import math
from dataclasses import dataclass

from .classes import CLASSES
from .said import Said
from .sentences import Felt, Sentence
from .words import folded

AUX = CLASSES["<aux>"]
PEOPLE = frozenset(
    "you i we he she they it that this there your his her their anyone anybody someone the a any my these those everything "
    "things anything".split()
)
WH = frozenset("what how why when where which who whom whose".split())
FACT = frozenset("many much long old often far big late soon high".split())
TAGS = frozenset(("right", "okay", "huh", "yeah", "yes", "no", "correct", "true", "then", "you know"))
TAG_PAIRS = tuple(
    frozenset(words.split())
    for words in ("is not it", "are not you", "do not you", "did not you", "is it", "are you", "do you", "did you", "was not it")
)
NEGATIONS = frozenset("not no never nothing none nobody nor neither".split())
SPEECH = frozenset("um uh er mm hmm hm mhm".split())
BASE = CLASSES["<base>"]
FEELING_NEAR = 7
PLACES = 20  # of one word in what was said that are compared; more would be somebody testing us
# What a reply as a whole does much of: it colours every sentence in it.
MANNERS: dict[str, frozenset[str]] = {
    f"reply-{name}": frozenset(each for word in words.split() for each in folded(word))
    for name, words in {
        "agrees": "agree agreed true right fair point points valid correct exactly indeed definitely absolutely",
        "hedges": "maybe perhaps might could may seems seem possible possibly "
        "probably somewhat sometimes some think believe guess feel would",
        "acknowledges": "understand see appreciate recognize hear acknowledge realize "
        "respect know view perspective opinion side concern concerns",
        "denies": "not no never nothing none nobody nor neither disagree wrong false",
        "reasons": "because reason fact facts therefore since so thus evidence always obviously clearly just",
        "is-about-you": "you your yours yourself",
        "is-about-me": "i my me myself",
        "is-about-us": "we us our together both",
        "thanks": "thank thanks sorry please glad hope good great",
    }.items()
}
# Small words that give a sentence its colour: whom it is about, how sure it is, whether it reports, compares or plans.
COLOURS: dict[str, frozenset[str]] = {
    f"says-{name}": frozenset(words.split())
    for name, words in {
        "we": "we us our ours together",
        "they": "they them their he she him her his hers",
        "me": "me myself",
        "people": "people others everyone everybody somebody someone anyone person friends family",
        "think": "think thought believe guess suppose opinion",
        "know": "know knew understand realize",
        "need": "need needs needed must have-to",
        "could": "could can able possible",
        "might": "might may maybe perhaps possibly probably",
        "would": "would",
        "should": "should ought",
        "will": "will going gonna shall",
        "was": "was were had did",
        "been": "been has have",
        "if": "if whether unless",
        "when": "when while whenever before after until then",
        "or": "or either",
        "but": "but however although though yet",
        "because": "because since reason",
        "all": "all everything every always whole",
        "any": "any anything ever",
        "some": "some something sometimes few several many",
        "more": "more most different other another less better than",
        "just": "just only simply",
        "very": "very really so extremely such quite pretty",
        "there": "there here",
        "now": "now today right-now yet tonight currently",
        "still": "still even though too also",
        "like": "like",
        "well": "well okay alright sure yes yeah",
        "a": "a an",
        "the": "the",
        "to": "to",
        "of": "of",
        "in": "in at on from into through out up",
        "with": "with about for",
        "what": "what how",
        "this": "this these those",
        "do": "do does doing done",
        "want": "want wants wanted wanting hope hoping wish like-to",
        "feel": "feel feels feeling felt",
        "help": "help helps helpful helping support",
        "time": "time day days week weeks month months year years",
        "good": "good great nice fine best",
        "life": "life job work school relationship issue problem situation",
        "talk": "talk talking speak speaking tell telling share discuss conversation",
        "try": "try trying tried start started keep",
        "never": "never nothing no none nobody",
        "not": "not",
        "and": "and",
        "it": "it that",
        "are": "are is am",
    }.items()
}


@dataclass(frozen=True)
class Place:
    """What a sentence's signs depend on outside it."""

    said: Said
    total: int  # sentences in the reply
    words: int  # words in the reply
    question_before: bool
    question_after: bool
    question_marks: int
    manners: dict[str, float]  # of MANNERS: how much of it the reply does
    spoken: float  # 0..1: the reply is a transcript of speech


def manners(parts: list[Sentence]) -> dict[str, float]:
    """How much of each manner a reply shows: 1 where every eighth word does."""
    words = [word for part in parts for word in part.words]
    return {name: min(1.0, 8 * sum(word in each for word in words) / max(8, len(words))) for name, each in MANNERS.items()}


LINKS = frozenset("and but so or then because".split())


def form_of_question(sentence: Sentence) -> str:
    """ "" for no question; otherwise polar, open, fact, why, told (a statement with a question mark) or tag."""
    words = sentence.words
    asked = "?" in sentence.mark
    after_link = {each + 1 for each in sentence.clauses if words[each] in LINKS}
    starts = sorted({sentence.opening, *sentence.clauses, *after_link})
    for at in starts if asked else starts[:2]:
        kind = _opens(words, at, asked)
        if kind:
            return kind
    if not asked:
        return ""
    if _tag(sentence):
        return "tag"
    for at, word in enumerate(words):
        kind = _opens(words, at, asked) if word in WH else ""
        if kind:
            return kind
    for at in range(1, len(words) - 1):
        if words[at] in AUX and words[at + 1] in ("you", "your") and words[at - 1] not in ("as", "than", "what", "how"):
            return "polar"
    return "told"


def _opens(words: list[str], at: int, asked: bool) -> str:
    """The form of question that begins at word `at`."""
    word = words[at] if at < len(words) else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    third = words[at + 2] if at + 2 < len(words) else ""
    if word in ("for", "in", "to", "at", "on", "about", "from", "with") and after in WH:
        word, after, third = after, third, words[at + 3] if at + 3 < len(words) else ""
    if word == "why":
        return "why" if asked or after in AUX else ""
    if word in ("what", "how"):
        if not asked and after not in AUX and third not in AUX:
            return ""
        if (
            not asked
            and word == "what"
            and after in ("is", "are")
            and third not in ("it", "that", "the", "your", "going", "on", "this", "like")
        ):
            return ""
        if word == "what" and after in ("time", "day", "year", "month", "age", "date", "if"):
            return "fact"
        return "fact" if word == "how" and (after in FACT) else "open"
    if word in WH:
        return "fact" if asked or after in AUX else ""
    if word in AUX and (after in PEOPLE or (asked and after not in ("not",)) or (after == "not" and third in PEOPLE)):
        return (
            "polar"
            if asked or after in ("you", "your", "there", "he", "she", "they", "anyone") or (after == "not" and third == "you")
            else ""
        )
    return ""


def _tag(sentence: Sentence) -> bool:
    words = sentence.words
    begin = sentence.clauses[-1]
    tail = words[begin:]
    return (begin > 0 and (" ".join(tail) in TAGS or (len(tail) <= 4 and any(tags <= set(tail) for tags in TAG_PAIRS)))) or (
        len(words) > 3 and words[-1] in ("right", "huh", "correct", "yeah")
    )


def bearer(sentence: Sentence, felt: Felt) -> str:
    """Whose a feeling is: “you”, “i”, “it” (that, this, must), “they”, or “” where nothing says."""
    for at in range(felt.at - 1, max(-1, felt.at - FEELING_NEAR - 1), -1):
        word = sentence.words[at]
        if word in ("you", "your", "yourself"):
            return "you"
        if word in ("i", "my", "me", "myself"):
            return "i" if word != "me" else "they"
        if word in ("it", "that", "this", "sounds", "sound", "seems", "must", "situation", "how", "feeling", "things"):
            before = sentence.words[at - 1] if at else ""
            if word == "how" or (
                word == "that" and before in ("hear", "see", "know", "think", "sure", "imagine", "so", "understand", "like")
            ):
                continue
            return "it"
        if word in ("he", "she", "they", "we", "him", "them", "people", "who", "everyone"):
            return "they"
    tail = sentence.words[felt.at + felt.size : felt.at + felt.size + 4]
    return "you" if "you" in tail and sentence.words[0] != "i" else ""


def copied(sentence: Sentence, said: Said) -> int:
    """How many words in a row, at most, stand in the sentence as they stood in what was said."""
    best = 0
    theirs: dict[str, list[int]] = {}
    for at, word in enumerate(said.words):
        theirs.setdefault(word, []).append(at)
    words = sentence.words
    for at in range(len(words)):
        for place in theirs.get(words[at], ())[:PLACES]:
            if place and at and said.words[place - 1] == words[at - 1]:
                continue
            run = 0
            while at + run < len(words) and place + run < len(said.words) and words[at + run] == said.words[place + run]:
                run += 1
            best = max(best, run)
    return best


def signs(sentence: Sentence, place: Place, form: str) -> dict[str, float]:
    """The signs of one sentence, those that are not 0."""
    words, said = sentence.words, place.said
    size = len(words)
    own = {each for each in sentence.contents if each}
    shared = own & said.contents
    you = sum(word in ("you", "your", "yourself", "yours") for word in words)
    me = sum(word in ("i", "my", "me", "myself") for word in words)
    first = words[sentence.opening]
    found: dict[str, float] = {
        "question": bool(form),
        f"form-{form}": bool(form),
        "question-mark": "?" in sentence.mark,
        "asks-of-you": bool(form) and you > 0,
        "either-or": bool(form) and "or" in words[2:],
        "exclaims": "!" in sentence.mark,
        "you": you > 0,
        "you-often": min(1.0, max(0, you - 1) / 3),
        "i": me > 0,
        "opens-with-you": first in ("you", "your"),
        "opens-with-i": first == "i",
        "opens-with-it": first in ("it", "that", "this"),
        "opens-with-verb": first in BASE and not form,
        "opens-with-so": words[0] in ("so", "and", "but") and sentence.opening > 0,
        "short": size <= 3,
        "brief": 3 < size <= 7,
        "length": min(1.0, size / 30),
        "first": sentence.at == 0,
        "last": sentence.at == place.total - 1,
        "only": place.total == 1,
        "reply-length": min(1.0, place.words / 80),
        "reply-very-long": min(1.0, max(0, place.words - 60) / 100),
        "reply-extent": min(1.0, math.log1p(place.words) / 5.5),
        "reply-in-parts": min(1.0, (place.total - 1) / 4),
        "reply-asks": place.question_marks / max(1, place.total),
        "question-before": place.question_before,
        "question-after": place.question_after,
        "several-questions": place.question_marks > 1,
        "spoken": place.spoken,
        "overlap": len(shared) / len(own) if own else 0.0,
        "overlap-some": len(shared) > 0,
        "overlap-much": len(shared) > 1,
        "copied": min(1.0, max(0, copied(sentence, said) - 2) / 4) if said.words else 0.0,
        "contents": min(1.0, len(own) / 10),
        "denies": any(word in NEGATIONS for word in words),
        "denies-often": min(1.0, sum(word in NEGATIONS for word in words) / 3),
        "said-nothing": said.empty,
        "said-little": 0 < len(said.words) < 12,
        "said-long": min(1.0, max(0, len(said.words) - 40) / 60),
        "said-criticism": said.criticism,
        "said-about-you": bool(own & said.about_you),
        "said-asks": said.asks,
        "said-felt": bool(said.families - {"warm", "calm"}),
        "said-heated": said.heat,
        "past": any(word.endswith("ed") or word in ("was", "were", "did", "had", "went", "got") for word in words),
        "quotes": bool(sentence.quoted),
        "clauses": min(1.0, (len(sentence.clauses) - 1) / 4),
    }
    here = set(words)
    found |= place.manners
    found |= {name: True for name, each in COLOURS.items() if here & each}
    for felt in sentence.felt:
        whose = bearer(sentence, felt)
        tone = "bright" if felt.feeling.family in ("warm", "calm") else "dark"
        found[f"{tone}-{whose or 'free'}"] = 1.0
        if whose in ("you", "it", "") and tone == "dark":
            if felt.feeling.family in said.families:
                found["feeling-of-theirs"] = 1.0
            if felt.feeling.family in ("angry", "hurt") and said.heat >= 0.3:
                found["fits-heat"] = 1.0
    return {name: float(value) for name, value in found.items() if value}


# What each sign is called in a rule file, and what a learner reads of it.
SIGNS: dict[str, str] = {
    "question": "is a question",
    "form-polar": "can be answered with yes or no",
    "form-open": "is a question that leaves the answer open",
    "form-fact": "asks for one fact",
    "form-why": "asks why",
    "form-told": "is a statement with a question mark",
    "form-tag": "ends on a tag such as “right?”",
    "question-mark": "ends with a question mark",
    "asks-of-you": "asks them about themselves",
    "either-or": "offers a choice",
    "exclaims": "ends with an exclamation mark",
    "you": "speaks of them",
    "you-often": "speaks of them several times",
    "i": "speaks of yourself",
    "opens-with-you": "begins with “you”",
    "opens-with-i": "begins with “I”",
    "opens-with-it": "begins with “it” or “that”",
    "opens-with-verb": "begins like an instruction",
    "opens-with-so": "begins with “so” or “and”",
    "short": "is very short",
    "brief": "is short",
    "length": "is long",
    "first": "stands at the beginning",
    "last": "stands at the end",
    "only": "is all there is",
    "reply-length": "stands in a long reply",
    "reply-very-long": "stands in a very long reply",
    "reply-extent": "stands in a longer reply",
    "reply-agrees": "stands in a reply that agrees",
    "reply-hedges": "stands in a reply that leaves room",
    "reply-acknowledges": "stands in a reply that takes them seriously",
    "reply-denies": "stands in a reply that denies",
    "reply-reasons": "stands in a reply that argues",
    "reply-is-about-you": "stands in a reply about them",
    "reply-is-about-me": "stands in a reply about yourself",
    "reply-is-about-us": "stands in a reply about you both",
    "reply-thanks": "stands in a friendly reply",
    "reply-in-parts": "stands among other sentences",
    "reply-asks": "stands in a reply that mostly asks",
    "question-before": "comes after a question",
    "question-after": "goes before a question",
    "several-questions": "is one of several questions",
    "spoken": "is written down from speech",
    "overlap": "takes up their words",
    "overlap-some": "takes up a word of theirs",
    "overlap-much": "takes up several of their words",
    "copied": "repeats a row of their words",
    "contents": "says much",
    "denies": "holds a “not”",
    "denies-often": "holds several “not”s",
    "said-nothing": "answers nothing in particular",
    "said-little": "answers a short remark",
    "said-long": "answers a long remark",
    "said-criticism": "answers a complaint about you",
    "said-about-you": "takes up what they complain of",
    "said-asks": "answers a question",
    "said-felt": "answers somebody who named a feeling",
    "said-heated": "answers heated words",
    "past": "speaks of what happened",
    "quotes": "quotes",
    "clauses": "has several parts",
    "dark-you": "names a feeling they may have",
    "dark-it": "says what it may be like",
    "dark-i": "names a feeling of yours",
    "dark-they": "names a feeling of others",
    "dark-free": "names a feeling",
    "bright-you": "names a good feeling they may have",
    "bright-it": "says that it is good",
    "bright-i": "names a good feeling of yours",
    "bright-they": "names a good feeling of others",
    "bright-free": "names a good feeling",
    "feeling-of-theirs": "names a feeling that they spoke of",
    "fits-heat": "names the anger or hurt in their words",
    "point": "gives back a point of theirs",
    "truth": "says what is true in their words",
    "known-feeling": "names a feeling that fits",
}

"""One slip of the finger, mended: “frustratd”, “upsest”, “appologize”. Only towards words that rules look for."""

import re
from functools import lru_cache

from .feelings import lexicon
from .rules import RULES

SHORTEST = 6  # letters; shorter words have too many neighbours
# Words that the rules lean on, besides the feeling words; plain ones that a slip must not turn into others stand here too.
SOUGHT = (
    "admire appreciate apologize attention because believe brought cancel cancelled cannot certainly completely consider decided "
    "definitely describe "
    "deserve deserved different difficult dismiss dismissed everybody everyone everything exactly excuse explain feelings "
    "finished forgot forgotten forget "
    "happened happening honest honestly imagine important impossible interrupt interrupted interrupting listen listened "
    "listening mistake noticed nothing "
    "ourselves overreact overreacting person please possible probably problem promise promised really reason relax remember "
    "respect ridiculous selfish "
    "shouted shouting should should sometimes sorry sounds suggest talked talking telling thank thanks thought though through "
    "totally trying understand "
    "understood unreasonable waited waiting whatever whenever without wonder wonderful wondering wanted worked working dramatic "
    "attempt patient patience "
    "friend friends family mother father brother sister birthday message messages meeting morning evening tonight tomorrow "
    "yesterday counselor "
    "better bitter matter recent resent resented latter letter healing hearing reading leading stuffed stuffing hungry worrying "
    "hurting hunting sharing caring "
    "contend counted bearing wearing scored stared desperate separate stupid hurtful helpful hopeful careful carefully grateful "
    "planet started stated "
    "bothered brothers brother mothers hating hatred minded mended touched tough through thorough defeat defend amazed amused "
    "abused accused excused "
    "trapped wrapped tripped dropped rested tested used nervous service pressed pleased pleasure released relieved believed "
    "received shaken spoken taken "
    "bored boring scary starting straight strained trained stained drained rained gained torture mature nature"
)


@lru_cache(maxsize=1)
def _sought() -> tuple[frozenset[str], dict[str, str]]:
    """The words to mend towards, and each of them under every form that lacks one of its letters."""
    feelings = {word for forms in lexicon().values() for form, _ in forms for word in form}
    words = frozenset(word for word in (*SOUGHT.split(), *feelings) if len(word) >= SHORTEST)
    lacking: dict[str, str] = {}
    for word in sorted(words):
        for at in range(1, len(word)):
            lacking.setdefault(word[:at] + word[at + 1 :], word)
    return words, lacking


@lru_cache(maxsize=1)
def _in_cues() -> frozenset[str]:
    """The words that stand in cues: right as they are, however near they come to others."""
    return frozenset(word for rule in RULES.values() for cue in rule.cues for word in re.findall(r"[a-z]+", cue.wordings))


@lru_cache(maxsize=8192)
def mended(word: str) -> str:
    """The word that `word` was meant to be: with a letter dropped, doubled, added, or two swapped; the first letter must be right."""
    if len(word) < SHORTEST or not word.isalpha():
        return word
    words, lacking = _sought()
    if word in words or word in _in_cues() or _inflected(word, words):
        return word
    if word in lacking:  # a letter was dropped
        return lacking[word]
    for at in range(1, len(word)):
        shorter = word[:at] + word[at + 1 :]
        if shorter in words and (word[at] == word[at - 1] or len(word) > 7):  # a letter was doubled or added
            return shorter
        swapped = word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] if at > 1 else word
        if swapped in words:
            return swapped
        # a letter was changed: trusted in long words alone
        if len(word) > 8 and shorter in lacking and len(lacking[shorter]) == len(word):
            return lacking[shorter]
    return word


def _inflected(word: str, words: frozenset[str]) -> bool:
    """Whether it is a known word with an ending, and so no slip."""
    return any(
        word.endswith(ending) and word.removesuffix(ending) in words for ending in ("s", "es", "ed", "d", "ly", "ing", "ness", "r", "er")
    )

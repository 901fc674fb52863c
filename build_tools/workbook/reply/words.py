"""Words of a text in the folded form that rules are written in, with their places.

Folding makes “Won’t”, “wont” and “will not” one thing, also British and American spelling, chat spelling (“u”, “gonna”), doubled letters of
somebody shouting and one slip of the finger in a longer word that the rules know.
"""

import re
from functools import lru_cache

from ..text import CONTRACTIONS, IRREGULAR, SPELLINGS, WORD

# What people type in a hurry. “ur” is “your” more often than “you are”; “your right” is mended in `sentences`.
HASTY = {
    "u": "you",
    "ur": "your",
    "r": "are",
    "y": "why",
    "i'd": "i would",
    "id": "i would",
    "let's": "let us",
    "lets": "let us",
    "gonna": "going to",
    "gunna": "going to",
    "wanna": "want to",
    "gotta": "have to",
    "kinda": "kind of",
    "sorta": "sort of",
    "lemme": "let me",
    "gimme": "give me",
    "dunno": "do not know",
    "cuz": "because",
    "cos": "because",
    "coz": "because",
    "bc": "because",
    "becuase": "because",
    "tho": "though",
    "thru": "through",
    "thx": "thanks",
    "ty": "thank you",
    "pls": "please",
    "plz": "please",
    "rly": "really",
    "idk": "i do not know",
    "tbh": "to be honest",
    "imo": "in my opinion",
    "imho": "in my opinion",
    "teh": "the",
    "alot": "a lot",
    "abit": "a bit",
    "thats": "that is",
    "whats": "what is",
    "hows": "how is",
    "wheres": "where is",
    "whos": "who is",
    "theres": "there is",
    "weve": "we have",
    "youve": "you have",
    "youll": "you will",
    "youd": "you would",
    "itll": "it will",
    "theyve": "they have",
    "shoulda": "should have",
    "coulda": "could have",
    "woulda": "would have",
    "ya": "you",
    "yeh": "yeah",
    "yea": "yeah",
    "yup": "yeah",
    "yep": "yeah",
    "ok": "okay",
    "k": "okay",
    "mum": "mum",
    "sory": "sorry",
    "soz": "sorry",
    "srry": "sorry",
    "fustrated": "frustrated",
    "fustrating": "frustrating",
    "dissapointed": "disappointed",
    "beleive": "believe",
    "definately": "definitely",
    "realy": "really",
    "wich": "which",
    "recieve": "receive",
    "everyones": "everyone is",
    "somethings": "something is",
    "y'all": "you all",
    "ma'am": "madam",
    "o'clock": "oclock",
    "c'mon": "come on",
    "cmon": "come on",
}
# Sounds of speech that carry nothing.
NOISES = frozenset("um uh er erm hmm hm mm mhm mmm uhm umm uhh ah oh aw aww eh huh ha haha hehe lol ooh ugh phew".split())
LONG_DRAWN = re.compile(r"([a-z])\1{2,}")


@lru_cache(maxsize=8192)
def folded(word: str) -> tuple[str, ...]:
    """The folded forms that one written word stands for: two for a contraction."""
    word = re.sub("[’‘ʼ`´]", "'", word.casefold())
    if len(word) > 3:
        word = LONG_DRAWN.sub(r"\1", word)
    if word in HASTY:
        return tuple(HASTY[word].split())
    if word in IRREGULAR:
        return tuple(IRREGULAR[word].split())
    for ending, full in CONTRACTIONS.items():
        if word.endswith(ending) and word != ending:
            return (_spelling(word.removesuffix(ending)), full)
    return (_spelling(word),)


def fold(text: str) -> list[str]:
    """The folded words of a text."""
    return [each for match in WORD.finditer(text) for each in folded(match.group())]


def _spelling(word: str) -> str:
    for pattern, plain in SPELLINGS:
        word = pattern.sub(plain, word)
    return word


# Words that carry no content of their own: what is left of a remark without them is what it is about.
FUNCTION = frozenset(
    "a an the this that these those there here it its i me my mine myself you your yours yourself he him his she her hers they "
    "them their we us our "
    "and or but so because if when while as than then though although of to in on at by for from with about into over after "
    "before up down out off "
    "again is am are was were be been being do does did done doing have has had having will would can could should shall may "
    "might must ought not no "
    "yes yeah okay well just really very quite too also even still only ever never always all any some much many more most such "
    "what which who whom how "
    "why where like know think mean say said says saying get got getting go going come came let us make made thing things "
    "something anything nothing "
    "everything one two lot bit kind sort way right sure maybe please oh hi hello hey now today every each other another own "
    "same both either neither "
    "feel feels feeling felt sound sounds seem seems want wanted need would'd don t s d ll ve re m sorry thank thanks people "
    "person time times good bad "
    "let look looking see seen saw tell told talk talking ask asked take took put give gave keep kept try trying actually honestly".split()
)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A light stem, so that “cancelled”, “cancelling” and “cancels” meet."""
    if len(word) <= 3:
        return word
    for ending, instead in (
        ("iness", "y"), ("fully", "ful"), ("ingly", ""), ("edly", ""), ("ies", "y"), ("ied", "y"), ("ing", ""), ("ness", ""), ("ment", ""),
        ("est", ""), ("ed", ""), ("ly", ""), ("es", ""), ("er", ""), ("s", ""), ("e", ""),
    ):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not (ending == "s" and word.endswith("ss")):
            word = word[: len(word) - len(ending)] + instead
            break
    if (len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls") or (len(word) > 4 and word.endswith("ll")):
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


# Forms that no ending explains.
BASES = {
    form: base
    for line in (
        "forget forgot forgotten", "leave left", "break broke broken", "lose lost", "hear heard", "speak spoke spoken",
        "write wrote written",
        "buy bought", "bring brought", "teach taught", "catch caught", "fight fought", "pay paid", "sit sat", "stand stood",
        "drive drove driven",
        "eat ate eaten", "fall fell fallen", "wear wore worn", "choose chose chosen", "steal stole stolen", "send sent", "spend spent",
        "sleep slept",
        "meet met", "cry cried", "lie lied lying", "child children", "wake woke woken", "ring rang rung", "shut shutting",
        "throw threw thrown",
        "run ran", "find found", "hold held", "build built", "sell sold", "grow grew grown", "show showed shown", "begin began begun",
        "mum mom mother mums moms", "dad father", "phone rang call ring", "listen listening hear", "late later", "kid kids child",
    )
    for base, *forms in [line.split()]
    for form in (base, *forms)
}  # fmt: skip


def content(word: str) -> str:
    """What a word is about, as a stem; "" for a word that carries no content of its own."""
    return "" if word in FUNCTION or len(word) < 3 else stem(BASES.get(word, word))

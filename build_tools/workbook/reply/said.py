"""What the other person said, as far as it bears on a reply: what it is about, whether it complains of the learner, what they feel."""

import re
from dataclasses import dataclass

from .sentences import Sentence, sentences

# Words that make a sentence with “you” a complaint about the learner.
COMPLAINT = frozenset(
    "never always again not forgot forget late ignore ignored ignoring lied lie lying promised broke cancel cancelled canceled "
    "wrong fault selfish careless "
    "rude only just even still without instead behind blame supposed should hurt let left missed stop enough sick tired unfair nothing "
    "interrupt interrupted laughed laughing shouted yelled joke dismissed useless hopeless cold embarrassed mess messed wasted "
    "spend phone apparently "
    "obviously clearly bother bothered care cared treat treated expect expected act acted acting told telling went decided "
    "rather barely hardly".split()
)
ALOUD = re.compile(r"!|\b[A-Z]{3,}\b")


@dataclass(frozen=True)
class Said:
    """What matters about a remark when somebody answers it."""

    words: tuple[str, ...]
    contents: frozenset[str]
    criticism: float  # 0..1: how much it holds against the one who is to answer
    about_you: frozenset[str]  # what the complaining sentences are about
    families: frozenset[str]  # of the feelings named in it
    heat: float  # 0..1: signs of anger
    asks: bool

    @property
    def empty(self) -> bool:
        return not self.words


def heard(text: str) -> Said:
    """What the other person said."""
    parts = sentences(text)
    words = tuple(word for part in parts for word in part.words)
    complaints = [(part, complaint(part)) for part in parts]
    level = max((strength for _, strength in complaints), default=0.0)
    you = sum(word in ("you", "your") for word in words)
    loud = len(ALOUD.findall(text))
    hot = sum(
        word in ("never", "always", "again", "even", "enough", "sick", "seriously", "hell", "fuck", "fucking", "damn", "bloody")
        for word in words
    )
    return Said(
        words,
        frozenset(each for part in parts for each in part.contents if each),
        level,
        frozenset(each for part, strength in complaints if strength >= 0.5 for each in part.contents if each),
        frozenset(felt.feeling.family for part in parts for felt in part.felt),
        min(1.0, 0.25 * loud + 0.25 * hot + (0.3 if level >= 0.5 and you >= 2 else 0.0)),
        text.rstrip()[-1:] == "?",
    )


def complaint(sentence: Sentence) -> float:
    """How likely a sentence holds something against “you”, 0..1."""
    words = sentence.words
    if not any(word in ("you", "your", "yours", "yourself") for word in words):
        return 0.0
    bad = sum(word in COMPLAINT for word in words) + sum(felt.feeling.family not in ("warm", "calm") for felt in sentence.felt)
    thanks = any(word in ("thank", "thanks", "grateful", "please") for word in words)
    return 0.0 if thanks else (0.4, 0.75, 1.0)[min(bad, 2)]

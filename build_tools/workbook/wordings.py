"""Shared wordings of faults: what gives a fault away in a short answer, in the notation of `text`.

The keys are faults of catalogue.yml; name and cure stand there. English only, and expect false alarms: whatever is found is
shown as "look again", and the learner may disagree.
"""

WORDINGS: dict[str, tuple[str, ...]] = {
    # It makes the trouble smaller than the person feels it to be.
    "minimising": (
        "at least",
        "could be worse",
        "could have been worse",
        "not that bad",
        "not so bad",
        "not the end of the world",
        "no big deal",
        "not a big deal",
        "other people have it worse",
        "others have it worse",
        "only a phase",
        "just a phase",
        "blow* over",
    ),
    # It hurries past the pain to something bright.
    "cheering": (
        "bright side",
        "silver lining",
        "everything happens for a reason",
        "happens for a reason",
        "blessing in disguise",
        "cheer up",
        "stay positive",
        "think positive",
        "good vibes",
        "what does not kill you",
        "be grateful",
        "count your blessings",
        "always a positive",
    ),
    # It says what ought to be done instead of what is there.
    "advice": (
        "you should",
        "you need to",
        "you have to",
        "you could try",
        "you ought to",
        "he should",
        "she should",
        "they should",
        "needs to learn",
        "needs to stop",
        "needs to let",
        "needs to calm",
        "needs to accept",
        "needs to understand that",
        "need to learn",
        "need to stop",
        "i should just",
        "have you tried",
        "why do not you",
        "try to be",
        "just ignore",
    ),
    # It tells a feeling to go away.
    "calming": ("calm down", "relax", "do not worry", "stop worrying", "do not be so", "take it easy", "chill out", "get over it"),
    # It puts a label or a bad motive where a value was asked for.
    "blaming": (
        "being difficult",
        "being stubborn",
        "just stubborn",
        "just selfish",
        "just lazy",
        "just rude",
        "just wants attention",
        "manipulat*",
        "narciss*",
        "control freak",
        "drama queen",
        "immature",
        "childish",
        "overreact*",
        "too sensitive",
        "his own fault",
        "her own fault",
        "their own fault",
    ),
    # It gives with one hand and takes back with the other.
    "yes-but": ("but he is wrong", "but she is wrong", "but they are wrong", "but that is no excuse", "but it is no excuse", "but still"),
}

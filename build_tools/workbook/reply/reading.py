"""Reading: what was found in a reply. And Known: what an author knows about the moment that makes the reading sharper."""

from dataclasses import dataclass

PRESENT = 0.5
# What is looked for: ids of catalogue.yml.
SECRETS = ("disarming", "thought-empathy", "feeling-empathy", "inquiry", "i-feel", "affirmation")
# The secrets in three groups, as catalogue.yml has them: Empathy, Assertiveness, Respect.
EAR = {
    "E": ("disarming", "thought-empathy", "feeling-empathy", "inquiry"),
    "A": ("i-feel",),
    "R": ("affirmation",),
}
FAULTS = (
    "advice",
    "closed-question",
    "why-question",
    "many-questions",
    "formulaic",
    "yes-but",
    "defending",
    "blaming",
    "minimising",
    "calming",
    "disguised-accusation",
    "parroting",
    "cheering",
    "diagnosing",
)


@dataclass(frozen=True)
class Finding:
    """One secret or fault in a reply.

    `code` is the id of a secret or fault in catalogue.yml; `start` and `end` are offsets into the reply in code points;
    `strength` lies in 0..1 and says how strongly the words speak for the code, 0.5 and more for "present"; `reason` says
    in words what was seen. Several findings of one code may stand in one reply; they do not overlap one another.
    """

    code: str
    start: int
    end: int
    strength: float
    reason: str


@dataclass(frozen=True)
class Reading:
    """All findings in a reply, in the order of their places, also weak ones (below 0.5) that nobody need be shown."""

    findings: tuple[Finding, ...]

    def strength(self, code: str) -> float:
        """How strongly the reply as a whole speaks for `code`: that of its strongest finding, 0 where there is none."""
        return max((each.strength for each in self.findings if each.code == code), default=0.0)


@dataclass(frozen=True)
class Known:
    """What an author knows of the moment. All wordings are in the notation of `workbook.text`.

    `points`: what the other person said, one tuple of wordings for each key point; `truths`: what is true in their
    criticism, likewise; `feelings`: the feeling words that fit.
    """

    points: tuple[tuple[str, ...], ...] = ()
    truths: tuple[tuple[str, ...], ...] = ()
    feelings: tuple[str, ...] = ()

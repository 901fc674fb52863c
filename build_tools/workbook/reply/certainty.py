"""How sure a finding is, in three levels: found, looks like, and too weak to speak of.

The thresholds are set from the precision measured on replies that the rules were not written on (`python -m build_tools bench
read`; docs/start/how-replies-are-read.md has the table): "found" from the strength at which at least three in four findings
of a code are right, "looks like" from the strength at which at least two in five are. Where no strength is sure enough, a
code is never found, only asked about.
"""

from typing import Literal

from .reading import PRESENT, Finding

Level = Literal["found", "looks-like", ""]

# code: (found from, looks like from), None where no strength is sure enough; for the others both are PRESENT.
FROM: dict[str, tuple[float | None, float]] = {
    "disarming": (0.8, PRESENT),
    "thought-empathy": (0.8, PRESENT),
    "affirmation": (0.8, PRESENT),
    "inquiry": (0.55, PRESENT),
    "advice": (0.7, PRESENT),
    "cheering": (0.8, PRESENT),
    "defending": (0.9, PRESENT),
    "minimising": (0.8, PRESENT),
    "blaming": (None, PRESENT),
}


def level(finding: Finding) -> Level:
    """How sure a finding is; "" where it is too weak to speak of."""
    found, likely = FROM.get(finding.code, (PRESENT, PRESENT))
    if found is not None and finding.strength >= found:
        return "found"
    return "looks-like" if finding.strength >= likely else ""


def can_be_found(code: str) -> bool:
    """Whether a reply can be scored for `code` at all."""
    return FROM.get(code, (PRESENT, PRESENT))[0] is not None

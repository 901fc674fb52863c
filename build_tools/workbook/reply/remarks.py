"""What is said of a reply: a remark for each finding, one for what was asked for and not found, and how two replies compare.

Each remark leads to a text of the legend (templates/legend.html.j2): code-… says what was found, check-… and missing-… what to
look for.
"""

from collections.abc import Iterable

from ..score import Remark
from .certainty import level
from .engine import read
from .reading import SECRETS, Finding


def met(field: str, finding: Finding) -> Remark:
    """A secret that was found with certainty in the answer `field`."""
    return Remark(field, finding.reason, "met", finding.start, finding.end, f"code-{finding.code}", contestable=True)


def look(field: str, finding: Finding) -> Remark:
    """A fault that was found with certainty."""
    return Remark(field, finding.reason, "look", finding.start, finding.end, f"code-{finding.code}", contestable=True)


def soft(field: str, finding: Finding) -> Remark:
    """What merely looks like a secret or a fault."""
    text = f"This looks like it, though I am not sure: {finding.reason}"
    return Remark(field, text, "soft", finding.start, finding.end, f"code-{finding.code}", contestable=True)


def missing(field: str, feedback: str) -> Remark:
    """What was asked for and not found; `feedback` leads to the text that says what to look for."""
    return Remark(field, "I did not find:", "open", feedback=feedback, contestable=True)


def of_findings(field: str, found: Iterable[Finding], likely: Iterable[Finding]) -> list[Remark]:
    """What is said of a reply's findings: the secrets that were found, then the faults, then what looks like either."""
    certain = list(found)
    return [
        *(met(field, each) for each in certain if each.code in SECRETS),
        *(look(field, each) for each in certain if each.code not in SECRETS),
        *(soft(field, each) for each in likely),
    ]


def sure_faults(said: str, reply: str) -> list[Finding]:
    """The faults that are found with certainty in an answer to what was said."""
    return [each for each in read(said, reply).findings if each.code not in SECRETS and level(each) == "found"]


def compared(field: str, now: Iterable[Finding], earlier: Iterable[Finding], where: str) -> list[Remark]:
    """How a reply differs from an earlier one: faults of which nothing is seen any more, secrets that are found only now.

    `where` says where the earlier one stands: step 2, “What I said”.
    """
    here, there = {each.code: level(each) for each in _rising(now)}, {each.code: level(each) for each in _rising(earlier)}
    gone = [code for code in sorted(there) if code not in SECRETS and there[code] and not here.get(code)]
    new = [code for code in SECRETS if here.get(code) == "found" and there.get(code) != "found"]
    if not gone and not new:
        return [Remark(field, f"Compared with {where}, I see nothing gone and nothing new.", "more")]
    return [
        *(Remark(field, f"Seen in {where}, not here any more.", "more", feedback=f"code-{code}") for code in gone),
        *(Remark(field, f"Not seen in {where}, new here.", "more", feedback=f"code-{code}") for code in new),
    ]


def things(faults: int) -> str:
    """How many faults were found, as the end of a headline."""
    return {0: "", 1: " One thing to look at again."}.get(faults, f" {faults} things to look at again.")


def _rising(findings: Iterable[Finding]) -> list[Finding]:
    """The strongest finding of a code last, so that it is the one that counts."""
    return sorted(findings, key=lambda each: each.strength)

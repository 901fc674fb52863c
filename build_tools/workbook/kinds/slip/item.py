"""The definition of an after-talk slip."""

from dataclasses import dataclass, replace
from typing import Literal

from ...item import Buttons, Item, Problem, id_problems

RATINGS = ("not at all", "a little", "partly", "mostly", "fully")
"""What 0 to 4 mean. The words are ours; the slip is a practice aid and no validated test."""
KEPT = "slip-"
"""How the ids of the texts that stand under every slip begin."""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One thing that the other person rates from 0 to 4."""

    id: str
    """Short and lasting, unique in this item. Ratings are stored under it."""
    text: str
    """What the other person says of themselves, in one short sentence that begins with “I”."""
    next: str = ""
    """What the helper can do when this one is lowest, in two or three sentences."""


@dataclass(frozen=True, kw_only=True)
class TalkSlip(Item):
    """A slip that somebody fills in after a talk."""

    kind: Literal["slip"]
    ask: str = "Predict what they will give and seal it. Then hand over the slip, and compare."
    statements: tuple[Statement, ...]
    """Four to eight short statements; six fit on half a page."""

    ratings = RATINGS
    buttons = Buttons("Compare", "Start the next slip", "How to talk about each statement")

    def problems(self) -> list[Problem]:
        """What is amiss beyond the shape: counts, ids, statements that are not the other person's, missing next steps."""
        found = id_problems([(f"statements[{n}].id", each.id) for n, each in enumerate(self.statements)])
        if not 4 <= len(self.statements) <= 8:
            found.append(Problem("statements", f"a slip has four to eight statements, this one has {len(self.statements)}"))
        texts = [each.text for each in self.statements]
        for n, each in enumerate(self.statements):
            path = f"statements[{n}]"
            if each.id.startswith(KEPT):
                message = f'the id "{each.id}" begins with "{KEPT}", which is kept for texts that every slip has; choose another'
                found.append(Problem(f"{path}.id", message))
            if not each.text.startswith(("I ", "I’", "I'")):
                found.append(Problem(f"{path}.text", "the other person rates this about themselves; begin it with “I”"))
            if len(each.text.split()) > 14:
                found.append(Problem(f"{path}.text", f"it has {len(each.text.split())} words; say it in 14 or fewer"))
            if each.text in texts[:n]:
                found.append(Problem(f"{path}.text", "this statement stands here twice"))
            if not each.next.strip():
                found.append(Problem(f"{path}.next", "say what the helper can do when this one is lowest"))
        return found

    def unkeyed(self) -> "TalkSlip":
        """The item as it may be shown before an attempt: the statements without what to do about them."""
        return replace(self, statements=tuple(replace(each, next="") for each in self.statements))

    def forecast(self) -> None:
        """None: the sealed prediction is the forecast, and stands in the response."""

"""The definition of a choice."""

from dataclasses import dataclass, replace
from typing import Literal

from ...item import Forecast, Item, Problem, id_problems, quotes


@dataclass(frozen=True, kw_only=True)
class Option:
    """One candidate reply."""

    id: str
    """Short and lasting, unique in this item. Answers are stored under it, so never give it to another reply."""
    text: str
    """The reply, as one would say it."""
    credit: Literal["best", "partly", "no", ""] = ""
    """best: the reply the item is after (exactly one) · partly: some of it · no: it misses."""
    fault: str = ""
    """What goes amiss in a reply that is not the best: a fault from catalogue.yml."""
    feedback: str = ""
    """About this very reply: what it does, by name, quoting its words in “…”; what to try. Warm and brief."""


@dataclass(frozen=True, kw_only=True)
class Choice(Item):
    """Pick the reply that fits."""

    kind: Literal["choice"]
    ask: str = "Which reply would you give?"
    options: tuple[Option, ...]
    """Three or four candidate replies. The page shuffles them anew for each attempt; paper keeps this order."""

    def problems(self) -> list[Problem]:
        """What is amiss beyond the shape: counts, ids, missing credit, fault or feedback."""
        found = id_problems([(f"options[{n}].id", option.id) for n, option in enumerate(self.options)])
        if not 3 <= len(self.options) <= 4:
            found.append(Problem("options", f"a choice has three or four options, this one has {len(self.options)}"))
        best = [option.id for option in self.options if option.credit == "best"]
        if len(best) != 1:
            found.append(Problem("options", f'exactly one option has the credit "best", here it is {len(best)}'))
        for n, option in enumerate(self.options):
            found += _option_problems(f"options[{n}]", option)
        return found

    def unkeyed(self) -> "Choice":
        """The item as it may be shown before an attempt: no credit, no fault, no feedback."""
        return replace(self, options=tuple(replace(option, credit="", fault="", feedback="") for option in self.options))

    def forecast(self) -> Forecast:
        """How sure the learner is, in percent."""
        return Forecast("How sure are you of your choice?", "percent", (50, 60, 70, 80, 90, 100))


def _option_problems(path: str, option: Option) -> list[Problem]:
    found = []
    if not option.credit:
        found.append(Problem(f"{path}.credit", "each option needs a credit: best, partly or no"))
    if not option.feedback:
        found.append(Problem(f"{path}.feedback", "each option needs feedback about that very reply"))
    elif not quotes(option.feedback, option.text):
        found.append(Problem(f"{path}.feedback", "the feedback quotes nothing of this reply; put some of its words in “…”"))
    if option.credit in ("partly", "no") and not option.fault:
        found.append(Problem(f"{path}.fault", "an option that is not the best names its fault, a word from catalogue.yml"))
    if option.credit == "best" and option.fault:
        found.append(Problem(f"{path}.fault", "the best option cannot have a fault; remove it or change the credit"))
    return found


def keyed_texts(item: Choice) -> list[tuple[str, list[tuple[str, str]]]]:
    """The replies, one of which is the best."""
    return [("choice: the best reply", [(option.text, "key" if option.credit == "best" else "other") for option in item.options])]

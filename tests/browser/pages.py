"""The pages of the site that stand for all others, by what they are."""

from collections.abc import Callable

import learner

from build_tools.bank import Bank
from build_tools.workbook import kinds


def _first_set(bank: Bank) -> str:
    unit = bank.units[0]
    return f"workbook/{unit.id}/{unit.sets[0].id}/"


# Pages without an exercise on them; each gives its address below the site's.
PLAIN: dict[str, Callable[[Bank], str]] = {
    "home": lambda _: "",
    "lesson": lambda bank: bank.units[0].about.lesson.replace(".md", "/"),
    "how it works": lambda _: "start/how-it-works/",
    "help": lambda _: "help/",
    "privacy": lambda _: "privacy/",
    "progress": lambda _: "progress/",
    "all exercises": lambda _: "workbook/",
    "unit": lambda bank: f"workbook/{bank.units[0].id}/",
    "worksheets of a set": lambda bank: f"{_first_set(bank)}sheet/",
    "answers of a set": lambda bank: f"{_first_set(bank)}key/",
    "read my reply": lambda _: "workbook/free/read-my-reply/",
    "not found": lambda _: "404.html",
}


def exercises(bank: Bank) -> dict[str, str]:
    """A page of each kind, without safety questions."""
    return {kind: learner.address(bank, learner.find(bank, kind)) for kind in kinds.names()}

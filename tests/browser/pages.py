"""The pages of the site that stand for all others, by what they are."""

import learner

from build_tools.bank import Bank
from build_tools.workbook import kinds


def plain(bank: Bank) -> dict[str, str]:
    """Pages without an exercise on them: {what it is: address below the site's}."""
    unit = bank.units[0]
    return {
        "home": "",
        "lesson": unit.about.lesson.replace(".md", "/"),
        "how it works": "start/how-it-works/",
        "help": "help/",
        "privacy": "privacy/",
        "progress": "progress/",
        "all exercises": "workbook/",
        "unit": f"workbook/{unit.id}/",
        "worksheets of a set": f"workbook/{unit.id}/{unit.sets[0].id}/sheet/",
        "answers of a set": f"workbook/{unit.id}/{unit.sets[0].id}/key/",
        "not found": "404.html",
    }


def exercises(bank: Bank) -> dict[str, str]:
    """A page of each kind, without safety questions."""
    return {kind: learner.address(bank, learner.find(bank, kind)) for kind in kinds.names()}

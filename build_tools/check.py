"""Lint across items: words that are not in the catalogue, ids, the worked answers, item-writing flaws."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from build_tools.bank import Bank, Located, Set, suggestion
from build_tools.workbook import kinds
from build_tools.workbook.item import PLAIN_ID, Item, id_problems
from build_tools.workbook.score import Remark, Score

# From which lists of the catalogue each key takes its words, wherever in an item it stands.
WORD_KEYS = {
    "tool": ("tools",),
    "situation": ("situations",),
    "relation": ("relations",),
    "secrets": ("secrets",),
    "wants": ("secrets",),
    "fault": ("faults",),
    "faults": ("faults",),
    "codes": ("secrets", "faults"),
}


def check(bank: Bank, ledger: dict[str, "Entry"], docs: Path) -> list[Located]:
    """All problems of the bank, sorted by place. `ledger` is the record of ids in use and gone; `docs` holds the lessons."""
    words = {
        name: {word.id for word in getattr(bank.catalogue, name)} for name in ("tools", "secrets", "faults", "situations", "relations")
    }
    levels = {level.level for level in bank.catalogue.levels}
    feelings = frozenset(word for family in bank.catalogue.feelings for word in family.words)
    found: list[Located] = []
    first: dict[str, str] = {}
    for unit in bank.units:
        if not PLAIN_ID.fullmatch(unit.id):
            found.append(unit.source.problem("", f'the folder name "{unit.id}" must be small letters, digits and single hyphens'))
        if not (docs / unit.about.lesson).is_file():
            found.append(unit.source.problem("lesson", f'there is no page "{unit.about.lesson}" in docs/'))
    for each, n, item in [(one, n, item) for unit in bank.units for one in unit.sets for n, item in enumerate(one.items)]:
        where = f"{each.source.file} items[{n}]"
        path = f"items[{n}]"
        if item.id in first:
            found.append(each.source.problem(f"{path}.id", f'the id "{item.id}" stands in {first[item.id]} already; give this one its own'))
        first.setdefault(item.id, where)
        found += [each.source.problem(f"{path}.id", problem.message) for problem in id_problems([("", item.id)])]
        found += [each.source.problem(f"{path}.id", message) for message in _reuse(item, ledger)]
        found += [each.source.problem(f"{path}.{part}", message) for part, message in _unknown_words(item, words)]
        if item.level not in levels:
            found.append(each.source.problem(f"{path}.level", f"there is no level {item.level} in catalogue.yml; it has {sorted(levels)}"))
        found += [each.source.problem(f"{path}.{part}".rstrip("."), message) for part, message in _key_fails(item)]
    for unit in bank.units:
        for each in unit.sets:
            found += _set_problems(each, feelings)
    return sorted(found)


def _unknown_words(item: Item, words: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    for path, key, word in _strings(item, ""):
        lists = WORD_KEYS.get(key, ())
        known = {each for name in lists for each in words[name]}
        if lists and word and word not in known:
            hint = suggestion(word, known) or f"; it has {', '.join(sorted(known))}"
            yield path, f'"{word}" is not in catalogue.yml under {" or ".join(lists)}{hint}'


def _strings(value: Any, path: str, key: str = "") -> Iterator[tuple[str, str, str]]:
    """(path, key, text) of every text in a definition."""
    if isinstance(value, str):
        yield path, key, value
    elif isinstance(value, tuple):
        for n, each in enumerate(value):
            yield from _strings(each, f"{path}[{n}]", key)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from _strings(getattr(value, name), f"{path}.{name}" if path else name, name)


def _key_fails(item: Item) -> Iterator[tuple[str, str]]:
    """The kind's own right answer must earn everything, and so must every exemplar where an item has several."""
    if not _is_sound(item):
        return
    of: Any = kinds.kind(item.kind)
    responses = of.correct_responses(item) if hasattr(of, "correct_responses") else [("", of.correct_response(item))]
    for path, response in responses:
        outcome = of.score(item, response)
        if isinstance(outcome, Score) and outcome.earned == outcome.possible:
            continue
        said = (
            "; ".join(f"{remark.field}: {_said(remark)}" for remark in outcome.remarks if remark.tone in ("look", "open"))
            if isinstance(outcome, Score)
            else outcome.message
        )
        yield path, f"the answer given here as a good one does not pass: {said}"


def _said(remark: Remark) -> str:
    """A remark's text; where it only leads to a text of the page, with the id of that."""
    return f"{remark.text} {remark.feedback}" if remark.text.endswith(":") else remark.text or "left open"


def _is_sound(item: Any) -> bool:
    """Whether an item has no problems of its own, which say what is missing: only then can it be tried."""
    return not item.problems()


def _set_problems(each: Set, feelings: frozenset[str]) -> list[Located]:
    by_kind: dict[str, list[tuple[str, Item]]] = defaultdict(list)
    for n, item in enumerate(each.items):
        if _is_sound(item):
            by_kind[item.kind].append((f"items[{n}]", item))
    found = []
    for name, items in sorted(by_kind.items()):
        lint = getattr(kinds.kind(name), "set_problems", None)
        found += [each.source.problem(problem.path, problem.message) for problem in (lint(items, feelings) if lint else [])]
    return found


class Entry(tuple[str, str]):
    """What the ledger holds of an id: (kind, "live" or "gone")."""

    __slots__ = ()


class LedgerError(ValueError):
    """A line of the ledger is not of its form."""


def read_ledger(text: str) -> dict[str, Entry]:
    """The ledger's lines, `id kind live|gone`, as a mapping. Raises LedgerError with the number of a line of another form."""
    entries = {}
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith("#"):
            if not re.fullmatch(r"\S+ \S+ (live|gone)", line):
                raise LedgerError(f"exercises/ids.txt:{number}: a line is `id kind live` or `id kind gone`, this one is {line!r}")
            name, kind, state = line.split()
            entries[name] = Entry((kind, state))
    return entries


def grown(bank: Bank, ledger: dict[str, Entry]) -> dict[str, Entry]:
    """The ledger with the ids that are new. While an author edits, an id may leave for a moment and come back."""
    return ledger | _live(bank)


def settled(bank: Bank, ledger: dict[str, Entry]) -> dict[str, Entry]:
    """The ledger brought up to date: new ids are added, ids that have left the bank stay and are marked gone."""
    return {name: Entry((kind, "gone")) for name, (kind, _) in ledger.items()} | _live(bank)


def _live(bank: Bank) -> dict[str, Entry]:
    return {item.id: Entry((item.kind, "live")) for _, _, item in bank.items()}


def ledger_text(ledger: dict[str, Entry]) -> str:
    """The ledger as its file holds it."""
    lines = [f"{name} {kind} {state}" for name, (kind, state) in sorted(ledger.items())]
    return "# Every id that was ever used, so that none is used twice. Written by the build; do not edit.\n" + "\n".join(lines) + "\n"


def _reuse(item: Item, ledger: dict[str, Entry]) -> Iterator[str]:
    kind, state = ledger.get(item.id, Entry((item.kind, "live")))
    if state == "gone":
        yield f'the id "{item.id}" belonged to an exercise that was removed, and learners still have answers under it; choose another'
    elif kind != item.kind:
        yield f'the id "{item.id}" belonged to a {kind} before, and learners still have answers under it; choose another'

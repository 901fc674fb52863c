"""What the bank holds, counted: exercises by tool and kind, the people in them, and how far keys can be guessed by their looks."""

from collections import Counter
from collections.abc import Sequence

from build_tools.bank import Bank
from build_tools.cues import Guessed, guesses
from build_tools.workbook import kinds
from build_tools.workbook.item import Item

CAST = ("pronoun", "roots", "work", "at_fault")


def report(bank: Bank) -> str:
    """The tables as text."""
    items = [item for _, _, item in bank.items()]
    parts = [
        _table(("tool", *kinds.names(), "all"), [_tool_row(word.id, items) for word in bank.catalogue.tools]),
        *(_balance(name, items) for name in CAST),
        _table(("keys", "guessed", "by chance", "beyond chance, in SD"), [_guess_row(each) for each in guesses(bank)]),
    ]
    return "\n\n".join(parts)


def _tool_row(tool: str, items: list[Item]) -> tuple[str, ...]:
    of = Counter(item.kind for item in items if item.tool == tool)
    return (tool, *(str(of[kind] or "-") for kind in kinds.names()), str(of.total()))


def _balance(name: str, items: list[Item]) -> str:
    """How often each value stands in the casts, commonest first."""
    values = Counter(str(getattr(item.cast, name)) for item in items)
    left_open = values.pop("", 0)
    rows = [(value, str(count), f"{100 * count / values.total():.0f} %") for value, count in values.most_common()]
    return _table((name.replace("_", " "), "items", "share"), [*rows, ("(left open)", str(left_open), "")])


def _guess_row(guessed: Guessed) -> tuple[str, ...]:
    return (guessed.family, f"{guessed.right} of {guessed.tries}", f"{guessed.expected:.1f}", f"{guessed.above:+.1f}")


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(row[n]) for row in (head, *rows)) for n in range(len(head))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (head, *rows))

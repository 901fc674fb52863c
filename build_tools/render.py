"""A bank to pages, sheets and keys: {path under docs/workbook: bytes}. Templates choose words and order, this module chooses facts."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape

from build_tools.bank import Bank, Gate, Set, Unit
from build_tools.workbook import kinds
from build_tools.workbook.codec import to_json
from build_tools.workbook.door import outcome_json
from build_tools.workbook.item import Cast, Item

HERE = Path(__file__).parent


def render(bank: Bank) -> dict[str, bytes]:
    """Every generated page. The same bank gives the same bytes."""
    env = _environment(bank)
    pages = {
        "index.md": env.get_template("index.md.j2").render(),
        "numbers.html": env.get_template("numbers.html.j2").render(),
        "items.json": _json([_entry(unit, each, item) for unit, each, item in bank.items()] + [_free(item) for item in kinds.free_items()]),
    }
    for unit in bank.units:
        pages[f"{unit.id}/index.md"] = env.get_template("unit.md.j2").render(unit=unit)
        for each in unit.sets:
            facts = {"unit": unit, "set": each}
            pages[f"{unit.id}/{each.id}/sheet.md"] = env.get_template("sheet.md.j2").render(facts)
            pages[f"{unit.id}/{each.id}/key.md"] = env.get_template("key.md.j2").render(facts)
    for item in kinds.free_items():
        pages[f"free/{item.id}.md"] = env.get_template("free.md.j2").render(item=item)
    order = bank.items()
    for n, (unit, each, item) in enumerate(order):
        following = order[n + 1] if n + 1 < len(order) and order[n + 1][0] is unit else None
        facts = {"unit": unit, "set": each, "item": item, "following": following}
        pages[f"{unit.id}/{each.id}/{item.id}.md"] = env.get_template("exercise.md.j2").render(facts)
    return {path: _without_blank_lines(text).encode() for path, text in pages.items()}


def gates(bank: Bank, item: Item) -> dict[str, Gate]:
    """The gates before this item, in order: whether it is safe, and for some tools whether the learner wants it."""
    willing = any(word.willing for word in bank.catalogue.tools if word.id == item.tool)
    found = {"gate": bank.safety.gate} if gated(bank, item) else {}
    return found | ({"willing": bank.safety.willing} if willing else {})


def gated(bank: Bank, item: Item) -> bool:
    """Whether the safety questions stand before this item: its tool or its situation asks for them."""
    asking = {word.id for word in bank.catalogue.tools if word.gate} | {word.id for word in bank.catalogue.situations if word.gate}
    return not asking.isdisjoint((item.tool, item.situation))


def fragment(bank: Bank, item: Item, view: str) -> str:
    """One view of an item ("page", "sheet" or "key") as HTML, made by its kind's own template."""
    return str(_view(_environment(bank), item, view))


def outcomes(item: Item) -> dict[str, Any]:
    """The outcome of every response there is, by the response's compact JSON; empty where responses cannot be counted."""
    of: Any = kinds.kind(item.kind)
    return {_json(response): outcome_json(of.score(item, response)) for response in kinds.responses(of, item)}


def _environment(bank: Bank) -> jinja2.Environment:
    loader = jinja2.FileSystemLoader([HERE / "templates", HERE / "workbook" / "kinds"])
    env = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined)
    words = {
        name: {word.id: word for word in getattr(bank.catalogue, name)}
        for name in ("tools", "secrets", "faults", "situations", "relations", "feelings")
    }
    env.globals |= words | {
        "bank": bank,
        "levels": {level.level: level for level in bank.catalogue.levels},
        "page": lambda item: _view(env, item.unkeyed(), "page"),
        "sheet": lambda item: _view(env, item, "sheet"),
        "key": lambda item: _view(env, item, "key"),
        "gated": lambda item: gated(bank, item),
        "gates": lambda item: gates(bank, item),
        "lines": lambda count: Markup('<div class="wb-line"></div>') * count,
        "embedded": lambda item: _data(to_json(replace(item, cast=Cast()))),
        "outcomes": lambda item: _data(table) if (table := outcomes(item)) else "",
        "has_widget": lambda item: (HERE / "workbook" / "kinds" / item.kind / "widget.js").exists(),
    }
    env.filters |= {"paragraphs": _paragraphs, "yaml": lambda text: json.dumps(text, ensure_ascii=False)}
    return env


def _view(env: jinja2.Environment, item: Item, view: str) -> Markup:
    return Markup(env.get_template(f"{item.kind}/{view}.html.j2").render(item=item))


def _entry(unit: Unit, each: Set, item: Item) -> dict[str, Any]:
    """What lists and the progress page know of an item."""
    return {
        "id": item.id,
        "title": item.title,
        "kind": item.kind,
        "tool": item.tool,
        "unit": unit.id,
        "unitTitle": unit.about.title,
        "set": each.id,
        "level": item.level,
        "rev": item.rev,
        "url": f"{unit.id}/{each.id}/{item.id}/",
    }


def _free(item: Item) -> dict[str, Any]:
    """What lists know of a page on which anything can be tried: it is no exercise, but answers to it may be kept."""
    return {"id": item.id, "title": item.title, "kind": item.kind, "free": True, "url": f"free/{item.id}/"}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _data(value: Any) -> Markup:
    """JSON that may stand inside a <template>. A <script> would be run by instant navigation, whatever its type."""
    return Markup(_json(value).replace("<", "\\u003c").replace("&", "\\u0026"))


def _paragraphs(text: str) -> Markup:
    """Text as HTML paragraphs, one for each line that is not blank."""
    return Markup("").join(Markup("<p>") + escape(line.strip()) + Markup("</p>") for line in text.splitlines() if line.strip())


def _without_blank_lines(text: str) -> str:
    """Generated Markdown holds one HTML block a page, which a blank line could end; the front matter needs none either."""
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip()) + "\n"

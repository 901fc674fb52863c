"""Scaffolds: a set, an item or a kind that passes `check` as it stands and is then made one's own."""

import keyword
from pathlib import Path
from typing import Any

import yaml

from build_tools.read import Loader
from build_tools.workbook import kinds
from build_tools.workbook.item import PLAIN_ID

UNIT = """# yaml-language-server: $schema=../schema/unit.json
title: {title}
order: 900
lesson: index.md
summary: One or two sentences for the list of all exercises.
objectives: [Say what one can do afterwards]
not_for: [Say when this is not the thing to do]
"""


class Dumper(yaml.SafeDumper):
    """Writes as the guide for authors teaches: long texts folded, a bare no bare."""

    yaml_implicit_resolvers = Loader.yaml_implicit_resolvers


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=">" if len(text) > 80 else None)


Dumper.add_representer(str, _text)


class NewError(Exception):
    """The scaffold cannot be made; the message says why and what to do."""


def new_set(root: Path, unit: str, name: str, item: dict[str, Any]) -> dict[Path, str]:
    """The files of a new set with one item made from `item`, the sample of a kind, and of its unit where that is new too."""
    _plain(unit, name)
    folder = root / "exercises" / unit
    path = folder / f"{name}.yml"
    if path.exists():
        raise NewError(f"{path.relative_to(root)} is there already; add to it with: new item {unit}/{name}")
    files = {path: f"# yaml-language-server: $schema=../schema/set.json\ntitle: {_title(name)}\nintro: One or two sentences.\nitems:\n"}
    files[path] += _entry(item, _free_id(root, name))
    if not (folder / "unit.yml").exists():
        files[folder / "unit.yml"] = UNIT.format(title=_title(unit))
    return files


def new_item(root: Path, place: str, item: dict[str, Any]) -> dict[Path, str]:
    """The set file `place` (unit/set) with one more item, made from `item`, the sample of a kind."""
    unit, _, name = place.partition("/")
    _plain(unit, name)
    path = root / "exercises" / unit / f"{name}.yml"
    if not path.exists():
        raise NewError(f"there is no {path.relative_to(root)}; make it with: new set {unit} {name}")
    return {path: path.read_text(encoding="utf-8").rstrip() + "\n\n" + _entry(item, _free_id(root, name))}


def new_kind(root: Path, name: str) -> dict[Path, str]:
    """The files of a new kind: one question with accepted answers, to be turned into what the kind is to be."""
    if not name.isidentifier() or not name.islower() or keyword.iskeyword(name):
        raise NewError(f'"{name}" must be a word in small letters, such as matching')
    if name in kinds.names():
        raise NewError(f"there is a kind {name} already")
    scaffold = root / "build_tools" / "templates" / "kind"
    folder = root / "build_tools" / "workbook" / "kinds" / name
    class_name = "".join(part.capitalize() for part in name.split("_"))
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(scaffold.iterdir())}
    return {
        folder / path.name.removesuffix(".txt"): text.replace("KINDCLASS", class_name).replace("KIND", name) for path, text in texts.items()
    }


def _entry(item: dict[str, Any], name: str) -> str:
    """An item as an entry of a set file's list."""
    text = yaml.dump([item | {"id": name}], Dumper=Dumper, allow_unicode=True, sort_keys=False, width=110)
    return "".join(f"  {line}\n" for line in text.splitlines())


def _free_id(root: Path, name: str) -> str:
    """An id that was never used, as far as the ledger and the files know."""
    files = [root / "exercises" / "ids.txt", *(root / "exercises").rglob("*.yml")]
    used = "\n".join(path.read_text(encoding="utf-8") for path in files if path.exists())
    number = 1
    while f"{name}-{number}" in used:
        number += 1
    return f"{name}-{number}"


def _plain(*names: str) -> None:
    for name in names:
        if not PLAIN_ID.fullmatch(name):
            raise NewError(f'"{name}" must be small letters, digits and single hyphens, such as hear-the-anger')


def _title(name: str) -> str:
    return name.replace("-", " ").capitalize()

"""YAML to a bank, with every problem located: file:line:column, the part, the fault, the cure."""

import dataclasses
import functools
import json
import re
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import pydantic
import yaml

from build_tools.bank import Bank, Catalogue, Located, Safety, Set, Source, Unit, UnitFile, suggestion
from build_tools.workbook import kinds
from build_tools.workbook.item import Item
from build_tools.workbook.reply.reading import FAULTS, SECRETS

TAGS = ("kind", "type", "check")  # the keys by which a union tells its members apart
CONFIG = pydantic.ConfigDict(strict=True, extra="forbid", use_attribute_docstrings=True)


class Loader(yaml.SafeLoader):
    """YAML with the few readings an author expects: a bare no, 12:30 or 2024-05-01 stays text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - the base class has it so


for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("int", r"-?(?:0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?[0-9]+\.[0-9]+", "-0123456789"),
    ("null", r"null|~|", ["n", "~", ""]),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"(?:{pattern})$"), list(first))


def read(root: Path) -> tuple[Bank | None, list[Located]]:
    """The bank in the folder `root` and all its problems, sorted by place.

    Units and sets of the wrong shape are not in the bank; there is none while the catalogue or the safety file has a wrong one.
    """
    found: list[Located] = []
    catalogue, problems = _file(root / "catalogue.yml", root, Catalogue)
    found += problems
    found += _unnamed(*catalogue) if catalogue else []
    safety, problems = _file(root / "safety.yml", root, Safety)
    found += problems
    units = []
    for folder in sorted(path for path in root.iterdir() if path.is_dir() and any(path.glob("*.yml"))):
        unit, problems = _unit(folder, root)
        found += problems
        units.append(unit)
    if catalogue is None or safety is None:
        return None, sorted(found)
    readable = sorted((unit for unit in units if unit), key=lambda unit: (unit.about.order, unit.id))
    return Bank(catalogue[0], safety[0], tuple(readable)), sorted(found)


def _unnamed(catalogue: Catalogue, source: Source) -> list[Located]:
    """The codes that the reader of replies finds and the catalogue has no words for."""
    return [
        source.problem(name, f'the reader of replies looks for "{code}"; give it an entry here')
        for name, codes in (("secrets", SECRETS), ("faults", FAULTS))
        for code in codes
        if code not in {word.id for word in getattr(catalogue, name)}
    ]


@dataclasses.dataclass(frozen=True, kw_only=True)
class Attempt:
    """A response to a sample, with the outcome it has."""

    response: dict[str, Any]
    outcome: dict[str, Any]


@dataclasses.dataclass(frozen=True)
class Sample:
    """A kind's sample.yml: one item, and attempts at it with their outcomes."""

    item: Item
    attempts: tuple[Attempt, ...]


def read_sample(kind: str) -> Sample:
    """The sample of a kind. Raises ValueError with all its problems."""
    folder = Path(kinds.__file__).parent / kind
    made = dataclasses.make_dataclass("SampleFile", [("item", kinds.kind(kind).Item), ("attempts", tuple[Attempt, ...])], frozen=True)
    result, found = _file(folder / "sample.yml", folder, made)
    if result is None:
        raise ValueError("\n".join(str(problem) for problem in found))
    return Sample(result[0].item, result[0].attempts)


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each sort of file, by name, for editors."""
    shapes = {"catalogue": Catalogue, "safety": Safety, "unit": UnitFile, "set": set_file()}
    made = {name: _adapter(shape).json_schema() for name, shape in shapes.items()}
    _describe(made["set"]["$defs"])
    return made


def _describe(definitions: dict[str, Any]) -> None:
    """Adds what the docstrings of base classes say of their keys; pydantic reads only those of the class itself."""
    shapes = _dataclasses(set_file())
    # Where two kinds have a class of the same name, pydantic puts the module before it.
    classes = {f"{shape.__module__}.{shape.__name__}".replace(".", "__"): shape for shape in shapes}
    classes |= {shape.__name__: shape for shape in shapes}
    for name, definition in definitions.items():
        bases: list[Any] = [base for base in classes[name].__mro__[1:] if dataclasses.is_dataclass(base)]
        for base in bases:
            inherited = _adapter(base).json_schema()["properties"]
            for key, described in inherited.items():
                if "description" in described:
                    definition["properties"][key].setdefault("description", described["description"])


def _dataclasses(shape: Any) -> set[Any]:
    """The dataclasses that occur in a type, at any depth."""
    if get_origin(shape) is tuple:
        return {found for member in _members(get_args(shape)[0]) for found in _dataclasses(member)}
    if not dataclasses.is_dataclass(shape):
        return set()
    inside = {found for hint in get_type_hints(shape).values() for member in _members(hint) for found in _dataclasses(member)}
    return {shape} | inside


@functools.cache
def set_file() -> type:
    """The shape of a set file. Its items are the union of all kinds there are."""
    items = tuple(kinds.kind(name).Item for name in kinds.names())
    union = Annotated[Union[items], pydantic.Field(discriminator="kind")]  # type: ignore[valid-type]  # noqa: UP007 - made at run time
    made = dataclasses.make_dataclass("SetFile", [("title", str), ("intro", str), ("items", tuple[union, ...])], frozen=True, kw_only=True)
    made.__doc__ = "One set of exercises: a title, a sentence or two, and the items."
    return made


def _unit(folder: Path, root: Path) -> tuple[Unit | None, list[Located]]:
    about, found = _file(folder / "unit.yml", root, UnitFile)
    found += [
        Located(f"{root.name}/{folder.name}/{path.name}", 1, 1, "", f"files of exercises end in .yml; rename it to {path.stem}.yml")
        for path in sorted(folder.glob("*.yaml"))
    ]
    sets = []
    for path in sorted(folder.glob("*.yml")):
        if path.name != "unit.yml":
            read_set, problems = _file(path, root, set_file())
            found += problems
            if read_set:
                content, source = read_set
                sets.append(Set(path.stem, content.title, content.intro, content.items, source))
                found += [
                    source.problem(f"items[{n}].{each.path}", each.message)
                    for n, item in enumerate(content.items)
                    for each in item.problems()
                ]
    if about is None:
        return None, found
    order = about[0].sets
    known = {path.stem for path in folder.glob("*.yml")} - {"unit"}
    found += [
        about[1].problem(f"sets[{n}]", f'there is no file "{name}.yml" in this folder{suggestion(name, known)}')
        for n, name in enumerate(order)
        if name not in known
    ]
    sets.sort(key=lambda each: (order.index(each.id) if each.id in order else len(order), each.id))
    return Unit(folder.name, about[0], tuple(sets), about[1]), found


def _file(path: Path, root: Path, shape: Any) -> tuple[tuple[Any, Source] | None, list[Located]]:
    """One file as a value of type `shape` with its source, or its problems."""
    name = f"{root.name}/{path.relative_to(root).as_posix()}"
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader)
    except FileNotFoundError:
        return None, [Located(name, 1, 1, "", "this file is missing; each folder of exercises has one")]
    except UnicodeDecodeError:
        return None, [Located(name, 1, 1, "", "this file is not UTF-8 text; save it as UTF-8")]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return None, [
            Located(name, line, column, "", f"this is not YAML: {error.problem}; look at the quotes, colons and indents just before")
        ]
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return None, [Located(name, line, 1, "", "there is a control character that YAML does not allow; delete it")]
    if node is None:
        return None, [Located(name, 1, 1, "", "this file is empty")]
    places: dict[str, tuple[int, int]] = {}
    doubled: list[Located] = []
    try:
        value = _plain(node, "", places, doubled, name)
    except RecursionError:
        return None, [Located(name, 1, 1, "", "an alias (*name) stands inside what it repeats; take it out")]
    source = Source(name, places)
    if doubled:
        return None, doubled
    try:
        # By way of JSON, where strictness still takes a list for a tuple.
        return (_adapter(shape).validate_json(json.dumps(value)), source), []
    except pydantic.ValidationError as error:
        found = {_located(each, value, shape, source) for each in error.errors()}
        return None, sorted(problem for problem in found if problem)


@functools.cache
def _adapter(shape: Any) -> pydantic.TypeAdapter[Any]:
    shape.__pydantic_config__ = CONFIG  # the dataclasses inside take it over
    return pydantic.TypeAdapter(shape)


def _plain(node: yaml.Node, path: str, places: dict[str, tuple[int, int]], doubled: list[Located], file: str) -> Any:
    """A YAML node as dicts, lists and scalars; notes every part's place, and keys that stand twice."""
    places.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
    if isinstance(node, yaml.MappingNode):
        made: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            place = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            at = f"{path}.{key}" if path else key
            if key in made:
                doubled.append(Located(file, *place, at, f'the key "{key}" stands twice here; keep one'))
            places[at] = place
            made[key] = _plain(value_node, at, places, doubled, file)
        return made
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each, f"{path}[{n}]", places, doubled, file) for n, each in enumerate(node.value)]
    text = node.value
    match node.tag.rpartition(":")[2]:
        case "bool":
            return text == "true"
        case "int":
            return int(text)
        case "float":
            return float(text)
        case "null":
            return None
    return text.rstrip("\n")


def _located(error: Any, value: Any, shape: Any, source: Source) -> Located | None:
    """A problem of shape in an author's words; None where it speaks of a member of a union that was not meant."""
    path, node, members = "", value, _members(shape)
    for step in error["loc"]:
        named = [member for member in members if step in (*_tag(member), getattr(member, "__name__", ""))]
        if isinstance(node, dict) and step not in node and named:
            given = next((node[tag] for tag in TAGS if tag in node), None)
            if given not in _tag(named[0]) and _tag(named[0]):
                words = {word for member in members for word in _tag(member)}
                return None if given in words else source.problem(path, _not_one_of(given, words))
            members = named
            continue  # the name of the union's member is no part of the file
        path = f"{path}[{step}]" if isinstance(step, int) else f"{path}.{step}" if path else step
        inside = (isinstance(node, list) and isinstance(step, int) and step < len(node)) or (isinstance(node, dict) and step in node)
        if step != error["loc"][-1] or inside:
            node = node[step] if inside else node
        if step != error["loc"][-1]:
            members = [inner for member in members for inner in _inside(member, step)]
    known = {field.name for member in members if dataclasses.is_dataclass(member) for field in dataclasses.fields(member)}
    return source.problem(path, _message(error, node, known))


def _inside(shape: Any, step: int | str) -> list[Any]:
    """The types of what stands at `step` in a value of type `shape`."""
    if get_origin(shape) is tuple:
        return _members(get_args(shape)[0])
    return _members(get_type_hints(shape).get(str(step))) if dataclasses.is_dataclass(shape) else []


def _not_one_of(given: object, words: set[str]) -> str:
    if given is None:
        return f"the key that says what this is, is missing: {', '.join(sorted(words))}"
    return f'"{given}" is not one of {", ".join(sorted(words))}{suggestion(str(given), words)}'


def _message(error: Any, given: Any, known: set[str]) -> str:
    name = str(error["loc"][-1]) if error["loc"] else ""
    match error["type"]:
        case "unexpected_keyword_argument" | "extra_forbidden":
            return f'unknown key "{name}"{suggestion(name, known)}'
        case "missing" | "missing_argument" | "missing_keyword_only_argument":
            return f'the key "{name}" is missing'
        case "literal_error":
            return _not_one_of(given, set(re.findall(r"'([^']+)'", error["ctx"]["expected"])))
        case "union_tag_invalid":
            return _not_one_of(error["ctx"]["tag"], set(re.findall(r"'([^']+)'", error["ctx"]["expected_tags"])))
        case "union_tag_not_found":
            return _not_one_of(None, set(kinds.names()))
        case "string_type" if given is None:
            return "this is empty; write some text"
        case "string_type" if not isinstance(given, dict | list):
            return f'this must be text; put it in quotes: "{str(given).lower() if isinstance(given, bool) else given}"'
        case "string_type":
            return "this must be text, not a list or a group of keys; look at the indent and the colons"
        case "int_type" | "int_parsing" | "int_from_float":
            return f"this must be a whole number, not {json.dumps(given, ensure_ascii=False)}"
        case "bool_type":
            return "this must be true or false, in small letters and without quotes"
        case "tuple_type":
            return "this must be a list; begin each entry with a hyphen"
        case "dataclass_type" | "dataclass_exact_type" | "dict_type" | "model_attributes_type":
            return "this must be a group of keys, each with its value"
    return str(error["msg"]).lower()


def _members(shape: Any) -> list[Any]:
    if get_origin(shape) is Annotated:
        return _members(get_args(shape)[0])
    if get_origin(shape) is Union or type(shape).__name__ == "UnionType":
        return [each for member in get_args(shape) for each in _members(member)]
    return [shape]


def _tag(shape: Any) -> tuple[str, ...]:
    """The words by which a member of a union is told from the others."""
    if not dataclasses.is_dataclass(shape):
        return ()
    hints = get_type_hints(shape)
    return tuple(word for tag in TAGS if get_origin(hints.get(tag)) is Literal for word in get_args(hints[tag]))

"""The keys by which a field names an earlier one: recall, since and said. What is named must stand before and be of the right type."""

from collections.abc import Iterator, Mapping

from ...item import Problem
from .fields import Field, Rate, Read


def link_problems(fields: list[tuple[str, Field]]) -> list[Problem]:
    """What is amiss in the links between `fields`, (path, field) in the order of the worksheet."""
    types = {each.id: each.type for _, each in fields}
    found: list[Problem] = []
    before: set[str] = set()
    for path, each in fields:
        for key, name, allowed in _links(each):
            if fault := _fault(name, types, before, allowed):
                found.append(Problem(f"{path}.{key}", fault))
        before.add(each.id)
    return found


def _links(field: Field) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(key, the field it names, the types that may be named) of each link; no types where any will do."""
    if field.recall:
        yield "recall", field.recall, ()
    if isinstance(field, Rate) and field.since:
        yield "since", field.since, ("rate",)
    if isinstance(field, Read) and field.since:
        yield "since", field.since, ("line", "lines", "read")
    if isinstance(field, Read) and field.said:
        yield "said", field.said, ("line", "lines", "read")


def _fault(name: str, types: Mapping[str, str], before: set[str], allowed: tuple[str, ...]) -> str:
    if name not in types:
        return f'there is no field "{name}" here; name one that stands before this one'
    if name not in before:
        return f'"{name}" does not stand before this field, so nothing is written in it yet; name an earlier one'
    if allowed and types[name] not in allowed:
        return f'"{name}" is a {types[name]} field; name one of type {" or ".join(allowed)}'
    return ""

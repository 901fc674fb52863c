"""Frozen dataclasses to plain JSON values and back, so that an item survives the trip to the browser."""

import types
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints


def to_json(value: Any) -> Any:
    """`value` as dicts, lists and scalars. Fields that hold their default are left out."""
    if is_dataclass(value):
        pairs = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: to_json(held) for field, held in pairs if field.default is MISSING or held != field.default}
    if isinstance(value, tuple | list):
        return [to_json(each) for each in value]
    if isinstance(value, dict):
        return {key: to_json(each) for key, each in value.items()}
    return value


def from_json(shape: Any, value: Any) -> Any:
    """The value of type `shape` that `to_json` made `value` of.

    Raises TypeError where the value does not have that shape. Meant for what the build has already validated; authors'
    YAML goes through `read`, which has kinder messages.
    """
    origin = get_origin(shape)
    if origin is tuple:
        if not isinstance(value, list):
            raise TypeError(f"expected a list, got {value!r}")
        return tuple(from_json(get_args(shape)[0], each) for each in value)
    if origin is dict:
        return dict(value)
    if origin in (Union, types.UnionType):
        return from_json(_member(get_args(shape), value), value)
    if is_dataclass(shape):
        if not isinstance(value, dict):
            raise TypeError(f"expected {shape}, got {value!r}")
        hints = get_type_hints(shape)
        return shape(**{name: from_json(hints[name], each) for name, each in value.items()})  # type: ignore[operator]
    return value


def _member(members: tuple[Any, ...], value: Any) -> Any:
    """Which member of a union of dataclasses `value` belongs to: the one whose Literal field holds the same word."""
    for member in members:
        words = {name: get_args(hint) for name, hint in get_type_hints(member).items() if get_origin(hint) is Literal}
        if isinstance(value, dict) and all(value.get(name) in allowed for name, allowed in words.items()):
            return member
    raise TypeError(f"{value!r} is none of {[member.__name__ for member in members]}")

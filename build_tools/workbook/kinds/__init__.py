"""The kinds of exercise. The folders beside this file are the registry: there is no list to edit.

A kind is a package with
    Item                    a frozen dataclass on top of `workbook.item.Item`, with a Literal `kind`, `problems()`,
                            `unkeyed()` (the item without everything that gives the answer away) and `forecast()`:
                            a Forecast, or None where the response holds the learner's prediction already; perhaps
                            with `buttons` of its own
    score(item, response)   Score or Invalid; never raises, whatever the response holds
    correct_response(item)  a response that earns everything
    correct_responses(item) optional: (path, response) of further ones, which the build tries as well
    responses(item)         optional: every response there is, where they can be counted; the build then works out all
                            outcomes and ships them with the page
    set_problems(items, feelings)
                            optional: what is amiss over all items of the kind in one set, such as cues to the key
    keyed_texts(item)       optional: (family, [(text, label)]) of each group of texts among which a key is to be found; labels are those
                            of a sort, or "key" for the one that is best. For the guesser that never reads (build_tools/cues.py)
    step(item, response)    optional: where a response stands, {"at": …}, for a kind that goes step by step
    free_item()             optional: an item that wants nothing and knows nothing, for a page on which anything can be tried
and, for the build, page.html.j2, sheet.html.j2, key.html.j2, sample.yml and perhaps widget.js, a module with
    mount(form, response)   makes the form ready for `response` and shows what it brings about; called at load and whenever the
                            form is filled anew
    summary(form)           optional: an element that goes into the outcome
    after(region, {marks, keep, past})
                            optional: called when an outcome is painted into `region`; `past` are the item's attempts that
                            count, up to this one
A page whose form holds an element with `data-blank` begins each attempt with a blank form.
"""

import importlib
from collections.abc import Iterable
from typing import Any, Protocol

from ..score import Outcome


class Kind(Protocol):
    """What a kind's package offers."""

    Item: Any

    def score(self, item: Any, response: object) -> Outcome: ...

    def correct_response(self, item: Any) -> object: ...


def kind(name: str) -> Kind:
    """The kind of that name. Raises LookupError where there is none."""
    if not name.isidentifier():
        raise LookupError(f"{name!r} is not the name of a kind")
    module = f"{__name__}.{name}"
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module:  # the kind is there, something it needs is not
            raise
        raise LookupError(f"there is no kind {name!r}") from error


def names() -> list[str]:
    """The names of all kinds, sorted. For the build; the browser asks for one by name."""
    import pkgutil  # costly to import, and the browser never calls this

    return sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg)


def free_items() -> list[Any]:
    """The free items of the kinds that offer one. For the build."""
    return [of.free_item() for of in map(kind, names()) if hasattr(of, "free_item")]


def responses(of: Kind, item: Any) -> Iterable[object]:
    """Every response there is to `item`, where its kind can count them; else nothing."""
    return of.responses(item) if hasattr(of, "responses") else ()

"""HTML as a flat list of elements that know what they stand in, for tests that ask what a page holds."""

import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
CONTROLS = {"input", "select", "textarea"}


@dataclass(eq=False)
class Element:
    """A start tag, the elements around it, and the runs of text anywhere inside it."""

    tag: str
    attributes: dict[str, str]
    around: tuple["Element", ...]
    runs: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words inside, with single spaces."""
        return words("".join(self.runs))

    def has_class(self, name: str) -> bool:
        return name in self.attributes.get("class", "").split()


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []
        self.open: list[Element] = []
        self.runs: list[tuple[str, tuple[Element, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(self.open))
        self.found.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while any(element.tag == tag for element in self.open):
            if self.open.pop().tag == tag:
                break

    def handle_data(self, data: str) -> None:
        self.runs.append((data, tuple(self.open)))
        for element in self.open:
            element.runs.append(data)


def elements(html: str) -> list[Element]:
    """All elements, in order."""
    return _parsed(html).found


def text_without(html: str, hidden: Callable[[Element], bool]) -> str:
    """The words of a page that stand in no element that is `hidden`."""
    return words(" ".join(run for run, around in _parsed(html).runs if not any(hidden(element) for element in around)))


def words(text: str) -> str:
    return " ".join(text.split())


def unlabelled(html: str) -> list[str]:
    """The names of form controls that no label names: none wrapped around with words in it, none with their id in `for`."""
    found = elements(html)
    named = {label.attributes.get("for") for label in found if label.tag == "label" and label.text}
    return [
        control.attributes.get("name", control.tag)
        for control in found
        if control.tag in CONTROLS
        and control.attributes.get("type") != "hidden"
        and control.attributes.get("id", "no id") not in named
        and not any(element.tag == "label" and element.text for element in control.around)
    ]


@functools.lru_cache(maxsize=128)
def _parsed(html: str) -> _Parser:
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser

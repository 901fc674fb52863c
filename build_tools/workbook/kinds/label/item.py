"""The definition of a labelling exercise."""

from dataclasses import dataclass, replace
from typing import Literal

from ...item import Forecast, Item, Problem, id_problems, quotes


@dataclass(frozen=True, kw_only=True)
class Way:
    """One of the ways into which a sort divides its parts."""

    id: str
    """Short and lasting, unique in this item."""
    text: str
    """Its name, as the learner sees it: a thought · a feeling."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One sentence, or a stretch of a reply, to be marked."""

    id: str
    """Short and lasting, unique in this item. Answers are stored under it."""
    text: str
    """The words, as one would say them."""
    labels: tuple[str, ...] = ()
    """What it does: of the item's codes or ways; empty where it does none of them."""
    also: tuple[str, ...] = ()
    """What one may fairly mark as well: neither needed nor counted against the learner. In a sort it earns as much."""
    feedback: str = ""
    """About this very part: what it does, quoting its words in “…”; and why a tempting other label does not fit."""


@dataclass(frozen=True, kw_only=True)
class Label(Item):
    """Mark each part with what it does."""

    kind: Literal["label"]
    ask: str = "What does each part do? Mark everything that fits; some parts may do none of these."
    """The task, in one sentence. A sort needs one of its own."""
    codes: tuple[str, ...] = ()
    """The labels to choose from: secrets or faults of catalogue.yml, two to seven. A part may carry several."""
    ways: tuple[Way, ...] = ()
    """Instead of codes: two or three ways of your own to sort into, one for each part."""
    parts: tuple[Part, ...]
    """Three to eight parts: the sentences of one reply in their order, or separate lines."""

    def problems(self) -> list[Problem]:
        """What is amiss beyond the shape: counts, ids, labels that are not offered, missing feedback."""
        found = id_problems([(f"parts[{n}].id", part.id) for n, part in enumerate(self.parts)])
        found += id_problems([(f"ways[{n}].id", way.id) for n, way in enumerate(self.ways)])
        found += [
            Problem(f"parts[{n}].id", f'the id "{part.id}" begins with "label-", which is kept for the texts about labels; choose another')
            for n, part in enumerate(self.parts)
            if part.id.startswith("label-")
        ]
        found += _repeats("codes", self.codes)
        if bool(self.codes) == bool(self.ways):
            found.append(Problem("codes", "give either codes, words of the catalogue, or ways of your own"))
        if self.codes and not 2 <= len(self.codes) <= 7:
            found.append(Problem("codes", f"offer two to seven codes, this one has {len(self.codes)}"))
        if self.ways and not 2 <= len(self.ways) <= 3:
            found.append(Problem("ways", f"a sort has two or three ways, this one has {len(self.ways)}"))
        if self.ways and self.ask == Label.ask:
            found.append(Problem("ask", "a sort needs an ask of its own, such as: Is each of these a thought or a feeling?"))
        if not 3 <= len(self.parts) <= 8:
            found.append(Problem("parts", f"there are three to eight parts, this one has {len(self.parts)}"))
        for n, part in enumerate(self.parts):
            found += self._part_problems(f"parts[{n}]", part)
        used = {label for part in self.parts for label in part.labels}
        if len(used) < 2:
            found.append(Problem("parts", "use at least two of the labels, or there is nothing to tell apart"))
        return found

    def _part_problems(self, path: str, part: Part) -> list[Problem]:
        offered = self.offered()
        found = [
            Problem(f"{path}.{name}[{n}]", f'"{label}" is not offered here; the labels are {", ".join(offered)}')
            for name in ("labels", "also")
            for n, label in enumerate(getattr(part, name))
            if label not in offered
        ]
        found += [Problem(f"{path}.also", f'"{label}" stands in labels already') for label in part.also if label in part.labels]
        found += _repeats(f"{path}.labels", part.labels)
        if self.ways and len(part.labels) != 1:
            found.append(Problem(f"{path}.labels", "in a sort each part has exactly one way"))
        if not part.feedback:
            found.append(Problem(f"{path}.feedback", "each part needs feedback about that very part"))
        elif not quotes(part.feedback, part.text):
            found.append(Problem(f"{path}.feedback", "the feedback quotes nothing of this part; put some of its words in “…”"))
        return found

    def offered(self) -> tuple[str, ...]:
        """The ids of the labels to choose from."""
        return self.codes or tuple(way.id for way in self.ways)

    def unkeyed(self) -> "Label":
        """The item as it may be shown before an attempt: the parts and the labels to choose from."""
        return replace(self, parts=tuple(replace(part, labels=(), also=(), feedback="") for part in self.parts))

    def forecast(self) -> Forecast:
        """The share of the score that the learner expects, in percent."""
        return Forecast("How much of this will you get?", "share", (0, 20, 40, 60, 80, 100))


def _repeats(path: str, labels: tuple[str, ...]) -> list[Problem]:
    return [Problem(f"{path}[{n}]", f'"{label}" stands here twice') for n, label in enumerate(labels) if label in labels[:n]]


def keyed_texts(item: Label) -> list[tuple[str, list[tuple[str, str]]]]:
    """The parts of a sort with their ways; what a code does to a sentence is seen in it, so those are left out."""
    family = "sort: " + " / ".join(sorted(way.id for way in item.ways))
    return [(family, [(part.text, part.labels[0]) for part in item.parts])] if item.ways else []

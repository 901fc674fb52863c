"""A guesser that never reads: how often keys can be told by length, place, question marks and feeling words alone.

It is a naive Bayes classifier (each feature speaks for itself) that learns from all other items and guesses those of one: what it
finds above chance, a learner could find without reading. Chance is the share of the commonest label, or one in so many where
one text of a group is the key.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from build_tools.bank import Bank
from build_tools.workbook import kinds
from build_tools.workbook.item import Item
from build_tools.workbook.text import tokens

KEY = "key"  # the label of the one text of a group that is to be found; its others may be called anything
HEDGES = frozenset("perhaps maybe might seem seems sound sounds wonder guess could may imagine suppose probably".split())

Features = tuple[str, ...]


@dataclass(frozen=True)
class Text:
    """A text that carries a key: which item it is of, its features, its label."""

    item: str
    group: int
    features: Features
    label: str


@dataclass(frozen=True)
class Guessed:
    """How a family of keys was guessed: `right` of `tries`, where chance gives `expected` with a standard deviation of `spread`."""

    family: str
    tries: int
    right: int
    expected: float
    spread: float

    @property
    def above(self) -> float:
        """By how many standard deviations the guesser beats chance."""
        return (self.right - self.expected) / self.spread if self.spread else 0.0


def guesses(bank: Bank) -> list[Guessed]:
    """How well each family of keys in the bank can be guessed without reading."""
    feelings = frozenset(word for family in bank.catalogue.feelings for word in family.words)
    families: dict[str, list[Text]] = defaultdict(list)
    for _, _, item in bank.items():
        for family, text in _texts(item, feelings):
            families[family].append(text)
    return [_guess(family, texts) for family, texts in sorted(families.items())]


def _texts(item: Item, feelings: frozenset[str]) -> Iterator[tuple[str, Text]]:
    of: Any = kinds.kind(item.kind)
    groups = of.keyed_texts(item) if hasattr(of, "keyed_texts") else []
    for n, (family, texts) in enumerate(groups):
        mean = sum(len(text) for text, _ in texts) / len(texts)
        for place, (text, label) in enumerate(texts):
            yield family, Text(item.id, n, _features(text, place, len(texts), mean, feelings), label)


def _features(text: str, place: int, count: int, mean: float, feelings: frozenset[str]) -> Features:
    """What can be seen of a text without reading it."""
    words = {token.word for token in tokens(text)}
    size = len(text) / mean
    return (
        "short" if size < 0.85 else "long" if size > 1.15 else "middling",
        f"third {3 * place // count}",
        f"question {'?' in text}",
        f"feeling {not words.isdisjoint(feelings)}",
        f"hedged {not words.isdisjoint(HEDGES)}",
        f"sentences {min(3, sum(text.count(mark) for mark in '.?!'))}",
    )


def _guess(family: str, texts: list[Text]) -> Guessed:
    """Each item's texts guessed from those of all other items."""
    groups: dict[tuple[str, int], list[Text]] = defaultdict(list)
    for text in texts:
        groups[text.item, text.group].append(text)
    labels = Counter(text.label for text in texts)
    right, expected, variance, tries = 0, 0.0, 0.0, 0
    for (item, _), group in groups.items():
        weights = _learn([text for text in texts if text.item != item], labels)
        if KEY in labels:
            tries += 1
            right += max(group, key=lambda text: _score(text, KEY, weights) - _score(text, "", weights)).label == KEY
            chances = [1 / len(group)]
        else:
            tries += len(group)
            right += sum(max(labels, key=lambda label: _score(text, label, weights)) == text.label for text in group)
            chances = [max(labels.values()) / len(texts)] * len(group)
        expected += sum(chances)
        variance += sum(chance * (1 - chance) for chance in chances)
    return Guessed(family, tries, right, expected, math.sqrt(variance))


def _learn(texts: Iterable[Text], labels: Iterable[str]) -> dict[str, Counter[str]]:
    """How often each feature goes with each label; "" stands for every label but KEY."""
    weights: dict[str, Counter[str]] = {label: Counter() for label in (*labels, "")}
    for text in texts:
        for label in {text.label, "" if text.label != KEY else KEY}:
            weights[label].update((*text.features, "all"))
    return weights


def _score(text: Text, label: str, weights: dict[str, Counter[str]]) -> float:
    """The logarithm of how likely a label is, with one added to every count so that nothing unseen decides alone."""
    seen = weights[label]
    return math.log(seen["all"] + 1) + sum(math.log((seen[feature] + 1) / (seen["all"] + 2)) for feature in text.features)

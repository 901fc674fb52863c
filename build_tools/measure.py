"""How often the reader of replies errs: against the corpus in tests/corpus/, and against labelled talk of other people's.

The corpus is `replies.yml` (what was said, what was replied, which part it belongs to), two labellings made without sight of one
another (`first.yml`, `second.yml`) and the one agreed on after (`agreed.yml`): by reply, each code with the words that carry it.
"""

import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from build_tools.workbook.reply import Reading, read
from build_tools.workbook.reply.certainty import level
from build_tools.workbook.reply.reading import FAULTS, PRESENT, SECRETS, Finding

Span = tuple[int, int]


@dataclass(frozen=True)
class Case:
    """A reply of the corpus; each labelling is {code: spans in the reply, in code points}."""

    id: str
    part: str
    said: str
    reply: str
    first: dict[str, list[Span]]
    second: dict[str, list[Span]]
    agreed: dict[str, list[Span]]


def corpus(folder: Path) -> list[Case]:
    """The replies of a corpus with their labellings. Raises ValueError where a label's words are not in its reply."""
    first, second, agreed = (_yaml(folder / f"{name}.yml") for name in ("first", "second", "agreed"))
    return [
        Case(**row, first=_spans(row, first[row["id"]]), second=_spans(row, second[row["id"]]), agreed=_spans(row, agreed[row["id"]]))
        for row in _yaml(folder / "replies.yml")
    ]


def _yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _spans(row: dict[str, str], labels: list[dict[str, str]]) -> dict[str, list[Span]]:
    spans = defaultdict(list)
    for label in labels:
        at = row["reply"].find(label["words"])
        if at < 0 or label["code"] not in SECRETS + FAULTS:
            raise ValueError(f"{row['id']}: {label} is no code with words of its reply")
        spans[label["code"]].append((at, at + len(label["words"])))
    return dict(spans)


@dataclass(frozen=True)
class Rates:
    """Counts of replies: rightly, wrongly and not seen to carry a code; and of the right ones, how many point at its words."""

    right: int
    wrong: int
    missed: int
    placed: int

    @property
    def precision(self) -> float:
        """Of those seen, how many are right; not a number where none was seen."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else math.nan

    @property
    def recall(self) -> float:
        """Of those there are, how many were seen; not a number where there are none."""
        return self.right / (self.right + self.missed) if self.right + self.missed else math.nan

    @property
    def least_precision(self) -> float:
        """The lower end of Wilson's 95 % interval for the precision."""
        n, z = self.right + self.wrong, 1.96
        if not n:
            return math.nan
        p = self.right / n
        return (p + z * z / (2 * n) - z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n)


def rates(cases: Iterable[Case], code: str, speaks: Callable[[Finding], bool]) -> Rates:
    """How the findings of `code` that `speaks` lets through agree with the labels agreed on."""
    right = wrong = missed = placed = 0
    for case in cases:
        spans = [(each.start, each.end) for each in read(case.said, case.reply).findings if each.code == code and speaks(each)]
        gold = case.agreed.get(code, [])
        right += bool(spans and gold)
        wrong += bool(spans and not gold)
        missed += bool(gold and not spans)
        placed += any(a < d and c < b for a, b in spans for c, d in gold)
    return Rates(right, wrong, missed, placed)


def kappa(pairs: list[tuple[bool, bool]]) -> float:
    """Cohen's kappa of two yes/no judgements: 1 full agreement, 0 what chance would give; not a number if both never vary."""
    n = len(pairs)
    a, b = sum(x for x, _ in pairs) / n, sum(y for _, y in pairs) / n
    chance = a * b + (1 - a) * (1 - b)
    return (sum(x == y for x, y in pairs) / n - chance) / (1 - chance) if chance < 1 else math.nan


def area(pairs: list[tuple[bool, float]]) -> float:
    """The area under the ROC curve: how often a labelled one scores higher than one that is not; ties count half."""
    ranked = sorted(score for _, score in pairs)
    first: dict[float, int] = {}
    count: dict[float, int] = defaultdict(int)
    for rank, score in enumerate(ranked):
        first.setdefault(score, rank)
        count[score] += 1
    yes = [first[score] + (count[score] + 1) / 2 for label, score in pairs if label]
    no = len(pairs) - len(yes)
    return (sum(yes) - len(yes) * (len(yes) + 1) / 2) / (len(yes) * no) if yes and no else math.nan


def corpus_table(cases: list[Case]) -> list[str]:
    """The table of the corpus as Markdown: agreement of the two labellings on all replies, the reader on those kept aside."""
    aside = [case for case in cases if case.part == "aside"]
    lines = [
        f"{len(cases)} replies, {len(aside)} of them kept aside. Agreement on all, the reader on those kept aside.",
        "",
        "| code | there | agreed (kappa) | found: right | share of all | or looks like: right | share of all |",
        "|---|---|---|---|---|---|---|",
    ]
    for code in SECRETS + FAULTS:
        agreement = kappa([(code in case.first, code in case.second) for case in cases])
        sure = rates(aside, code, lambda finding: level(finding) == "found")
        soft = rates(aside, code, lambda finding: level(finding) != "")
        labelled = sum(code in case.agreed for case in aside)
        cells = [code, str(labelled), _number(agreement), *_pair(sure), *_pair(soft)]
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def _pair(rate: Rates) -> list[str]:
    seen = rate.right + rate.wrong
    return [f"{rate.right} of {seen} ({_number(rate.least_precision)}+)" if seen else "–", _number(rate.recall)]


def _number(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.2f}"


# Labels of public sets of helping talk, and the codes that together stand for them. A reading's strength for a label is its
# strongest code's.
TALK = {
    "reflection": ("thought-empathy", "feeling-empathy"),
    "question": ("inquiry", "closed-question", "why-question"),
    "open_question": ("inquiry", "why-question"),
    "closed_question": ("closed-question",),
    "advice": ("advice",),
    "warmth": ("affirmation", "i-feel"),
    "disarming": ("disarming",),
}


def talk_table(path: Path) -> list[str]:
    """The reader against labelled talk: one JSON object a line with `client`, `response`, `source`, `labels` and `scored`."""
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    pairs: dict[tuple[str, str], list[tuple[bool, float]]] = defaultdict(list)
    for case in cases:
        reading = read(case["client"], case["response"])
        for label in set(case["scored"]) & set(TALK):
            pairs[case["source"], label].append((label in case["labels"], strength(reading, label)))
    lines = ["| talk | label | n | there | precision | recall | F1 | kappa | AUC |", "|---|---|---|---|---|---|---|---|---|"]
    for (source, label), found in sorted(pairs.items()):
        judged = [(there, score >= PRESENT) for there, score in found]
        right = sum(a and b for a, b in judged)
        rate = Rates(right, sum(b for _, b in judged) - right, sum(a for a, _ in judged) - right, 0)
        both = 2 * right + rate.wrong + rate.missed
        numbers = [rate.precision, rate.recall, 2 * right / both if both else math.nan, kappa(judged), area(found)]
        lines.append(f"| {source} | {label} | {len(found)} | {right + rate.missed} | {' | '.join(map(_number, numbers))} |")
    return lines


def strength(reading: Reading, label: str) -> float:
    """How strongly a reading speaks for a label of public talk, 0..1."""
    return max(reading.strength(code) for code in TALK[label])

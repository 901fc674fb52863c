"""The definition of a drill."""

from dataclasses import dataclass, replace
from typing import Literal

from ...item import Forecast, Item, Problem, id_problems
from ...text import phrase_problem
from ...wordings import WORDINGS


@dataclass(frozen=True, kw_only=True)
class Idea:
    """An idea that fits a prompt, with the many ways of wording it."""

    id: str
    """Unique in its prompt."""
    name: str
    """The idea in a few words, to follow “I read this as:”. For example: fairness matters to her."""
    words: tuple[str, ...]
    """Wordings that count: fair* (any ending), "same rules" (in a row), "care* ... people" (up to three words between)."""
    feedback: str
    """What is said to a learner who had this idea: what it does, why it fits here."""


@dataclass(frozen=True, kw_only=True)
class Slip:
    """A fault to look for in the answers to one prompt, besides those that the whole drill looks for."""

    fault: str
    """A fault from catalogue.yml."""
    words: tuple[str, ...]
    """Wordings that show it, in the same notation as an idea's."""
    feedback: str
    """What is said of it: the words are quoted for you; say what they do here and what to try."""


@dataclass(frozen=True, kw_only=True)
class Prompt:
    """One short question and what is known about its answers."""

    id: str
    """Short and lasting, unique in this drill. Answers are stored under it."""
    says: str = ""
    """The behaviour, thought or words that the prompt is about."""
    ask: str
    """The question, answered in a few words or a sentence."""
    ideas: tuple[Idea, ...] = ()
    """Ideas that fit, the more the better: people find good ones you did not expect."""
    slips: tuple[Slip, ...] = ()
    """Faults of this prompt alone."""
    exemplars: tuple[str, ...] = ()
    """Two or three answers a thoughtful person might give; shown afterwards. Each must hold an idea and no fault."""
    otherwise: str = ""
    """What is said when no idea is recognised: a direction to look in, never "wrong"."""


@dataclass(frozen=True, kw_only=True)
class Drill(Item):
    """A run of short prompts."""

    kind: Literal["drill"]
    faults: tuple[str, ...] = ()
    """Faults to look for in every answer, by the shared wordings: minimising, cheering, advice …"""
    prompts: tuple[Prompt, ...]
    """Three to eight prompts."""

    def problems(self) -> list[Problem]:
        """What is amiss beyond the shape: counts, ids, wordings that cannot match, missing exemplars."""
        found = id_problems([(f"prompts[{n}].id", prompt.id) for n, prompt in enumerate(self.prompts)])
        if not 3 <= len(self.prompts) <= 8:
            found.append(Problem("prompts", f"a drill has three to eight prompts, this one has {len(self.prompts)}"))
        for n, fault in enumerate(self.faults):
            if fault not in WORDINGS:
                known = ", ".join(sorted(WORDINGS))
                found.append(Problem(f"faults[{n}]", f'there are no shared wordings for "{fault}"; there are some for {known}'))
        for n, prompt in enumerate(self.prompts):
            found += _prompt_problems(f"prompts[{n}]", prompt)
        return found

    def unkeyed(self) -> "Drill":
        """The item as it may be shown before an attempt: the prompts alone."""
        bare = (replace(prompt, ideas=(), slips=(), exemplars=(), otherwise="") for prompt in self.prompts)
        return replace(self, faults=(), prompts=tuple(bare))

    def forecast(self) -> Forecast:
        """In how many answers the learner expects a fitting idea to be recognised."""
        count = len(self.prompts)
        return Forecast(f"In how many of your {count} answers will an idea that fits be recognised?", "score", tuple(range(count + 1)))


def _prompt_problems(path: str, prompt: Prompt) -> list[Problem]:
    found = id_problems([(f"{path}.ideas[{n}].id", idea.id) for n, idea in enumerate(prompt.ideas)])
    if not prompt.ideas:
        found.append(Problem(f"{path}.ideas", "a prompt needs at least one idea that fits"))
    if not 2 <= len(prompt.exemplars) <= 3:
        found.append(Problem(f"{path}.exemplars", f"a prompt has two or three exemplars, this one has {len(prompt.exemplars)}"))
    if not prompt.otherwise:
        found.append(Problem(f"{path}.otherwise", "say what to look for when no idea is recognised"))
    groups = [(f"{path}.ideas[{n}]", idea.words) for n, idea in enumerate(prompt.ideas)]
    groups += [(f"{path}.slips[{n}]", slip.words) for n, slip in enumerate(prompt.slips)]
    for group, words in groups:
        if not words:
            found.append(Problem(f"{group}.words", "give at least one wording"))
        found += [Problem(f"{group}.words[{n}]", fault) for n, words_ in enumerate(words) if (fault := phrase_problem(words_))]
    return found

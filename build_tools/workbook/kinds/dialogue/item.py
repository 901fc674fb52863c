"""The definition of a dialogue: turns, what can be said in each, and where it leads."""

from dataclasses import dataclass, replace
from typing import Literal

from ...item import Buttons, Forecast, Item, Problem, id_problems, quotes
from ...reply.certainty import can_be_found
from ...reply.reading import FAULTS, SECRETS
from ...text import phrase_problem
from .graph import graph_problems, places

Credit = Literal["best", "partly", "no"]


@dataclass(frozen=True, kw_only=True)
class Way:
    """One reply that a turn offers."""

    id: str
    """Short and lasting, unique in its turn."""
    text: str
    """The reply, as one would say it."""
    to: str
    """The turn or ending it leads to."""
    credit: Credit = "no"
    """best, partly or no."""
    fault: str = ""
    """What is amiss: a word from catalogue.yml; for every reply that is not the best."""
    feedback: str = ""
    """About this very reply: what it does, quoting its words in “…”, and what to try."""


@dataclass(frozen=True, kw_only=True)
class Route:
    """Where a turn goes on when the learner writes freely; the first route that fits is taken."""

    id: str
    """Short and lasting, unique in its turn."""
    when: str
    """What such a reply does, to follow “If your reply …”: defends itself or gives advice."""
    to: str
    """The turn or ending it leads to."""
    credit: Credit = "no"
    """best, partly or no."""
    finds: tuple[str, ...] = ()
    """Secrets or faults of catalogue.yml, one of which must be found; none for the last route, which takes all the rest."""
    words: tuple[str, ...] = ()
    """Wordings that count as well, where one of them is found."""
    feedback: str = ""
    """What such a reply does here, and what to try."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What the other person says, and what can be answered."""

    id: str
    """Short and lasting, unique among turns and endings. The first turn begins the talk."""
    shows: str = ""
    """How they are now, in words: what a camera would see or hear. Here warmth, trust and heat change."""
    says: str
    """Their words."""
    ways: tuple[Way, ...] = ()
    """Two to four replies to choose from; or none, and routes for a reply in the learner's own words."""
    routes: tuple[Route, ...] = ()
    """Two to four ways a written reply can be taken."""
    exemplar: str = ""
    """Where the reply is written: one that takes the best route."""


@dataclass(frozen=True, kw_only=True)
class Ending:
    """How the talk ends."""

    id: str
    """Short and lasting, unique among turns and endings."""
    title: str
    """A few words, shown above it."""
    happens: str
    """What happens now."""
    turning: str = ""
    """The turn on which it hung. Every path to this ending passes it."""
    debrief: str = ""
    """What turned it, and what to take along."""


@dataclass(frozen=True, kw_only=True)
class Dialogue(Item):
    """A conversation in several turns."""

    kind: Literal["dialogue"]
    buttons = Buttons("Look back at the talk", "Take the talk again", "All turns and endings")
    ask: str = "Take the talk turn by turn. What would you say?"
    who: str
    """What the other person is called."""
    turns: tuple[Turn, ...]
    """Two to twenty, the first one first."""
    endings: tuple[Ending, ...]
    """Two to six."""

    @property
    def faults(self) -> tuple[str, ...]:
        """The faults that may be found in a written reply."""
        return tuple(fault for fault in FAULTS if can_be_found(fault))

    @property
    def is_written(self) -> bool:
        """Whether some turn asks for the learner's own words."""
        return any(turn.routes for turn in self.turns)

    def links(self) -> dict[str, tuple[str, ...]]:
        """Where each turn can lead."""
        return {turn.id: (*(way.to for way in turn.ways), *(route.to for route in turn.routes)) for turn in self.turns}

    def places(self) -> dict[str, str]:
        """The number of each turn and ending on paper: 1, 2a, 2b, … and A, B, …"""
        return places(self.links(), [ending.id for ending in self.endings])

    def problems(self) -> list[Problem]:
        """What is amiss beyond the shape: counts, ids, paths that do not end, turns nobody comes to, missing feedback."""
        found = id_problems(
            [(f"turns[{n}].id", turn.id) for n, turn in enumerate(self.turns)]
            + [(f"endings[{n}].id", ending.id) for n, ending in enumerate(self.endings)]
        )
        if not 2 <= len(self.turns) <= 20:
            found.append(Problem("turns", f"a dialogue has two to twenty turns, this one has {len(self.turns)}"))
        if not 2 <= len(self.endings) <= 6:
            found.append(Problem("endings", f"a dialogue has two to six endings, this one has {len(self.endings)}"))
        for n, turn in enumerate(self.turns):
            found += _turn_problems(f"turns[{n}]", turn)
        for n, ending in enumerate(self.endings):
            if not ending.debrief:
                found.append(Problem(f"endings[{n}].debrief", "say what turned the talk, and what to take along"))
        return found + graph_problems(self.links(), {ending.id: ending.turning for ending in self.endings})

    def unkeyed(self) -> "Dialogue":
        """The item as it may be shown before an attempt: the whole talk without what is said of the replies."""
        return replace(
            self,
            turns=tuple(
                replace(
                    turn,
                    ways=tuple(replace(way, credit="no", fault="", feedback="") for way in turn.ways),
                    routes=tuple(replace(route, credit="no", finds=(), words=(), feedback="") for route in turn.routes),
                    exemplar="",
                )
                for turn in self.turns
            ),
            endings=tuple(replace(ending, turning="", debrief="") for ending in self.endings),
        )

    def forecast(self) -> Forecast:
        """How the learner expects the other person to rate the talk, 0 to 100."""
        return Forecast("How well would they feel understood after this, from 0 to 100?", "rating", tuple(range(0, 101, 10)))


def _turn_problems(path: str, turn: Turn) -> list[Problem]:
    if bool(turn.ways) == bool(turn.routes):
        return [Problem(path, "give either ways, replies to choose from, or routes for a written reply")]
    kind = "ways" if turn.ways else "routes"
    each: tuple[Way | Route, ...] = turn.ways or turn.routes
    found = id_problems([(f"{path}.{kind}[{n}].id", one.id) for n, one in enumerate(each)])
    if not 2 <= len(each) <= 4:
        found.append(Problem(f"{path}.{kind}", f"give two to four, this turn has {len(each)}"))
    if not any(one.credit == "best" for one in each):
        found.append(Problem(f"{path}.{kind}", "one of them must have credit: best"))
    found += [Problem(f"{path}.{kind}[{n}].feedback", "say what it does and what to try") for n, one in enumerate(each) if not one.feedback]
    for n, way in enumerate(turn.ways):
        if way.feedback and not quotes(way.feedback, way.text):
            found.append(Problem(f"{path}.ways[{n}].feedback", "the feedback quotes nothing of this reply; put some of its words in “…”"))
        if bool(way.fault) == (way.credit == "best"):
            found.append(Problem(f"{path}.ways[{n}].fault", "every reply but the best names its fault, and the best has none"))
    return found + (_route_problems(path, turn) if turn.routes else [])


def _route_problems(path: str, turn: Turn) -> list[Problem]:
    found = []
    for n, route in enumerate(turn.routes):
        at = f"{path}.routes[{n}]"
        is_last = n == len(turn.routes) - 1
        if is_last == bool(route.finds or route.words):
            cure = "the last route takes all the rest: leave finds and words out" if is_last else "say by finds or words when it is taken"
            found.append(Problem(f"{at}.finds", cure))
        found += [
            Problem(f"{at}.finds[{m}]", f'the reader of replies does not look for "{code}"')
            for m, code in enumerate(route.finds)
            if code not in SECRETS + FAULTS
        ]
        found += [Problem(f"{at}.words[{m}]", fault) for m, wording in enumerate(route.words) if (fault := phrase_problem(wording))]
    if not turn.exemplar.strip():
        found.append(Problem(f"{path}.exemplar", "give a reply that takes the best route"))
    return found


def keyed_texts(item: Dialogue) -> list[tuple[str, list[tuple[str, str]]]]:
    """The replies that each turn offers, one of which is the best."""
    return [
        ("dialogue: the best reply", [(way.text, "key" if way.credit == "best" else "other") for way in turn.ways])
        for turn in item.turns
        if turn.ways
    ]

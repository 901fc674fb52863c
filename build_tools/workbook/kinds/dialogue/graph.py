"""The shape of a talk: where its turns lead, whether it ends, and how it is numbered on paper."""

from string import ascii_lowercase, ascii_uppercase

from ...item import Problem

Links = dict[str, tuple[str, ...]]  # turn: where it can lead, turns or endings; the first turn begins


def graph_problems(links: Links, turning: dict[str, str]) -> list[Problem]:
    """What is amiss with the paths: links to nowhere, what nobody comes to, circles, and turning points that can be passed by.

    `turning` names, for each ending, the turn on which it hung.
    """
    names = list(links)
    known = {*links, *turning}
    found = [
        Problem(f"turns[{names.index(turn)}]", f'it leads to "{to}", and there is no turn or ending of that id')
        for turn, leads in links.items()
        for to in leads
        if to not in known
    ]
    if found or not names:
        return found
    reached = _reached(links, names[0])
    found += [
        Problem(f"turns[{n}]", f'nothing leads to the turn "{turn}"; let a reply lead there, or take it out')
        for n, turn in enumerate(names)
        if turn not in reached
    ]
    found += [
        Problem(f"endings[{n}]", f'nothing leads to the ending "{ending}"; let a reply lead there, or take it out')
        for n, ending in enumerate(turning)
        if ending not in reached
    ]
    found += [
        Problem(f"turns[{n}]", f'the talk can come back to the turn "{turn}" and go in a circle; let it lead to a new turn')
        for n, turn in enumerate(names)
        if turn in {each for to in links[turn] for each in _reached(links, to)}
    ]
    for n, (ending, turn) in enumerate(turning.items()):
        if turn not in links:
            found.append(Problem(f"endings[{n}].turning", f'"{turn}" is no turn; name the turn on which this ending hung'))
        elif ending in reached and ending in _reached(links, names[0], without=turn):
            found.append(Problem(f"endings[{n}].turning", f'one can come to "{ending}" without passing the turn "{turn}"'))
    return found


def _reached(links: Links, start: str, without: str = "") -> set[str]:
    """Everything one can come to from `start`, itself included, without passing one turn."""
    reached: set[str] = set()
    left = [start]
    while left:
        each = left.pop()
        if each not in reached and each != without:
            reached.add(each)
            left += links.get(each, ())
    return reached


def places(links: Links, endings: list[str]) -> dict[str, str]:
    """A number for each turn by its distance from the beginning, with a letter where several share it; a capital for each ending."""
    depth = dict.fromkeys(list(links)[:1], 1)
    for turn in list(depth):
        left = [turn]
        while left:
            at = left.pop(0)
            for to in links[at]:
                if to in links and to not in depth:
                    depth[to] = depth[at] + 1
                    left.append(to)
    layers = {number: [turn for turn in links if depth.get(turn) == number] for number in depth.values()}
    named = {
        turn: f"{number}{ascii_lowercase[n]}" if len(layer) > 1 else str(number)
        for number, layer in layers.items()
        for n, turn in enumerate(layer)
    }
    return named | dict(zip(endings, ascii_uppercase, strict=False))

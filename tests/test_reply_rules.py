"""Every rule finds what it must, and leaves alone what only looks like it."""

import re

import pytest

from build_tools.workbook.reply import PRESENT, notation, read, signs
from build_tools.workbook.reply.classes import CLASSES
from build_tools.workbook.reply.reading import FAULTS, SECRETS
from build_tools.workbook.reply.rule import Example
from build_tools.workbook.reply.rules import RULES

# These are seen in a row of sentences or in a row of words, not in one sentence: `passages` finds them.
OF_PASSAGES = {"many-questions", "yes-but", "parroting"}
PAIRS = {code: [(example if isinstance(example, tuple) else ("", example)) for example in rule.match] for code, rule in RULES.items()}


def texts(kind: str) -> list[object]:
    return [
        pytest.param(code, example, id=f"{code}-{number}")
        for code, rule in RULES.items()
        for number, example in enumerate(getattr(rule, kind))
    ]


def strength(code: str, example: Example) -> float:
    said, reply = example if isinstance(example, tuple) else ("", example)
    return read(said, reply).strength(code)


@pytest.mark.parametrize(("code", "example"), texts("match"))
def test_a_rule_finds_what_it_must(code: str, example: Example) -> None:
    assert strength(code, example) >= PRESENT


@pytest.mark.parametrize(("code", "example"), texts("near_miss"))
def test_a_rule_leaves_alone_what_only_looks_like_it(code: str, example: Example) -> None:
    assert strength(code, example) < PRESENT


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_rule_has_at_least_six_texts_of_either_kind(code: str) -> None:
    assert min(len(RULES[code].match), len(RULES[code].near_miss)) >= 6


def test_there_is_a_rule_for_every_code_of_a_sentence() -> None:
    assert set(RULES) | OF_PASSAGES == set(SECRETS + FAULTS)


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_rule_names_only_signs_that_there_are(code: str) -> None:
    named = {sign.name for sign in RULES[code].signs}
    assert named <= signs.SIGNS.keys() | signs.COLOURS.keys()


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_cue_is_written_in_the_notation(code: str) -> None:
    for cue in RULES[code].cues:
        assert set(re.findall(r"<[^>]*>", cue.wordings)) <= CLASSES.keys() | notation.KINDS.keys()
        assert cue.wordings.count("(") == cue.wordings.count(")")
        assert notation.wordings(cue.wordings)


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_finding_says_what_was_seen_and_where(code: str) -> None:
    for said, reply in PAIRS[code]:
        for finding in read(said, reply).findings:
            assert finding.reason.endswith(".")
            assert 0 <= finding.start < finding.end <= len(reply)


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_wording_holds_a_word_that_must_stand_there(code: str) -> None:
    """“options?” is a word that may be missing, so alone it would match nothing."""
    for cue in RULES[code].cues:
        assert all(any(part.keys and not part.optional for part in wording) for wording in notation.wordings(cue.wordings))

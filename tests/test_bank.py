"""Every exercise in exercises/ meets the contract of its kind, and the bank holds what the workbook promises."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import contract
import markup
import pytest
from contract import ItemContract

from build_tools import build
from build_tools.cues import Guessed, guesses
from build_tools.render import render
from build_tools.workbook.item import Item
from build_tools.workbook.score import Score
from build_tools.workbook.wordings import WORDINGS

ROOT = Path(__file__).parent.parent
BANK = build.checked(ROOT)
ITEMS = [item for _, _, item in BANK.items()]
TOOLS = {  # of the article the workbook follows; the one it calls a death is named after what one lets go of
    "Five Secrets of Effective Communication",
    "Law of Opposites",
    "Changing the Focus",
    "Multiple Choice Empathy",
    "Positive Reframing",
    "Forced Empathy",
    "Interpersonal Downward Arrow",
    "Relationship Journal",
    "Intimacy Exercise",
    "Interpersonal Decision-Making",
    "Blame Cost-Benefit Analysis",
    "Paradoxical Invitation",
    "Sitting with Open Hands",
    "Letting Go of Being Right",
    "Inner Chatter",
}
LEAST = {  # exercises that each tool has at the least, by kind
    "five-secrets": {"label": 30, "reply": 42},
    "law-of-opposites": {"label": 8, "reply": 4, "worksheet": 1},
    "changing-the-focus": {"label": 8, "reply": 8},
    "multiple-choice-empathy": {"choice": 14, "reply": 6, "worksheet": 1},
    "positive-reframing-other": {"drill": 4, "reply": 6},
    "positive-reframing-own": {"drill": 4, "worksheet": 1},
    "forced-empathy": {"partner": 4, "worksheet": 1},
    "interpersonal-downward-arrow": {"worksheet": 12},
    "relationship-journal": {"worksheet": 9},
    "intimacy-exercise": {"partner": 4},
    "interpersonal-decision-making": {"worksheet": 4},
    "blame-cost-benefit": {"worksheet": 5},
    "paradoxical-invitation": {"label": 8, "reply": 6, "dialogue": 2},
    "open-hands": {"dialogue": 2, "worksheet": 1},
    "letting-go-of-being-right": {"worksheet": 5},
    "inner-chatter": {"label": 8, "worksheet": 2},
    "testing": {"slip": 1},
}
OWN_MATTER = {"testing", "interpersonal-decision-making", "blame-cost-benefit", "open-hands"}  # some of their sheets are about anybody
ENOUGH = 2.33  # standard deviations: chance gets there once in a hundred
UNSAID = ("death of the self", "great death", "wrong!", "lorem ipsum", "todo", "tbd", "fixme")


@pytest.fixture(scope="session")
def pages() -> dict[str, str]:
    """The generated pages by the last part of their path: an exercise's page under its id."""
    return {Path(path).stem: content.decode() for path, content in render(BANK).items()}


@pytest.fixture(scope="session")
def told() -> list[str]:
    """All that a learner may read: the bank, and the pages that are written by hand."""
    docs = ROOT / "docs"
    own = [path for path in docs.rglob("*.md") if path.relative_to(docs).parts[0] not in ("workbook", "development", "authoring")]
    found = [*contract.texts((BANK.catalogue, BANK.safety, BANK.units)), *(path.read_text(encoding="utf-8") for path in own)]
    return [markup.words(text) for text in found]


@pytest.fixture
def page(pages: dict[str, str], item: Item) -> str:
    return pages[item.id]


@pytest.mark.parametrize("item", [pytest.param(item, id=item.id) for item in ITEMS])
class TestItems(ItemContract):
    def test_every_further_right_answer_earns_everything(self, item: Item) -> None:
        of = contract.kinds.kind(item.kind)
        for path, response in of.correct_responses(item) if hasattr(of, "correct_responses") else []:
            outcome = contract.scored(item, response)
            assert isinstance(outcome, Score), path
            assert outcome.earned == outcome.possible, path


def test_every_tool_has_exercises_and_no_fewer_than_promised() -> None:
    counts = Counter((item.tool, item.kind) for item in ITEMS)
    assert set(LEAST) == {tool.id for tool in BANK.catalogue.tools}
    assert {(tool, kind): counts[tool, kind] for tool, least in LEAST.items() for kind, n in least.items() if counts[tool, kind] < n} == {}


def test_the_decks_hold_eighty_lines_and_more() -> None:
    lines = [line.text for item in ITEMS if item.tool == "intimacy-exercise" for line in getattr(item, "lines", ())]
    assert len(set(lines)) == len(lines) >= 80


@pytest.mark.parametrize("guessed", guesses(BANK), ids=lambda guessed: guessed.family)
def test_no_key_can_be_found_without_reading(guessed: Guessed) -> None:
    assert guessed.above < ENOUGH, f"{guessed.right} of {guessed.tries} guessed, {guessed.expected:.1f} by chance: see check --report"


@pytest.mark.parametrize("item", [pytest.param(item, id=item.id) for item in ITEMS])
def test_every_item_says_who_is_in_it(item: Item) -> None:
    assert item.cast.pronoun or item.cast.at_fault or item.tool in OWN_MATTER


@pytest.mark.parametrize(("name", "most"), [("pronoun", 0.6), ("roots", 0.3), ("work", 0.4), ("at_fault", 0.55)])
def test_nobody_is_in_the_exercises_too_often(name: str, most: float) -> None:
    counts = Counter(getattr(item.cast, name) for item in ITEMS if getattr(item.cast, name))
    assert {value: count for value, count in counts.items() if count > most * counts.total()} == {}


def test_multiple_choice_empathy_has_fourteen_choices_or_more_in_two_sets_or_more() -> None:
    sets = [each.id for _, each, item in BANK.items() if item.kind == "choice" and item.tool == "multiple-choice-empathy"]
    assert len(sets) >= 14
    assert len(set(sets)) >= 2


@pytest.mark.parametrize("tool", ["positive-reframing-other", "positive-reframing-own"])
def test_each_positive_reframing_has_fourteen_drill_prompts_or_more(tool: str) -> None:
    prompts: list[Any] = [prompt for item in ITEMS if item.kind == "drill" and item.tool == tool for prompt in getattr(item, "prompts", ())]
    assert len(prompts) >= 14


def test_the_downward_arrow_has_four_worksheets_or_more() -> None:
    assert sum(item.kind == "worksheet" and item.tool == "interpersonal-downward-arrow" for item in ITEMS) >= 4


def test_feelings_in_worked_examples_are_feelings_of_the_catalogue() -> None:
    known = {word for family in BANK.catalogue.feelings for word in family.words}
    assert [word for word in feelings_worked() if word not in known] == []


def test_every_tool_of_the_article_is_in_the_catalogue() -> None:
    names = {tool.name.partition(",")[0].partition(":")[0] for tool in BANK.catalogue.tools}
    assert names >= TOOLS


def test_the_six_codes_are_in_the_catalogue() -> None:
    assert sorted(secret.code for secret in BANK.catalogue.secrets) == ["DT", "FE", "IF", "IN", "ST", "TE"]


def test_the_thirteen_situations_are_in_the_catalogue() -> None:
    assert len({situation.id for situation in BANK.catalogue.situations}) == 13


def test_shared_wordings_are_for_faults_of_the_catalogue() -> None:
    assert set(WORDINGS) <= {fault.id for fault in BANK.catalogue.faults}


@pytest.mark.parametrize("name", ["tools", "secrets", "faults", "situations", "relations", "feelings"])
def test_no_word_of_the_catalogue_has_an_id_twice(name: str) -> None:
    ids = [word.id for word in getattr(BANK.catalogue, name)]
    assert len(ids) == len(set(ids))


def test_three_questions_stand_before_exercises_that_can_be_dangerous() -> None:
    assert len(BANK.safety.gate.questions) == len(BANK.safety.willing.questions) == 3


def test_every_gated_page_asks_the_questions_and_no_other_page_does(pages: dict[str, str]) -> None:
    words = {word.id for word in (*BANK.catalogue.tools, *BANK.catalogue.situations) if word.gate}
    gated = {item.id for item in ITEMS if words & {item.tool, item.situation}}
    assert {item.id for item in ITEMS if 'data-name="gate"' in pages[item.id]} == gated


def test_every_tool_that_looks_at_one_s_own_part_asks_whether_one_wants_to(pages: dict[str, str]) -> None:
    tools = {word.id for word in BANK.catalogue.tools if word.willing}
    assert {item.id for item in ITEMS if 'data-name="willing"' in pages[item.id]} == {item.id for item in ITEMS if item.tool in tools}


def test_a_tool_that_looks_at_one_s_own_part_asks_first_whether_it_is_safe() -> None:
    assert [word.id for word in BANK.catalogue.tools if word.willing and not word.gate] == []


@pytest.mark.parametrize("name", ["gate", "willing"])
def test_whoever_is_turned_away_at_a_gate_has_a_page_to_go_to(name: str) -> None:
    assert (ROOT / "docs" / getattr(BANK.safety, name).page).is_file()


def test_no_feedback_text_stands_twice_in_the_bank() -> None:
    """Each is about its own reply, so two that are the same are a slip of copying."""
    places: dict[str, list[str]] = defaultdict(list)
    for item in ITEMS:
        for option in getattr(item, "options", ()):
            places[option.feedback].append(item.id)
    assert [ids for ids in places.values() if len(ids) > 1] == []


@pytest.mark.parametrize("unsaid", UNSAID)
def test_learners_are_never_told(unsaid: str, told: list[str]) -> None:
    whole = re.compile(rf"(?<!\w){re.escape(unsaid)}(?!\w)", re.IGNORECASE)
    assert [text for text in told if whole.search(text)] == []


def feelings_worked() -> Iterator[str]:
    for item in ITEMS:
        for step in getattr(item, "steps", ()):
            for field in step.fields:
                if field.type == "feelings":
                    yield from item.worked[field.id]

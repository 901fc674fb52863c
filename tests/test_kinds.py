"""Every kind meets the contract with its sample, and its sample shows all it can say. A new kind is tested without a change here."""

import json
from pathlib import Path

import contract
import pytest
from contract import ItemContract

from build_tools.bank import Bank
from build_tools.check import check
from build_tools.read import Attempt, read_sample
from build_tools.workbook import door, kinds
from build_tools.workbook.item import Item
from build_tools.workbook.score import Invalid, Score

ROOT = Path(__file__).parent.parent
SAMPLES = {name: read_sample(name) for name in kinds.names()}
ATTEMPTS = [(sample.item, attempt) for sample in SAMPLES.values() for attempt in sample.attempts]
FILES = ("__init__.py", "page.html.j2", "sheet.html.j2", "key.html.j2", "sample.yml")
LONG = ("fair" * 25_000, " ".join(f"word{n} should be fair" for n in range(500)))


@pytest.fixture(scope="session")
def pages(bank: Bank) -> dict[str, str]:
    return {name: contract.page_of(bank, sample.item) for name, sample in SAMPLES.items()}


@pytest.fixture
def page(pages: dict[str, str], item: Item) -> str:
    return pages[item.kind]


@pytest.mark.parametrize("item", [pytest.param(sample.item, id=name) for name, sample in SAMPLES.items()])
class TestSamples(ItemContract):
    def test_the_sample_has_no_problems(self, bank: Bank, item: Item) -> None:
        assert item.problems() == []
        assert check(contract.bank_with(bank, item), {}, ROOT / "docs") == []

    def test_every_feedback_is_provoked_by_an_attempt(self, item: Item, page: str) -> None:
        outcomes = [contract.scored(item, attempt.response) for attempt in SAMPLES[item.kind].attempts]
        provoked = {name for outcome in outcomes if isinstance(outcome, Score) for name in contract.feedback_of(outcome)}
        assert provoked == contract.feedback_ids(page)

    def test_the_attempts_show_nothing_all_and_invalid(self, item: Item) -> None:
        outcomes = [attempt.outcome for attempt in SAMPLES[item.kind].attempts]
        assert any(outcome["type"] == "invalid" for outcome in outcomes)
        assert any(outcome.get("earned") == 0 for outcome in outcomes)
        assert any(outcome.get("earned") == outcome.get("possible", -1) for outcome in outcomes)

    @pytest.mark.parametrize("text", LONG, ids=["one word", "words"])
    def test_a_very_long_answer_is_read(self, item: Item, text: str) -> None:
        assert isinstance(contract.scored(item, contract.with_leaves(contract.correct(item), text)), Score | Invalid)


@pytest.mark.parametrize(("item", "attempt"), ATTEMPTS)
def test_an_attempt_at_the_sample_scores_as_recorded(item: Item, attempt: Attempt) -> None:
    assert contract.through_the_door(item, attempt.response) == attempt.outcome


@pytest.mark.parametrize("name", kinds.names())
@pytest.mark.parametrize("file", FILES)
def test_a_kind_is_a_folder_with_its_definition_views_and_sample(name: str, file: str) -> None:
    assert (Path(kinds.__file__).parent / name / file).is_file()


@pytest.mark.parametrize("name", kinds.names())
def test_a_kind_says_itself_in_one_line(name: str) -> None:
    assert (kinds.kind(name).__doc__ or "").startswith(f"{name}: ")


@pytest.mark.parametrize("name", ["matching", "choice.item", "../choice", "", "os"])
def test_a_kind_that_is_not_there_is_a_lookup_error(name: str) -> None:
    with pytest.raises(LookupError):
        kinds.kind(name)


@pytest.mark.parametrize("text", ["", "no JSON", "[", '{"item": '])
def test_the_door_refuses_what_is_no_json(text: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        door.submit(text)


def test_the_door_gives_letters_as_they_are() -> None:
    item, attempt = ATTEMPTS[0]
    assert "\\u" not in door.submit(json.dumps({"item": contract.to_json(item), "response": attempt.response}))

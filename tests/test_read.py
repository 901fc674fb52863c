"""Authors' mistakes and what they are told. definitions/good is a small bank without problems; each bad file beside it takes the
place of one of its files (set.… that of exercises/practice/set.yml) and has its exact messages in a .txt of the same name."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from build_tools import build
from build_tools.bank import Bank
from build_tools.read import read, read_sample, schemas
from build_tools.workbook import kinds

DEFINITIONS = Path(__file__).parent / "definitions"
PLACES = {"set": "practice/set.yml", "unit": "practice/unit.yml", "catalogue": "catalogue.yml", "safety": "safety.yml"}
BAD = sorted(DEFINITIONS.glob("*.yml"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the good bank, to be spoilt."""
    return Path(shutil.copytree(DEFINITIONS / "good", tmp_path / "root"))


def test_the_good_bank_has_no_problems(root: Path) -> None:
    assert problems(root) == []


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in BAD])
def test_a_mistake_is_told_with_its_place_and_its_cure(root: Path, path: Path) -> None:
    shutil.copy(path, root / "exercises" / PLACES[path.name.partition(".")[0]])
    assert "\n".join(problems(root)) + "\n" == path.with_suffix(".txt").read_text(encoding="utf-8")


def test_every_bad_file_has_its_messages_and_every_message_its_file() -> None:
    assert sorted(path.stem for path in BAD) == sorted(path.stem for path in DEFINITIONS.glob("*.txt"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("title: Möbel\n".encode("latin-1"), "1:1: this file is not UTF-8 text; save it as UTF-8"),
        ("title: A set\n".encode("utf-16"), "1:1: this file is not UTF-8 text; save it as UTF-8"),
        (b"title: A set\nintro: One\x07 exercise.\n", "2:1: there is a control character that YAML does not allow; delete it"),
        (b"title: A set\n\nintro: \x00\n", "3:1: there is a control character that YAML does not allow; delete it"),
    ],
    ids=["latin-1", "utf-16", "bell", "nul"],
)
def test_bytes_that_are_no_text_are_told(root: Path, content: bytes, message: str) -> None:
    (root / "exercises/practice/set.yml").write_bytes(content)
    assert problems(root) == [f"exercises/practice/set.yml:{message}"]


@pytest.mark.parametrize("ending", ["\r\n", "\n"], ids=["windows", "unix"])
@pytest.mark.parametrize("mark", ["\ufeff", ""], ids=["with a byte order mark", "without"])
def test_any_editors_utf_8_is_read(root: Path, ending: str, mark: str) -> None:
    path = root / "exercises/practice/set.yml"
    path.write_bytes((mark + path.read_text(encoding="utf-8").replace("\n", ending)).encode())
    assert problems(root) == []


@pytest.mark.parametrize(
    "text", ["no", "yes", "No", "off", "on", "12:30", "2024-05-01", "1e3", "0800", "0x1F", "1_000", "=", "+49 30", "007.50.1"]
)
def test_a_bare_word_that_yaml_1_1_would_change_stays_as_it_is_written(root: Path, text: str) -> None:
    assert title(root, text) == text


@pytest.mark.parametrize(("written", "number"), [("2", 2), ("-1", -1), ("0", 0)])
def test_a_whole_number_is_read_as_one(root: Path, written: str, number: int) -> None:
    change(root, "practice/unit.yml", "order: 1", f"order: {written}")
    assert bank(root).units[0].about.order == number


def test_text_over_several_lines_ends_without_a_line_break(root: Path) -> None:
    assert title(root, "|\n  A set\n  of two lines") == "A set\nof two lines"


def test_a_folder_without_its_unit_file_is_told(root: Path) -> None:
    (root / "exercises/practice/unit.yml").unlink()
    assert problems(root) == ["exercises/practice/unit.yml:1:1: this file is missing; each folder of exercises has one"]


def test_a_folder_name_that_is_no_id_is_told(root: Path) -> None:
    (root / "exercises/practice").rename(root / "exercises/Practice_1")
    assert problems(root) == [
        'exercises/Practice_1/unit.yml:1:1: the folder name "Practice_1" must be small letters, digits and single hyphens'
    ]


def test_problems_of_all_files_come_in_one_run(root: Path) -> None:
    shutil.copy(root / "exercises/practice/set.yml", root / "exercises/practice/second.yml")
    change(root, "practice/set.yml", "title: A set\n", "")
    change(root, "practice/second.yml", "tool: listening", "tool: talking")
    change(root, "practice/unit.yml", "lesson.md", "lessen.md")
    change(root, "practice/second.yml", "“You should” advises.", "This advises.")
    assert [problem.partition(" ")[0] for problem in problems(root)] == [
        "exercises/practice/second.yml:7:5:",
        "exercises/practice/second.yml:14:77:",
        "exercises/practice/set.yml:1:1:",
        "exercises/practice/unit.yml:3:1:",
    ]


def test_without_a_catalogue_no_word_is_called_unknown(root: Path) -> None:
    change(root, "catalogue.yml", "tools:", "tolls:")
    assert [problem for problem in problems(root) if "is not in catalogue.yml" in problem] == []


def test_sets_stand_in_the_order_of_the_unit_file_and_others_after_them_by_name(root: Path) -> None:
    for n, name in enumerate(("alone", "before", "zuletzt")):
        text = (root / "exercises/practice/set.yml").read_text(encoding="utf-8")
        (root / f"exercises/practice/{name}.yml").write_text(text.replace("id: a-choice", f"id: choice-{n}"), encoding="utf-8")
    change(root, "practice/unit.yml", "[set]", "[zuletzt, set]")
    assert [each.id for each in bank(root).units[0].sets] == ["zuletzt", "set", "alone", "before"]


def test_units_stand_in_their_order(root: Path) -> None:
    shutil.copytree(root / "exercises/practice", root / "exercises/another")
    change(root, "another/set.yml", "id: a-choice", "id: another-choice")
    change(root, "another/unit.yml", "order: 1", "order: 2")
    assert [unit.id for unit in bank(root).units] == ["practice", "another"]


def test_a_folder_without_definitions_is_no_unit(root: Path) -> None:
    (root / "exercises/schema").mkdir()
    (root / "exercises/schema/set.json").write_text("{}")
    assert [unit.id for unit in bank(root).units] == ["practice"]


def test_an_attempt_at_a_sample_needs_its_outcome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(shutil.copytree(Path(kinds.__file__).parent / "choice", tmp_path / "choice"))
    text = (folder / "sample.yml").read_text(encoding="utf-8").partition("attempts:")[0]
    (folder / "sample.yml").write_text(text + "attempts:\n  - response: {pick: own}\n", encoding="utf-8")
    monkeypatch.setattr(kinds, "__file__", str(tmp_path / "__init__.py"))
    with pytest.raises(ValueError, match=r'sample\.yml:\d+:5: attempts\[0\]\.outcome: the key "outcome" is missing$'):
        read_sample("choice")


@pytest.mark.parametrize("name", sorted(PLACES))
def test_there_is_a_schema_for_editors_that_refuses_unknown_keys(name: str) -> None:
    assert schemas()[name]["additionalProperties"] is False


@pytest.mark.parametrize("name", kinds.names())
def test_the_schema_explains_every_key_of_a_kinds_own(name: str) -> None:
    item = kinds.kind(name).Item
    told = schemas()["set"]["$defs"][item.__name__]["properties"]
    assert [key for key in item.__annotations__ if key not in ("kind", "ask") and "description" not in told[key]] == []


@pytest.mark.parametrize("name", kinds.names())
def test_the_schema_explains_the_keys_that_every_kind_has(name: str) -> None:
    item: Any = kinds.kind(name).Item
    told = schemas()["set"]["$defs"][item.__name__]["properties"]
    assert [key for key in ("id", "title", "stem", "level", "rev") if "description" not in told[key]] == []


def test_a_file_with_another_ending_is_not_passed_over_in_silence(root: Path) -> None:
    (root / "exercises" / "practice" / "more.yaml").write_text("title: More\n", encoding="utf-8")
    assert problems(root) == ["exercises/practice/more.yaml:1:1: files of exercises end in .yml; rename it to more.yml"]


def test_an_alias_that_holds_itself_is_told(root: Path) -> None:
    (root / "exercises" / "practice" / "round.yml").write_text("title: &round [*round]\n", encoding="utf-8")
    assert problems(root)[0].startswith("exercises/practice/round.yml:1:1: an alias")


def problems(root: Path) -> list[str]:
    """What an author is told of the bank."""
    try:
        build.checked(root)
    except build.ProblemsError as error:
        return str(error).split("\n")
    return []


def bank(root: Path) -> Bank:
    found, told = read(root / "exercises")
    assert told == []
    assert found is not None
    return found


def title(root: Path, written: str) -> str:
    """What the title of the set is when an author writes this."""
    change(root, "practice/set.yml", "title: A set", f"title: {written}")
    return bank(root).units[0].sets[0].title


def change(root: Path, file: str, old: str, new: str) -> None:
    path = root / "exercises" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")

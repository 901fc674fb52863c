"""What the guides for authors show as an example is an exercise that passes."""

import re
from pathlib import Path

import pytest

from build_tools.check import check
from build_tools.read import read

ROOT = Path(__file__).parent.parent
KINDS = (ROOT / "docs" / "authoring" / "kinds.md").read_text(encoding="utf-8")
EXAMPLES = {
    found[1]: found[0]
    for block in re.findall(r"```yaml\n(.*?)```", KINDS, re.DOTALL)
    if (found := (block, *re.findall(r"- id: (doc-\S+)", block)))
}
UNIT = """title: Examples
order: 1
lesson: index.md
summary: What the guide shows.
objectives: [Show that it passes]
not_for: [Nobody]
sets: [example]
"""


def test_every_kind_has_an_example_in_the_guide() -> None:
    kinds = [path.name for path in (ROOT / "build_tools" / "workbook" / "kinds").iterdir() if (path / "item.py").exists()]
    assert set(re.findall(r"^    kind: (\S+)", "".join(EXAMPLES.values()), re.MULTILINE)) == set(kinds)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_of_the_guide_passes(example: str, tmp_path: Path) -> None:
    for name in ("catalogue.yml", "safety.yml"):
        (tmp_path / name).write_bytes((ROOT / "exercises" / name).read_bytes())
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "unit.yml").write_text(UNIT, encoding="utf-8")
    (tmp_path / "examples" / "example.yml").write_text(EXAMPLES[example], encoding="utf-8")
    bank, problems = read(tmp_path)
    assert bank is not None
    assert [str(problem) for problem in problems + check(bank, {}, ROOT / "docs")] == []

"""What is installed is pinned by hash, and no lock file says from where."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = sorted((ROOT / "build_tools" / "lock").glob("*.txt"))
PACKAGES: dict[str, Any] = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
PINNED = re.compile(r"(?P<name>[a-z0-9-]+)(\[[a-z0-9,-]+\])?==[^\s;]+( ; [^\\]+)?( \\\n    --hash=sha256:[0-9a-f]{64})+")


@pytest.mark.parametrize("path", LOCKS, ids=[path.stem for path in LOCKS])
def test_every_requirement_has_one_version_and_its_hashes(path: Path) -> None:
    requirements = re.split(r"\n(?! )", "\n".join(lines(path)))
    assert requirements != [""]
    assert [requirement for requirement in requirements if not PINNED.fullmatch(requirement)] == []


@pytest.mark.parametrize("path", LOCKS, ids=[path.stem for path in LOCKS])
def test_no_lock_file_says_from_where_to_install(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [
        word for word in ("://", "--index-url", "--extra-index-url", "--find-links", "--trusted-host", " @ ", "-e ") if word in text
    ] == []


def test_the_lock_of_node_packages_says_not_from_where() -> None:
    assert [name for name, package in PACKAGES.items() if "resolved" in package] == []


def test_every_node_package_has_its_hash() -> None:
    assert [name for name, package in PACKAGES.items() if name and not package.get("integrity", "").startswith("sha512-")] == []


def test_every_node_package_that_is_asked_for_is_asked_for_in_one_version() -> None:
    asked = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    wanted = asked.get("dependencies", {}) | asked.get("devDependencies", {})
    assert {name: PACKAGES[f"node_modules/{name}"]["version"] for name in wanted} == wanted


def test_every_python_package_that_is_asked_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *(each for group in project["dependency-groups"].values() for each in group)]
    wanted = {re.split(r"[^a-z0-9-]", requirement)[0] for requirement in asked}
    assert wanted <= {match["name"] for path in LOCKS for match in PINNED.finditer("\n".join(lines(path)))}


def lines(path: Path) -> list[str]:
    """A lock file without its comments."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.lstrip().startswith("#")]

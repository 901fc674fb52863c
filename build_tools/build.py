"""The pipeline: read -> check -> render, bundle -> write -> mkdocs -> finish."""

import json
import subprocess
import sys
from pathlib import Path

import mkdocs.config

from build_tools.bank import Bank, Located
from build_tools.bundle import bundle
from build_tools.check import Entry, check, grown, ledger_text, read_ledger, settled
from build_tools.finish import finish
from build_tools.read import read, read_sample, schemas
from build_tools.render import render
from build_tools.workbook import kinds
from build_tools.workbook.codec import to_json
from build_tools.write import write, write_file

ROOT = Path(__file__).parent.parent
LEDGER = "exercises/ids.txt"


class ProblemsError(Exception):
    """The definitions have problems; `found` holds all of them."""

    def __init__(self, found: list[Located]) -> None:
        super().__init__("\n".join(str(problem) for problem in found))
        self.found = found


def generate(root: Path = ROOT) -> list[str]:
    """Everything under docs/workbook/, and the committed files that follow from the definitions. Returns what was written.

    Raises ProblemsError, BundleError.
    """
    bank = checked(root)
    files = render(bank) | bundle(root, site_id(root), trial())
    written = write(files, root / "docs" / "workbook")
    return written + _keep(root, _schemas() | _ledger_file(grown(bank, _ledger(root))))


def build(root: Path = ROOT, site: Path = ROOT / "site") -> None:
    """The finished site in the folder `site`. Raises ProblemsError, BundleError, FinishError, and CalledProcessError where mkdocs fails."""
    generate(root)
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(site)], cwd=root, check=True)
    finish(site)
    _keep(root, committed(root))


def checked(root: Path) -> Bank:
    """The bank without problems. Raises ProblemsError."""
    bank, found = read(root / "exercises")
    if bank:
        found = sorted(found + check(bank, _ledger(root), root / "docs"))
    if bank is None or found:
        raise ProblemsError(found)
    return bank


def committed(root: Path) -> dict[str, bytes]:
    """Files that follow from the definitions and are committed all the same: the schemas, the ledger of ids. Raises ProblemsError."""
    return _schemas() | _ledger_file(settled(checked(root), _ledger(root)))


def drift(root: Path = ROOT) -> list[str]:
    """The committed files that are not what the definitions give. Raises ProblemsError."""
    return [path for path, content in committed(root).items() if not (root / path).is_file() or (root / path).read_bytes() != content]


def trial() -> list[str]:
    """Texts for the door that together use every kind: all attempts of all samples."""
    texts = []
    for name in kinds.names():
        sample = read_sample(name)
        texts += [json.dumps({"item": to_json(sample.item), "response": attempt.response}) for attempt in sample.attempts]
    return texts


def site_id(root: Path) -> str:
    """The id under which this site's learners store their answers, from mkdocs.yml."""
    return str(mkdocs.config.load_config(str(root / "mkdocs.yml"))["extra"]["site_id"])


def _schemas() -> dict[str, bytes]:
    return {
        f"exercises/schema/{name}.json": (json.dumps(schema, indent=1, ensure_ascii=False) + "\n").encode()
        for name, schema in schemas().items()
    }


def _ledger(root: Path) -> dict[str, Entry]:
    path = root / LEDGER
    return read_ledger(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _ledger_file(ledger: dict[str, Entry]) -> dict[str, bytes]:
    return {LEDGER: ledger_text(ledger).encode()}


def _keep(root: Path, files: dict[str, bytes]) -> list[str]:
    """Writes files without sweeping what lies beside them; returns what was written."""
    return [path for path, content in files.items() if write_file(root / path, content)]

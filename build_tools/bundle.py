"""The Python bundle and the browser's scripts: {path under docs/workbook: bytes}, byte-stable.

Three things start Python in the browser quickly (measured; `python -m build_tools bench start`): the standard library is cut
down to the modules that are used, it and our own package are compiled to byte code, and ours lies in an archive of its own,
so that a change to a scorer does not make anybody fetch the large one again. pyodide-build does the compiling: by its command
line where this Python is of the runtime's version, else inside the pinned runtime, under node.
"""

import hashlib
import importlib.util
import io
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from build_tools.node import node_command

HERE = Path(__file__).parent
# Imported only on the way to an error message, or by a codec's name: a trial run may not show them.
ALSO_KEPT = tuple(
    f"{name}.py"
    for name in [
        "traceback",
        "linecache",
        "tokenize",
        "token",
        "textwrap",
        "warnings",
        "encodings/utf_8",
        "encodings/ascii",
        "encodings/latin_1",
        "encodings/idna",
    ]
)
ALSO_KEPT += ("_pyodide/", "pyodide/")
EPOCH = (1980, 1, 1, 0, 0, 0)


class BundleError(Exception):
    """The bundle cannot be made; the message says what is missing and how to get it."""


def bundle(root: Path, site_id: str, trial: list[str]) -> dict[str, bytes]:
    """The browser's scripts and Python.

    `trial` are texts for the door that together use every scorer; the modules they need are the ones that ship. Raises
    BundleError where node, the runtime or pyodide-build is not installed.
    """
    runtime = root / "node_modules" / "pyodide"
    if not (runtime / "pyodide.asm.wasm").exists():
        raise BundleError("the browser's Python is not there; `make serve` fetches it, or run `npm ci`")
    archives = _archives(runtime, root / ".cache", trial)
    files = _scripts()
    engine = {name: (runtime / name).read_bytes() for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")}
    engine["python_stdlib.zip"] = archives["python_stdlib.zip"]
    version = json.loads((runtime / "package.json").read_text())["version"]
    folder = f"python/{version}-{_digest(engine.values())}"
    files |= {f"{folder}/{name}": content for name, content in engine.items()}
    workbook = f"python/workbook-{_digest([archives['workbook.zip']])}.zip"
    files[workbook] = archives["workbook.zip"]
    info = json.loads((runtime / "pyodide-lock.json").read_text())["info"] | {"version": version}
    facts = {"SITE_ID": site_id, "ENGINE": f"../{folder}/", "WORKBOOK": f"../{workbook}", "LOCK": {"info": info, "packages": {}}}
    lines = [f"export const {name} = {json.dumps(value, sort_keys=True)};" for name, value in facts.items()]
    files["assets/build.js"] = ("// Written by the build.\n" + "\n".join(lines) + "\n").encode()
    return files


def _scripts() -> dict[str, bytes]:
    """The hand-written modules and styles, and each kind's widget under assets/kinds/."""
    own = {f"assets/{path.name}": path.read_bytes() for path in sorted((HERE / "browser").iterdir()) if path.name != "service-worker.js"}
    widgets = sorted((HERE / "workbook" / "kinds").glob("*/widget.js"))
    return own | {f"assets/kinds/{path.parent.name}.js": path.read_bytes() for path in widgets}


def _archives(runtime: Path, cache: Path, trial: list[str]) -> dict[str, bytes]:
    """The compiled standard library and package, from the cache where nothing they are made of has changed."""
    sources = {
        f"workbook/{path.relative_to(HERE / 'workbook').as_posix()}": path.read_bytes()
        for path in sorted((HERE / "workbook").rglob("*.py"))
    }
    # What makes it: the build's own files, and the locks that pin the compiler.
    makers = [HERE / name for name in ("bundle.py", "inside.py", "pinned.mjs", "lock/build.txt", "lock/compiler.txt")]
    lock = (runtime / "package.json").read_bytes()
    key = _digest(
        [
            lock,
            *(path.read_bytes() for path in makers),
            *(name.encode() + content for name, content in sources.items()),
            *(text.encode() for text in trial),
        ]
    )
    kept = cache / "bundle" / key
    if not kept.is_dir():
        made = _make(runtime, sources, trial)
        shutil.rmtree(kept.parent, ignore_errors=True)
        half = kept.with_suffix(".half")  # an interrupted write must not look complete
        half.mkdir(parents=True)
        for name, content in made.items():
            (half / name).write_bytes(content)
        half.rename(kept)
    return {path.name: path.read_bytes() for path in sorted(kept.iterdir())}


def _make(runtime: Path, sources: dict[str, bytes], trial: list[str]) -> dict[str, bytes]:
    library = zipfile.ZipFile(runtime / "python_stdlib.zip")
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for path, content in sources.items():
            (work / path).parent.mkdir(parents=True, exist_ok=True)
            (work / path).write_bytes(content)
        _inside(runtime, work, [], {"trial": trial, "bundle": "/job"})
        seen = json.loads((work / "used.json").read_text())
        wanted = {path for path in library.namelist() if path in seen["used"] or path.startswith(ALSO_KEPT)}
        (work / "python_stdlib.zip").write_bytes(_zip({path: library.read(path) for path in wanted if not path.endswith("/")}))
        (work / "workbook.zip").write_bytes(_zip(sources))
        _compile(runtime, work, ["python_stdlib.zip", "workbook.zip"], seen["python"])
        compiled = {name: _contents(work / name) for name in ("python_stdlib.zip", "workbook.zip")}
        for name, files in compiled.items():
            if foreign := [path for path, content in files.items() if path.endswith(".pyc") and content[:4].hex() != seen["magic"]]:
                raise BundleError(f"{name} was compiled for another Python than the runtime's: {foreign[0]}")
        return {name: _zip(files) for name, files in compiled.items()}


def _compile(runtime: Path, work: Path, names: list[str], python: str) -> None:
    """Compiles the archives in place."""
    found = importlib.util.find_spec("pyodide_build")
    if found is None or not found.submodule_search_locations:
        raise BundleError("pyodide-build is not installed; run `make serve`, or pip install -r build_tools/lock/compiler.txt")
    command = Path(sys.executable).parent / "pyodide"
    if python.startswith(f"{sys.version_info.major}.{sys.version_info.minor}.") and command.exists():
        for name in names:
            subprocess.run(
                [command, "py-compile", "--silent", work / name], check=True, env={"SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0"}
            )
    else:
        packages = Path(found.submodule_search_locations[0]).parent
        _inside(runtime, work, [packages], {"compile": names, "compiler": "/given/0"})


def _inside(runtime: Path, work: Path, given: list[Path], job: dict[str, Any]) -> None:
    node = node_command("node")
    if node is None:
        raise BundleError("node is not there; `make serve` installs it, or pip install -r build_tools/lock/node.txt")
    (work / "job.json").write_text(json.dumps(job), encoding="utf-8")
    run = subprocess.run([*node, HERE / "pinned.mjs", runtime, work, *given], capture_output=True, text=True, check=False)
    if run.returncode:
        raise BundleError(f"the pinned runtime failed:\n{run.stdout}{run.stderr}")


def _contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zip(files: dict[str, bytes]) -> bytes:
    """An archive that is the same for the same files: sorted, dated 1980."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return held.getvalue()


def _digest(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8) + part)
    return digest.hexdigest()[:12]

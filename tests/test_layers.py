"""Who may import, write and print what. The reasons stand beside each list; a breach is a change of design, not of a list."""

import ast
import graphlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_tools.workbook import kinds

ROOT = Path(__file__).parent.parent
TOOLS = ROOT / "build_tools"
WORKBOOK = "build_tools.workbook"
# What the edges supply: the clock, chance, the disk, the network, other processes, the browser.
OUTSIDE = set(
    "time datetime calendar random secrets uuid os pathlib io shutil tempfile glob fileinput sqlite3 socket ssl http urllib "
    "ftplib smtplib asyncio threading multiprocessing subprocess ctypes platform locale getpass webbrowser logging".split()
)
STEPS = {"read", "check", "render", "bundle", "write", "finish"}
BELOW_STEPS = {"bank", "node", "workbook"}  # what they all speak of; how to call node; what ships
FOR_KINDS = {"item", "score", "text", "wordings", "reply"}
WRITERS = {
    "write": "it is what writing is for",
    "finish": "it works on the built site, in place",
    "bundle": "its archives take seconds to make, so it keeps them in .cache",
    "inside": "it runs in the pinned runtime, whose answer is a file",
    "bench": "it copies the site to a temporary folder to measure it",
}
PRINTERS = {
    "__main__": "it is the command line",
    "browsers": "it says what it fetches while that takes minutes",
    "mkdocs_hook": "mkdocs calls it, and nobody else could say where the site is served",
}
PLAIN_WORDS = {
    "__main__.py": {"choice"},  # the kind that scaffolds begin with
    "measure.py": {"reply"},  # a column of the corpus
    "bench.py": {"reply", "label"},  # what a response holds; an element of HTML
}
WRITING = {
    "write_text",
    "write_bytes",
    "unlink",
    "rmdir",
    "mkdir",
    "touch",
    "rename",
    "symlink_to",
    "rmtree",
    "copy",
    "copy2",
    "copytree",
    "copyfile",
    "move",
}
MODULES = {
    path: path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
    for path in sorted(TOOLS.rglob("*.py"))
}
SHIPPED = [path for path, name in MODULES.items() if f"{name}.".startswith(f"{WORKBOOK}.")]
OF_KINDS = [path for path in SHIPPED if MODULES[path].startswith(f"{WORKBOOK}.kinds.")]
SCRIPTS = sorted((TOOLS / "browser").glob("*.js"))


def named(paths: list[Path]) -> list[object]:
    return [pytest.param(path, id=path.relative_to(TOOLS).as_posix()) for path in paths]


@pytest.mark.parametrize("path", named(SHIPPED))
def test_what_ships_imports_the_standard_library_and_itself_alone(path: Path) -> None:
    foreign = [name for name in imported(path) if not name.startswith(WORKBOOK) and top(name) not in sys.stdlib_module_names]
    assert foreign == []


@pytest.mark.parametrize("path", named(SHIPPED))
def test_what_ships_has_no_clock_no_dice_and_no_files(path: Path) -> None:
    assert {top(name) for name in imported(path)} & OUTSIDE == set()
    assert called(path) & {"open", "print", "input", "exec", "eval", *WRITING} == set()


@pytest.mark.parametrize("path", named(SHIPPED))
def test_what_ships_imports_itself_by_relative_names(path: Path) -> None:
    """In the browser the package is called workbook and not build_tools.workbook."""
    absolute = [node for node in ast.walk(tree(path)) if isinstance(node, ast.ImportFrom) and node.level == 0]
    assert [node.module for node in absolute if top(node.module or "") in ("build_tools", "workbook")] == []


@pytest.mark.parametrize("path", named(OF_KINDS))
def test_a_kind_imports_itself_and_the_words_that_all_kinds_share(path: Path) -> None:
    own = f"{WORKBOOK}.kinds.{path.parent.name}."
    shared = {f"{WORKBOOK}.{name}." for name in FOR_KINDS}
    inside = [name for name in imported(path) if name.startswith("build_tools")]
    assert [name for name in inside if not f"{name}.".startswith((own, *shared))] == []


@pytest.mark.parametrize("step", sorted(STEPS))
def test_a_step_of_the_build_knows_no_other_step(step: str) -> None:
    known = {name.split(".")[1] for name in imported(TOOLS / f"{step}.py") if name.startswith("build_tools.")}
    assert known <= BELOW_STEPS


def test_the_bank_knows_only_what_ships() -> None:
    known = {name for name in imported(TOOLS / "bank.py") if name.startswith("build_tools.")}
    assert {name for name in known if not name.startswith(WORKBOOK)} == set()


def test_no_module_imports_itself_in_a_circle() -> None:
    names = set(MODULES.values())
    graph = {own: {module for name in imported(path) if (module := owner(name, names)) != own} for path, own in MODULES.items()}
    assert len(list(graphlib.TopologicalSorter(graph).static_order())) >= len(names)


@pytest.mark.parametrize("path", named(list(MODULES)))
def test_only_a_writer_writes(path: Path) -> None:
    assert path in [TOOLS / f"{name}.py" for name in WRITERS] or called(path) & {"open", *WRITING} == set()


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_a_writer_writes(name: str) -> None:
    assert called(TOOLS / f"{name}.py") & WRITING


@pytest.mark.parametrize("path", named(list(MODULES)))
def test_only_a_printer_prints(path: Path) -> None:
    assert path in [TOOLS / f"{name}.py" for name in PRINTERS] or "print" not in called(path)


@pytest.mark.parametrize("path", named([path for path in MODULES if path.parent != TOOLS / "workbook" / "kinds" / path.parent.name]))
def test_outside_of_its_folder_no_python_names_a_kind(path: Path) -> None:
    """There is no `if kind ==` and no list of kinds to edit. Words that happen to be a kind's name as well are listed."""
    texts = [node.value for node in ast.walk(tree(path)) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    assert set(texts) & set(kinds.names()) <= PLAIN_WORDS.get(path.name, set())


@pytest.mark.parametrize("path", named(SCRIPTS))
@pytest.mark.parametrize("kind", kinds.names())
def test_no_script_of_the_page_names_a_kind(path: Path, kind: str) -> None:
    text = re.sub(r"""element\(\s*"\w+\"""", "", path.read_text(encoding="utf-8"))  # a <label> is no kind
    assert re.findall(rf"""["'`]{kind}["'`]|kinds/{kind}""", text) == []


def test_no_script_imports_itself_in_a_circle() -> None:
    graph = {
        path.name: set(re.findall(r"""(?:from|import)\s*\(?\s*["'`]\./([\w.-]+)["'`]""", path.read_text(encoding="utf-8")))
        for path in SCRIPTS
    }
    order = list(graphlib.TopologicalSorter(graph).static_order())
    assert order.index("main.js") > order.index("store.js")


@pytest.mark.parametrize("path", named(SCRIPTS))
def test_a_script_imports_only_scripts_that_are_there(path: Path) -> None:
    wanted = re.findall(r"""from\s*["']([^"']+)["']""", path.read_text(encoding="utf-8"))
    there = {f"./{script.name}" for script in SCRIPTS} | {"./build.js"}  # the build writes that one
    assert set(wanted) <= there


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """The full names of all that a module imports, at its top or inside a function: module.name for a name from a module."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*above, *([node.module] if node.module else [])))
            yield from (f"{module}.{alias.name}" for alias in node.names)


def called(path: Path) -> set[str]:
    """The names of all functions and methods that a module calls."""
    functions = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    return {each.id if isinstance(each, ast.Name) else each.attr for each in functions if isinstance(each, ast.Name | ast.Attribute)}


def owner(name: str, modules: set[str]) -> str:
    """The module of ours that an imported name belongs to; the name itself for others'."""
    while name not in modules and "." in name:
        name = name.rpartition(".")[0]
    return name


def top(name: str) -> str:
    return name.partition(".")[0]

"""What the build makes is the same each time, holds only what it should, and is finished for publishing."""

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote, urlsplit

import markup
import pytest

from build_tools import build, bundle
from build_tools.bank import Bank
from build_tools.finish import FinishError, finish, finish_for_serving
from build_tools.render import render
from build_tools.workbook import kinds
from build_tools.write import write, write_file

ROOT = Path(__file__).parent.parent
GOOD = Path(__file__).parent / "definitions" / "good"
# Says what a build in another process makes of the bank: nothing may hang on the order in which sets are walked through.
DIGEST = """
import hashlib
from build_tools import build
from build_tools.render import render
print(hashlib.sha256(repr(sorted(render(build.checked(build.ROOT)).items())).encode()).hexdigest())
"""


@pytest.fixture(scope="session")
def pages(bank: Bank) -> dict[str, bytes]:
    return render(bank)


@pytest.fixture(scope="session")
def archives() -> dict[str, bytes]:
    """The archives that ship, from the cache where it is up to date."""
    return bundle._archives(ROOT / "node_modules" / "pyodide", ROOT / ".cache", build.trial())


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A small bank without problems."""
    return Path(shutil.copytree(GOOD, tmp_path / "root"))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A built site of two pages."""
    files = {
        "index.html": page("<script>one()</script><script src=a.js></script>"),
        "a/index.html": page('<script>two("é")</script><script type="application/json">{"three": 3}</script>'),
        "404.html": page(""),
        "a.js": "one",
        "a.js.map": "map",
        "objects.inv": "inventory",
        "sitemap.xml": "<url>\n  <loc>a</loc>\n  <lastmod>2026-11-23</lastmod>\n</url>",
        "sitemap.xml.gz": "packed",
        "assets/javascripts/lunr/tr.js": "words of another language",
        "workbook/python/engine/python.wasm": "python",
    }
    write({name: text.encode() for name, text in files.items()}, tmp_path / "site")
    return tmp_path / "site"


def page(inside: str) -> str:
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>{inside}</body></html>'


class TestRendering:
    def test_the_same_bank_gives_the_same_bytes(self, bank: Bank, pages: dict[str, bytes]) -> None:
        assert render(bank) == pages

    def test_another_process_gives_the_same_bytes(self, pages: dict[str, bytes]) -> None:
        run = subprocess.run(
            [sys.executable, "-c", DIGEST], cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "1"}, capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == hashlib.sha256(repr(sorted(pages.items())).encode()).hexdigest()

    def test_every_exercise_has_its_page_and_every_set_its_sheet_and_key(self, bank: Bank, pages: dict[str, bytes]) -> None:
        wanted = {f"{unit.id}/{each.id}/{item.id}.md" for unit, each, item in bank.items()}
        wanted |= {f"{unit.id}/{each.id}/{view}.md" for unit in bank.units for each in unit.sets for view in ("sheet", "key")}
        wanted |= {f"{unit.id}/index.md" for unit in bank.units}
        wanted |= {f"free/{item.id}.md" for item in kinds.free_items()}
        assert {name for name in pages if "/" in name} == wanted

    def test_the_list_of_exercises_leads_to_their_pages(self, bank: Bank, pages: dict[str, bytes]) -> None:
        listed = {f"{entry['url'].rstrip('/')}.md" for entry in json.loads(pages["items.json"])}
        exercises = {f"{unit.id}/{each.id}/{item.id}.md" for unit, each, item in bank.items()}
        assert listed == exercises | {f"free/{item.id}.md" for item in kinds.free_items()}

    def test_no_generated_page_has_a_blank_line(self, pages: dict[str, bytes]) -> None:
        """One would end the block of HTML, and Markdown would read what follows."""
        assert [name for name, content in pages.items() if re.search(rb"\n\s*\n", content)] == []

    def test_no_generated_page_has_a_style_or_a_handler_of_its_own(self, pages: dict[str, bytes]) -> None:
        """The policy would not let them work."""
        found = [
            (name, attribute)
            for name, content in pages.items()
            if not name.endswith(".json")
            for element in markup.elements(content.decode())
            for attribute in element.attributes
            if attribute == "style" or attribute.startswith("on")
        ]
        assert found == []

    def test_no_generated_page_has_an_inline_script_or_style(self, pages: dict[str, bytes]) -> None:
        found = [
            name for name, content in pages.items() for element in markup.elements(content.decode()) if element.tag in ("script", "style")
        ]
        assert found == []


class TestWriting:
    def test_what_is_written_is_named_and_there(self, tmp_path: Path) -> None:
        assert write({"b": b"2", "a/c": b"1"}, tmp_path / "out") == ["a/c", "b"]
        assert (tmp_path / "out/a/c").read_bytes() == b"1"

    def test_writing_the_pages_twice_writes_nothing_the_second_time(self, tmp_path: Path, pages: dict[str, bytes]) -> None:
        write(pages, tmp_path)
        before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
        assert write(pages, tmp_path) == []
        assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before

    def test_only_what_has_changed_is_written(self, tmp_path: Path) -> None:
        write({"a": b"1", "b": b"1"}, tmp_path)
        assert write({"a": b"1", "b": b"2"}, tmp_path) == ["b"]

    def test_stale_files_and_empty_folders_are_swept(self, tmp_path: Path) -> None:
        write({"a": b"1", "old/deep/b": b"1", "old/c": b"1"}, tmp_path)
        assert sorted(write({"a": b"1"}, tmp_path)) == ["old/c", "old/deep/b"]
        assert [path.name for path in tmp_path.rglob("*")] == ["a"]

    def test_a_file_that_stays_beside_a_stale_one_is_kept(self, tmp_path: Path) -> None:
        write({"x/a": b"1", "x/b": b"1"}, tmp_path)
        assert write({"x/a": b"1"}, tmp_path) == ["x/b"]
        assert (tmp_path / "x/a").read_bytes() == b"1"

    def test_a_file_that_holds_just_that_is_not_written(self, tmp_path: Path) -> None:
        assert write_file(tmp_path / "new/file", b"1")
        assert not write_file(tmp_path / "new/file", b"1")


class TestGenerating:
    def test_generating_twice_writes_nothing_the_second_time(self, good: Path, archives: dict[str, bytes]) -> None:
        for name in ("node_modules", ".cache", "build_tools", "mkdocs.yml", "package.json"):
            (good / name).symlink_to(ROOT / name)
        first = build.generate(good)
        assert {"index.md", "assets/main.js", "assets/build.js"} <= set(first)
        assert build.generate(good) == []

    def test_a_bank_with_problems_generates_nothing(self, good: Path) -> None:
        (good / "exercises/practice/unit.yml").unlink()
        with pytest.raises(build.ProblemsError):
            build.generate(good)
        assert not (good / "docs/workbook").exists()
        assert not (good / "exercises/schema").exists()

    def test_what_is_committed_is_what_the_definitions_give(self) -> None:
        assert build.drift() == []

    def test_committed_files_that_are_missing_have_drifted(self, good: Path) -> None:
        schemas = [f"exercises/schema/{name}.json" for name in ("catalogue", "safety", "set", "unit")]
        assert sorted(build.drift(good)) == ["exercises/ids.txt", *schemas]

    @pytest.mark.parametrize("name", ["exercises/ids.txt", "exercises/schema/set.json"])
    def test_a_committed_file_that_was_changed_by_hand_has_drifted(self, good: Path, name: str) -> None:
        for path, content in build.committed(good).items():
            write_file(good / path, content)
        assert build.drift(good) == []
        (good / name).write_bytes((good / name).read_bytes() + b"\n")
        assert build.drift(good) == [name]


class TestBundle:
    def test_the_packages_archive_holds_its_modules_compiled_and_nothing_else(self, archives: dict[str, bytes]) -> None:
        sources = {path.relative_to(ROOT / "build_tools").as_posix() + "c" for path in (ROOT / "build_tools/workbook").rglob("*.py")}
        assert {name for name in names(archives["workbook.zip"]) if not name.endswith("/")} == sources

    def test_the_other_archive_holds_the_standard_library_and_the_runtimes_own(self, archives: dict[str, bytes]) -> None:
        whole = {name.removesuffix("c") for name in names(archives["python_stdlib.zip"])}
        assert whole <= set(names((ROOT / "node_modules/pyodide/python_stdlib.zip").read_bytes()))

    def test_what_is_not_used_does_not_ship(self, archives: dict[str, bytes]) -> None:
        shipped = {name.partition("/")[0].partition(".")[0] for name in names(archives["python_stdlib.zip"])}
        assert shipped & {"pydantic", "yaml", "jinja2", "unittest", "tkinter", "email", "http", "sqlite3"} == set()

    @pytest.mark.parametrize("name", ["python_stdlib.zip", "workbook.zip"])
    def test_an_archive_is_sorted_and_has_no_clock(self, archives: dict[str, bytes], name: str) -> None:
        with zipfile.ZipFile(BytesIO(archives[name])) as archive:
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert archive.namelist() == sorted(archive.namelist())

    def test_made_again_without_the_cache_the_archives_are_the_same_bytes(self, tmp_path: Path, archives: dict[str, bytes]) -> None:
        assert bundle._archives(ROOT / "node_modules" / "pyodide", tmp_path, build.trial()) == archives

    def test_the_addresses_of_python_change_with_its_content_and_are_in_the_bundle(self, archives: dict[str, bytes]) -> None:
        files = bundle.bundle(ROOT, "some-site", build.trial())
        facts = dict(re.findall(r"export const (\w+) = (.*);", files["assets/build.js"].decode()))
        assert json.loads(facts["SITE_ID"]) == "some-site"
        assert files[json.loads(facts["WORKBOOK"]).removeprefix("../")] == archives["workbook.zip"]
        assert files[json.loads(facts["ENGINE"]).removeprefix("../") + "python_stdlib.zip"] == archives["python_stdlib.zip"]

    def test_without_the_runtime_the_author_is_told_how_to_get_it(self, tmp_path: Path) -> None:
        with pytest.raises(bundle.BundleError, match="npm ci"):
            bundle.bundle(tmp_path, "some-site", [])


class TestFinishing:
    @pytest.mark.parametrize("name", ["index.html", "a/index.html", "404.html"])
    def test_every_page_gets_one_policy_right_after_its_charset(self, small: Path, name: str) -> None:
        finish(small)
        text = (small / name).read_text(encoding="utf-8")
        assert text.count("Content-Security-Policy") == 1
        assert '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="' in text

    def test_the_policy_allows_the_inline_scripts_of_all_pages_by_hash_and_no_data(self, small: Path) -> None:
        finish(small)
        assert set(script_sources(small / "404.html")) == {"'self'", hash_of("one()"), hash_of('two("é")')}

    def test_a_page_without_a_charset_is_refused(self, small: Path) -> None:
        (small / "bare.html").write_text("<!doctype html><title>T</title>")
        with pytest.raises(FinishError, match=r"bare\.html"):
            finish(small)

    def test_the_sitemap_loses_its_dates_and_nothing_else(self, small: Path) -> None:
        finish(small)
        assert (small / "sitemap.xml").read_text() == "<url>\n  <loc>a</loc>\n</url>"
        assert not (small / "sitemap.xml.gz").exists()

    def test_the_service_worker_lists_pages_and_python_apart_under_their_addresses(self, small: Path) -> None:
        finish(small)
        assert set(listed(small, "PAGES")["files"]) == {"", "a/", "404.html", "a.js", "sitemap.xml"}
        assert set(listed(small, "PYTHON")["files"]) == {"workbook/python/engine/python.wasm"}

    @pytest.mark.parametrize(
        ("changed", "list_changed", "list_kept"),
        [("a.js", "PAGES", "PYTHON"), ("workbook/python/engine/python.wasm", "PYTHON", "PAGES")],
    )
    def test_a_version_changes_with_what_it_lists_and_with_nothing_else(
        self, small: Path, tmp_path: Path, changed: str, list_changed: str, list_kept: str
    ) -> None:
        other = Path(shutil.copytree(small, tmp_path / "other"))
        (other / changed).write_text("changed")
        finish(small)
        finish(other)
        assert listed(small, list_changed)["version"] != listed(other, list_changed)["version"]
        assert listed(small, list_kept)["version"] == listed(other, list_kept)["version"]

    @pytest.mark.parametrize(("finishing", "fresh"), [(finish, "false"), (finish_for_serving, "true")])
    def test_pages_are_fetched_anew_only_while_they_are_served_to_an_author(
        self, small: Path, finishing: Callable[[Path], None], fresh: str
    ) -> None:
        finishing(small)
        assert f"const FRESH = {fresh};" in (small / "service-worker.js").read_text()

    def test_inline_scripts_are_allowed_at_large_only_while_they_are_served_to_an_author(self, small: Path) -> None:
        finish_for_serving(small)
        assert script_sources(small / "index.html") == ["'self'", "'unsafe-inline'"]


class TestSite:
    def test_every_page_has_one_policy_right_after_its_charset(self, site: Path) -> None:
        right = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="'
        assert [path for path in html(site) if path.read_text(encoding="utf-8").count(right) != 1 or len(policies(path)) != 1] == []

    def test_nothing_inline_is_allowed_at_large(self, site: Path) -> None:
        assert [path for path in html(site) if "unsafe" in policies(path)[0]] == []

    def test_nothing_from_elsewhere_is_allowed(self, site: Path) -> None:
        assert [path for path in html(site) if re.search(r"https?:|\*", policies(path)[0])] == []

    def test_every_inline_script_is_allowed_by_its_hash(self, site: Path) -> None:
        refused = [
            (path, "".join(script.runs)[:60])
            for path in html(site)
            for script in scripts(path)
            if script.attributes.get("type") != "application/json" and hash_of("".join(script.runs)) not in script_sources(path)
        ]
        assert refused == []

    def test_no_script_is_allowed_that_no_page_has(self, site: Path) -> None:
        there = {
            hash_of("".join(each.runs))
            for path in html(site)
            for each in markup.elements(path.read_bytes().decode())
            if each.tag == "script"
        }
        assert set(script_sources(site / "index.html")) - {"'self'"} <= there

    def test_no_page_of_the_workbook_has_a_style_attribute(self, site: Path) -> None:
        found = [
            path
            for path in html(site / "workbook")
            for element in markup.elements(path.read_text(encoding="utf-8"))
            if "style" in element.attributes
        ]
        assert found == []

    def test_no_script_style_or_image_comes_from_elsewhere(self, site: Path) -> None:
        found = [
            (path, element.tag, address)
            for path in html(site)
            for element in markup.elements(path.read_text(encoding="utf-8"))
            for address in loaded(element)
            if urlsplit(address).scheme in ("http", "https") or address.startswith("//")
        ]
        assert found == []

    def test_no_style_sheet_loads_from_elsewhere(self, site: Path) -> None:
        found = [
            path for path in site.rglob("*.css") if re.search(r"""url\(\s*["']?(https?:)?//|@import""", path.read_text(encoding="utf-8"))
        ]
        assert found == []

    def test_every_link_inside_the_site_leads_to_a_file(self, site: Path, site_url: str) -> None:
        """mkdocs checks the links in Markdown, and generated pages are HTML."""
        folder = urlsplit(site_url).path
        assert [(path, address) for path in html(site) for address in linked(path) if not leads(site, folder, path, address)] == []

    def test_the_service_worker_lists_what_is_on_disk_with_its_size(self, site: Path) -> None:
        aside = re.compile(r"assets/javascripts/lunr/|\.map$|objects\.inv$|sitemap\.xml\.gz$|^service-worker\.js$")
        on_disk = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*") if path.is_file()}
        wanted = {re.sub(r"(^|/)index\.html$", r"\1", name): size for name, size in on_disk.items() if not aside.search(name)}
        assert listed(site, "PAGES")["files"] | listed(site, "PYTHON")["files"] == wanted

    def test_python_is_listed_apart(self, site: Path) -> None:
        assert all(name.startswith("workbook/python/") for name in listed(site, "PYTHON")["files"])
        assert [name for name in listed(site, "PAGES")["files"] if name.startswith("workbook/python/")] == []

    def test_the_sitemap_has_no_dates(self, site: Path) -> None:
        assert "lastmod" not in (site / "sitemap.xml").read_text(encoding="utf-8")

    def test_every_exercise_is_on_the_site(self, site: Path, bank: Bank) -> None:
        assert [
            item.id for unit, each, item in bank.items() if not (site / "workbook" / unit.id / each.id / item.id / "index.html").is_file()
        ] == []


def names(archive: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(archive)) as opened:
        return opened.namelist()


def html(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def scripts(path: Path) -> list[markup.Element]:
    """The inline scripts of a page. Bytes are decoded by hand, so that line breaks stay as they are: they count in a hash."""
    found = markup.elements(path.read_bytes().decode())
    return [element for element in found if element.tag == "script" and "src" not in element.attributes]


def policies(path: Path) -> list[str]:
    metas = [element.attributes for element in markup.elements(path.read_text(encoding="utf-8")) if element.tag == "meta"]
    return [meta["content"] for meta in metas if meta.get("http-equiv") == "Content-Security-Policy"]


def script_sources(path: Path) -> list[str]:
    return next(part.split()[1:] for part in policies(path)[0].split(";") if part.split()[0] == "script-src")


def hash_of(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def listed(site: Path, name: str) -> dict[str, dict[str, int]]:
    """The list PAGES or PYTHON of the service worker: its version and its files with their sizes."""
    text = (site / "service-worker.js").read_text(encoding="utf-8")
    found, _ = json.JSONDecoder().raw_decode(text.partition(f"const {name} = ")[2])
    return dict(found)


def loaded(element: markup.Element) -> list[str]:
    """The addresses from which an element has something loaded."""
    if element.tag == "link" and element.attributes.get("rel") in ("canonical", "alternate", "prev", "next", "edit"):
        return []
    names = {"link": ["href"], "a": [], "form": []}.get(element.tag, ["src", "srcset", "data", "poster", "href"])
    return [element.attributes[name] for name in names if name in element.attributes]


def linked(path: Path) -> set[str]:
    found = markup.elements(path.read_text(encoding="utf-8"))
    addresses = {each.attributes[name] for each in found for name in ("href", "src") if name in each.attributes and not is_canonical(each)}
    return {address for address in addresses if not urlsplit(address).scheme and not address.startswith("//")}


def is_canonical(element: markup.Element) -> bool:
    return element.attributes.get("rel") == "canonical"


def leads(site: Path, folder: str, page: Path, address: str) -> bool:
    """Whether an address on a page is that of a file of the site, which is served in `folder`; with a fragment, of an id there."""
    parts = urlsplit(address)
    path = unquote(parts.path)
    if path.startswith("/") and not path.startswith(folder):
        return False
    target = site / path.removeprefix(folder) if path.startswith("/") else page.parent / path if path else page
    target = target / "index.html" if target.is_dir() else target
    if not target.is_file() or not parts.fragment or target.suffix != ".html":
        return target.is_file()
    return parts.fragment in {element.attributes.get("id") for element in markup.elements(target.read_text(encoding="utf-8"))}

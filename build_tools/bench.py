"""Benchmarks that anybody can rerun. They print, they assert nothing: times differ from machine to machine, ratios hold.

`start` measures how long it takes from asking for a score until it is there, in a fresh browser (cold) and in one that has
been here before (warm): with the Python that ships, and with stock Pyodide and uncompiled sources in the same run.

`read` measures how often the reader of replies errs, and how long a reading takes in the browser: against the same way there and
back with nothing to read, and against Python on this machine, in the same run.
"""

import gzip
import io
import json
import shutil
import statistics
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from build_tools import browsers, measure
from build_tools.build import trial
from build_tools.workbook import kinds
from build_tools.workbook.codec import to_json

# Run in the page: from nothing to a score, in ms.
FIRST_SCORE = """async ([scorer, item, response]) => {
  const { createScorer } = await import(scorer);
  const from = performance.now();
  await createScorer().score(item, response);
  return performance.now() - from;
}"""


# Run in the page: for each response the median time of a score, in ms, once Python runs.
READINGS = """async ([scorer, item, responses, rounds]) => {
  const { createScorer } = await import(scorer);
  const python = createScorer();
  await python.score(item, responses[0]);
  const medians = [];
  for (const response of responses) {
    const times = [];
    for (let n = 0; n < rounds; n += 1) {
      const from = performance.now();
      await python.score(item, response);
      times.push(performance.now() - from);
    }
    medians.push(times.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
  }
  return medians;
}"""
READING_ROUNDS = 101


def reading(root: Path, talk: Path | None) -> str:
    """The tables of `bench read`; with `talk`, a file of labelled talk, one more."""
    cases = measure.corpus(root / "tests" / "corpus")
    lines = [*measure.corpus_table(cases), ""]
    if talk:
        lines += [f"Labelled talk, {talk.name}:", "", *measure.talk_table(talk), ""]
    return "\n".join(lines + _reading_times(root, cases))


def _reading_times(root: Path, cases: list[measure.Case]) -> list[str]:
    item = kinds.free_items()[0]
    text = " ".join(case.reply for case in cases if len(case.reply) < 400)
    responses = [{"reply": text[:length], "said": cases[0].said} for length in (0, 100, 2000)]
    with _server(root / "site") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.ensure(), args=["--no-sandbox", "--disable-background-networking"])
        page = browser.new_page(service_workers="block")
        page.goto(f"{address}/")
        asked = [f"{address}/workbook/assets/scorer.js", to_json(item), responses, READING_ROUNDS]
        there = page.evaluate(READINGS, asked)
        version = browser.version
        browser.close()
    here = [_here(item, response) for response in responses]
    lines = [f"Chromium {version}, medians of {READING_ROUNDS} readings, Python running:", ""]
    lines += ["| characters | in the browser | of it the way there and back | times as long as on this machine |", "|---|---|---|---|"]
    for n, length in ((1, 100), (2, 2000)):
        lines.append(f"| {length} | {there[n]:.1f} ms | {there[0]:.1f} ms | {(there[n] - there[0]) / here[n]:.1f} |")
    return lines


def _here(item: Any, response: dict[str, str]) -> float:
    """The median time of a score under this Python, in ms."""
    of: Any = kinds.kind(item.kind)
    times = []
    for _ in range(READING_ROUNDS):
        began = time.perf_counter()
        of.score(item, response)
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def start(root: Path, rounds: int) -> str:
    """The table of `bench start`: medians over `rounds` fresh browsers, in seconds, and sizes on the wire (gzip)."""
    asked = json.loads(trial()[-1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(root / "site", folder / "ours")
        _stock(root, folder)
        with _server(folder) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=browsers.ensure(), args=["--no-sandbox", "--disable-background-networking"]
            )
            times: dict[str, list[tuple[float, float]]] = {"ours": [], "stock": []}
            clicks = []
            for _ in range(rounds):
                for variant in times:
                    times[variant].append(_once(browser, f"{address}/{variant}", asked))
                clicks.append(_click(browser, f"{address}/ours", root))
            version = browser.version
            browser.close()
        sizes = {variant: _size(folder / variant / "workbook") for variant in times}
    lines = [
        f"Chromium {version}, medians of {rounds} fresh browsers, local server",
        "",
        "| | cold | warm | on the wire |",
        "|---|---|---|---|",
    ]
    medians = {variant: [statistics.median(column) for column in zip(*measured, strict=True)] for variant, measured in times.items()}
    for variant, label in (("stock", "stock Pyodide, our sources"), ("ours", "what ships")):
        cold, warm = medians[variant]
        lines.append(f"| {label} | {cold:.2f} s | {warm:.2f} s | {sizes[variant] / 1e6:.1f} MB |")
    ratios = [ours / stock for ours, stock in zip(medians["ours"], medians["stock"], strict=True)]
    lines.append(f"| ratio | {ratios[0]:.2f} | {ratios[1]:.2f} | {sizes['ours'] / sizes['stock']:.2f} |")
    cold, warm = (statistics.median(column) for column in zip(*clicks, strict=True))
    lines += [
        "",
        f"On a drill's page, from the click to the painted outcome: cold {cold:.2f} s, warm (Python is running) {warm * 1000:.0f} ms.",
    ]
    return "\n".join(lines)


def _stock(root: Path, folder: Path) -> None:
    """The same worker and scorer with stock Pyodide and the sources of our package, under stock/workbook."""
    engine = folder / "stock" / "workbook" / "python" / "engine"
    engine.mkdir(parents=True)
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"):
        shutil.copy(root / "node_modules" / "pyodide" / name, engine / name)
    assets = folder / "stock" / "workbook" / "assets"
    assets.mkdir()
    for name in ("worker.js", "scorer.js"):
        shutil.copy(root / "build_tools" / "browser" / name, assets / name)
    sources = io.BytesIO()
    with zipfile.ZipFile(sources, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((root / "build_tools" / "workbook").rglob("*.py")):
            archive.write(path, path.relative_to(root / "build_tools"))
    (engine.parent / "workbook.zip").write_bytes(sources.getvalue())
    ours = (folder / "ours" / "workbook" / "assets" / "build.js").read_text()
    lock = next(line for line in ours.splitlines() if line.startswith("export const LOCK"))
    (assets / "build.js").write_text(
        f'export const ENGINE = "../python/engine/";\nexport const WORKBOOK = "../python/workbook.zip";\n{lock}\n'
    )
    (folder / "stock" / "index.html").write_text("<!doctype html><title>stock</title>")


def _once(browser: Browser, address: str, asked: dict[str, object]) -> tuple[float, float]:
    """Seconds to the first score in a fresh browser, and again on a second visit."""
    context = browser.new_context(service_workers="block")
    measured = []
    for _ in ("cold", "warm"):
        page = context.new_page()
        page.goto(f"{address}/")
        measured.append(page.evaluate(FIRST_SCORE, [f"{address}/workbook/assets/scorer.js", asked["item"], asked["response"]]) / 1000)
        page.close()
    context.close()
    return measured[0], measured[1]


def _click(browser: Browser, address: str, root: Path) -> tuple[float, float]:
    """Seconds from the click on "Check my answer" to the painted outcome on a drill's page: the first, and the next answer."""
    items = json.loads((root / "site" / "workbook" / "items.json").read_text())
    drill = next(item for item in items if "textarea" in (root / "site" / "workbook" / item["url"] / "index.html").read_text())
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.goto(f"{address}/workbook/{drill['url']}")
    for question in page.locator(".wb-gate-form:visible fieldset").all():
        question.locator("label").first.click()
    if page.locator(".wb-gate-form button").is_visible():
        page.locator(".wb-gate-form button").click()
    measured = []
    for _ in ("cold", "warm"):
        page.evaluate("() => { document.querySelector('.wb-form textarea').value = 'she wants to be treated fairly' }")
        began = time.perf_counter()
        page.locator(".wb-form [type=submit]").click()
        page.locator(".wb-result").wait_for()
        measured.append(time.perf_counter() - began)
        page.locator("[data-again]").click()
    context.close()
    return measured[0], measured[1]


def _size(folder: Path) -> int:
    """Bytes of Python on the wire, as a host that compresses would send them."""
    files = [path for path in (folder / "python").rglob("*") if path.is_file()]
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in files)


@contextmanager
def _server(folder: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        extensions_map = SimpleHTTPRequestHandler.extensions_map | {".mjs": "text/javascript", ".wasm": "application/wasm"}

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()

"""A real Chromium, and the built site served in a sub-folder of a host that knows nothing of us, as GitHub Pages does."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from build_tools import browsers

FOLDER = "/some/repo/"
# Chromium's own errands; the project's requests are counted by the fixtures.
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]


class Handler(SimpleHTTPRequestHandler):
    """Serves `directory` under FOLDER, and its 404.html for what is not there."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".mjs": "text/javascript", ".wasm": "application/wasm"}

    def translate_path(self, path: str) -> str:
        path = path.partition("?")[0]
        return super().translate_path("/" + path.removeprefix(FOLDER)) if path.startswith(FOLDER) else "/nowhere"

    def send_error(self, code: int, *_: Any) -> None:
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):
            self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


class Site:
    """A server that can be stopped and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port, self.server = folder, 0, None
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{FOLDER}"

    def start(self) -> None:
        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), partial(Handler, directory=str(self.folder)))
        self.server.daemon_threads = True
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[Site]:
    running = Site(site)
    yield running
    running.stop()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = browsers.ensure()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def new_context(chromium: Browser, served: Site) -> Iterator[Callable[..., BrowserContext]]:
    """Makes browser contexts in which whatever leaves the origin is aborted, and fails the test at its end, as does a script error."""
    opened: list[BrowserContext] = []
    strayed: list[str] = []
    errors: list[str] = []

    def make(**options: Any) -> BrowserContext:
        context = chromium.new_context(**options)
        opened.append(context)

        def guard(route: Any) -> None:
            if route.request.url.startswith((served.url, "blob:", "data:")):
                route.continue_()
            else:
                strayed.append(route.request.url)
                route.abort()

        context.route("**/*", guard)
        context.on("weberror", lambda error: errors.append(str(error.error)))
        context.set_default_timeout(15_000)
        return context

    yield make
    for context in opened:
        context.close()
    assert strayed == [], "requests left the origin"
    assert errors == [], "a script failed"


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    """A page in a fresh context without a service worker, so that each test starts from the network."""
    return new_context(service_workers="block").new_page()

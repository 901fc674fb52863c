"""The built site served in a sub-folder of a host that knows nothing of us, as GitHub Pages does, and browser contexts for it."""

import contextlib
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext

FOLDER = "/some/repo/"
PATIENCE = 20_000  # ms; a busy machine takes long to start Python, and no test is about time
# No host but this one is found, also by workers; and Chromium runs no errands of its own.
NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
QUIET = [NO_OTHER_HOST, "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]


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


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Says nothing: a browser that is closed leaves requests behind."""


class Site:
    """A server that can be stopped and started again at the same address; port 0 is any that is free."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        self.folder, self.port = folder, port
        self.server: Server | None = None
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{FOLDER}"

    def start(self) -> None:
        server = Server(("127.0.0.1", self.port), partial(Handler, directory=str(self.folder)))
        # Asked often whether it should stop, so that stopping is quick.
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        self.server, self.port = server, server.server_port

    def stop(self) -> None:
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None


class Contexts:
    """Makes browser contexts; notes requests that leave the origin (they fail, too), script errors and breaches of the policy."""

    def __init__(self, browser: Browser, site: Site) -> None:
        self.browser, self.site = browser, site
        self.opened: list[BrowserContext] = []
        self.faults: list[str] = []

    def __call__(self, *, at: Site | None = None, expected: tuple[str, ...] = (), **options: Any) -> BrowserContext:
        """A new context for the site at `at`. A fault whose text holds something `expected` is what the test provokes, and is not noted."""
        context = self.browser.new_context(**options)
        self.opened.append(context)
        origin = (at or self.site).url

        def note(fault: str) -> None:
            if not any(text in fault for text in expected):
                self.faults.append(fault)

        def watch(request: Any) -> None:
            if not request.url.startswith((origin, "blob:", "data:")):
                note(f"a request left the origin: {request.url}")

        context.on("request", watch)
        context.on("weberror", lambda error: note(f"a script failed: {error.error}"))
        context.on("console", lambda message: note(message.text) if "Content Security Policy" in message.text else None)
        context.set_default_timeout(PATIENCE)
        return context

    def close(self) -> None:
        for context in self.opened:
            context.close()
        assert not self.faults, "\n".join(self.faults)

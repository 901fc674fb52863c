"""Works on the built site: the content security policy of each page, and the service worker with its list of files."""

import base64
import hashlib
import json
import re
from pathlib import Path

WORKER = Path(__file__).parent / "browser" / "service-worker.js"
INLINE = re.compile(rb"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL)
DATA = re.compile(rb"type=[\"']?application/json")
CHARSET = b'<meta charset="utf-8">'
# Never asked for by a learner's browser: word lists of languages the site is not in, and the worker itself.
NOT_KEPT = ("assets/javascripts/lunr/", "service-worker.js")


class FinishError(Exception):
    """The built site is not as expected; the message says where."""


def finish(site: Path) -> None:
    """Finishes a site for publishing: a strict policy, the service worker, no dates in the sitemap."""
    scripts = {_hash(text) for page in _pages(site) for text in _inline(page)}
    _finish(site, " ".join(["'self'", *sorted(scripts)]), fresh=False)


def finish_for_serving(site: Path) -> None:
    """The same for `mkdocs serve`: its reloader is an inline script that differs each time, and pages are fetched anew while it answers."""
    _finish(site, "'self' 'unsafe-inline'", fresh=True)


def _finish(site: Path, scripts: str, fresh: bool) -> None:
    policy = (
        f"default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        "worker-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'self'"
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'.encode()
    for page in _pages(site):
        content = page.read_bytes()
        if content.count(CHARSET) != 1:
            raise FinishError(f"{page}: expected one {CHARSET.decode()} to put the policy after")
        page.write_bytes(content.replace(CHARSET, CHARSET + meta))
    sitemap = site / "sitemap.xml"
    sitemap.write_text(re.sub(r"\s*<lastmod>[^<]*</lastmod>", "", sitemap.read_text()))
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    kept = {name: path for name, path in files.items() if not name.startswith(NOT_KEPT) and not name.endswith((".map", "objects.inv"))}
    python = {name: path for name, path in kept.items() if name.startswith("workbook/python/")}
    pages = {name: path for name, path in kept.items() if name not in python}
    lists = f"const PAGES = {_list(pages)};\nconst PYTHON = {_list(python)};\nconst FRESH = {json.dumps(fresh)};\n"
    (site / "service-worker.js").write_text("// Written by the build.\n" + lists + WORKER.read_text())


def _pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def _inline(page: Path) -> list[bytes]:
    """The inline scripts of a page that are run, apart from blocks of data."""
    return [text for attributes, text in INLINE.findall(page.read_bytes()) if not DATA.search(attributes)]


def _hash(text: bytes) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text).digest()).decode()}'"


def _list(files: dict[str, Path]) -> str:
    """The files by the address they are asked for under, with their sizes, and a version that changes with any of them."""
    version = hashlib.sha256()
    for name, path in files.items():
        version.update(f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    sizes = {re.sub(r"(^|/)index\.html$", r"\1", name): path.stat().st_size for name, path in files.items()}
    return json.dumps({"version": version.hexdigest()[:12], "files": sizes}, indent=0)

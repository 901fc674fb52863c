"""Finds a Chromium for the tests: one of the system's, else Playwright's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)


class NoBrowserError(Exception):
    """There is no browser and none could be installed; the message says what was tried and what to do."""


def find() -> str | None:
    """The path of a Chromium, Chrome or Edge on this machine, None where there is none."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    for place in PLACES:
        if Path(place).exists():
            return place
    return _playwrights_own()


def ensure() -> str:
    """The path of a browser, installing one where there is none: Playwright's own, else Debian's package. Raises NoBrowserError."""
    if found := find():
        return found
    print("No Chromium, Chrome or Edge here. Fetching Playwright's own (about 150 MB) …", flush=True)
    subprocess.run(
        [sys.executable, "-m", "playwright", "install", "--with-deps" if _is_root() else "--no-shell", "chromium"], check=False, timeout=600
    )
    if found := find():
        return found
    if _is_root() and shutil.which("apt-get"):
        print("That did not work. Installing Debian's package chromium …", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
        if found := find():
            return found
    raise NoBrowserError(
        "no browser for the tests: neither the system's, nor Playwright's own, nor a Debian package could be had. "
        "Install Chromium, Chrome or Edge and run this again."
    )


def _playwrights_own() -> str | None:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


if __name__ == "__main__":
    try:
        print(f"Tests run in {ensure()}.")
    except NoBrowserError as error:
        sys.exit(str(error))

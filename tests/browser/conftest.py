"""A real Chromium for the built site. See host.py for what is watched in it, learner.py for what is done in it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import learner
import pytest
from host import PATIENCE, QUIET, Contexts, Site
from playwright.sync_api import Browser, Page, expect, sync_playwright
from sample_pages import serve_sample

from build_tools import browsers
from build_tools.bank import Bank
from build_tools.read import Sample, read_sample


@pytest.fixture(scope="session")
def served(site: Path, site_url: str) -> Iterator[Site]:
    """The site, served at the address it was built for."""
    running = Site(site, urlsplit(site_url).port or 0)
    assert running.url == site_url
    yield running
    running.stop()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = browsers.ensure()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def new_context(chromium: Browser, served: Site) -> Iterator[Contexts]:
    """Makes browser contexts (see Contexts) and fails the test at its end if a fault was noted."""
    contexts = Contexts(chromium, served)
    yield contexts
    contexts.close()


@pytest.fixture(scope="module")
def new_lasting_context(chromium: Browser, served: Site) -> Iterator[Contexts]:
    """The same for a context that a file's tests share, because it is costly to bring about."""
    contexts = Contexts(chromium, served)
    yield contexts
    contexts.close()


@pytest.fixture
def page(new_context: Contexts) -> Page:
    """A page in a fresh context without a service worker, so that each test starts from the network."""
    return new_context(service_workers="block").new_page()


@pytest.fixture
def requested(page: Page) -> list[str]:
    """The addresses that `page` and its worker ask for, in order, as they come."""
    addresses: list[str] = []
    page.context.on("request", lambda request: addresses.append(request.url))
    return addresses


@pytest.fixture(scope="session")
def open_sample(served: Site, bank: Bank) -> Callable[[Page, str], Sample]:
    """Opens the page of a kind's sample in a page, ready to be answered; returns the sample."""

    def open_kind(page: Page, kind: str) -> Sample:
        learner.open_exercise(page, serve_sample(page.context, served.folder, served.url, bank, kind))
        return read_sample(kind)

    return open_kind

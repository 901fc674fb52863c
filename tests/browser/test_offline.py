"""Without a network: the whole workbook is on the device, Python too; and an update waits until the learner takes it."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import learner
import pytest
from host import FOLDER, Contexts, Site
from playwright.sync_api import BrowserContext, Page, expect

from build_tools.bank import Bank
from build_tools.workbook import kinds

PAGES_KEPT = "All pages are available offline"
PYTHON_KEPT = "Scoring of written answers is available offline"
VERSION = re.compile(r'(const PAGES = \{\s*"version": ")(\w+)')
# The addresses that all caches hold.
HELD = """async () => {
  const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  return (await Promise.all(all.map((cache) => cache.keys()))).flat().map(({ url }) => url);
}"""
CACHES = "async () => (await caches.keys()).sort()"


@pytest.fixture(scope="module")
def item(bank: Bank) -> Any:
    """The bank's first drill without safety questions."""
    return learner.find(bank, "drill")


@pytest.fixture(scope="module")
def visited(new_lasting_context: Contexts, served: Site, bank: Bank, item: Any) -> BrowserContext:
    """A device on which one exercise was visited, and which has then kept everything."""
    context = new_lasting_context()
    keep_everything(context, served, bank, item)
    return context


def keep_everything(context: BrowserContext, at: Site, bank: Bank, item: Any) -> None:
    """Visits an exercise and waits until pages and Python are kept."""
    page = context.new_page()
    learner.open_exercise(page, at.url + learner.address(bank, item))
    progress = context.new_page()
    progress.goto(f"{at.url}progress/")
    expect(progress.get_by_text(PAGES_KEPT)).to_be_visible()
    expect(progress.get_by_text(PYTHON_KEPT)).to_be_visible()
    progress.close()
    page.close()


@pytest.fixture
def offline(visited: BrowserContext, served: Site) -> Iterator[Page]:
    """A new page on that device while the server is down."""
    page = visited.new_page()
    served.stop()
    yield page
    served.start()
    page.close()


def test_a_first_visit_keeps_the_pages(visited: BrowserContext, served: Site) -> None:
    page = visited.new_page()
    page.goto(f"{served.url}progress/")
    expect(page.get_by_text(re.compile(rf"{PAGES_KEPT} \(\d+\.\d MB\)"))).to_be_visible()


def test_pages_alone_do_not_fetch_python(new_context: Contexts, served: Site) -> None:
    page = new_context().new_page()
    page.goto(f"{served.url}progress/")
    expect(page.get_by_text(PAGES_KEPT)).to_be_visible()
    expect(page.get_by_text("Scoring of written answers is not available offline yet.")).to_be_visible()


def test_python_is_fetched_on_request(new_context: Contexts, served: Site) -> None:
    page = new_context().new_page()
    page.goto(f"{served.url}progress/")
    expect(page.get_by_text(PAGES_KEPT)).to_be_visible()
    page.get_by_role("button", name="Fetch it now").click()
    expect(page.get_by_text(PYTHON_KEPT)).to_be_visible()


def test_a_written_answer_is_scored_offline(offline: Page, served: Site, bank: Bank, item: Any) -> None:
    learner.open_exercise(offline, served.url + learner.address(bank, item))
    learner.write(offline, kinds.kind("drill").correct_response(item))
    learner.check(offline)
    expect(learner.headline(offline)).to_contain_text("hold an idea that fits")


def test_an_exercise_that_was_never_visited_opens_offline(offline: Page, served: Site, bank: Bank) -> None:
    choice = learner.find(bank, "choice")
    learner.open_exercise(offline, served.url + learner.address(bank, choice))
    learner.write(offline, {"pick": choice.options[0].id})
    learner.check(offline)
    expect(learner.headline(offline)).to_be_visible()


def test_a_page_can_be_loaded_again_offline(offline: Page, served: Site, bank: Bank, item: Any) -> None:
    learner.open_exercise(offline, served.url + learner.address(bank, item))
    offline.reload()
    expect(offline.get_by_role("heading", name=item.title, level=1)).to_be_visible()


def test_an_unknown_address_offline_is_not_found(offline: Page, served: Site) -> None:
    offline.goto(f"{served.url}no/such/page/")
    expect(offline.get_by_role("heading", name="404")).to_be_visible()


def test_an_unknown_address_offline_keeps_its_styles(offline: Page, served: Site) -> None:
    offline.goto(f"{served.url}no/such/page/")
    expect(offline.locator(".md-header")).to_have_css("position", "sticky")


def test_the_help_page_opens_offline(offline: Page, served: Site) -> None:
    offline.goto(f"{served.url}help/")
    expect(offline.get_by_role("heading", name="Stop / get help")).to_be_visible()


def test_an_address_without_its_last_slash_opens_offline(offline: Page, served: Site) -> None:
    offline.goto(f"{served.url}help")
    expect(offline).to_have_url(f"{served.url}help/")


def test_the_progress_page_opens_offline(offline: Page, served: Site) -> None:
    offline.goto(f"{served.url}progress/")
    expect(offline.locator(".wb-lead")).to_be_visible()


def test_search_works_offline(offline: Page, served: Site) -> None:
    offline.goto(served.url)
    offline.get_by_role("textbox", name="Search").click()
    offline.keyboard.type("empathy")
    expect(offline.locator(".md-search-result__link").first).to_be_visible()


def test_every_page_of_the_site_is_kept(visited: BrowserContext, served: Site) -> None:
    page = visited.new_page()
    page.goto(f"{served.url}progress/")
    held = page.evaluate(HELD)
    folder = served.folder
    pages = {served.url + path.relative_to(folder).as_posix().removesuffix("index.html") for path in folder.rglob("*.html")}
    assert pages - set(held) == set()


def test_the_worker_s_script_comes_with_a_policy_that_lets_it_reach_this_origin_alone(visited: BrowserContext, served: Site) -> None:
    page = visited.new_page()
    page.goto(served.url)
    policy = page.evaluate("async () => (await fetch('workbook/assets/worker.js')).headers.get('Content-Security-Policy')")
    assert policy == "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"


def deployed(new_context: Contexts, site: Site, bank: Bank, item: Any) -> Page:
    """The help page on a device that has kept the site, after a new help page was put on the server and the update was found."""
    context = new_context(at=site)
    keep_everything(context, site, bank, item)
    page = context.new_page()
    page.goto(f"{site.url}help/")
    page.evaluate("async () => { await caches.open('/another/site/:pages:1'); }")
    learner.put(page, learner.entry(learner.attempt(item)))
    renewed = site.folder / "help" / "index.html"
    renewed.write_text(renewed.read_text().replace(">Stop / get help</h1>", ">Help, renewed</h1>"))
    worker = site.folder / "service-worker.js"
    changed, count = VERSION.subn(r"\1renewed", worker.read_text())
    assert count == 1
    worker.write_text(changed)
    page.reload()
    expect(page.locator(".wb-update")).to_be_visible()
    return page


@pytest.fixture(scope="module")
def copies(served: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Site]]:
    """Two copies of the site, each at an address of its own, to be changed as a deployment changes them."""
    folders = [tmp_path_factory.mktemp("copy") / "site" for _ in range(2)]
    sites = [Site(Path(shutil.copytree(served.folder, folder))) for folder in folders]
    yield sites
    for site in sites:
        site.stop()


@pytest.fixture(scope="module")
def told(new_lasting_context: Contexts, copies: list[Site], bank: Bank, item: Any) -> Page:
    """A page on which an update is offered. For looking at only."""
    return deployed(new_lasting_context, copies[0], bank, item)


@pytest.fixture(scope="module")
def taken(new_lasting_context: Contexts, copies: list[Site], bank: Bank, item: Any) -> Page:
    """A page on which the update was taken. For looking at only."""
    page = deployed(new_lasting_context, copies[1], bank, item)
    page.get_by_role("button", name="Load it now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Help, renewed")
    return page


def test_without_an_update_nothing_is_told(visited: BrowserContext, served: Site) -> None:
    page = visited.new_page()
    page.goto(f"{served.url}help/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".wb-update")).to_have_count(0)


def test_an_update_is_told(told: Page) -> None:
    expect(told.locator(".wb-update")).to_contain_text("A newer version of the workbook is ready. What you wrote stays.")


def test_an_update_does_not_change_the_page_by_itself(told: Page) -> None:
    expect(told.get_by_role("heading", level=1)).to_have_text("Stop / get help")


def test_an_update_does_not_change_a_page_that_is_opened_anew(told: Page) -> None:
    other = told.context.new_page()
    other.goto(told.url)
    expect(other.get_by_role("heading", level=1)).to_have_text("Stop / get help")


def test_an_update_is_told_on_every_page_until_it_is_taken(told: Page) -> None:
    other = told.context.new_page()
    other.goto(told.url)
    expect(other.locator(".wb-update")).to_be_visible()


def test_an_update_can_be_left_for_later(told: Page) -> None:
    other = told.context.new_page()
    other.goto(told.url)
    other.get_by_role("button", name="Later").click()
    expect(other.locator(".wb-update")).to_have_count(0)


def test_an_update_is_loaded_when_the_learner_takes_it(taken: Page) -> None:
    expect(taken.get_by_role("heading", level=1)).to_have_text("Help, renewed")


def test_an_update_that_was_taken_is_told_no_more(taken: Page) -> None:
    other = taken.context.new_page()
    other.goto(taken.url)
    expect(other.get_by_role("heading", level=1)).to_have_text("Help, renewed")
    expect(other.locator(".wb-update")).to_have_count(0)


def test_an_update_leaves_one_version_of_the_pages(taken: Page) -> None:
    kept = [name for name in taken.evaluate(CACHES) if name.startswith(f"{FOLDER}:pages:")]
    assert kept == [f"{FOLDER}:pages:renewed"]


def test_an_update_leaves_python_on_the_device(taken: Page) -> None:
    other = taken.context.new_page()
    other.goto(taken.url.replace("/help/", "/progress/"))
    expect(other.get_by_text(PYTHON_KEPT)).to_be_visible()


def test_an_update_leaves_a_neighbour_s_caches(taken: Page) -> None:
    assert "/another/site/:pages:1" in taken.evaluate(CACHES)


def test_an_update_leaves_what_the_learner_wrote(taken: Page, item: Any) -> None:
    assert learner.log(taken) == [learner.attempt(item)]

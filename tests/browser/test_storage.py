"""What the device holds: nothing is lost, nothing unreadable is written over, and no neighbour is touched."""

from typing import Any

import learner
import pytest
from host import Contexts, Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank

NEIGHBOUR = "another-site:v1:log:1"
# Fills the storage of the origin to its last character, under a key that is not ours.
FILL = """() => {
  let text = "x".repeat(2 ** 22);
  for (let held = ""; text; text = text.slice(0, text.length / 2)) {
    try {
      localStorage.setItem("neighbour", held + text);
      held += text;
      text += text;
    } catch {}
  }
}"""
# As Chromium refuses it to whoever has blocked all site data.
BLOCKED = """for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("denied by the learner", "SecurityError"); } });
}
for (const name of window.caches ? ["keys", "has", "open", "match", "delete"] : []) {
  CacheStorage.prototype[name] = () => Promise.reject(new DOMException("no cache for you", "SecurityError"));
}"""
FULL = "This browser's storage is full."
REFUSED = "This browser does not let the workbook keep anything."


@pytest.fixture(scope="module")
def item(bank: Bank) -> Any:
    """The bank's first choice without safety questions."""
    return learner.find(bank, "choice")


@pytest.fixture
def url(served: Site, bank: Bank, item: Any) -> str:
    return served.url + learner.address(bank, item)


def answer(page: Page, item: Any) -> None:
    learner.write(page, {"pick": item.options[0].id})
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()


def open_with(page: Page, url: str, held: dict[str, str]) -> None:
    """Opens an exercise on a device that holds these texts."""
    page.goto(url)
    learner.put(page, held)
    learner.open_exercise(page, url)


WHOLE = '{"response": {}, "forecast": null, "submitted": null}'


@pytest.mark.parametrize("text", ["{not json", "null", "[]", "3", '{"response": "no"}', '{"response": []}', ""])
def test_a_draft_that_cannot_be_read_is_set_aside_as_found(page: Page, url: str, item: Any, text: str) -> None:
    open_with(page, url, {f"draft:{item.id}": text})
    assert learner.kept(page)[f"aside:draft:{item.id}"] == text


@pytest.mark.parametrize(
    "changes",
    [
        {"response": "text"},
        {"outcome": None},
        {"outcome": {"type": "score", "earned": 3, "possible": 2, "headline": ""}},
        {"outcome": {"type": "score", "earned": 1, "possible": 2, "headline": "", "remarks": None}},
        {"outcome": {"type": "score", "earned": 1, "possible": 2, "headline": "", "feedback": {"every": 1}}},
        {"rev": "1"},
        {"at": "yesterday"},
        {"type": "other"},
        {"forecast": {"unit": "percent", "value": "70"}},
    ],
    ids=lambda changes: "-".join(changes),
)
def test_an_entry_that_cannot_be_read_is_set_aside_as_found(shared: Page, item: Any, changes: dict[str, Any]) -> None:
    [(key, text)] = learner.entry(learner.attempt(item, **changes)).items()
    learner.put(shared, {key: text})
    shared.reload()
    expect(shared.locator(".wb-device")).to_be_attached()
    assert learner.kept(shared) == {f"aside:{key}": text}


@pytest.fixture(scope="module")
def shared_page(new_lasting_context: Contexts, served: Site) -> Page:
    page = new_lasting_context(service_workers="block").new_page()
    page.goto(f"{served.url}progress/")
    return page


@pytest.fixture
def shared(shared_page: Page) -> Page:
    """The progress page, on a device that holds nothing."""
    shared_page.evaluate("() => localStorage.clear()")
    return shared_page


def test_an_entry_under_another_s_key_is_set_aside(shared: Page, item: Any) -> None:
    [(_, text)] = learner.entry(learner.attempt(item)).items()
    learner.put(shared, {"log:20260102120000000-abcdefgh": text})
    shared.reload()
    expect(shared.get_by_text("1 saved entry could not be read.")).to_be_visible()


def test_what_was_set_aside_is_reported(shared: Page, item: Any) -> None:
    learner.put(shared, {"log:20260101120000000-abcdefgh": "{not json", "settings": "also not"})
    shared.reload()
    expect(shared.get_by_text("2 saved entries could not be read. Set aside as found, and part of your backup.")).to_be_visible()


def test_a_second_unreadable_text_does_not_write_over_the_first(shared: Page) -> None:
    learner.put(shared, {"aside:settings": "first", "settings": "second"})
    shared.reload()
    expect(shared.locator(".wb-device")).to_be_attached()
    assert learner.kept(shared) == {"aside:settings": "first", "aside:settings+": "second"}


def test_entries_that_can_be_read_are_there_beside_one_that_cannot(shared: Page, item: Any) -> None:
    learner.put(shared, learner.entry(learner.attempt(item)) | {"log:20260102120000000-abcdefgh": "{not json"})
    shared.reload()
    expect(shared.locator(".wb-lead")).to_contain_text("1 answer to 1 exercise")


def test_an_answer_after_an_unreadable_draft_leaves_that_as_it_was(page: Page, url: str, item: Any) -> None:
    open_with(page, url, {f"draft:{item.id}": "{not json"})
    answer(page, item)
    assert learner.kept(page)[f"aside:draft:{item.id}"] == "{not json"


@pytest.fixture
def full(page: Page, url: str) -> Page:
    """An exercise on a device whose storage is full to the last character."""
    page.goto(url)
    page.evaluate(FILL)
    learner.open_exercise(page, url)
    return page


def test_full_storage_is_told(full: Page, item: Any) -> None:
    answer(full, item)
    expect(full.get_by_role("alert")).to_contain_text(FULL)


def test_full_storage_does_not_stop_the_exercise(full: Page, item: Any) -> None:
    answer(full, item)
    expect(full.locator(".wb-meta .wb-mark")).to_contain_text("done")


def test_full_storage_is_not_told_while_nothing_is_written(full: Page) -> None:
    expect(full.locator(".wb-trouble")).to_have_count(0)


def test_full_storage_costs_nothing_that_was_there(full: Page, item: Any) -> None:
    held = full.evaluate("() => localStorage.getItem('neighbour').length")
    answer(full, item)
    assert full.evaluate("() => localStorage.getItem('neighbour').length") == held


def test_an_answer_that_did_not_fit_is_in_the_backup_of_the_same_visit(full: Page, item: Any, requested: list[str]) -> None:
    answer(full, item)
    full.locator(".md-sidebar").get_by_role("link", name="My progress").click()
    with full.expect_download() as download:
        full.get_by_role("button", name="Save a backup").click()
    assert f'"item": "{item.id}"' in download.value.path().read_text()


@pytest.fixture
def refused(new_context: Contexts, url: str) -> Page:
    """An exercise in a browser that refuses all storage. The theme itself complains of that in the console."""
    context = new_context(expected=("denied by the learner",), service_workers="block")
    context.add_init_script(BLOCKED)
    page = context.new_page()
    learner.open_exercise(page, url)
    return page


def test_refused_storage_is_told_at_once(refused: Page) -> None:
    expect(refused.get_by_role("alert")).to_contain_text(REFUSED)


def test_refused_storage_does_not_stop_the_exercise(refused: Page, item: Any) -> None:
    answer(refused, item)
    expect(refused.locator(".wb-meta .wb-mark")).to_contain_text("done")


def test_refused_storage_does_not_stop_the_gate(refused: Page, served: Site, bank: Bank) -> None:
    learner.open_exercise(refused, served.url + learner.address(bank, learner.find(bank, "choice", gated=True)))
    expect(refused.locator(".wb-work")).to_be_visible()


def test_refused_storage_does_not_stop_the_progress_page(refused: Page, served: Site) -> None:
    refused.goto(f"{served.url}progress/")
    expect(refused.get_by_role("heading", name="Offline")).to_be_visible()


def test_storage_that_works_is_not_complained_of(page: Page, url: str, item: Any) -> None:
    learner.open_exercise(page, url)
    answer(page, item)
    expect(page.locator(".wb-trouble")).to_have_count(0)


def test_two_tabs_both_keep_their_attempts(page: Page, url: str, item: Any) -> None:
    other = page.context.new_page()
    learner.open_exercise(page, url)
    learner.open_exercise(other, url)
    answer(page, item)
    answer(other, item)
    assert len(learner.log(page)) == 2


def test_the_progress_page_takes_in_what_another_tab_adds(shared: Page, url: str, item: Any) -> None:
    shared.reload()
    other = shared.context.new_page()
    learner.open_exercise(other, url)
    answer(other, item)
    expect(shared.locator(".wb-lead")).to_contain_text("1 answer to 1 exercise")


def test_every_key_is_under_the_site_s_own_name(page: Page, url: str, item: Any) -> None:
    learner.open_exercise(page, url)
    answer(page, item)
    others = "([prefix]) => Object.keys(localStorage).filter((key) => !key.startsWith(prefix) && !key.endsWith('.__palette'))"
    assert page.evaluate(others, [learner.PREFIX]) == []


def erase(page: Page) -> None:
    page.get_by_role("button", name="Erase all …").click()
    page.get_by_role("button", name="Erase all of it").click()
    expect(page.locator(".wb-device")).to_contain_text("is erased")


def test_erasing_leaves_nothing_of_this_site(shared: Page, item: Any) -> None:
    learner.put(shared, learner.entry(learner.attempt(item)) | {"settings": "{}", f"draft:{item.id}": WHOLE, "aside:x": "y"})
    shared.reload()
    erase(shared)
    assert learner.kept(shared) == {}


def test_erasing_leaves_a_neighbour_s_keys(shared: Page) -> None:
    shared.evaluate("key => localStorage.setItem(key, 'theirs')", NEIGHBOUR)
    shared.reload()
    erase(shared)
    assert shared.evaluate("key => localStorage.getItem(key)", NEIGHBOUR) == "theirs"


def test_erasing_is_asked_about_first(shared: Page, item: Any) -> None:
    learner.put(shared, learner.entry(learner.attempt(item)))
    shared.reload()
    shared.get_by_role("button", name="Erase all …").click()
    shared.get_by_role("button", name="Keep it").click()
    assert len(learner.log(shared)) == 1


def test_the_page_shows_nothing_of_what_was_erased(shared: Page, item: Any) -> None:
    learner.put(shared, learner.entry(learner.attempt(item)))
    shared.reload()
    erase(shared)
    expect(shared.locator(".wb-lead")).to_have_text("Nothing here yet. Your first answer will be the first entry.")

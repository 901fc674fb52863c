"""Saving a backup and taking one in: what comes in is treated as hostile until every part of it is known."""

import json
from pathlib import Path
from typing import Any

import learner
import pytest
from host import Contexts, Site
from playwright.sync_api import Download, Page, expect

from build_tools.bank import Bank

SITE_ID = learner.PREFIX.partition(":")[0]
MARKUP = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>'


@pytest.fixture(scope="module")
def item(bank: Bank) -> Any:
    return learner.find(bank, "drill")


@pytest.fixture(scope="module")
def lasting_page(new_lasting_context: Contexts, served: Site) -> Page:
    page = new_lasting_context(service_workers="block").new_page()
    page.goto(f"{served.url}progress/")
    return page


@pytest.fixture
def progress(lasting_page: Page, item: Any) -> Page:
    """The progress page of a device that holds one attempt and one draft."""
    lasting_page.evaluate("() => localStorage.clear()")
    learner.put(lasting_page, learner.entry(learner.attempt(item)) | {f"draft:{item.id}": learner.compact(draft("mine"))})
    lasting_page.reload()
    expect(lasting_page.locator(".wb-lead")).to_contain_text("1 answer")
    return lasting_page


def draft(text: str) -> dict[str, Any]:
    return {"response": {"answers": {"first": text}}, "forecast": None, "submitted": None}


def backup(*entries: Any, **changes: Any) -> dict[str, Any]:
    """A backup file as this site writes it."""
    whole = {"format": "empathy-workbook backup", "version": 1, "site": SITE_ID, "exported": "2026-01-01T00:00:00.000Z"}
    return whole | {"log": list(entries), "drafts": {}, "aside": {}} | changes


def choose(page: Page, content: Any) -> None:
    """Chooses a file with that content: text as it is, anything else as JSON."""
    text = content if isinstance(content, str) else json.dumps(content)
    page.locator("#wb-import").set_input_files({"name": "backup.json", "mimeType": "application/json", "buffer": text.encode()})


def take_in(page: Page, content: Any) -> None:
    choose(page, content)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.locator(".wb-device")).to_have_text("Imported.")


def saved(page: Page) -> Download:
    with page.expect_download() as download:
        page.get_by_role("button", name="Save a backup").click()
    return download.value


def test_a_backup_is_a_dated_json_file(progress: Page) -> None:
    name = saved(progress).suggested_filename
    assert name.startswith("empathy-workbook-20")
    assert name.endswith(".json")


def test_a_backup_holds_the_attempts(progress: Page, item: Any) -> None:
    assert json.loads(saved(progress).path().read_text())["log"] == [learner.attempt(item)]


def test_a_backup_holds_the_drafts(progress: Page, item: Any) -> None:
    assert json.loads(saved(progress).path().read_text())["drafts"] == {item.id: draft("mine")}


def test_a_backup_holds_what_was_set_aside(progress: Page) -> None:
    learner.put(progress, {"aside:settings": "{not json"})
    assert json.loads(saved(progress).path().read_text())["aside"] == {"settings": "{not json"}


def test_the_day_of_the_last_backup_is_shown(progress: Page) -> None:
    saved(progress)
    progress.reload()
    expect(progress.get_by_text("Last backup:")).to_be_visible()


def test_a_backup_is_taken_in_on_an_empty_device(progress: Page) -> None:
    text = saved(progress).path().read_text()
    before = {key: held for key, held in learner.kept(progress).items() if key != "settings"}
    progress.evaluate("() => localStorage.clear()")
    progress.reload()
    take_in(progress, text)
    assert learner.kept(progress) == before


def test_what_an_import_adds_is_said_before(progress: Page, item: Any) -> None:
    choose(
        progress, backup(learner.attempt(item), learner.attempt(item, 2), drafts={"other-item": draft("theirs"), item.id: draft("theirs")})
    )
    expect(progress.locator(".wb-device")).to_contain_text("This backup adds 1 entries and 1 drafts; 1 entries are here already.")


def test_nothing_is_taken_in_before_the_learner_says_so(progress: Page, item: Any) -> None:
    before = learner.kept(progress)
    choose(progress, backup(learner.attempt(item, 2)))
    expect(progress.get_by_role("button", name="Import", exact=True)).to_be_visible()
    assert learner.kept(progress) == before


def test_an_import_that_is_left_changes_nothing(progress: Page, item: Any) -> None:
    before = learner.kept(progress)
    choose(progress, backup(learner.attempt(item, 2)))
    progress.get_by_role("button", name="Leave it").click()
    assert learner.kept(progress) == before


def test_an_import_adds_to_what_is_here(progress: Page, item: Any) -> None:
    take_in(progress, backup(learner.attempt(item, 2)))
    assert learner.log(progress) == [learner.attempt(item), learner.attempt(item, 2)]


def test_an_import_shows_at_once(progress: Page, item: Any) -> None:
    take_in(progress, backup(learner.attempt(item, 2)))
    expect(progress.locator(".wb-lead")).to_contain_text("2 answers to 1 exercise")


def test_an_import_does_not_write_over_an_entry(progress: Page, item: Any) -> None:
    take_in(progress, backup(learner.attempt(item, response={"answers": {"first": "other"}})))
    assert learner.log(progress) == [learner.attempt(item)]


def test_an_import_does_not_write_over_a_draft(progress: Page, item: Any) -> None:
    take_in(progress, backup(drafts={item.id: draft("theirs")}))
    assert json.loads(learner.kept(progress)[f"draft:{item.id}"]) == draft("mine")


def test_the_same_import_twice_adds_nothing(progress: Page, item: Any) -> None:
    both = backup(learner.attempt(item, 2), drafts={"other-item": draft("theirs")})
    take_in(progress, both)
    once = learner.kept(progress)
    take_in(progress, both)
    assert learner.kept(progress) == once


NOT_OURS = "This is not a backup of this workbook."
DAMAGED = "This backup is damaged"
BASE: dict[str, Any] = {"type": "attempt", "item": "some-item", "rev": 1, "kind": "drill", "forecast": None, "response": {}}
BASE |= {"outcome": {"type": "score", "earned": 1, "possible": 2, "headline": "x"}, "id": "20260102120000000-abcdefgh"}
BASE |= {"at": "2026-01-02T12:00:00.000Z"}


def bad(**changes: Any) -> dict[str, Any]:
    return backup(BASE | changes)


def bad_outcome(**changes: Any) -> dict[str, Any]:
    return bad(outcome=BASE["outcome"] | changes)


def nested(depth: int) -> Any:
    value: Any = "deep"
    for _ in range(depth):
        value = [value]
    return value


HOSTILE = {
    "not JSON": ("{", "it is not JSON"),
    "empty": ("", "it is not JSON"),
    "a page": ("<!doctype html><p>404</p>", "it is not JSON"),
    "null": ("null", NOT_OURS),
    "a list": ([], NOT_OURS),
    "another format": (backup(format="anki"), NOT_OURS),
    "no format": ({"log": [], "drafts": {}}, NOT_OURS),
    "another site's": (backup(site="another-site"), "This backup belongs to another site."),
    "a newer version's": (backup(version=2), "made by a newer version"),
    "a version of another type": (backup(version="1"), "made by a newer version"),
    "no log": (backup(log=None), DAMAGED),
    "a log that is no list": (backup(log={"0": BASE, "length": 1}), DAMAGED),
    "drafts that are a list": (backup(drafts=[]), DAMAGED),
    "too many entries": (backup(log=[0] * 50_001), DAMAGED),
    "an entry that is text": (backup("text"), DAMAGED),
    "an entry that is null": (backup(None), DAMAGED),
    "one bad entry among good ones": (backup(BASE, BASE | {"type": "spell"}), "damaged at answer 2 of 2"),
    "an id of another shape": (bad(id="../../settings"), DAMAGED),
    "an id that is a list": (bad(id=[BASE["id"]]), DAMAGED),
    "an item that is a list": (bad(item=["some-item"]), DAMAGED),
    "an item with markup": (bad(item="<b>x</b>"), DAMAGED),
    "a day that is none": (bad(at="never"), DAMAGED),
    "a response that is text": (bad(response=MARKUP), DAMAGED),
    "a rev that is text": (bad(rev="1"), DAMAGED),
    "a forecast of another shape": (bad(forecast={"unit": "percent", "value": MARKUP}), DAMAGED),
    "an outcome that is missing": (bad(outcome=None), DAMAGED),
    "an outcome of more than is possible": (bad_outcome(earned=9), DAMAGED),
    "an outcome of less than nothing": (bad_outcome(earned=-1), DAMAGED),
    "a headline that is a list": (bad_outcome(headline=["x"]), DAMAGED),
    "a table that is text": (bad_outcome(table=MARKUP), DAMAGED),
    "a table with a row that is text": (bad_outcome(table=["x"]), DAMAGED),
    "a table with a blank row": (bad_outcome(table=[[]]), DAMAGED),
    "a table with a number": (bad_outcome(table=[["x"], [1]]), DAMAGED),
    "feedback that is text": (bad_outcome(feedback="first"), DAMAGED),
    "feedback that is null": (bad_outcome(feedback=None), DAMAGED),
    "feedback that only looks like a list": (bad_outcome(feedback={"every": 1}), DAMAGED),
    "remarks that are null": (bad_outcome(remarks=None), DAMAGED),
    "a remark without words": (bad_outcome(remarks=[{"field": "answers.first", "tone": "met"}]), DAMAGED),
    "a disagreement without a remark": (bad(type="disagreement", of="x", field="y"), DAMAGED),
    "an endless text": (bad(response={"answers": {"first": "x" * 50_001}}), DAMAGED),
    "nesting": (bad(response={"answers": nested(20)}), DAMAGED),
    "a thousand nests": (bad(response={"answers": nested(900)}), DAMAGED),
    "nesting that breaks a parser": ("[" * 200_000 + "]" * 200_000, NOT_OURS),
    "too many parts": (bad(response={"answers": {str(n): "x" for n in range(1001)}}), DAMAGED),
    "all by way of __proto__": ('{"__proto__": ' + json.dumps(backup(BASE)) + "}", NOT_OURS),
    "an entry by way of __proto__": (backup({"__proto__": BASE}), DAMAGED),
    "a draft named __proto__": (backup(drafts={"__proto__": draft("x")}), "damaged in its drafts"),
    "a draft with a path for a name": (backup(drafts={"../settings": draft("x")}), "damaged in its drafts"),
    "a draft without a response": (backup(drafts={"some-item": {}}), "damaged in its drafts"),
    "a draft that is nested": (backup(drafts={"some-item": {"response": {"x": nested(20)}}}), "damaged in its drafts"),
}


@pytest.fixture(scope="module")
def untouched(new_lasting_context: Contexts, served: Site, item: Any) -> Page:
    """The progress page of a device that holds one attempt. No test of this part may change it."""
    page = new_lasting_context(service_workers="block").new_page()
    page.goto(f"{served.url}progress/")
    learner.put(page, learner.entry(learner.attempt(item)))
    page.reload()
    expect(page.locator(".wb-lead")).to_contain_text("1 answer")
    return page


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_no_whole_backup_is_refused_with_the_reason(untouched: Page, name: str) -> None:
    content, reason = HOSTILE[name]
    choose(untouched, backup())  # so that an earlier message cannot stand in for this one
    expect(untouched.locator(".wb-device")).to_contain_text("This backup adds 0 entries")
    choose(untouched, content)
    expect(untouched.locator(".wb-device")).to_contain_text(reason)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_refused_changes_nothing(untouched: Page, name: str, item: Any) -> None:
    choose(untouched, HOSTILE[name][0])
    expect(untouched.locator(".wb-device")).not_to_be_empty()
    assert learner.kept(untouched) == learner.entry(learner.attempt(item))


def test_a_file_of_21_megabytes_is_refused(untouched: Page, tmp_path: Path) -> None:
    (tmp_path / "backup.json").write_text('{"x": "' + "x" * 21_000_000 + '"}')
    untouched.locator("#wb-import").set_input_files(tmp_path / "backup.json")
    expect(untouched.locator(".wb-device")).to_have_text("This file is too large to be a backup of this workbook.")


def test_a_refused_file_can_be_followed_by_a_good_one(progress: Page, item: Any) -> None:
    choose(progress, "{")
    expect(progress.locator(".wb-device")).to_contain_text("it is not JSON")
    take_in(progress, backup(learner.attempt(item, 2)))
    assert len(learner.log(progress)) == 2


def test_a_proto_key_inside_a_response_changes_no_other_object(progress: Page) -> None:
    content = json.dumps(backup(BASE)).replace('"response": {}', '"response": {"__proto__": {"polluted": "yes"}}')
    take_in(progress, content)
    assert progress.evaluate("() => ({}).polluted ?? null") is None


def hostile_attempt(item: Any) -> dict[str, Any]:
    """A whole entry whose every text is markup."""
    field = f"answers.{item.prompts[0].id}"
    remark = {"field": field, "text": MARKUP, "tone": MARKUP, "start": 0, "end": 4, "feedback": MARKUP, "contestable": True}
    outcome = {"type": "score", "earned": 1, "possible": 2, "headline": MARKUP, "feedback": [MARKUP], "remarks": [remark]}
    outcome["table"] = [[MARKUP, MARKUP], [MARKUP, MARKUP]]
    response = {"answers": {item.prompts[0].id: MARKUP}}
    return learner.attempt(item, 2, response=response, outcome=outcome, forecast={"unit": MARKUP, "value": 1})


@pytest.fixture
def marked_up(progress: Page, served: Site, bank: Bank, item: Any) -> Page:
    """The exercise's page with the last answer shown, which was taken in with markup in its every text."""
    take_in(progress, backup(hostile_attempt(item)))
    page = progress.context.new_page()
    learner.open_exercise(page, served.url + learner.address(bank, item))
    page.get_by_role("button", name="Show my last answer").click()
    expect(learner.headline(page)).to_be_visible()
    return page


def test_markup_in_a_backup_is_shown_as_the_text_it_is(marked_up: Page) -> None:
    expect(learner.headline(marked_up)).to_have_text(MARKUP)


def test_markup_in_a_backup_becomes_no_element(marked_up: Page) -> None:
    expect(marked_up.locator(".wb-outcome :is(img, script)")).to_have_count(0)


def test_a_script_in_a_backup_does_not_run(marked_up: Page) -> None:
    assert marked_up.evaluate("() => window.hacked ?? null") is None


def test_markup_in_a_draft_becomes_no_element(progress: Page, served: Site, bank: Bank, item: Any) -> None:
    other = learner.find(bank, "drill", where=lambda each: each.id != item.id)
    response = {"answers": {other.prompts[0].id: MARKUP}}
    take_in(progress, backup(drafts={other.id: {"response": response}}))
    page = progress.context.new_page()
    learner.open_exercise(page, served.url + learner.address(bank, other))
    expect(page.locator(".wb-form textarea").first).to_have_value(MARKUP)

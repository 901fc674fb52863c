"""An after-talk slip in the browser: sealed, handed over, compared, and ten of them."""

import io
import json
import re
from typing import Any

import learner
import pytest
from host import Contexts, Site
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader
from sample_pages import serve_sample

from build_tools.bank import Bank
from build_tools.read import Sample, read_sample

THUMB = 44  # CSS pixels
PREDICTED = {"room": "3", "point": "4", "disagree": "2", "use": "3"}
ACTUAL = {"room": "3", "point": "1", "disagree": "4", "use": "3"}
SLIP = {"actual": ACTUAL, "least": "the forms", "most": "you asked twice"}


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample("slip")


@pytest.fixture
def opened(page: Page, open_sample: Any) -> Page:
    """The sample, nothing filled in."""
    open_sample(page, "slip")
    return page


@pytest.fixture
def sealed(opened: Page) -> Page:
    """The sample with a sealed prediction."""
    learner.write(opened, {"nickname": "Bo", "predicted": PREDICTED})
    seal(opened)
    return opened


@pytest.fixture
def compared(sealed: Page) -> Page:
    """The sample, filled in by hand and compared."""
    fill_by_hand(sealed)
    compare(sealed)
    return sealed


def seal(page: Page) -> None:
    page.get_by_role("button", name="Seal it").click()


def view(page: Page) -> Locator:
    """What the other person sees."""
    return page.get_by_role("dialog", name="How was it for you?")


def hand_over(page: Page) -> None:
    page.get_by_role("button", name="Hand over this device").click()
    expect(view(page)).to_be_visible()


def take_back(page: Page) -> None:
    page.get_by_role("button", name="I am done. Give it back").click()
    expect(view(page)).to_be_hidden()


def fill_by_hand(page: Page) -> None:
    hand_over(page)
    learner.write(page, SLIP)
    take_back(page)


def compare(page: Page) -> None:
    page.get_by_role("button", name="Compare").click()
    expect(learner.headline(page)).to_be_visible()


def reopened(page: Page) -> Page:
    page.reload()
    learner.begin(page)
    return page


def draft(page: Page, sample: Sample) -> Any:
    return json.loads(learner.kept(page)[f"draft:{sample.item.id}"])


def table(page: Page) -> list[list[str]]:
    """The rows of the table in the outcome, without its heads."""
    return [row.locator("th, td").all_inner_texts() for row in page.locator(".wb-result .wb-table tbody tr").all()]


def stored(page: Page, sample: Sample, number: int, predicted: str = "3", actual: str = "2") -> None:
    """Puts slips into the log, each with the same ratings."""
    ids = list(PREDICTED)
    response = {"predicted": dict.fromkeys(ids, predicted), "sealed": "x", "actual": dict.fromkeys(ids, actual)}
    held: dict[str, str] = {}
    for n in range(1, number + 1):
        held |= learner.entry(learner.attempt(sample.item, n, response=response | {"nickname": f"No. {n}"}))
    learner.put(page, held)


# --- the seal ---


def test_at_first_only_the_prediction_is_in_sight(opened: Page) -> None:
    expect(opened.locator(".wb-step:visible")).to_have_count(1)
    expect(opened.get_by_role("button", name="Compare")).to_be_hidden()


def test_no_further_prediction_is_asked_for(opened: Page) -> None:
    expect(opened.locator(".wb-forecast")).to_have_count(0)


def test_a_prediction_with_a_gap_is_not_sealed(opened: Page) -> None:
    learner.write(opened, {"predicted": PREDICTED | {"disagree": ""}})
    seal(opened)
    expect(opened.get_by_text("Rate every statement first: 1 still open.")).to_be_visible()
    expect(opened.locator('[name="predicted.disagree"]').first).to_be_focused()
    expect(opened.get_by_role("button", name="Hand over this device")).to_be_hidden()


def test_a_sealed_prediction_is_stored_with_the_draft_at_once(sealed: Page, sample: Sample) -> None:
    held = draft(sealed, sample)["response"]
    assert (held["nickname"], held["predicted"]) == ("Bo", PREDICTED)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT.*Z", held["sealed"])


def test_a_sealed_prediction_is_out_of_sight(sealed: Page) -> None:
    expect(sealed.locator('[name^="predicted."]:visible, [name=nickname]:visible')).to_have_count(0)
    expect(sealed.get_by_text("Sealed on")).to_be_visible()


def test_a_sealed_prediction_cannot_be_changed(sealed: Page) -> None:
    expect(sealed.locator('[name^="predicted."]:enabled')).to_have_count(0)


def test_a_reload_keeps_the_seal(sealed: Page, sample: Sample) -> None:
    before = draft(sealed, sample)["response"]
    reopened(sealed)
    expect(sealed.get_by_text("Sealed on")).to_be_visible()
    expect(sealed.locator('[name^="predicted."]:enabled')).to_have_count(0)
    sealed.locator(".wb-typed summary").click()
    learner.write(sealed, {"actual": {"room": "0"}})
    after = draft(sealed, sample)["response"]
    assert (after["predicted"], after["sealed"]) == (before["predicted"], before["sealed"])


def test_an_unsealed_prediction_survives_a_reload_and_can_be_changed(opened: Page, sample: Sample) -> None:
    learner.write(opened, {"predicted": PREDICTED})
    reopened(opened)
    learner.write(opened, {"predicted": {"room": "0"}})
    assert draft(opened, sample)["response"]["predicted"] == PREDICTED | {"room": "0"}


def test_a_prediction_can_only_be_thrown_away_and_started_anew(sealed: Page, sample: Sample) -> None:
    fill_by_hand(sealed)
    sealed.get_by_text("Start anew", exact=True).click()
    sealed.get_by_role("button", name="Throw it away").click()
    assert draft(sealed, sample)["response"] == {}
    expect(sealed.locator("[name=nickname]")).to_be_focused()
    expect(sealed.locator('[name^="predicted."]:enabled')).to_have_count(20)
    expect(sealed.locator(".wb-form :checked")).to_have_count(0)
    assert learner.log(sealed) == []


def test_enter_in_the_nickname_does_not_compare_before_the_seal(opened: Page) -> None:
    opened.locator("[name=nickname]").press("Enter")
    expect(learner.waiting(opened)).to_contain_text("is still open")
    assert learner.log(opened) == []


# --- the hand-over ---


def test_the_other_person_sees_the_slip_and_nothing_else(sealed: Page) -> None:
    sealed.set_viewport_size({"width": 360, "height": 640})
    hand_over(sealed)
    box = view(sealed).bounding_box()
    assert box is not None
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 360, 640)
    over = "() => [[5, 5], [180, 320], [355, 635]].every(([x, y]) => document.elementFromPoint(x, y).closest('dialog'))"
    assert sealed.evaluate(over)


def test_the_prediction_cannot_be_read_in_the_page_while_the_device_is_away(sealed: Page) -> None:
    hand_over(sealed)
    text = sealed.locator("main").evaluate("main => main.innerText")
    assert "Bo" not in text.split()
    markup = sealed.locator(".wb-form").evaluate("form => form.outerHTML")
    assert "checked" not in markup
    assert re.findall(r'value="(?![0-4]"|")', markup.replace('name="sealed" value', "")) == []


def test_the_focus_stays_in_the_slip(sealed: Page) -> None:
    hand_over(sealed)
    expect(view(sealed).get_by_role("heading")).to_be_focused()
    for _ in range(12):
        sealed.keyboard.press("Tab")
        assert sealed.evaluate("() => document.activeElement === document.body || !!document.activeElement.closest('dialog')")


def test_help_is_in_reach_of_the_other_person(sealed: Page) -> None:
    hand_over(sealed)
    expect(view(sealed).get_by_role("link", name="Stop / get help")).to_have_attribute("href", re.compile(r"/help/$"))


def test_enter_on_the_slip_does_not_compare(sealed: Page) -> None:
    hand_over(sealed)
    learner.write(sealed, SLIP)
    sealed.locator("[name=least]").press("Enter")
    expect(view(sealed)).to_be_visible()
    assert learner.log(sealed) == []


def test_a_reload_in_other_hands_keeps_what_was_rated_and_shows_no_prediction(sealed: Page) -> None:
    hand_over(sealed)
    learner.write(sealed, {"actual": {"room": "3", "point": "1"}})
    reopened(sealed)
    expect(sealed.locator('[name^="predicted."]:visible')).to_have_count(0)
    expect(sealed.get_by_text("2 of 4 statements rated on the slip.")).to_be_visible()
    hand_over(sealed)
    expect(view(sealed).locator(":checked")).to_have_count(2)


def test_the_slip_comes_back_with_the_focus_on_the_comparison(sealed: Page) -> None:
    fill_by_hand(sealed)
    expect(sealed.get_by_role("button", name="Compare")).to_be_focused()
    expect(sealed.get_by_text("4 of 4 statements rated on the slip.")).to_be_visible()


def test_a_slip_on_paper_can_be_typed_in(sealed: Page) -> None:
    learner.write(sealed, SLIP)
    compare(sealed)
    assert learner.log(sealed)[0]["response"]["actual"] == ACTUAL


def test_a_slip_with_a_gap_is_not_compared_and_the_gap_gets_the_focus(sealed: Page, sample: Sample) -> None:
    hand_over(sealed)
    learner.write(sealed, {"actual": {"room": "3"}})
    take_back(sealed)
    sealed.get_by_role("button", name="Compare").click()
    item: Any = sample.item
    expect(learner.waiting(sealed)).to_have_text(f"On the slip, “{item.statements[1].text}” is still open.")
    expect(sealed.locator('[name="actual.point"]').first).to_be_focused()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_every_rating_is_large_enough_for_a_thumb(sealed: Page, width: int) -> None:
    sealed.set_viewport_size({"width": width, "height": 700})
    hand_over(sealed)
    boxes = (
        view(sealed).locator(".wb-chip").evaluate_all("all => all.map(one => one.getBoundingClientRect()).map(b => [b.width, b.height])")
    )
    assert len(boxes) == 20
    assert min(min(box) for box in boxes) >= THUMB
    assert sealed.evaluate("() => document.querySelector('dialog').scrollWidth <= innerWidth")


# --- side by side ---


def test_the_table_has_the_lowest_statement_first(compared: Page) -> None:
    assert [row[1:] for row in table(compared)] == [
        ["4", "1", "+3: you expected 3 more than they gave"],
        ["3", "3", "0: as you expected"],
        ["3", "3", "0: as you expected"],
        ["2", "4", "−2: they gave 2 more than you expected"],
    ]


def test_each_row_is_named_by_its_statement(compared: Page, sample: Sample) -> None:
    item: Any = sample.item
    expect(compared.get_by_role("rowheader")).to_have_count(4)
    expect(compared.get_by_role("rowheader").first).to_have_text(item.statements[1].text)


def test_the_next_step_and_the_way_to_talk_are_shown(compared: Page, sample: Sample) -> None:
    item: Any = sample.item
    result = compared.locator(".wb-result")
    expect(result).to_contain_text(item.statements[1].next)
    expect(result).not_to_contain_text(item.statements[0].next)
    expect(result).to_contain_text("No defending")


def test_what_they_wrote_is_shown_as_text(sealed: Page) -> None:
    hand_over(sealed)
    learner.write(sealed, SLIP | {"least": "<img src=x onerror='window.hacked = 1'>"})
    take_back(sealed)
    compare(sealed)
    expect(sealed.locator(".wb-own").first).to_have_text("<img src=x onerror='window.hacked = 1'>")
    assert sealed.evaluate("() => window.hacked") is None


def test_the_attempt_holds_the_prediction_the_seal_and_the_slip(compared: Page) -> None:
    [entry] = learner.log(compared)
    assert {**entry["response"], "sealed": ""} == {"nickname": "Bo", "predicted": PREDICTED, "sealed": "", **SLIP}
    assert entry["forecast"] is None


def test_the_last_slip_is_shown_again_with_its_table(compared: Page) -> None:
    before = table(compared)
    reopened(compared)
    compared.get_by_role("button", name="Show my last answer").click()
    assert table(compared) == before
    expect(compared.locator(".wb-slips li")).to_have_count(1)


def test_once_compared_the_form_is_folded_away(compared: Page) -> None:
    expect(compared.locator(".wb-step:visible, .wb-actions:visible")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 360])
def test_the_table_fits_a_phone(compared: Page, width: int) -> None:
    compared.set_viewport_size({"width": width, "height": 700})
    assert compared.locator(".wb-result .wb-table").evaluate("table => table.scrollWidth <= table.clientWidth")


# --- again ---


def test_the_next_slip_begins_with_a_blank_form(compared: Page) -> None:
    compared.get_by_role("button", name="Start the next slip").click()
    expect(compared.locator("[name=nickname]")).to_be_focused()
    expect(compared.locator("[name=nickname]")).to_have_value("")
    expect(compared.locator(".wb-form :checked")).to_have_count(0)
    expect(compared.locator('[name^="predicted."]:enabled')).to_have_count(20)
    expect(compared.locator(".wb-step:visible")).to_have_count(1)


def test_after_a_reload_a_slip_that_was_compared_is_not_compared_twice(compared: Page) -> None:
    reopened(compared)
    expect(compared.locator(".wb-form :checked")).to_have_count(0)
    assert len(learner.log(compared)) == 1


def test_a_second_slip_is_counted_after_the_first(compared: Page) -> None:
    compared.get_by_role("button", name="Start the next slip").click()
    learner.write(compared, {"predicted": PREDICTED})
    seal(compared)
    fill_by_hand(compared)
    compare(compared)
    expect(compared.locator(".wb-slips")).to_contain_text("This is slip 2 of the ten")


def test_a_look_back_leaves_a_sealed_prediction_sealed(compared: Page, sample: Sample) -> None:
    compared.get_by_role("button", name="Start the next slip").click()
    learner.write(compared, {"predicted": PREDICTED | {"room": "0"}})
    seal(compared)
    reopened(compared)
    compared.get_by_role("button", name="Show my last answer").click()
    compared.get_by_role("button", name="Start the next slip").click()
    expect(compared.get_by_text("Sealed on")).to_be_visible()
    expect(compared.locator('[name^="predicted."]:enabled')).to_have_count(0)
    assert draft(compared, sample)["response"]["predicted"]["room"] == "0"
    expect(compared.locator('[name^="predicted."]:checked')).to_have_count(4)


# --- ten of them ---


def means(page: Page) -> Locator:
    return page.locator(".wb-slips > p")


def test_below_ten_slips_there_is_a_list_and_no_mean(opened: Page, sample: Sample) -> None:
    stored(opened, sample, 8)
    write_one(opened)
    expect(opened.locator(".wb-slips")).to_contain_text("This is slip 9 of the ten that an average needs.")
    expect(opened.locator(".wb-slips li")).to_have_count(9)
    expect(opened.locator(".wb-slips")).not_to_contain_text(re.compile("mean|on average", re.IGNORECASE))


def test_from_ten_slips_on_there_are_two_means_in_plain_sentences(opened: Page, sample: Sample) -> None:
    stored(opened, sample, 9)
    write_one(opened)  # in the others each prediction is 1 too high; here the differences are 0, +3, −2 and 0
    expect(means(opened).nth(0)).to_have_text("On average you expected 0.9 points more than they gave. (Mean signed difference +0.9.)")
    expect(means(opened).nth(1)).to_contain_text("a guess was 1.0 points off on average. (Mean absolute difference 1.0.)")


def test_the_other_direction_is_said_too(opened: Page, sample: Sample) -> None:
    stored(opened, sample, 9, "1", "4")
    write_one(opened)
    expect(means(opened).nth(0)).to_contain_text("On average they gave 2.7 points more than you expected. (Mean signed difference −2.7.)")


def test_nobody_is_told_what_they_are(opened: Page, sample: Sample) -> None:
    stored(opened, sample, 12, "4", "0")
    write_one(opened)
    expect(opened.locator(".wb-result")).not_to_contain_text(re.compile("confiden|you tend|too sure", re.IGNORECASE))


def test_slips_that_no_longer_count_are_left_out(opened: Page, sample: Sample) -> None:
    stored(opened, sample, 3)
    learner.put(opened, learner.entry(learner.attempt(sample.item, 9, rev=0)))
    learner.put(opened, learner.entry(learner.attempt(sample.item, 10, response={"predicted": None, "actual": {"room": "x"}})))
    write_one(opened)
    expect(opened.locator(".wb-slips li")).to_have_count(4)


def write_one(page: Page) -> None:
    """A slip from its prediction to its outcome, typed in."""
    reopened(page)
    learner.write(page, {"predicted": PREDICTED})
    seal(page)
    learner.write(page, SLIP)
    compare(page)


# --- paper ---


def test_the_slip_is_printed_on_half_a_page_of_its_own(sealed: Page, sample: Sample) -> None:
    sealed.add_init_script("window.print = () => { document.body.dataset.printed = ''; };")
    reopened(sealed)
    sealed.get_by_role("button", name="Print the slip").click()
    expect(sealed.locator("body[data-printed]")).to_be_attached()
    reader = PdfReader(io.BytesIO(sealed.pdf(format="A4")))
    assert len(reader.pages) == 1
    mine, theirs = " ".join(reader.pages[0].extract_text().split()).split("cut here")
    item: Any = sample.item
    for statement in item.statements:
        assert statement.text in mine
        assert statement.text in theirs
    assert "not a validated test" in theirs
    assert "I expect" not in theirs


def test_each_slip_of_the_bank_fits_on_one_page(page: Page, served: Site, bank: Bank) -> None:
    for each in [item for _, _, item in bank.items() if item.kind == "slip"]:
        learner.open_exercise(page, served.url + learner.address(bank, each))
        assert len(PdfReader(io.BytesIO(page.pdf(format="A4"))).pages) == 1, each.id


def test_a_sealed_prediction_is_not_printed(sealed: Page) -> None:
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(sealed.pdf())).pages)
    assert "Sealed on" not in text
    assert "Bo" not in text.split()


def test_without_javascript_the_steps_can_be_read_in_order(new_context: Contexts, served: Site, bank: Bank, sample: Sample) -> None:
    context = new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(serve_sample(context, served.folder, served.url, bank, "slip"))
    text = page.locator(".wb-form").inner_text()
    item: Any = sample.item
    told = [
        item.ask,
        "Your prediction",
        item.statements[0].text,
        "The slip",
        "How was it for you?",
        "What helped most?",
        "Thank them first.",
    ]
    assert [text.index(each) for each in told] == sorted(text.index(each) for each in told)
    expect(page.locator("main").get_by_role("button")).to_have_count(0)

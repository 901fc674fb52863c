"""Print: the task and room to write, never the key; and what the learner wrote, if they ask for it."""

import io
import re
from collections.abc import Iterator
from typing import Any

import learner
import pages
import pytest
from host import Contexts, Site
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from build_tools.bank import Bank, Set, Unit
from build_tools.workbook import kinds

CHROME = (
    "Type to start searching",
    "My progress",
    "Switch to dark",
    "Skip to content",
    "Print this exercise",
    "Print the whole set",
)
VERDICTS = ("The reply the exercise is after", "Partly there", "Would probably miss", "A worked example", "What to listen for")
LETTERS = re.compile(r"[\W_]+")


def letters(text: str) -> str:
    """A text without its spaces and signs, which a PDF keeps differently."""
    return LETTERS.sub("", text.casefold())


def printed(page: Page) -> str:
    """The letters of what the page prints."""
    reader = PdfReader(io.BytesIO(page.pdf()))
    return letters(" ".join(sheet.extract_text() for sheet in reader.pages))


def to_print(page: Page) -> str:
    """The letters that the page would print: as `printed`, without making the PDF, which takes seconds for a set."""
    page.emulate_media(media="print")
    text = page.locator("body").inner_text()
    page.emulate_media(media=None)
    return letters(text)


def task(item: Any) -> Iterator[str]:
    """The texts of the task, as paper shows them."""
    yield from (item.title, item.stem, item.says, item.ask)
    if item.kind == "choice":
        yield from (option.text for option in item.options)
    elif item.kind == "dialogue":
        for turn in item.turns:
            yield from (turn.shows, turn.says, *(way.text for way in turn.ways), *(route.when for route in turn.routes))
        for ending in item.endings:
            yield from (ending.title, ending.happens)
    elif item.kind == "drill":
        for prompt in item.prompts:
            yield from (prompt.says, prompt.ask)
    elif item.kind == "label":
        yield from (part.text for part in item.parts)
    elif item.kind == "slip":
        yield from (statement.text for statement in item.statements)
    elif item.kind == "partner":
        yield from (text for card in item.cards for text in (card.title, card.text))
        yield from (prompt.text for prompt in item.prompts())
    elif item.kind == "worksheet":
        for step in item.steps:
            yield from (step.title, step.text, *(field.label for field in step.fields))


def key(item: Any) -> Iterator[str]:
    """The texts that give the answer away."""
    if item.kind == "choice":
        yield from (option.feedback for option in item.options)
    elif item.kind == "dialogue":
        for turn in item.turns:
            yield from (each.feedback for each in (*turn.ways, *turn.routes))
        yield from (ending.debrief for ending in item.endings)
    elif item.kind == "drill":
        for prompt in item.prompts:
            yield from (
                *prompt.exemplars,
                prompt.otherwise,
                *(idea.feedback for idea in prompt.ideas),
                *(slip.feedback for slip in prompt.slips),
            )
    elif item.kind == "label":
        yield from (part.feedback for part in item.parts)
    elif item.kind == "partner":
        yield from (example.text for example in item.examples)
    elif item.kind == "reply":
        yield from (part.text for exemplar in item.exemplars for part in exemplar.parts if len(part.text.split()) > 3)
    elif item.kind == "slip":
        yield from (statement.next for statement in item.statements)
    else:
        yield from (check.why for check in item.checks)
        told = letters(item.stem + item.says + item.ask)  # a worked answer may quote it
        yield from (text for text in words(item.worked) if letters(text) not in told)


def words(value: Any) -> Iterator[str]:
    """The sentences of a worked example; a single word may stand in the task as well."""
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from words(each)
    elif isinstance(value, str) and len(value.split()) > 3:
        yield value


def missing(texts: Iterator[str], paper: str) -> list[str]:
    return [text for text in texts if letters(text) not in paper]


def found(texts: Iterator[str] | tuple[str, ...], paper: str) -> list[str]:
    return [text for text in texts if letters(text) in paper]


@pytest.fixture(scope="module")
def desk(new_lasting_context: Contexts) -> Page:
    """A page that is only printed from."""
    return new_lasting_context(service_workers="block").new_page()


@pytest.fixture(scope="module", params=kinds.names())
def exercise(request: pytest.FixtureRequest, desk: Page, served: Site, bank: Bank) -> tuple[Any, str]:
    """An exercise of each kind, and the letters that its page prints."""
    item = learner.find(bank, request.param)
    learner.open_exercise(desk, served.url + learner.address(bank, item))
    return item, printed(desk)


def sets(bank: Bank) -> list[tuple[Unit, Set]]:
    return [(unit, each) for unit in bank.units for each in unit.sets]


@pytest.fixture(scope="module")
def sheets(desk: Page, served: Site, bank: Bank) -> list[tuple[Set, str]]:
    """Every set, and the letters that its sheet prints."""
    papers = []
    for unit, each in sets(bank):
        desk.goto(f"{served.url}workbook/{unit.id}/{each.id}/sheet/")
        papers.append((each, to_print(desk)))
    return papers


@pytest.fixture(scope="module")
def keys(desk: Page, served: Site, bank: Bank) -> list[tuple[Set, str]]:
    """Every set, and the letters that its key prints."""
    papers = []
    for unit, each in sets(bank):
        desk.goto(f"{served.url}workbook/{unit.id}/{each.id}/key/")
        papers.append((each, to_print(desk)))
    return papers


def test_an_exercise_prints_its_whole_task(exercise: tuple[Any, str]) -> None:
    item, paper = exercise
    assert missing(task(item), paper) == []


def test_an_exercise_does_not_print_its_key(exercise: tuple[Any, str]) -> None:
    item, paper = exercise
    assert found(key(item), paper) == []


def test_an_exercise_does_not_print_verdicts(exercise: tuple[Any, str]) -> None:
    _, paper = exercise
    assert found(VERDICTS, paper) == []


def test_an_exercise_does_not_print_the_site_around_it(exercise: tuple[Any, str]) -> None:
    _, paper = exercise
    assert found(CHROME, paper) == []


def test_an_exercise_says_whose_ideas_it_stands_on(exercise: tuple[Any, str]) -> None:
    _, paper = exercise
    assert letters("Based on ideas described by D. D. Burns; not affiliated or endorsed.") in paper


def test_an_exercise_for_hard_situations_prints_the_safety_questions(desk: Page, served: Site, bank: Bank) -> None:
    desk.goto(served.url + learner.address(bank, learner.find(bank, "choice", gated=True)))
    assert missing((question.text for question in bank.safety.gate.questions), printed(desk)) == []


def test_an_exercise_does_not_print_its_key_after_an_outcome(page: Page, served: Site, bank: Bank) -> None:
    item = learner.find(bank, "choice")
    learner.open_exercise(page, served.url + learner.address(bank, item))
    learner.write(page, {"pick": item.options[0].id})
    learner.check(page)
    page.locator(".wb-key > summary").click()
    assert found((*key(item), *VERDICTS), printed(page)) == []


def test_an_exercise_prints_in_the_author_s_order(exercise: tuple[Any, str]) -> None:
    item, paper = exercise
    places = [paper.index(letters(text)) for text in task(item) if len(text.split()) > 4]
    assert places == sorted(places)


def test_every_sheet_prints_the_tasks_of_its_set(sheets: list[tuple[Set, str]]) -> None:
    assert [text for each, paper in sheets for item in each.items for text in missing(task(item), paper)] == []


def test_no_sheet_prints_a_key(sheets: list[tuple[Set, str]]) -> None:
    assert [text for each, paper in sheets for item in each.items for text in found(key(item), paper)] == []


def test_no_sheet_prints_verdicts(sheets: list[tuple[Set, str]]) -> None:
    assert [text for _, paper in sheets for text in found(VERDICTS, paper)] == []


def test_no_sheet_prints_the_site_around_it(sheets: list[tuple[Set, str]]) -> None:
    assert [text for _, paper in sheets for text in found(CHROME, paper)] == []


def test_every_key_prints_the_answers_of_its_set(keys: list[tuple[Set, str]]) -> None:
    def answers(item: Any) -> Iterator[str]:
        return words(item.worked) if item.kind == "worksheet" else key(item)

    assert [text for each, paper in keys for item in each.items for text in missing(answers(item), paper)] == []


def test_no_key_prints_the_site_around_it(keys: list[tuple[Set, str]]) -> None:
    assert [text for _, paper in keys for text in found((*CHROME, "Print the answers"), paper)] == []


@pytest.mark.parametrize("place", [".md-header", ".md-footer", ".md-sidebar", ".md-search", ".wb-help"])
def test_nothing_of_the_site_around_it_is_on_paper(desk: Page, served: Site, bank: Bank, place: str) -> None:
    desk.goto(served.url + pages.exercises(bank)["drill"])
    desk.emulate_media(media="print")
    expect(desk.locator(f"{place}:visible")).to_have_count(0)
    desk.emulate_media(media=None)


@pytest.fixture(scope="module")
def filled(new_lasting_context: Contexts, served: Site, bank: Bank) -> tuple[Any, Page]:
    """A worksheet filled in and scored, whose learner has asked to print what they wrote; and its item."""
    context = new_lasting_context(service_workers="block")
    context.add_init_script("window.print = () => {};")
    page = context.new_page()
    item = learner.find(bank, "worksheet")
    learner.open_exercise(page, served.url + learner.address(bank, item))
    learner.write(page, mine(item))
    learner.check(page)
    expect(learner.headline(page)).to_be_visible()
    page.get_by_role("button", name="Print what I wrote").click()
    return item, page


def mine(item: Any) -> dict[str, Any]:
    """The worked example with a sentence of the learner's own in its first field."""
    return {"fields": item.worked | {item.steps[0].fields[0].id: "A sentence that only the learner wrote."}}


@pytest.fixture(scope="module")
def summary(filled: tuple[Any, Page]) -> str:
    """The letters of the print of what was written."""
    _, page = filled
    page.evaluate("() => { document.body.dataset.printing = 'summary'; }")
    return printed(page)


def test_print_what_i_wrote_asks_for_just_that(filled: tuple[Any, Page]) -> None:
    _, page = filled
    page.evaluate("() => { delete document.body.dataset.printing; }")
    page.get_by_role("button", name="Print what I wrote").click()
    expect(page.locator("body")).to_have_attribute("data-printing", "summary")


def test_print_what_i_wrote_holds_the_learner_s_words(filled: tuple[Any, Page], summary: str) -> None:
    item, _ = filled
    assert missing(words(mine(item)), summary) == []


def test_print_what_i_wrote_holds_none_of_the_worked_example(filled: tuple[Any, Page], summary: str) -> None:
    item, _ = filled
    assert found((item.worked[item.steps[0].fields[0].id], "A worked example"), summary) == []


def test_print_what_i_wrote_does_not_hold_the_site_around_it(summary: str) -> None:
    assert found((*CHROME, "Print what I wrote", "Check my answer"), summary) == []


def test_after_printing_the_page_prints_its_task_again(filled: tuple[Any, Page]) -> None:
    _, page = filled
    page.get_by_role("button", name="Print what I wrote").click()
    page.evaluate("() => { dispatchEvent(new Event('afterprint')); }")
    expect(page.locator("body[data-printing]")).to_have_count(0)

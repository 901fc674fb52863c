"""Every sort of page, before and after an outcome, light and dark, on a phone and on a desk: axe finds nothing, nothing is cut off."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import learner
import pages
import pytest
from host import Contexts, Site
from playwright.sync_api import Page, expect

from build_tools.bank import Bank
from build_tools.workbook import kinds

AXE = Path(__file__).parent.parent.parent / "node_modules" / "axe-core" / "axe.min.js"
SCHEMES = {"light": "default", "dark": "slate"}
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 800}
NARROWEST = {"width": 320, "height": 640}  # WCAG 2.2, 1.4.10
ZOOMED = {"width": 640, "height": 400}  # the desk's window at 200 %
SCORED = [f"{kind}, {when}" for kind in kinds.names() for when in ("opened", "scored")]
STATES = [*pages.PLAIN, "progress, filled", "gate", "gate, answered yes", *SCORED]
# What axe complains of, as rule and element, once the colours have stopped changing.
RUN = """async () => {
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}"""
# Elements of the content that reach beyond the window, apart from what lies in a box that scrolls by itself.
TOO_WIDE = """() => {
  const wide = [...document.querySelectorAll(".md-content *, .wb-help, .wb-trouble")].filter((element) => {
    const { right, left, width, height } = element.getBoundingClientRect();
    const scrolls = element.closest(".wb-table, .md-typeset__scrollwrap");
    return width > 1 && height > 1 && !scrolls && (right > innerWidth + 1 || left < -1) && element.checkVisibility();
  });
  const { scrollWidth } = document.documentElement;
  return [...wide.map((element) => element.outerHTML.slice(0, 120)), ...(scrollWidth > innerWidth ? [`the page: ${scrollWidth}`] : [])];
}"""


def show(page: Page, url: str, bank: Bank, state: str) -> None:
    """Brings about one of STATES."""
    name, _, when = state.partition(", ")
    if state in pages.PLAIN:
        page.goto(url + pages.PLAIN[state](bank))
    elif name == "progress":
        page.goto(url)
        for number, (_, _, item) in enumerate(bank.items()[:3], 1):
            learner.put(page, learner.entry(learner.attempt(item, number)))
        learner.put(page, {"settings": "{not json"})
        page.goto(f"{url}progress/")
    elif name == "gate":
        page.goto(url + learner.address(bank, learner.find(bank, "choice", gated=True)))
        expect(page.locator(".wb-gate")).to_be_visible()
        if when:
            learner.answer_gate(page, "yes")
    else:
        item = learner.find(bank, name)
        learner.open_exercise(page, url + learner.address(bank, item))
        if when == "scored":
            learner.write(page, response(item))
            learner.check(page)
            expect(learner.headline(page)).to_be_visible()
            page.locator(".wb-key > summary").click()
    if name == "progress":
        expect(page.get_by_role("heading", name="Offline")).to_be_visible()


def response(item: Any) -> Any:
    """A response that brings about many sorts of remarks."""
    right: Any = kinds.kind(item.kind).correct_response(item)
    if item.kind == "drill":
        first, second, *_ = [prompt.id for prompt in item.prompts]
        right["answers"] |= {first: "The moon.", second: f"You should relax. {right['answers'][second]}"}
    return right


@pytest.fixture(scope="module", params=STATES)
def shown(request: pytest.FixtureRequest, new_lasting_context: Contexts, served: Site, bank: Bank) -> Iterator[Page]:
    """A page in each of STATES, with axe in it. The policy, which would not let axe in, is switched off here."""
    context = new_lasting_context(service_workers="block", bypass_csp=True, viewport=DESK)
    page = context.new_page()
    show(page, served.url, bank, request.param)
    page.add_script_tag(content=AXE.read_text())
    yield page
    context.close()


def dress(page: Page, scheme: str) -> None:
    """Switches the page to a colour scheme, as a reader does."""
    body = page.locator(f'body[data-md-color-scheme="{SCHEMES[scheme]}"]')
    if not body.count():
        page.locator(f'label[title="Switch to {scheme}"]').click()
    expect(body).to_be_attached()


@pytest.mark.parametrize(("scheme", "width"), [("light", DESK), ("dark", PHONE)], ids=["light-desk", "dark-phone"])
def test_axe_finds_nothing(shown: Page, scheme: str, width: Any) -> None:
    shown.set_viewport_size(width)
    dress(shown, scheme)
    assert shown.evaluate(RUN) == []


@pytest.mark.parametrize("width", [NARROWEST, ZOOMED], ids=["320 pixels", "200 percent"])
def test_nothing_is_cut_off(shown: Page, width: Any) -> None:
    shown.set_viewport_size(width)
    assert shown.evaluate(TOO_WIDE) == []


def test_axe_would_find_a_picture_without_words(new_context: Contexts, served: Site) -> None:
    page = new_context(service_workers="block", bypass_csp=True).new_page()
    page.goto(served.url)
    page.add_script_tag(content=AXE.read_text())
    page.locator("article").evaluate("article => article.insertAdjacentHTML('beforeend', '<img id=bait src=workbook/assets/icon.svg>')")
    assert page.evaluate(RUN) == ["image-alt: #bait"]


def test_the_dark_scheme_is_dark(new_context: Contexts, served: Site) -> None:
    page = new_context(service_workers="block", color_scheme="dark").new_page()
    page.goto(served.url)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_nothing_moves_for_whoever_asked_for_that(new_context: Contexts, served: Site, bank: Bank) -> None:
    page = new_context(service_workers="block", reduced_motion="reduce").new_page()
    learner.open_exercise(page, served.url + learner.address(bank, learner.find(bank, "choice")))
    moving = """() => [...document.querySelectorAll("*")].filter((element) => {
      const { animationName, transitionProperty, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const fades = transitionProperty !== "none" && transitionDuration.split(", ").some((time) => time !== "0s");
      return animationName !== "none" || fades || scrollBehavior === "smooth";
    }).map((element) => element.outerHTML.slice(0, 80))"""
    assert page.evaluate(moving) == []


@pytest.mark.parametrize("kind", kinds.names())
def test_every_control_of_an_exercise_has_a_name(page: Page, served: Site, bank: Bank, kind: str) -> None:
    learner.open_exercise(page, served.url + learner.address(bank, learner.find(bank, kind)))
    nameless = """form => [...form.elements]
      .filter((each) => each.name && each.type !== "hidden" && !(each.type === "button" ? each : each.labels?.[0])?.textContent.trim())
      .map((each) => each.name)"""
    assert page.locator(".wb-form").evaluate(nameless) == []


def test_every_page_says_its_language(page: Page, served: Site) -> None:
    page.goto(served.url)
    expect(page.locator("html")).to_have_attribute("lang", "en")

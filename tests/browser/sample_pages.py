"""Pages for the kinds' own samples: made by the site's templates, put into the shell of a built page.

So the tests of a kind do not hang on what the bank holds at the moment, and the features that no item uses yet are tried too.
"""

import dataclasses
import re
from pathlib import Path

from playwright.sync_api import BrowserContext

from build_tools.bank import Bank, Set
from build_tools.read import read_sample
from build_tools.render import render
from build_tools.workbook.item import Item

EXERCISE = re.compile(r'<article class="wb-exercise".*?</article>\s*<section class="wb-paper".*?</section>', re.DOTALL)


def item_html(folder: Path, bank: Bank, item: Item) -> str:
    """The page of an item, as the build would make it in the first set of the first unit."""
    unit = bank.units[0]
    first = unit.sets[0]
    alone = dataclasses.replace(unit, sets=(Set(first.id, first.title, first.intro, (item,), first.source),))
    made = render(dataclasses.replace(bank, units=(alone,)))[f"{unit.id}/{first.id}/{item.id}.md"].decode()
    shell = (folder / "workbook" / unit.id / first.id / first.items[0].id / "index.html").read_text()
    content, count = EXERCISE.subn(lambda _: made.split("---\n", 2)[2], shell)
    assert count == 1
    return content


def serve_sample(context: BrowserContext, folder: Path, url: str, bank: Bank, kind: str) -> str:
    """Answers in `context` for the page of a kind's sample; returns its address."""
    return serve_item(context, folder, url, bank, read_sample(kind).item)


def serve_item(context: BrowserContext, folder: Path, url: str, bank: Bank, item: Item) -> str:
    """Answers in `context` for the page of any item; returns its address."""
    unit = bank.units[0]
    at = f"{url}workbook/{unit.id}/{unit.sets[0].id}/{item.id}/"
    html = item_html(folder, bank, item)
    context.route(at, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    return at

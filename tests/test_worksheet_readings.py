"""The read fields of a worksheet: what is found in them, how two replies compare, and what is amiss in a definition."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from contract import bank_with

from build_tools.bank import Bank
from build_tools.check import check
from build_tools.workbook.kinds.worksheet.checks import Check, Covers, Found
from build_tools.workbook.kinds.worksheet.fields import Balance, Field, Line, Lines, Rate, Read, Rows, Way
from build_tools.workbook.kinds.worksheet.item import Step, Worksheet
from build_tools.workbook.kinds.worksheet.score import score
from build_tools.workbook.score import Remark, Score

ROOT = Path(__file__).parent.parent
WHY = "They carry it together."
SAID = Line(id="said", label="Said", type="line", optional=True)
DID = Lines(id="did", label="Did", type="lines", optional=True)
REPLY = Read(id="reply", label="Reply", type="read", said="said", since="did", optional=True)
RATE = Rate(id="rate", label="Rate", type="rate", low="not", high="very", optional=True)
WAYS = (Way(id="a", text="A"), Way(id="b", text="B"))
FOUND = Found(check="found", field="reply", wants=("disarming",), any_of=("A", "R"), why=WHY)
GOOD = "You're right, I forgot it. I feel ashamed, and you matter to me."
HARSH = "Calm down."


def sheet(*later: Field, checks: tuple[Check, ...] = (), **changes: Any) -> Worksheet:
    whole = Worksheet(
        id="sheet",
        kind="worksheet",
        title="T",
        tool="five-secrets",
        situation="criticises",
        relation="friend",
        level=1,
        stem="S.",
        steps=(
            Step(id="one", title="One", text="Write.", fields=(SAID, DID, RATE)),
            Step(id="two", title="Two", text="Write.", fields=later or (REPLY,)),
        ),
        checks=checks,
    )
    return replace(whole, **changes)


def scored(item: Worksheet, **fields: str) -> Score:
    outcome = score(item, {"fields": fields})
    assert isinstance(outcome, Score)
    return outcome


def remarks(item: Worksheet, **fields: str) -> list[Remark]:
    return list(scored(item, **fields).remarks)


def problems(item: Worksheet) -> list[tuple[str, str]]:
    return [(problem.path, problem.message) for problem in item.problems()]


def test_what_is_found_points_at_the_learners_words() -> None:
    [calming] = [each for each in remarks(sheet(), reply=f"Oh. {HARSH}") if each.feedback == "code-calming"]
    assert (calming.field, calming.tone, calming.start, calming.end) == ("fields.reply", "look", 4, 13)


def test_what_they_said_comes_from_the_field_that_is_named() -> None:
    said = "You forgot my birthday again."
    assert "code-parroting" in {each.feedback for each in remarks(sheet(), said=said, reply=said)}
    assert "code-parroting" not in {each.feedback for each in remarks(sheet(), said="Other words.", reply=said)}


def test_what_they_said_is_what_the_item_says_where_no_field_is_named() -> None:
    said = "You forgot my birthday again."
    item = sheet(replace(REPLY, said=""), says=said)
    assert "code-parroting" in {each.feedback for each in remarks(item, reply=said)}


def test_a_fault_that_is_gone_and_a_code_that_is_new_are_said() -> None:
    said = {(each.feedback, each.text) for each in remarks(sheet(), did=HARSH, reply=GOOD) if each.tone == "more"}
    assert ("code-calming", "Seen in step 1, not here any more.") in said
    assert ("code-i-feel", "Not seen in step 1, new here.") in said


def test_a_reply_without_a_change_is_said_to_be_without() -> None:
    [change] = [each for each in remarks(sheet(), did=HARSH, reply=HARSH) if each.tone == "more"]
    assert change.text == "Compared with step 1, I see nothing gone and nothing new."


def test_nothing_is_compared_while_the_earlier_reply_is_blank() -> None:
    assert [each for each in remarks(sheet(), reply=GOOD) if each.tone == "more"] == []


def test_an_earlier_reply_in_the_same_step_is_named_by_its_label() -> None:
    first = Read(id="first", label="First", type="read", optional=True)
    found = remarks(sheet(first, replace(REPLY, since="first")), first=HARSH, reply=GOOD)
    assert "Seen in “First”, not here any more." in {each.text for each in found}


def test_codes_that_are_found_meet_the_check() -> None:
    outcome = scored(sheet(checks=(FOUND,)), reply=GOOD)
    assert outcome.earned == outcome.possible == 3


def test_codes_that_are_not_found_are_asked_and_cost_the_check() -> None:
    outcome = scored(sheet(checks=(FOUND,)), reply="I feel ashamed.")
    asked = [(each.tone, each.feedback, each.text) for each in outcome.remarks if each.tone in ("open", "look")]
    assert asked == [
        ("open", "check-disarming", "I did not find:"),
        ("open", "missing-R", "I did not find:"),
        ("look", "", WHY),
    ]
    assert outcome.earned == outcome.possible - 1


def test_what_only_looks_like_a_code_does_not_meet_the_check() -> None:
    outcome = scored(sheet(checks=(FOUND,)), reply="You're right, I forgot it. I feel sad. Thanks.")
    assert [each.tone for each in outcome.remarks if each.feedback == "code-affirmation"] == ["soft"]
    assert outcome.earned == outcome.possible - 1


def test_a_fault_costs_nothing_and_is_counted_in_words() -> None:
    outcome = scored(sheet(), reply=HARSH)
    assert outcome.earned == outcome.possible
    assert outcome.headline.endswith("One thing to look at again.")


def test_faults_of_an_earlier_reply_are_not_counted() -> None:
    first = Read(id="first", label="First", type="read", optional=True)
    assert scored(sheet(first, REPLY), first=HARSH, reply=GOOD).headline == "Every step is filled in, and the form holds."


@pytest.mark.parametrize("key", ["recall", "said", "since"])
@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("nowhere", 'there is no field "nowhere" here; name one that stands before this one'),
        ("reply", '"reply" does not stand before this field, so nothing is written in it yet; name an earlier one'),
    ],
)
def test_a_link_names_an_earlier_field(key: str, name: str, fault: str) -> None:
    changes: Any = {key: name}
    assert problems(sheet(replace(REPLY, **changes))) == [(f"steps[1].fields[0].{key}", fault)]


@pytest.mark.parametrize(
    ("field", "path", "fault"),
    [
        (replace(REPLY, said="rate"), "said", '"rate" is a rate field; name one of type line or lines or read'),
        (replace(REPLY, since="rate"), "since", '"rate" is a rate field; name one of type line or lines or read'),
        (replace(RATE, id="now", since="did"), "since", '"did" is a lines field; name one of type rate'),
    ],
)
def test_a_link_names_a_field_of_the_right_type(field: Field, path: str, fault: str) -> None:
    assert problems(sheet(field)) == [(f"steps[1].fields[0].{path}", fault)]


TABLE = Rows(id="table", label="Table", type="rows", names=WAYS, columns=(Line(id="text", label="Text", type="line"),))


@pytest.mark.parametrize(
    ("rows", "path", "fault"),
    [
        (replace(TABLE, least=2), "", "rows that have names are as many as the names; leave out least and most"),
        (replace(TABLE, names=WAYS[:1]), ".names", "a table has two to twelve named rows, this one has 1"),
        (replace(TABLE, columns=()), ".columns", "rows need at least one column"),
        (
            replace(TABLE, columns=(Line(id="text", label="T", type="line", recall="said"),)),
            ".columns[0].recall",
            "a column cannot look back; give recall to the rows as a whole",
        ),
        (
            replace(TABLE, columns=(Rate(id="w", label="W", type="rate", low="l", high="h", since="rate"),)),
            ".columns[0].since",
            "a column cannot be compared; use since in a rate that stands by itself",
        ),
    ],
)
def test_a_table_is_sound(rows: Rows, path: str, fault: str) -> None:
    assert problems(sheet(rows)) == [(f"steps[1].fields[0]{path}", fault)]


def test_names_of_rows_are_ids() -> None:
    assert [path for path, _ in problems(sheet(replace(TABLE, names=(WAYS[0], WAYS[0]))))] == ["steps[1].fields[0].names[1].id"]


@pytest.mark.parametrize(
    ("found", "path", "fault"),
    [
        (replace(FOUND, field="did"), "checks[0].field", '"did" must be a read field: found looks at what the reader of replies sees'),
        (replace(FOUND, field="nowhere"), "checks[0].field", 'there is no field "nowhere" here'),
        (
            replace(FOUND, wants=(), any_of=()),
            "checks[0]",
            "say what must be found: wants, a list of codes, or any_of, such as [E, A, R], or both",
        ),
    ],
)
def test_a_check_on_a_reply_is_sound(found: Found, path: str, fault: str) -> None:
    assert problems(sheet(checks=(found,))) == [(path, fault)]


def test_a_check_wants_secrets_of_the_catalogue(bank: Bank) -> None:
    item = sheet(checks=(replace(FOUND, wants=("empathy",)),), worked={"reply": GOOD})
    found = [problem.message for problem in check(bank_with(bank, item), {}, ROOT / "docs") if problem.path.endswith("wants[0]")]
    assert len(found) == 1
    assert found[0].startswith('"empathy" is not in catalogue.yml under secrets')


def test_a_worked_reply_that_is_asked_for_something_holds_no_fault() -> None:
    item = sheet(checks=(FOUND,), worked={"reply": f"{GOOD} {HARSH}"})
    [(path, fault)] = problems(item)
    assert path == "worked.reply"
    assert fault.startswith("the reader finds calming in it: “Calm down”")
    assert problems(replace(item, checks=())) == []


def test_checks_still_look_into_named_rows() -> None:
    rows = replace(TABLE, columns=(*TABLE.columns, replace(TABLE.columns[0], id="more", optional=True)))
    covers = Covers(check="covers", field="table.text", ways=("x",), why=WHY)
    outcome = score(sheet(rows, checks=(covers,)), {"fields": {"table": {"b": {"text": "y"}}}})
    assert isinstance(outcome, Score)
    assert [each.field for each in outcome.remarks if each.tone == "look"] == ["fields.table.text"]


def test_a_balance_is_the_points_of_its_left_side() -> None:
    balance = Balance(id="balance", label="Balance", type="balance", left="for this", right="for that")
    assert score(sheet(balance), {"fields": {"balance": 100}}) == score(sheet(balance), {"fields": {"balance": "0"}})

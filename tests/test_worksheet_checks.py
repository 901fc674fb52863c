"""The checks of a worksheet look at shape only: each is met and unmet here, and what it says quotes the learner."""

import copy
from dataclasses import replace
from typing import Any

import pytest

from build_tools.read import read_sample
from build_tools.workbook.kinds.worksheet.checks import Brief, Check, Covers, Deeper, Drawn, IfThen
from build_tools.workbook.kinds.worksheet.fields import Balance, Choose, Feelings, Field, Line, Lines, Rate, Read, Rows, Share, Way
from build_tools.workbook.kinds.worksheet.item import Step, Worksheet
from build_tools.workbook.kinds.worksheet.score import score
from build_tools.workbook.score import Invalid, Score

WHY = "Here is why it matters."
DEEPER = Deeper(check="deeper", field="rows.text", why=WHY)
COVERS = Covers(check="covers", field="rows.about", ways=("they", "i"), why=WHY)
IF_THEN = IfThen(check="if-then", field="line", why=WHY)
BRIEF = Brief(check="brief", field="line", words=4, why=WHY)
DRAWN = Drawn(check="drawn", field="line", source="rows.text", why=WHY)
WAYS = (Way(id="they", text="them"), Way(id="i", text="me"))
ROWS = Rows(
    id="rows",
    label="Rows",
    type="rows",
    least=1,
    most=4,
    columns=(Choose(id="about", label="About", type="choose", ways=WAYS, optional=True), Line(id="text", label="Text", type="line")),
)
TABLE = Rows(
    id="table",
    label="Table",
    type="rows",
    names=WAYS,
    columns=(Line(id="text", label="Text", type="line"), Rate(id="weight", label="W", type="rate", low="not", high="very", optional=True)),
)
LINE = Line(id="line", label="Line", type="line", optional=True)


def sheet(*checks: Check, fields: tuple[Field, ...] = (ROWS, LINE)) -> Worksheet:
    return Worksheet(
        id="sheet",
        kind="worksheet",
        title="T",
        tool="t",
        situation="s",
        relation="r",
        level=1,
        stem="S.",
        steps=(Step(id="step", title="Step", text="Write.", fields=fields),),
        checks=checks,
    )


def said(check: Check, rows: list[str], line: str = "", about: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """(field, remark) of a check on these answers."""
    answers = [{"text": text, "about": about[n] if n < len(about) else ""} for n, text in enumerate(rows)]
    outcome = score(sheet(check), {"fields": {"rows": answers, "line": line}})
    assert isinstance(outcome, Score)
    assert outcome.earned == 2 - bool([remark for remark in outcome.remarks if remark.tone == "look"])
    return [(remark.field, remark.text) for remark in outcome.remarks]


@pytest.mark.parametrize(
    "rows",
    [
        ["He decides who is generous.", "I only count when I give.", "Wanting something makes me unlovable."],
        ["She leaves me", "I am alone"],
        ["Mother decides everything", "Mother leaves tomorrow"],
        ["alone", "If I lose him I sit alone with children, house and debts"],
        ["only one"],
        ["It means that I am", "It would mean this"],
        ["😊", "!"],
    ],
)
def test_rows_that_say_something_new_are_deeper(rows: list[str]) -> None:
    assert said(DEEPER, rows) == []


@pytest.mark.parametrize(
    ("rows", "field", "twin"),
    [
        (["He does not see me.", "He does not really see me at all."], "fields.rows.1.text", "He does not see me."),
        (["I am worthless", "She hates my work", "I'm WORTHLESS!"], "fields.rows.2.text", "I am worthless"),
        (["it is me", "It  is me"], "fields.rows.1.text", "it is me"),
        (["he never listens", "he never listens to me", "alone"], "fields.rows.1.text", "he never listens"),
    ],
)
def test_a_row_that_says_an_earlier_one_again_is_not_deeper(rows: list[str], field: str, twin: str) -> None:
    assert said(DEEPER, rows) == [(field, f"This says nearly the same as “{twin.rstrip('.')}”. {WHY}")]


@pytest.mark.parametrize("about", [("they", "i"), ("i", "they", "they")])
def test_every_way_chosen_once_is_covered(about: tuple[str, ...]) -> None:
    assert said(COVERS, ["one", "two", "three"], about=about) == []


@pytest.mark.parametrize("about", [("they", "they"), ("i",), ("they", "neither")])
def test_a_way_that_was_not_chosen_is_not_covered(about: tuple[str, ...]) -> None:
    assert said(COVERS, ["one", "two", "three"], about=about) == [("fields.rows.about", WHY)]


@pytest.mark.parametrize(
    "rule",
    [
        "If I ask, then I lose.",
        "When I rest, others work",
        "whenever she sighs I must help",
        "I am safe as long as I please",
        "UNLESS I win I am nothing",
        "Every time he calls, I jump",
    ],
)
def test_a_rule_with_a_condition_is_if_then(rule: str) -> None:
    assert said(IF_THEN, ["x"], rule) == []


@pytest.mark.parametrize("rule", ["I must be generous", "My gift to her", "She is stiff", "Then I lose"])
def test_a_rule_without_a_condition_is_not_if_then(rule: str) -> None:
    assert said(IF_THEN, ["x"], rule) == [("fields.line", f"“{rule}” has no condition yet. {WHY}")]


@pytest.mark.parametrize("role", ["the lender", "a silent, generous lender", "judge"])
def test_a_few_words_are_brief(role: str) -> None:
    assert said(BRIEF, ["x"], role) == []


def test_a_story_is_not_brief() -> None:
    assert said(BRIEF, ["x"], "the one who always gives") == [("fields.line", f"This has 5 words; 4 or fewer are enough. {WHY}")]


@pytest.mark.parametrize("proof", ["only count when", "Because I ONLY COUNT then", "“I only count when I give”"])
def test_words_taken_up_from_above_are_drawn(proof: str) -> None:
    assert said(DRAWN, ["He decides.", "I only count when I give."], proof) == []


@pytest.mark.parametrize("proof", ["something else", "count", "when", "of the", "giving counts only"])
def test_words_that_are_not_from_above_are_not_drawn(proof: str) -> None:
    assert said(DRAWN, ["What of the rest.", "I only count when I give."], proof) == [
        ("fields.line", f"I do not find words of yours from further up in “{proof}”. {WHY}")
    ]


@pytest.mark.parametrize("check", [IF_THEN, BRIEF, DRAWN])
def test_a_check_on_what_is_left_open_says_nothing_and_earns_nothing(check: Check) -> None:
    outcome = score(sheet(check), {"fields": {"rows": [{"text": "x"}]}})
    assert outcome == Score(1, 2, outcome.headline if isinstance(outcome, Score) else "", ("worked",))


@pytest.mark.parametrize("check", [DEEPER, COVERS])
def test_a_check_on_rows_that_are_left_open_says_nothing_and_earns_nothing(check: Check) -> None:
    outcome = score(sheet(check), {"fields": {"line": "x"}})
    assert isinstance(outcome, Score)
    assert (outcome.earned, [remark.tone for remark in outcome.remarks]) == (0, ["open"])


@pytest.mark.parametrize("check", [DEEPER, COVERS, IF_THEN, BRIEF, DRAWN])
def test_what_a_check_says_may_be_contested(check: Check) -> None:
    answers = {"rows": [{"text": "same words", "about": "i"}, {"text": "same words"}], "line": "a long line without a link"}
    outcome = score(sheet(check), {"fields": answers})
    assert isinstance(outcome, Score)
    assert [(remark.tone, remark.contestable) for remark in outcome.remarks] == [("look", True)]


@pytest.mark.parametrize("check", [DEEPER, IF_THEN, DRAWN])
def test_the_learners_words_are_quoted_as_they_were_written(check: Check) -> None:
    odd = "É ‘mine’ <b>😊</b>"
    answers = {"rows": [{"text": odd if check is DEEPER else "x"}, {"text": odd if check is DEEPER else "y"}], "line": odd}
    outcome = score(sheet(check), {"fields": answers})
    assert isinstance(outcome, Score)
    assert f"“{odd}”" in outcome.remarks[0].text


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Line(id="f", label="F", type="line"), "x"),
        (Lines(id="f", label="F", type="lines"), "x\ny"),
        (Choose(id="f", label="F", type="choose", ways=WAYS), "they"),
        (Feelings(id="f", label="F", type="feelings"), ["sad"]),
        (Rate(id="f", label="F", type="rate", low="not", high="very"), 0),
        (Rate(id="f", label="F", type="rate", low="not", high="very"), "100"),
        (Share(id="f", label="F", type="share", ways=WAYS), {"they": 100}),
        (Share(id="f", label="F", type="share", ways=WAYS), {"they": "30", "i": 70}),
        (Balance(id="f", label="F", type="balance", left="l", right="r"), 0),
        (Balance(id="f", label="F", type="balance", left="l", right="r"), "35"),
        (Read(id="f", label="F", type="read"), "x"),
        (ROWS, [{"text": "x"}]),
        (ROWS, [{}, {"text": "x"}]),
        (TABLE, {"they": {"text": "x"}, "i": {"text": "y", "weight": 5}}),
    ],
)
def test_a_field_is_filled_in(field: Field, value: object) -> None:
    assert field.filled(value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Line(id="f", label="F", type="line"), "  "),
        (Line(id="f", label="F", type="line"), 5),
        (Lines(id="f", label="F", type="lines"), "\n"),
        (Choose(id="f", label="F", type="choose", ways=WAYS), "others"),
        (Feelings(id="f", label="F", type="feelings"), []),
        (Feelings(id="f", label="F", type="feelings"), ["", None]),
        (Feelings(id="f", label="F", type="feelings"), "sad"),
        (Rate(id="f", label="F", type="rate", low="not", high="very"), 101),
        (Rate(id="f", label="F", type="rate", low="not", high="very"), -1),
        (Rate(id="f", label="F", type="rate", low="not", high="very"), True),
        (Rate(id="f", label="F", type="rate", low="not", high="very"), "much"),
        (Rate(id="f", label="F", type="rate", low="not", high="very"), 10**400),
        (Rate(id="f", label="F", type="rate", low="not", high="very"), float("nan")),
        (Share(id="f", label="F", type="share", ways=WAYS), {"they": 60, "i": 60}),
        (Share(id="f", label="F", type="share", ways=WAYS), {"they": 150, "i": -50}),
        (Share(id="f", label="F", type="share", ways=WAYS), {"they": 50, "others": 50}),
        (Share(id="f", label="F", type="share", ways=WAYS), 100),
        (Balance(id="f", label="F", type="balance", left="l", right="r"), None),
        (Balance(id="f", label="F", type="balance", left="l", right="r"), 101),
        (Read(id="f", label="F", type="read"), " "),
        (TABLE, {"they": {"text": "x"}}),
        (TABLE, {"they": {"text": "x"}, "i": {"weight": 5}}),
        (TABLE, {"they": {"text": "x"}, "others": {"text": "x"}}),
        (TABLE, [{"text": "x"}, {"text": "x"}]),
        (ROWS, []),
        (ROWS, [{"about": "i"}]),
        (ROWS, [{}, {}, {}, {}, {"text": "beyond the last row"}]),
        (ROWS, {"0": {"text": "x"}}),
    ],
)
def test_a_field_is_still_open(field: Field, value: object) -> None:
    assert not field.filled(value)


@pytest.mark.parametrize(
    "fields",
    [{}, {"line": " "}, {"rows": []}, {"rows": [{}, {"text": ""}]}, {"line": None}, {"unknown": "x"}, {"unknown": {"deep": ["x"]}}],
)
def test_a_worksheet_in_which_nothing_is_filled_in_is_not_an_attempt(fields: dict[str, Any]) -> None:
    assert isinstance(score(sheet(), {"fields": fields}), Invalid)


def test_what_is_missing_is_the_first_field_also_when_the_first_step_has_none() -> None:
    item = replace(sheet(), steps=(Step(id="breathe", title="Breathe", text="Breathe.", fields=()), *sheet().steps))
    assert score(item, {}) == Invalid("Fill in at least one field first.", "fields.rows")


@pytest.mark.parametrize("fields", [{"line": "x"}, {"rows": [{"about": "i"}]}, {"line": 0}])
def test_a_worksheet_that_was_begun_is_an_attempt(fields: dict[str, Any]) -> None:
    assert isinstance(score(sheet(), {"fields": fields}), Score)


def test_an_optional_field_may_stay_open() -> None:
    outcome = score(sheet(), {"fields": {"rows": [{"text": "x"}]}})
    assert isinstance(outcome, Score)
    assert outcome.earned == outcome.possible


def test_what_is_left_open_in_the_sample_costs_its_own_step_only() -> None:
    item: Any = read_sample("worksheet").item
    fields = copy.deepcopy(item.worked)
    del fields["thought"]
    outcome = score(item, {"fields": fields})
    assert isinstance(outcome, Score)
    left = [remark.field for remark in outcome.remarks if remark.tone == "open"]
    assert (outcome.possible - outcome.earned, left) == (1, ["fields.thought"])

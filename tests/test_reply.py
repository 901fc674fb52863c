"""The reader of replies: what holds of every reading, whatever is typed."""

import random
import sys
import time

import pytest

from build_tools.workbook.reply import PRESENT, Known, read
from build_tools.workbook.reply.reading import FAULTS, SECRETS

LATE = "You were late again, and you never even called!"
FULL = (
    "You're right, I was late again and I didn't call. You must be furious with me. I feel ashamed. "
    "Thank you for telling me so plainly. What was it like to wait there?"
)
NASTY = [
    "",
    " ",
    "\n\n\n",
    "\x00",
    "a\x00b you should\x00go",
    "\ud800",
    "you \udfff should",
    "?!?!?!....",
    "“”‘’\"'",
    "''''''''''",
    "((((((((((",
    "[[[[[[[[",
    "🙂🙃😢" * 50,
    "أنا أسمعك، وأفهم ما تشعر به؟",
    "אני שומע אותך",
    "我明白你的感受。你想说什么？",
    "e\u0301\u0301\u0301\u0301 you\u200b are\u2060 right",
    "ﬁne, I’m ﬁne",
    "İstanbul ǅ ß ŉ",
    "but " * 600,
    "you " * 700,
    "you feel you feel " * 200,
    "“you said " * 300,
    "I did, " * 400,
    "why? " * 500,
    "a" * 5000,
    "never-" * 500,
    "don't'n't'n't " * 200,
    "1.2.3.4.5 a.b.c",
    "<script>alert(1)</script>",
    "Um, so, uh, [chuckle] you-you know,—",
]


def codes(said: str, reply: str, known: Known | None = None) -> set[str]:
    return {each.code for each in read(said, reply, known or Known()).findings if each.strength >= PRESENT}


def random_texts(count: int) -> list[str]:
    chance = random.Random(20)
    words = "you I are right but never feel angry sorry why what ? . , “ ” ' - … \n \ud800 \u202e é 🙂 not calm down at least".split(" ")
    mixed = [" ".join(chance.choices(words, k=chance.randrange(60))) for _ in range(count)]
    wild = ["".join(chr(chance.randrange(sys.maxunicode + 1)) for _ in range(chance.randrange(120))) for _ in range(count)]
    return mixed + wild


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_nothing_that_is_typed_raises(text: str) -> None:
    for said, reply in ((text, text), ("", text), (text, FULL)):
        assert well_formed(said, reply)


def test_no_random_text_raises() -> None:
    assert all(well_formed(LATE, text) and well_formed(text, text[::-1]) for text in random_texts(60))


def well_formed(said: str, reply: str) -> bool:
    """Whether the findings lie in the reply, are not empty, and do not overlap others of their code."""
    findings = read(said, reply).findings
    for one in findings:
        assert 0 <= one.start < one.end <= len(reply)
        assert 0.0 <= one.strength <= 1.0
        assert one.code in SECRETS + FAULTS
        assert not any(
            one is not other and one.code == other.code and one.start < other.end and other.start < one.end for other in findings
        )
    return list(findings) == sorted(findings, key=lambda each: (each.start, each.end, each.code))


def test_reading_twice_finds_the_same() -> None:
    assert read(LATE, FULL) == read(LATE, FULL)


def test_only_the_first_2000_code_points_are_read() -> None:
    assert read(LATE, "x" * 2000 + " Calm down.") == read(LATE, "x" * 2000)


def test_a_long_reply_is_read_in_a_moment() -> None:
    long = (FULL + " ") * 9
    read(LATE, long)
    begun = time.perf_counter()
    for _ in range(5):
        read(LATE, long)
    assert (time.perf_counter() - begun) / 5 < 0.25  # 25 ms is the aim; this leaves room for a slow machine


def test_a_whole_response_shows_all_secrets() -> None:
    assert codes(LATE, FULL) >= set(SECRETS)


def test_a_whole_response_shows_no_fault() -> None:
    assert codes(LATE, FULL) & set(FAULTS) == set()


@pytest.mark.parametrize(
    "reply",
    ["YOU NEED TO CALM DOWN", "you need to calm down", "You need to calm down!!!", "you need to  calm   down", "u need to calm down"],
)
def test_case_stops_and_hasty_spelling_make_no_difference(reply: str) -> None:
    assert "calming" in codes(LATE, reply)


@pytest.mark.parametrize("apostrophe", ["'", "’", "‘", "ʼ"])
def test_every_apostrophe_counts(apostrophe: str) -> None:
    assert "disarming" in codes(LATE, f"You{apostrophe}re right, I didn{apostrophe}t call.")


@pytest.mark.parametrize("word", ["frustrated", "frustratd", "frusterated", "frustraded"])
def test_a_slip_of_the_finger_in_a_feeling_word_is_forgiven(word: str) -> None:
    assert "feeling-empathy" in codes(LATE, f"You must be so {word} with me.")


def test_british_and_american_spelling_meet() -> None:
    assert read(LATE, "I apologise for being late.").strength("disarming") == read(LATE, "I apologize for being late.").strength(
        "disarming"
    )


def test_what_is_denied_is_not_disarming() -> None:
    assert "disarming" not in codes(LATE, "I'm not saying you're right.")


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "‘{}’"])
def test_what_is_quoted_is_not_said(marks: str) -> None:
    assert "calming" not in codes(LATE, f"I said {marks.format('calm down')} when you needed me to listen.")


def test_a_reply_in_quotation_marks_is_read() -> None:
    assert "calming" in codes(LATE, "“Calm down, will you.”")


def test_talk_without_stops_is_taken_apart() -> None:
    found = codes(LATE, "why did you wait so long i feel like you never listen to me")
    assert found >= {"why-question", "disguised-accusation"}


def test_a_question_without_its_mark_is_one() -> None:
    assert "inquiry" in codes(LATE, "what was it like for you")


def test_transcribed_speech_is_read() -> None:
    assert "feeling-empathy" in codes(LATE, "Um, so, uh, you-you sound really angry [sighs]")


def test_what_is_granted_and_taken_back_is_not_disarming() -> None:
    found = codes(LATE, "You're right, but the bus was late.")
    assert "yes-but" in found
    assert "disarming" not in found


@pytest.mark.parametrize("reply", ["I was late, but that's no excuse.", "You're right, but I also want to know what it was like for you."])
def test_a_but_that_turns_towards_them_is_no_yes_but(reply: str) -> None:
    assert "yes-but" not in codes(LATE, reply)


def test_yes_but_may_span_two_sentences() -> None:
    assert "yes-but" in codes(LATE, "You're right about that. But the bus was late.")


def test_six_of_their_words_in_a_row_are_parroting() -> None:
    assert "parroting" in codes("The dog barked all night long and nobody slept.", "The dog barked all night long.")


def test_a_key_word_of_theirs_is_no_parroting() -> None:
    assert "parroting" not in codes("The dog barked all night long and nobody slept.", "A night without sleep, because of the dog.")


def test_two_questions_are_many() -> None:
    assert "many-questions" in codes(LATE, "Where were you? What do you want now?")


def test_a_second_question_that_words_the_first_again_is_not_another() -> None:
    assert "many-questions" not in codes(LATE, "What was it like for you? Was it lonely?")


def test_the_words_that_carry_it_are_marked() -> None:
    reply = "I was late again. You must be furious."
    finding = next(each for each in read(LATE, reply).findings if each.code == "feeling-empathy" and each.strength >= PRESENT)
    assert reply[finding.start : finding.end] == "You must be furious"


def test_the_reason_quotes_what_was_seen() -> None:
    finding = next(each for each in read(LATE, "Calm down, please.").findings if each.code == "calming")
    assert "“Calm down”" in finding.reason


@pytest.mark.parametrize(
    ("code", "reply", "known"),
    [
        ("disarming", "The hall stood empty because of me.", Known(truths=(("hall ... empty",),))),
        ("thought-empathy", "The soup went cold.", Known(points=(("soup ... cold",),))),
        ("feeling-empathy", "You sound gutted about it.", Known(feelings=("gutted",))),
    ],
)
def test_what_the_author_knows_sharpens_the_reading(code: str, reply: str, known: Known) -> None:
    assert read(LATE, reply, known).strength(code) > read(LATE, reply).strength(code)


def test_disarming_needs_their_criticism() -> None:
    reply = "I did come late."
    assert read("You came late.", reply).strength("disarming") > read("My train came late.", reply).strength("disarming")

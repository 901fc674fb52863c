"""Finding families of wording in what a learner wrote: what counts, and what must not."""

import pytest

from build_tools.workbook.text import find, mentions, phrase_problem, tokens


def found(wording: str, text: str) -> str | None:
    """The words that were found, as they stand in the text."""
    span = find((wording,), text)
    return text[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("wording", "text", "words"),
    [
        ("fair", "It is fair.", "fair"),
        ("fair*", "Fairness matters to him", "Fairness"),
        ("fair*", "fair", "fair"),
        ("own life", "She runs her own life.", "own life"),
        ("own life", "her own, life", "own, life"),
        ("at least", "At  least\tshe tries", "At  least"),
        ("care* ... people", "He cares people", "cares people"),
        ("care* ... people", "He cares a lot about people", "cares a lot about people"),
        ("stand* on her own", "standing on her own feet", "standing on her own"),
        ("self-relian*", "She is self-reliant", "self-reliant"),
        ("self-relian*", "She is self reliant", "self reliant"),
        ("self relian*", "She is self-reliant", "self-reliant"),
        ("trust*", "trusting_us", "trusting"),
        ("24 hours", "within 24 hours", "24 hours"),
        ("naïve", "She is naïve", "naïve"),
    ],
)
def test_a_wording_is_found(wording: str, text: str, words: str) -> None:
    assert found(wording, text) == words


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("fair", "fairness"),
        ("fair*", "unfair"),
        ("fair*", "an affair"),
        ("fair*", "far"),
        ("pride", "bride"),
        ("own life", "own her life"),
        ("own life", "life of her own"),
        ("care* ... people", "people care"),
        ("care* ... people", "She cares about what those other people think"),
        ("careful", "careless"),
        ("respect*", "expects"),
        ("privat*", "pirates"),
        ("precis*", "precious"),
        ("realis*", "reality"),
        ("commit*", "commission"),
        ("honest*", "hornets"),
        ("trust*", "t r u s t"),
        ("fair", ""),
        ("fair", " \n\t…"),
        ("fair", "😊"),
    ],
)
def test_what_only_looks_like_a_wording_is_not_found(wording: str, text: str) -> None:
    assert found(wording, text) is None


@pytest.mark.parametrize("text", ["She CARES", "SHE CARES ABOUT IT", "she cares", "cares", "She  cares…", "*cares*", "“Cares”", "(cares)"])
def test_case_and_punctuation_make_no_difference(text: str) -> None:
    assert mentions(("care*",), text)
    assert found("care*", text) is not None


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("do not worry", "Don't worry"),
        ("do not worry", "Don’t worry"),
        ("do not worry", "Donʼt worry"),
        ("do not worry", "DON'T WORRY"),
        ("do not worry", "dont worry"),
        ("do not worry", "Do not worry"),
        ("don't worry", "do not worry"),
        ("don’t worry", "dont worry"),
        ("will not go", "won't go"),
        ("will not go", "wont go"),
        ("can not sleep", "cannot sleep"),
        ("can not sleep", "can't sleep"),
        ("i am sorry", "I'm sorry"),
        ("i am sorry", "im sorry"),
        ("they are tired", "they're tired"),
        ("they are tired", "theyre tired"),
        ("you have tried", "you've tried"),
        ("she will come", "she'll come"),
        ("it is late", "it's late"),
        ("i would rather", "I'd rather"),
        ("was not heard", "wasn't heard"),
        ("is not fair", "ain't fair"),
    ],
)
def test_a_contraction_is_what_it_is_short_for(wording: str, text: str) -> None:
    assert found(wording, text) == text


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("honour*", "honored"),
        ("honor*", "honouring"),
        ("favourite", "favorite"),
        ("favourit*", "favourite"),
        ("favourit*", "favoritism"),
        ("behaviour", "behavior"),
        ("neighbour*", "neighborhood"),
        ("colour*", "colorful"),
        ("organise*", "organized"),
        ("organiz*", "organised"),
        ("organis*", "organisation"),
        ("apologise", "apologize"),
        ("realis*", "realising"),
        ("prais*", "praise"),
        ("prais*", "praised"),
        ("advis*", "advising"),
        ("advis*", "advisor"),
        ("promis*", "promise"),
        ("precis*", "precision"),
        ("prize*", "prizes"),
    ],
)
def test_british_and_american_spelling_are_one(wording: str, text: str) -> None:
    assert found(wording, text) == text


@pytest.mark.parametrize(
    "text",
    ["independant", "indepndent", "indepeendent", "indepednent", "INDEPENDANT"],
    ids=["changed", "dropped", "added", "swapped", "shouted"],
)
def test_one_slip_in_a_long_word_is_forgiven(text: str) -> None:
    assert found("independent", text) == text
    assert found("independen*", text + "ly") == text + "ly"


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("independent", "indapendant"),
        ("independent", "ondependent"),
        ("independent", "dependent"),
        ("respect", "inspect"),
        ("trust", "trast"),
        ("fair", "fail"),
        ("caring", "daring"),
        ("freedom", "fredo"),
    ],
    ids=["two slips", "first letter", "another word", "two letters", "five letters", "four letters", "rhyme", "two dropped"],
)
def test_more_than_one_slip_or_one_in_a_short_word_is_another_word(wording: str, text: str) -> None:
    assert found(wording, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "He does not care",
        "He doesn't care",
        "He doesn’t care",
        "he doesnt care",
        "HE DOES NOT CARE",
        "He never really cares",
        "nobody here cares",
        "without any care",
        "no care",
        "He hardly cares",
        "neither he nor she cares",
        "It is not that she cares",
    ],
)
def test_a_wording_that_is_denied_does_not_count(text: str) -> None:
    assert found("care*", text) is None


@pytest.mark.parametrize(
    "text",
    [
        "He not only cares",
        "She can't stop caring",
        "She doesn't just care",
        "She cannot help caring",
        "I can't stand it, I care",
        "not simply care",
        "He does not give up. He cares",
        "He is not here. She cares",
        "Not sure! She cares",
        "He did not come; she cares",
        "He said no\nShe cares",
        "She cares, not him",
        "Not on any of the bad days, she cares",
    ],
)
def test_a_denial_that_only_seems_one_changes_nothing(text: str) -> None:
    assert found("car*", text) is not None


@pytest.mark.parametrize("text", ["not that bad", "It's not that bad", "isn't that bad"])
def test_a_denial_that_is_part_of_the_wording_is_none(text: str) -> None:
    assert found("not that bad", text) is not None


def test_a_denied_wording_does_not_hide_a_later_one() -> None:
    text = "He does not care about money. He cares for us."
    assert found("care*", text) == "cares"


def test_a_denied_wording_does_not_hide_another_wording() -> None:
    assert find(("care*", "fair*"), "He does not care, he wants it fair") == (30, 34)


def test_a_denied_wording_is_mentioned_all_the_same() -> None:
    assert mentions(("care*",), "He does not care")


def test_what_does_not_stand_there_is_not_mentioned() -> None:
    assert not mentions(("care*", "fair*"), "He shrugs.")


@pytest.mark.parametrize("border", [". ", "! ", "? ", "; ", "\n", "… . "])
@pytest.mark.parametrize("wording", ["same rules", "same ... rules"])
def test_a_wording_does_not_reach_over_the_end_of_a_sentence(wording: str, border: str) -> None:
    assert found(wording, f"always the same{border}rules matter") is None


@pytest.mark.parametrize("text", ["He cares a lot. People like him", "He cares. He likes people", "He cares a lot about. People"])
def test_a_gap_does_not_reach_over_the_end_of_a_sentence(text: str) -> None:
    assert found("care* ... people", text) is None


@pytest.mark.parametrize("joint", [", ", " – ", ": ", " (", "… "])
def test_a_wording_reaches_over_other_punctuation(joint: str) -> None:
    assert found("same rules", f"the same{joint}rules") == f"same{joint}rules"


@pytest.mark.parametrize("before", ["", "😊 ", "👩‍👧 ", "👍🏽👍🏽 ", "é ", "é ", "\u0000 ", "İ ", "ß ", "𝒳 "])
def test_offsets_count_code_points(before: str) -> None:
    """As Python does, and JavaScript when it spreads a text: an emoji of several code points is several."""
    assert find(("trust",), f"{before}trust") == (len(before), len(before) + 5)


@pytest.mark.parametrize("text", ["ẞ", "İİİ", "ﬁ", "ŉ"])
def test_a_letter_that_grows_when_its_case_is_folded_moves_no_offset(text: str) -> None:
    assert find(("trust",), f"{text} trust {text}") == (len(text) + 1, len(text) + 6)


def test_a_contraction_gives_the_place_of_the_whole_word() -> None:
    assert found("not", "She doesn't") == "doesn't"


def test_the_first_wording_of_a_family_is_found_first() -> None:
    assert find(("fair*", "care*"), "He cares and is fair") == (16, 20)


def test_no_wordings_find_nothing() -> None:
    assert find((), "He cares") is None


@pytest.mark.parametrize("text", ["a" * 100_000, "a " * 5_000, "." * 100_000, "'" * 10_000, "\ud800", "\u0000", "a\u0301" * 1000])
def test_any_text_is_read(text: str) -> None:
    assert find(("care*", "fair ... play"), text) is None


def test_tokens_know_their_place_and_sentence() -> None:
    assert [(token.word, token.start, token.end, token.sentence) for token in tokens("I can't. Go!")] == [
        ("i", 0, 1, 0),
        ("can", 2, 7, 0),
        ("not", 2, 7, 0),
        ("go", 9, 11, 1),
    ]


@pytest.mark.parametrize("wording", ["fair*", "same rules", "care* ... people", "not that bad", "24 hours", "don't", "be*"])
def test_a_wording_that_can_be_found_is_no_problem(wording: str) -> None:
    assert phrase_problem(wording) == ""


@pytest.mark.parametrize("wording", ["", "  ", "*", "...", "… ?", "... people", "care ...", "a*", "i* care"])
def test_a_wording_that_finds_nothing_or_everything_is_a_problem(wording: str) -> None:
    assert phrase_problem(wording) != ""

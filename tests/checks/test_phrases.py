"""Phrases, passives and acronyms are found as a reader would read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.article import Article
from seolint.article.nodes import Block
from seolint.article.origins import Verbatim
from seolint.article.source import Source
from seolint.article.wording import Wording, is_quoted
from seolint.checks.kinds.acronym import is_explained
from seolint.checks.kinds.phrases import Options, find_phrases
from seolint.checks.kinds.sentence_share import is_passive


def wording(text: str) -> Wording:
    """The words of one paragraph."""
    article = Article(Source("a.txt", text, "text"), [Block("paragraph", text, Verbatim(0))])
    return article.wording


def found(text: str, options: Options) -> list[tuple[str, str]]:
    """The phrases in a text, and what is better."""
    row = wording(text)
    return [(row.place(at, size).text, instead) for at, size, instead in find_phrases(row, options)]


@given(st.lists(st.sampled_from(["the", "Order", "don’t", "in", "e-mail", "end.", "why?", "a,", "42", "naïve"])))
def test_each_word_of_the_row_stands_where_it_is_said_to(words: list[str]) -> None:
    known = wording(" ".join(words))
    for index, word in enumerate(known.written):
        if known.words[index] != ".":
            assert known.place(index).text == word
            assert index in known.places_of(known.words[index])


def test_a_stroke_stands_for_one_word_or_another() -> None:
    options = Options({"about": ("in/with regard/regards to",)})
    assert [text for text, _ in found("With regards to you, and in regard to me.", options)] == [
        "With regards to",
        "in regard to",
    ]


def test_the_longest_phrase_wins_and_an_exception_hides_what_is_in_it() -> None:
    options = Options({"to": ("in order to",), "so": ("in order to so",)}, unless=("in order to the",))
    assert found("We went in order to so do. It is in order to the left.", options) == [("in order to so", "so")]


def test_a_phrase_does_not_cross_the_end_of_a_sentence() -> None:
    assert found("It is in order. To bake is a joy.", Options({"to": ("in order to",)})) == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [('He said: "in', True), ('"Well," he said, in', False), ("“Well” and “in", True), ("it's the dogs' in", False)],
)
def test_quotation_marks_open_and_close(text: str, quoted: bool) -> None:
    assert is_quoted(text, len(text) - 2) is quoted


@pytest.mark.parametrize(
    ("after", "passive"),
    [
        ("cleaned by a", True),
        ("often quickly washed", True),
        ("not taken .", True),
        ("being measured now", True),
        ("indeed cold .", False),
        ("tired .", False),
        ("not also often", False),
        ("unaffected by insects", False),
        ("plant-based and", False),
        ("very covered", False),
        (". washed hands", False),
        ("a covered wagon", False),
    ],
)
def test_a_participle_after_be_is_a_passive_unless_it_says_a_state(after: str, passive: bool) -> None:
    assert is_passive(after.split(), frozenset({"taken"}), frozenset({"tired"})) is passive


@pytest.mark.parametrize(
    "text",
    [
        "polycystic ovary syndrome",
        "Polycystic ovarian syndromes are frequent",
        "a syndrome (PCOS) of the ovaries",
        "PCOS (a syndrome of the ovaries)",
        "PCOS stands for something",
        "PCOS: a syndrome of the ovaries",
    ],
)
def test_an_acronym_is_explained(text: str) -> None:
    assert is_explained("PCOS", "polycystic ovary syndrome", text)


@pytest.mark.parametrize("text", ["women with PCOS", "the ovary and its syndromes", "popcorn, cola, oranges, salt"])
def test_an_acronym_is_not_explained(text: str) -> None:
    assert not is_explained("PCOS", "polycystic ovary syndrome", text.replace("popcorn, cola, oranges, salt", "pcos"))

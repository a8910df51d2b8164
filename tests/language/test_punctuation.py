"""Punctuation: which marks end sentences, open and close quotations."""

from __future__ import annotations

import re

import pytest

from seolint.article.wording import is_quoted
from seolint.language import punctuation
from seolint.language.punctuation import ends_sentence
from seolint.language.sentences import split_sentences


@pytest.mark.parametrize(
    "text",
    [
        "Really.",
        '"Really?"',
        "(It did!)",
        "*Truly.*",
        "„Wirklich?“",
        "« Vraiment ! »",
        "本当です。」",
        "क्या?",
        "हाँ।",
        "Wait…",
    ],
)
def test_a_text_that_ends_a_sentence(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Read more", "Home »", "Note:", '"A title"', "", ")"])
def test_a_text_that_does_not(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "word" and word.', [True, False]),
        ("He said “word” and word.", [True, False]),
        ("Er sagte „word“ und word.", [True, False]),
        ("Powiedział „word” i word.", [True, False]),
        ("Il dit « word » et word.", [True, False]),
        ("“He said „word“, then word” and word.", [True, True, False]),
        ("Home » word “word” word", [False, True, False]),
    ],
)
def test_what_is_quoted(text: str, quoted: list[bool]) -> None:
    assert [is_quoted(text, match.start()) for match in re.finditer("word", text)] == quoted


def test_no_mark_both_opens_and_closes() -> None:
    assert not set(punctuation.OPENING_QUOTES) & set(punctuation.CLOSING_QUOTES)
    assert set(punctuation.DOUBLE_QUOTES) < set(punctuation.QUOTES)


def test_german_quotation_marks_close_a_sentence() -> None:
    text = "„Das ist alles.“ Sie ging hinaus."
    assert [text[start:end] for start, end in split_sentences(text, "de")] == ["„Das ist alles.“", "Sie ging hinaus."]

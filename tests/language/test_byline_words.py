"""One list of the words of bylines: all that read bylines know the same words."""

from __future__ import annotations

from datetime import date

import pytest

from seolint.api import lint_text
from seolint.article.article import Article
from seolint.article.source import Source
from seolint.article.stated_dates import is_byline, stated_dates_of
from seolint.health.credits import has_reviewer, is_answered_for
from seolint.language.byline_words import AFTER_NAME, Kind, byline_words
from seolint.readers import read_article
from seolint.readers.names import split_names

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
PROSE = "Wash the sore with soap and water twice a day, and cover it with a clean dressing.\n"


def page(line: str, language: str = "en") -> Article:
    body = f"<h1>Cold sores</h1><p>{line}</p><p>{PROSE * 8}</p>"
    text = f'<html lang="{language}"><body><article>{body}</article></body></html>'
    return read_article(Source("a.html", text, "html"))


def names_in(line: str) -> list[str]:
    return [line[start:end] for start, end in split_names(line)]


def lines_by() -> list[tuple[str, str]]:
    written = [
        (language, f"{word.title()} {by} Ann Lee")
        for language in LANGUAGES
        for word in byline_words("written", language)
        for by in byline_words("by", language)
    ]
    posted = [("en", f"{word.title()} by Ann Lee") for word in byline_words("posted", "en")]
    alone = [(name, f"{byline_words('by', name)[0].title()} Ann Lee") for name in LANGUAGES if name != "it"]
    return [*written, *posted, *alone]


@pytest.mark.parametrize(("language", "line"), lines_by())
def test_a_line_says_by_whom_wherever_bylines_are_read(language: str, line: str) -> None:
    assert names_in(line) == ["Ann Lee"]
    assert [author.text for author in page(line, language).authors] == ["Ann Lee"]
    assert is_answered_for(page(line, language))
    assert is_byline(f"{line}, 14 March 2025")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee. Photographs by Bo Ek. September 27, 2026", ["Ann Lee"]),
        ("By Bo Ek and Ann Lee. Opinion", ["Bo Ek", "Ann Lee"]),
        ("By Dr. med. Ann Lee", ["Dr. med. Ann Lee"]),
        ("By Prof. Ann B. Lee", ["Prof. Ann B. Lee"]),
        ("By Ann Lee, Esq. and Bo Ek", ["Ann Lee, Esq", "Bo Ek"]),
    ],
)
def test_names_end_with_their_sentence(line: str, names: list[str]) -> None:
    assert names_in(line) == names


@pytest.mark.parametrize("label", byline_words("author", *LANGUAGES))
def test_a_label_names_the_author(label: str) -> None:
    line = f"{label.title()}: Ann Lee"
    assert names_in(line) == ["Ann Lee"]
    assert [author.text for author in page(line).authors] == ["Ann Lee"]
    apart = f"Cold sores\n\n{label.title()}\n\nAnn Lee\n\n{PROSE * 8}"
    assert is_answered_for(read_article(Source("a.txt", apart, "text")))


@pytest.mark.parametrize("word", AFTER_NAME)
def test_a_name_ends_before_what_follows_it(word: str) -> None:
    assert names_in(f"By Ann Lee {word} in spring") == ["Ann Lee"]


@pytest.mark.parametrize(
    ("kind", "word"),
    [(kind, word) for kind in ("published", "modified", "reviewed") for word in byline_words(kind)],
)
def test_a_date_is_about_what_the_word_before_it_says(kind: Kind, word: str) -> None:
    article = read_article(Source("a.txt", f"Cold sores\n\n{word.title()}: 14.03.2019\n\n{PROSE * 8}", "text"))
    assert [stated.label for stated in stated_dates_of(article)] == [kind]


OF_BOOKS = {"written", "created", "edited"}


@pytest.mark.parametrize(
    "word", [word for kind in ("published", "modified", "reviewed") for word in byline_words(kind)]
)  # fmt: skip
def test_a_year_after_such_a_word_dates_a_health_article(word: str) -> None:
    text = f"Cold sores\n\n{PROSE * 8}\n{word.title()}: 2026\n"
    report = lint_text(text, format="text", select=["review-date-missing"], topic="health", today=date(2026, 6, 1))
    assert bool(report.findings) == (word in OF_BOOKS)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Medizinisch {} von Ann Lee"), ("fr", "{} par Ann Lee"), ("es", "{} por Ann Lee"),
        ("pt", "{} por Ann Lee"), ("it", "{} da Ann Lee"), ("nl", "{} door Ann Lee"),
    ],
)  # fmt: skip
def test_a_review_is_seen_in_each_language(language: str, line: str) -> None:
    for word in byline_words("reviewed", language):
        assert has_reviewer(page(line.format(word), language)), word

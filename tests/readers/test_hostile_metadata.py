"""Metadata that its author wrote to break its reader: a finding says so, and the rest of the page is read."""

from __future__ import annotations

import pytest

import seolint
from seolint.article.source import Source
from seolint.readers import read_article

DIGITS = "9" * 5_000
BODY = "\n# How to prune roses\n\nPrune on a dry day.\n"


@pytest.mark.parametrize(
    ("matter", "fault", "at"),
    [
        (f'{{\n"title": "x",\n"n": {DIGITS}\n}}\n', "a number of more than 4,300 digits: not read", DIGITS),
        (f"+++\ntitle = 'x'\nn = {DIGITS}\n+++\n", "a number of more than 4,300 digits: not read", DIGITS),
        (f"+++\ntitle = 'x'\nn = [1, -{DIGITS}]\n+++\n", "a number of more than 4,300 digits: not read", f"-{DIGITS}"),
        (f"+++\n{'a.' * 60}a = 1\n+++\n", "a key of more than 50 parts", "a.a"),
        (f"---\n{'k' * 2000}:\n- a\n- b\n---\n", "a key of more than 1,000 characters: not read", "k"),
        (f"---\n? {'k' * 2000}\n: !!str\n  - a\n---\n", "a key of more than 1,000 characters: not read", "k"),
        (f"+++\n{'k' * 2000} = ['a', 'b']\n+++\n", "a key of more than 1,000 characters: not read", "k"),
        (f'{{\n"{"k" * 2000}": ["a", "b"]\n}}\n', "a key of more than 1,000 characters: not read", "k"),
        ("+++\na = " + "[" * 5000 + "\n+++\n", "nested deeper than 100 levels: not read", "a"),
    ],
)
def test_front_matter_beyond_the_limits_is_a_fault_of_it_alone(matter: str, fault: str, at: str) -> None:
    article = read_article(Source("a.md", matter + BODY, "markdown"))
    assert article.front_matter is not None
    assert article.front_matter.error is not None
    assert article.front_matter.error.text == fault
    start, end = article.front_matter.error.span()
    assert matter[start:].startswith(at)
    assert end <= len(matter)
    assert [block.text for block in article.blocks if block.text.startswith("Prune")] == ["Prune on a dry day."]


@pytest.mark.parametrize("matter", [f'{{"n": {DIGITS}}}\n', f"+++\nn = {DIGITS}\n+++\n"])
def test_the_library_reports_it_as_a_finding(matter: str) -> None:
    report = seolint.lint_text(matter + BODY, format="markdown")
    assert "front-matter-invalid" in {finding["rule"] for finding in report.findings}


def test_long_digits_inside_strings_are_text() -> None:
    article = read_article(Source("a.md", f'{{\n"title": "{DIGITS}"\n}}\n' + BODY, "markdown"))
    assert article.front_matter is not None
    assert article.front_matter.error is None
    assert article.front_matter.fields["title"].text == DIGITS


def test_structured_data_with_a_long_number_is_a_finding() -> None:
    page = (
        f'<html><body><h1>A</h1><script type="application/ld+json">{{"n": {DIGITS}}}</script><p>Text.</p></body></html>'
    )
    article = read_article(Source("a.html", page, "html"))
    assert [script.error for script in article.structured_data] == ["a number of more than 4,300 digits"]


@pytest.mark.parametrize("digits", [DIGITS, "²³", "٣", "1" * 4301])
@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
def test_long_and_foreign_digits_break_no_rule(digits: str, name: str) -> None:
    forms = [
        "# @ tips for roses in @",
        "@ min read",
        "@ ways to prune:",
        "@. One\n@. Two",
        "Reviewed in @. The @ best.",
    ]
    forms += ["(keyword: @ times)", "@-@-@", "&#@;", "@ words", "The @ roses", "@/@/@", "Page @ of @", "v@.@", "[@](@)"]
    text = "\n\n".join(forms).replace("@", digits)
    report = seolint.lint_text(text, path=name)
    assert report.problems == ()

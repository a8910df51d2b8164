"""Stretches that a pattern fits, and what excuses them."""

from typing import Any

import pytest

from tests.checks.trial import excerpts, find_noise

FILL_IN = [["[insert", r"\[insert [^\]]*\]"]]
SAID = [["as an ai", r"as an ai\b"]]


@pytest.mark.parametrize(
    ("text", "options", "found"),
    [
        ("Call [Insert number] now.", {"patterns": FILL_IN}, ["[Insert number]"]),
        ("Call [Insert number] now.", {"patterns": [[*FILL_IN[0], "markdown html"]]}, []),
        ("Templates: call [Insert number] now.", {"patterns": FILL_IN, "unless": ["template"]}, []),
        ("Sorry, as an AI I cannot.", {"spoken": SAID}, ["as an AI"]),
        ('"Sorry, as an AI I cannot."', {"spoken": SAID}, []),
        ("> Sorry, as an AI I cannot.", {"spoken": SAID}, []),
        ("Sorry, as an AI I cannot. Chatbots!", {"spoken": SAID, "subject": ["chatbot"]}, []),
        ("Sorry, as an AI I cannot. /chatbot/a", {"spoken": SAID, "subject": ["chatbot"]}, ["as an AI"]),
        ("Price: 12 EUR (net)", {"patterns": [["eur", r"(\d+) eur"]]}, ["12"]),
    ],
)
def test_what_fits_is_reported(text: str, options: dict[str, Any], found: list[str]) -> None:
    assert excerpts("pattern", text, **options) == found


@pytest.mark.parametrize(
    ("fix_by", "text", "meant"),
    [("cut", "Roses &nbsp;", ""), ("unescape", "Roses &amp;", "&"), ("unescape", "Roses &bogus;", None)],
)
def test_a_fix_cuts_or_unescapes(fix_by: str, text: str, meant: str | None) -> None:
    (found,) = find_noise("pattern", text, patterns=[["&", r"&\w+;"]], fix_by=fix_by)
    assert (None if found.fix is None else found.fix.edits[0].text) == meant


def test_targets_of_links_are_looked_at_if_asked_for() -> None:
    text = "[Roses](https://example.org/{{slug}}) and [pears](/a).\n"
    patterns = [["{{", r"\{\{\w+\}\}"]]
    assert excerpts("pattern", text, "a.md", patterns=patterns) == []
    assert excerpts("pattern", text, "a.md", patterns=patterns, links=True) == ["https://example.org/{{slug}}"]

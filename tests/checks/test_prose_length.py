"""Sentences and paragraphs that are too long."""

from typing import Any

import pytest

from tests.checks.trial import ask

SHORT, LONG = (
    "Prune on a dry day.",
    "Prune on a dry day in the last week of the winter, when the worst of the frost is over.",
)


@pytest.mark.parametrize(
    ("text", "options", "answers"),
    [
        (LONG, {"of": "sentences", "max_words": 19}, [LONG]),
        (LONG, {"of": "sentences", "max_words": 20}, []),
        (LONG, {"of": "sentences", "max_words": 10, "far_words": 15}, [f"{LONG} (far)"]),
        (f"{SHORT} {SHORT}", {"of": "paragraphs", "max_words": 9}, [f"{SHORT} {SHORT}"]),
        (SHORT * 2, {"of": "sentences", "max_words": 9, "max_percent": 10}, "not evaluated: "),
        (
            "春に剪定します。" * 30,
            {"of": "sentences", "max_words": 9},
            'not evaluated: words cannot be counted in "ja"',
        ),
    ],
)
def test_what_is_too_long(text: str, options: dict[str, Any], answers: list[str] | str) -> None:
    found = ask("prose-length", text, "a.txt", **options)
    assert found[0].startswith(answers) if isinstance(answers, str) else found == answers

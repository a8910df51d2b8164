"""What a text of some kind must be accompanied by."""

from typing import Any

import pytest

from tests.checks.trial import ask

OPTIONS = {"needs": ["retinol"], "when": {"text": [r"retinol \w+ wrinkles"]}, "wanted": [r"side effects?"]}
TEXT = "# Skin\n\nWe found that retinol reduces wrinkles.\n"


@pytest.mark.parametrize(
    ("text", "options", "answers"),
    [
        (TEXT, {}, ["retinol reduces wrinkles"]),
        (TEXT + "\nIt has side effects.\n", {}, []),
        (TEXT, {"min_words": 50}, []),
        (TEXT + "\nIt is mild.\n", {"nearly": [r"is mild\b"]}, ["is mild (nearly)"]),
        (TEXT, {"when": {"title": ["skin"], "text": ["retinol"]}}, ["Skin"]),
        (TEXT, {"when": {"title": ["hair"], "text": ["retinol"]}}, []),
        (TEXT, {"needs": ["collagen"]}, []),
        (TEXT, {"when": {"title": ["hair"]}, "alone": [r"reduces \w+"]}, ["reduces wrinkles (alone)"]),
        (TEXT + "\nIt has side effects.\n", {"when": {"title": ["hair"]}, "alone": [r"reduces \w+"]}, []),
        (TEXT, {"alone": [r"reduces \w+"]}, ["retinol reduces wrinkles"]),
    ],
)
def test_a_companion_is_asked_for(text: str, options: dict[str, Any], answers: list[str]) -> None:
    assert ask("companion", text, **{**OPTIONS, **options}) == answers

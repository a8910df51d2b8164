"""When a page is not asked for a medical disclaimer."""

from typing import Any

import pytest

from tests.checks.trial import ask

GREEK = (
    "# Πίεση\n\n" + "Μετρήστε την πίεσή σας το πρωί και το βράδυ, πάντα καθιστοί, και σημειώστε τα αποτελέσματα. " * 8
)


@pytest.mark.parametrize(
    ("text", "options", "answer"),
    [
        (
            "# Blood pressure\n\nMeasure it twice.\n",
            {"min_words": 50},
            "not evaluated: the text has fewer than 50 words",
        ),
        (GREEK, {}, 'not evaluated: disclaimers in the language of the text ("el") are not recognized'),
    ],
)
def test_why_it_cannot_be_judged(text: str, options: dict[str, Any], answer: str) -> None:
    assert ask("disclaimer", text, grade="missing", **options) == [answer]

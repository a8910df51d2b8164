"""Images without alternative text, and links without text."""

import pytest

from tests.checks.trial import ask


@pytest.mark.parametrize(
    ("of", "text", "answers"),
    [
        ("images", "Roses.", ["not evaluated: the article has no images"]),
        ("links", "Roses.", ["not evaluated: the article has no links"]),
        ("links", "Roses [](/a) and [](#here).", ["[](/a)"]),
        ("links", "Roses [](/a) and [](<>).", ["[](/a)"]),
        ("images", "![](data:image/png;base64,AAAA)", ["![](data:image/png;base64,AAAA)"]),
    ],
)
def test_what_has_nothing_to_read(of: str, text: str, answers: list[str]) -> None:
    assert ask("alternative", text, of=of) == answers

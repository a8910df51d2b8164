"""A term of the title that the text spells another way."""

import pytest

from tests.checks.trial import ask


@pytest.mark.parametrize(
    ("title", "text", "answers"),
    [
        ("", "Roses.", ["not evaluated: the article has no title"]),
        ("Rose-garden basics", "A rosegarden needs sun. A rosegarden needs rain. My rosegarden.", ["Rose-garden"]),
        ("Rose-garden basics", "A rose garden needs sun. A rose garden needs rain. My rose garden.", ["Rose-garden"]),
        ("Rosegarden basics", "A rose-garden needs sun. A rose-garden needs rain. My rose-garden.", ["Rosegarden"]),
        ("Rose garden basics", "A rosegarden needs sun. A rosegarden needs rain. My rosegarden.", ["Rose garden"]),
        ("Rose-garden basics", "A rosegarden needs sun. A rosegarden needs rain. My rose-garden.", []),
        ("Rose-garden basics", "A rosegarden needs sun. A rosegarden needs rain.", []),
        ("Set-up basics", "A setup needs sun. A setup needs rain. My setup.", []),
    ],
)
def test_the_title_is_compared_with_the_text(title: str, text: str, answers: list[str]) -> None:
    page = f"# {title}\n\n{text}\n" if title else f"{text}\n"
    assert ask("spelling-variant", page, apart=["up"]) == answers

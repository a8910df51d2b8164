"""Titles that announce a number, and how many there are."""

import pytest

from tests.checks.trial import ask


def tips(*numbers: str) -> str:
    return "".join(f"## {number} Water\n\nIn the morning.\n\n" for number in numbers)


@pytest.mark.parametrize(
    ("title", "body", "answers"),
    [
        ("4 tips for roses", tips("1.", "2.", "3."), ["4"]),
        ("4 tips for roses", tips("#1", "#2", "#3"), ["4"]),
        ("Four tips for roses", tips("Tip 3:", "Tip 2:", "Tip 1:"), ["Four"]),
        ("4 tips for roses", tips("Step 1:", "Step 2:", "Step 3:"), []),
        ("4 tips for roses", tips("1.", "2.", "4."), []),
        ("4 tips for roses", tips("1.", "2."), []),
        ("4 days of tips", tips("1.", "2.", "3."), []),
        ("Windows 4 tips", tips("1.", "2.", "3."), []),
        ("4 tips for roses", tips("1.", "2.", "3.") + "The last one (#4) is a secret.", []),
        ("Roses", tips("1.", "2.", "3."), []),
    ],
)
def test_the_number_is_compared_with_the_headings(title: str, body: str, answers: list[str]) -> None:
    assert ask("list-count", f"# {title}\n\n{body}", things=["tips"]) == answers

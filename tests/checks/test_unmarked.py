"""Headings and lists that are typed rather than marked up."""

import pytest

from tests.checks.trial import ask

PROSE = "Prune on a dry day, when the worst of the frost is over and the buds begin to swell."


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("**When to prune**", True),
        ("**When to prune.**", False),
        ("**when to prune**", False),
        ("**When to prune; how to feed**", False),
        ("**" + "Roses and more " * 8 + "**", False),
        ("When to prune", False),
    ],
)
def test_a_bold_line_heads_what_follows(line: str, found: bool) -> None:
    text = f"# Roses\n\n{PROSE}\n\n{line}\n\n{PROSE}\n"
    assert bool(ask("unmarked", text, what="heading")) is found


@pytest.mark.parametrize(
    ("lines", "found"),
    [("• Spade\n\n• Shears", True), ("• Spade", False), ("• Spade • Shears", True)],
)
def test_a_list_has_several_bullets(lines: str, found: bool) -> None:
    assert bool(ask("unmarked", f"# Roses\n\n{PROSE}\n\n{lines}\n", what="list")) is found

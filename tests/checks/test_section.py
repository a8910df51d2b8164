"""Headings with nothing below them, or with too much."""

import pytest

from tests.checks.trial import ask

LONG = "Prune on a dry day, when the worst of the frost is over and the buds begin to swell."


@pytest.mark.parametrize(
    ("text", "path", "answers"),
    [
        ("Roses.", "a.md", ["not evaluated: the article has no headings"]),
        ("# Roses\n\n## Pruning\n\n## Feeding\n\nSpoons.\n", "a.md", ["Pruning"]),
        ("# Roses\n\n## Pruning\n\n<!-- later -->\n\n## Feeding\n\nSpoons.\n", "a.md", ["Pruning"]),
        ("# Roses\n\n## Pruning\n\n{/* later */}\n\n## Feeding\n\nSpoons.\n", "a.mdx", ["Pruning"]),
        ("# Roses\n\n## Pruning\n\n<Chart />\n\n## Feeding\n\nSpoons.\n", "a.mdx", []),
        ("# Roses\n\n## [Pruning](/a)\n\n## Feeding\n\nSpoons.\n", "a.md", []),
        ("# Roses\n\n### Step 3\n\n## Feeding\n\nSpoons.\n", "a.md", ["Step 3"]),
        ("<article><h1>Roses</h1><h3>Step 3</h3><h2>Feeding</h2><p>Spoons.</p></article>", "a.html", []),
        ("<article><h1>Roses</h1><h2>Pruning</h2><h2>Feeding</h2><p>Spoons.</p></article>", "a.html", ["Pruning"]),
        ("<article><div><h1>Roses</h1><h2>All year</h2></div><h2>Feeding</h2><p>Spoons.</p></article>", "a.html", []),
        ("<article><h1>Roses</h1><h2>Map</h2><div class='map'></div><h2>Feeding</h2><p>x</p></article>", "a.html", []),
    ],
)
def test_a_section_is_empty_where_readers_see_nothing(text: str, path: str, answers: list[str]) -> None:
    assert ask("section", text, path, empty=True) == answers


@pytest.mark.parametrize(("limit", "answers"), [(18, ["Pruning"]), (19, []), (0, [])])
def test_a_section_is_long_beyond_the_limit(limit: int, answers: list[str]) -> None:
    text = f"# Roses\n\n## Pruning\n\n{LONG}\n\n## Feeding\n\nSpoons.\n"
    assert ask("section", text, max_words=limit) == answers

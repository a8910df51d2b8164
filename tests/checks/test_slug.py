"""Slugs from file names."""

from __future__ import annotations

import pytest

from tests.checks.trial import ask

TEXT = "# Pruning roses\n\nCut each shoot above a bud that looks outward.\n"


@pytest.mark.parametrize(
    ("path", "answers"),
    [
        ("blog/2024-01-02-pruning-roses.md", []),
        ("blog/01-pruning.md", []),
        ("index.md", []),
        ("docs/README.md", []),
        ("docs/_index.de.md", []),
        ("CODE_OF_CONDUCT.md", []),
        ("_includes/my_part.md", []),
        ("docs/ToMath.md", []),
        ("tutorial/1.md", []),
        ("about.md", []),
        ("test.md", []),
        ("new.md", []),
        ("pruning_roses.md", [""]),
        ("2024-01-02-pruning roses.md", [""]),
        ("untitled-1.md", [" (placeholder)"]),
        ("new-post.md", [" (placeholder)"]),
        ("Copy of roses.md", [" (placeholder)"]),
        ("roses-copy.md", [" (placeholder)"]),
        ("roses (1).md", [" (placeholder)"]),
        ("20240102.md", [" (number)"]),
        ("5f2b9c1d.md", [" (number)"]),
        ("decade.md", []),
        ("how-to.md", []),
        ("at-at.md", []),
        ("who-we-are.md", []),
        ("what-to-do-with-it.md", [" (function-words)"]),
        ("a.html", ["not evaluated: nothing says which URL the page will have"]),
    ],
)
def test_file_names(path: str, answers: list[str]) -> None:
    text = TEXT if path.endswith(".md") else f"<!doctype html><title>Roses</title><h1>Roses</h1><p>{TEXT}"
    assert ask("slug", text, path, max_words=12) == answers

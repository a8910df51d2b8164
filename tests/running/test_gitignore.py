"""Patterns of ``.gitignore``, and that none of them takes long."""

from __future__ import annotations

import pytest

from seolint.running.gitignore import GitIgnore, _Wildcards


@pytest.mark.parametrize(
    ("lines", "ignored", "kept"),
    [
        (["a"], ["a", "x/a", "a/b"], ["ab", "b/ab"]),
        (["/a"], ["a"], ["x/a"]),
        (["a/b"], ["a/b", "a/b/c"], ["x/a/b"]),
        (["a/"], ["a/b", "x/a/b"], ["a", "x/a"]),
        (["**/a/b"], ["a/b", "x/y/a/b"], ["a/x/b"]),
        (["a/**"], ["a/b", "a/b/c"], ["a"]),
        (["a/**/b"], ["a/b", "a/x/b", "a/x/y/b"], ["b", "ab"]),
        (["*.md", "!b.md"], ["a.md", "x/c.md"], ["b.md", "a.mdx"]),
        (["a?c", "[ab].txt", "[!ab].rst"], ["abc", "a.txt", "c.rst"], ["ac", "c.txt", "a.rst"]),
        (["[[:digit:]]x", "[a-c]y", "[]-]z"], ["1x", "by", "]z", "-z"], ["ax", "dy", "az"]),
        (
            ["# no", "\\#yes", "\\!yes", "end\\ ", "trim  ", "a\r"],
            ["#yes", "!yes", "end ", "trim", "a"],
            ["# no", "end"],
        ),
        (["[a", "[z-a]", "\\", "{a,b}"], ["[a", "\\", "{a,b}"], ["a", "m", "b"]),
    ],
)
def test_patterns_mean_what_they_mean_to_git(lines: list[str], ignored: list[str], kept: list[str]) -> None:
    found = GitIgnore("/base", iter(lines))

    def is_ignored(path: str) -> bool:
        parts = path.split("/")
        return any(
            found.matches("/base/" + "/".join(parts[:number]), is_folder=number < len(parts))
            for number in range(1, len(parts) + 1)
        )

    assert [path for path in ignored if not is_ignored(path)] == []
    assert [path for path in kept if is_ignored(path)] == []


def test_a_name_is_read_once_whatever_the_pattern() -> None:
    pattern = _Wildcards("*a" * 200 + "b")
    asked: list[str] = []
    pattern.tests = [lambda char, test=test: asked.append(char) or test(char) for test in pattern.tests]  # type: ignore[misc, func-returns-value]
    assert not pattern.match("a" * 250)
    assert len(asked) == len(pattern.tests)  # each token was compared with the one character once


@pytest.mark.parametrize("lines", [["a"] * 2001, ["a" * 1001]])
def test_more_than_any_repository_needs_is_refused(lines: list[str]) -> None:
    with pytest.raises(ValueError, match="not used: more than 2,000 patterns, or one of more than 1,000 characters"):
        GitIgnore("/", iter(lines))

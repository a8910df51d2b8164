"""Suppressions: what they cover, which are needed, and adding them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.article.article import Article
from seolint.article.nodes import Comment
from seolint.article.origins import Verbatim
from seolint.article.source import Source, decode
from seolint.base.model import Finding, Place, Severity, Span
from seolint.linting.add_suppressions import suppress, suppress_in_line
from seolint.linting.suppressions import read_suppressions
from seolint.startup.records import replace
from tests.linting.test_safe_fixes_of_articles import EXAMPLES
from tests.linting.test_safe_fixes_of_articles import LINTER as ALL_RULES
from tests.pages import write
from tests.test_fixtures import ARTICLES

LINTER = replace(
    ALL_RULES, is_folded=False, known={name: name for rule in ALL_RULES.rules for name in (rule.name, rule.category)}
)
KNOWN = {"some-rule": "some-rule", "other-rule": "other-rule", "old-name": "some-rule", "noise": "noise"}


def suppressions(text: str) -> tuple[object, list[str], list[tuple[str, ...]]]:
    """Of ``some-rule`` found at each ``*``: the lines that are left; and the names that are not needed."""
    source = Source("a.html", text, "html")
    article = Article(source)
    at = 0
    while (start := text.find("<!--", at)) >= 0:
        at = text.index("-->", start) + 3
        article.comments.append(_Whole(text[start + 4 : at - 3], Verbatim(start), at - start))
    found = read_suppressions(article, KNOWN)
    found.judged = frozenset(KNOWN) | {""}
    findings = [_finding(source, offset) for offset, char in enumerate(text) if char == "*"]
    left = [f"{finding.place.line}" for finding in found.keep(findings)]
    return found, left, [unused.names for unused in found.unused()]


class _Whole(Comment):
    __slots__ = ("length",)

    def __init__(self, text: str, origin: Verbatim, length: int) -> None:
        super().__init__(text, origin)
        self.length = length

    def span(self, start: int = 0, end: int | None = None) -> Span:
        return self.origin.span(0, self.length)


def _finding(source: Source, offset: int) -> Finding:
    line, column = source.position(offset)
    place = Place(offset, offset + 1, line, column, line, column + 1, "*", Span(offset, offset + 1))
    return Finding("some-rule", "noise", Severity.INFO, "heuristic", "", "", place, {})


@pytest.mark.parametrize(
    ("text", "left", "unused"),
    [
        ("*\n<!-- seolint-disable -->\n*\n<!-- seolint-enable -->\n*", ["1", "5"], []),
        ("<!-- seolint-disable-file some-rule -- why not -->\n*\n*", [], []),
        ("*\n* <!-- seolint-disable-line noise -->\n*", ["1", "3"], []),
        ("<!-- seolint-disable-next-line\n some-rule -->\n*\n*", ["4"], []),
        ("<!-- seolint-disable-next-line old-name -->\n*\n*", ["3"], []),
        ("<!-- seolint-disable some-rule other-rule -->\n*", [], [("other-rule",)]),
        ("<!-- seolint-disable noise --><!-- seolint-enable some-rule -->\n*", ["2"], [("noise",)]),
        ("<!-- seolint-disable --><!-- seolint-enable noise -->*<!-- seolint-disable some-rule -->*", ["1"], [()]),
        ("<!-- seolint-disable-line -->", [], [()]),
        ("* <!-- seolint-disable-line all -- a quotation -->", [], []),
        ("<!-- seolint-disabled some-rule -->\n*", ["2"], []),
        ("<!-- see seolint-disable -->\n*", ["2"], []),
    ],
)
def test_what_is_switched_off(text: str, left: list[str], unused: list[tuple[str, ...]]) -> None:
    assert suppressions(text)[1:] == (left, unused)


def test_many_suppressions_and_findings_take_no_time() -> None:
    text = "<!-- seolint-disable some-rule --> * <!-- seolint-enable some-rule --> * " * 3000
    assert len(suppressions(text)[1]) == 3000


PROSE = "The frost is over, and the buds are still asleep. Now is the time to prune. "
MARKDOWN = f"""\
---
title: ""
---
# How to prune roses

{PROSE * 2}[here](https://example.com/) and more.

```text
[here](x)
```
"""


@pytest.mark.parametrize(
    ("name", "text"), [("a.md", MARKDOWN), ("a.html", "<title> </title><p>Prune</p>"), ("b.md", "x\r\n")]
)
def test_suppressions_are_added_until_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, text: str
) -> None:
    monkeypatch.chdir(write(tmp_path, {name: text}))
    words = (name, "--isolated", "--no-cache", "--fail-on", "info")
    assert main(words) == 1
    assert main([*words, "--add-suppressions"]) == 0
    comments = re.findall("<!-- seolint-disable-.*?-->", Path(name).read_text())
    assert comments
    assert all(comment.endswith(" -- existing finding -->") for comment in comments)
    assert Path(name).read_text().count("title: ") == text.count("title: ")
    capsys.readouterr()
    assert main(words) == 0, capsys.readouterr().out


def test_a_reason_cannot_end_its_comment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": "<title> </title><p>Prune</p>"}))
    main(["a.html", "--isolated", "--no-cache", "--add-suppressions", "--reason", "old --> kept"])
    assert " -- old – kept -->" in Path("a.html").read_text()


def test_plain_text_takes_no_suppressions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.txt": "x"}))
    assert main(["a.txt", "--isolated", "--add-suppressions", "--select", "all"]) == 2
    assert "plain text has no comments" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.md", "---\ntitle: Roses\ndescription: Short\n---\n\nText.\n", "---\n…\n\nText"),
        ("a.md", '---\ntitle: "Roses"\n---\n', "---\n…"),
        ("a.md", "Title: Roses\nSummary: TBD\n\nRead more [here](/x).\n", "TBD\n…"),
        ("a.md", f"# Roses\n\n{PROSE}[here](/x).  \nAnd more.\n", "(/x). …  \nAnd"),
        ("a.mdx", f"# Roses\n\n{PROSE}[here](/x).\n", "(/x). {/* seolint-disable-line link-text-vague"),
        ("a.md", "# Roses\n\nSee [here][1].\n\n[1]: https://e.com/x\n", "…\n# Roses"),
    ],
)
def test_comments_are_added_where_they_are_comments(name: str, text: str, expected: str) -> None:
    source = Source(name, text, "markdown")
    suppressed = suppress(LINTER, source, "old").text
    assert LINTER.lint(replace(source, text=suppressed)).findings == []
    assert re.sub("<!--.*?-->", "…", suppressed).count(expected) == 1, suppressed


def test_editors_offer_no_comment_in_metadata() -> None:
    for text in ("---\ntitle: Roses\n---\n", "Title: Roses\nDescription: TBD\n\nText.\n"):
        source = Source("a.md", text, "markdown")
        assert {suppress_in_line(LINTER, source, finding) for finding in LINTER.lint(source).findings} == {None}


@pytest.mark.slow
def test_suppressions_change_no_example_and_no_fixture() -> None:
    articles = [decode(path.read_bytes(), path.name) for path in ARTICLES]
    bad = {(source.path.rpartition("-")[0], source.format): source for source in EXAMPLES}  # the last one of each rule
    for source in (*articles, *bad.values()):
        report = LINTER.lint(source)
        if source.format == "text" or not report.findings:
            continue
        suppressed = suppress(LINTER, source, "old")
        before, after = report.article, LINTER.lint(suppressed)
        assert after.findings == [], source.path
        assert after.article.text == before.text, source.path
        for part in ("titles", "descriptions"):
            assert [field.text for field in getattr(after.article, part)] == [f.text for f in getattr(before, part)]
        without = re.sub(r"<!-- [^<>]* -- old -->", "", suppressed.text)
        assert "".join(without.split()) == "".join(source.text.split()), source.path

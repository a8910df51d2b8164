"""What must hold for any text in any format."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema

import seolint
from seolint.article.source import Source, SourceError, decode
from seolint.linting.add_suppressions import suppress
from seolint.linting.fixes import fix_all
from seolint.report import Style, load_format
from seolint.running.file_linter import FileLinter, lint_source
from seolint.running.run import Report
from seolint.settings.nearest import NearestSettings
from seolint.startup.records import replace

if TYPE_CHECKING:
    from seolint.base.model import Safety
    from seolint.linting.engine import Linter

SCHEMA = Path(seolint.__file__).parent / "resources" / "schemas" / "report.schema.json"
#: Words that no fix may repair: nothing but ASCII letters, and no part of a character reference.
_WORD = re.compile(r"(?<![^\x00-\x7f])(?<![&#\w])[A-Za-z]{2,}(?![\w;])(?![^\x00-\x7f])")


@cache
def make_linter() -> Linter:
    """The linter of all default rules; an exception in a rule is raised."""
    linter = FileLinter(lint_source).linter(NearestSettings(isolated=True).of("/").profile(None))
    return replace(linter, raise_crashes=True)


@cache
def make_validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))


def read(format_: str, text: str) -> Source | None:
    """The source as a run reads it; None if it is refused in words."""
    try:
        return decode(text.encode(), f"a.{format_}", format_)  # type: ignore[arg-type]
    except SourceError:
        return None


def check(format_: str, text: str) -> None:
    """Check all invariants on one text."""
    linter, source = make_linter(), read(format_, text)
    if source is None:
        return
    check_spans(linter, source)
    check_report(linter, source)
    check_line_ends(linter, source)
    check_fixes(linter, source)
    check_suppressions(linter, source)


def check_spans(linter: Linter, source: Source) -> None:
    """Findings are inside the file, and their lines and columns are where their offsets say."""
    for finding in linter.lint(source).findings:
        place, text = finding.place, source.text
        assert 0 <= place.start <= place.end <= len(text), finding
        assert place.line == text.count("\n", 0, place.start) + 1, finding
        assert place.column == place.start - text.rfind("\n", 0, place.start), finding
        for edit in finding.fix.edits if finding.fix is not None else ():
            assert 0 <= edit.start <= edit.end <= len(text), finding


def check_report(linter: Linter, source: Source) -> None:
    """The report has the shape that its schema promises."""
    report = Report([lint_source(linter, source)])
    text = "".join(load_format("json")(report, Style(list)))
    make_validator().validate(json.loads(text))


def check_line_ends(linter: Linter, source: Source) -> None:
    """Whatever ends its lines, a text has the same findings."""
    expected = told(linter, source)
    for end in ("\r\n", "\r"):
        # The mark of UTF-8 in front keeps a file text that has control characters.
        other = read(source.format, "\ufeff" + source.text.replace("\n", end))
        assert other is not None
        assert told(linter, other) == expected, repr(end)


def told(linter: Linter, source: Source) -> list[tuple[Any, ...]]:
    """What is reported about a source."""
    return [(found.rule, found.place.line, found.place.column, found.message) for found in linter.lint(source).findings]


def check_fixes(linter: Linter, source: Source) -> None:
    """Fixing twice does what fixing once does, and safe fixes leave each word of the article in the file.

    A run that refused a fix is apart: an earlier fix of it can have made a line residue that was the article's own before,
    and the next run does not know that.
    """
    before = set(_WORD.findall(linter.parse(source).text)) & set(_WORD.findall(source.text))
    choices: tuple[frozenset[Safety], ...] = (frozenset({"safe"}), frozenset({"safe", "unsafe"}))
    for safeties in choices:
        once = fix_all(linter, source, safeties)
        fixed = once.source
        again = fix_all(linter, fixed, safeties)
        refused = any(": not fixed: " in note for note in once.notes)
        assert refused or again.source.text == fixed.text, safeties
        if "unsafe" not in safeties:
            lost = {word for word in before if word.lower() not in fixed.text.lower()}  # "The the" is one word twice
            assert not lost, lost


def check_suppressions(linter: Linter, source: Source) -> None:
    """Added suppressions hide the findings they are for, or are refused in words, and are all that is added."""
    linter = replace(linter, is_folded=False)
    if source.format == "text" or not linter.lint(source).findings:
        return
    try:
        suppressed = suppress(linter, source, "old")
    except SourceError:
        return
    before, after = linter.lint(source), linter.lint(suppressed)
    assert not after.findings, after.findings
    assert after.article.text == before.article.text
    added = re.sub(r"<!-- seolint-disable-[^<>]* -- old -->", "", suppressed.text)
    assert "".join(added.split()) == "".join(source.text.split())

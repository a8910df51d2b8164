"""Adds comments that suppress findings, for articles that should stay as they are."""

from __future__ import annotations

from collections import Counter

from seolint.article.source import SourceError
from seolint.base.model import Edit
from seolint.linting.edits import edit_source
from seolint.linting.fixes import Rewrite, write_or_diff
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from seolint.article.source import Source
    from seolint.base.model import Finding
    from seolint.linting.engine import Linter


@record
class Suppressor:
    """Adds suppression comments with a reason to files; a value for ``FileLinter.rewrite``, like ``fixes.Fixer``."""

    write: bool
    reason: str

    def __call__(self, linter: Linter, path: str, source: Source) -> Rewrite:
        """Suppress the findings in the file at ``path``, or say in a diff how they would be.

        Raises:
            SourceError: the format has no comments, or the file cannot be written, or not in its encoding, or has changed.
        """
        linter = replace(linter, is_folded=False)
        findings = linter.lint(source).findings
        if not findings:
            return Rewrite(source)
        if source.format == "text":
            raise SourceError(
                "plain text has no comments for suppressions: use [[ignore]] in the settings, or a baseline"
            )
        suppressed = suppress(linter, source, findings, self.reason)
        return write_or_diff(path, source, suppressed, len(findings), write=self.write)


def suppress(linter: Linter, source: Source, findings: Iterable[Finding], reason: str) -> Source:
    """Return the source with suppression comments added, each with the reason.

    In Markdown a comment at the end of a line suppresses the findings in it. Where that does not work (front matter,
    code), and in HTML, where a line can end inside a tag, one comment suppresses the rules in the whole file.
    """
    by_line = _rules_by_line(findings) if source.format == "markdown" else {}
    suppressed = _comment_lines(source, by_line, reason)
    left = {finding.place.line for finding in linter.lint(suppressed).findings}
    if left & by_line.keys():
        by_line = {line: rules for line, rules in by_line.items() if line not in left}
        suppressed = _comment_lines(source, by_line, reason)
    rules = {finding.rule for finding in linter.lint(suppressed).findings}
    return edit_source(suppressed, [suppress_in_file(linter, suppressed, rules, reason)]) if rules else suppressed


def _rules_by_line(findings: Iterable[Finding]) -> dict[int, set[str]]:
    by_line: dict[int, set[str]] = {}
    for finding in findings:
        if finding.place.end > finding.place.start:
            by_line.setdefault(finding.place.line, set()).add(finding.rule)
    return by_line


def _comment_lines(source: Source, by_line: dict[int, set[str]], reason: str) -> Source:
    ends = {line: source.line_span(line).end for line in sorted(by_line)}
    comments = {line: _comment("disable-line", by_line[line], reason) for line in by_line}
    return edit_source(source, [Edit(end, end, f" {comments[line]}") for line, end in ends.items()])


def suppress_in_file(linter: Linter, source: Source, rules: Collection[str], reason: str = "") -> Edit:
    """Return the edit that adds a comment suppressing the rules in the whole file, with the reason if given."""
    offset = _file_offset(linter, source)
    lead = "" if offset == 0 or source.text[offset - 1] == "\n" else "\n"
    return Edit(offset, offset, f"{lead}{_comment('disable-file', rules, reason)}\n")


def suppress_in_line(linter: Linter, source: Source, finding: Finding) -> Edit | None:
    """Return the edit that adds a comment suppressing the rule in the line of a finding.

    The edit is tried first: None if no comment is possible there (front matter, code, inside a tag), or if it would
    change the article or its other findings.
    """
    line = source.line_span(finding.place.line)
    text = source.text[line.start : line.end]
    indent = text[: len(text) - len(text.lstrip())]
    after_line = Edit(line.end, line.end, f" {_comment('disable-line', [finding.rule])}")
    line_above = Edit(line.start, line.start, f"{indent}{_comment('disable-next-line', [finding.rule])}\n")
    before = linter.lint(source)
    for edit in (after_line, line_above):
        after = linter.lint(edit_source(source, [edit]))
        if after.article.text == before.article.text and _only_lacks(after.findings, before.findings, finding):
            return edit
    return None


def _only_lacks(after: Iterable[Finding], before: Iterable[Finding], suppressed: Finding) -> bool:
    """Whether the findings are the same as before, except for those of the suppressed rule in its line.

    Findings of the suppression rules are not compared: they may be about the new comment.
    """
    kept = (found for found in before if (found.rule, found.place.line) != (suppressed.rule, suppressed.place.line))
    old = Counter(found.rule for found in kept)
    new = Counter(found.rule for found in after)
    return all(old[rule] == new[rule] for rule in old.keys() | new.keys() if not rule.startswith("suppression-"))


def _file_offset(linter: Linter, source: Source) -> int:
    """The offset for a comment about the whole file: after front matter in Markdown, at the end of HTML."""
    if source.format == "html":
        return len(source.text)
    matter = linter.parse(source).front_matter
    if matter is None:
        return 0
    return min(len(source.text), source.line_span(source.position(max(0, matter.span.end - 1))[0]).end + 1)


def _comment(scope: str, rules: Iterable[str], reason: str = "") -> str:
    why = " ".join(reason.replace("--", "–").replace(">", "").split())  # ``--`` or ``>`` could end the comment
    return f"<!-- seolint-{scope} {' '.join(sorted(rules))}{why and f' -- {why}'} -->"

"""Adds comments that suppress findings, for articles that should stay as they are.

No comment may change what the article says: each is tried first, and must be read as a comment.
"""

from __future__ import annotations

from collections import Counter

from seolint.article.source import SourceError
from seolint.base.model import Edit
from seolint.linting.comparison import says_the_same
from seolint.linting.edits import edit_source
from seolint.linting.fixes import Rewrite, write_or_diff
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Finding
    from seolint.linting.engine import Linter, Verdict

#: Lines such as ``Title: How to prune roses`` at the top of a file, which some site generators read as metadata.
_TOP_KEYS = regex(r"\A(?>(?:[A-Za-z][\w -]{0,40}:(?:[ \t][^\n]*)?(?:\n|\Z)(?>(?:[ \t]+\S[^\n]*(?:\n|\Z))*))+)")


@record
class Suppressor:
    """Adds suppression comments with a reason to files; a value for ``FileLinter.rewrite``, like ``fixes.Fixer``."""

    write: bool
    reason: str

    def __call__(self, linter: Linter, path: str, source: Source) -> Rewrite:
        """Suppress the findings in the file at ``path``, or say in a diff how they would be.

        Raises:
            SourceError: no comment can suppress a finding, or the file cannot be written, or not in its encoding, or has
                changed.
        """
        linter = replace(linter, is_folded=False)
        findings = linter.lint(source).findings
        if not findings:
            return Rewrite(source)
        if source.format == "text":
            raise SourceError(
                "plain text has no comments for suppressions: use [[ignore]] in the settings, or a baseline"
            )
        suppressed = suppress(linter, source, self.reason)
        return write_or_diff(path, source, suppressed, len(findings), write=self.write)


def suppress(linter: Linter, source: Source, reason: str) -> Source:
    """Return the source with comments added that suppress all findings, each with the reason.

    In Markdown a comment at the end of a line suppresses the findings in it. Where that is impossible (front matter,
    code), and in HTML, where a line can end inside a tag, one comment suppresses the rules in the whole file.

    Raises:
        SourceError: no comment can suppress the rest of the findings.
    """
    suppressed, before = source, linter.lint(source)
    rules = {finding.rule for finding in before.findings}
    if source.format == "markdown":
        lines = _LineComments(linter, source, before, reason)
        suppressed = edit_source(source, lines.choose())
        rules = {finding.rule for finding in linter.lint(suppressed).findings}
        if rules:  # in the whole file, and so not in lines as well
            suppressed = edit_source(source, lines.choose(rules))
            rules = {finding.rule for finding in linter.lint(suppressed).findings}
    if not rules:
        return suppressed
    edit = suppress_in_file(linter, suppressed, rules, reason)
    if edit is None:
        raise SourceError(
            f"no comment can suppress {', '.join(sorted(rules))}: use [[ignore]] in the settings, or a baseline"
        )
    return edit_source(suppressed, [edit])


class _LineComments:
    """The comments at the ends of the lines of a Markdown file."""

    def __init__(self, linter: Linter, source: Source, before: Verdict, reason: str) -> None:
        self.linter = linter
        self.source = source
        self.before = before
        self.reason = reason
        self.rules: dict[int, set[str]] = {}
        start = _end_of_metadata(before, source)
        for finding in before.findings:
            if start <= finding.place.start < finding.place.end:
                self.rules.setdefault(finding.place.line, set()).add(finding.rule)

    def choose(self, without: Collection[str] = ()) -> list[Edit]:
        """Return the comments that work together, for all rules but those ``without``."""
        self.rules = {line: left for line, rules in self.rules.items() if (left := rules.difference(without))}
        chosen = self._choose(sorted(self.rules))
        has_all = len(chosen) == len(self.rules)  # and so has tried them together
        return self._edits(chosen) if has_all or self._work(chosen) else []

    def _choose(self, lines: Sequence[int]) -> list[int]:
        """Return the lines whose comments work, trying many lines at a time."""
        if not lines or self._work(lines):
            return list(lines)
        half = len(lines) // 2
        return [*self._choose(lines[:half]), *self._choose(lines[half:])] if half else []

    def _work(self, lines: Sequence[int]) -> bool:
        covered = {(rule, line) for line in lines for rule in self.rules[line]}
        return _works(self.linter, self.source, self.before, self._edits(lines), covered)

    def _edits(self, lines: Sequence[int]) -> list[Edit]:
        return [_at_end_of_line(self.source, line, self.rules[line], self.reason) for line in lines]


def suppress_in_file(linter: Linter, source: Source, rules: Collection[str], reason: str = "") -> Edit | None:
    """Return the edit that adds a comment suppressing the rules in the whole file, with the reason if given.

    The edit is tried first: None if no comment is possible.
    """
    before = linter.lint(source)
    comment = _comment(source, "disable-file", rules, reason)
    covered = {(finding.rule, finding.place.line) for finding in before.findings if finding.rule in rules}
    after_metadata = _end_of_metadata(before, source)
    last = len(source.text)
    for offset in (last, 0) if source.format == "html" else (after_metadata, last):
        lead = "" if offset == 0 or source.text[offset - 1] == "\n" else "\n"
        edit = Edit(offset, offset, f"{lead}{comment}\n")
        if _works(linter, source, before, [edit], covered):
            return edit
    return None


def suppress_in_line(linter: Linter, source: Source, finding: Finding) -> Edit | None:
    """Return the edit that adds a comment suppressing the rule in the line of a finding.

    The edit is tried first: None if no comment is possible there (front matter, code, inside a tag), or if it would
    change the article or its other findings.
    """
    before = linter.lint(source)
    if finding.place.start < _end_of_metadata(before, source):
        return None
    line = source.line_span(finding.place.line)
    text = source.text[line.start : line.end]
    indent = text[: len(text) - len(text.lstrip())]
    above = f"{indent}{_comment(source, 'disable-next-line', [finding.rule])}\n"
    covered = {(finding.rule, finding.place.line)}
    for edit in (
        _at_end_of_line(source, finding.place.line, [finding.rule]),
        Edit(line.start, line.start, above),
    ):
        if _works(linter, source, before, [edit], covered):
            return edit
    return None


def _works(
    linter: Linter, source: Source, before: Verdict, edits: Sequence[Edit], covered: Collection[tuple[str, int]]
) -> bool:
    """Whether comments suppress the covered findings (rule and line), and change neither the article nor others.

    Findings of the suppression rules are not compared: they may be about the new comments.
    """
    after = linter.lint(edit_source(source, edits))
    if len(after.article.comments) != len(before.article.comments) + len(edits):
        return False  # what is in a value of front matter or in code is no comment
    kept = Counter(found.rule for found in before.findings if (found.rule, found.place.line) not in covered)
    left = Counter(found.rule for found in after.findings)
    if any(left[rule] != kept[rule] for rule in left.keys() | kept.keys() if not rule.startswith("suppression-")):
        return False
    return says_the_same(before.article, after.article)


def _at_end_of_line(source: Source, number: int, rules: Iterable[str], reason: str = "") -> Edit:
    """Return the edit that adds a comment to a line, before the spaces that may end it: two of them break the line."""
    line = source.line_span(number)
    end = line.start + len(source.text[line.start : line.end].rstrip())
    return Edit(end, end, f" {_comment(source, 'disable-line', rules, reason)}")


def _end_of_metadata(verdict: Verdict, source: Source) -> int:
    """Return the offset of the first line after the metadata at the top of a file."""
    matter = verdict.article.front_matter
    if matter is not None:
        return min(len(source.text), source.line_span(source.position(max(0, matter.span.end - 1))[0]).end + 1)
    keys = _TOP_KEYS.match(source.text) if source.format == "markdown" else None
    return keys.end() if keys and not source.text[keys.end() : keys.end() + 1].strip() else 0


def _comment(source: Source, scope: str, rules: Iterable[str], reason: str = "") -> str:
    r"""Return a comment; in MDX it has the form ``{/\* … \*/}``, because there ``<!--`` is an error."""
    why = " ".join(reason.replace("--", "–").replace(">", "").replace("*/", "").split())  # could end the comment
    text = f"seolint-{scope} {' '.join(sorted(rules))}{why and f' -- {why}'}"
    return f"{{/* {text} */}}" if source.path.lower().endswith(".mdx") else f"<!-- {text} -->"

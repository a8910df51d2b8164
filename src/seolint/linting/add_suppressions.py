"""Comments that switch off what is found, for articles that are to be left as they are."""

from __future__ import annotations

from collections import Counter

from seolint.article.source import SourceError
from seolint.base.model import Edit
from seolint.linting.fixes import line_end_of, put_back
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from seolint.article.source import Source
    from seolint.base.model import Finding
    from seolint.linting.engine import Linter


@record
class Silencer:
    """Adds suppressions to files, each with a reason; made for ``Workshop.mend`` as ``seolint.linting.fixes.Mender`` is."""

    write: bool
    reason: str

    def __call__(self, linter: Linter, path: str, source: Source) -> tuple[Source, int, str]:
        """The source with its findings switched off, how many were, and the difference as a unified diff.

        Raises:
            SourceError: the format has no comments, or the file cannot be written back as it was read.
            OSError: the file cannot be written.
        """
        findings = linter.lint(source).findings
        if not findings:
            return source, 0, ""
        if source.format == "text":
            raise SourceError("plain text has no comments to switch findings off: use a baseline")
        silent = silence(linter, source, findings, self.reason)
        return put_back(path, source, silent, len(findings), write=self.write)


def silence(linter: Linter, source: Source, findings: Iterable[Finding], reason: str) -> Source:
    """The source with suppressions added, each with the reason.

    In Markdown a comment at the end of its line switches a finding off. Where that does not work (in front matter, in
    code), and in HTML, where a line can end inside a tag, one comment does it for the whole file.
    """
    by_line = _lines_to_silence(findings) if source.format == "markdown" else {}
    silent = _comment_lines(source, by_line, reason)
    left = {finding.place.line for finding in linter.lint(silent).findings}
    if left & by_line.keys():
        by_line = {line: rules for line, rules in by_line.items() if line not in left}
        silent = _comment_lines(source, by_line, reason)
    rules = {finding.rule for finding in linter.lint(silent).findings}
    return _with_edit(silent, silence_in_file(linter, silent, rules, reason)) if rules else silent


def _lines_to_silence(findings: Iterable[Finding]) -> dict[int, set[str]]:
    by_line: dict[int, set[str]] = {}
    for finding in findings:
        if finding.place.end > finding.place.start:
            by_line.setdefault(finding.place.line, set()).add(finding.rule)
    return by_line


def _comment_lines(source: Source, by_line: dict[int, set[str]], reason: str) -> Source:
    text = source.text
    for line in sorted(by_line, reverse=True):
        end = source.line_span(line).end
        text = f"{text[:end]} {_comment('disable-line', by_line[line], reason)}{text[end:]}"
    return _with_text(source, text)


def silence_in_file(linter: Linter, source: Source, rules: Collection[str], reason: str = "") -> Edit:
    """The comment that switches rules off for the whole file, with the reason if there is one."""
    offset, end = _file_offset(linter, source), line_end_of(source)
    lead = "" if offset == 0 or source.text[offset - 1] in "\r\n" else end
    return Edit(offset, offset, f"{lead}{_comment('disable-file', rules, reason)}{end}")


def silence_in_line(linter: Linter, source: Source, finding: Finding) -> Edit | None:
    """The comment that switches a rule off in the line of a finding.

    It is tried out: None where no comment can stand (in front matter, in code, inside a tag), or where one would change
    the article or what else is found in it.
    """
    line = source.line_span(finding.place.line)
    text = source.text[line.start : line.end]
    indent = text[: len(text) - len(text.lstrip())]
    behind = Edit(line.end, line.end, f" {_comment('disable-line', [finding.rule])}")
    above = Edit(
        line.start, line.start, f"{indent}{_comment('disable-next-line', [finding.rule])}{line_end_of(source)}"
    )
    before = linter.lint(source)
    for edit in (behind, above):
        after = linter.lint(_with_edit(source, edit))
        if after.article.text == before.article.text and _is_all_but(after.findings, before.findings, finding):
            return edit
    return None


def _is_all_but(after: Iterable[Finding], before: Iterable[Finding], silent: Finding) -> bool:
    """Whether findings are what they were before, without those of a rule in the line of one of them.

    Rules about suppressions may have something to say about the new one.
    """
    kept = (found for found in before if (found.rule, found.place.line) != (silent.rule, silent.place.line))
    old = Counter(found.rule for found in kept)
    new = Counter(found.rule for found in after)
    return all(old[rule] == new[rule] for rule in old.keys() | new.keys() if not rule.startswith("suppression-"))


def _file_offset(linter: Linter, source: Source) -> int:
    """Where a comment about the whole file goes: after front matter in Markdown, at the end of HTML."""
    if source.format == "html":
        return len(source.text)
    matter = linter.parse(source).front_matter
    if matter is None:
        return 0
    return min(
        len(source.text),
        source.line_span(source.position(max(0, matter.span.end - 1))[0]).end + len(line_end_of(source)),
    )


def _comment(scope: str, rules: Iterable[str], reason: str = "") -> str:
    why = " ".join(reason.replace("--", "–").replace(">", "").split())  # nothing that would end the comment
    return f"<!-- seolint-{scope} {' '.join(sorted(rules))}{why and f' -- {why}'} -->"


def _with_edit(source: Source, edit: Edit) -> Source:
    return _with_text(source, source.text[: edit.start] + edit.text + source.text[edit.end :])


def _with_text(source: Source, text: str) -> Source:
    return replace(source, text=text, raw=text.encode() if source.raw is not None else None)

"""Code actions for findings: fix or suppress them."""

from __future__ import annotations

from itertools import takewhile

from lsprotocol import types as lsp

from seolint.base.model import Edit
from seolint.linting.add_suppressions import suppress_in_file, suppress_in_line
from seolint.linting.diff import split_lines
from seolint.linting.edits import close_gaps
from seolint.linting.fixes import fix_all
from seolint.server.diagnostics import make_diagnostic
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Finding
    from seolint.server.desk import Opinion
    from seolint.server.positions import Ruler
    from seolint.server.settings_edits import SettingsEdits

FIX_ALL = "source.fixAll.seolint"
KINDS = (lsp.CodeActionKind.QuickFix, FIX_ALL)


class Actions:
    """The actions for a document.

    Args:
        opinion: the result of linting it.
        ruler: measures its source.
        uri: its URI in the editor.
        has_versions: whether the editor supports edits with a document version.
        settings: makes edits of the settings file; None if they are not the nearest.
    """

    def __init__(
        self, opinion: Opinion, ruler: Ruler, uri: str, *, has_versions: bool, settings: SettingsEdits | None = None
    ) -> None:
        self.opinion = opinion
        self.ruler = ruler
        self.source = ruler.source
        self.uri = uri
        self.has_versions = has_versions
        self.settings = settings

    def offer(self, range_: lsp.Range, only: Sequence[str] | None) -> list[lsp.CodeAction]:
        """Return the actions for a range, of the kinds requested; None requests all kinds."""
        actions: list[lsp.CodeAction] = []
        if _wants(only, lsp.CodeActionKind.QuickFix):
            found = self.opinion.at(self.ruler.offset(range_.start), self.ruler.offset(range_.end))
            actions += self._fix(found)
            actions += self._suppress(found)
            actions += self._ignore(found)
        if _wants(only, FIX_ALL):
            actions += self._fix_all()
        return actions

    def _fix(self, found: Iterable[Finding]) -> Iterator[lsp.CodeAction]:
        for finding in found:
            if finding.fix is not None:
                is_safe = finding.fix.safety == "safe"
                title = f"Fix {finding.rule}" if is_safe else f"Fix {finding.rule} (unsafe: review the change)"
                edits = close_gaps(self.source.text, finding.fix.edits)
                yield self._quick_fix(title, finding, edits, is_preferred=is_safe)

    def _suppress(self, found: Sequence[Finding]) -> Iterator[lsp.CodeAction]:
        """Offer comments that suppress each rule in its line, if possible, and in the file; plain text has none."""
        linter = self.opinion.linter
        if linter is None or self.source.format == "text":
            return
        for finding in {finding.rule: finding for finding in reversed(found)}.values():
            edit = suppress_in_line(linter, self.source, finding)
            if edit is not None:
                yield self._quick_fix(f"Suppress {finding.rule} in this line", finding, [edit])
            edit = suppress_in_file(linter, self.source, [finding.rule])
            if edit is not None:
                yield self._quick_fix(f"Suppress {finding.rule} in this file", finding, [edit])

    def _ignore(self, found: Sequence[Finding]) -> Iterator[lsp.CodeAction]:
        """Offer entries in the settings that ignore the first finding of each rule, or turn off the rule."""
        for finding in {finding.rule: finding for finding in reversed(found)}.values() if self.settings else ():
            assert self.settings is not None
            for title, edit in self.settings.offer(finding):
                diagnostics = [make_diagnostic(finding, self.opinion, self.ruler, self.uri)]
                yield lsp.CodeAction(title, lsp.CodeActionKind.QuickFix, diagnostics=diagnostics, edit=edit)

    def _fix_all(self) -> Iterator[lsp.CodeAction]:
        assert self.opinion.linter is not None
        fixed = fix_all(self.opinion.linter, self.source, frozenset({"safe"}))
        if fixed.number:
            edit = _difference(self.source, fixed.source)
            yield lsp.CodeAction("Apply all safe fixes", FIX_ALL, edit=self._edit([edit]))

    def _quick_fix(
        self, title: str, finding: Finding, edits: Iterable[Edit], *, is_preferred: bool = False
    ) -> lsp.CodeAction:
        return lsp.CodeAction(
            title,
            lsp.CodeActionKind.QuickFix,
            diagnostics=[make_diagnostic(finding, self.opinion, self.ruler, self.uri)],
            is_preferred=is_preferred or None,
            edit=self._edit(edit._replace(text=edit.text.replace("\n", self.source.line_end)) for edit in edits),
        )

    def _edit(self, edits: Iterable[Edit]) -> lsp.WorkspaceEdit:
        texts = [lsp.TextEdit(self.ruler.range(edit.start, edit.end), edit.text) for edit in edits]
        if not self.has_versions:
            return lsp.WorkspaceEdit(changes={self.uri: texts})
        document = lsp.OptionalVersionedTextDocumentIdentifier(self.uri, self.opinion.document.version)
        return lsp.WorkspaceEdit(document_changes=[lsp.TextDocumentEdit(document, texts)])


def _wants(only: Sequence[str] | None, kind: str) -> bool:
    """Whether a kind of action is requested: ``source`` includes ``source.fixAll``."""
    return only is None or any(kind == wanted or kind.startswith(f"{wanted}.") for wanted in only)


def _difference(before: Source, after: Source) -> Edit:
    """Return one edit of whole lines that turns one text into the other, without equal lines at the start and end."""
    old, new = split_lines(before), split_lines(after)
    head = _count_equal(old, new)
    tail = _count_equal(old[head:][::-1], new[head:][::-1])
    offsets = [*before.line_starts, len(before.text)]
    return Edit(offsets[head], offsets[len(old) - tail], "".join(new[head : len(new) - tail]))


def _count_equal(some: Sequence[str], others: Sequence[str]) -> int:
    """Count the equal lines before the first difference."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))

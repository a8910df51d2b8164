"""What can be done about findings: fix them, or switch them off."""

from __future__ import annotations

from itertools import takewhile

from lsprotocol import types as lsp

from seolint.base.model import Edit
from seolint.linting.add_suppressions import silence_in_file, silence_in_line
from seolint.linting.fixes import line_end_of, mend, split_lines
from seolint.server.diagnostics import make_diagnostic
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Finding, Fix
    from seolint.server.desk import Opinion
    from seolint.server.positions import Ruler

FIX_ALL = "source.fixAll.seolint"
KINDS = (lsp.CodeActionKind.QuickFix, FIX_ALL)


class Actions:
    """The actions for a document.

    Args:
        opinion: what there is to say about it; it has to have been linted.
        ruler: measures its source.
        uri: its name for the editor.
        has_versions: whether the editor takes edits that name the version they are for.
    """

    def __init__(self, opinion: Opinion, ruler: Ruler, uri: str, *, has_versions: bool) -> None:
        self.opinion = opinion
        self.ruler = ruler
        self.source = ruler.source
        self.uri = uri
        self.has_versions = has_versions

    def offer(self, range_: lsp.Range, only: Sequence[str] | None) -> list[lsp.CodeAction]:
        """The actions for a range, of the kinds that are asked for; None asks for all."""
        actions: list[lsp.CodeAction] = []
        if _wants(only, lsp.CodeActionKind.QuickFix):
            found = self.opinion.at(self.ruler.offset(range_.start), self.ruler.offset(range_.end))
            actions += self._fix(found)
            actions += self._switch_off(found)
        if _wants(only, FIX_ALL):
            actions += self._fix_all()
        return actions

    def _fix(self, found: Iterable[Finding]) -> Iterator[lsp.CodeAction]:
        end = line_end_of(self.source)
        for finding in found:
            if finding.fix is not None:
                is_safe = finding.fix.safety == "safe"
                title = f"Fix {finding.rule}" if is_safe else f"Fix {finding.rule} (unsafe: look at what it changes)"
                edits = [edit._replace(text=edit.text.replace("\n", end)) for edit in finding.fix.edits]
                yield self._quick_fix(title, finding, edits, is_preferred=is_safe)

    def _switch_off(self, found: Sequence[Finding]) -> Iterator[lsp.CodeAction]:
        """Comments against each rule, for its line where that works and for the file; plain text has no comments."""
        linter = self.opinion.linter
        if linter is None or self.source.format == "text":
            return
        for finding in {finding.rule: finding for finding in reversed(found)}.values():
            edit = silence_in_line(linter, self.source, finding)
            if edit is not None:
                yield self._quick_fix(f"Disable {finding.rule} for this line", finding, [edit])
            edit = silence_in_file(linter, self.source, [finding.rule])
            yield self._quick_fix(f"Disable {finding.rule} for this file", finding, [edit])

    def _fix_all(self) -> Iterator[lsp.CodeAction]:
        mended, number = mend(self.source, self._safe_fixes)
        if number:
            edit = _difference(self.source, mended)
            yield lsp.CodeAction("Fix all that can be fixed safely", FIX_ALL, edit=self._edit([edit]))

    def _safe_fixes(self, source: Source) -> list[Fix]:
        assert self.opinion.linter is not None
        fixes = (finding.fix for finding in self.opinion.linter.lint(source).findings)
        return [fix for fix in fixes if fix is not None and fix.safety == "safe"]

    def _quick_fix(
        self, title: str, finding: Finding, edits: Iterable[Edit], *, is_preferred: bool = False
    ) -> lsp.CodeAction:
        return lsp.CodeAction(
            title,
            lsp.CodeActionKind.QuickFix,
            diagnostics=[make_diagnostic(finding, self.opinion, self.ruler, self.uri)],
            is_preferred=is_preferred or None,
            edit=self._edit(edits),
        )

    def _edit(self, edits: Iterable[Edit]) -> lsp.WorkspaceEdit:
        texts = [lsp.TextEdit(self.ruler.range(edit.start, edit.end), edit.text) for edit in edits]
        if not self.has_versions:
            return lsp.WorkspaceEdit(changes={self.uri: texts})
        document = lsp.OptionalVersionedTextDocumentIdentifier(self.uri, self.opinion.draft.version)
        return lsp.WorkspaceEdit(document_changes=[lsp.TextDocumentEdit(document, texts)])


def _wants(only: Sequence[str] | None, kind: str) -> bool:
    """Whether a kind of action is asked for: by its name, or by that of a kind above it."""
    return only is None or any(kind == wanted or kind.startswith(f"{wanted}.") for wanted in only)


def _difference(before: Source, after: Source) -> Edit:
    """The one edit of whole lines that makes a text of another; what is alike at both ends is left alone."""
    old, new = split_lines(before), split_lines(after)
    head = _count_alike(old, new)
    tail = _count_alike(old[head:][::-1], new[head:][::-1])
    start, end = sum(map(len, old[:head])), sum(map(len, old[: len(old) - tail]))
    return Edit(start, end, "".join(new[head : len(new) - tail]))


def _count_alike(some: Sequence[str], others: Sequence[str]) -> int:
    """How many lines are the same before the first that is not."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))

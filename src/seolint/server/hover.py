"""What the editor shows for a finding: its rule in short."""

from __future__ import annotations

from lsprotocol import types as lsp

from seolint.rulebook.pages import summarize_rule
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.server.desk import Opinion
    from seolint.server.positions import Ruler


def make_hover(opinion: Opinion, ruler: Ruler, position: lsp.Position) -> lsp.Hover | None:
    """The rules that found something at a position, in short; None if there is no finding."""
    offset = ruler.offset(position)
    findings = opinion.at(offset, offset)
    if not findings:
        return None
    rules = dict.fromkeys(found.rule for found in findings)
    text = "\n---\n\n".join(summarize_rule(opinion.rule_file(rule)) for rule in rules)
    first = findings[0].place
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, text), ruler.range(first.start, first.end))

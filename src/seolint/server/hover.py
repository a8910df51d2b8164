"""What the editor shows for a finding: its rule in short, the details of long ones folded."""

from __future__ import annotations

from lsprotocol import types as lsp

from seolint.rulebook.pages import code, detail_rule, introduce_rule, name_options
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.rulebook.rule_file import RuleFile
    from seolint.server.desk import Opinion
    from seolint.server.positions import Ruler

#: The most characters of a hover that is shown as a whole: about what fits without scrolling.
_LIMIT = 1000


def make_hover(opinion: Opinion, ruler: Ruler, position: lsp.Position, *, can_fold: bool = False) -> lsp.Hover | None:
    """The rules that found something at a position, in short; None if there is no finding.

    Args:
        opinion: the result of linting the document.
        ruler: measures its source.
        position: where the pointer is.
        can_fold: whether the editor can fold a part of a hover.
    """
    offset = ruler.offset(position)
    findings = opinion.at(offset, offset)
    if not findings:
        return None
    files = [opinion.rule_file(rule) for rule in dict.fromkeys(found.rule for found in findings)]
    first = findings[0].place
    content = lsp.MarkupContent(lsp.MarkupKind.Markdown, describe_rules(files, can_fold=can_fold))
    return lsp.Hover(content, ruler.range(first.start, first.end))


def describe_rules(files: Sequence[RuleFile], *, can_fold: bool) -> str:
    """Describe rules one below the other: whole if that is short, else with the details folded, or only named."""
    heads = [introduce_rule(file) for file in files]
    details = [detail_rule(file) for file in files]
    if sum(map(len, heads + details)) > _LIMIT:
        details = [_fold(detail) for detail in details] if can_fold else [_name_details(file) for file in files]
    return "\n---\n\n".join(f"{head}\n{detail}" for head, detail in zip(heads, details, strict=True))


def _fold(detail: str) -> str:
    return f"<details><summary>Evidence and options</summary>\n\n{detail}\n</details>\n"


def _name_details(file: RuleFile) -> str:
    """Name the evidence and the options, and say where they are explained."""
    options = ", ".join(map(code, name_options(file)))
    more = f" *Options:* {options}." if options else ""
    return f"*Evidence:* {file.rule.evidence}.{more} More: `seolint rules {file.rule.name}`\n"

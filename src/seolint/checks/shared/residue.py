"""Hits on boilerplate: they take lines out of the article, and carry the edits that remove them."""

from __future__ import annotations

from seolint.base.messages import shorten
from seolint.base.model import Edit, Hit, Span
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.article import Article
    from seolint.article.lines import Line
    from seolint.base.model import Value


def boilerplate_hit(article: Article, line: Line, values: dict[str, Value] | None = None, variant: str = "") -> Hit:
    """Mark a line as boilerplate, and return the hit whose fix removes it."""
    article.lines.mark_noise([line])
    return Hit(
        line.block,
        {"text": shorten(line.text)} if values is None else values,
        start=line.start,
        end=line.end,
        variant=variant,
        edits=remove_lines(article, [line]),
        noise=(line.block,) if article.lines.is_all_noise(line.block) else (),
    )


def remove_lines(article: Article, lines: Sequence[Line]) -> tuple[Edit, ...]:
    """Return the edits that delete whole source lines, each with one line end; none if they contain other text.

    HTML gets none either: the markup around the text belongs to the template.
    """
    if article.source.format == "html":
        return ()
    edits = []
    for line in lines:
        edit = _remove(article, line.block.span(line.start, line.end))
        if edit is None:
            return ()
        edits.append(edit)
    return tuple(edits)


def _remove(article: Article, span: Span) -> Edit | None:
    source = article.source
    text = source.text
    first, last = source.position(span.start)[0], source.position(max(span.start, span.end - 1))[0]
    start, end = source.line_span(first).start, source.line_span(last).end
    before, after = text[start : span.start], text[span.end : end]
    if any(letter.isalpha() for letter in before + after) or "|" in before + after:
        return None
    if last < len(source.line_starts):
        return Edit(start, source.line_starts[last], "")
    return Edit(source.line_span(first - 1).end if first > 1 else start, end, "")

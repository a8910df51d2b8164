"""Hits on boilerplate: they take lines out of the article, and carry the edits that remove them."""

from __future__ import annotations

from itertools import pairwise

from seolint.article.lines import FOLDED_LINES
from seolint.base.messages import shorten
from seolint.base.model import Edit, Hit, Span
from seolint.language.dates import find_dates
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from seolint.article.article import Article
    from seolint.article.lines import Folded, Line
    from seolint.base.model import Value

#: What divides a line into parts: "Ada Kern | 3 min read", "Mar 3, 2025 · 9 min read".
_SEPARATORS = regex(r"\s*[|·•▪●]\s*|\s+[–—/-]\s+|\s{2,}")


def boilerplate_hit(
    article: Article, line: Line, values: dict[str, Value] | None = None, variant: str = "", *, known: bool = False
) -> Hit:
    """Mark a line as boilerplate, and return the hit whose fix removes it; ``known`` as in ``Hit``."""
    article.lines.mark_noise([line])
    return Hit(
        line.block,
        {"text": shorten(line.text)} if values is None else values,
        start=line.start,
        end=line.end,
        variant=variant,
        edits=remove_lines(article, [line]),
        known=known,
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


def cut_parts(article: Article, line: Line, knows: Callable[[Folded], bool]) -> tuple[Edit, ...]:
    """Return the edits that delete the parts of a line which are known, with the separators next to them.

    ``3 min read 14-03-2025`` has two parts, ``Ada Kern | 3 min read`` too. None if the source has more between them.
    """
    text = line.text
    parts = [(start, end, knows(FOLDED_LINES[text[start:end]])) for start, end in _split(text)]
    kept = [number for number, (_, _, is_known) in enumerate(parts) if not is_known]
    if not kept or len(kept) == len(parts):
        return ()
    cuts = []
    for before, after in pairwise([-1, *kept, len(parts)]):
        if after - before > 1:
            start = parts[before][1] if after == len(parts) else parts[before + 1][0]
            cuts.append((start, parts[after][0] if after < len(parts) else len(text)))
    edits = tuple(Edit(*line.block.span(line.start + start, line.start + end), "") for start, end in cuts)
    written = [article.source.text[edit.start : edit.end] for edit in edits]
    return edits if written == [text[start:end] for start, end in cuts] else ()


def _split(text: str) -> list[tuple[int, int]]:
    """Return the parts of a line: what separators and dates divide it into."""
    dates = [(date.start, date.end) for date in find_dates(text)]
    parts = []
    at = 0
    for start, end in sorted([*dates, *(match.span() for match in _SEPARATORS.finditer(text))]):
        if start >= at:
            parts += [(at, start), (start, end)] if (start, end) in dates else [(at, start)]
            at = end
    parts.append((at, len(text)))
    return [
        (end - len(part.lstrip()), start + len(part.rstrip()))
        for start, end in parts
        if (part := text[start:end]).strip()
    ]


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

"""Says of the leftovers in an extracted text where they come from: the page itself, its template, or the extractor.

- ``page``: the main content of the page has the words, so the article was published with them.
- ``template``: the page has them outside of its main content, and the extractor kept them.
- ``extractor``: the page does not show them, or not that often.

Lines of the text are laid beside lines of the page, one to one and in order, so that of many lines "Read more" each is
told by where it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import accumulate

from seolint.base.model import Related, Span
from seolint.base.vocabulary import CAUSES
from seolint.language.similarity import split_words
from seolint.linting.page_text import PageText, fold
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from seolint.article.article import Article
    from seolint.base.model import Cause, Finding, Place

#: A text with fewer of its long lines on the page, as a share, is not taken from that page.
_MIN_SHARE = 0.3
_LONG = 8
#: A line is on the page if the page has more than this share of its runs of words.
_MIN_KNOWN = 0.5
#: Most long lines that are looked up for that.
_MOST_LONG = 200


class _Line(NamedTuple):
    """A line of the extracted text: where it is, its text, and its words."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]


class _Answer(NamedTuple):
    """Where a leftover comes from, and its line of the page, -1 without one."""

    cause: Cause
    piece: int = -1


def find_causes(
    findings: Sequence[Finding], article: Article, page: Article, locate: Callable[[Span], Place]
) -> list[Finding] | None:
    """Return the findings with the causes of those about leftovers; None if the text is not taken from the page.

    Args:
        findings: the findings in the extracted text.
        article: the extracted text.
        page: the page, with its boilerplate marked.
        locate: returns the place of a span of the page.
    """
    text = PageText(page)
    comparison = _Comparison(_read_lines(article), text)
    if not comparison.is_of_page:
        return None
    found = []
    for finding in findings:
        if finding.category != "noise":
            found.append(finding)
            continue
        answer = comparison.explain(finding.place, article.source.text)
        span = text.pieces[answer.piece].span() if answer.piece >= 0 else None
        here = () if span is None else (Related(locate(span), "the page has it here", page.source.path),)
        found.append(replace(finding, cause=answer.cause, related=(*finding.related, *here)))
    return found


def word_causes(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings with their causes in their messages."""
    return [
        replace(finding, message=f"{finding.message} ({CAUSES[finding.cause]})")
        if finding.cause is not None
        else finding
        for finding in findings
    ]


def _read_lines(article: Article) -> list[_Line]:
    lines = []
    for block in article.blocks:
        start = 0
        for line in block.text.split("\n"):
            if line.strip():
                lines.append(_Line(*block.span(start, start + len(line)), line, tuple(split_words(fold(line)))))
            start += len(line) + 1
    return sorted(lines, key=lambda line: line.start)


class _Comparison:
    """The lines of an extracted text beside those of its page."""

    def __init__(self, lines: Sequence[_Line], page: PageText) -> None:
        self._lines = lines
        self._page = page
        self._starts = [line.start for line in lines]
        self._pieces = self._lay_beside()
        self._before = [*accumulate(self._pieces, lambda last, piece: last if piece is None else piece, initial=-1)]

    @property
    def is_of_page(self) -> bool:
        """Whether the text is taken from the page: long lines of the one are lines of the other."""
        long = [line for line in self._lines if len(line.words) >= _LONG][:_MOST_LONG]
        known = sum(self._page_has(line) for line in long)
        return known >= _MIN_SHARE * len(long) and (bool(long) or any(piece is not None for piece in self._pieces))

    def _page_has(self, line: _Line) -> bool:
        return line.words in self._page.by_words or self._page.find_alike(line.words)[1] > _MIN_KNOWN

    def _lay_beside(self) -> list[int | None]:
        """Return the piece of the page for each line; None for a line that the page does not have, or not so often."""
        counts = Counter(line.words for line in self._lines)
        found = {words: self._page.find_line(words) for words in counts}
        sure = [
            found[line.words][0] if len(found[line.words]) == 1 and counts[line.words] == 1 else None
            for line in self._lines
        ]
        following, last = [0] * len(sure), self._page.size
        for number in reversed(range(len(sure))):
            following[number] = last
            last = last if sure[number] is None else sure[number] or 0
        self._known = {words for words, places in found.items() if places}
        pieces: list[int | None] = []
        before = -1
        for line, known, after in zip(self._lines, sure, following, strict=True):
            place = known if known is not None else _take(found[line.words], before, after)
            pieces.append(None if place is None else self._page.owner_of(place))
            before = before if known is None else known
            before = place if place is not None and before < place < after else before
        return pieces

    def explain(self, place: Place, source: str) -> _Answer:
        """Say where the leftover at a place comes from; of several lines, what most of their characters do."""
        weights: dict[_Answer, int] = {}
        first = max(0, bisect_right(self._starts, place.start) - 1)
        for number in range(first, bisect_right(self._starts, max(place.start, place.end - 1))):
            line = self._lines[number]
            start, end = max(line.start, place.start), min(line.end, place.end)
            if start < end or place.start == place.end:
                answer = self._explain_part(number, source[start:end] if (start, end) != line[:2] else line.text)
                weights[answer] = weights.get(answer, 0) + max(1, end - start)
        if not weights:
            return self._look_up(source[place.start : place.end], -1)
        by_cause: dict[Cause, int] = {}
        for answer, weight in weights.items():
            by_cause[answer.cause] = by_cause.get(answer.cause, 0) + weight
        cause = max(by_cause, key=lambda each: by_cause[each])
        return next(answer for answer in weights if answer.cause == cause)

    def _explain_part(self, number: int, part: str) -> _Answer:
        """Explain a line or a part of one."""
        line, piece = self._lines[number], self._pieces[number]
        pieces = self._page.pieces
        if piece is not None and fold(part) in pieces[piece].text:
            return _Answer(self._page.cause_of(piece), piece)
        if piece is None and line.words in self._known:
            return _Answer("extractor")  # the page has this line, but not so often
        if piece is None:
            piece, _ = self._page.find_alike(line.words)
        if piece is not None and part != line.text:
            return (
                _Answer(self._page.cause_of(piece), piece) if fold(part) in pieces[piece].text else _Answer("extractor")
            )
        return self._look_up(part, self._before[number])

    def _look_up(self, text: str, expected: int) -> _Answer:
        """Look for a text anywhere on the page, and take the first place after the piece where it is expected."""
        places = list(self._page.find(text))
        if not places:
            return _Answer("extractor")
        place = next((each for each in places if each.start >= expected), places[-1])
        outside = [number for number in place if self._page.cause_of(number) == "template"]
        return _Answer("template", outside[0]) if outside else _Answer("page", place.start)


def _take(free: list[int], before: int, after: int) -> int | None:
    """Take a place between two others, else the nearest one; None if there is none any more."""
    if not free:
        return None
    at = bisect_right(free, before)
    if at == len(free) or (free[at] >= after and at and before - free[at - 1] < free[at] - before):
        at -= 1
    return free.pop(at)

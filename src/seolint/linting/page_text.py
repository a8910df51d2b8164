"""The text of a web page in reading order, to look up what an extractor has made of it."""

from __future__ import annotations

from html import unescape
from itertools import islice

from seolint.language.similarity import split_words
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Link
    from seolint.base.model import Cause, Span

#: Elements whose text some readers see, and which are no blocks of an article.
_ASIDE = ("noscript", "select", "textarea", "datalist")
_TAG = regex(r"<[^<>]*>")
#: Most places looked at for one text.
_MOST = 200
#: Most runs of words by which a line is recognized.
_RUNS = 40
#: The share of them that a piece has to have.
_MOST_OF = 0.7
#: Fewer words than these can be inside a sentence by chance.
_FEW = 3
#: Signs that a page shows as they are, or does not show: their words alone prove nothing.
_SIGNS = frozenset("&<>[]{}\N{REPLACEMENT CHARACTER}")
_PLAIN_QUOTES = str.maketrans("‘’“”\xa0", "''\"\" ")


class Piece(NamedTuple):
    """A line of the page.

    Attributes:
        text: its text, folded.
        block: the block that it is a line of; None for text of the template whose place is not known.
        start: where it begins in the block.
        end: where it ends there.
    """

    text: str
    block: Block | None = None
    start: int = 0
    end: int = 0

    def span(self) -> Span | None:
        """Return its place in the source of the page."""
        return self.block.span(self.start, self.end) if self.block is not None else None


class _Found(NamedTuple):
    """Words that the page has in a row: the place of the first, and the numbers of the pieces that they are in."""

    start: int
    pieces: range


class PageText:
    """The visible lines of a page, with an index of their words."""

    def __init__(self, page: Article) -> None:
        self._headline = page.shown_headline
        self._links: dict[int, list[Link]] = {}
        for link in (*page.links, *(page.find_links_around() if page.find_links_around is not None else ())):
            self._links.setdefault(id(link.block), []).append(link)
        self._is_in_flow = page.make_flow() if page.make_flow is not None else _is_of_article
        self.pieces = [*_read_blocks(page), *_read_aside(page.source.text)]
        self._words: list[str] = []
        self._owners: list[int] = []
        self._firsts: list[int] = []
        self._places: dict[str, list[int]] = {}
        self.by_words: dict[tuple[str, ...], list[int]] = {}
        for number, piece in enumerate(self.pieces):
            words = split_words(piece.text)
            self._firsts.append(len(self._words))
            self.by_words.setdefault(tuple(words), []).append(number)
            for word in words:
                self._places.setdefault(word, []).append(len(self._words))
                self._words.append(word)
                self._owners.append(number)

    def cause_of(self, number: int) -> Cause:
        """Return ``page`` if a piece is part of the main content and in its boxes, else ``template``.

        A line of several links and nothing else is no text; in what is not taken for the article, one link is enough.
        """
        block = self.pieces[number].block
        is_content = block is not None and (block is self._headline or self._is_in_flow(block))
        return "page" if is_content and not self._is_list_of_links(self.pieces[number]) else "template"

    def _is_list_of_links(self, piece: Piece) -> bool:
        links = self._links.get(id(piece.block), ())
        start, end = piece.span() or (0, 0)
        inside = [link for link in links if start <= link.span().start and link.span().end <= end]
        words = sum(len(split_words(link.text)) for link in inside)
        fewest = 1 if piece.block is not None and piece.block.role == "chrome" else 2
        return len(inside) >= fewest and words == len(split_words(piece.text))

    @property
    def size(self) -> int:
        """The number of places: of the words of all pieces."""
        return len(self._words)

    def owner_of(self, place: int) -> int:
        """Return the number of the piece that a place is in."""
        return self._owners[place]

    def find_line(self, words: Sequence[str]) -> list[int]:
        """Return the places of a line in order: pieces that it equals, and those that have it among other words."""
        if not words:
            return []
        exact = [self._firsts[number] for number in self.by_words.get(tuple(words), ())]
        inside = (found for found in self._find_words(words) if len(found.pieces) == 1)
        return sorted({*exact, *(found.start for found in inside)})

    def find(self, text: str) -> Iterator[range]:
        """Yield where the page has a text: the numbers of the pieces of each place, in order.

        Marks around words do not matter; signs of markup do.
        """
        folded = fold(text)
        words = split_words(folded)
        if folded and not words:
            yield from (range(number, number + 1) for number, piece in enumerate(self.pieces) if folded in piece.text)
        has_signs = not _SIGNS.isdisjoint(folded)
        for _, found in self._find_words(words):
            if not has_signs or folded in " ".join(self.pieces[number].text for number in found):
                yield found

    def _find_words(self, words: Sequence[str]) -> Iterator[_Found]:
        """Yield where the page has words in a row, at most ``_MOST`` times; not where they need not be those looked for."""
        if not words:
            return
        wanted = [*words]
        rarest = min(range(len(words)), key=lambda at: len(self._places.get(words[at], ())))
        for place in self._places.get(words[rarest], ())[:_MOST]:
            start = place - rarest
            if start >= 0 and self._words[start : start + len(words)] == wanted:
                found = range(self._owners[start], self._owners[start + len(words) - 1] + 1)
                if not self._is_by_chance(start, len(words), found.start):
                    yield _Found(start, found)

    def _is_by_chance(self, start: int, length: int, number: int) -> bool:
        """Whether a few words are inside a sentence of the article, where they need not be the text looked for."""
        first = self._firsts[number]
        end = self._firsts[number + 1] if number + 1 < len(self._firsts) else len(self._words)
        is_inside = first < start and start + length < end and length < _FEW
        return is_inside and self.cause_of(number) == "page"

    def find_alike(self, words: Sequence[str]) -> tuple[int | None, float]:
        """Return the piece that most of the runs of three of these words are in, and the share of runs on the page.

        A piece with fewer than ``_MOST_OF`` of the runs is none.
        """
        runs = [*islice(zip(words, words[1:], words[2:], strict=False), _RUNS)]
        votes: dict[int, int] = {}
        known = 0
        for run in runs:
            owners = set(self._find_run(list(run)))
            known += bool(owners)
            for owner in owners if len(owners) == 1 else ():
                votes[owner] = votes.get(owner, 0) + 1
        best = max(votes, key=lambda owner: votes[owner], default=None)
        is_it = best is not None and votes[best] >= _MOST_OF * len(runs)
        return (best if is_it else None), known / len(runs) if runs else 0.0

    def _find_run(self, run: list[str]) -> Iterator[int]:
        for place in min((self._places.get(word, []) for word in run), key=len)[:_MOST]:
            for start in range(max(0, place - 2), place + 1):
                if self._words[start : start + 3] == run:
                    yield self._owners[start]


def fold(text: str) -> str:
    """Return a text without what extractors change: case, white space, the form of quotation marks."""
    return " ".join(text.casefold().translate(_PLAIN_QUOTES).split())


def _is_of_article(block: Block) -> bool:
    return block.role != "chrome"


def _read_blocks(page: Article) -> Iterator[Piece]:
    for block in page.blocks:
        if block.hidden:
            continue
        start = 0
        for line in block.text.split("\n"):
            if line.strip():
                yield Piece(fold(line), block, start, start + len(line))
            start += len(line) + 1


def _read_aside(html: str) -> Iterator[Piece]:
    """Yield the texts of elements that a template has for some readers, such as those without scripts."""
    lowered = html.lower()
    for name in _ASIDE if len(lowered) == len(html) else ():
        start = 0
        while (start := lowered.find(f"<{name}", start)) >= 0:
            end = lowered.find(f"</{name}", start)
            if end < 0:
                break
            for text in _TAG.split(html[start:end].partition(">")[2]):
                if text.strip():
                    yield Piece(fold(unescape(text)))
            start = end

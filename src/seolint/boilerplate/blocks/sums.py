"""Running sums over the blocks of a page, which give the figures of any range of blocks by subtraction."""

from __future__ import annotations

from itertools import accumulate
from math import exp

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.evidence import Weighed

#: Most that a single block counts as evidence, in either direction, in thousandths of log-odds.
LIMIT = 4000
#: A paragraph has at least this many words and less than this share of links.
PARAGRAPH_WORDS = 12
PARAGRAPH_LINKS = 0.4
#: Fewest words of a long paragraph, which shows where the article is.
LONG = 20
#: Bytes of UTF-8 that count as a word in scripts without spaces; words in other scripts are rarely longer.
WORD_BYTES = 12


class Sums:
    """Running sums over the blocks of a page: entry ``i`` of each is the sum for the blocks before block ``i``.

    Attributes:
        count: the number of blocks (not a sum).
        counts: the words of each block (not a sum).
        words: words of text.
        evidence: evidence times words.
        likely: probability times words: the likely article text.
        prose: words in paragraphs.
        paragraphs: number of paragraphs.
        fair: the part of ``likely`` that is in paragraphs.
        links: words in links.
        long: the numbers of the long paragraphs that are more likely the article's than not (not a sum).
    """

    def __init__(self, blocks: Sequence[Block], weighed: Sequence[Weighed]) -> None:
        counts = [count_words(block.text) for block in blocks]
        clipped = [max(-LIMIT, min(LIMIT, total)) for total, *_ in weighed]
        is_prose = [
            count >= PARAGRAPH_WORDS and block.link_density < PARAGRAPH_LINKS and not block.hidden
            for count, block in zip(counts, blocks, strict=True)
        ]
        pairs = list(zip(clipped, counts, strict=True))
        likely = [count / (1 + exp(value / -1000)) for value, count in pairs]
        self.count = len(blocks)
        self.counts = counts
        self.words = [*accumulate(counts, initial=0)]
        self.evidence = [*accumulate([value * count for value, count in pairs], initial=0)]
        self.likely = [*accumulate(likely, initial=0.0)]
        self.prose = [*accumulate([n * prose for n, prose in zip(counts, is_prose, strict=True)], initial=0)]
        self.paragraphs = [*accumulate(is_prose, initial=0)]
        self.fair = [*accumulate([n * prose for n, prose in zip(likely, is_prose, strict=True)], initial=0.0)]
        self.links = [
            *accumulate([block.link_density * n for block, n in zip(blocks, counts, strict=True)], initial=0.0)
        ]
        self.long = [
            number
            for number, (prose, (value, count)) in enumerate(zip(is_prose, pairs, strict=True))
            if prose and count >= LONG and value > 0
        ]
        self.all_likely = self.likely[-1] + 1e-6
        self.all_prose = self.prose[-1] + 1
        self.all_fair = self.fair[-1] + 1e-6

    def mean(self, begin: int, end: int) -> float:
        """The evidence of a range of blocks, averaged over their words."""
        return (self.evidence[end] - self.evidence[begin]) / (self.words[end] - self.words[begin])

    def share_of_links(self, begin: int, end: int) -> float:
        """The share of links in the text of a range of blocks."""
        return (self.links[end] - self.links[begin]) / (self.words[end] - self.words[begin])

    def share_likely(self, begin: int, end: int) -> float:
        """The share of likely article text in a range of blocks."""
        return (self.likely[end] - self.likely[begin]) / (self.words[end] - self.words[begin])


def count_words(text: str) -> int:
    """The approximate number of words in a text."""
    count = text.count(" ") + 1
    return count if text.isascii() else max(count, len(text.encode()) // WORD_BYTES)

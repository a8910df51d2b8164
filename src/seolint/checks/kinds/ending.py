"""Finds texts that break off: the last paragraph ends in the middle of a sentence, or in dots."""

from __future__ import annotations

from seolint.base.model import Hit
from seolint.language.punctuation import CLOSERS, SENTENCE_ENDS
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import guarded_regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {"words": "the last words of the text"}
FOLDED = {"dangling": str.lower}

_STOPS = frozenset(f":;`{SENTENCE_ENDS}{CLOSERS}")
_DOTS = guarded_regex(
    r"(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\))\s*$", lambda text: text.rstrip().endswith(("]", ")"))
)
#: Words shown in a message.
_SHOWN_WORDS = 6
#: Largest share of link text in a last paragraph; beyond it, the paragraph lists other pages.
_LINKED = 0.3


@record
class Options:
    """When an ending can be judged.

    Attributes:
        min_words: A last paragraph with fewer words is not judged; it may be a signature or a note.
        min_dangling: The same for one that ends with a word no sentence ends with.
        min_paragraphs: Articles with fewer paragraphs of at least ``min_words`` words are not judged.
        stopped: The share of the other paragraphs, from 0 to 1, that must end in a punctuation mark.
        dangling: Words in lower case that no sentence ends with.

    Variants:
        dots: the text ends in bracketed dots
        open: only the punctuation mark is missing
    """

    min_words: int = 15
    min_dangling: int = 8
    min_paragraphs: int = 3
    stopped: float = 0.8
    dangling: tuple[str, ...] = ()


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the last words of the article if its last block is a paragraph that breaks off.

    Variant ``dots``: it ends in dots. Variant ``open``: it only lacks final punctuation, which is not reported for
    HTML, where the last block may be a note or a label.
    """
    blocks = [block for block in article.content if block.kind not in {"media", "caption", "code"}]
    if not blocks or blocks[-1].kind != "paragraph" or blocks[-1].link_density > _LINKED:
        return
    last = blocks[-1]
    text = last.text.rstrip()
    if match := _DOTS.search(text):
        yield _hit(last, text, match.start(), "dots")
    elif _lacks_stop(text, options) and not _ends_in_link(article, last) and _stops(blocks[:-1], options):
        if text[-1] == "," or text.rpartition(" ")[2] in options.dangling:
            yield _hit(last, text, len(text), "")
        elif article.source.format != "html":
            yield _hit(last, text, len(text), "open")


def _ends_in_link(article: Article, block: Block) -> bool:
    """Whether the last words are a link after a whole sentence: its text is complete, as it is that of a page."""
    links = [link for link in article.links_in(block) if link.text and block.text.rstrip().endswith(link.text)]
    return any(_has_stop(block.text.rstrip()[: -len(link.text)]) for link in links)


def _lacks_stop(text: str, options: Options) -> bool:
    words = text.split()
    if not words:
        return False
    fewest = options.min_dangling if words[-1] in options.dangling else options.min_words
    if len(words) < fewest or _has_stop(text):
        return False
    return text[-1] == "," or (words[-1].isalpha() and words[-1].islower())


def _stops(blocks: Sequence[Block], options: Options) -> bool:
    """Whether the other paragraphs of sufficient length usually end with punctuation."""
    long = [block for block in blocks if block.kind == "paragraph" and len(block.text.split()) >= options.min_words]
    stopped = sum(_has_stop(block.text) for block in long)
    return len(long) + 1 >= options.min_paragraphs and stopped >= options.stopped * len(long)


def _has_stop(text: str) -> bool:
    """Whether a text ends with a punctuation mark."""
    return text.rstrip()[-1:] in _STOPS


def _hit(block: Block, text: str, end: int, variant: str) -> Hit:
    words = " ".join(text[:end].split()[-_SHOWN_WORDS:])
    start = max(0, len(text[:end].rstrip()) - len(words))
    return Hit(block, {"words": words}, start, len(text), variant=variant)

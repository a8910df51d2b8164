"""Finds sections that are empty or too long."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from seolint.base.model import Hit, NotEvaluated
from seolint.checks.shared.filling import has_image, is_filled_in
from seolint.language.formulas import mask_formulas
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {"heading": "the text of the heading", "words": "the number of words in the section"}
_COUNTED = frozenset({"paragraph", "item", "quote"})
_COMMENTS = (("<!--", "-->"), ("{/*", "*/}"))
#: Largest share of link text in a heading; beyond it, the heading is a teaser.
_LINKED = 0.5
#: What readers see below a heading besides text, at once or after a script has filled or opened it.
_SHOWN = regex(
    r"(?i)<(?:a|img|picture|video|audio|iframe|svg|table|form|canvas|object|embed|input|button|math|script|figure)\b"
    r"|<[^<>]*\shidden\b"
    r"|\s(?:class|id)\s*=\s*[\"'][^\"'<>]*"
    r"(?:video|embed|player|(?<![a-z])(?:form|widget|chart|gallery|slider|carousel|map|quiz|poll)(?![a-z]))"
)
#: The end of an element that contains only a heading and so is no section: a table cell, a list item, a quotation.
_ALONE = regex(
    r"(?i)\A(?:\s|&nbsp;|</(?:strong|em|b|i|u|span|font|mark|a|h[1-6])\s*>)*"
    r"</(?:td|th|li|dt|blockquote|figcaption|summary|button|label|legend)\b"
)
#: The last of the Latin letters; later ones are of other scripts.
_LATIN = "\u02ff"
#: Most words in a small heading on top of a larger one.
_KICKER_WORDS = 4
_TAG = regex(r"<[^<>]*>")


@record
class Options:
    """What to report.

    Attributes:
        empty: Whether to report empty sections instead of long ones.
        max_words: The most words of prose between two headings; 0 for no limit.
    """

    empty: bool = False
    max_words: int = 0


class Section(NamedTuple):
    """A heading (None before the first one), the blocks below it, the next heading, and the block before it."""

    heading: Block | None
    blocks: Sequence[Block]
    following: Block | None
    previous: Block | None = None


def sections(article: Article) -> Iterator[Section]:
    """Yield the sections of the article, with the boilerplate and page chrome between its headings."""
    blocks = [block for block in article.blocks if not block.hidden]
    cuts = [number for number, block in enumerate(blocks) if block.kind == "heading" and block.role == "content"]
    if not cuts or cuts[0] > 0:
        yield Section(None, blocks[: cuts[0] if cuts else None], blocks[cuts[0]] if cuts else None)
    for start, end in pairwise([*cuts, len(blocks)]):
        following, previous = blocks[end] if end < len(blocks) else None, blocks[start - 1] if start else None
        yield Section(blocks[start], blocks[start + 1 : end], following, previous)


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the heading of each section that is empty or too long."""
    if not article.headings:
        yield NotEvaluated("the article has no headings")
        return
    for section in sections(article):
        if section.heading is None or not section.heading.marked:
            continue
        if options.empty:
            if _is_empty(section, article):
                yield Hit(section.heading, {"heading": section.heading.text, "words": 0})
        elif (words := _words(section)) > options.max_words > 0:
            yield Hit(section.heading, {"heading": section.heading.text, "words": words})


def _words(section: Section) -> int:
    prose = (block for block in section.blocks if block.kind in _COUNTED and block.role == "content")
    return sum(len(mask_formulas(block.text).split()) for block in prose)


def _is_empty(section: Section, article: Article) -> bool:
    """Whether there is no text below the heading, nothing else to see, and no subheading."""
    heading, following = section.heading, section.following
    if heading is None or section.blocks or (following is not None and following.level > heading.level):
        return False
    if (heading.level == 1 and following is not None) or heading.link_density > _LINKED:
        return False
    if following is not None and _is_of_section(heading, following, article):
        return False
    text = article.source.text
    start, end = heading.span().end, following.span().start if following is not None else len(text)
    if article.source.format == "docx" and has_image(article, start, end + 1):
        return False
    between = _without_comments(text[start:end])
    if is_filled_in(article, start, end):
        return False
    if article.source.format == "html":
        return not (_SHOWN.search(between) or _ALONE.match(between) or _is_part_of_another(section, between))
    return not any(character.isalnum() for character in _TAG.sub("", between)) and not _TAG.search(between)


def _is_of_section(heading: Block, following: Block, article: Article) -> bool:
    """Whether the next heading belongs to this one in spite of its level, or is its translation.

    It belongs to one that announces it ("FAQ", "Our three favorites:"), and so does one of several with the same words,
    such as "Problem". The level is at fault then, not the section.
    """
    if heading.level != following.level:
        return False
    is_question = following.text.rstrip().endswith(("?", "？")) and not heading.text.rstrip().endswith(("?", "？"))
    recurs = article.view(_count_headings)[following.text] > 1
    scripts = [any(letter.isalpha() and letter > _LATIN for letter in block.text) for block in (heading, following)]
    return is_question or recurs or heading.text.rstrip().endswith((":", "：")) or scripts[0] != scripts[1]


def _count_headings(article: Article) -> Counter[str]:
    """Return how many headings have which text."""
    return Counter(block.text for block in article.headings)


def _is_part_of_another(section: Section, between: str) -> bool:
    """Whether the heading is a line below the headline, or a small heading on top of a larger one, such as "Step 3"."""
    heading, following, previous = section.heading, section.following, section.previous
    ends = between.count("</")
    if previous is not None and previous.kind == "heading" and previous.level == 1 and ends > 1:
        return True  # the two are alone in an element
    return (
        heading is not None
        and following is not None
        and following.level < heading.level
        and len(heading.text.split()) <= _KICKER_WORDS
        and ends <= 1
    )


def _without_comments(text: str) -> str:
    for opening, closing in _COMMENTS:
        if opening not in text:
            continue
        kept, *rest = text.split(opening)
        for number, part in enumerate(rest):
            comment, closed, after = part.partition(closing)
            kept += after if closed else "" if number + 1 < len(rest) else comment
        text = kept
    return text

"""Finds headings and lists that are only formatted to look like one, not marked up as one."""

from __future__ import annotations

from functools import cached_property
from itertools import groupby, takewhile

from seolint.article.stated_dates import stated_dates_of
from seolint.base.model import Hit, NotEvaluated
from seolint.language.dates import find_dates
from seolint.language.punctuation import BRACKETS, QUOTES
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import compiled, regex
from seolint.startup.records import record

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

FOLDED = {"closings": str.lower}
VALUES = {
    "text": "the text of the heading or of the first line",
    "items": "the number of items",
    "marker": "the bullet",
}
_STOPS = ".,;:!?…。！？：)"
_CLOSING = f"{QUOTES}{BRACKETS.replace(')', '')}"
_BOLD_HTML = regex(
    r"(?i)<p\b[^<>]*>\s*(?:<span\b[^<>]*>\s*)?<(?P<tag>strong|b)\b[^<>]*>(?P<text>[^<>]{3,100})</(?P=tag)>\s*(?:</span>\s*)?</p>"
)
_BOLD_MARKDOWN = regex(r"(?m)^(?P<mark>\*\*|__)(?P<text>[^*_\n`\[\]]{3,100})(?P=mark)[ \t]*$")
_ROLE = regex(r"\s+[-–—|]\s+|,\s")
_IMAGE = regex(r"!\[[^\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$|<img\b[^<>]*>\s*(?:</\w+>\s*)*$|</figure>\s*$")
_BULLETS = "•●▪‣◦■➤►▶✓✔❖"
#: Longest bold paragraph that can be a heading, in words.
_MOST_WORDS = 9
#: Most words of a person's name.
_MOST_NAMES = 4
_WORD = regex(r"[^\W\d_]+")


@record
class Options:
    """What to look for.

    Attributes:
        what: What to look for: a ``heading`` (a line in bold) or a ``list`` (bullets typed as text).
        min_items: The number of typed bullets from which a list is reported.
        closings: How a letter ends, in lower case: "Best wishes, Ann" is signed with it.
        teams: What those who write together are called, as patterns: "Garden & Kitchen editors" is a signature.
    """

    what: Literal["heading", "list"]
    min_items: int = 2
    closings: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()

    @cached_property
    def signed(self) -> re.Pattern[str] | None:
        """A pattern for the word of a team, if there is one."""
        return compiled(rf"(?i)\b\w*(?:{'|'.join(self.teams)})\b") if self.teams else None


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at each unmarked heading, or at each unmarked list, from its first line to its last."""
    if options.what == "heading":
        yield from _headings(article, options)
    else:
        yield from _lists(article, options.min_items)


def _headings(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    if article.source.format == "text" and not any(heading.marked for heading in article.headings):
        yield NotEvaluated("the text marks no headings")
        return
    found = [
        block
        for block in _unmarked_headings(article)
        if block.text.partition(",")[0].strip().lower() not in options.closings
    ]
    bylines = {id(stated.at) for stated in stated_dates_of(article) if stated.visible} if found else ()
    found = [block for block in found if id(block) not in bylines]
    has_marked = any(heading.marked and heading.level > 1 for heading in article.headings)
    if len(found) == 1 and found[0].kind != "heading":
        # where headings are marked, or above all the text, it is emphasis, a name, a motto
        found = [] if has_marked or found == article.content[:1] else found
        found = [block for block in found if not _is_signature(block, article, options)]
    texts = [block.text for block in found if block.kind != "heading"]
    speakers = len(set(texts)) < len(texts) and all(len(text.split()) <= _MOST_NAMES for text in texts)
    found = [block for block in found if block.kind == "heading" or not speakers]
    for block in found:
        yield Hit(block, {"text": block.text})


def _unmarked_headings(article: Article) -> Iterator[Block]:
    bold = _bold_lines(article)
    for block, following in zip(article.content, [*article.content[1:], None], strict=False):
        unmarked = block.kind == "heading" and not block.marked
        is_bold = block.text in bold and not _is_marker(block.text, bold)
        if unmarked or (is_bold and _heads(block, following) and not _names_other(block, article)):
            yield block


def _is_marker(text: str, bold: set[str]) -> bool:
    """Whether a bold line marks where a stretch begins or ends: there is one with "end" in front, too."""
    first, _, rest = text.partition(" ")
    return (first.casefold() == "end" and rest in bold) or any(f"{end} {text}" in bold for end in ("END", "End"))


def _bold_lines(article: Article) -> set[str]:
    """Return the texts of paragraphs that are bold throughout."""
    if article.source.format in {"text", "docx"}:
        return set(article.standing_out)
    pattern = _BOLD_HTML if article.source.format == "html" else _BOLD_MARKDOWN
    return {" ".join(match["text"].split()) for match in pattern.finditer(article.source.text)} | article.standing_out


def _heads(block: Block, following: Block | None) -> bool:
    """Whether a bold paragraph is a heading: not a sentence, not the label of a list, and followed by longer prose."""
    if (
        block.kind != "paragraph"
        or following is None
        or block.text.rstrip(_CLOSING)[-1:] in _STOPS
        or block.text[0].islower()
    ):
        return False
    if len(block.text.split()) > _MOST_WORDS or ";" in block.text:
        return False
    return following.kind == "paragraph" and len(following.text) > len(block.text)


def _names_other(block: Block, article: Article) -> bool:
    """Whether a bold line is the name of a speaker with what they do, or the caption of the image above it."""
    before = article.source.text[: block.span().start].rstrip(" \t\r\n*_").rpartition("\n")[2]
    name, *role = _ROLE.split(block.text, maxsplit=1)
    is_name = 2 <= len(name.split()) <= _MOST_NAMES and all(word[0].isupper() for word in name.split())
    return (bool(role) and is_name) or _IMAGE.search(before) is not None


def _is_signature(block: Block, article: Article, options: Options) -> bool:
    """Whether a bold line says who wrote, or when: it has a name of the author or a team, or is one below the headline."""
    text = block.text.casefold()
    if any(author.text.casefold() in text for author in article.authors) or find_dates(block.text):
        return True
    team = options.signed.search(block.text) if options.signed is not None else None
    rest = block.text[: team.start()] + block.text[team.end() :] if team else block.text
    words = _WORD.findall(rest)
    if team:
        return any(word[0].isupper() for word in words[team.start() > 0 :])
    above = list(takewhile(lambda other: other is not block, article.content))
    if not all(other.kind == "heading" for other in above) or not 1 < len(words) <= _MOST_NAMES:
        return False
    others = article.folded.joined.replace(text, " ")
    is_name = {word.casefold() for word in words}.isdisjoint(_WORD.findall(others))
    return is_name and all(word[0].isupper() for word in words)


def _lists(article: Article, least: int) -> Iterator[Hit]:
    """Yield a hit for each run of blocks with typed bullets; one paragraph with several bullets is a list too."""
    for bullet, blocks in groupby(article.content, _bullet):
        run = list(blocks) if bullet else []
        items = sum(_typed(block, bullet) for block in run)
        if run and items >= least:
            yield Hit(run[0], {"text": run[0].text, "items": items, "marker": bullet}, until=run[-1])


def _bullet(block: Block) -> str:
    """Return the bullet that a block begins with, if it is typed and not marked up; otherwise ""."""
    if block.kind == "item":
        return block.marker if not block.marked and block.marker and block.marker in _BULLETS else ""
    first = block.text[:1]
    if block.kind != "paragraph" or first not in _BULLETS or len(block.text) <= 2:
        return ""
    return first if any(map(str.isalpha, block.text)) else ""


def _typed(block: Block, bullet: str) -> int:
    """Return the number of bullets in a block, at its start or after white space."""
    return 1 + block.text.count(f" {bullet} ") + block.text.count(f"\n{bullet}")

"""What kind of page a Markdown or text file is, by its structure: a record, a stub, an index and so on."""

from __future__ import annotations

from seolint.article.front_matter_keys import find_fields, find_people, fold_key
from seolint.article.nodes import PROSE
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block, FrontMatter
    from seolint.base.model import Kind

#: A stub has at most this many words outside headings, and at least this share of them in a link.
STUB_WORDS, STUB_LINKS = 15, 0.5
#: What a program says in place of a page: that it has moved, is missing or needs scripts; most words of such a text.
_PLACEHOLDER = regex(
    r"(?i)\b(?:being|are|been|will be|automatically) redirected\b|\bredirecting\b|\bmoved permanently\b"
    r"|\bif you are not redirected|\b(?:page|site|blog|article|document|url) has (?:been )?moved\b|weitergeleitet"
    r"|\bumgezogen\b|\bredirig[ée]|\bredirigid[oa]|\breindirizzat[oai]|\bredirecionad[oa]|\bdoorverwezen\b|przekierowan|перенаправл"
    r"|リダイレクト|(?:页面|頁面|ページ).{0,12}(?:跳转|跳轉|移動)|\b404 not found\b|\b403 forbidden\b|\baccess denied\b"
    r"|\bpage (?:was |could )?not (?:be )?found\b|\bseite (?:wurde )?nicht gefunden\b"
    r"|\b(?:enable|activate|requires?|needs? to have) javascript\b|javascript (?:is|to be) (?:disabled|enabled|required)"
    r"|\bchecking (?:if the site connection|your browser)\b|\bverify(?:ing)? (?:that )?you are (?:a )?human\b"
    r"|\A\W*just a moment"
)
PLACEHOLDER_WORDS = 40
#: An index has at least this many links, at least this share of its characters outside headings in them, and at most
#: this many other characters.
INDEX_LINKS, INDEX_SHARE, INDEX_PROSE = 5, 0.6, 400
#: The share of the headings that are links in a list of teasers.
TEASER_HEADINGS = 0.7
#: The lines of a record: fewest, and the share of them that are data.
RECORD_LINES, RECORD_SHARE = 3, 0.9

#: A pinned package, a robots rule, a setting, or a labeled value that is no sentence.
_DATA_LINE = regex(
    r"\s*(?:[#;].*|-[a-z-]\s\S+|[\w.-]+(?:\[[\w,-]+\])?\s*(?:==|>=|<=|~=|!=|=)\s*\S+(?:\s*[;#\\].*)?|\s*--hash=\S+"
    r"|(?i:user-agent|allow|disallow|sitemap|crawl-delay|host)\s*:.*"
    r"|[^\W\d][\w /()-]{0,30}:\s+\S(?:.{0,60}[^\s.!?])?|\[[\w. -]+\])\s*\Z"
)


#: Layouts of pages that lead into a site.
_LAYOUTS = frozenset({"landing", "landingpage", "home", "homepage", "splash"})
#: Beginnings of keys for what a landing page is built of; at least so many of them say that a page is one.
_PARTS = ("cta", "calltoaction", "hero", "sections", "features", "benefits", "testimonials", "pricing", "beforeafter")
_FEWEST_PARTS = 2


def kind_of(article: Article) -> Kind:
    """The kind of a Markdown or text file."""
    matter = article.front_matter
    if matter is not None and find_fields(matter, "redirect"):
        return "stub"
    body = [block for block in article.content if block.kind not in {"heading", "title"}]
    if matter is not None and matter.fields and not body and not article.headings and not article.images:
        return "record"
    if matter is None and article.source.format == "text":
        if _stands_in(article.source.text):
            return "stub"
        return "record" if _is_data(article.source.text.splitlines()) else "article"
    if matter is not None and _is_landing(matter):
        return "landing"
    links = _link_lengths(article)
    if matter is not None and not article.images and _is_stub(body, links):
        return "stub"
    return "index" if _is_index(article, body, links) else "article"


def _stands_in(text: str) -> bool:
    """Whether a text is only what a program says in place of a page."""
    return (
        len(text) < 12 * PLACEHOLDER_WORDS
        and len(text.split()) <= PLACEHOLDER_WORDS
        and bool(_PLACEHOLDER.search(text))
    )


def _is_data(lines: Sequence[str]) -> bool:
    """Whether nearly all lines of a text are data."""
    said = [line for line in lines if line.strip()]
    if len(said) < RECORD_LINES or not any(not line.lstrip().startswith(("#", ";")) for line in said):
        return False
    return sum(_DATA_LINE.match(line) is not None for line in said) >= RECORD_SHARE * len(said)


def _is_landing(matter: FrontMatter) -> bool:
    """Whether the front matter builds a landing page: by its layout, or of parts such as a hero and a call to action."""
    if find_fields(matter, "published") or find_people(matter, "authors"):
        return False
    values = {fold_key(key): value for key, value in matter.values.items()}
    if not _LAYOUTS.isdisjoint(fold_key(str(values.get(key, ""))) for key in ("layout", "template")):
        return True
    parts = {part for key, value in values.items() if value for part in _PARTS if key.startswith(part)}
    return len(parts) >= _FEWEST_PARTS and not parts.isdisjoint({"cta", "calltoaction"})


def _link_lengths(article: Article) -> dict[int, int]:
    """The number of characters of link text in each block, by the block's id."""
    lengths: dict[int, int] = {}
    for link in article.links:
        if link.block is not None:
            lengths[id(link.block)] = lengths.get(id(link.block), 0) + len(link.text)
    return lengths


def _is_stub(body: Sequence[Block], links: dict[int, int]) -> bool:
    """Whether all that a page says is where to go instead."""
    if len(body) != 1 or body[0].kind not in PROSE:
        return False
    text = body[0].text
    return text.count(" ") < STUB_WORDS and links.get(id(body[0]), 0) >= STUB_LINKS * max(1, len(text))


def _is_index(article: Article, body: Sequence[Block], links: dict[int, int]) -> bool:
    """Whether a page is mostly links to others: a list of them, or teasers under headings that are links."""
    if len(article.links) < INDEX_LINKS:
        return False
    linked = sum(links.get(id(block), 0) for block in body)
    size = sum(len(block.text) for block in body)
    if linked >= INDEX_SHARE * size and size - linked <= INDEX_PROSE:
        return True
    titles = [block for block in article.headings if block.level > 1]
    teasers = sum(links.get(id(block), 0) > len(block.text) / 2 for block in titles)
    return teasers >= INDEX_LINKS and teasers >= TEASER_HEADINGS * len(titles)

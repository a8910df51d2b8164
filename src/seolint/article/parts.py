"""Finds the parts of an article that rules can name, each with the place to report.

Page chrome and boilerplate are left out, such as links in the navigation and the alt text of the logo.
"""

from __future__ import annotations

from seolint.article.anchors import has_filled_in_parts
from seolint.article.front_matter_keys import find_fields
from seolint.article.hosts import is_external, own_hosts
from seolint.article.metadata_names import ROBOTS_METAS
from seolint.article.nodes import Block
from seolint.base.model import NotEvaluated, Part
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Image, Link, Meta
    from seolint.base.model import Text

_NO_WORD = regex(r"[\W_]+")

Name = Literal[
    "title",
    "title-tags",
    "headline",
    "headlines",
    "description",
    "description-tags",
    "headings",
    "subheadings",
    "marked-subheadings",
    "introduction",
    "links",
    "link-texts",
    "running-links",
    "link-targets",
    "named-targets",
    "internal-links",
    "external-links",
    "alts",
    "image-sources",
    "canonicals",
    "robots",
    "language",
    "text",
]

#: Titles that are among the headings and lines.
_REPEATED = frozenset({"headline", "first-line"})
#: Parts of tables and of lists of terms.
_CELLS = frozenset({"cell", "caption", "term"})
#: Fewest letters beside the links of a paragraph that make it a sentence with links in it.
_FEWEST_LETTERS = 15
#: Parts in words, after "the article has no". Canonical URLs and robots directives may be absent, so they are left out.
_WORDS: dict[Name, str] = {
    "title": "title",
    "headline": "headline",
    "description": "description",
    "headings": "headings",
    "subheadings": "subheadings",
    "marked-subheadings": "marked subheadings",
    "links": "links",
    "link-texts": "links",
    "running-links": "links",
    "link-targets": "links",
    "named-targets": "links",
    "alts": "images with alt text",
}


def say_absent(name: Name) -> Iterator[NotEvaluated]:
    """Yield the reason why a rule about this part is not evaluated, for an article without it."""
    if name in _WORDS:
        yield NotEvaluated(f"the article has no {_WORDS[name]}")


def say_unknown(article: Article, name: Name) -> Iterator[NotEvaluated]:
    """Yield the reason why links cannot be counted as internal: full URLs may lead to the site, whose host is unknown."""
    if name == "internal-links" and article.source.format == "markdown" and has_filled_in_parts(article):
        yield NotEvaluated("the site's generator fills in parts of the page")
    elif name == "internal-links" and not own_hosts(article) and parts_of(article, "external-links"):
        yield NotEvaluated("the article has full URLs and does not say on which host it is published (setting: hosts)")


def parts_of(article: Article, name: Name) -> list[Part]:
    """Return the parts of this name in order; none if the article has none."""
    known = article.parts
    if name not in known:
        known[name] = list(_find_parts(article, name))
    return known[name]


def _find_parts(article: Article, name: Name) -> Iterator[Part]:
    if name == "text":
        yield Part("\n".join(block.text for block in article.content), article.beginning)
        return
    if name in _LINKED:
        for link in content_links(article):
            if name != "running-links" or _is_running(link, article):
                yield from _LINKED[name](link)
        return
    for text in _texts(article, name):
        yield Part(" ".join(text.text.split()), text)


def _texts(article: Article, name: Name) -> list[Text]:
    if name in _FINDERS:
        return list(_FINDERS[name](article))
    text: Text | None = getattr(article, name)
    return [] if text is None else [text]


def content_links(article: Article) -> list[Link]:
    """Return the links of the article itself; in HTML, only those inside its text."""
    free = article.source.format != "html"
    return [link for link in article.links if (free if link.block is None else _is_content(link.block))]


def content_images(article: Article) -> list[Image]:
    """Return the images of the article itself."""
    return [image for image in article.images if image.block is None or _is_content(image.block)]


def robots_metas(article: Article) -> list[Meta]:
    """Return the ``<meta>`` elements with robots directives."""
    return [meta for meta in article.metas if meta.name in ROBOTS_METAS]


def robots_directives(article: Article) -> list[Text]:
    """Return the robots directives of the page, in ``<meta>`` elements and front matter."""
    return [*robots_metas(article), *find_fields(article.front_matter, "robots")]


def introduction(article: Article) -> list[Block]:
    """Return the paragraphs before the first subheading; without any, those after it.

    Many articles open with a heading such as "Overview", or repeat their headline on the second level. What
    stands in a quotation block above the first paragraph may be a note, so the paragraphs below are searched, too.
    """
    found: list[Block] = []
    is_begun = False
    headings = 0
    for block in article.content:
        headings += block.kind == "heading" and block.level > 1
        if headings > 1 or (headings and is_begun and block.kind == "heading"):
            break
        is_begun = is_begun or block.kind == "paragraph"
        if block.kind in {"paragraph", "quote"}:
            found.append(block)
    return found


def _is_content(block: Block) -> bool:
    return block.role == "content" and not block.hidden


def _link_text(link: Link) -> Iterator[Part]:
    yield Part(" ".join(link.text.split()), link)


def _unlike_target(link: Link) -> Iterator[Part]:
    """Yield the text of a link, unless its target has that word: "Go" in a link to ``/languages/go/``.

    In capital letters it is a name, of which the target can have more: "LINK" in a link to ``linker-options.md``.
    """
    text = " ".join(link.text.split())
    words = _NO_WORD.split(link.href.casefold())
    folded = text.casefold()
    if folded not in words and not (text.isupper() and any(word.startswith(folded) for word in words)):
        yield Part(text, link)


def _link_target(link: Link) -> Iterator[Part]:
    yield Part(link.href.strip(), link.href_span or link)


def _named_target(link: Link) -> Iterator[Part]:
    """Yield the target of a link whose text is not the URL itself."""
    if link.text.strip().rstrip("/") not in link.href:
        yield from _link_target(link)


def _is_running(link: Link, article: Article) -> bool:
    """Whether a link is part of a sentence: no entry of a list, value of a label, aside in brackets or quotation."""
    if link.block is None or link.block.kind == "quote" or f"({link.text})" in link.block.text:
        return False
    return article.view(_find_sentences_with_links).get(id(link.block), False)


def _find_sentences_with_links(article: Article) -> dict[int, bool]:
    """Return whether each block with links is more than links and labels, by its identity."""
    found: dict[int, bool] = {}
    for link in article.links:
        block = link.block
        if block is not None and id(block) not in found:
            rest = block.text
            for other in article.links_in(block):
                rest = rest.replace(other.text, " ", 1)
            is_label = rest.rstrip(" .").endswith((":", "：", ">", "→"))
            found[id(block)] = sum(map(str.isalpha, rest)) >= _FEWEST_LETTERS and not is_label
    return found


def _internal(article: Article) -> list[Text]:
    hosts = own_hosts(article)
    nowhere = ("#", "mailto:", "tel:", "javascript:")
    links = content_links(article)
    return [link for link in links if not is_external(link.href, hosts) and not link.href.startswith(nowhere)]


def _external(article: Article) -> list[Text]:
    hosts = own_hosts(article)
    return [link for link in content_links(article) if is_external(link.href, hosts)]


def _subheadings(article: Article) -> list[Block]:
    """Return the headings except the headline: on some pages sections are on level 1 too."""
    return [block for block in article.headings if block is not article.headline]


_LINKED = {
    "links": _link_text,
    "link-texts": _unlike_target,
    "running-links": _link_text,
    "link-targets": _link_target,
    "named-targets": _named_target,
}
_FINDERS: dict[str, Callable[[Article], Iterable[Text]]] = {
    "title-tags": lambda article: [title for title in article.titles if title.source == "title-tag"],
    "headlines": lambda article: [block for block in article.headings if block.level == 1],
    "description-tags": lambda article: [text for text in article.descriptions if text.source == "meta-tag"],
    "headings": lambda article: article.headings,
    "subheadings": _subheadings,
    "marked-subheadings": lambda article: [block for block in _subheadings(article) if block.marked],
    "introduction": introduction,
    "internal-links": _internal,
    "external-links": _external,
    "alts": lambda article: [image for image in content_images(article) if image.text.strip()],
    "image-sources": content_images,
    "canonicals": lambda article: article.canonicals,
    "robots": robots_directives,
    "language": lambda article: [article.declared_language] if article.declared_language else [],
}


def find_rest(article: Article) -> Iterator[Block]:
    """Yield what else readers see of an article: its title and description, the cells of tables, and alt texts."""
    title, description = article.title, article.description
    if title is not None and title.source not in _REPEATED and not _is_repeated(title.text, article.headline):
        yield Block("heading", title.text, title.origin)
    if description is not None and description.text not in article.text:
        yield Block("paragraph", description.text, description.origin)
    yield from (block for block in article.content if block.kind in _CELLS and " " in block.text)
    for image in content_images(article):
        if " " in image.text:
            yield Block("caption", image.text, image.origin)


def _is_repeated(title: str, headline: Block | None) -> bool:
    """Whether a title says no more than the headline, but for the name of the site."""
    return headline is not None and (headline.text in title or title in headline.text)

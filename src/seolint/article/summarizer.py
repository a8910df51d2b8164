"""Summarizes an article for the rules that compare all pages of a site."""

from __future__ import annotations

from array import array
from zlib import crc32

from seolint.article.anchors import fold_anchor, has_filled_in_parts, known_anchors
from seolint.article.front_matter_keys import NO, NULL, YES, find_fields, find_items, is_draft, says_no, says_yes
from seolint.article.page_summary import PageSummary
from seolint.article.parts import content_images, content_links, robots_directives
from seolint.article.site_paths import decode, is_part, tail_of
from seolint.language.similarity import encode_words, hash_shingles, keep_smallest, make_bands, split_words
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex
from seolint.startup.stamp import digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.page_summary import PlainDirective, Spot
    from seolint.base.model import Text

#: Kinds of block whose lines can be boilerplate of a site; headings, cells and code recur for good reasons.
_LINE_KINDS = frozenset({"paragraph", "item", "quote", "caption", "term"})
#: Fewest words in a line that does not recur by chance, as "See also" does.
_MIN_LINE_WORDS = 4
#: Fewest subheadings that make a skeleton.
_MIN_SUBHEADINGS = 3
#: Signs of text that a generator fills in.
_MACROS = ("{{", "{%", "${", "<%")

#: Link targets in the source that are no links of the article: navigation, components, shortcodes, wiki links.
_TARGET = regex(
    r"""(?i)[=:](?:(?<=href.)|(?<=to.)|(?<=url.)|(?<=link.))\s*\{?["'`]?([^"'`<>\s{}]+)"""
    r"""|\{\{[<%]\s*(?:rel)?ref\s+["`]?([^"`\s>%]+)|\{%-?\s*(?:post_url|link)\s+(\S+)|\[\[([^\]|#\n]{1,200})"""
)

#: The same in HTML, where only links in scripts, comments and the head are not known yet.
_HREF = regex(r"""href=["']?([^"'<>\s]+)""")

#: Any text that the pattern matches contains one of these.
_TARGET_SIGNS = ("href=", "href:", "to=", "to:", "url=", "url:", "link=", "link:", "{{", "{%", "[[")


def summarize_page(article: Article) -> PageSummary:
    """Summarize an article whose noise is marked."""
    text = article.text
    words = encode_words(text)
    hashes = hash_shingles(words)
    hashed = list(_find_lines(article))
    subheadings = [heading.text for heading in article.headings if heading.level > 1]
    title = article.title
    return PageSummary(
        path=article.source.path,
        format=article.source.format,
        language=article.language or "",
        digest=digest_source(article.source.text),
        title=_spot(title),
        title_source=title.source if title is not None else "",
        description=_spot(article.description),
        keyphrase=_spot(article.keyphrase),
        opening=_opening(article),
        canonical=article.canonicals[0].text.strip() if article.canonicals else "",
        is_listed=_is_listed(article),
        words=len(words),
        text=hash_text(words),
        shingles=keep_smallest(hashes),
        bands=make_bands(hashes),
        lines=b"".join(line for line, _ in hashed),
        line_numbers=array("I", (number for _, number in hashed)).tobytes(),
        skeleton=_skeleton(subheadings, title.text if title is not None else ""),
        subheadings=len(subheadings),
        links=_links(article),
        images=_images(article),
        linked=_linked(article),
        anchors=_anchors(article),
        routes=tuple(_routes(article)),
        directives=_directives(article),
    )


def digest_source(text: str) -> bytes:
    """Return a digest that changes with the text of a source."""
    return digest(text.encode("utf-8", "surrogatepass"))


def hash_text(words: list[bytes]) -> bytes:
    """Return a hash of eight bytes that two texts share if they have the same words."""
    return digest(b" ".join(words), 8)


def _spot(text: Text | None) -> Spot | None:
    return (" ".join(text.text.split()), *text.span()) if text is not None and text.text.strip() else None


def _opening(article: Article) -> tuple[int, int]:
    texts = (article.title, article.headline, *article.content[:1])
    spans = (text.span() for text in texts if text is not None and text.text)
    span = next(spans, article.beginning)
    return span.start, span.end


def _is_listed(article: Article) -> bool:
    if is_part(article.source.path) or article.kind in {"stub", "fragment"}:
        return False
    matter = article.front_matter
    if is_draft(matter) or says_no(matter, "sitemap") or says_yes(matter, "noindex") or find_fields(matter, "redirect"):
        return False
    if any("noindex" in text.text.casefold() for text in robots_directives(article)):
        return False
    return all(meta.name != "refresh" for meta in article.metas)


def hash_lines(article: Article) -> list[bytes]:
    """Return the hashes, of eight bytes, of the lines that can be boilerplate of the site: see ``hash_line``."""
    return [hashed for hashed, _ in _find_lines(article)]


def _find_lines(article: Article) -> Iterator[tuple[bytes, int]]:
    """Yield the hash and the number of each line that can be boilerplate of the site."""
    for line in article.lines.all:
        block = line.block
        if block.role != "content" or block.kind not in _LINE_KINDS or article.lines.is_noise(line):
            continue
        if hashed := _LINES[line.text]:
            yield hashed, line.index


def hash_line(text: str) -> bytes:
    """Return the hash of a line that can be boilerplate of the site; nothing for any other."""
    words = text.casefold().split()
    could_be = len(words) >= _MIN_LINE_WORDS and not any(map(text.__contains__, _MACROS))
    return digest(" ".join(words).encode("utf-8", "replace"), 8) if could_be else b""


_LINES = Memo(hash_line)


def _skeleton(subheadings: list[str], title: str) -> bytes:
    if len(subheadings) < _MIN_SUBHEADINGS:
        return b""
    own = set(split_words(title))
    masked = [" ".join("_" if word in own else word for word in split_words(text)) for text in subheadings]
    return digest("\n".join(masked).encode("utf-8", "replace"), 8)


def _links(article: Article) -> tuple[Spot, ...]:
    found = []
    for link in content_links(article):
        href = link.href.strip()
        if may_be_file(href):
            found.append((href, *(link.href_span or link.span())))
    return tuple(found)


def _images(article: Article) -> tuple[Spot, ...]:
    if article.source.format == "docx":  # its images are inside it
        return ()
    return tuple(
        (image.src.strip(), *image.span()) for image in content_images(article) if may_be_file(image.src.strip())
    )


def _linked(article: Article) -> tuple[str, ...]:
    """Return the last names in the targets of all links, including those in attributes, shortcodes and wiki links."""
    found = [link.href for link in article.links]
    source = article.source
    if source.format == "html":
        found += _HREF.findall(source.text)
    elif any(map(source.lowered.__contains__, _TARGET_SIGNS)):
        found += ["".join(groups) for groups in _TARGET.findall(source.text)]
    return tuple(sorted({tail for target in set(found) if (tail := tail_of(decode(target)))}))


def may_be_file(href: str) -> bool:
    """Whether a link target can be a file of the site: not only a fragment, no scheme or host, nothing to fill in."""
    head = href.partition("/")[0]
    return bool(href) and href[0] not in "#?" and not href.startswith(("//", "~", "@")) and ":" not in head and not (
        set(href) & set("{}<>$*\\|[]\n")
    )  # fmt: skip


def _anchors(article: Article) -> bytes | None:
    return None if has_filled_in_parts(article) else hash_anchors(known_anchors(article))


def hash_anchors(names: Iterable[str]) -> bytes:
    """Return the hashes of the folded names of anchors."""
    return array("I", sorted({crc32(fold_anchor(name).encode("utf-8", "replace")) for name in names})).tobytes()


def _routes(article: Article) -> Iterator[str]:
    matter = article.front_matter
    for field in (*find_items(matter, "slug"), *find_items(matter, "route")):
        text = field.text.strip()
        if text.strip("/ ") and text.lower() not in YES | NO | NULL:
            yield text


def _directives(article: Article) -> tuple[PlainDirective, ...]:
    suppressions = article.suppressions
    return tuple(directive.plain() for directive in suppressions.directives) if suppressions is not None else ()

"""The page as a flat list of tags: parsed by lxml, serialized as well-formed markup, and split at its tags.

In lxml's output every tag is closed, every attribute is in double quotes and every stray ``<`` and ``>`` is escaped.
So splitting the string is faster than walking the elements, and works at any depth of nesting.
"""

from __future__ import annotations

from functools import cached_property

from lxml import etree

from seolint.readers.html.syntax import ATTRIBUTE, TAGS
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from re import Match

    from seolint.article.source import Source
    from seolint.readers.html.alignment import Alignment

#: Most attributes of a tag; with more, all of them are dropped, because the parser's time grows with their square.
MAX_ATTRIBUTES = 2000
#: Pages up to this length, in characters, are too short for a tag with ``>`` in its values to slow the parser down.
SMALL = 150_000
#: So are pages with at most this many ``=`` signs.
MANY_VALUES = 20_000
#: Depth of nesting at which the parser stops.
MAX_DEPTH = 2048

_COMMENT = regex(r"(?s)<!--(.*?)-->")
_WRITTEN_TAG = regex(r"<([^>]*>[^<]*)")


class PageMarkup:
    """The tags of a page, in order.

    Attributes:
        tokens: tags without their ``<``, each with the text after it: ``p class="a">text``, ``/p>``, ``br/>``, and
            ``!>`` for a comment. In the text, ``&``, ``<`` and ``>`` are still escaped.
        comments: the texts of the comments, in order, one for each token with the head ``!``.
        losses: what the parser could not read, as messages for the user.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.losses: list[str] = []
        self.comments: list[str] = []
        written = self._write()
        if "<!--" in written:
            written = _COMMENT.sub(self._keep_comment, written)
        self.tokens = _cut(written)

    @cached_property
    def alignment(self) -> Alignment:
        """The positions of the tags and texts in the source."""
        from seolint.readers.html.alignment import Alignment

        return Alignment(self.source.text, self.tokens, self.comments)

    def _keep_comment(self, match: Match[str]) -> str:
        self.comments.append(match[1])
        return "<!>"

    def _write(self) -> str:
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
        try:
            root = etree.fromstring(self._bytes(), parser)
        except etree.XMLSyntaxError:  # the page has no elements and no text
            return ""
        if root is None:
            return ""
        if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
            self.losses.append(f"elements nested deeper than {MAX_DEPTH:,} levels: the rest of the page was not read")
        tree = root.getroottree()
        tree.docinfo.clear()  # with an XHTML doctype, lxml would add a meta element that is not on the page
        return etree.tostring(tree, encoding="unicode")

    def _bytes(self) -> bytes:
        text = self.source.text
        crowded = list(_crowded_tags(text))
        if crowded:
            self.losses.append(f"a tag has more than {MAX_ATTRIBUTES:,} attributes: its attributes were not read")
            return _without_attributes(text, crowded).encode("utf-8", "replace")
        return self.source.raw if self.source.raw is not None else text.encode("utf-8", "replace")


def _cut(written: str) -> list[str]:
    tokens = written.split("<")
    del tokens[0]
    if len(tokens) != written.count(">"):  # a tag or attribute name has a "<" in it
        return _WRITTEN_TAG.findall(written)
    return tokens


def _crowded_tags(text: str) -> Iterator[Match[str]]:
    """Yield the start tags with too many attributes.

    Such a tag either leaves a long stretch of the text without ``>``, or has a ``>`` in many of its quoted values.
    """
    if len(text) > SMALL and text.count("=") > MANY_VALUES:
        candidates: Iterable[Match[str] | None] = TAGS.finditer(text)
    else:
        candidates = (TAGS.match(text, start) for start in _before_long_stretches(text))
    for tag in candidates:
        if tag is not None and tag[3] and tag.end() - tag.start() > 2 * MAX_ATTRIBUTES:
            found = ATTRIBUTE.finditer(text, tag.end(3), tag.end())
            if sum(1 for _ in found) > MAX_ATTRIBUTES:
                yield tag


def _before_long_stretches(text: str) -> Iterator[int]:
    """Yield the offset of the last ``<`` before each stretch of ``MAX_ATTRIBUTES`` characters without ``>``."""
    known = searched = 0
    inside = False
    for at in range(0, len(text), MAX_ATTRIBUTES):
        was_inside, inside = inside, text.find(">", at, at + MAX_ATTRIBUTES) < 0
        if inside and not was_inside:
            known = max(known, text.rfind("<", searched, at))
            searched = at
            yield known


def _without_attributes(text: str, tags: list[Match[str]]) -> str:
    kept = []
    at = 0
    for tag in tags:
        kept += [text[at : tag.end(3)], ">"]
        at = tag.end()
    return "".join([*kept, text[at:]])

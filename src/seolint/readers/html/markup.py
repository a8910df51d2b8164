"""The page as a flat run of tags: parsed by lxml, written out again well-formed, and cut at its tags.

What lxml writes has every tag closed, every attribute in double quotes and every stray ``<`` and ``>`` escaped, so that
plain string cuts read it faster than a walk over its elements could, and however deep they are nested.
"""

from __future__ import annotations

from functools import cached_property
from re import compile as regex
from typing import TYPE_CHECKING

from lxml import etree

from seolint.readers.html.syntax import ATTRIBUTE, TAGS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    from seolint.readers.html.alignment import Alignment
    from seolint.source import Source

#: A tag with more attributes than this is read without them: the parser's time grows with their square.
MAX_ATTRIBUTES = 2000
#: The parser stops at this depth of nesting.
MAX_DEPTH = 2048

_LONG_TAG = regex(rf"<[a-zA-Z][^<>]{{{2 * MAX_ATTRIBUTES}}}")
_COMMENT = regex(r"(?s)<!--(.*?)-->")
_WRITTEN_TAG = regex(r"<([^>]*)(>)([^<]*)")

#: A tag without its angle brackets (``p class="a"``, ``/p``, ``br/``; ``!`` for a comment), ``>``, and the text after
#: it, in which ``&``, ``<`` and ``>`` are still escaped. A plain tuple for its speed.
Token = tuple[str, str, str]


class Markup:
    """The tags of a page in order.

    Attributes:
        tokens: see Token.
        comments: the texts of the comments, in order: one for each token with the head ``!``.
        losses: what the parser could not read, in words for the user.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.losses: list[str] = []
        self.comments: list[str] = []
        written = self._write()
        if "<!--" in written:
            written = _COMMENT.sub(self._keep_comment, written)
        self.tokens: list[Token] = _cut(written)

    @cached_property
    def alignment(self) -> Alignment:
        """Where the tags and texts stand in the source."""
        from seolint.readers.html.alignment import Alignment  # noqa: PLC0415  (for pages with something to report)

        return Alignment(self.source.text, self.tokens, self.comments)

    def in_foreign_element(self, token: int) -> bool:
        """Whether a token stands in ``<svg>`` or ``<math>``."""
        depth = 0
        for head, _, _ in reversed(self.tokens[:token]):
            if head.startswith(("svg", "math")) and not head.endswith("/"):
                depth += 1
            elif head in {"/svg", "/math"}:
                depth -= 1
        return depth > 0

    def _keep_comment(self, match: Match[str]) -> str:
        self.comments.append(match[1])
        return "<!>"

    def _write(self) -> str:
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
        try:
            root = etree.fromstring(self._bytes(), parser)
        except etree.XMLSyntaxError:  # no element, no text
            return ""
        if root is None:
            return ""
        if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
            self.losses.append(f"elements nested deeper than {MAX_DEPTH:,} levels: the rest of the page was not read")
        tree = root.getroottree()
        tree.docinfo.clear()  # with an XHTML doctype, lxml would write a meta element that the page does not have
        return etree.tostring(tree, encoding="unicode")

    def _bytes(self) -> bytes:
        text = self.source.text
        crowded = list(_crowded_tags(text))
        if crowded:
            self.losses.append(f"a tag with more than {MAX_ATTRIBUTES:,} attributes: they were not read")
            return _without_attributes(text, crowded).encode("utf-8", "replace")
        return self.source.raw if self.source.raw is not None else text.encode("utf-8", "replace")


def _cut(written: str) -> list[Token]:
    if written.count("<") != written.count(">"):  # a tag or attribute name with a "<" in it
        return _WRITTEN_TAG.findall(written)
    return [chunk.partition(">") for chunk in written.split("<")[1:]]


def _crowded_tags(text: str) -> Iterator[Match[str]]:
    """The start tags with too many attributes.

    Looked for only where there is a very long tag, or so many attributes that quoted angle brackets could hide one.
    """
    if _LONG_TAG.search(text) is None and text.count('="') + text.count("='") <= 2 * MAX_ATTRIBUTES:
        return
    for tag in TAGS.finditer(text):
        if tag.end() - tag.start() > 2 * MAX_ATTRIBUTES and tag[1]:
            found = ATTRIBUTE.finditer(text, tag.end(1), tag.end())
            if sum(1 for _ in found) > MAX_ATTRIBUTES:
                yield tag


def _without_attributes(text: str, tags: list[Match[str]]) -> str:
    kept = []
    at = 0
    for tag in tags:
        kept += [text[at : tag.end(1)], ">"]
        at = tag.end()
    return "".join([*kept, text[at:]])

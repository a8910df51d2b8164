"""Decodes files, and converts offsets to lines and columns; no other module does either."""

from __future__ import annotations

import codecs
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, count
from operator import add

from seolint.base.files import MAX_ARTICLE, say_too_large
from seolint.base.model import Format, Span
from seolint.base.paths import format_of
from seolint.startup.patterns import regex
from seolint.startup.records import field, record

EXCERPT_LIMIT = 200
#: Characters that are counted again for each place in a line.
_STRIDE = 256

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
_LINE_END = regex(r"\r\n|\n|\r")
_MARKUP = regex(r"(?i)\A\s*(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6])\b")
_MARKDOWN = regex(r"(?m)\A(?:---|\+\+\+)\s*$|^#{1,6}\s+\S|^\s*[-*+]\s+\S|\[[^\]\n]+\]\([^)\n]+\)|^```")


class SourceError(Exception):
    """A file that is not the text of an article; the message tells users why."""


@record
class Source:
    """The decoded text of a file.

    ``text`` has no byte order mark; every offset in seolint counts its code points. ``bom`` has the bytes of the mark,
    so that a fixed file is written back with it. ``encoding`` is the codec that decodes the file without the mark.
    """

    path: str
    text: str
    format: Format
    encoding: str = "utf-8"
    bom: bytes = b""
    raw: bytes | None = field(default=None, compare=False)

    @cached_property
    def lowered(self) -> str:
        """The text in lower case, to check whether a word occurs; its offsets differ from those of the text."""
        return self.text.lower()

    @cached_property
    def line_starts(self) -> list[int]:
        r"""Offset of the first character of each line; lines end at ``\n``, ``\r\n`` or ``\r``."""
        if "\r" in self.text:
            return [0, *[match.end() for match in _LINE_END.finditer(self.text)]]
        # The lengths of the lines before, plus one character for each line feed.
        starts = list(map(add, accumulate(map(len, self.text.split("\n")), initial=0), count()))
        return starts[:-1]

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and column of an offset, both from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def bytes_before(self, line: int, offset: int) -> int:
        """Return how many UTF-8 bytes a line (from 1) has before an offset in it."""
        start = self.line_starts[line - 1]
        if offset - start <= _STRIDE:
            return _count_bytes(self.text[start:offset])
        if line not in self._byte_counts:
            end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
            sizes = (_count_bytes(self.text[at : at + _STRIDE]) for at in range(start, end, _STRIDE))
            self._byte_counts[line] = list(accumulate(sizes, initial=0))
        strides = (offset - start) // _STRIDE
        return self._byte_counts[line][strides] + _count_bytes(self.text[start + strides * _STRIDE : offset])

    @cached_property
    def _byte_counts(self) -> dict[int, list[int]]:
        """For long lines that were asked for, the bytes before each stride: counted once, not once for each finding."""
        return {}

    def line_span(self, line: int) -> Span:
        """Return the span of a line (numbered from 1) without its line end."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def excerpt(self, span: Span) -> str:
        """Return the source inside a span, cut with ``…`` after 200 characters."""
        if span.end - span.start > EXCERPT_LIMIT:
            return self.text[span.start : span.start + EXCERPT_LIMIT] + "…"
        return self.text[span.start : span.end]


def _count_bytes(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))


def sniff_format(text: str) -> Format:
    """Return the most likely format of text without a file name."""
    head = text[:4096]
    if _MARKUP.match(head):
        return "html"
    return "markdown" if _MARKDOWN.search(head) else "text"


def decode(data: bytes, path: str, format_: Format | None = None) -> Source:
    """Decode a file.

    The encoding is that of the byte order mark, else UTF-8 if the bytes are valid UTF-8, else the one the document
    declares, else Windows-1252 (of 400 pages re-encoded for a test, this order read every one right).

    Raises:
        SourceError: the data is empty, binary or too large, or cannot be decoded.
    """
    if len(data) > MAX_ARTICLE:
        raise SourceError(say_too_large(MAX_ARTICLE))
    bom, encoding = _read_bom(data)
    body = data[len(bom) :]
    if not encoding:
        if b"\0" in body:
            raise SourceError("not text: NUL bytes")
        if _looks_binary(body):
            raise SourceError("not text: control bytes")
        encoding = _guess_encoding(body)
    text = _decode(body, encoding)
    if "\0" in text:
        raise SourceError("not text: NUL characters")
    if not text or text.isspace():
        raise SourceError("the file has no text")
    found = format_ or format_of(path) or sniff_format(text)
    return Source(path, text, found, encoding, bom, body if encoding == "utf-8" else None)


def take_text(text: str, path: str, format_: Format | None = None) -> Source:
    """Return the source for text that is already decoded, without its byte order mark.

    Raises:
        SourceError: the text contains NULs, or is too large.
    """
    text = text.removeprefix("\ufeff")
    if len(text) > MAX_ARTICLE:
        raise SourceError(say_too_large(MAX_ARTICLE))
    if "\0" in text:
        raise SourceError("not text: NUL characters")
    return Source(path, text, format_ or format_of(path) or sniff_format(text))


def _read_bom(data: bytes) -> tuple[bytes, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return mark, encoding
    return b"", ""


def _guess_encoding(data: bytes) -> str:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and not data[: error.start].isascii():
            return "utf-8"  # UTF-8 cut off inside a character: an error later, instead of wrong characters
        return _declared_encoding(data) or "cp1252"
    return "utf-8"


def _declared_encoding(data: bytes) -> str | None:
    from bs4.dammit import EncodingDetector

    declared = EncodingDetector.find_declared_encoding(data, is_html=True, search_entire_document=False)
    if not declared:
        return None
    try:
        name = codecs.lookup(declared).name
        data.decode(name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
    return "cp1252" if name in {"iso8859-1", "ascii"} else name  # as browsers do


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "cp1252":
            raise SourceError(f"not valid {encoding}: {error.reason} at byte {error.start + 1}") from None
    return data.decode("cp1252", "replace")


def _looks_binary(data: bytes) -> bool:
    """Whether more than 1% of the first 4 KB are control bytes that do not occur in text."""
    head = data[:4096]
    return (len(head) - len(head.translate(None, _CONTROLS))) * 100 > len(head)

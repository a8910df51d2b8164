r"""Decodes files, and converts offsets to lines and columns; no other module does either.

Line ends are ``\n`` from here on, so no rule can depend on how a file ends its lines. ``Source`` knows what they were,
for reports, which count the characters of the file, and for ``--fix``, which must not change them.
"""

from __future__ import annotations

import codecs
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate, count
from operator import add

from seolint.base.files import MAX_ARTICLE, say_too_large
from seolint.base.model import Format, Span
from seolint.base.paths import format_of
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from seolint.docx.document import WordDocument

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
#: How zip archives begin, which Word documents are.
_ZIP = b"PK\x03\x04"
#: How files begin that are mostly text but no article, and what they are.
_OTHER_FILES = ((b"%PDF-", "a PDF file"), (b"{\\rtf", "an RTF file"), (b"%!PS", "a PostScript file"))
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
_CRLF = regex("\r\n")
_MARKUP = regex(r"(?i)\A\s*(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6])\b")
_MARKDOWN = regex(r"(?m)\A(?:---|\+\+\+)\s*$|^#{1,6}\s+\S|^\s*[-*+]\s+\S|\[[^\]\n]+\]\([^)\n]+\)|^```")


class SourceError(Exception):
    """A file that is not the text of an article; the message tells users why."""


class EmptySourceError(SourceError):
    """A file without text."""

    def __init__(self) -> None:
        super().__init__("the file has no text")


@record
class Source:
    r"""The decoded text of a file.

    ``text`` has no byte order mark, and ``\n`` for all line ends; every offset in seolint counts its code points.
    ``bom`` has the bytes of the mark, so that a fixed file is written back with it. ``encoding`` is the codec that
    decodes the file without the mark. ``raw`` has the UTF-8 bytes of ``text`` if they are known. ``document`` is what a
    Word document contains; its text has a line for each paragraph.
    """

    path: str
    text: str
    format: Format
    encoding: str = "utf-8"
    bom: bytes = b""
    raw: bytes | None = field(default=None, compare=False)
    document: WordDocument | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        """Make line feeds of all line ends."""
        if "\r" in self.text:
            own = vars(self)
            own |= {"written": self.text, "text": self.text.replace("\r\n", "\n").replace("\r", "\n"), "raw": None}

    @cached_property
    def written(self) -> str:
        """The text with the line ends of the file."""
        return self.text

    @cached_property
    def line_end(self) -> str:
        r"""The first line end of the file: ``\n``, ``\r\n`` or ``\r``."""
        end = self.written_offset(self.line_span(1).end)
        return next((end_ for end_ in ("\r\n", "\r") if self.written.startswith(end_, end)), "\n")

    def written_offset(self, offset: int) -> int:
        """Return the offset in ``written`` of an offset in ``text``."""
        return offset + bisect_left(self._line_ends_of_two, offset) if self.written is not self.text else offset

    def text_offset(self, written_offset: int) -> int:
        """Return the offset in ``text`` of an offset in ``written``."""
        return bisect_left(range(len(self.text)), written_offset, key=self.written_offset)

    @cached_property
    def _line_ends_of_two(self) -> list[int]:
        """The offsets in ``text`` of the line ends that are two characters in the file."""
        return [match.start() - number for number, match in enumerate(_CRLF.finditer(self.written))]

    @cached_property
    def lowered(self) -> str:
        """The text in lower case, to check whether a word occurs; its offsets differ from those of the text."""
        return self.text.lower()

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first character of each line."""
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
        return Span(start, end - 1 if end > start and self.text[end - 1] == "\n" else end)

    def excerpt(self, span: Span) -> str:
        """Return the source inside a span as it is in the file, cut with ``…`` after 200 characters."""
        start, end = self.written_offset(span.start), self.written_offset(span.end)
        if end - start > EXCERPT_LIMIT:
            return self.written[start : start + EXCERPT_LIMIT] + "…"
        return self.written[start:end]


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
    if (format_ or format_of(path)) == "docx" or (format_of(path) is None and data.startswith(_ZIP)):
        return _open_document(data, path)
    for beginning, name in _OTHER_FILES:
        if data.startswith(beginning):
            raise SourceError(f"not text: {name}")
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
        raise EmptySourceError
    found = format_ or format_of(path) or sniff_format(text)
    return Source(path, text, found, encoding, bom, body if encoding == "utf-8" else None)


def _open_document(data: bytes, path: str) -> Source:
    from seolint.docx.package import PackageError
    from seolint.docx.reader import read_document

    try:
        document = read_document(data)
    except PackageError as error:
        raise SourceError(str(error)) from None
    if not document.text or document.text.isspace():
        raise SourceError("the document has no text")
    return Source(path, document.text, "docx", document=document)


def take_text(text: str, path: str, format_: Format | None = None) -> Source:
    """Return the source for text that is already decoded, without its byte order mark.

    Raises:
        SourceError: the text contains NULs, is too large, or is said to be that of a Word document.
    """
    if (format_ or format_of(path)) == "docx":
        raise SourceError("a Word document is read from bytes, not from text")
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

"""Documents as they come out of inputs, and how they become sources."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from seolint.article.source import EmptySourceError, SourceError, decode, take_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    import pyarrow as pa

    from seolint.article.source import Source
    from seolint.base.model import Format

#: The path of documents in sources: rules about file names have nothing to judge.
UNNAMED = "<document>"
#: The path of the pages they were extracted from.
UNNAMED_PAGE = "<page>"

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Columns:
    """The names of the columns to read; a column that an input lacks is not read.

    The first of ``html``, ``markdown``, ``text`` and ``content`` that has a value is the document. The format of ``content``
    is detected.

    Attributes:
        html: documents in HTML.
        markdown: documents in Markdown.
        text: plain text.
        content: documents of any format.
        url: addresses.
        id: what identifies a document; without it, documents are numbered.
        charset: the character set that the server stated.
        page: the HTML pages that the documents were extracted from; read only if it is named. It can be the column
            ``html``, which has no documents then.
    """

    html: str = "html"
    markdown: str = "markdown"
    text: str = "text"
    content: str = "content"
    url: str = "url"
    id: str = "id"
    charset: str = "charset"
    page: str = ""

    @property
    def named(self) -> dict[str, str]:
        """The columns with another name than the usual one, which some input should have."""
        return {key: name for key, name in vars(self).items() if name != getattr(Columns, key)}

    def find(self, names: list[str]) -> Columns:
        """Return the columns that exist, the others as ``""``.

        Raises:
            KeyError: there is none with documents; its argument is a message.
        """
        known = set(names)
        found = {key: name if name in known else "" for key, name in vars(self).items()}
        found |= {kind: "" for kind in KINDS if self.page and found[kind] == self.page}
        if not any(found[kind] for kind in KINDS):
            wanted = " or ".join(f'"{getattr(self, kind)}"' for kind in KINDS)
            raise KeyError(f"no column {wanted}; it has: {', '.join(names) or 'none'}")
        return Columns(**found)

    def find_all(self, names: list[str]) -> Columns:
        """Like ``find``, but no column that has another name than the usual one may lack.

        Raises:
            KeyError: one does, or there is none with documents; its argument is a message.
        """
        for name in self.named.values():
            if name and name not in names:
                raise KeyError(f'no column "{name}"; it has: {", ".join(names) or "none"}')
        return self.find(names)


#: The columns of documents, the first with a value first, and their formats.
KINDS: dict[str, Format | None] = {"html": "html", "markdown": "markdown", "text": "text", "content": None}


#: All columns with text.
TEXTS = frozenset({*KINDS, "page"})


class Document(NamedTuple):
    """A document.

    Attributes:
        data: its bytes.
        format: its format; None to detect it.
        id: what identifies it in its input.
        url: its address, if that is known.
        charset: the character set that the server stated for the page, else for the document; "" if it did not.
        page: the HTML page that it was extracted from, if there is one.
    """

    data: bytes
    format: Format | None = None
    id: str = ""
    url: str = ""
    charset: str = ""
    page: bytes = b""


class Reject(NamedTuple):
    """A record that cannot be read, and why.

    Attributes:
        id: what identifies it in its input: its own name, or its place, such as ``crawl.jsonl:17``.
        url: its address, if that is known.
        reason: why it cannot be read, in words.
    """

    id: str
    url: str
    reason: str


def read_charset(content_type: str) -> str:
    """Return the character set in a ``Content-Type`` header, ``""`` if it states none."""
    found = _CHARSET.search(content_type)
    return found[1] if found is not None else ""


def read_source(document: Document) -> Source:
    """Decode a document. The character set that the server stated wins over what the document says, as in browsers.

    Raises:
        SourceError: it has no text, is binary, or is too large.
    """
    return _read(document.data, UNNAMED, document.format, "" if document.page else document.charset)


def read_page(document: Document) -> Source | None:
    """Decode the page that a document was extracted from; None if there is none.

    Raises:
        SourceError: as for the document.
    """
    return _read(document.page, UNNAMED_PAGE, "html", document.charset) if document.page else None


def _read(data: bytes, name: str, format_: Format | None, charset: str) -> Source:
    text = _decode_stated(data, charset)
    no_text = SourceError(f"the {name[1:-1]} has no text")
    if text is not None:
        if not text.strip("\ufeff \t\r\n\f\v"):
            raise no_text
        return take_text(text, name, format_)
    try:
        return decode(data, name, format_)
    except EmptySourceError:
        raise no_text from None


def _decode_stated(data: bytes, charset: str) -> str | None:
    """Decode by the stated character set; None if there is none, or if it is wrong."""
    if not charset or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    try:
        encoding = codecs.lookup(charset)
        return data.decode(encoding.name) if encoding._is_text_encoding else None  # noqa: SLF001
    except (LookupError, ValueError):
        return None


def read_documents(batch: pa.RecordBatch, columns: Columns, first: int = 0, place: str = "") -> Iterator[Document]:
    """Yield the documents of a batch; one without a value has no bytes.

    Args:
        batch: the batch. Documents are strings or binary values; the other columns can be of any type.
        columns: the columns that exist in it.
        first: the number of its first row, for documents without a name.
        place: the file that the batch is from, for the same.

    Raises:
        KeyError: a column of documents is of another type; its argument is a message.
    """
    named = vars(columns).items()
    values = {key: _read_column(batch, name, is_text=key in TEXTS) for key, name in named if name}
    for index in range(batch.num_rows):
        row = {key: column[index] for key, column in values.items()}
        yield make_document(row, f"{place}:{first + index}" if place else str(first + index))


def _read_column(batch: pa.RecordBatch, name: str, *, is_text: bool) -> list[Any]:
    import pyarrow as pa

    column = batch.column(name)
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    readable = (
        pa.string(),
        pa.large_string(),
        pa.string_view(),
        pa.binary(),
        pa.large_binary(),
        pa.binary_view(),
        pa.null(),
    )
    if kind in readable or pa.types.is_fixed_size_binary(kind):
        return column.to_pylist()  # type: ignore[no-any-return]
    if is_text:
        raise KeyError(f'the column "{name}" has no text: it is of type {kind}')
    try:
        return column.cast(pa.string()).to_pylist()  # type: ignore[no-any-return]
    except pa.ArrowException:
        return [str(value) if value.is_valid else None for value in column]


def make_document(row: Mapping[str, Any], place: str) -> Document:
    """Make a document from the values of a record, by the names of ``Columns``.

    Args:
        row: the values.
        place: what the document is called if it has no ``id``.
    """
    kind = next((kind for kind in KINDS if row.get(kind)), "text")
    page = row.get("page")
    is_decoded = isinstance(page or row.get(kind), str)  # what the server stated was about its bytes
    return Document(
        _to_bytes(row.get(kind)),
        KINDS[kind],
        _to_text(row.get("id")) or place,
        _to_text(row.get("url")),
        "" if is_decoded else _to_text(row.get("charset")),
        _to_bytes(page),
    )


def _to_bytes(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    return value.encode("utf-8", "replace") if isinstance(value, str) else b""


def _to_text(value: object) -> str:
    if value is None:
        return ""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)

"""Reads web archives: pages in WARC files, and the text that Common Crawl has taken from pages (WET)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seolint.base.files import MAX_ARTICLE, say_too_large
from seolint.corpus.documents import Document, Reject, read_charset
from seolint.corpus.inputs.streams import open_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from seolint.base.model import Format

_HTML = {"text/html", "application/xhtml+xml"}
_FORMATS: dict[str, Format] = {"text/plain": "text", "text/markdown": "markdown"}
#: Records about the crawl itself.
_PAGES = {"response", "resource", "conversion"}


def read_web_archive(path: str, advance: Callable[[int], None]) -> Iterator[Document | Reject]:
    """Yield the pages of an archive; a page that is neither HTML nor text, or that the server refused, is a reject.

    Args:
        path: the file.
        advance: called with the number of bytes read so far.

    Raises:
        DamagedInputError: the rest cannot be read.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    with open_stream(path) as (stream, raw):
        try:
            for record in ArchiveIterator(stream, no_record_parse=False, arc2warc=True):
                if record.rec_type in _PAGES:
                    yield _read_record(record, path)
                advance(raw.tell())
        except ArchiveLoadFailed as error:
            raise ValueError(str(error).strip()) from None


def _read_record(record: Any, path: str) -> Document | Reject:
    headers = record.rec_headers
    url = headers.get_header("WARC-Target-URI") or ""
    name = headers.get_header("WARC-Record-ID") or f"{path}:{url}"
    type_ = headers.get_header("Content-Type") or ""
    if record.http_headers is not None:
        status = record.http_headers.get_statuscode()
        if status and status != "200":
            return Reject(name, url, f"HTTP status {status}")
        type_ = record.http_headers.get_header("Content-Type") or ""
    essence = type_.partition(";")[0].strip().lower()
    if essence not in _HTML and essence not in _FORMATS:
        return Reject(name, url, f"neither HTML nor text: {essence or 'no Content-Type'}")
    data = record.content_stream().read(MAX_ARTICLE + 1)
    if len(data) > MAX_ARTICLE:
        return Reject(name, url, say_too_large(MAX_ARTICLE))
    if getattr(record.raw_stream, "limit", 0) > 0:
        return Reject(name, url, "the record is cut off")
    return Document(data, "html" if essence in _HTML else _FORMATS[essence], name, url, read_charset(type_))

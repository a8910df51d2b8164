"""Make a small web archive of the fixtures, to try ``seolint corpus`` on: ``python tools/make_archive.py fixtures.warc.gz``.

HTML becomes pages that a server answered; Markdown and plain text become converted records, as extractors write them.
A small site is added, whose pages are paragraphs of fixtures with a line of the site: it shows what comparing pages finds.
The archive is the same each time.
"""

from __future__ import annotations

import html
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

if TYPE_CHECKING:
    from collections.abc import Iterator

FIXTURES = Path(__file__).parents[1] / "fixtures"
_TYPES = {".html": "text/html; charset=utf-8", ".md": "text/markdown", ".txt": "text/plain"}
_OWN_LINE = "Printed in the almanac of the Meadow Lane gardeners."


def main(target: str) -> None:
    """Write the archive."""
    with Path(target).open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        for path in sorted(FIXTURES.rglob("*.*")):
            if path.suffix in _TYPES:
                url = f"https://www.example.com/{path.relative_to(FIXTURES).as_posix()}"
                writer.write_record(make_record(writer, url, path.read_bytes(), path.suffix))
        for url, page in make_site():
            writer.write_record(make_record(writer, url, page.encode(), ".html"))


def make_site() -> Iterator[tuple[str, str]]:
    """Yield the pages of a small site; the last is the print version of the first."""
    texts = [(FIXTURES / "clean" / name).read_text("utf-8") for name in ("seed-starting.md", "sourdough.txt")]
    paragraphs = [part for text in texts for part in text.split("\n\n") if part[0].isalpha() and len(part.split()) > 30]
    for number, paragraph in enumerate(paragraphs, start=1):
        yield make_page(f"tips-{number}", f"Tip {number} for house and garden", paragraph)
    yield make_page("tips-1?print", "Tip 1 for house and garden", paragraphs[0])


def make_page(name: str, title: str, paragraph: str) -> tuple[str, str]:
    """Make a page of the site: its URL and its HTML."""
    body = f"<h1>{title}</h1><p>{html.escape(paragraph)}</p><p>{_OWN_LINE}</p>"
    page = f'<!doctype html><html lang="en"><title>{title}</title><article>{body}</article></html>'
    return f"https://garden.example.org/{name}", page


def make_record(writer: WARCWriter, url: str, data: bytes, suffix: str) -> object:
    """Make a record."""
    headers = {"WARC-Record-ID": f"<urn:uuid:{uuid5(NAMESPACE_URL, url)}>", "WARC-Date": "2026-03-01T08:00:00Z"}
    options = {"payload": io.BytesIO(data), "length": len(data), "warc_headers_dict": headers}
    if suffix == ".html":
        answer = StatusAndHeaders("200 OK", [("Content-Type", _TYPES[suffix])], protocol="HTTP/1.1")
        return writer.create_warc_record(url, "response", http_headers=answer, **options)
    return writer.create_warc_record(url, "conversion", warc_content_type=_TYPES[suffix], **options)


if __name__ == "__main__":
    main(*sys.argv[1:])

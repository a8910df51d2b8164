"""Make a small web archive of the fixtures, to try ``seolint corpus`` on: ``python tools/make_archive.py fixtures.warc.gz``.

HTML becomes pages that a server answered; Markdown and plain text become converted records, as extractors write them.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

FIXTURES = Path(__file__).parents[1] / "fixtures"
_TYPES = {".md": "text/markdown", ".txt": "text/plain"}


def main(target: str) -> None:
    """Write the archive."""
    with Path(target).open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        for path in sorted(FIXTURES.rglob("*.*")):
            if path.suffix == ".html" or path.suffix in _TYPES:
                writer.write_record(make_record(writer, path))


def make_record(writer: WARCWriter, path: Path) -> object:
    """Make the record of a file."""
    data = path.read_bytes()
    url = f"https://www.example.com/{path.relative_to(FIXTURES).as_posix()}"
    options = {"payload": io.BytesIO(data), "length": len(data)}
    if path.suffix == ".html":
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        return writer.create_warc_record(url, "response", http_headers=headers, **options)
    return writer.create_warc_record(url, "conversion", warc_content_type=_TYPES[path.suffix], **options)


if __name__ == "__main__":
    main(*sys.argv[1:])

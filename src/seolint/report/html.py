"""``html``: one self-contained page for editors that loads nothing from elsewhere.

The text of articles may be hostile. It is embedded as JSON in data blocks, which browsers do not run, with every ``<``
escaped, and the script of the page turns it into text nodes only. A content security policy allows only that script and
that style sheet, by their hashes. Each article has its own block, parsed when it is opened, so that a report on
thousands of articles opens fast.
"""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path

from seolint.base.plain_text import escape_json
from seolint.report.words import count
from seolint.startup.hints import TYPE_CHECKING
from seolint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.file_result import FileResult
    from seolint.running.run import Report

_PARTS = Path(__file__).parent / "page"


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield the page: its head, the data blocks of each article, the list of articles and the script."""
    script, sheet = _read("report.js"), _read("report.css")
    hashes = {"script_hash": _hash(script), "style_hash": _hash(sheet)}
    yield _read("report.html").format(**hashes, style=sheet, version=escape(__version__))
    files: list[dict[str, object]] = []
    for outcome in report.outcomes:
        if outcome.json:
            yield _data(f"file-{len(files)}", outcome.entry)
            yield _block(f"page-{len(files)}", outcome.page or "null")
            files.append(_summarize(outcome))
    yield _data("index", {"files": files, "figures": _figures(report), "problems": report.problems})
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def _figures(report: Report) -> list[tuple[str, str]]:
    """The totals above the list: number and noun."""
    counts = report.counts
    wholes = ((report.files, "article"), (counts.errors, "error"), (counts.warnings, "warning"), (counts.infos, "hint"))
    return [(f"{number:,}", count(number, what).rpartition(" ")[2]) for number, what in wholes]


def _summarize(outcome: FileResult) -> dict[str, object]:
    """Make the entry of an article for the list."""
    entry = outcome.entry
    title = entry["article"]["title"]
    return {
        "path": entry["path"],
        "title": title["text"] if title else "",
        "verdicts": entry["verdicts"],
        "findings": [(found["rule"], found["severity"], found["category"]) for found in entry["findings"]],
    }


def _data(name: str, value: object) -> str:
    return _block(name, json.dumps(value, ensure_ascii=False))


def _block(name: str, text: str) -> str:
    """Make a data block; ``<`` is escaped so that no text can end the block."""
    safe = escape_json(text.replace("<", "\\u003c"))
    return f'<script type="application/json" id="{name}">{safe}</script>\n'


def _read(name: str) -> str:
    return (_PARTS / name).read_text("utf-8")


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()

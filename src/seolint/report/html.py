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
from seolint.report.page_data import Index, trim_entry
from seolint.startup.hints import TYPE_CHECKING
from seolint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.running.run import Report

_PARTS = Path(__file__).parent / "page"
#: The files that are put together to one script: each may use what those before it define.
_SCRIPTS = ("elements", "filters", "overview", "list", "text", "findings", "selection", "article", "start")


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield the page: its head, the data blocks of each article, the list of articles and the script."""
    script = "".join(_read(f"{name}.js") for name in _SCRIPTS)
    sheet = _read("report.css")
    hashes = {"script_hash": _hash(script), "style_hash": _hash(sheet)}
    yield _read("report.html").format(**hashes, style=sheet, version=escape(__version__))
    index = Index()
    for number, outcome in enumerate(outcome for outcome in report.outcomes if outcome.json):
        index.add(outcome.entry)
        yield _data(f"file-{number}", trim_entry(outcome.entry))
        yield _block(f"page-{number}", outcome.page or "null")
    yield _data("index", index.finish(report, style))
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def _data(name: str, value: object) -> str:
    return _block(name, json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _block(name: str, text: str) -> str:
    """Make a data block; ``<`` is escaped so that no text can end the block."""
    safe = escape_json(text.replace("<", "\\u003c"))
    return f'<script type="application/json" id="{name}">{safe}</script>\n'


def _read(name: str) -> str:
    return (_PARTS / name).read_text("utf-8")


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()

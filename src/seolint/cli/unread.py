"""Says why a path on the command line is not read, in more helpful words than the system has."""

from __future__ import annotations

import os

from seolint.cli.options import COMMANDS

#: What to do with files that hold articles in formats that are not read.
_SAVE = "save it as Markdown, HTML or plain text"
_UNREAD = {
    ".pdf": f"PDF files are not read: {_SAVE}",
    ".doc": f"Word files are not read: {_SAVE}",
    ".docx": f"Word files are not read: {_SAVE}",
    ".odt": f"OpenDocument files are not read: {_SAVE}",
    ".rtf": f"RTF files are not read: {_SAVE}",
    ".rst": "reStructuredText is not read: build the HTML pages and lint those",
    ".adoc": "AsciiDoc is not read: build the HTML pages and lint those",
    ".ipynb": "notebooks are not read: convert it to Markdown or HTML",
    ".xml": "XML files are not read: lint the HTML pages themselves",
    ".json": f"JSON files are not read: {_SAVE}",
    ".epub": "books are not read: lint the HTML files in it",
}


def explain_unread(path: str) -> str:
    """Return why a path that was named is not read; "" if it is to be read, or the system says enough.

    >>> explain_unread("https://example.org/roses")
    'seolint reads files, not addresses: save the page and lint the file'
    """
    if path.partition("://")[0] in {"http", "https"}:
        return "seolint reads files, not addresses: save the page and lint the file"
    if os.path.lexists(path):
        return _UNREAD.get(os.path.splitext(path)[1].lower(), "")
    if path.isalpha() and path.islower():
        from seolint.base.suggestions import nearest

        if near := nearest(path, COMMANDS):
            return f'no such file, and no command "{path}"{near}'
    return ""

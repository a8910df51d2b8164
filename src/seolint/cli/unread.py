"""Says why a path on the command line is not read, in more helpful words than the system has."""

from __future__ import annotations

import os

from seolint.cli.options import COMMANDS

#: What to do with files that hold articles in formats that are not read.
_SAVE = "save it as .docx, Markdown, HTML or plain text"
_BUILD = "build the HTML pages and lint those"
_UNREAD = {
    ".pdf": "PDF files are not read: lint the file that it was made from, or save its text as plain text",
    ".doc": f"documents of Word 97–2003 are not read: {_SAVE}",
    ".docm": "Word documents with macros are not read: save it as .docx",
    ".dotx": "Word templates are not read: save it as .docx",
    ".odt": f"OpenDocument files are not read: {_SAVE}",
    ".rtf": f"RTF files are not read: {_SAVE}",
    ".pages": "Pages documents are not read: export it as Word (.docx) or plain text",
    ".gdoc": "this is only a link to a Google document: download it as Word (.docx), HTML or Markdown",
    ".rst": f"reStructuredText is not read: {_BUILD}",
    ".adoc": f"AsciiDoc is not read: {_BUILD}",
    ".asciidoc": f"AsciiDoc is not read: {_BUILD}",
    ".org": "Org files are not read: export it as Markdown or HTML",
    ".tex": f"LaTeX is not read: {_BUILD}",
    ".ipynb": "notebooks are not read: convert it to Markdown or HTML",
    ".xml": "XML files are not read, feeds and exports among them: lint the HTML pages themselves",
    ".json": f"JSON files are not read: {_SAVE}",
    ".csv": f"tables are not read: {_SAVE}",
    ".pptx": f"presentations are not read: {_SAVE}",
    ".xlsx": f"tables are not read: {_SAVE}",
    ".epub": "books are not read: lint the HTML files in it",
    ".zip": "archives are not read: unpack it and lint the folder",
}


#: Commands of other linters.
_MEANT = {
    "explain": "rules RULE",
    "list": "rules",
    "lint": "check PATH",
    "run": "check PATH",
    "fix": "check --fix PATH",
    "diff": "check --diff PATH",
    "watch": "check --watch PATH",
    "help": "--help",
    "version": "--version",
    "lsp": "server",
    "settings": "config",
}


def explain_unread(path: str) -> str:
    """Return why a path that was named is not read; "" if it is to be read, or the system says enough.

    >>> explain_unread("https://example.org/roses")
    'seolint reads files, not URLs: save the page and lint the file'
    """
    if path.partition("://")[0] in {"http", "https"}:
        return "seolint reads files, not URLs: save the page and lint the file"
    if os.path.lexists(path):
        return _UNREAD.get(os.path.splitext(path)[1].lower(), "")
    if path.isalpha() and path.islower():
        from seolint.base.suggestions import nearest

        if path in _MEANT:
            return f'no such file, and no command "{path}": use "seolint {_MEANT[path]}"'
        if near := nearest(path, COMMANDS):
            return f'no such file, and no command "{path}"{near}'
    return ""

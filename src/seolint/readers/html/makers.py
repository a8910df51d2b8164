"""The programs that files of articles come from, told by the marks that they leave."""

from __future__ import annotations

from seolint.startup.hints import Literal
from seolint.startup.patterns import regex

Maker = Literal["", "google", "word", "wordpress", "clipboard"]

#: How far into a file the program that made it names itself, in characters.
_HEAD = 5000
#: What the files of each program have near their beginning, in lower case.
_MARKS: dict[str, Maker] = {
    ".lst-kix_": "google",
    "ol{margin:0;padding:0}table td,table th{padding:0}": "google",
    "kix-favicon": "google",
    "published using google docs": "google",
    "urn:schemas-microsoft-com:office:word": "word",
    'content="microsoft word': "word",
    "content='microsoft word": "word",
    'content="libreoffice': "word",
    'content="openoffice': "word",
    "<!--startfragment": "clipboard",
}
#: The tags of a page around its body; a ``<meta charset>`` alone is what the clipboard adds.
_PAGE = regex(r"(?i)<(?:!doctype|html|head|body|title|link|frameset)\b|<meta\s+(?!charset)")
#: What Google Docs puts around the text that it copies.
_GOOGLE_CLIPBOARD = 'id="docs-internal-guid-'
_WORDPRESS = "<!-- wp:"
#: What the classic editor of WordPress does not write, and lines of text with a blank line between them.
_NOT_CLASSIC = regex(r"(?i)<(?:div|section|article|main|nav|header|footer|script)\b")
_BARE_LINES = regex(r"(?i)[^\s>][ \t]*\n[ \t]*\n\s*(?:[^\s<]|<(?:a|b|em|i|strong)\b)")


def find_maker(text: str) -> Maker:
    """Return the program that a file was exported or copied from; "" for any other page."""
    head = text[:_HEAD].lower()
    for mark, maker in _MARKS.items():
        if mark in head:
            return maker
    if "<title" not in head and _GOOGLE_CLIPBOARD in head:
        return "google"
    return "wordpress" if is_piece(text) and (_WORDPRESS in text or is_classic(text)) else ""


def is_classic(text: str) -> bool:
    """Whether a file has paragraphs between blank lines, as the classic editor of WordPress keeps them."""
    return _NOT_CLASSIC.search(text) is None and _BARE_LINES.search(text) is not None


def is_piece(text: str) -> bool:
    """Whether a file is a piece of a page, without the tags around a body."""
    return _PAGE.search(text) is None

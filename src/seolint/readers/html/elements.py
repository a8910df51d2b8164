"""How each HTML element affects the text of a page."""

from __future__ import annotations

import sys

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from re import Match

    from seolint.article.nodes import BlockKind

#: Elements whose text is not prose that a reader sees.
SKIPPED = frozenset(
    {
        *("script", "style", "template", "noscript", "svg", "iframe", "select", "textarea", "object", "video", "audio"),
        *("canvas", "datalist", "title", "noframes", "noembed", "applet", "progress", "meter", "rp"),
    }
)
_PLAIN = (
    *("html", "head", "body", "address", "article", "aside", "center", "details", "dialog", "dir", "div", "dl", "dd"),
    *("fieldset", "figure", "footer", "form", "frameset", "header", "hgroup", "hr", "legend", "main", "menu", "nav"),
    *("ol", "optgroup", "p", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"),
)
#: Block elements, and the kind of the text directly in them.
BLOCKS: dict[str, BlockKind] = {
    **dict.fromkeys(_PLAIN, "paragraph"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), "code"),
    "li": "item",
    "blockquote": "quote",
    "td": "cell",
    "th": "cell",
    "caption": "caption",
    "figcaption": "caption",
    "dt": "term",
}
#: Kinds that a plain block inside inherits: a ``<p>`` in a ``<blockquote>`` is a quotation.
INHERITED = frozenset({"heading", "quote", "code", "caption", "term"})

_ATTRIBUTE = regex(r' ([^\s="]+)="([^"]*)"')
#: More digits than the number of any character has.
_MAX_DIGITS = 8
_NUMBER = regex(r"&#(?:x([0-9A-Fa-f]+)|([0-9]+));")
_HIDING_STYLE = regex(r"(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden)")


def attributes(head: str) -> dict[str, str]:
    """The attributes of a tag, with names in lower case and values decoded."""
    return {name.lower(): plain(value) for name, value in _ATTRIBUTE.findall(head)}


def plain(written: str) -> str:
    """Text without the escapes added when the tree was serialized (``&lt;`` → ``<``)."""
    if "&" not in written:
        return written
    written = written.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
    if "&#" in written:
        written = _NUMBER.sub(_character, written)
    return written.replace("&amp;", "&")


def _character(match: Match[str]) -> str:
    digits = (match[1] or match[2]).lstrip("0")
    code = int(digits or "0", 16 if match[1] else 10) if len(digits) < _MAX_DIGITS else 0
    return chr(code) if 0 < code <= sys.maxunicode else "\N{REPLACEMENT CHARACTER}"


def name_of(head: str) -> str:
    """The name of the element: ``p class="a"``, ``/p`` or ``br/`` → ``p``, ``p``, ``br``."""
    return head.partition(" ")[0].strip("/")


def is_hidden(head: str) -> bool:
    """Whether the tag hides its element: with ``hidden``, ``aria-hidden`` or an inline style."""
    if "hidden" not in head and "display" not in head:
        return False
    found = attributes(head)
    if found.get("aria-hidden", "").lower() == "true":
        return True
    if "hidden" in found and found["hidden"].lower() not in {"false", "until-found"}:
        return True
    return _HIDING_STYLE.search(found.get("style", "")) is not None


def head_of(token: str) -> str:
    """The tag of a token, without its angle brackets."""
    return token.partition(">")[0]


def text_of(token: str) -> str:
    """The text after the tag of a token."""
    return plain(token.partition(">")[2])


def close_of(tokens: Sequence[str], opened: int) -> int:
    """The index of the token that closes the element opened by token ``opened``."""
    name = head_of(tokens[opened]).partition(" ")[0]
    bare, prefix, close, depth = name + ">", name + " ", "/" + name + ">", 0
    for index in range(opened, len(tokens)):
        token = tokens[index]
        if token.startswith(close):
            depth -= 1
        elif token.startswith((bare, prefix)) and not head_of(token).endswith("/"):
            depth += 1
        if depth <= 0:
            return index
    return len(tokens) - 1


def run_of(tokens: Sequence[str], first: int, last: int) -> Iterator[tuple[int, bool]]:
    """Yield the tokens from ``first`` to before ``last`` whose texts are visible, and whether each is a line break."""
    index = first
    while index < last:
        head = head_of(tokens[index])
        name = name_of(head)
        if index > first and not head.startswith("/") and (name in SKIPPED or is_hidden(head)):
            index = close_of(tokens, index)
        yield index, name == "br"
        index += 1

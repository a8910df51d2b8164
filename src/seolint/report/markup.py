"""Text made safe for XML, for the formats that are XML."""

from __future__ import annotations

from seolint.startup.patterns import regex

_REPLACED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
_SPECIAL = regex('[&<>"\n\r\t]')
_REFUSED = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escape(text: str) -> str:
    """The text for an attribute or for between tags; characters that XML refuses become ``�``."""
    return _SPECIAL.sub(lambda match: _REPLACED[match[0]], _REFUSED.sub("�", text))


def tag(name: str, attributes: dict[str, object], *, is_empty: bool = False) -> str:
    """A start tag, or the tag of an element with nothing in it."""
    words = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{words}{'/' if is_empty else ''}>"

"""Escapes text for the XML formats."""

from __future__ import annotations

from seolint.startup.patterns import regex

_REPLACED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
_SPECIAL = regex('[&<>"\n\r\t]')
_FORBIDDEN = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escape(text: str) -> str:
    """Escape text for an attribute or an element; characters that XML forbids become ``�``."""
    return _SPECIAL.sub(lambda match: _REPLACED[match[0]], _FORBIDDEN.sub("�", text))


def tag(name: str, attributes: dict[str, object], *, is_empty: bool = False) -> str:
    """Make a start tag, or the tag of an empty element."""
    shown = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{shown}{'/' if is_empty else ''}>"

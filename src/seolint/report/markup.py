"""Escapes text for the XML formats."""

from __future__ import annotations

from seolint.startup.patterns import regex

_REPLACED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
_SPECIAL = regex('[&<>"\n\r\t]')
#: Characters that control a terminal or reorder text; XML allows them.
_CONTROLS = regex("[\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_FORBIDDEN = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escape(text: str) -> str:
    """Escape text for an attribute or an element; characters that XML forbids become ``�``."""
    escaped = _SPECIAL.sub(lambda match: _REPLACED[match[0]], _FORBIDDEN.sub("�", text))
    return _CONTROLS.sub(lambda match: f"&#{ord(match[0])};", escaped)


def tag(name: str, attributes: dict[str, object], *, is_empty: bool = False) -> str:
    """Make a start tag, or the tag of an empty element."""
    shown = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{shown}{'/' if is_empty else ''}>"

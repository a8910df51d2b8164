"""Translates patterns for paths to regular expressions; ``seolint.base.paths.Globs`` says what they match."""

from __future__ import annotations

import re

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|\[[^\]]+\]|\{[^{}]*\}|.", re.DOTALL)
_WILD = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def translate(patterns: Iterable[str]) -> re.Pattern[str]:
    """Return an expression that fully matches each path that one of the patterns matches."""
    return re.compile("|".join(map(_translate, patterns)) or "(?!)", re.DOTALL)


def _translate(pattern: str) -> str:
    body = pattern.removeprefix("./").rstrip("/")
    anywhere = "" if "/" in body else "(?:.*/)?"
    return anywhere + _PARTS.sub(_translate_part, body.removeprefix("/")) + "(?:/.*)?"


def _translate_part(match: re.Match[str]) -> str:
    part = match[0]
    if part in _WILD:
        return _WILD[part]
    if len(part) > 2 and part[0] == "[":
        members = "".join(char if char == "-" else re.escape(char) for char in part[1:-1].lstrip("!^"))
        return f"[{'^' if part[1] in '!^' else ''}{members}]"
    if len(part) > 1:
        return "(?:" + "|".join(_PARTS.sub(_translate_part, choice) for choice in part[1:-1].split(",")) + ")"
    return re.escape(part)

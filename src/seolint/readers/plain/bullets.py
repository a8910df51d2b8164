"""The bullets and numbers of list items in plain text."""

from __future__ import annotations

from seolint.startup.patterns import regex

_SYMBOLS = frozenset("•●▪‣◦∙·○■□➤►▶✓✔❖*+-–—")
#: White space between a bullet and its text, and the longest bullet: "(viii)", in characters.
_GAP, _LONGEST_MARKER = " \t\xa0", 6
_ROMAN, _LONGEST_ROMAN = frozenset("ivxIVX"), 4
#: A copyright notice, whose "(c)" is no letter of a list.
_NOTICE = regex(
    r"(?i)\(c\)[ \t](?:(?:19|20)\d\d\b|.*(?:reserved|vorbehalten|réservés|reservados|riservati|voorbehouden))"
)


def find_bullet(text: str) -> tuple[str, int] | None:
    """Return the bullet or number that a line begins with, and the offset of what follows it."""
    head = text[: _LONGEST_MARKER + 1]
    marker = head.replace("\t", " ").replace("\xa0", " ").partition(" ")[0]
    if len(marker) == len(head) or not _is_marker(marker) or (marker in {"(c)", "(C)"} and _NOTICE.match(text)):
        return None
    rest = text[len(marker) :].lstrip(_GAP)
    return None if not rest or rest[0].isspace() else (marker, len(text) - len(rest))


def _is_marker(text: str) -> bool:
    if text in _SYMBOLS:
        return True
    label = text.removeprefix("(")[:-1]
    if text[-1:] not in {".", ")"} or not label:
        return False
    is_number = label.isdecimal() and len(label) <= 3
    is_letter = len(label) == 1 and label.isascii() and label.isalpha()
    return is_number or is_letter or (len(label) <= _LONGEST_ROMAN and _ROMAN.issuperset(label))


def family(marker: str) -> str:
    """Return what a bullet is: "symbol", "number" or "letter"; "" if there is none. A list has one family of bullets."""
    if not marker:
        return ""
    if marker in _SYMBOLS or marker == "o":
        return "symbol"
    return "number" if any(character.isdigit() for character in marker) else "letter"

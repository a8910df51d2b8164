"""Patterns for tags, comments and character references in the source, as the HTML standard tokenizes them."""

from __future__ import annotations

from re import DOTALL, IGNORECASE

from seolint.base.character_references import unescape
from seolint.startup.hints import NamedTuple
from seolint.startup.patterns import regex

_ATTRIBUTES = r"""(?>(?:[^>"'=]++|=\s*+(?>(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?)|["'])*)"""
_COMMENT = r"!--(?:-?>|[^-]*+(?>(?:-(?!-!?>)[^-]*+)*)(?>(?:--!?>)?))"
#: Elements in which only their own end tag counts as a tag.
RAW_TEXT = frozenset(("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"))
#: Their names in either case. The first letters rule out most tags, and sets of letters are faster than ``(?i)``.
_RAW = "(?=[sStTxXiInNpP])(?:{})".format(
    "|".join("".join(f"[{letter}{letter.upper()}]" for letter in name) for name in sorted(RAW_TEXT))
)
#: Raw text elements in which character references are decoded.
READING_REFERENCES = frozenset({"title", "textarea"})

#: Start tags (group 1 or 3: the name; group 2: empty, at the end of the tag of a raw text element, whose text is
#: also in the match). Comments match without a group, so that no tag is found in them.
TAGS = regex(
    rf"<(?:({_RAW})(?=[\s/>]){_ATTRIBUTES}>()(?>(?:[^<]++|<(?!/(?!(?i:plaintext))(?i:\1)[\s/>]))*)"
    rf"|([a-zA-Z][^\s/>]*+){_ATTRIBUTES}>"
    rf"|{_COMMENT}|[!?][^>]*+>|/[a-zA-Z][^<>]*+<[^>]*+>)",
    DOTALL,
)
#: The parts between two start tags: markup (group 1), a character reference (2), a line end that is not a line feed
#: (3), or text.
PARTS = regex(
    rf"(<(?:{_COMMENT}|/?[a-z][^\s/>]*+{_ATTRIBUTES}>|[!?][^>]*+>|/(?=[^a-z])[^>]*+>))"
    r"|(&(?:\#x[0-9a-f]+|\#[0-9]+|[a-z][a-z0-9]*);?)|(\r\n?)|[^<&\r]++|[<&]",
    DOTALL | IGNORECASE,
)
ATTRIBUTE = regex(r"""([^\s"'>/=]+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+)))?""")


class Characters(NamedTuple):
    """Decoded text, and for each of its characters the source range that produced it."""

    text: str
    starts: list[int]
    ends: list[int]


def decode(source: str, start: int, end: int, *, markup: bool = True, references: bool = True) -> Characters:
    """The text between two offsets of the source: references decoded, line ends as line feeds, tags removed.

    With ``markup`` false, tags are text, as in attributes and in ``<title>``. With ``references`` false, character
    references are text too, as in ``<script>``.
    """
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for part in PARTS.finditer(source, start, end):
        number = part.lastindex
        if number == 1 and markup:
            continue
        first, last = part.span()
        if number == 2 and references:  # a group of PARTS
            text.append(_add_reference(starts, ends, part[0], first))
        elif number == 3:
            text.append("\n")
            starts.append(first)
            ends.append(last)
        else:
            text.append(part[0])
            starts += range(first, last)
            ends += range(first + 1, last + 1)
    return Characters("".join(text), starts, ends)


def _add_reference(starts: list[int], ends: list[int], reference: str, start: int) -> str:
    """Add the positions of a decoded character reference, as one unit; return its text.

    Letters that only follow the reference (the "x" of ``&copyx``) keep their own positions.
    """
    text = unescape(reference)
    after = 0
    while after < len(text) - 1 and text[-after - 1] == reference[-after - 1]:
        after += 1
    if text == reference:
        after = len(text)
    end = start + len(reference)
    units = len(text) - after
    starts += [start] * units + list(range(end - after, end))
    ends += [end - after] * units + list(range(end - after + 1, end + 1))
    return text

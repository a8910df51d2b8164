"""What tags, comments and character references look like in the source, as the HTML standard tokenises them."""

from __future__ import annotations

from html import unescape
from re import DOTALL, IGNORECASE

from seolint.startup.hints import NamedTuple
from seolint.startup.patterns import regex

_ATTRIBUTES = r"""(?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+|["'])*+"""
_COMMENT = r"!--(?:-?>|[^-]*+(?:-(?!-!?>)[^-]*+)*+(?:--!?>)?+)"
_RAW = "script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext"
#: Elements in which no tag but their own end tag is one; in the first two, character references are read.
RAW_TEXT = frozenset(_RAW.split("|"))
READING_REFERENCES = frozenset({"title", "textarea"})

#: Start tags (group 1 or 2: the name; group 3: empty, at the end of the tag of a raw text element, whose text the
#: match holds too). Comments match without a group, so that no tag is found in them.
TAGS = regex(
    rf"<(?:([a-z][^\s/>]*+)(?<!<script)(?<!<style)(?<!<title)(?<!<textarea)(?<!<xmp)(?<!<iframe)(?<!<noembed)"
    rf"(?<!<noframes)(?<!<plaintext){_ATTRIBUTES}>"
    rf"|({_RAW}){_ATTRIBUTES}>()(?:[^<]++|<(?!/(?!plaintext)\2[\s/>]))*+"
    rf"|{_COMMENT}|[!?][^>]*+>|/[a-z][^<>]*+<[^>]*+>)",
    DOTALL | IGNORECASE,
)
#: The parts of a stretch between two start tags: markup (group 1), a character reference (2), a line end that is not
#: a line feed (3), or text.
PARTS = regex(
    rf"(<(?:{_COMMENT}|/?[a-z][^\s/>]*+{_ATTRIBUTES}>|[!?][^>]*+>|/(?=[^a-z])[^>]*+>))"
    r"|(&(?:\#x[0-9a-f]+|\#[0-9]+|[a-z][a-z0-9]*);?)|(\r\n?)|[^<&\r]++|[<&]",
    DOTALL | IGNORECASE,
)
ATTRIBUTE = regex(r"""([^\s"'>/=]+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+)))?""")


class Characters(NamedTuple):
    """Decoded text, and for each of its characters the source range that made it."""

    text: str
    starts: list[int]
    ends: list[int]


def decode(source: str, start: int, end: int, *, markup: bool = True, references: bool = True) -> Characters:
    """The text between two offsets of the source: references decoded, line ends as line feeds, tags left out.

    With ``markup`` false, tags are text, as they are in attributes and in ``<title>``; with ``references`` false,
    character references are text too, as they are in ``<script>``.
    """
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for part in PARTS.finditer(source, start, end):
        number = part.lastindex
        if number == 1 and markup:
            continue
        first, last = part.span()
        if number == 2 and references:  # the group of PARTS
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
    """Add what a character reference stands for: as one unit, but for letters that only follow it (``&copyx``)."""
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

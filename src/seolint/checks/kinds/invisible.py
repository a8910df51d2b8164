"""Finds characters that nobody sees: zero-width spaces, control characters, unneeded direction marks."""

from __future__ import annotations

import unicodedata

from seolint.base.model import Edit, Hit
from seolint.checks.shared.verbatim import is_code
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.lines import Line

VALUES = {"name": "the name and number of the first character found", "times": "how many there are on the line"}

_SPACES = "\u200b\u2060\ufeff\u180e"
_JOINERS = "\u200c\u200d"
_DIRECTIONS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_CONTROLS = "\x00-\x08\x0b\x0e-\x1f\x7f-\x9f"
_OTHERS = "\xad\u2028\u2029\ufff9-\ufffb\U000e0000-\U000e007f"
_DIRECTION = regex(f"[{_DIRECTIONS}]")
_INVISIBLE = regex(f"[{_SPACES}{_JOINERS}{_DIRECTIONS}{_CONTROLS}{_OTHERS}]")
_ALL_INVISIBLE = regex(f"{_INVISIBLE.pattern}+")
#: Scripts in which zero-width characters join or separate letters: Arabic to Sinhala, Myanmar, Khmer to Vedic signs,
#: Phags-pa to Meetei Mayek, the historical scripts of India and the Near East, Adlam.
_JOINING = regex(
    "[\u0600-\u0dff\u1000-\u109f\u1780-\u1cff\ua800-\uabff\ufb50-\ufefc\U00010800-\U00011fff\U0001e800-\U0001e9ff]"
)
#: Scripts written without spaces, in which a zero-width space allows a line break: Thai to Tibetan, East Asia.
_UNSPACED = regex("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7ff]")
_RIGHT_TO_LEFT = regex("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_TAGS = "".join(map(chr, range(0xE0020, 0xE0080)))
#: How far around a direction mark a text in the other direction keeps it, in characters.
_MIXED = 500
#: Most tags in a flag: one that spells a letter each, and the one that ends it.
_LONGEST_FLAG = 8
_CONTROL_NAME = "control character"


@record
class Options:
    """What else to report.

    Attributes:
        soft_hyphens: Whether to report soft hyphens too.
    """

    soft_hyphens: bool = False


_ALL = Options(soft_hyphens=True)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each line with invisible characters; the fix removes them."""
    # No invisible character is printable; most texts have no other characters that are not.
    if article.lines.lowered.replace("\n", "").replace("\xa0", "").isprintable():
        return
    for line in article.lines.all:
        text = line.block.text
        places = [match.start() for match in _INVISIBLE.finditer(text, line.start, line.end)]
        mixed = bool(places) and _RIGHT_TO_LEFT.search(text, line.start, line.end) is not None
        wrong = [at for at in places if not _is_needed(text, at, mixed, options)]
        wrong = [at for at in wrong if not is_code(article, line.block, at, at + 1)]
        if wrong:
            yield _hit(article, line, wrong)


def without_invisible(text: str) -> str:
    """Return a text with invisible characters deleted or replaced as the fix does."""
    return _INVISIBLE.sub(lambda match: _meant(match[0]), text) if not (text.isascii() and text.isprintable()) else text


def are_dispensable(text: str, start: int, end: int) -> bool:
    """Whether all characters are invisible, and neither a script nor a picture needs one of them where it is."""
    if _ALL_INVISIBLE.fullmatch(text, start, end) is None:
        return False
    mixed = (
        _DIRECTION.search(text, start, end) is not None
        and _RIGHT_TO_LEFT.search(text, max(0, start - _MIXED), end + _MIXED) is not None
    )
    return not any(_is_needed(text, at, mixed, _ALL) for at in range(start, end))


def _is_needed(text: str, at: int, mixed: bool, options: Options) -> bool:
    character = text[at]
    around = text[max(0, at - 2) : at] + text[at + 1 : at + 3]
    if character == "\xad":
        return not options.soft_hyphens
    if character in _JOINERS:
        return bool(_JOINING.search(around)) or (character == "\u200d" and any(map(_is_picture, around)))
    if character in _TAGS:
        before = text[max(0, at - _LONGEST_FLAG) : at].rstrip(_TAGS)
        return _is_picture(before[-1:] or " ")  # flags of countries such as Wales are spelled in tags
    if character in _SPACES:
        return bool(_UNSPACED.search(around) or _JOINING.search(around))
    return mixed and _DIRECTION.match(character) is not None


def _is_picture(character: str) -> bool:
    return character >= "\U0001f000" or character == "\ufe0f" or unicodedata.category(character) == "So"


def _hit(article: Article, line: Line, places: list[int]) -> Hit:
    text = line.block.text
    first = text[places[0]]
    name = unicodedata.name(first, _CONTROL_NAME).lower()
    edits = _edit(line, places) if article.source.format != "html" else ()
    return Hit(
        line.block,
        {"name": f"{name} (U+{ord(first):04X})", "times": len(places)},
        places[0],
        places[0] + 1,
        edits=edits,
    )


def _edit(line: Line, places: list[int]) -> tuple[Edit, ...]:
    """Return an edit for each run of characters that is deleted or replaced."""
    edits: list[Edit] = []
    for at in places:
        start, end = line.block.span(at, at + 1)
        meant = _meant(line.block.text[at])
        if edits and edits[-1].end == start and not meant and not edits[-1].text:
            edits[-1] = Edit(edits[-1].start, end, "")
        else:
            edits.append(Edit(start, end, meant))
    return tuple(edits)


def _meant(character: str) -> str:
    """Return the replacement for an invisible character.

    That is a letter of Windows-1252 misread as a control character, a space for a line separator, or nothing.
    """
    if "\x80" <= character <= "\x9f":
        return character.encode("latin-1").decode("cp1252", "ignore")
    return " " if character in "\u2028\u2029\x0b" else ""

"""Forms: how rule files describe lines of boilerplate.

A form is a sequence of folded words, as ``seolint.article.lines`` returns them (``# min read <date>``). It may contain

``by|von``
    either word
``on?``
    an optional word
``*``
    one or more words
``<name>``
    one to eight words that look like a name: each begins with a capital, or is a particle such as "de"

and the signs ``# <date> <time> <day> <url> <mail> <handle> #/#``. It needs a word or a sign at its start, at its
end, or right after a leading ``*`` or ``<name>``, because lines are looked up by that.
"""

from __future__ import annotations

from functools import cache

from seolint.article.lines import EARLY, MORE, SEPARATORS, fold_line
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from seolint.article.lines import Folded, Line, Lines

Side = Literal["first", "last", "early"]

_PARTICLES = frozenset(
    """
    de la le les du des di da do dos das del della van von der den den zu y e und et and & ap al el bin
    """.split()  # noqa: SIM905  (as quoted words it would be unreadable)
)
#: Elements of forms that are not words.
_SIGNS = SEPARATORS | {"*", "<name>", "#", "<date>", "<time>", "<day>", "<url>", "<mail>", "<handle>", "#/#", MORE}
_FREE = frozenset({"*", "<name>", "<date>", "<day>", "<url>", "<mail>", "<handle>"})
_LONGEST_NAME = 8
_ANY = 1000


class PatternPart(NamedTuple):
    """An element of a form: the words that match, or ``*`` or ``<name>``; and whether it is optional."""

    words: frozenset[str]
    special: str
    optional: bool


class LinePattern(NamedTuple):
    """A parsed form, with the tag that its owner gave it.

    A line must have one of the ``anchors`` at its start, at its end, or among its early words, and from ``least`` to
    ``most`` words. ``named``: the form contains ``<name>``. ``needed``: sets of words; the line must have a word of
    each. The sets furthest from the anchors come first, since few lines have their words.
    """

    parts: tuple[PatternPart, ...]
    anchors: frozenset[str]
    side: Side
    least: int
    most: int
    named: bool
    needed: tuple[frozenset[str], ...]
    tag: str


#: A form as written, and its tag.
Written = tuple[str, str]


#: Forms by side and anchor. They are parsed only when a line has such a word, and most never are.
Index = dict[Side, dict[str, list[Written]]]


@cache
def read_form(text: str, tag: str = "") -> LinePattern:
    """Parse a form.

    Raises:
        ValueError: it has no word that lines could be looked up by.
    """
    parts = tuple(_read_part(word) for word in text.split(" "))
    rows: tuple[tuple[Sequence[PatternPart], Side], ...] = (
        (parts, "first"),
        (parts[::-1], "last"),
        (parts[1:], "early"),
    )
    for row, side in rows:
        anchors = _anchors(row)
        if anchors:
            least = sum(not part.optional for part in parts)
            specials = {part.special for part in parts}
            most = _ANY if "*" in specials else len(parts) + (_LONGEST_NAME - 1) * ("<name>" in specials) * len(parts)
            needed = tuple(part.words for part in row[::-1] if part.words and not part.optional)
            return LinePattern(parts, anchors, side, least, most, "<name>" in specials, needed, tag)
    raise ValueError(
        f'invalid form "{text}": it needs a word at its start or end, or right after a leading * or <name>'
    )


def has_free_words(form: str) -> bool:
    """Whether lines that match a form can have words that it does not name, or a date or an address."""
    return not _FREE.isdisjoint(part.removesuffix("?") for part in form.split(" "))


def fold_form(text: str) -> str:
    """Return a form with its words folded: ``By|Von <name>`` → ``by|von <name>``."""
    return " ".join(filter(None, map(_fold_part, text.split(" "))))


def _fold_part(part: str) -> str:
    optional = len(part) > 1 and part.endswith("?")
    words = part[: len(part) - optional].split("|") if part != "|" else [part]
    return "|".join(word if word in _SIGNS else fold_line(word) for word in words) + "?" * optional


def _anchors(parts: Sequence[PatternPart]) -> frozenset[str]:
    """Return the words one of which must come first; empty if any word may."""
    found: set[str] = set()
    for part in parts:
        if part.special:
            break
        found |= part.words
        if not part.optional:
            return frozenset(found)
    return frozenset()


def _read_part(word: str) -> PatternPart:
    optional = len(word) > 1 and word.endswith("?")
    word = word[:-1] if optional else word
    special = word if word in {"*", "<name>"} else ""
    words = frozenset(["|"] if word == "|" else word.split("|"))
    return PatternPart(frozenset() if special else words, special, optional)


def index_forms(forms: Iterable[Written]) -> Index:
    """Return forms and their tags, indexed for looking up lines."""
    index: Index = {"first": {}, "last": {}, "early": {}}
    for text, tag in forms:
        side, anchors = _look_up_by(text)
        for anchor in anchors:
            index[side].setdefault(anchor, []).append((text, tag))
    return index


def _look_up_by(text: str) -> tuple[Side, frozenset[str]]:
    """Return the side and the anchors of a form, without parsing it if it begins with a required word."""
    first = text.partition(" ")[0]
    if first in {"*", "<name>", "|"} or first.endswith("?"):
        form = read_form(text)
        return form.side, form.anchors
    return "first", frozenset(first.split("|"))


def find_forms(lines: Lines, index: Index) -> list[tuple[Line, str]]:
    """Return the lines that match one of the forms, each with the tag of the form."""
    found: list[tuple[Line, str]] = []
    for forms, by_word in ((index["first"], lines.by_first), (index["last"], lines.by_last)):
        if forms:
            found += _fitting(forms, by_word)
    return found + _fitting(index["early"], lines.by_early) if index["early"] else found


def forms_of(folded: Folded, index: Index) -> Iterator[str]:
    """Yield the tags of the forms that a line matches."""
    words = folded.words
    if words:
        first, last, early = index["first"], index["last"], index["early"]
        written = [*first.get(words[0], ()), *last.get(words[-1], ())]
        for word in dict.fromkeys(filter(early.__contains__, words[1:EARLY])):
            written += early[word]
        for form in map(read_form, *zip(*written, strict=True)) if written else ():
            if form.least <= len(words) <= form.most and fits(form, folded):
                yield form.tag


def _fitting(forms: Mapping[str, list[Written]], by_word: Mapping[str, list[Line]]) -> list[tuple[Line, str]]:
    found: list[tuple[Line, str]] = []
    for word in forms.keys() & by_word.keys():
        known = [read_form(*written) for written in forms[word]]
        found += [
            (line, form.tag)
            for line in by_word[word]
            for form in known
            if form.least <= len(line.words) <= form.most and fits(form, line.folded)
        ]
    return found


def fits(form: LinePattern, line: Folded) -> bool:
    """Whether the whole line matches the form."""
    for words in form.needed:
        if words.isdisjoint(line.words):
            return False
    written = line.written_words if form.named else line.words
    return _fits(form.parts, line.words, written if len(written) == len(line.words) else line.words, 0, 0)


def _fits(parts: Sequence[PatternPart], words: Sequence[str], written: Sequence[str], part_at: int, at: int) -> bool:
    if part_at == len(parts):
        return at == len(words)
    part = parts[part_at]
    if part.optional and _fits(parts, words, written, part_at + 1, at):
        return True
    if not part.special:
        return at < len(words) and words[at] in part.words and _fits(parts, words, written, part_at + 1, at + 1)
    limit = len(words)
    if part.special == "<name>":
        limit = min(at + _LONGEST_NAME, _end_of_name(written, at))
    return any(_fits(parts, words, written, part_at + 1, end) for end in range(at + 1, limit + 1))


def _end_of_name(written: Sequence[str], start: int) -> int:
    end = start
    while end < len(written) and (written[end][0].isupper() or written[end] in _PARTICLES):
        end += 1
    return end if end > start and written[start][0].isupper() else start

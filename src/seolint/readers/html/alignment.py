"""Source positions of the parsed page, computed only when one is requested.

Elements come in the same order in the tree as start tags in the source. So the start tags of both are matched one by
one (skipping elements that the parser added and tags that it dropped), and the characters between two start tags are
compared. Where they are the same, each character gets its own position. Where they differ, the text gets the position
of the tag before it: less exact, but never wrong.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from re import IGNORECASE
from re import compile as compile_once

from seolint.base.model import Span
from seolint.readers.html.elements import run_of, text_of
from seolint.readers.html.syntax import ATTRIBUTE, RAW_TEXT, READING_REFERENCES, TAGS, Characters, decode
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from re import Match

#: How many start tags ahead to look for a counterpart before giving up on both tags.
LOOKAHEAD = 64
#: How many tags in a row must agree after a gap (fewer at the end of the page).
AGREEMENT = 4
#: Tags compared at a time.
STRIDE = 64
#: The name of the element by the first word in the head of a token.
_NAMES = Memo(lambda word: word.strip("/").lower())
#: Elements that the parser adds if their tag is missing, and whose repeated tags it drops.
_IMPLIED = frozenset({"html", "head", "body"})
_COMMENT_DELIMITERS = regex(r"(?s)\A<!(?:---?>|--|(?=\?))|\A<(?:!|(?=\?))|(?:--!?>|>)\Z")


class Alignment:
    """The start tags of the page and their positions in the source."""

    def __init__(self, source: str, tokens: Sequence[str], comments: Sequence[str]) -> None:
        self.source = source
        self.tokens = tokens
        self.comments = comments
        self._groups: dict[int, dict[int, Characters]] = {}

    def tag(self, token: int) -> Span:
        """The span of a token's start tag, or of the nearest start tag before it that is in the source."""
        number = bisect_right(self._matched, token) - 1
        if number < 0:
            return Span(0, 0)
        return _span(self._tags[number])

    def text(self, token: int) -> Characters:
        """The text that follows a token, with the position of each character."""
        number = bisect_right(self._matched, token) - 1
        if number not in self._groups:
            self._groups[number] = self._place_texts(number)
        return self._groups[number][token]

    def attribute(self, token: int, name: str, value: str) -> Characters:
        """The value of an attribute, with the position of each character.

        Where the source differs from ``value``, each character gets the span of the whole value, or of the tag if the
        attribute is not found in it.
        """
        place = self.tag(token)
        for match in ATTRIBUTE.finditer(self.source, self._name_end(place), place.end):
            if match[1].lower() == name and match.lastindex and match.lastindex > 1:
                start, end = match.span(match.lastindex)
                found = decode(self.source, start, end, markup=False)
                return found if found.text == value else _everywhere(value, Span(start, end))
        return _everywhere(value, place)

    def comment(self, number: int) -> Span:
        """The span of the tree's comment number ``number``."""
        return self._comments[number]

    def run(self, first: int, last: int) -> Characters:
        """The text of the tokens from ``first`` to before ``last``, with the position of each character."""
        texts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for token, is_break in run_of(self.tokens, first, last):
            if is_break:
                place = self.tag(token)
                texts.append("\n")
                starts.append(place.start)
                ends.append(place.end)
            part = self.text(token)
            texts.append(part.text)
            starts += part.starts
            ends += part.ends
        return Characters("".join(texts), starts, ends)

    def _decode(self, name: str, start: int, end: int) -> Characters:
        """The decoded source text from ``start`` to ``end``, which follows a start tag of this name."""
        if name not in RAW_TEXT:
            return decode(self.source, start, end)
        close = _end_of_raw_text(self.source, start, end, name)
        inside = decode(self.source, start, close, markup=False, references=name in READING_REFERENCES)
        after = decode(self.source, close, end)
        return Characters(inside.text + after.text, inside.starts + after.starts, inside.ends + after.ends)

    def _name_end(self, place: Span) -> int:
        end = place.start + 1
        while end < place.end and not (self.source[end].isspace() or self.source[end] in "/>"):
            end += 1
        return end

    @cached_property
    def _pairs(self) -> tuple[list[int], list[Match[str]]]:
        """The tokens of the start tags that are also in the source, and the source tag of each."""
        tokens = [index for index, token in enumerate(self.tokens) if token[0] not in "/!?"]
        tags = [match for match in TAGS.finditer(self.source) if match.lastindex]
        ours = [_NAMES[self.tokens[index].partition(">")[0].partition(" ")[0]] for index in tokens]
        theirs = [(tag[3] or tag[1]).lower() for tag in tags]
        matched: list[int] = []
        places: list[Match[str]] = []
        for i, j, length in _match(ours, theirs):
            matched += tokens[i : i + length]
            places += tags[j : j + length]
        return matched, places

    @property
    def _matched(self) -> list[int]:
        return self._pairs[0]

    @property
    def _tags(self) -> list[Match[str]]:
        return self._pairs[1]

    @cached_property
    def _comments(self) -> list[Span]:
        """The span of each comment of the tree: that of the next comment in the source with the same text."""
        there = list(_comments(self.source))
        numbers: dict[str, list[int]] = {}
        for number, (text, _) in enumerate(there):
            numbers.setdefault(text, []).append(number)
        places: list[Span] = []
        at = 0
        for text in self.comments:
            same = numbers.get(text, [])
            next_one = bisect_left(same, at)
            found = same[next_one] if next_one < len(same) else None
            places.append(Span(0, 0) if found is None else there[found][1])
            at = at if found is None else found + 1
        return places

    def _place_texts(self, number: int) -> dict[int, Characters]:
        """The texts between a matched start tag and the next one."""
        matched, tags = self._pairs
        first, name, start = 0, "", 0
        if number >= 0:
            tag = tags[number]
            first, name, start = matched[number], _name(tag), _end(tag)
        last, end = len(self.tokens), len(self.source)
        if number + 1 < len(matched):
            last, end = matched[number + 1], tags[number + 1].start()
        texts = [(token, text_of(self.tokens[token])) for token in range(first, last)]
        placed = _place(texts, self._decode(name, start, end))
        if placed is not None:
            return placed
        return {token: _everywhere(text, self.tag(first)) for token, text in texts}


def _everywhere(text: str, place: Span) -> Characters:
    """Characters that all have the same span, ``place``."""
    return Characters(text, [place.start] * len(text), [place.end] * len(text))


def _place(texts: list[tuple[int, str]], found: Characters) -> dict[int, Characters] | None:
    """Each text with the positions of its characters; None if the source differs in more than white space."""
    placed: dict[int, Characters] = {}
    at = 0
    for token, text in texts:
        if found.text.startswith(text, at):
            end = at + len(text)
            placed[token] = Characters(text, found.starts[at:end], found.ends[at:end])
            at = end
            continue
        numbers = _find(text, found.text, at)
        if numbers is None:
            return None
        placed[token] = Characters(text, [found.starts[i] for i in numbers], [found.ends[i] for i in numbers])
        at = numbers[-1] + 1
    return placed


def _find(text: str, source: str, at: int) -> list[int] | None:
    """The index in ``source``, from ``at`` on, of each character of a text; only white space may be skipped."""
    numbers = []
    for character in text:
        while at < len(source) and source[at] != character and source[at].isspace():
            at += 1
        if at == len(source) or (source[at] != character and character != "\ufffd"):
            return None
        numbers.append(at)
        at += 1
    return numbers


def _match(ours: list[str], theirs: list[str]) -> Iterator[tuple[int, int, int]]:
    """Yield the runs of start tags whose names agree: index in the tree's list, index in the source's list, length."""
    i = j = 0
    while i < len(ours) and j < len(theirs):
        length = _count_alike(ours, i, theirs, j)
        if length:
            yield i, j, length
            i, j = i + length, j + length
        else:
            skipped, dropped = _resynchronize(ours, i, theirs, j)
            i, j = i + skipped, j + dropped


def _count_alike(ours: list[str], i: int, theirs: list[str], j: int) -> int:
    """The number of equal names from ``i`` and ``j`` on: compared ``STRIDE`` at a time, the last few one by one."""
    start, end = i, min(len(ours), i + len(theirs) - j)
    while i + STRIDE <= end and ours[i : i + STRIDE] == theirs[j : j + STRIDE]:
        i, j = i + STRIDE, j + STRIDE
    while i < end and ours[i] == theirs[j]:
        i, j = i + 1, j + 1
    return i - start


def _resynchronize(ours: list[str], i: int, theirs: list[str], j: int) -> tuple[int, int]:
    """How many tags of the tree, and of the source, to skip until both agree again."""
    if ours[i] in _IMPLIED:
        return 1, 0
    if theirs[j] in _IMPLIED:
        return 0, 1
    for distance in range(1, LOOKAHEAD):
        if _agree(ours, i + distance, theirs, j):
            return distance, 0
        if _agree(ours, i, theirs, j + distance):
            return 0, distance
    return 1, 1


def _agree(ours: list[str], i: int, theirs: list[str], j: int) -> bool:
    length = min(AGREEMENT, len(ours) - i, len(theirs) - j)
    return length > 0 and ours[i : i + length] == theirs[j : j + length]


def _name(tag: Match[str]) -> str:
    return (tag[3] or tag[1]).lower()


def _span(tag: Match[str]) -> Span:
    """The span of a start tag; the match of a raw text element also includes the element's text."""
    return Span(tag.start(), _end(tag))


def _end(tag: Match[str]) -> int:
    return tag.end() if tag[3] else tag.start(2)


def _comments(source: str) -> Iterator[tuple[str, Span]]:
    for match in TAGS.finditer(source):
        if not match.lastindex:
            text = _COMMENT_DELIMITERS.sub("", match[0])
            yield text, Span(*match.span())


def _end_of_raw_text(source: str, start: int, end: int, name: str) -> int:
    if name == "plaintext":
        return end
    close = compile_once(rf"</{name}(?=[\s/>])", IGNORECASE).search(source, start, end)
    return close.start() if close else end

"""The lines of an article, folded into words, as rules look up boilerplate in them.

A *line* is a block, or one line of a block with several. Folding drops case, decoration and punctuation, so that
``» Related Posts:`` and ``related posts`` are the same words. Numbers, dates, URLs and account names become signs:
``3 min read 14-03-2025 → # min read <date>``.
"""

from __future__ import annotations

from functools import cached_property
from itertools import accumulate, chain

from seolint.language.calendar_words import (
    DATE_UNITS,
    MONTHS,
    ORDINAL_ENDINGS,
    RARE_TIME_ZONES,
    SHORT_WEEKDAYS,
    TIME_ZONES,
    WEEKDAYS,
    month_words,
)
from seolint.language.folded_texts import find_texts
from seolint.language.punctuation import SENTENCE_ENDS
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import guarded_regex, regex
from seolint.startup.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article.nodes import Block

#: Longest line that is read whole, in characters; of a longer one only both ends, where boilerplate shows.
LONG = 140
_END = 56
#: How many words at the start of a line count as early.
EARLY = 9
#: The sign for the unread middle of a long line.
MORE = "<more>"

#: "’" is read as "'", and "›" is in no set: that compiles faster.
_WORD = regex(
    r"https?://\S+|www\.\S+"
    r"|\d+(?:[.,:/-]\d+)*"
    r"|(?:[@#](?=[^\W\d]))?[^\W\d_]+(?:['.&@_+-]+\w+)*|[:|/>»©&]|›"
)
_DAY = guarded_regex(
    r"\d{4}([-/.])\d\d?\1\d\d?|\d\d?([-/.])\d\d?\2(?:\d{4}|\d\d)",
    lambda word: 2 in (word.count("-"), word.count("/"), word.count(".")),
)
_TIME = regex(r"\d{1,2}:\d\d(?::\d\d)?")
SEPARATORS = frozenset(":|/>»›©&")

#: German "Mrz" is left out: the judge of lines was trained without it.
_MONTHS = frozenset(chain.from_iterable(map(month_words, MONTHS))) - {"mrz"} | DATE_UNITS
_WEEKDAYS = frozenset(chain.from_iterable(WEEKDAYS.values())) | SHORT_WEEKDAYS
#: Words that can follow the numbers of a date: ordinals, parts of the day, time zones.
_UNITS = word_set("am pm a.m p.m h t z uhr noon г в roku") | TIME_ZONES | RARE_TIME_ZONES | {*ORDINAL_ENDINGS} - {"th"}
#: Words that can appear between the parts of a date, but not at its ends.
_LINKS = frozenset(["th", "at", "on", "of", "the", "de", "del", "um", "à", "às", "a", "alle", "o", "ore", "om", "kl"])
_NUMBERS = frozenset({"#", "<time>"})
_MINUTES = frozenset(
    ["min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti", "minut", "мин", "минут"]
)
_DATE_STARTS = _MONTHS | _WEEKDAYS | _NUMBERS | {"<day>"}
_PROSE_ENDS = frozenset(f'{SENTENCE_ENDS}"”»)')
_NO_LINES = frozenset({"code", "media"})


class Folded:
    """The content of a line, regardless of its place.

    ``text`` is the line as it reads, ``lowered`` the same in lower case; ``words`` are its folded words and signs
    without separators at the ends; ``key`` joins them by spaces.
    """

    __slots__ = ("_written", "key", "lowered", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.lowered = text.lower()
        self.words = split_words(self.lowered)
        self.key = " ".join(self.words)
        self._written: tuple[str, ...] | None = None

    @property
    def written_words(self) -> tuple[str, ...]:
        """The words with their capitals; a date is ``<date>`` here too."""
        if self._written is None:
            self._written = split_words(self.text)
        return self._written


#: The folded form of each line, cached.
FOLDED_LINES = Memo(Folded)


class Line:
    """One line: characters ``start`` to ``end`` of ``block``, its number ``index`` on the page, and its content."""

    __slots__ = ("block", "end", "folded", "index", "key", "lowered", "start", "text", "words")

    def __init__(self, block: Block, start: int, end: int, index: int) -> None:
        self.block = block
        self.start = start
        self.end = end
        self.index = index
        self.folded = folded = FOLDED_LINES[block.text[start:end]]
        self.text = folded.text
        self.lowered = folded.lowered
        self.words = folded.words
        self.key = folded.key

    @property
    def is_prose(self) -> bool:
        """Whether the line is running text: long, or a sentence of some length."""
        length = self.end - self.start
        return length >= 120 or (length >= 60 and self.block.text[self.end - 1] in _PROSE_ENDS)


class Lines:
    """The lines of an article without page chrome, code and hidden blocks, with indexes to look them up."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.all: list[Line] = []
        self._noise: set[int] = set()
        #: The lines of each block with more than one.
        self._parts: dict[int, list[Line]] = {}
        #: Results that a check has cached for these lines, by the identity of its options.
        self.found: dict[int, Sequence[tuple[Line, str]]] = {}
        for block in blocks:
            if block.role != "chrome" and block.kind not in _NO_LINES and not block.hidden:
                self._add(block)

    def _add(self, block: Block) -> None:
        text = block.text
        if "\n" not in text:
            self.all.append(Line(block, 0, len(text), len(self.all)))
            return
        start = 0
        first = len(self.all)
        for part in text.split("\n"):
            if part.strip():
                self.all.append(Line(block, start, start + len(part), len(self.all)))
            start += len(part) + 1
        self._parts[id(block)] = self.all[first:]

    @cached_property
    def lowered(self) -> str:
        """The text of all lines in lower case, for a quick test whether a word occurs at all."""
        return "\n".join([line.lowered for line in self.all])

    def having(self, strings: Iterable[str]) -> list[Line]:
        """Return the lines that contain one of the strings, which are in lower case."""
        return [self.all[index] for index in find_texts(self.lowered, self._starts, strings)]

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line begins in ``lowered``."""
        return list(accumulate((len(line.lowered) + 1 for line in self.all), initial=0))

    @cached_property
    def by_key(self) -> dict[str, list[Line]]:
        """The lines by their folded text."""
        found: dict[str, list[Line]] = {}
        for line in self.all:
            found.setdefault(line.key, []).append(line)
        return found

    @cached_property
    def by_first(self) -> dict[str, list[Line]]:
        """The lines by their first word."""
        return self._by_word(0)

    @cached_property
    def by_last(self) -> dict[str, list[Line]]:
        """The lines by their last word."""
        return self._by_word(-1)

    def _by_word(self, position: int) -> dict[str, list[Line]]:
        found: dict[str, list[Line]] = {}
        for line in self.all:
            if line.words:
                found.setdefault(line.words[position], []).append(line)
        return found

    @cached_property
    def by_early(self) -> dict[str, list[Line]]:
        """The lines by each of their early words except the first."""
        found: dict[str, list[Line]] = {}
        for line in self.all:
            for word in line.words[1:EARLY]:
                found.setdefault(word, []).append(line)
        return found

    @cached_property
    def body(self) -> range:
        """The indexes from the first to the last line of running text that is not known to be noise; can be empty."""
        prose = [line.index for line in self.all if line.is_prose and not self.is_noise(line)]
        return range(prose[0], prose[-1] + 1) if prose else range(0)

    def mark_noise(self, lines: Iterable[Line]) -> None:
        """Mark these lines as no part of the article."""
        self._noise.update(line.index for line in lines)

    def is_noise(self, line: Line) -> bool:
        """Whether the line is known to be no part of the article."""
        return line.index in self._noise or line.block.role == "noise"

    def is_all_noise(self, block: Block) -> bool:
        """Whether every line of a block is known to be noise, if one of them is."""
        return all(self.is_noise(line) for line in self._parts.get(id(block), ()))

    def forget_body(self) -> None:
        """Clear the cached body, because more lines are known to be noise."""
        self.__dict__.pop("body", None)

    def is_before(self, line: Line) -> bool:
        """Whether the line comes before the first running text."""
        return bool(self.body) and line.index < self.body.start

    def is_after(self, line: Line) -> bool:
        """Whether the line comes after the last running text."""
        return bool(self.body) and line.index >= self.body.stop

    def lead_of(self, line: Line) -> Line | None:
        """Return the nearest line above that is no list item; None if there is none."""
        index = self._leads[line.index]
        return None if index < 0 else self.all[index]

    @cached_property
    def _leads(self) -> list[int]:
        """The index of the nearest line above each line that is no list item, or -1: found for all lines at once."""
        return list(
            accumulate((i if line.block.kind != "item" else -1 for i, line in enumerate(self.all)), max, initial=-1)
        )

    def neighbors(self, line: Line) -> list[Line]:
        """Return the lines before and after."""
        return self.all[max(0, line.index - 1) : line.index] + self.all[line.index + 1 : line.index + 2]


def fold_line(text: str) -> str:
    """Return the key of a line: ``» Related Posts: → related posts``."""
    return " ".join(split_words(text.lower()))


def split_words(text: str) -> tuple[str, ...]:
    """Return the words and signs of a line without the separators at its ends.

    A long line is read at its ends only; ``<more>`` stands for what is between.
    """
    words = _read_words(text) if len(text) <= LONG else [*_read_words(text[:_END]), MORE, *_read_words(text[-_END:])]
    start, end = 0, len(words)
    while start < end and words[start] in SEPARATORS and words[start : start + 2] != ["©", "#"]:
        start += 1
    while end > start and words[end - 1] in SEPARATORS:
        end -= 1
    return tuple(words[start:end])


def _read_words(text: str) -> list[str]:
    words = _PIECES.split(text)
    return words if _OF_FIGURES.isdisjoint(words) else _join_dates(words)


def _read_piece(piece: str) -> list[str]:
    return [word if word.isalpha() else _sign(word) for word in _WORD.findall(piece.replace("’", "'"))]


def _sign(word: str) -> str:
    """Return the sign for a number, a URL or an account name; any other word unchanged."""
    first = word[0]
    if first.isdigit():
        if len(word) < 4 or word.isdigit():
            return "#"
        if _DAY.fullmatch(word):
            return "<day>"
        return "<time>" if _TIME.fullmatch(word) else "#/#" if "/" in word and "." not in word else "#"
    if first in "@#":
        return "<handle>"
    if "://" in word or word.startswith("www."):
        return "<url>"
    return "<mail>" if "@" in word else word


_PIECES = WordMemo(_read_piece)
#: The signs for words that begin with a digit.
_OF_FIGURES = frozenset({"#", "<day>", "<time>", "#/#"})


def _join_dates(words: list[str]) -> list[str]:
    """Replace each run of words that makes a date, including the time of day, by one ``<date>``."""
    lowered = list(map(str.lower, words))
    joined: list[str] = []
    at = 0
    for start, word in enumerate(words):
        if start < at:
            continue
        end = _end_of_date(lowered, words, start) if lowered[start] in _DATE_STARTS else start
        joined.append("<date>" if end > start else word)
        at = end
    return joined


def _end_of_date(lowered: Sequence[str], words: Sequence[str], start: int) -> int:
    """Return the index after the date that begins at ``start``, or ``start`` if none does."""
    seen = set()
    end = at = start
    while at < len(words):
        kind = _DATE_KINDS.get(lowered[at])
        if kind is None or (words[at] == "of" and at > start and lowered[at - 1] in _MONTHS):
            break  # "a set of 5", "4 out of 5": set and out are months too, elsewhere
        if kind == "number" and at > start and lowered[at + 1 : at + 2] and lowered[at + 1] in _MINUTES:
            break  # "3 March 2025 · 5 min read"
        seen.add(kind)
        at += 1
        end = end if kind == "link" else at
    return end if "day" in seen or {"month", "number"} <= seen else start


_DATE_KINDS = {
    **dict.fromkeys(_WEEKDAYS, "weekday"),
    **dict.fromkeys(_UNITS, "unit"),
    **dict.fromkeys(_LINKS, "link"),
    **dict.fromkeys(_MONTHS, "month"),
    **dict.fromkeys(_NUMBERS, "number"),
    "<day>": "day",
}

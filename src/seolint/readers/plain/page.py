"""The lines of a plain text as the search for its title sees them: running text, bylines, topic, repetitions."""

from __future__ import annotations

from collections import Counter
from functools import cache, cached_property
from itertools import accumulate, chain

from seolint.article.stated_dates import is_byline
from seolint.boilerplate.lines import weigh_text
from seolint.language.byline_words import any_of, byline_words, written_by
from seolint.language.dates import find_dates
from seolint.language.punctuation import CLOSERS
from seolint.language.word_lists import COMMON_WORDS, word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article.nodes import Block

#: Fewest words of running text: in a sentence, a question, a lead-in with a colon, and a text without a stop.
SENTENCE, _QUESTION, _LEAD_IN, _WITHOUT_STOP = 6, 16, 10, 26
#: Most that one paragraph counts as running text, and what any other line subtracts from the body, in characters.
_LONG_PROSE, _SHORT_LINE = 300, 25
#: A title can also stand up to this share of the running text, or so many lines, below the beginning of the body.
_REACH_SHARE, _REACH_LINES = 0.3, 6
#: How many paragraphs are read for the topic, how much of each, and how much of any line, in characters.
_PARAGRAPHS, _PARAGRAPH, _LINE = 14, 400, 600
#: In how many paragraphs and lines more occurrences of a word make no difference.
OFTEN = 5
#: Fewest lines of a text whose lines are compared with boilerplate: the judge of lines has the same limit.
_FEWEST_LINES = 5
#: How many letters of a word its inflected forms share.
_STEM = 6
#: How many characters of a word count as a word where the script has no spaces.
_CHARACTERS_A_WORD = 3
#: Longest line that contains a date or a byline, in characters and in words, and longest label of one, in words.
_DATED, _SIGNED, _LABELED = 60, 20, 12
#: Longest entry of a menu, in words.
_MENU_WORDS = 4
#: How much longer a breadcrumb is than its last part, in characters.
_CRUMBS = 60

_WORD = regex(r"\w+")
_BY = (
    rf"(?:(?:{any_of(byline_words('written', 'en'), byline_words('posted', 'en'))})\s+)?by"
    rf"|{any_of(byline_words('by'))}|{written_by('de', 'fr', 'es', 'it', 'nl')}"
)
_TEAM = (
    r"(?:the|der|dem|la|le|el|il|de)\s+[\w\s-]{0,30}"
    r"(?:redaktion|editors|team|staff|desk|rédaction|redacción|redazione|redactie)\b"
)
_BYLINE = regex(rf"(?i:{_BY})\s*:?\s+(?:[^\W\d_a-z]|(?i:{_TEAM}))")
_LABEL = regex(
    rf"(?i)(?:(?:last|medically|fact|date|zuletzt|dernière|última|ultimo|laatst|ostatnio|son)\s+)?"
    rf"(?:{any_of(*(byline_words(kind) for kind in ('author', 'published', 'modified', 'reviewed')))}|date)\b"
)


class _Reading(NamedTuple):
    """What a text shows by itself.

    Attributes:
        length: the length in words; of a text in a script without capitals, which may have no spaces, in thirds of
            characters.
        has_no_case: whether the script has no capitals.
        is_prose: whether it is running text: a sentence that ends as one, or a text too long for a title.
    """

    length: float
    has_no_case: bool
    is_prose: bool


def _read(text: str) -> _Reading:
    has_no_case = text.lower() == text.upper()
    length = len(text) / _CHARACTERS_A_WORD if has_no_case else text.count(" ") + 1
    least = _LEAST_WORDS.get(text.rstrip(_AFTER_END)[-1:], _WITHOUT_STOP)
    return _Reading(length, has_no_case, length >= least)


_AFTER_END = f"{CLOSERS} "
_LEAST_WORDS = dict.fromkeys(".…。।۔।॥።។", SENTENCE) | dict.fromkeys("?!‽؟？！", _QUESTION) | {":": _LEAD_IN}
_READINGS = Memo(_read)


def length_of(text: str) -> float:
    """The length of a text in words."""
    return _READINGS[text].length


class _Words(NamedTuple):
    """The words of a text, and the different ones of them."""

    every: list[str]
    different: frozenset[str]


def words_of(text: str) -> _Words:
    """The beginnings of the telling words of a text, which its inflected forms share; pairs of signs if it has none.

    Abbreviations are telling, common words are not: ``The best roses of the RHS`` → ``best, rose, rhs``.
    """
    return _WORDS[text]


def _find_words(text: str) -> _Words:
    words = _WORD.findall(text)
    if text.lower() == text.upper():
        signs = "".join(words)
        stems = [signs[at : at + 2] for at in range(len(signs) - 1)]
    else:
        stems = list(filter(None, map(_STEMS.__getitem__, words)))
    return _Words(stems, frozenset(stems))


_WORDS = Memo(_find_words)


class _Stems(dict[str, str]):
    """The beginning of each telling word, "" for others; remembered, because the lines of an article share words."""

    def __missing__(self, word: str) -> str:
        is_long = len(word) > 3 or (len(word) > 1 and (word.isupper() or word.isdigit()))
        lowered = word.lower()
        stem = lowered[:_STEM].rstrip("s") if is_long and lowered not in _common_words() else ""
        if len(self) < _MOST_STEMS:
            self[word] = stem
        return stem


#: Most words remembered, so that a run over many files does not grow without end.
_MOST_STEMS = 50_000
_STEMS = _Stems()


@cache
def _common_words() -> frozenset[str]:
    return frozenset().union(*map(word_set, COMMON_WORDS.values()))


def _is_byline(text: str) -> bool:
    """Whether a line looks like a byline or dateline."""
    words = length_of(text)
    if words > _SIGNED:
        return False
    if _BYLINE.match(text) or (words <= _LABELED and _LABEL.match(text)):
        return True
    return is_byline(text) or (len(text) < _DATED and bool(find_dates(text)))


_BYLINES = Memo(_is_byline)


class Page:
    """The lines of a text that are not known to be boilerplate, with what the evidence of each is taken from.

    Args:
        every: all lines of the text, boilerplate included.

    Attributes:
        blocks: the lines.
        texts: their texts.
        prose: for each, whether it is running text.
        start: the number of the line that the body begins with; the number of lines if there is no body.
        reach: the number of lines among which the title is looked for.
    """

    def __init__(self, every: Sequence[Block]) -> None:
        self._every = every
        self._places = [place for place, block in enumerate(every) if block.role == "content"]
        self.blocks = [every[place] for place in self._places]
        self.texts = [block.text for block in self.blocks]
        self._readings = list(map(_READINGS.__getitem__, self.texts))
        pairs = zip(self.blocks, self._readings, strict=True)
        self.prose = [reading.is_prose and block.kind != "cell" for block, reading in pairs]
        self._amounts = [
            min(len(text), _LONG_PROSE) if prose else 0 for text, prose in zip(self.texts, self.prose, strict=True)
        ]
        self.sums = [0, *accumulate(self._amounts)]
        self.start = self._find_body()
        self.reach = self._find_reach()

    def _find_body(self) -> int:
        """The body is the run with the most prose, minus a penalty for each other line."""
        start, first, most, total = len(self.texts), 0, 0, 0
        for number, (reading, amount) in enumerate(zip(self._readings, self._amounts, strict=True)):
            total += amount * (1 + reading.has_no_case) if amount else -_SHORT_LINE
            if total <= 0:
                total, first = 0, number + 1
            elif total > most:
                start, most = first, total
        return start

    def _find_reach(self) -> int:
        limit = _REACH_SHARE * self.sums[-1]
        after = (at for at in range(self.start + 1, len(self.texts)) if self.prose[at] and self.sums[at + 1] > limit)
        return min(len(self.texts), max(self.start + _REACH_LINES, next(after, 0)))

    @cached_property
    def lowered(self) -> list[str]:
        """The texts in lower case."""
        return [text.lower() for text in self.texts]

    @cached_property
    def bylines(self) -> list[bool]:
        """For each line of the text within reach and a few more, whether it looks like a byline."""
        return [_BYLINES[block.text] for block in self._near]

    @cached_property
    def near_bylines(self) -> frozenset[int]:
        """The places of the lines that are bylines or have one among the four lines before and the three after them."""
        return frozenset(chain.from_iterable(range(at - 3, at + 5) for at, found in enumerate(self.bylines) if found))

    @cached_property
    def odds(self) -> list[float]:
        """For each line of the text within reach and a few more, the log-odds that its words are boilerplate.

        They are 0 in short texts.
        """
        return [weigh_text(block.text) if len(self._every) >= _FEWEST_LINES else 0.0 for block in self._near]

    @cached_property
    def _near(self) -> Sequence[Block]:
        return self._every[: (self._places[self.reach - 1] if self.reach else 0) + _NEXT]

    def is_last_crumb(self, number: int, crumbs: int) -> bool:
        """Whether one line is the end of another: ``Pruning old roses``, ``Home > Garden > Pruning old roses``."""
        text, whole = self.lowered[number], self.lowered[crumbs]
        return " " in text and 0 < len(whole) - len(text) < _CRUMBS and whole.endswith(text)

    def place(self, number: int) -> int:
        """Return the number of a line among all lines of the text."""
        return self._places[number]

    @cached_property
    def lengths(self) -> list[float]:
        """The length of each line within reach, in words."""
        return [reading.length for reading in self._readings[: self.reach]]

    @cached_property
    def short_lines(self) -> list[int]:
        """For each line within reach, how many lines before it are as short as an entry of a menu."""
        return [0, *accumulate(length <= _MENU_WORDS for length in self.lengths)]

    @cached_property
    def runs_on(self) -> list[bool]:
        """For each line within reach, whether it runs on in the next one: hard-wrapped text."""
        texts, readings = self.texts[: self.reach + 1], self._readings[: self.reach + 1]
        return [
            following[0].islower() and text[-1].isalpha() and reading.length >= SENTENCE
            for text, following, reading in zip(texts, texts[1:], readings[1:], strict=False)
        ] + [False]

    @cached_property
    def topic(self) -> dict[str, int]:
        """For each word, how many of the first paragraphs of the body it occurs in."""
        return dict(_count(text[:_PARAGRAPH] for text in self._opening))

    @cached_property
    def most_topical(self) -> float:
        """The largest share of these paragraphs that have a word in common."""
        return max(self.topic.values(), default=0) / (self.paragraphs or 1)

    @cached_property
    def paragraphs(self) -> int:
        """How many paragraphs are read for the topic."""
        return len(self._opening)

    @cached_property
    def _opening(self) -> list[str]:
        body = zip(self.texts[self.start :], self.prose[self.start :], strict=True)
        return [text for text, prose in body if prose][:_PARAGRAPHS]

    @cached_property
    def used_again(self) -> frozenset[str]:
        """The words that occur in more than one line."""
        lines = _count(text[:_LINE] for text in self.texts)
        return frozenset(word for word, number in lines.items() if number > 1)

    @cached_property
    def words_of_headings(self) -> Counter[str]:
        """For each word, how many headings of the body it occurs in."""
        return _count(block.text for block in self.blocks[self.start :] if block.kind == "heading")

    @cached_property
    def headings(self) -> frozenset[str]:
        """The headings of the body, in lower case."""
        body = zip(self.blocks[self.start :], self.lowered[self.start :], strict=True)
        return frozenset(text for block, text in body if block.kind == "heading")

    @cached_property
    def occurrences(self) -> Counter[str]:
        """How often each line occurs in the body."""
        return Counter(self.lowered[self.start :])

    @cached_property
    def ends(self) -> dict[str, list[int]]:
        """The short lines within reach, by their last characters; of equal ones the first, and of very many some."""
        ends: dict[str, list[int]] = {}
        seen = set()
        for number in range(self.reach):
            text = self.lowered[number]
            if not self.prose[number] and text not in seen:
                seen.add(text)
                same_end = ends.setdefault(text[-TAIL:], [])
                if len(same_end) < _MOST_ALIKE:
                    same_end.append(number)
        return ends


#: How many last characters are compared first, and how many lines after a line can say that it is the title.
TAIL, _NEXT = 12, 5
#: Most lines with the same end that a line is compared with.
_MOST_ALIKE = 100


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(chain.from_iterable(words_of(text).different for text in texts))

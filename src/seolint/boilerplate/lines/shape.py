"""What a line looks like on its own: length, end, case, digits, function words."""

from __future__ import annotations

from bisect import bisect_left
from operator import ne

from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex
from seolint.startup.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How many characters from the start of a line are analyzed; its length and its end are always the real ones.
HEAD = 200

_WORDS = WordMemo(regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+").findall)
# The weights were learned with these marks: they stay as they are when ``language.punctuation`` changes.
_CLOSERS = "\"'”’»)]*_ "
_ENDS = {".": 3, "!": 3, "。": 3, "！": 3, "?": 2, "？": 2, ":": 1, "：": 1, "…": 4, ",": 5, ";": 5}
_ASCII_SEPARATORS = ("|", " / ", " > ")
_SEPARATORS = (*_ASCII_SEPARATORS, "»", "›", "·", "•")

#: Grammatical words (articles, prepositions, pronouns …) of the languages of the interface words.
#: The weights were learned with this list: it stays as it is when ``language.word_lists`` changes.
_FUNCTION_WORDS = word_set("""
the of and to in a is that for it as with was on are be this by at from or an have not but they his her its which
were has had their been will would there who he she we you i if more when can all what your my our about into than
them these so do out up der die das und ist nicht ein eine zu den mit von für auf im dem des sich auch wie bei nach
es sie wir aus einer werden le la les de du et est un une en que qui pour dans pas sur au avec plus par ce il elle
nous vous sont el los las y es con para del se no lo su al como más pero di che e per non della da sono è si o os do
em um uma com não por na dos mais и в не на что с по как это а из за он к но то het van dat op te niet zijn voor met
aan w z nie się jest że och att det som på är av med till den inte
""")

#: How many words from the start of a line can show its topic.
_TOPIC_WORDS = 16

_REFERENCE = regex(r"https?://|\bdoi\b|\bet al\b|[( ](?:19|20)\d\d[a-z]?(?:[),.;]|$)|\bpp?\. ?\d|\bvol\. ?\d|\d{4};\d")
#: Anything that matches the pattern has one of these: searching for them first is much cheaper.
_REFERENCE_SIGNS = ("://", "doi", "et al", "p.", "vol.", " 19", " 20", "(19", "(20", ";")

#: Upper ends of the length classes, in words.
_LENGTHS = (0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70, 110)


class Shape(NamedTuple):
    """Figures of one line."""

    characters: int
    words: int
    end: int  # 0 other, 1 colon, 2 question mark, 3 period or exclamation mark, 4 ellipsis, 5 comma or semicolon
    sentences: int
    function: float  # share of function words
    capitals: float  # share of words with an upper-case letter
    digits: float  # share of words that are numbers
    commas: float  # per word
    separators: int  # | » › · • / > between the parts of a menu
    symbols: float  # share of characters that are not part of a word
    tokens: tuple[str, ...]  # the words of the line's head, lower case
    topic_words: frozenset[str]  # the first of them without short ones, which show what the line is about
    is_prose: bool  # reads like a sentence or more of running text
    is_row: bool  # is a row of a Markdown table
    is_cited: bool  # looks like an entry in a list of references


def measure(text: str) -> Shape:
    """The figures of one line, given without white space around it."""
    return _SHAPES[text]


def _measure(text: str) -> Shape:
    size = len(text)
    head = text[:HEAD]
    words = _WORDS.split(head)
    joined = " ".join(words).lower()
    tokens = tuple(joined.split(" ")) if words else ()
    count = len(words) or 1
    all_words = len(words) if size <= HEAD else len(words) * size // HEAD
    end = end_class(text)
    function = sum(map(_FUNCTION_WORDS.__contains__, tokens)) / count
    digits = _count_numbers(tokens, joined) / count
    return Shape(
        size,
        all_words,
        end,
        text.count(". ") + text.count("! ") + text.count("? ") + (end in (2, 3)),
        function,
        sum(map(ne, words, tokens)) / count,
        digits,
        head.count(",") / count,
        sum(map(head.count, _ASCII_SEPARATORS if head.isascii() else _SEPARATORS)),
        max(0, len(head) - len(joined)) / (len(head) or 1),
        tokens,
        frozenset([word for word in tokens[:_TOPIC_WORDS] if len(word) > 3]),
        _is_prose(size, all_words, end, function),
        _is_row(text),
        bool(digits or "://" in text) and _looks_cited(head),
    )


_SHAPES = Memo(_measure)


def _count_numbers(tokens: Sequence[str], joined: str) -> int:
    """How many of the tokens are numbers; lines without digits, the most common case, take a shortcut."""
    if joined.isascii() and len(joined.encode().translate(None, b"0123456789")) == len(joined):
        return 0
    return sum(map(str.isdigit, tokens))


def end_class(text: str) -> int:
    """How the line ends, ignoring closing quotes and brackets: a class of ``Shape.end``."""
    bare = text.rstrip(_CLOSERS)
    end = _ENDS.get(bare[-1:], 0)
    return 4 if end == 3 and bare.endswith("..") else end


def _is_prose(characters: int, words: int, end: int, function: float) -> bool:
    """Whether a line of these figures reads like a sentence or more of running text."""
    if words >= 25 and function >= 0.25:
        return True
    if words >= 12 and end in (2, 3) and function >= 0.2:
        return True
    # In scripts without spaces: few "words", many characters, and a period at the end.
    return end == 3 and characters >= 60 and words * 12 < characters


def _is_row(text: str) -> bool:
    """Whether the line is a row of a Markdown table: menus have bars between their parts, not around them."""
    return len(text) > 2 and text[0] == text[-1] == "|"


def _looks_cited(head: str) -> bool:
    return any(map(head.__contains__, _REFERENCE_SIGNS)) and _REFERENCE.search(head) is not None


#: Sizes of the tables that ``cells`` refers to, in the same order.
TABLES = (17, 6 * 9, 5 * 6, 9 * 6, 6 * 6, 5 * 6, 5 * 6, 4 * 6, 10 * 6)


def cells(shape: Shape) -> tuple[int, ...]:
    """The line's cell in each table of weights: the first is for its length, the others combine it with a figure."""
    length = bisect_left(_LENGTHS, shape.words)
    third = length // 3
    return (
        length,
        shape.end * 9 + length // 2,
        min(shape.sentences, 4) * 6 + third,
        int(shape.function * 8) * 6 + third,
        int(shape.capitals * 5) * 6 + third,
        int(shape.digits * 4) * 6 + third,
        int(min(shape.commas * 10, 4)) * 6 + third,
        min(shape.separators, 3) * 6 + third,
        int(min(shape.symbols * 20, 9)) * 6 + third,
    )

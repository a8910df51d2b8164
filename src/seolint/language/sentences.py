"""Splits a block of prose into sentences.

A block is a paragraph, a list item or a heading, and its last sentence may have no stop (``.``, ``!``, ``?`` or the
like). The rules only look at a few words before and after each stop, so the time is linear in the length of the text.
"""

from __future__ import annotations

from functools import cache

from seolint.language.abbreviations import Abbreviations, abbreviations
from seolint.language.calendar_words import TIME_ZONES, WEEKDAYS, month_names
from seolint.language.punctuation import CLOSERS, FREE_STOPS, STOPS
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_CLOSERS = CLOSERS.replace("]", r"\]")
# The marks of most texts. The closing ones are three sets of a pattern, because `re` compiles a set with many ranges
# beyond U+00FF slowly.
_USUAL_STOPS, _USUAL_CLOSERS = ".!?", ("\"'»)\\]}*_", "“”’", "›")
_RARE = frozenset(STOPS + FREE_STOPS + CLOSERS).difference("…", _USUAL_STOPS, *_USUAL_CLOSERS)
_FOOTNOTE = r"(?:\[\d{1,3}(?:[,–-] ?\d{1,3})*\])"
# A footnote number whose superscript was lost: "the scalp.2 Most people".
_LOST_NOTE = r"(?:(?<=[a-z]{2}\.)\d{1,2}(?:[,–-]\d{1,2}){0,3}(?=\s+[A-Z]))"
# The pattern starts with one set, so that the scan is one look-up per character; the lookbehinds show which one it was.
_BOUNDARY = regex(
    rf"[{STOPS}{FREE_STOPS}\n](?:"
    rf"(?<=[{STOPS}])(?<![{STOPS}]{{2}})(?P<more>[{STOPS}]*+)"
    rf"(?P<close>(?>(?:[{_CLOSERS}]|[\u00a0\u202f ][»›])*))"
    rf"(?:{_FOOTNOTE}*|{_LOST_NOTE})(?=\s|\Z|[A-Z])"
    rf"|(?<=[{FREE_STOPS}])[{FREE_STOPS}]*+(?P<free>[{_CLOSERS}]*+)"
    r"|(?<=\n)(?P<blank>[^\S\n]*\n))"
)
# The same without the characters in `_RARE`, and with an ellipsis read as "!": it compiles three times faster.
_USUAL_BOUNDARY = regex(
    rf"[{_USUAL_STOPS}\n](?:(?<=[{_USUAL_STOPS}])(?<![{_USUAL_STOPS}]{{2}})(?P<more>[{_USUAL_STOPS}]*+)"
    rf"(?P<close>(?>(?:{'|'.join(f'[{marks}]' for marks in _USUAL_CLOSERS)}"
    r"|[\u00a0 ][»›]|\u202f[»›])*))"
    rf"(?:{_FOOTNOTE}*|{_LOST_NOTE})(?=\s|\Z|[A-Z])"
    r"|(?P<free>(?!))"
    r"|(?<=\n)(?P<blank>[^\S\n]*\n))"
)
# What follows a stop: punctuation, then the first word.
_NEXT = regex(r"\s*+(\W{0,8})(\w[\w'’]{0,24})?")
_SPEECH = regex(
    r"\s+(?:I|he|she|they|we|(?:[A-Z][\w.'’-]{0,30}\s+){1,3}?|[A-Z][a-z]+\s+)\s*(?:had\s+)?"
    r"(?:said|says|asked|asks|cried|replied|shouted|exclaimed|whispered|answered|called|yelled|thought|wondered|"
    r"inquired|enquired|demanded|added|continued|screamed|muttered|murmured|sighed|laughed|repeated|began)\b"
)
_LABEL = regex(r"\d{1,3}|[^\W\d_]|[ivx]{1,4}|[IVX]{1,4}")  # "3. Rinse", "b. Dry"
_LABELLED = regex(r"\W{0,3}(?:\d{1,3}|[a-z])[.)]\s")
_PART = regex(r"\s+\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+[\"“]?[A-Z]")  # "… (b) Dry"
_DOTTED = regex(r"[^\W\d_](?:\.[^\W\d_])+")
# A missing space after a stop: "the end.The next", but not `System.Text` or `fmt.Println(`.
_BEFORE_LOST_SPACE = regex(r"(?:\A|[\s(\"'“‘])[a-z]{3,}\Z")
_AFTER_LOST_SPACE = regex(r"[A-Z][a-z]*\s")
_QUOTES = frozenset("\"'”’»›“")
_INVERTED = frozenset("¿¡")
_CONTINUING = frozenset(",;:.)]}%/…")
_LEADING = "\"'“‘«([{—–-*_"
_BEFORE_LETTER = word_set(
    """
    appendix block category class exhibit factor figure grade group groups hepatitis level omega option
    part phase plan point protein schedule section side stage strain team type types unit vitamin
    vitamins
    """
)
_CALENDAR = frozenset(month_names("en")) | WEEKDAYS["en"] | TIME_ZONES | {"central", "eastern", "pacific"}
_SURNAMES = frozenset(("May", "More", "Still", "Will"))  # starters that are also surnames
_JOINING = frozenset(("and", "or", "&"))
_REACH = 48  # how many characters before a stop are examined, more than the words that matter have


class _Place(NamedTuple):
    """A stop that may end a sentence, with its surroundings."""

    before: str  # the last `_REACH` characters of the sentence before the stop
    whole: bool  # whether `before` goes back to the start of the sentence
    stop: str
    close: str  # closing quotes and brackets after the stop
    spaced: bool  # whether white space follows
    skipped: str  # punctuation before the next word
    following: str  # the next word
    starts: bool  # whether the next word is a starter
    is_label: bool  # whether the next word labels a step: "b." in a sentence that began with "a.", or "(b)"


def split_sentences(text: str, language: str = "en") -> list[tuple[int, int]]:
    """The start and end (exclusive) of each sentence, in order, without surrounding white space.

    Together the sentences cover every character that is not white space. A blank line ends a sentence, a single line
    break does not. `language` (a two-letter code) selects the abbreviations.
    """
    return _split_in(language)[text]


@cache
def _split_in(language: str) -> Memo[list[tuple[int, int]]]:
    known = abbreviations(language)
    return Memo(lambda text: _split(text, known))


def _split(text: str, known: Abbreviations) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _find_boundaries(text):
        if match.end() == len(text):
            break
        if _ends_sentence(text, start, match, known):
            _append_trimmed(spans, text, start, match.end())
            start = match.end()
    _append_trimmed(spans, text, start, len(text))
    return spans


def _find_boundaries(text: str) -> Iterator[re.Match[str]]:
    if text.isascii() or not any(map(text.__contains__, _RARE)):
        return _USUAL_BOUNDARY.finditer(text.replace("…", "!"))
    return _BOUNDARY.finditer(text)


def _append_trimmed(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end].rstrip()
    if piece:
        end = start + len(piece)
        spans.append((end - len(piece.lstrip()), end))


def _ends_sentence(text: str, start: int, match: re.Match[str], known: Abbreviations) -> bool:
    if match["more"] is None:
        return match["blank"] is not None or not _is_quoted_in_japanese(text, match)
    if _is_plain(text, start, match, known):
        return True
    place = _place(text, start, match, known)
    if not place.spaced:
        return bool(_AFTER_LOST_SPACE.match(text, match.end()) and _BEFORE_LOST_SPACE.search(place.before))
    if not place.following or not _can_begin(place):
        return False
    quoted = not _QUOTES.isdisjoint(place.close)
    if "!" in place.stop or "?" in place.stop:
        return not (quoted and _SPEECH.match(text, match.end()))
    return quoted or place.stop != "." or _full_stop_ends(place, known)


def _is_plain(text: str, start: int, match: re.Match[str], known: Abbreviations) -> bool:
    """Whether this is the most common case, which needs no other check: lower-case word, period, space, capital."""
    at, end = match.span()
    if end - at != 1 or text[at] != "." or not text[end + 1 : end + 2].isupper():
        return False
    word = text[text.rfind(" ", max(start, at - _REACH), at) + 1 : at]
    return len(word) > 1 and word.isalpha() and word.islower() and word not in known.shortened


def _is_quoted_in_japanese(text: str, match: re.Match[str]) -> bool:
    """Whether the stop ends a Japanese quotation (「…」) that a quotative particle follows."""
    return bool(match["free"]) and text.startswith(("と", "っ"), match.end())


def _place(text: str, start: int, match: re.Match[str], known: Abbreviations) -> _Place:
    at, end = match.span()
    near = max(start, at - _REACH)
    ahead = _NEXT.match(text, end)
    assert ahead is not None  # every part of it may be empty
    skipped, following = ahead[1].strip(), ahead[2] or ""
    is_initial = len(following) == 1 and text.startswith(".", ahead.end())
    is_label = is_initial and following.islower() and _LABELLED.match(text, start) is not None
    is_label = is_label or _PART.match(text, end) is not None
    starts = not is_initial and following.lower() in known.starters
    spaced = not text[end : end + 1].strip()
    stop, close = text[at : match.end("more")], match["close"]
    return _Place(text[near:at], near == start, stop, close, spaced, skipped, following, starts, is_label)


def _can_begin(place: _Place) -> bool:
    """Whether a sentence can begin with what follows the stop."""
    if place.skipped[:1] in _CONTINUING:
        return False
    first, rest = place.following[0], place.following[1:3]
    is_small = first.islower() and rest == rest.lower()  # false for `iPhone`, which can begin a sentence
    return not is_small or place.is_label or not _INVERTED.isdisjoint(place.skipped)


def _full_stop_ends(place: _Place, known: Abbreviations) -> bool:
    """Whether a single period, followed by white space and no lower-case word, ends its sentence."""
    tokens = place.before.split()
    word = tokens[-1].lstrip(_LEADING) if tokens else ""
    if place.whole and len(tokens) == 1 and _LABEL.fullmatch(word):
        return False
    if len(word) == 1 and word.isalpha():
        return _letter_ends(tokens, place, known)
    return _word_ends(word, place, known)


def _letter_ends(tokens: list[str], place: _Place, known: Abbreviations) -> bool:
    """Whether a period after a single letter ends a sentence: in `vitamin C.` and `so do I.`, but not in `J. Smith`."""
    letter = tokens[-1][-1]
    previous = tokens[-2] if len(tokens) > 1 else ""
    if letter.lower() in known.bound:
        return False
    if place.starts and not (previous[:1].isupper() and place.following in _SURNAMES):
        return True
    if previous.lower().strip(_LEADING) in _BEFORE_LETTER:
        return True
    if letter.islower():
        return not place.following[0].isdigit() and len(place.following) > 1  # not within "z. B."
    if previous in _JOINING:
        return len(tokens) > 2 and len(tokens[-3].strip(",")) == 1  # "vitamins A, C and E."
    return letter == "I" and previous.islower()


def _word_ends(word: str, place: _Place, known: Abbreviations) -> bool:
    forms = {word, word.lower()}
    is_number = place.following[0].isdigit()
    if forms & known.bound or (is_number and forms & known.numbering):
        return False
    if forms & known.closing:
        return not is_number and place.following.lower() not in _CALENDAR
    if forms & known.naming or _DOTTED.fullmatch(word):
        return place.starts
    is_ordinal = known.writes_ordinals and word.isdigit() and len(word) <= 2
    return place.starts or not is_ordinal

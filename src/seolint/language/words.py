"""Splits clean prose into words as a reader would count them.

A word starts with a letter or a digit and continues through letters, digits, combining marks and the joints that do
not end it: an apostrophe (`don't`), a hyphen (`well-known`), an inner period (`e.g`, `example.com`), an ampersand
(`R&D`), a separator between digits (`1,000`, `10:30`, `24/7`). A currency sign before a number and a percent sign after
it belong to the number. A URL or an email address is one word. A dash does not join words: `health—science` is two
words. In Chinese and Japanese, written without spaces, each character is a word.
"""

from __future__ import annotations

from functools import cache

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.word_memo import WordMemo

if TYPE_CHECKING:
    import re

# Sets of more than two ranges with a character beyond U+00FF take long to compile: here there are none.
_JOINTS = r"['\-&\u00ad]|[’‐‑]|ʼ|(?<=\b[^\W\d_])\.|(?<=\bPh)\.|\.(?=[a-z\d])|(?<=\d)[.,:/](?=\d)"
# The cheap lookahead avoids trying every joint at the end of every word.
_JOINT = rf"(?=['\-&\u00ad.,:/]\w|[’‐‑]\w|ʼ\w)(?:{_JOINTS})"
_PLAIN = rf"(?:[^\W_]|[$£¥](?=\d)|[€₹](?=\d))\w*(?>(?:{_JOINT}\w+)*)%?"

# Vowel signs and accents that `\w` does not match but that belong to the letter before them.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0900-\u0963\u0981-\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
    "\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3\u200c\u200d\u00ad"
)
_CHARACTERS = "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_PROLONGED = "\u309d\u309e\u30fc-\u30fe"
_LETTERS = rf"[^\W{_CHARACTERS}{_PROLONGED}]"
_RUN = rf"{_LETTERS}*(?:[{MARKS}]+{_LETTERS}*)*"
_ANY_SCRIPT = (
    rf"[{_CHARACTERS}{_PROLONGED}][{_PROLONGED}]*+"
    rf"|(?:[$£¥](?=\d)|[€₹](?=\d))?(?!_){_LETTERS}{_RUN}(?>(?:{_JOINT}(?={_LETTERS}){_RUN})*)%?"
)

_ADDRESS = (
    r"(?:https?://|ftp://|www\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?'’)\]}…]"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?>(?:\.[\w-]{1,63})+)"
)

# The first bytes, in UTF-8, of marks and of characters that are words by themselves.
_MARKED = bytes([0xCC, 0xCD, 0xD2, *range(0xD6, 0xDC), 0xE0, 0xE1, *range(0xE3, 0xEA)])


def words(text: str) -> list[str]:
    """The words of the text in order, as written."""
    return word_pieces(text).split(text)


def word_pieces(text: str) -> WordMemo:
    """The splitter that cuts this text, or a part of it, into words."""
    return _pieces(word_pattern(text))


def word_pattern(text: str) -> re.Pattern[str]:
    """The pattern that matches the words of this text, or of a part of it.

    It is the fastest one that gets the text right: most prose has no addresses or marks.
    """
    has_addresses = "@" in text or "://" in text or "www." in text
    return _pattern(has_addresses, text.isascii() or _is_plain(text))


def _is_plain(text: str) -> bool:
    encoded = text.encode(errors="surrogatepass")
    return len(encoded.translate(None, _MARKED)) == len(encoded)


@cache
def _pieces(pattern: re.Pattern[str]) -> WordMemo:
    return WordMemo(pattern.findall)


@cache
def _pattern(has_addresses: bool, is_plain: bool) -> re.Pattern[str]:
    word = _PLAIN if is_plain else _ANY_SCRIPT
    return regex(f"{_ADDRESS}|{word}" if has_addresses else word)

"""The grammar of suppression comments: ``seolint-disable-line RULE, RULE -- why``.

A reason may also be set off by a dash of any length, a colon, a semicolon, a slash or brackets. What looks like a
suppression and is not one is reported, because its author believes that it works.
"""

from __future__ import annotations

import re

from seolint.article.suppressions import Misread
from seolint.startup.hints import TYPE_CHECKING, NamedTuple, cast
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from seolint.article.suppressions import Scope
    from seolint.base.model import Text

_SCOPES = ("disable", "enable", "disable-line", "disable-next-line", "disable-file")
#: What other linters call it, and what comes to mind; the rest of such a word is compared as it is.
_SYNONYMS = {
    **dict.fromkeys(("ignore", "suppress", "skip", "off", "mute", "noqa", "nolint", "no"), "disable"),
    **dict.fromkeys(("on", "unignore", "restore", "resume"), "enable"),
}
#: How alike a word must be to count as misspelled, from 0 to 1: ``disabel`` and ``disable`` .86, ``checked`` .43.
_MIN_SIMILARITY = 0.75

_HEAD = regex(r"(?i)\s*seolint-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])")
_LIKE = regex(r"(?i)\s*(?P<written>seo[-_ ]?lint(?P<gap>[-_:–—\s]*)(?P<word>[^\W_]+(?:[-_–—][^\W_]+)*))")
_NAME = regex(r"""[\s,]*["'`]?(\w++(?>(?:-\w++)*))["'`]?(?=[\s,:;/.()\[\]{}–—-]|\Z)""")
_OPENED = regex(r"\s*(?:[:=]\s*[(\[{]?|[(\[{])")
_SET_OFF = regex(r"[\s,]*[-–—:;/|.()\[\]{}]+\s*")
_PLAIN_WORD = regex(r"[^\W\d_]\w*")


class Parsed(NamedTuple):
    """A suppression as it is written: the names in it, and the reason."""

    scope: Scope
    names: tuple[str, ...]
    reason: str


def parse_directive(comment: Text, known: Mapping[str, str]) -> tuple[Parsed | None, Misread | None]:
    """Return the suppression in a comment, and what in it, or instead of it, cannot be read; both can be None.

    Args:
        comment: the comment; its text has no delimiters.
        known: the names and aliases of rules and categories.
    """
    head = _HEAD.match(comment.text)
    if head is None:
        return None, _misspelled(comment, known)
    scope = cast("Scope", head[1].lower())
    rest = comment.text[head.end() :]
    opened = _OPENED.match(rest)
    names, end = _read_names(rest, opened.end() if opened else 0)
    if opened and not (names and _is_name(names[0], known)):  # what is set off is a reason
        return Parsed(scope, (), _strip(rest)), None
    left = rest[end:]
    if left.strip() and not _SET_OFF.match(left):
        return None, Misread(comment, "unreadable", left.strip())
    return _without_prose(comment, Parsed(scope, names, _strip(left)), rest, known)


def _without_prose(
    comment: Text, parsed: Parsed, written: str, known: Mapping[str, str]
) -> tuple[Parsed | None, Misread | None]:
    """Tell names from a reason that nothing sets off: ``disable title-missing the template adds it``."""
    at = max((at for at, name in enumerate(parsed.names, 1) if _is_name(name, known)), default=0)
    prose = parsed.names[at:]
    if len(prose) < 2 or re.search(
        rf"\b{re.escape(prose[0])}\s*,", written
    ):  # a word, or words in a list, can be names
        return parsed, None
    misread = Misread(comment, "prose", " ".join(prose))
    return (parsed._replace(names=parsed.names[:at], reason=misread.written) if at else None), misread


def _read_names(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """Return the words from an offset on that can be names, and the offset after them."""
    names = []
    while found := _NAME.match(text, start):
        names.append(found[1])
        start = found.end()
    return tuple(names), start


def _strip(reason: str) -> str:
    """Return a reason without what sets it off."""
    found = _SET_OFF.match(reason)
    return reason[found.end() if found else 0 :].strip().rstrip(")]}").rstrip()


def _is_name(word: str, known: Mapping[str, str]) -> bool:
    """Whether a word is a name of a rule or category, or meant to be one."""
    if (
        word in known
        or word == "all"
        or not _PLAIN_WORD.fullmatch(word)
        or any(map(str.isdigit, word))
        or word.isupper()
    ):
        return True
    return bool(find_nearest(word.casefold(), known, 0.8))


def _misspelled(comment: Text, known: Mapping[str, str]) -> Misread | None:
    """Return what is wrong with a comment that only looks like a suppression; None if it does not even do that."""
    found = _LIKE.match(comment.text)
    if found is None:
        return None
    scope = _nearest_scope(found["word"])
    names, end = _read_names(comment.text, found.end())
    is_named = bool(names) and (names[0] in known or "-" in names[0])
    is_alone = not comment.text[end:].strip() and not names
    is_set_off = not names and _SET_OFF.match(comment.text, found.end()) is not None
    if "-" in found["gap"] and (is_named or (scope and not found["word"].lower().endswith("ed"))):
        pass  # ``seolint-dissable``, or anything with a rule after it
    elif not scope or not (is_named or is_alone or is_set_off):
        return None  # ``seolint enabled us to find this``
    return Misread(comment, "misspelled", found["written"], f"seolint-{scope or 'disable'}")


def _nearest_scope(word: str) -> str:
    """Return the word after ``seolint-`` that is meant; empty if none is near."""
    word = word.lower().replace("_", "-").replace("–", "-").replace("—", "-")
    first, _, rest = word.partition("-")
    if first in _SYNONYMS:
        word = f"{_SYNONYMS[first]}-{rest}".rstrip("-")
    return find_nearest(word, _SCOPES, _MIN_SIMILARITY)


def find_nearest(word: str, known: Iterable[str], similarity: float = 0.6) -> str:
    """Return the known word that is most like a word, from a similarity of 0 to 1 on; empty if there is none."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, list(known), 1, similarity)), "")

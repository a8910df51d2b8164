"""Finds front matter that cannot be read, and misspelled keys in it."""

from __future__ import annotations

from functools import cache

from seolint.article.front_matter_keys import fold_key
from seolint.base.model import Edit, Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {
    "error": "what the parser says",
    "key": "the misspelled key",
    "known": "the key that was probably meant",
}
#: Shortest key that is compared, in characters; shorter ones are a letter away from too many words.
_SHORTEST = 5


@record
class Options:
    """Which fault to look for.

    Attributes:
        fault: The fault: ``invalid`` (it cannot be parsed) or ``unknown-key`` (a key is one letter off a known one).
        keys: The known keys, for ``unknown-key``.

    Variants:
        read: the front matter cannot be parsed, but some of its keys were read all the same
    """

    fault: Literal["invalid", "unknown-key"]
    keys: tuple[str, ...] = ()


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the syntax error, or at each misspelled key."""
    matter = article.front_matter
    if matter is None:
        yield NotEvaluated("the file has no front matter")
    elif options.fault == "invalid":
        if matter.error is not None:
            yield Hit(matter.error.span(), {"error": matter.error.text}, variant="read" if matter.keys else "")
    else:
        top = {fold_key(key) for key in matter.keys}
        named = {name.partition(".")[0] for name in matter.names}
        for key, place in matter.keys.items():
            known = _meant(key, options.keys, top) if fold_key(key) not in named else ""
            if known:
                span = place.span()
                yield Hit(place, {"key": key, "known": known}, edits=(Edit(span.start, span.end, known),))


def _meant(key: str, keys: tuple[str, ...], present: set[str]) -> str:
    """Return the known key that ``key`` misspells, or ""; keys that the front matter has already are not meant."""
    folded, known = fold_key(key), _folded(keys)
    if len(folded) < _SHORTEST or "." in key or folded in known:
        return ""
    return next((known[right] for right in known if right not in present and _is_slip(folded, right)), "")


@cache
def _folded(keys: tuple[str, ...]) -> dict[str, str]:
    return {fold_key(key): key for key in keys}


def _is_slip(word: str, right: str) -> bool:
    """Whether ``word`` is ``right`` with a letter missing, added, wrong or swapped with the next; not its plural."""
    if len(right) < _SHORTEST or abs(len(word) - len(right)) > 1 or word[0] != right[0]:
        return False
    if word in {f"{right}s", f"{right}d"} or right in {f"{word}s", f"{word}d"}:
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, right, strict=False)) if a != b), min(len(word), len(right)))
    swapped = word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]
    return right[at:] in {swapped, word[at + 1 :]} or right[at + 1 :] in {word[at:], word[at + 1 :]}

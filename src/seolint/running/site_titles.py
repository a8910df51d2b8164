"""Learns the name of a site from the titles of its HTML pages, most of which end with it."""

from __future__ import annotations

from collections import Counter

from seolint.base.files import read_start
from seolint.language.punctuation import TITLE_SEPARATORS
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Fewest titles that show a name, share of them that must end with it, bytes read of each page.
_FEWEST, _SHARE, _START = 8, 0.6, 16384
#: Longest name, in characters and in words.
_LONGEST, _MOST_WORDS = 40, 5
_REFERENCES = {
    "&#124;": "|",
    "&ndash;": "–",
    "&#8211;": "–",
    "&mdash;": "—",
    "&#8212;": "—",
    "&middot;": "·",
    "&amp;": "&",
}


def learn_site_name(paths: Iterable[str]) -> str:
    """Return what most titles of these pages end with, after a separator; "" if they do not agree."""
    titles = set(filter(None, map(_read_title, paths)))
    endings = Counter(ending for title in titles for ending in _endings(title))
    if len(titles) < _FEWEST or not endings:
        return ""
    most = max(endings.values())
    name = max((ending for ending, number in endings.items() if number == most), key=len)
    return name if most >= _SHARE * len(titles) else ""


def _endings(title: str) -> Iterator[str]:
    """Yield what follows each separator between spaces: ``a | b – c`` → ``c``, ``b – c``."""
    words = title.split()
    for at in range(len(words) - 1, max(0, len(words) - _MOST_WORDS - 2), -1):
        ending = " ".join(words[at + 1 :])
        if words[at] in set(TITLE_SEPARATORS) and ending and len(ending) <= _LONGEST:
            yield ending


def _read_title(path: str) -> str:
    """Return the text of the title element near the start of a page; "" if there is none."""
    try:
        text = read_start(path, _START).decode("utf-8", "replace")
    except OSError:
        return ""
    start = text.lower().find("<title")
    inside = text.find(">", start) + 1 if start >= 0 else 0
    end = text.find("<", inside)
    title = text[inside:end] if inside and end > 0 else ""
    for reference, character in _REFERENCES.items():
        title = title.replace(reference, character)
    return " ".join(title.split())

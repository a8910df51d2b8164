"""Finds contents lists: lines that are said again further down, one after the other, with text between.

Without a name such as "In this article", it counts only above the text: a list in the text that names what is explained
next is part of it.
"""

from __future__ import annotations

from collections import Counter
from itertools import accumulate, pairwise

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Fewest lines of a contents list.
_FEWEST = 4
#: Lines with which a contents list begins, folded.
_NAMES = frozenset(
    [
        *("contents", "table of contents", "in this article", "on this page", "in this guide", "in this post"),
        *("inhalt", "inhaltsverzeichnis", "in diesem artikel", "auf dieser seite", "sommaire", "table des matières"),
        *("dans cet article", "contenido", "índice", "tabla de contenido", "tabla de contenidos", "en este artículo"),
        *("indice", "sommario", "in questo articolo", "neste artigo", "inhoud", "inhoudsopgave", "in dit artikel"),
        *("spis treści", "содержание", "оглавление", "içindekiler", "目次", "目录", "目錄"),
    ]
)


def find_contents(keys: Sequence[str], prose: Sequence[bool]) -> list[range]:
    """Return the contents lists among lines, by their numbers.

    Args:
        keys: the folded texts of the lines.
        prose: whether each line is running text.
    """
    times = Counter(keys)
    last = {key: number for number, key in enumerate(keys)}
    prose_before = [0, *accumulate(map(int, prose))]
    found = []
    start = 0
    while start < len(keys):
        places = _follow(keys, prose, times, last, start)
        stop = start + len(places)
        filled = sum(prose_before[after] > prose_before[at] for at, after in pairwise([*places, len(keys)]))
        has_name = start > 0 and keys[start - 1] in _NAMES
        if len(places) >= _FEWEST and filled * 2 >= len(places) and (has_name or not prose_before[start]):
            found.append(range(start - has_name, stop))
        start = max(stop, start + 1)
    return found


def _follow(
    keys: Sequence[str], prose: Sequence[bool], times: Counter[str], last: dict[str, int], start: int
) -> list[int]:
    """Return where the lines from a line on are said again, as long as they are, once, in order and after them all."""
    places: list[int] = []
    for number in range(start, len(keys)):
        key = keys[number]
        again = last[key]
        first = places[0] if places else again
        if not key or times[key] != 2 or again <= number or number >= first or (places and again < places[-1]):
            break
        if prose[number] or prose[again]:
            break
        places.append(again)
    return places

"""How a title and a description would be cut on a search results page.

The widths are those used by snippet preview tools as of 2026; search engines do not publish any and change their
layout without notice. Query words in bold make real text a little wider, so every figure is an estimate.
"""

from __future__ import annotations

from seolint.language.pixel_width import width
from seolint.startup.hints import NamedTuple

TITLE_SIZE, DESCRIPTION_SIZE = 20, 14


class Screen(NamedTuple):
    """A kind of search results page: how many pixels of a title (at 20 px) and a description (at 14 px) it shows."""

    name: str
    title_pixels: int
    description_pixels: int


SCREENS = (Screen("desktop", 580, 920), Screen("mobile", 580, 680))


class Cut(NamedTuple):
    """A text as it would be shown, with ``…`` if it is cut, and its full length in characters and pixels."""

    shown: str
    is_cut: bool
    characters: int
    pixels: int


def cut(text: str, pixels: int, size: int) -> Cut:
    """Cut a text, set at font size ``size``, to ``pixels`` at the end of a word."""
    text = " ".join(text.split())
    whole = width(text, size)
    if whole <= pixels:
        return Cut(text, False, len(text), round(whole))
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle] + "…", size) <= pixels:
            low = middle
        else:
            high = middle - 1
    head = text[:low]
    if low < len(text) and text[low] != " " and " " in head:
        head = head[: head.rindex(" ")]
    return Cut(head.rstrip(" ,;:–-") + "…", True, len(text), round(whole))


def preview(title: str, description: str) -> dict[str, tuple[Cut, Cut]]:
    """The title and the description as each kind of screen would show them, by the screen's name."""
    return {
        screen.name: (
            cut(title, screen.title_pixels, TITLE_SIZE),
            cut(description, screen.description_pixels, DESCRIPTION_SIZE),
        )
        for screen in SCREENS
    }

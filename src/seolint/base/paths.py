"""Paths: what kind of file a name stands for, and how reports name a file.

Like all that a run needs before it opens its first file (``discovery``, ``settings``, ``cache`` …), this module imports
next to nothing: a run in which nothing has changed is over before ``pathlib`` or ``dataclasses`` would be imported.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from seolint.base.model import Format

FORMATS: dict[str, Format] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".text": "text",
}


def format_of(path: str) -> Format | None:
    """The format a file name stands for, or None."""
    return FORMATS.get(os.path.splitext(path)[1].lower())


def shown_path(path: str) -> str:
    """The path as reports name it: from the working directory if it lies there, with forward slashes."""
    return path_below(os.getcwd(), os.path.normpath(path)) or "."


def path_below(base: str, path: str) -> str:
    """The path from a folder on, with forward slashes; the path itself if it does not lie there."""
    below = base if base.endswith(os.sep) else base + os.sep
    if path.startswith(below):
        path = path[len(below) :]
    elif path == base:
        return ""
    return path.replace(os.sep, "/") if os.sep != "/" else path


class Globs:
    """Patterns for paths, and the folder they belong to.

    ``*`` and ``?`` stay inside one name, ``**`` crosses folders, ``[ab]`` is one of a set and ``{md,txt}`` a choice. A
    pattern without a slash means a file or folder of that name anywhere below the folder; with one, the path from
    there. What names a folder means all that is in it.
    """

    __slots__ = ("_base", "_fits")

    def __init__(self, base: str, patterns: Iterable[str]) -> None:
        self._base = base
        self._fits: Callable[[str], object] = _compile(patterns)

    def match(self, path: str) -> bool:
        """Whether one of the patterns means an absolute path."""
        return bool(self._fits(path_below(self._base, path)))


def _compile(patterns: Iterable[str]) -> Callable[[str], object]:
    from seolint.base.globs import translate

    return translate(patterns).fullmatch

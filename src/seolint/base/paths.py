"""Paths: the format that a file name implies, and how reports show a path.

Like everything a run needs before it opens its first file (``discovery``, ``settings``, ``cache`` …), this module
imports almost nothing: a run in which nothing has changed ends in less time than it takes to import ``pathlib``.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from seolint.base.model import Format

#: Names of settings files, in order of precedence within a folder.
SETTINGS_FILES = (".seolint.toml", "seolint.toml", "pyproject.toml")

FORMATS: dict[str, Format] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".text": "text",
    ".docx": "docx",
}


def format_of(path: str) -> Format | None:
    """Return the format that a file name implies, or None: ``a.mdx`` → ``markdown``."""
    return FORMATS.get(os.path.splitext(path)[1].lower())


def shown_path(path: str) -> str:
    """Return a path as reports show it: relative to the working directory if inside it, with forward slashes."""
    return path_below(os.getcwd(), os.path.normpath(path)) or "."


def path_below(base: str, path: str) -> str:
    """Return a path relative to a folder, with forward slashes; the whole path if it is outside the folder."""
    below = base if base.endswith(os.sep) else base + os.sep
    if path.startswith(below):
        path = path[len(below) :]
    elif path == base:
        return ""
    return path.replace(os.sep, "/") if os.sep != "/" else path


def is_inside(path: str, folder: str) -> bool:
    """Whether a path is a folder or lies in it; both are absolute, and links are not looked at."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def project_root(folder: str) -> str:
    """Return the folder that what a repository says and links to may not lead out of.

    It is the git working tree that contains the folder; without one, the working directory if that contains it and has
    settings of its own, else the folder itself.
    """
    above = folder
    while not os.path.lexists(os.path.join(above, ".git")):
        parent = os.path.dirname(above)
        if parent == above:
            here = os.getcwd()
            has_settings = any(os.path.lexists(os.path.join(here, name)) for name in SETTINGS_FILES)
            return here if has_settings and is_inside(folder, here) else folder
        above = parent
    return above


def leads_outside(path: str, root: str) -> bool:
    """Whether a path leads out of a folder, be it by ``..`` or by links."""
    return not is_inside(os.path.realpath(path), os.path.realpath(root))


class Globs:
    """Patterns for paths below a folder.

    ``*`` and ``?`` stay within one name, ``**`` crosses folders, ``[ab]`` matches one character of a set and
    ``{md,txt}`` one of several words. A pattern without a slash matches files and folders of that name anywhere below
    the folder; one with a slash matches paths relative to the folder. A pattern for a folder matches everything in it.
    """

    __slots__ = ("_base", "_fits")

    def __init__(self, base: str, patterns: Iterable[str]) -> None:
        self._base = base
        self._fits: Callable[[str], bool] = _compile(patterns)

    def match(self, path: str) -> bool:
        """Whether one of the patterns matches an absolute path."""
        return self._fits(path_below(self._base, path))


def _compile(patterns: Iterable[str]) -> Callable[[str], bool]:
    from seolint.base.globs import make_matcher

    return make_matcher(patterns)

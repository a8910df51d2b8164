"""Notices what the files of a folder have in common: parts that nearly all lack, because the site keeps them elsewhere.

Only the first lines of some Markdown files are looked at, so that it costs little; the rules judge files as always.
"""

from __future__ import annotations

import os

from seolint.article.front_matter_keys import meaning_of
from seolint.base.files import read_start
from seolint.base.paths import format_of, is_inside
from seolint.base.vocabulary import OUTSIDE_PARTS
from seolint.running.discovery import SKIPPED
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from seolint.article.nodes import Meaning
    from seolint.base.model import Format

    Names = Mapping[str, tuple[Meaning, int]]

#: Fewest files that show a habit, most files looked at, share of them that must lack a part, bytes read of each.
_FEWEST, _MOST, _SHARE, _START = 10, 40, 0.9, 4096
#: Most folders below a folder that are looked into, for sites with a folder for each article or each language, and how
#: many files are enough.
_FOLDERS, _ENOUGH = 300, 200
#: How lines begin that come before the text of a page: images, elements, imports; and comments, with their ends.
_BEFORE_TEXT = ("![", "[![", "import ", "export ", "{{", "{%")
_COMMENTS = (("<!--", "-->"), ("{/*", "*/}"))
#: What a key of front matter gives an article.
_GIVES = {
    "title": ("title", "headline"),
    "search-title": ("title",),
    "description": ("description",),
    "search-description": ("description",),
}


class Habit(NamedTuple):
    """A part that the Markdown files of a folder lack: ``lacking`` of the ``files`` that were looked at."""

    folder: str
    part: str
    lacking: int
    files: int


class Conventions:
    """What the folders of a run have in common, each looked at when its first file is.

    Args:
        roots: the folders that were named, as absolute paths. Nothing above them is looked at, and files that were
            named themselves have no folder: a few files of a site do not show its habits.
        names_of: returns the keys of front matter that the settings name for a file, given by its absolute path.

    Attributes:
        habits: what was noticed so far.
    """

    def __init__(self, roots: list[str], names_of: Callable[[str], Names] = lambda _: {}) -> None:
        self.habits: list[Habit] = []
        self._names_of = names_of
        self._roots = roots
        self._outside: dict[str, tuple[str, ...] | None] = {}
        self._site_names: dict[str, str] = {}

    def outside(self, path: str) -> tuple[str, ...]:
        """Return the parts that nearly all Markdown files around this one lack; the path is absolute."""
        root = self._root_of(path)
        if root is None or format_of(path) != "markdown":
            return ()
        folder = os.path.dirname(path)
        while True:
            if folder not in self._outside:
                self._outside[folder] = self._look_at(folder)
            found = self._outside[folder]
            if found is not None or folder == root:
                return found or ()
            folder = os.path.dirname(folder)

    def site_name(self, path: str) -> str:
        """Return the name that most HTML pages below the folder named have at the end of their titles; "" if unknown."""
        root = self._root_of(path)
        if root is None or format_of(path) != "html":
            return ""
        if root not in self._site_names:
            self._site_names[root] = self.site_name_below(root)
        return self._site_names[root]

    def site_name_below(self, folder: str) -> str:
        """Return the name that most HTML pages in and below a folder have at the end of their titles; "" if unknown."""
        from seolint.running.site_titles import learn_site_name

        return learn_site_name(_sample(folder, "html"))

    def outside_below(self, folder: str) -> tuple[str, ...]:
        """Return the parts that nearly all Markdown files in and below a folder lack."""
        return self._look_at(folder) or ()

    def _root_of(self, path: str) -> str | None:
        """Return the folder named that a file is in; None if the file was named itself."""
        return next((root for root in self._roots if is_inside(path, root)), None)

    def _look_at(self, folder: str) -> tuple[str, ...] | None:
        """Return the parts that the files of a folder lack; None if it has too few files."""
        chosen = _sample(folder, "markdown")
        if not chosen:
            return None
        given = [_parts_given(path, self._names_of(path)) for path in chosen]
        lacks = {part: sum(part not in parts for parts in given) for part in OUTSIDE_PARTS}
        outside = tuple(part for part, number in lacks.items() if number >= _SHARE * len(given))
        self.habits += [Habit(folder, part, lacks[part], len(given)) for part in outside]
        return outside


def _sample(folder: str, format_: Format) -> list[str]:
    """Return some of the files of a format in and below a folder; none if there are too few to show a habit."""
    files = _files(folder, format_)
    return files[:: -(-len(files) // _MOST)] if len(files) >= _FEWEST else []


def _files(folder: str, format_: Format) -> list[str]:
    """Return the files of a format in a folder; if there are few, also those below it, the nearest first."""
    files, waiting = _list(folder, format_)
    if len(files) >= _FEWEST:
        return files
    for number, below in enumerate(waiting):  # grows in the loop
        if number >= _FOLDERS or len(files) >= _ENOUGH:
            break
        more, deeper = _list(below, format_)
        files += more
        waiting += deeper
    return files


def _list(folder: str, format_: Format) -> tuple[list[str], list[str]]:
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry.name, entry.path, entry.is_dir(follow_symlinks=False)) for entry in entries)
    except OSError:
        return [], []
    shown = [(path, is_folder) for name, path, is_folder in found if not name.startswith(".") and name not in SKIPPED]
    files = [path for path, is_folder in shown if not is_folder and format_of(path) == format_]
    return files, [path for path, is_folder in shown if is_folder]


def _parts_given(path: str, names: Names) -> set[str]:
    """Return the parts that a file gives in its front matter or its first line; all if it cannot be told."""
    try:
        text = read_start(path, _START).decode("utf-8", "replace")
    except OSError:
        return set(OUTSIDE_PARTS)
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].startswith("{"):
        return set(OUTSIDE_PARTS)  # front matter in JSON
    given: set[str] = set()
    fence = lines[0].rstrip()
    if fence in {"---", "+++"}:
        end = next((number for number, line in enumerate(lines) if number and line.rstrip() == fence), len(lines))
        sign = "=" if fence == "+++" else ":"
        given.update(part for meaning in _meanings(lines[1:end], sign, names) for part in meaning)
        lines = lines[end + 1 :]
    return given | {"title", "headline"} if _begins_with_headline(lines) else given


def _meanings(matter: Iterable[str], sign: str, names: Names) -> Iterator[Iterable[str]]:
    """Yield the parts that the keys of front matter give, for each key with a value."""
    above = section = ""
    for line in matter:
        name, found, value = line.partition(sign)
        if line.startswith("[") and sign == "=":
            section = f"{line.strip().strip('[]')}."
        elif found and not line.lstrip().startswith(("-", "#")):
            is_below = line[:1].isspace()
            name = name.strip().strip("\"'")
            key = meaning_of(f"{above}.{name}" if is_below else f"{section}{name}", names)
            above = above if is_below else name
            if key is not None and value.strip():
                yield _GIVES.get(key.meaning, ())


def _begins_with_headline(lines: Iterable[str]) -> bool:
    """Whether the first line of text is a headline: after a ``#``, underlined with ``=``, or an ``<h1>``."""
    ending = first = ""
    for line in map(str.strip, lines):
        if first:
            return bool(line) and not line.strip("=")
        if ending:
            ending = "" if ending in line else ending
        elif line.lower().startswith("<h1") or line.startswith(("# ", "#\t")):
            return True
        elif comment := next((end for start, end in _COMMENTS if line.startswith(start)), ""):
            ending = "" if comment in line else comment
        elif line and not line.startswith(("<", *_BEFORE_TEXT)):
            first = line
    return False

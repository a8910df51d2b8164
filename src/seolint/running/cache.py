"""The cache of results: valid until the file, the settings, the rules or seolint change."""

from __future__ import annotations

import marshal
import os

from seolint.results.file_result import FileResult
from seolint.startup.stamp import digest, rules_folder, stamp_code, stamp_folder
from seolint.version import __version__

NAME = ".seolint_cache"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from seolint.site.collect import PlainOutcomes

_ROOT_MARKS = (".git", "pyproject.toml", "seolint.toml", ".seolint.toml")


class Cache:
    """Results in a folder, with one file for each linted file.

    A cache never fails a run: entries that cannot be read or written are ignored.
    """

    def __init__(self, folder: str, day: str) -> None:
        """Take the folder and the current day: results that depend on the day are valid only on that day."""
        self.folder = folder
        self.day = day
        self._contexts: dict[bytes, bytes] = {}
        self._is_ready = False

    def load(self, path: str, profile: bytes, content: bytes) -> FileResult | None:
        """Return the result for a file with this content and profile; None if there is no valid one."""
        try:
            with open(self._place(path, profile), "rb") as stored:
                found, day, plain = marshal.loads(stored.read())
        except (OSError, ValueError, EOFError, TypeError):
            return None
        if found != digest(content) or (day and day != self.day):
            return None
        return FileResult.from_plain(plain)

    def store(self, path: str, profile: bytes, content: bytes, outcome: FileResult) -> None:
        """Store a result, unless it has problems: they may be gone next time."""
        if outcome.problems:
            return
        day = self.day if outcome.is_dated else ""
        place = self._place(path, profile)
        self._write(place, marshal.dumps((digest(content), day, outcome.plain())))

    def _write(self, place: str, data: bytes) -> None:
        temporary = f"{place}.{os.getpid()}"
        try:
            self._make_ready(os.path.dirname(place))
            with open(temporary, "wb") as out:
                out.write(data)
            os.replace(temporary, place)
        except OSError:
            return

    def load_site(self, name: str, key: bytes, is_as_seen: Callable[[dict[str, bytes]], bool]) -> PlainOutcomes | None:
        """Return the stored results for a site; None if the key differs or a folder has changed."""
        try:
            with open(self._site_place(name), "rb") as stored:
                known, seen, found = marshal.loads(stored.read())
        except (OSError, ValueError, EOFError, TypeError):
            return None
        return found if known == key and is_as_seen(seen) else None

    def store_site(self, name: str, key: bytes, seen: dict[str, bytes], found: PlainOutcomes) -> None:
        """Store the results for a site."""
        self._write(self._site_place(name), marshal.dumps((key, seen, found)))

    def _site_place(self, name: str) -> str:
        hashed = digest(name.encode("utf-8", "surrogateescape"), key=b"site").hex()
        return os.path.join(self.folder, hashed[:2], hashed[2:])

    def _place(self, path: str, profile: bytes) -> str:
        name = digest(path.encode("utf-8", "surrogateescape"), key=self.context(profile)).hex()
        return os.path.join(self.folder, name[:2], name[2:])

    def context(self, profile: bytes) -> bytes:
        """A digest of everything a result depends on, except the file."""
        if profile not in self._contexts:
            folders = [rules_folder(), *marshal.loads(profile)["folders"]]
            stamps = [stamp_folder(folder, ".toml") for folder in folders]
            self._contexts[profile] = digest(repr((__version__, profile, stamp_code(), stamps)).encode())
        return self._contexts[profile]

    def _make_ready(self, folder: str) -> None:
        os.makedirs(folder, exist_ok=True)
        if not self._is_ready:
            with open(os.path.join(self.folder, ".gitignore"), "w", encoding="utf-8") as out:
                out.write("*\n")
            self._is_ready = True


def default_folder(start: str) -> str:
    """The default cache folder: at the root of the project that contains a folder, or else in the folder itself."""
    folder = start
    while not any(os.path.exists(os.path.join(folder, mark)) for mark in _ROOT_MARKS):
        parent = os.path.dirname(folder)
        if parent == folder:
            return os.path.join(start, NAME)
        folder = parent
    return os.path.join(folder, NAME)


def is_cache(folder: str) -> bool:
    """Whether a folder contains a cache of seolint and nothing else."""
    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8") as mark:
            return mark.read() == "*\n" and all(
                entry.name == ".gitignore" or (entry.is_dir() and len(entry.name) == 2) for entry in os.scandir(folder)
            )
    except OSError:
        return False

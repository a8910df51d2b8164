"""Results of earlier runs, kept until the file, the settings, the rules or seolint change."""

from __future__ import annotations

import marshal
import os

from seolint.results.file_result import Outcome
from seolint.startup.stamp import digest, rules_folder, stamp_code, stamp_folder
from seolint.version import __version__

NAME = ".seolint_cache"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    #: Outcomes of a site by their number, as plain data.
    PlainOutcomes = dict[int, tuple[Any, ...]]

_ROOT_MARKS = (".git", "pyproject.toml", "seolint.toml", ".seolint.toml")


class Cache:
    """Results in a folder, one file for each file linted.

    What cannot be read or written is as good as not there: a cache never fails a run.
    """

    def __init__(self, folder: str, day: str) -> None:
        """Take the folder, and the day it is: results that depend on the day hold for that day only."""
        self.folder = folder
        self.day = day
        self._contexts: dict[bytes, bytes] = {}
        self._is_ready = False

    def load(self, path: str, profile: bytes, content: bytes) -> Outcome | None:
        """The result for a file with this content under this profile, if it is still good."""
        try:
            with open(self._place(path, profile), "rb") as stored:
                found, day, plain = marshal.loads(stored.read())
        except (OSError, ValueError, EOFError, TypeError):
            return None
        if found != digest(content) or (day and day != self.day):
            return None
        return Outcome.from_plain(plain)

    def store(self, path: str, profile: bytes, content: bytes, outcome: Outcome) -> None:
        """Keep a result. One with problems is not kept: they may be gone next time."""
        if outcome.problems:
            return
        day = self.day if outcome.is_dated else ""
        place = self._place(path, profile)
        self._write(place, marshal.dumps((digest(content), day, outcome.plain())))

    def _write(self, place: str, data: bytes) -> None:
        fresh = f"{place}.{os.getpid()}"
        try:
            self._make_ready(os.path.dirname(place))
            with open(fresh, "wb") as out:
                out.write(data)
            os.replace(fresh, place)
        except OSError:
            return

    def load_site(self, name: str, key: bytes, is_as_seen: Callable[[dict[str, bytes]], bool]) -> PlainOutcomes | None:
        """What was found in the site of this name, if its files are those of the key and no folder has changed."""
        try:
            with open(self._site_place(name), "rb") as stored:
                known, seen, found = marshal.loads(stored.read())
        except (OSError, ValueError, EOFError, TypeError):
            return None
        return found if known == key and is_as_seen(seen) else None

    def store_site(self, name: str, key: bytes, seen: dict[str, bytes], found: PlainOutcomes) -> None:
        """Keep what was found in a site."""
        self._write(self._site_place(name), marshal.dumps((key, seen, found)))

    def _site_place(self, name: str) -> str:
        hashed = digest(name.encode("utf-8", "surrogateescape"), key=b"site").hex()
        return os.path.join(self.folder, hashed[:2], hashed[2:])

    def _place(self, path: str, profile: bytes) -> str:
        name = digest(path.encode("utf-8", "surrogateescape"), key=self.context(profile)).hex()
        return os.path.join(self.folder, name[:2], name[2:])

    def context(self, profile: bytes) -> bytes:
        """All that a result depends on beside the file, as one digest."""
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
    """Where results are kept unless the settings say: at the root of the project that a folder belongs to."""
    folder = start
    while not any(os.path.exists(os.path.join(folder, mark)) for mark in _ROOT_MARKS):
        parent = os.path.dirname(folder)
        if parent == folder:
            return os.path.join(start, NAME)
        folder = parent
    return os.path.join(folder, NAME)


def is_cache(folder: str) -> bool:
    """Whether a folder holds results of seolint, and nothing that a user would miss."""
    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8") as mark:
            return mark.read() == "*\n" and all(
                entry.name == ".gitignore" or (entry.is_dir() and len(entry.name) == 2) for entry in os.scandir(folder)
            )
    except OSError:
        return False

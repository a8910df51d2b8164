"""The cache of results: valid until the file, the settings, the rules or seolint change.

The repository that is linted may be a stranger's, so nothing in it is trusted. The cache lies in the user's cache
folder. Where a setting puts it into the repository, entries still count only with the user's seal
(``seolint.startup.sealed``), no link is followed, and a folder with anything else in it is refused.
"""

from __future__ import annotations

import errno
import marshal
import os

from seolint.base.errors import SettingsError
from seolint.base.paths import project_root, shown_path
from seolint.results.file_result import FileResult
from seolint.startup.sealed import find_key, is_sealed, make_key, read_sealed, replace_file, user_folder, write_sealed
from seolint.startup.stamp import digest, rules_folder, stamp_code, stamp_folder
from seolint.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from seolint.site.collect import PlainOutcomes

#: The file that marks a folder as a cache, for seolint and for backup programs (https://bford.info/cachedir).
_TAG = "CACHEDIR.TAG"
_SIGNATURE = b"Signature: 8a477f597d28d172789f06886806bc55\n# This folder is the cache of seolint.\n"
#: Keeps a cache inside a repository out of it.
_IGNORE = ".gitignore"
_OWN = {_TAG: _SIGNATURE, _IGNORE: b"*\n"}
_HEX = frozenset("0123456789abcdef")


class Cache:
    """Results in a folder, with one file for each linted file.

    A cache never fails a run: entries that cannot be read or written are ignored.
    """

    def __init__(self, folder: str, day: str) -> None:
        """Take the folder and the current day: results that depend on the day are valid only on that day.

        Raises:
            SettingsError: the folder has something else in it, or is a link.
        """
        refuse_foreign(folder)
        self.folder = folder
        self.day = day
        self._contexts: dict[bytes, bytes] = {}
        self._is_ready = False

    def load(self, path: str, profile: bytes, content: bytes) -> FileResult | None:
        """Return the result for a file with this content and profile; None if there is no valid one."""
        body = self._read(self._name(path, profile))
        if body is None:
            return None
        found, day, plain = marshal.loads(body)
        if found != digest(content) or (day and day != self.day):
            return None
        return FileResult.from_plain(plain)

    def store(self, path: str, profile: bytes, content: bytes, outcome: FileResult) -> None:
        """Store a result, unless it has problems: they may be gone next time."""
        if outcome.problems:
            return
        day = self.day if outcome.is_dated else ""
        self._write(self._name(path, profile), marshal.dumps((digest(content), day, outcome.plain())))

    def load_site(self, name: str, key: bytes, is_as_seen: Callable[[dict[str, bytes]], bool]) -> PlainOutcomes | None:
        """Return the stored results for a site; None if the key differs or a folder has changed."""
        body = self._read(_site_name(name))
        if body is None:
            return None
        known, seen, found = marshal.loads(body)
        return found if known == key and is_as_seen(seen) else None

    def store_site(self, name: str, key: bytes, seen: dict[str, bytes], found: PlainOutcomes) -> None:
        """Store the results for a site."""
        self._write(_site_name(name), marshal.dumps((key, seen, found)))

    def context(self, profile: bytes) -> bytes:
        """A digest of everything a result depends on, except the file."""
        if profile not in self._contexts:
            folders = [rules_folder(), *marshal.loads(profile)["folders"]]
            stamps = [stamp_folder(folder, ".toml") for folder in folders]
            self._contexts[profile] = digest(repr((__version__, profile, stamp_code(), stamps)).encode())
        return self._contexts[profile]

    def _name(self, path: str, profile: bytes) -> str:
        return digest(path.encode("utf-8", "surrogateescape"), key=self.context(profile)).hex()

    def _read(self, name: str) -> bytes | None:
        return read_sealed(os.path.join(self.folder, name[:2], name[2:]), name)

    def _write(self, name: str, body: bytes) -> None:
        folder = os.path.join(self.folder, name[:2])
        try:
            if not find_key():
                make_key()
            self._make_ready()
            if _make_folder(folder):
                write_sealed(os.path.join(folder, name[2:]), name, body)
        except OSError:
            return

    def refusal(self) -> str:
        """Make the folder; return why nothing can be stored in it, "" if it can."""
        try:
            self._make_ready()
        except OSError as error:
            return error.strerror or str(error)
        return "" if os.access(self.folder, os.W_OK | os.X_OK) else os.strerror(errno.EACCES)

    def _make_ready(self) -> None:
        if self._is_ready:
            return
        os.makedirs(self.folder, exist_ok=True)
        for name, data in _OWN.items():
            if not os.path.lexists(os.path.join(self.folder, name)):
                replace_file(os.path.join(self.folder, name), data, 0o666)
        self._is_ready = True


def default_folder(start: str) -> str:
    """The default cache folder of the project that contains a folder: one of the user's own."""
    root = os.path.realpath(project_root(start))
    return os.path.join(user_folder(), "results", digest(root.encode("utf-8", "surrogateescape")).hex())


def refuse_foreign(folder: str) -> None:
    """Make sure that a folder is missing, empty, or a cache of seolint.

    Raises:
        SettingsError: it is anything else.
    """
    if not os.path.lexists(folder):
        return
    try:
        if os.path.islink(folder) or not (is_cache(folder) or not os.listdir(folder)):
            raise SettingsError(shown_path(folder), "not used: this is not a seolint cache")
    except OSError as error:
        raise SettingsError(shown_path(folder), error.strerror or str(error)) from None


def is_cache(folder: str) -> bool:
    """Whether a folder is marked as a cache of seolint and has nothing else in it."""
    if os.path.islink(folder):
        return False
    try:
        return _has_tag(folder) and all(map(_belongs, list(os.scandir(folder))))
    except OSError:
        return False


def remove(folder: str) -> bool:
    """Remove the entries of a cache, and its folders unless they hold something else; whether all of it is gone."""
    for shard in _shards(folder):
        for entry in list(os.scandir(shard)):
            if _is_entry(entry):
                os.unlink(entry.path)
        if not os.listdir(shard):
            os.rmdir(shard)
    if set(os.listdir(folder)) - _OWN.keys():
        return False
    for name in os.listdir(folder):
        os.unlink(os.path.join(folder, name))
    os.rmdir(folder)
    return True


def _site_name(name: str) -> str:
    return digest(name.encode("utf-8", "surrogateescape"), key=b"site").hex()


def _make_folder(folder: str) -> bool:
    """Make a folder unless it exists; False if a link or a file has its name."""
    try:
        os.mkdir(folder)
    except FileExistsError:
        return os.path.isdir(folder) and not os.path.islink(folder)
    return True


def _has_tag(folder: str) -> bool:
    path = os.path.join(folder, _TAG)
    if os.path.islink(path) or not os.path.isfile(path):
        return False
    with open(path, "rb") as tag:
        return tag.read(len(_SIGNATURE) + 1) == _SIGNATURE


def _belongs(entry: os.DirEntry[str]) -> bool:
    """Whether something in the folder of a cache was made by it."""
    if entry.name in _OWN:
        return entry.is_file(follow_symlinks=False)
    return len(entry.name) == 2 and _HEX.issuperset(entry.name) and entry.is_dir(follow_symlinks=False)


def _shards(folder: str) -> Iterator[str]:
    return (entry.path for entry in list(os.scandir(folder)) if entry.name not in _OWN and _belongs(entry))


def _is_entry(entry: os.DirEntry[str]) -> bool:
    """Whether a file in a shard is an entry: it has the name and the first bytes of one, and is no link."""
    name, _, process = entry.name.partition(".")
    if len(name) != 30 or not _HEX.issuperset(name) or (process and not process.isdecimal()):
        return False
    return entry.is_file(follow_symlinks=False) and is_sealed(entry.path)

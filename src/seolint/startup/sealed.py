"""Files kept from run to run: sealed with a key of the user, and verified before anything in them is read.

``marshal`` must not read data that others have made. Whatever is kept begins with a digest, made with a random key
that lies in the user's cache folder and that nobody else can read. A file of another key, of another name, damaged, or
made by someone else counts as missing.
"""

from __future__ import annotations

import os
import stat

from seolint.startup.stamp import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

#: How sealed files begin, and the length of what comes before their content.
MARK = b"seolint sealed 1\n"
_DIGEST = 32
_KEY = 32
_READ = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_CREATE = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
#: What is kept of one file or one site stays far below this.
_MOST = 1 << 30

#: The key by the folder it lies in.
_keys: dict[str, bytes] = {}


def user_folder() -> str:
    """The folder of seolint in the user's cache folder."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = os.environ.get("LOCALAPPDATA", "") if os.name == "nt" else ""
    return os.path.join(base or os.path.expanduser("~/.cache"), "seolint")


def read_sealed(path: str, name: str, key: bytes | None = None) -> bytes | None:
    """Return the content sealed under a name in a file; None if it is missing, or not sealed with the user's key.

    With another key, which need not be secret, the seal only says that the file is whole: then nobody but the user may
    be able to write it.
    """
    accept = is_regular if key is None else is_own
    key = find_key() if key is None else key
    data = _read(path, _MOST, accept=accept) if key else None
    if data is None or not data.startswith(MARK):
        return None
    start = len(MARK) + _DIGEST
    body = data[start:]
    return body if data[len(MARK) : start] == _sum_up(body, name, key) else None


def write_sealed(path: str, name: str, body: bytes, key: bytes | None = None) -> None:
    """Seal content under a name, and put it into a file in one step.

    Raises:
        OSError: the file cannot be written, or there can be no key.
    """
    key = key or find_key() or make_key()
    replace_file(path, MARK + _sum_up(body, name, key) + body)


def replace_file(path: str, data: bytes, mode: int = 0o600) -> None:
    """Write a file in one step. No link is followed: one that has its name is replaced.

    Raises:
        OSError: it cannot be written.
    """
    temporary = f"{path}.{os.getpid()}"
    try:
        descriptor = os.open(temporary, _CREATE, mode)
    except FileExistsError:  # left by a process that died
        os.unlink(temporary)
        descriptor = os.open(temporary, _CREATE, mode)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(data)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def is_sealed(path: str) -> bool:
    """Whether a file begins as sealed files do, whatever its key; links never do."""
    data = _read(path, _MOST, len(MARK))
    return data == MARK


def is_regular(status: os.stat_result) -> bool:
    """Whether a file is a regular one."""
    return stat.S_ISREG(status.st_mode)


def is_own(status: os.stat_result) -> bool:
    """Whether a file is a regular one that nobody but this user (or the administrator) can write."""
    if not stat.S_ISREG(status.st_mode):
        return False
    return not hasattr(os, "geteuid") or (status.st_uid in {0, os.geteuid()} and not status.st_mode & 0o022)


def open_own(path: str) -> int:
    """Open a file for reading, if it is no link and ``is_own``.

    Raises:
        OSError: it cannot be opened, or others can write it.
    """
    descriptor = os.open(path, _READ)
    if is_own(os.fstat(descriptor)):
        return descriptor
    os.close(descriptor)
    raise PermissionError(path)


def find_key() -> bytes:
    """Return the user's key; empty if there is none, or one that others could know."""
    folder = user_folder()
    if folder not in _keys:
        key = b"" if is_in_repository(folder) else _read_key(os.path.join(folder, "key"))
        if not key:
            return b""
        _keys[folder] = key
    return _keys[folder]


def make_key() -> bytes:
    """Make the user's key, unless another process has just done so, and return it.

    Raises:
        OSError: it cannot be written, or a repository could bring its own.
    """
    folder = user_folder()
    if is_in_repository(folder):
        raise PermissionError(folder)
    os.makedirs(folder, 0o700, exist_ok=True)
    place = os.path.join(folder, "key")
    fresh = f"{place}.{os.getpid()}"
    descriptor = os.open(fresh, _CREATE, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(os.urandom(_KEY))
        if os.path.lexists(place) and not _read_key(place):
            os.unlink(place)
        _put(fresh, place)
    finally:
        if os.path.lexists(fresh):
            os.unlink(fresh)
    key = find_key()
    if not key:
        raise PermissionError(place)
    return key


def is_in_repository(folder: str) -> bool:
    """Whether a folder lies in a git working tree, which could contain a key together with files sealed with it."""
    folder = os.path.realpath(folder)
    while not os.path.lexists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return False
        folder = parent
    return True


def _put(fresh: str, place: str) -> None:
    """Give a file its name, unless another process was faster: then its file counts."""
    try:
        os.link(fresh, place)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        os.replace(fresh, place)


def _read_key(place: str) -> bytes:
    """Return the key in a file; empty unless it is a regular file of this user that nobody else can read."""
    data = _read(place, _KEY, accept=_is_private)
    return data if data is not None and len(data) == _KEY else b""


def _read(
    path: str, limit: int, size: int = -1, *, accept: Callable[[os.stat_result], bool] = is_regular
) -> bytes | None:
    """Return the content of a file, or its first bytes; None if it is a link, too large, or not accepted."""
    try:
        descriptor = os.open(path, _READ)
    except (OSError, ValueError):
        return None
    try:
        status = os.fstat(descriptor)
        if status.st_size > limit or not accept(status):
            return None
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(size)
    except OSError:
        return None
    finally:
        os.close(descriptor)


def _is_private(status: os.stat_result) -> bool:
    """Whether a file is a regular one of this user that nobody else can read."""
    if not stat.S_ISREG(status.st_mode):
        return False
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & 0o077)


def _sum_up(body: bytes, name: str, key: bytes) -> bytes:
    """Return the keyed digest of content under its name: content moved to another name does not pass."""
    return digest(body, _DIGEST, digest(name.encode("utf-8", "surrogateescape"), _DIGEST, key))

"""Reads and writes files in folders that strangers may have filled: regular files only, and never more than a limit.

A repository can hold a link to ``/dev/zero``, a FIFO that nobody writes to, or a file of 20 GB that takes no space. Each
is refused with an ``OSError`` whose ``strerror`` is written for the user, so callers handle it like a missing file.
"""

from __future__ import annotations

import errno
import os
import stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any, BinaryIO

#: The most bytes that are read of each kind of file.
MAX_ARTICLE = 64 << 20
MAX_SETTINGS = 1 << 20
MAX_RULE_FILE = 1 << 20
MAX_GITIGNORE = 1 << 18
MAX_BASELINE = 32 << 20

_CHUNK = 1 << 20
_KINDS = {
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}
# Without O_NONBLOCK, opening a FIFO would wait for a writer.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_start(path: str, size: int) -> bytes:
    """Read the first bytes of a regular file that is no link.

    Raises:
        OSError: it cannot be read, or is no regular file.
    """
    descriptor = os.open(path, _READ | _NO_LINK)
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            raise OSError(*_refusal(mode), path)
        return os.read(descriptor, size)
    finally:
        os.close(descriptor)


def read_regular(path: str, limit: int, *, follow: bool = True) -> bytes:
    """Read a whole file.

    Args:
        path: the file.
        limit: the most bytes it may have.
        follow: whether it may be a link.

    Raises:
        OSError: it cannot be read, is no regular file, or is larger than the limit.
    """
    status = os.stat(path, follow_symlinks=follow)
    if not stat.S_ISREG(status.st_mode):
        raise OSError(*_refusal(status.st_mode), path)
    descriptor = os.open(path, _READ | (0 if follow else _NO_LINK))
    try:
        status = os.fstat(descriptor)  # what was opened, should the name mean another file by now
        if not stat.S_ISREG(status.st_mode):
            raise OSError(*_refusal(status.st_mode), path)
        if status.st_size > limit:
            raise OSError(errno.EFBIG, say_too_large(limit), path)
        data = _read_all(descriptor, status.st_size, limit)
    finally:
        os.close(descriptor)
    if len(data) > limit:
        raise OSError(errno.EFBIG, say_too_large(limit), path)
    return data


def name_special(path: str) -> str:
    """What a path is, in words, if no file can be read from it: ``a dangling link``; empty for regular files."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        return "a dangling link" if os.path.islink(path) else error.strerror or str(error)
    return "" if stat.S_ISREG(mode) else _KINDS.get(stat.S_IFMT(mode), "not a regular file")


def say_too_large(limit: int) -> str:
    """Say that a file exceeds a limit: ``larger than the limit of 64 MB``."""
    return f"larger than the limit of {f'{limit >> 20} MB' if limit >> 20 else f'{limit >> 10} KB'}"


def write_atomically(path: str, data: bytes) -> None:
    """Write a whole file with a ``Replacement``. A signal that would end the process waits until that is done.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    import signal

    blocked = {signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, blocked) if hasattr(signal, "pthread_sigmask") else set()
    try:
        with Replacement(path) as out:
            out.write(data)
    finally:
        if hasattr(signal, "pthread_sigmask"):
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Replacement:
    """The new content of a file, which replaces the old one in one step when all of it is written.

    Whatever happens meanwhile, be it a full disk or a signal that ends the process, leaves the old file and no other. If
    the path is a link, what it leads to is replaced. Owner and permissions stay; a file that may not be written, or
    whose owner cannot be kept, is not replaced, although its folder would allow it.

    Raises, on entry and on exit:
        OSError: the file cannot be written.
    """

    def __init__(self, path: str) -> None:
        self.named = path
        self.path = os.path.realpath(path)
        self.temporary = ""
        self.file: BinaryIO | None = None
        self._process = os.getpid()
        self._handlers: dict[int, Any] = {}

    def __enter__(self) -> BinaryIO:
        """Open the new file."""
        self._catch_signals()
        try:
            self._open()
        except BaseException as error:
            self._discard()
            self._release_signals()
            if isinstance(error, OSError):
                raise OSError(error.errno, error.strerror, self.named) from None
            raise
        assert self.file is not None
        return self.file

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put the new file in the place of the old one; remove it if anything failed."""
        try:
            if self.file is not None:
                self.file.close()
            if kind is None and self.temporary:
                os.replace(self.temporary, self.path)
                self.temporary = ""
        except OSError as error:
            raise OSError(error.errno, error.strerror, self.named) from None
        finally:
            self._discard()
            self._release_signals()

    def _catch_signals(self) -> None:
        """Remove the new file before a signal ends the process; what others have set for a signal stays."""
        import signal

        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:
                try:
                    self._handlers[number] = signal.signal(number, self._end)
                except ValueError:  # only the main thread gets signals
                    return

    def _release_signals(self) -> None:
        import signal

        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._handlers.clear()

    def _end(self, number: int, frame: FrameType | None) -> None:
        """Handle a signal as before, but leave no new file. A forked process has no part in it."""
        import signal

        if os.getpid() == self._process and self.temporary:
            try:
                os.unlink(self.temporary)  # not closed: the signal can have come in the middle of a write
            except OSError:  # it is gone, or Windows keeps an open file until the process ends
                self.temporary = ""
        handler = self._handlers[number]
        if callable(handler):
            handler(number, frame)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    def _open(self) -> None:
        try:
            old = os.stat(self.path)
        except FileNotFoundError:
            old = None
        if old is not None and not stat.S_ISREG(old.st_mode):  # such as /dev/stdout: it cannot be replaced
            self.file = open(self.path, "wb")  # noqa: SIM115  (closed on exit)
            return
        if old is not None and not (old.st_mode & 0o222 and os.access(self.path, os.W_OK)):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        folder, name = os.path.split(self.path)
        self.temporary = os.path.join(folder, f".{name[:60]}.{os.getpid()}.tmp")
        self.file = os.fdopen(os.open(self.temporary, _CREATE, 0o666), "wb")
        if old is not None:
            _copy_status(old, self.file.fileno())

    def _discard(self) -> None:
        if self.file is not None:
            self.file.close()
        if self.temporary:
            try:
                os.unlink(self.temporary)
            except FileNotFoundError:
                return


def _copy_status(old: os.stat_result, descriptor: int) -> None:
    """Give an open file the owner, group and mode of another one.

    Raises:
        OSError: that is not permitted.
    """
    if hasattr(os, "fchown"):
        new = os.fstat(descriptor)
        if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
            os.fchown(descriptor, old.st_uid, old.st_gid)
        os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _read_all(descriptor: int, size: int, limit: int) -> bytes:
    """Read to the end, but stop at the limit; the size of some files, such as those in ``/proc``, is given as 0."""
    data = os.read(descriptor, min(size, limit) + 1)
    if len(data) == size:  # as for nearly every file: one call read it all, up to its end
        return data
    parts = [data]
    total = len(data)
    while data and total <= limit:
        data = os.read(descriptor, _CHUNK)
        parts.append(data)
        total += len(data)
    return b"".join(parts)


def _refusal(mode: int) -> tuple[int, str]:
    if stat.S_ISDIR(mode):
        return errno.EISDIR, os.strerror(errno.EISDIR)
    if stat.S_ISLNK(mode):
        return errno.ELOOP, "a link: not followed"
    return errno.EINVAL, f"not a regular file: {_KINDS.get(stat.S_IFMT(mode), 'unknown kind')}"

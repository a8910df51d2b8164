"""The byte code of all modules in one file, made when the wheel is built.

A run imports two hundred modules. For each of them Python looks into folders, compares times, and opens and reads a file;
here it is one look at the source file, and one read. The bundle is for the version of Python that built the wheel, and for
source files as they were installed: all other modules are imported as usual, and so are those of a checkout.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import CodeType, ModuleType

    #: Where the code of a module is in the bundle, the size of its source file, and whether it is a package.
    Entry = tuple[int, int, int, bool]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: The name of the bundle among the artifacts: byte code is that of a version of Python.
BUNDLE = f"code.{sys.implementation.cache_tag}.{MAGIC_NUMBER.hex()}"
#: A source file newer than the bundle by this much was edited (ns); installers need time to write all files.
_INSTALLATION = 60 * 10**9
_LENGTH = 4


class _Loader(SourceFileLoader):
    """The loader of one module, with its code from the bundle."""

    code: bytes

    def get_code(self, fullname: str) -> CodeType:
        """Return the code of the module, with the path of its source file."""
        from _imp import _fix_co_filename  # type: ignore[attr-defined]  # private to CPython

        made: CodeType = marshal.loads(self.code)  # noqa: S302  (part of the installation, as the modules are)
        _fix_co_filename(made, self.path)
        return made


class Finder:
    """Finds the modules of a bundle whose source files have not been edited."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._installed = os.fstat(descriptor).st_mtime_ns
        length = int.from_bytes(os.pread(descriptor, _LENGTH, 0), "little")
        self._start = _LENGTH + length
        self._entries: dict[str, Entry] = marshal.loads(os.pread(descriptor, length, _LENGTH))  # noqa: S302  (as above)

    def find_spec(self, name: str, _: Sequence[str] | None = None, __: ModuleType | None = None) -> ModuleSpec | None:
        """Return the specification of a module; None if it is not in the bundle, or was edited."""
        if name not in self._entries:
            return None
        start, size, written, is_package = self._entries[name]
        base = os.path.join(_PACKAGE, *name.split(".")[1:])
        path = os.path.join(base, "__init__.py") if is_package else f"{base}.py"
        try:
            status = os.stat(path)
        except OSError:
            return None
        if status.st_size != written or status.st_mtime_ns > self._installed + _INSTALLATION:
            return None
        loader = _Loader(name, path)
        loader.code = os.pread(self._descriptor, size, self._start + start)
        spec = ModuleSpec(name, loader, origin=path, is_package=is_package)
        spec.has_location = True
        spec.cached = path  # else its place in ``__pycache__`` is worked out for each module
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(base)
        return spec


def use_bundle() -> None:
    """Import the modules of seolint from the bundle from now on, if there is one for this Python."""
    if sys.flags.optimize or not hasattr(os, "pread"):
        return
    try:
        finder = Finder(os.open(os.path.join(_PACKAGE, "artifacts", BUNDLE), os.O_RDONLY))
    except (OSError, ValueError, EOFError):
        return
    sys.meta_path.insert(0, finder)


def make_bundle(modules: Iterable[str]) -> bytes:
    """Return the bundle of these modules."""
    entries: dict[str, Entry] = {}
    body = b""
    for name in sorted(modules):
        base = os.path.join(_PACKAGE, *name.split(".")[1:])
        is_package = os.path.isdir(base)
        path = os.path.join(base, "__init__.py") if is_package else f"{base}.py"
        with open(path, "rb") as file:
            source = file.read()
        code = marshal.dumps(compile(source, name, "exec", dont_inherit=True, optimize=0))
        entries[name] = len(body), len(code), len(source), is_package
        body += code
    index = marshal.dumps(entries)
    return len(index).to_bytes(_LENGTH, "little") + index + body

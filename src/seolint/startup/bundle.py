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

from seolint.startup.archive import INSTALLATION, make_archive, open_archive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import CodeType, ModuleType

    from seolint.startup.archive import Archive

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: The name of the bundle among the artifacts: byte code is that of a version of Python.
BUNDLE = f"code.{sys.implementation.cache_tag}.{MAGIC_NUMBER.hex()}"


class _Loader(SourceFileLoader):
    """The loader of one module, with its code from the bundle."""

    code: bytes

    def get_code(self, fullname: str) -> CodeType:
        """Return the code of the module, with the path of its source file."""
        from _imp import _fix_co_filename  # type: ignore[attr-defined]  # private to CPython

        made: CodeType = marshal.loads(self.code)  # noqa: S302  (part of the installation, as the modules are)
        _fix_co_filename(made, self.path)
        return made


class ModuleFinder:
    """Finds the modules of a bundle whose source files have not been edited.

    The bundle notes the size of each source file, and whether the module is a package.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def find_spec(self, name: str, _: Sequence[str] | None = None, __: ModuleType | None = None) -> ModuleSpec | None:
        """Return the specification of a module; None if it is not in the bundle, or was edited."""
        if name not in self._archive.notes:
            return None
        written, is_package = self._archive.notes[name]
        base, path = _paths(name, is_package=is_package)
        try:
            status = os.stat(path)
        except OSError:
            return None
        if status.st_size != written or status.st_mtime_ns > self._archive.installed + INSTALLATION:
            return None
        loader = _Loader(name, path)
        loader.code = self._archive.read(name) or b""
        spec = ModuleSpec(name, loader, origin=path, is_package=is_package)
        spec.has_location = True
        spec.cached = path  # else its place in ``__pycache__`` is worked out for each module
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(base)
        return spec


def use_bundle() -> None:
    """Import the modules of seolint from the bundle from now on, if there is one for this Python."""
    archive = None if sys.flags.optimize else open_archive(BUNDLE)
    if archive is not None:
        sys.meta_path.insert(0, ModuleFinder(archive))


def make_bundle(modules: Iterable[str]) -> bytes:
    """Return the bundle of these modules."""
    pieces: dict[str | bytes, bytes] = {}
    notes: dict[str | bytes, tuple[int, bool]] = {}
    for name in sorted(modules):
        is_package = os.path.isdir(_paths(name, is_package=True)[0])
        with open(_paths(name, is_package=is_package)[1], "rb") as file:
            source = file.read()
        pieces[name] = marshal.dumps(compile(source, name, "exec", dont_inherit=True, optimize=0))
        notes[name] = len(source), is_package
    return make_archive(pieces, notes)


def _paths(name: str, *, is_package: bool) -> tuple[str, str]:
    """Return the path of a module without its ending, which is the folder of a package, and that of its source file."""
    base = _PACKAGE + name.replace(".", os.sep)[len("seolint") :]
    return base, f"{base}{os.sep}__init__.py" if is_package else f"{base}.py"

"""The byte code of all modules in one file, made when the wheel is built.

A run imports two hundred modules. For each of them Python looks into folders, compares times, and opens and reads a file;
here it is one look at the source file, and one read. The bundle also knows which modules each module imports. They are
loaded first, without the steps of ``importlib``, which take as long as loading the modules themselves.

The bundle is for the version of Python that built the wheel, and for source files as they were installed: all other
modules are imported as usual, and so are those of a checkout.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader

from seolint.startup import modules
from seolint.startup.archive import INSTALLATION, make_archive, open_archive

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ast
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from types import CodeType, ModuleType

    from seolint.startup.archive import Archive

_Module: type[ModuleType] = type(sys)
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
#: The piece with the code of the modules that every article needs: names that they share are read once.
_TOGETHER = ""
#: The name of the bundle among the artifacts: byte code is that of a version of Python.
BUNDLE = f"code.{sys.implementation.cache_tag}.{MAGIC_NUMBER.hex()}"


class _Loader(SourceFileLoader):
    """The loader of one module, with its code from the bundle."""

    finder: ModuleFinder

    def get_code(self, fullname: str) -> CodeType:
        """Return the code of the module, with the path of its source file."""
        from _imp import _fix_co_filename  # type: ignore[attr-defined]  # private to CPython

        made = self.finder.read_code(fullname)
        _fix_co_filename(made, self.path)
        return made


class ModuleFinder:
    """Finds the modules of a bundle whose source files have not been edited.

    The bundle notes the size of each source file, whether the module is a package, and which modules it imports.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._newest = archive.installed + INSTALLATION
        self._loading: set[str] = set()
        self._together: dict[str, CodeType] = {}

    def find_spec(self, name: str, _: Sequence[str] | None = None, __: ModuleType | None = None) -> ModuleSpec | None:
        """Return the specification of a module; None if it is not in the bundle, or was edited.

        What the module imports is loaded, except in a process with threads: they need the locks of ``importlib``.
        """
        if name not in self._archive.notes:
            return None
        if _is_alone():
            self._load_imports(name)
        return self._make_spec(name)

    def load(self, name: str) -> None:
        """Load a module and all that it imports, except in a process with threads."""
        if name in self._archive.notes and _is_alone():
            self._load(name)

    def read_code(self, name: str) -> CodeType:
        """Return the code of a module of the bundle."""
        piece = self._archive.read(name)
        if piece is not None:
            return marshal.loads(piece)  # type: ignore[no-any-return]  # noqa: S302  (part of the installation)
        if name not in self._together:
            self._together = marshal.loads(self._archive.read(_TOGETHER) or b"")  # noqa: S302
        return self._together.pop(name)

    def _load_imports(self, name: str) -> None:
        for imported in self._archive.notes[name][2]:
            if imported not in sys.modules:
                self._load(imported)

    def _load(self, name: str) -> None:
        """Load a module as ``importlib`` does.

        One that fails, or that its own package imports, is left to the import statement that asks for it.
        """
        if name in self._loading:
            return
        self._loading.add(name)
        parent, _, own_name = name.rpartition(".")
        if parent not in sys.modules and parent in self._archive.notes:
            self._load(parent)
        self._load_imports(name)
        spec = self._make_spec(name)
        if spec is None or parent not in sys.modules or name in sys.modules:
            return
        module = _Module(name)
        scope = vars(module)
        scope.update(
            __spec__=spec, __loader__=spec.loader, __package__=spec.parent, __file__=spec.origin, __cached__=spec.cached
        )
        if spec.submodule_search_locations is not None:
            scope["__path__"] = spec.submodule_search_locations
        sys.modules[name] = module
        try:
            exec(spec.loader.get_code(name), scope)  # type: ignore[union-attr]  # noqa: S102  (part of the installation)
        except Exception:  # noqa: BLE001  (see above)
            del sys.modules[name]
        else:
            setattr(sys.modules[parent], own_name, module)

    def _make_spec(self, name: str) -> ModuleSpec | None:
        written, is_package, _ = self._archive.notes[name]
        base, path = _paths(name, is_package=is_package)
        try:
            status = os.stat(path)
        except OSError:
            return None
        if status.st_size != written or status.st_mtime_ns > self._newest:
            return None
        loader = _Loader(name, path)
        loader.finder = self
        spec = ModuleSpec(name, loader, origin=path, is_package=is_package)
        spec.has_location = True
        spec._initializing = False  # type: ignore[attr-defined]  # noqa: SLF001  # else each import of it looks in vain
        spec.cached = path  # else its place in ``__pycache__`` is worked out for each module
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(base)
        return spec


def use_bundle() -> None:
    """Import the modules of seolint from the bundle from now on, if there is one for this Python."""
    archive = None if sys.flags.optimize else open_archive(BUNDLE)
    if archive is not None:
        finder = ModuleFinder(archive)
        sys.meta_path.insert(0, finder)
        modules.load_first = finder.load


def _is_alone() -> bool:
    """Whether no other thread can import the same module at this moment."""
    return "threading" not in sys.modules


def make_bundle(names: Iterable[str], together: Iterable[str] = (), before: Iterable[str] = ()) -> bytes:
    """Return the bundle of these modules.

    What the modules ``together`` import is one piece, without what is imported ``before`` it is known to be needed.
    """
    codes: dict[str, CodeType] = {}
    notes: dict[str | bytes, tuple[int, bool, tuple[str, ...]]] = {}
    known = frozenset(names)
    for name in sorted(known):
        is_package = os.path.isdir(_paths(name, is_package=True)[0])
        with open(_paths(name, is_package=is_package)[1], "rb") as file:
            source = file.read()
        codes[name] = compile(_strip(source), name, "exec", dont_inherit=True, optimize=0)
        notes[name] = len(source), is_package, find_imports(source, known)
    joined = {name: codes.pop(name) for name in sorted(_find_all(together, notes) - _find_all(before, notes))}
    return make_archive(
        {_TOGETHER: marshal.dumps(joined), **{name: marshal.dumps(codes[name]) for name in codes}}, notes
    )


def _find_all(roots: Iterable[str], notes: Mapping[str | bytes, tuple[int, bool, tuple[str, ...]]]) -> set[str]:
    """Return the modules that are imported with these, directly or not."""
    found: set[str] = set()
    left = list(roots)
    while left:
        name = left.pop()
        if name in notes and name not in found:
            found.add(name)
            left += [name.rpartition(".")[0], *notes[name][2]]
    return found


def _strip(source: bytes) -> ast.Module:
    """Return a module without the annotations and docstrings of its functions, which take a tenth of the time to load.

    Those of classes stay: records are made of them, and options explained by them.
    """
    import ast

    tree = ast.parse(source)
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        node.returns = None
        taken = node.args
        for argument in (*taken.posonlyargs, *taken.args, *taken.kwonlyargs, taken.vararg, taken.kwarg):
            if argument is not None:
                argument.annotation = None
        first = node.body[0]
        if ast.get_docstring(node) is not None:
            node.body[:1] = [] if len(node.body) > 1 else [ast.copy_location(ast.Pass(), first)]
    return tree


def find_imports(source: bytes, known: AbstractSet[str]) -> tuple[str, ...]:
    """Return those of the known modules that a module always imports when it is imported, in order."""
    import ast

    found: list[str] = []
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Import):
            found += [alias.name for alias in statement.names]
        elif isinstance(statement, ast.ImportFrom) and statement.module and not statement.level:
            found.append(statement.module)
            found += [f"{statement.module}.{alias.name}" for alias in statement.names]
    return tuple(dict.fromkeys(name for name in found if name in known))


def _paths(name: str, *, is_package: bool) -> tuple[str, str]:
    """Return the path of a module without its ending, which is the folder of a package, and that of its source file."""
    base = _PACKAGE + name.replace(".", os.sep)[len("seolint") :]
    return base, f"{base}{os.sep}__init__.py" if is_package else f"{base}.py"

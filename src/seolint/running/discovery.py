"""The files a run is about: those named, and those found in the folders named."""

from __future__ import annotations

import os

from seolint.base.paths import path_below, shown_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pathspec import GitIgnoreSpec

    from seolint.settings.scope import Scope

#: Standard input among the paths.
STDIN = "-"

#: Folders of other people's files, and of what tools make. Hidden ones are left out as well.
VENDORED = frozenset(
    {"__pycache__", "bower_components", "env", "node_modules", "site-packages", "third_party", "vendor", "venv"}
)


class Discovery:
    """A walk over the paths of a command line.

    Args:
        scope_of: the scope that holds in a folder, given by its absolute path.
        complain: is told of each path that cannot be read, and why.
        force_exclude: whether named files can be excluded too.

    Attributes:
        excluded: how many named files were left out.
    """

    def __init__(
        self, scope_of: Callable[[str], Scope], complain: Callable[[str, str], None], *, force_exclude: bool = False
    ) -> None:
        self.scope_of = scope_of
        self.complain = complain
        self.force_exclude = force_exclude
        self.excluded = 0

    def find(self, paths: Sequence[str]) -> Iterator[str]:
        """The files, each once, as reports name them; in a folder sorted by name."""
        if len(paths) == 1:  # a folder alone holds nothing twice: its files need not be remembered
            yield from self._find_one(paths[0])
            return
        seen: set[str] = set()
        for path in paths:
            for found in self._find_one(path):
                if found not in seen:
                    seen.add(found)
                    yield found

    def _find_one(self, path: str) -> Iterator[str]:
        if path == STDIN:
            yield path
            return
        shown, full = shown_path(path), os.path.abspath(path)
        if os.path.isdir(full):
            yield from self._walk("" if shown == "." else shown.rstrip("/") + "/", full, _Ignored.above(full))
        elif self.force_exclude and self._is_kept_out(full):
            self.excluded += 1
        else:
            yield shown

    def _is_kept_out(self, full: str) -> bool:
        folder = os.path.dirname(full)
        below = path_below(os.getcwd(), folder)
        names = [] if os.path.isabs(below) else below.split("/")
        return self.scope_of(folder).excludes(full) or any(name in VENDORED or _is_hidden(name) for name in names)

    def _walk(self, prefix: str, folder: str, ignored: _Ignored | None) -> Iterator[str]:
        try:
            with os.scandir(folder) as entries:
                found = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
        except OSError as error:
            self.complain(prefix.rstrip("/") or folder, error.strerror or str(error))
            return
        scope = self.scope_of(folder)
        if (".gitignore", False) in found:
            ignored = _Ignored.read(folder, ignored)
        for name, is_folder in found:
            full = os.path.join(folder, name)
            if _is_hidden(name) or scope.excludes(full) or (ignored is not None and ignored.holds(full, is_folder)):
                continue
            if is_folder:
                if name not in VENDORED:
                    yield from self._walk(f"{prefix}{name}/", full, ignored)
            elif scope.includes(full) and os.path.isfile(full):
                yield prefix + name


class _Ignored:
    """The ``.gitignore`` of a folder, on top of those of the folders above it."""

    __slots__ = ("above_it", "base", "spec")

    def __init__(self, base: str, spec: GitIgnoreSpec, above_it: _Ignored | None) -> None:
        self.base = base
        self.spec = spec
        self.above_it = above_it

    @classmethod
    def read(cls, folder: str, above_it: _Ignored | None) -> _Ignored | None:
        """What is ignored from a folder on; an unreadable file ignores nothing, as for git."""
        from pathspec import GitIgnoreSpec

        try:
            with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="replace") as lines:
                return cls(folder, GitIgnoreSpec.from_lines(lines), above_it)
        except OSError:
            return above_it

    @classmethod
    def above(cls, folder: str) -> _Ignored | None:
        """What the folders above this one ignore, up to the top of its git repository."""
        above: list[str] = []
        while not os.path.exists(os.path.join(folder, ".git")):
            parent = os.path.dirname(folder)
            if parent == folder:
                return None
            above.append(parent)
            folder = parent
        found: _Ignored | None = None
        for parent in reversed(above):
            if os.path.exists(os.path.join(parent, ".gitignore")):
                found = cls.read(parent, found)
        return found

    def holds(self, path: str, is_folder: bool) -> bool:
        """Whether git would ignore the path: the nearest file that speaks of it decides."""
        verdict = self.spec.check_file(path_below(self.base, path) + ("/" if is_folder else "")).include
        if verdict is None:
            return self.above_it is not None and self.above_it.holds(path, is_folder)
        return verdict


def _is_hidden(name: str) -> bool:
    return name.startswith(".") and name not in {".", ".."}

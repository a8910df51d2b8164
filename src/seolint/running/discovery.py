"""Finds the files of a run: those named, and those in the folders named."""

from __future__ import annotations

import os

from seolint.base.paths import path_below, shown_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pathspec import GitIgnoreSpec

    from seolint.settings.scope import Scope

#: The path that means standard input.
STDIN = "-"

#: Folders of third-party files and tool output, which are skipped; hidden folders are skipped too.
SKIPPED = frozenset(
    {"__pycache__", "bower_components", "env", "node_modules", "site-packages", "third_party", "vendor", "venv"}
)


class Discovery:
    """A walk over the paths of a command line.

    Args:
        scope_of: returns the scope of a folder, given by its absolute path.
        report_problem: called with each path that cannot be read, and why.
        force_exclude: whether named files can be excluded too.

    Attributes:
        excluded: number of named files left out.
    """

    def __init__(
        self,
        scope_of: Callable[[str], Scope],
        report_problem: Callable[[str, str], None],
        *,
        force_exclude: bool = False,
    ) -> None:
        self.scope_of = scope_of
        self.report_problem = report_problem
        self.force_exclude = force_exclude
        self.excluded = 0

    def find(self, paths: Sequence[str]) -> Iterator[str]:
        """Yield each file once, by its path in reports; in a folder, sorted by name."""
        if len(paths) == 1:  # one path has no duplicates: no need to remember its files
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
        elif self.force_exclude and self._is_excluded(full):
            self.excluded += 1
        else:
            yield shown

    def _is_excluded(self, full: str) -> bool:
        folder = os.path.dirname(full)
        below = path_below(os.getcwd(), folder)
        names = [] if os.path.isabs(below) else below.split("/")
        return self.scope_of(folder).excludes(full) or any(name in SKIPPED or _is_hidden(name) for name in names)

    def _walk(self, prefix: str, folder: str, ignored: _Ignored | None) -> Iterator[str]:
        try:
            with os.scandir(folder) as entries:
                found = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries)
        except OSError as error:
            self.report_problem(prefix.rstrip("/") or folder, error.strerror or str(error))
            return
        scope = self.scope_of(folder)
        if (".gitignore", False) in found:
            ignored = _Ignored.read(folder, ignored)
        for name, is_folder in found:
            full = os.path.join(folder, name)
            if _is_hidden(name) or scope.excludes(full) or (ignored is not None and ignored.matches(full, is_folder)):
                continue
            if is_folder:
                if name not in SKIPPED:
                    yield from self._walk(f"{prefix}{name}/", full, ignored)
            elif scope.includes(full) and os.path.isfile(full):
                yield prefix + name


class _Ignored:
    """The ``.gitignore`` of a folder, combined with those of the folders above it."""

    __slots__ = ("base", "parent", "spec")

    def __init__(self, base: str, spec: GitIgnoreSpec, parent: _Ignored | None) -> None:
        self.base = base
        self.spec = spec
        self.parent = parent

    @classmethod
    def read(cls, folder: str, parent: _Ignored | None) -> _Ignored | None:
        """Read the ``.gitignore`` of a folder; if it is unreadable, it ignores nothing, as in git."""
        from pathspec import GitIgnoreSpec

        try:
            with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="replace") as lines:
                return cls(folder, GitIgnoreSpec.from_lines(lines), parent)
        except OSError:
            return parent

    @classmethod
    def above(cls, folder: str) -> _Ignored | None:
        """Read the ``.gitignore`` files of the folders above this one, up to the root of its git repository."""
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

    def matches(self, path: str, is_folder: bool) -> bool:
        """Whether git would ignore the path: the nearest ``.gitignore`` with a matching pattern decides."""
        verdict = self.spec.check_file(path_below(self.base, path) + ("/" if is_folder else "")).include
        if verdict is None:
            return self.parent is not None and self.parent.matches(path, is_folder)
        return verdict


def _is_hidden(name: str) -> bool:
    return name.startswith(".") and name not in {".", ".."}

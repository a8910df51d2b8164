"""Finds the files of a run: those named, and those in the folders named."""

from __future__ import annotations

import os

from seolint.base.errors import UserError
from seolint.base.files import name_special
from seolint.base.paths import leads_outside, path_below, project_root, shown_path
from seolint.running.housekeeping import is_housekeeping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from seolint.running.gitignore import GitIgnore
    from seolint.settings.scope import Scope

#: The path that means standard input.
STDIN = "-"

#: Folders inside folders beyond this are not read.
_DEEPEST = 200

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
        stdin_name: the path of standard input; empty if none is given, and then it cannot be excluded.
        explain_unread: returns why a path that was named is not read, "" if it is to be read.

    Attributes:
        excluded: number of named files left out.
        skipped: number of files and folders in folders that the settings exclude.
        refused: number of named paths that are not read, which were reported.
        left_out: files in folders that are no articles by their name.
    """

    def __init__(
        self,
        scope_of: Callable[[str], Scope],
        report_problem: Callable[[str, str], None],
        *,
        force_exclude: bool = False,
        stdin_name: str = "",
        explain_unread: Callable[[str], str] = lambda _: "",
    ) -> None:
        self.scope_of = scope_of
        self.report_problem = report_problem
        self.force_exclude = force_exclude
        self.stdin_name = stdin_name
        self.excluded = 0
        self.skipped = 0
        self.refused = 0
        self.explain_unread = explain_unread
        self.left_out: list[str] = []
        self.roots = ("", "")
        self._skipped: set[str] = set()

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
        is_stdin = path == STDIN
        shown, full = path if is_stdin else shown_path(path), os.path.abspath(self.stdin_name if is_stdin else path)
        if os.path.isdir(full) and not is_stdin:
            yield from self._walk_from("" if shown == "." else shown.rstrip("/") + "/", full)
        elif self.force_exclude and (self.stdin_name or not is_stdin) and self._is_excluded(full):
            self.excluded += 1
        elif not is_stdin and (reason := self.explain_unread(path)):
            self.refused += 1
            self.report_problem(path, reason)
        else:
            yield shown

    def _is_excluded(self, full: str) -> bool:
        folder = os.path.dirname(full)
        below = path_below(os.getcwd(), folder)
        names = [] if os.path.isabs(below) else below.split("/")
        try:
            scope = self.scope_of(folder)
        except UserError:
            return False  # reported when the file is linted
        return scope.excludes(full) or any(name in SKIPPED or _is_hidden(name) for name in names)

    def _walk_from(self, prefix: str, folder: str) -> Iterator[str]:
        """Walk a folder that was named, with what the folders above it ignore."""
        self.roots = folder, project_root(folder)
        ignored = self._read_above(folder)
        if ignored is None or not ignored.matches_above(folder):
            yield from self._walk(prefix, folder, ignored)

    def _walk(self, prefix: str, folder: str, ignored: GitIgnore | None) -> Iterator[str]:
        if prefix.count("/") > _DEEPEST:
            self.report_problem(prefix.rstrip("/"), f"more than {_DEEPEST} folders deep: not read")
            return
        try:
            with os.scandir(folder) as entries:
                found = sorted((entry.name, entry.is_dir(follow_symlinks=False), entry) for entry in entries)
        except OSError as error:
            self.report_problem(prefix.rstrip("/") or folder, error.strerror or str(error))
            return
        try:
            scope = self.scope_of(folder)
        except UserError as error:
            self.report_problem(prefix.rstrip("/") or ".", f"{error}: this folder is not read")
            return
        if any(name == ".gitignore" for name, _, _ in found):
            ignored = self._read_gitignore(folder, ignored)
        for name, is_folder, entry in found:
            full = os.path.join(folder, name)
            is_excluded = scope.excludes(full)
            self.skipped += is_excluded
            if _is_hidden(name) or is_excluded or (ignored and ignored.matches(full, is_folder=is_folder)):
                continue
            if is_folder:
                if name not in SKIPPED:
                    yield from self._walk(f"{prefix}{name}/", full, ignored)
            elif self._is_article(prefix, name, full, scope) and self._can_be_read(prefix + name, full, entry):
                yield prefix + name

    def _is_article(self, prefix: str, name: str, full: str, scope: Scope) -> bool:
        """Whether a file is included: those that projects keep for tools only if the settings choose them."""
        if not scope.includes(full):
            return False
        if scope.is_choice or not is_housekeeping(name):
            return True
        self.left_out.append(prefix + name)
        return False

    def _can_be_read(self, shown: str, full: str, entry: os.DirEntry[str]) -> bool:
        """Whether a file in a folder is a regular one inside the project; the first of each other kind is reported."""
        if entry.is_file(follow_symlinks=False) or (entry.is_symlink() and os.path.isdir(full)):
            return not entry.is_symlink()
        reason = name_special(full)
        if not reason and all(leads_outside(full, root) for root in self.roots):
            reason = "a link that leads out of the project"
        if reason and reason not in self._skipped:
            self._skipped.add(reason)
            self.report_problem(shown, f"{reason}: not read (only the first is reported)")
        return not reason

    def _read_gitignore(self, folder: str, above: GitIgnore | None) -> GitIgnore | None:
        from seolint.running.gitignore import read_gitignore

        try:
            return read_gitignore(folder, above)
        except (OSError, ValueError) as error:
            message = getattr(error, "strerror", None) or str(error)
            self.report_problem(shown_path(os.path.join(folder, ".gitignore")), message)
            return above

    def _read_above(self, folder: str) -> GitIgnore | None:
        """Read the ``.gitignore`` files of the folders above this one, up to the root of its git repository."""
        above: list[str] = []
        while not os.path.exists(os.path.join(folder, ".git")):
            parent = os.path.dirname(folder)
            if parent == folder:
                return None
            above.append(parent)
            folder = parent
        found: GitIgnore | None = None
        for parent in reversed(above):
            if os.path.lexists(os.path.join(parent, ".gitignore")):
                found = self._read_gitignore(parent, found)
        return found


def _is_hidden(name: str) -> bool:
    """Whether a file or folder is hidden, or one that Word keeps beside a document while it is open."""
    return name.startswith((".", "~$")) and name not in {".", ".."}

"""What has changed in a checkout since a commit, as git tells it, without the network.

The checkout is not trusted: no program that its settings name is started, neither a pager nor one that compares, converts
or watches files.
"""

from __future__ import annotations

import os
import re
import subprocess

from seolint.base.errors import UserError
from seolint.running.discovery import STDIN
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.results.contract import FindingEntry
    from seolint.results.file_result import FileResult

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
#: What a checkout could set to start a program.
_HARMLESS = ("core.fsmonitor=false", "core.hooksPath=/dev/null", "core.attributesFile=/dev/null", "diff.external=")


class Changes:
    """The lines that have changed in each file of a checkout.

    Args:
        ref: the commit, branch or tag to compare with: with the last commit that it and the checkout share, so that what
            has changed there meanwhile does not count.
        folder: a folder of the checkout.
        all_lines: whether every line of a changed file counts.

    Raises:
        UserError: there is no git, no checkout, or no such commit in it.
    """

    def __init__(self, ref: str, folder: str, *, all_lines: bool = False) -> None:
        self._ref = ref
        self._folder = folder
        self._all_lines = all_lines
        self._root = os.path.realpath(
            self._git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n")
        )
        self._base = self._find_base()
        #: The lines that were added or changed, by the real path of the file; None if all of them were.
        self.lines: dict[str, list[range] | None] = dict(self._read())

    def has(self, path: str) -> bool:
        """Whether a file has changed; standard input is none."""
        return path == STDIN or os.path.realpath(path) in self.lines

    def filter(self, outcome: FileResult) -> FileResult:
        """Return the result with the findings on changed lines, and those about the article as a whole."""
        if not outcome.json or self._all_lines:
            return outcome
        changed = self.lines.get(os.path.realpath(outcome.entry["path"]))
        if changed is None:
            return outcome
        pairs = list(zip(outcome.entry["findings"], outcome.frames, strict=True))
        kept = [pair for pair in pairs if is_about_all(pair[0]) or touches(pair[0], changed)]
        return outcome if len(kept) == len(pairs) else outcome.with_findings(kept)

    def _read(self) -> Iterator[tuple[str, list[range] | None]]:
        options = ("--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--unified=0", "--no-prefix")
        for name in self._names("diff", "--name-only", "--no-renames", "--diff-filter=d", "-z", self._base):
            diff = self._git("-C", self._root, "diff", *options, self._base, "--", f":(literal){name}")
            yield os.path.join(self._root, name), [_lines_of(match) for match in _HUNK.finditer(diff)]
        for name in self._names("ls-files", "--others", "--exclude-standard", "-z"):
            yield os.path.join(self._root, name), None

    def _names(self, *words: str) -> Iterator[str]:
        listed = self._git("-C", self._root, *words)
        return (_decode(name) for name in listed.split(b"\0") if name)

    def _find_base(self) -> str:
        ref = self._ref
        if (
            ref.startswith("-")
            or self._try("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}") is None
        ):
            raise UserError(
                f'--changed-since: git does not know "{ref}" here: fetch it, for instance with '
                f"`git fetch --depth=1000 origin {ref.removeprefix('origin/')}` (in CI: a checkout with fetch-depth: 0)"
            )
        base = self._try("merge-base", ref, "HEAD")
        if base is None:
            raise UserError(
                f'--changed-since: "{ref}" and this checkout share no commit here: fetch more of the history, for instance '
                "with `git fetch --unshallow` (in CI: a checkout with fetch-depth: 0)"
            )
        return base.decode().strip()

    def _git(self, *words: str) -> bytes:
        found = self._try(*words)
        if found is None:
            raise UserError(f"--changed-since: {self._folder} is not in a checkout of git")
        return found

    def _try(self, *words: str) -> bytes | None:
        """Return what git prints, None if it fails."""
        settings = [word for setting in _HARMLESS for word in ("-c", setting)]
        command = ["git", *settings, "--no-pager", "--no-optional-locks", "-C", self._folder, *words]
        try:
            run = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)  # noqa: S603
        except OSError:
            raise UserError("--changed-since: git is not installed") from None
        return run.stdout if run.returncode == 0 else None


def is_about_all(finding: FindingEntry) -> bool:
    """Whether a finding is about the article as a whole, such as a description that is missing: it covers no text."""
    return finding["start"] == finding["end"]


def touches(finding: FindingEntry, lines: Sequence[range]) -> bool:
    """Whether a finding is on one of the lines, or around lines that were taken away."""
    return any(finding["line"] < each.stop and finding["end_line"] >= each.start for each in lines)


def _lines_of(hunk: re.Match[bytes]) -> range:
    """Return the new lines of a hunk; if it only takes lines away, none, at the line after them."""
    first, count = int(hunk[1]), int(hunk[2] or 1)
    return range(first, first + count) if count else range(first + 1, first + 1)


def _decode(name: bytes) -> str:
    return name.decode("utf-8", "surrogateescape")

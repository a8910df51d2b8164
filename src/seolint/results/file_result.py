"""What a run finds out about one file, as plain data that fits through a pipe and into the cache."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Self

    from seolint.results.contract import FileEntry, FindingEntry

#: Line, column, end line, end column; columns count the bytes of UTF-8, from 1.
ByteRange = tuple[int, int, int, int]


class Frame:
    """What some formats show of a finding beside the JSON report.

    Attributes:
        line: the first line of the finding, from 1.
        text: that line, cut to a window around the finding.
        start: where in ``text`` the finding begins.
        end: where in ``text`` it ends.
        place: the whole finding, counted in bytes.
        edits: the places of the edits that mend it.
    """

    __slots__ = ("edits", "end", "line", "place", "start", "text")

    def __init__(
        self, line: int, text: str, start: int, end: int, place: ByteRange, edits: tuple[ByteRange, ...]
    ) -> None:
        self.line = line
        self.text = text
        self.start = start
        self.end = end
        self.place = place
        self.edits = edits

    def plain(self) -> tuple[Any, ...]:
        """The frame as the constructor takes it."""
        return self.line, self.text, self.start, self.end, self.place, self.edits


class SeverityCounts:
    """How many findings there are of each weight, how many can be fixed, and how many of those safely."""

    __slots__ = ("errors", "fixable", "infos", "safe", "warnings")

    def __init__(self, errors: int = 0, warnings: int = 0, infos: int = 0, fixable: int = 0, safe: int = 0) -> None:
        self.errors = errors
        self.warnings = warnings
        self.infos = infos
        self.fixable = fixable
        self.safe = safe

    @classmethod
    def of(cls, findings: Iterable[FindingEntry]) -> Self:
        """The figures of these findings."""
        counts = cls()
        for finding in findings:
            name = finding["severity"] + "s"
            setattr(counts, name, getattr(counts, name) + 1)
            if finding["fix"] is not None:
                counts.fixable += 1
                counts.safe += finding["fix"]["safety"] == "safe"
        return counts

    @property
    def findings(self) -> int:
        """All findings."""
        return self.errors + self.warnings + self.infos

    def plain(self) -> tuple[int, int, int, int, int]:
        """The figures, in the order the constructor takes them."""
        return self.errors, self.warnings, self.infos, self.fixable, self.safe

    def add(self, other: SeverityCounts) -> None:
        """Take another file's figures in."""
        self.errors += other.errors
        self.warnings += other.warnings
        self.infos += other.infos
        self.fixable += other.fixable
        self.safe += other.safe


class FileResult:
    """One file's part of the report.

    Attributes:
        json: the file's object of the JSON report, on one line; empty if the file could not be read.
        counts: its findings by weight.
        problems: what went wrong with it: path and message.
        frames: for each finding the source line to show.
        fixed: how many findings were mended.
        diff: what mending changes, or would change.
        is_dated: whether it depends on what day it is.
        page: the article for the HTML report, as JSON; empty unless it was asked for.
        sketch: what rules about the whole site need of it, as ``marshal`` packs it; empty unless there are any.
    """

    __slots__ = ("_entry", "counts", "diff", "fixed", "frames", "is_dated", "json", "page", "problems", "sketch")

    def __init__(  # noqa: PLR0913  (one record)
        self,
        json: str = "",
        counts: SeverityCounts | None = None,
        problems: tuple[tuple[str, str], ...] = (),
        frames: tuple[Frame, ...] = (),
        *,
        fixed: int = 0,
        diff: str = "",
        is_dated: bool = False,
        page: str = "",
        sketch: bytes = b"",
    ) -> None:
        self.json = json
        self.counts = counts or SeverityCounts()
        self.problems = problems
        self.frames = frames
        self.fixed = fixed
        self.diff = diff
        self.is_dated = is_dated
        self.page = page
        self.sketch = sketch
        self._entry: FileEntry | None = None

    @property
    def entry(self) -> FileEntry:
        """The file's object of the JSON report."""
        if self._entry is None:
            import json

            self._entry = json.loads(self.json)
        assert self._entry is not None
        return self._entry

    def plain(self) -> tuple[Any, ...]:
        """The outcome as data that ``marshal`` takes."""
        frames = tuple(frame.plain() for frame in self.frames)
        rest = self.fixed, self.diff, self.is_dated, self.page, self.sketch
        return self.json, self.counts.plain(), self.problems, frames, *rest

    @classmethod
    def from_plain(cls, data: tuple[Any, ...]) -> Self:
        """The outcome that ``plain`` was taken from."""
        json, counts, problems, frames, fixed, diff, is_dated, page, sketch = data
        return cls(
            json,
            SeverityCounts(*counts),
            problems,
            tuple(Frame(*frame) for frame in frames),
            fixed=fixed,
            diff=diff,
            is_dated=is_dated,
            page=page,
            sketch=sketch,
        )

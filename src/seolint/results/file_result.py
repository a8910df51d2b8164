"""The result of linting one file, as plain data for pipes between processes and for the cache."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Self

    from seolint.results.contract import FileEntry, FindingEntry, FixEntry

#: Line, column, end line, end column; columns count UTF-8 bytes from 1.
ByteRange = tuple[int, int, int, int]


class Frame:
    """What some formats show of a finding in addition to its JSON entry.

    Attributes:
        line: the first line of the finding, from 1.
        text: that line, cut to a window around the finding.
        start: the offset in ``text`` where the finding begins.
        end: the offset in ``text`` where it ends.
        place: the whole finding, in bytes.
        edits: the places of the edits that fix it, in bytes.
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
        """Return the arguments of the constructor."""
        return self.line, self.text, self.start, self.end, self.place, self.edits


def is_fixed_safely(fix: FixEntry) -> bool:
    """Whether ``--fix`` alone makes the edits of a fix, or some of them."""
    return fix["safety"] == "safe" or "partly_safe" in fix


class SeverityCounts:
    """The number of findings by severity and by rule, of fixable ones, and of those that safe fixes fix or shorten.

    ``rules`` is given as text, ``title-missing:1 word-repeated:3``: equal texts are packed to equal bytes, while those of
    a dictionary depend on which of its names Python has interned.
    """

    __slots__ = ("errors", "fixable", "infos", "rules", "safe", "warnings")

    def __init__(
        self,
        errors: int = 0,
        warnings: int = 0,
        infos: int = 0,
        fixable: int = 0,
        safe: int = 0,
        rules: str = "",
    ) -> None:
        self.errors = errors
        self.warnings = warnings
        self.infos = infos
        self.fixable = fixable
        self.safe = safe
        self.rules = {name: int(number) for name, _, number in (each.partition(":") for each in rules.split())}

    @classmethod
    def of(cls, findings: Iterable[FindingEntry]) -> Self:
        """Count findings."""
        counts = cls()
        for finding in findings:
            name = finding["severity"] + "s"
            setattr(counts, name, getattr(counts, name) + 1)
            counts.rules[finding["rule"]] = counts.rules.get(finding["rule"], 0) + 1
            if finding["fix"] is not None:
                counts.fixable += 1
                counts.safe += is_fixed_safely(finding["fix"])
        return counts

    @property
    def findings(self) -> int:
        """The number of findings."""
        return self.errors + self.warnings + self.infos

    def plain(self) -> tuple[Any, ...]:
        """Return the arguments of the constructor."""
        rules = " ".join(f"{name}:{number}" for name, number in self.rules.items())
        return self.errors, self.warnings, self.infos, self.fixable, self.safe, rules

    def add(self, other: SeverityCounts) -> None:
        """Add the counts of another file."""
        self.errors += other.errors
        self.warnings += other.warnings
        self.infos += other.infos
        self.fixable += other.fixable
        self.safe += other.safe
        for rule, number in other.rules.items():
            self.rules[rule] = self.rules.get(rule, 0) + number


class FileResult:
    """The part of the report about one file.

    Attributes:
        json: the file's object of the JSON report, on one line; empty if the file could not be read.
        counts: its findings by severity.
        problems: what went wrong, as paths and messages.
        frames: the source line to show for each finding.
        fixed: the number of findings fixed or suppressed.
        diff: the changes made or proposed, as a unified diff.
        notes: a line about each fix that was applied, would be, or was refused.
        is_dated: whether the result depends on the current day.
        page: the article for the HTML report, as JSON; empty for other formats.
        sketch: the ``PageSummary`` for site rules, packed by ``marshal``; empty if no site rule runs.
        ignored_by: the places in the settings that ignore single findings of it.
    """

    __slots__ = (
        "_entry",
        "counts",
        "diff",
        "fixed",
        "frames",
        "ignored_by",
        "is_dated",
        "json",
        "notes",
        "page",
        "problems",
        "sketch",
    )

    def __init__(  # noqa: PLR0913  (one record)
        self,
        json: str = "",
        counts: SeverityCounts | None = None,
        problems: tuple[tuple[str, str], ...] = (),
        frames: tuple[Frame, ...] = (),
        *,
        fixed: int = 0,
        diff: str = "",
        notes: tuple[str, ...] = (),
        is_dated: bool = False,
        page: str = "",
        sketch: bytes = b"",
        ignored_by: tuple[str, ...] = (),
    ) -> None:
        self.json = json
        self.counts = counts or SeverityCounts()
        self.problems = problems
        self.frames = frames
        self.fixed = fixed
        self.diff = diff
        self.notes = notes
        self.is_dated = is_dated
        self.page = page
        self.sketch = sketch
        self.ignored_by = ignored_by
        self._entry: FileEntry | None = None

    @property
    def entry(self) -> FileEntry:
        """The file's object of the JSON report."""
        if self._entry is None:
            import json

            self._entry = json.loads(self.json)
        assert self._entry is not None
        return self._entry

    def with_findings(self, pairs: Sequence[tuple[FindingEntry, Frame]]) -> FileResult:
        """Return the result with other findings, each with its frame; all else stays, and so do the verdicts."""
        import json

        result = FileResult.from_plain(self.plain())
        result.json = json.dumps({**self.entry, "findings": [finding for finding, _ in pairs]}, ensure_ascii=False)
        result.counts = SeverityCounts.of(finding for finding, _ in pairs)
        result.frames = tuple(frame for _, frame in pairs)
        return result

    def from_severity(self, lowest: int) -> FileResult:
        """Return the result with the findings from a severity on; its counts stay, and so do the verdicts.

        Args:
            lowest: 0 for hints, 1 for warnings, 2 for errors.
        """
        if not self.json:  # it could not be read
            return self
        names = ("info", "warning", "error")[lowest:]
        pairs = zip(self.entry["findings"], self.frames, strict=True)
        shown = [pair for pair in pairs if pair[0]["severity"] in names]
        result = FileResult.from_plain(self.plain())
        result.frames = tuple(frame for _, frame in shown)
        result._entry = {**self.entry, "findings": [finding for finding, _ in shown]}  # noqa: SLF001  (its class)
        return result

    def plain(self) -> tuple[Any, ...]:
        """Return the result as data that ``marshal`` can pack."""
        frames = tuple(frame.plain() for frame in self.frames)
        rest = self.fixed, self.diff, self.notes, self.is_dated, self.page, self.sketch, self.ignored_by
        return self.json, self.counts.plain(), self.problems, frames, *rest

    @classmethod
    def from_plain(cls, data: tuple[Any, ...]) -> Self:
        """Restore a result from what ``plain`` returned."""
        json, counts, problems, frames, fixed, diff, notes, is_dated, page, sketch, ignored_by = data
        return cls(
            json,
            SeverityCounts(*counts),
            problems,
            tuple(Frame(*frame) for frame in frames),
            fixed=fixed,
            diff=diff,
            notes=notes,
            is_dated=is_dated,
            page=page,
            sketch=sketch,
            ignored_by=ignored_by,
        )

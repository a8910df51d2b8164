"""Folds faults that the template of a site causes: what most web pages of a folder share is told at the first one."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from seolint.results.contract import FindingEntry, RelatedEntry
    from seolint.results.file_result import FileResult

#: Fewest web pages that can have a template in common, and the share of them that must have the fault.
_FEWEST = 10
_SHARE = 0.7
_HTML = '"format": "html"'
#: The message field with the text of one page.
_TEXT = "text"


class SharedFaults:
    """The faults that most web pages have.

    Args:
        outcomes: the results for all files, in order.
        names: the rules whose faults come from templates.
    """

    def __init__(self, outcomes: Iterable[FileResult], names: Collection[str]) -> None:
        self._judged = dict.fromkeys(names, 0)
        self._found: dict[tuple[str, str], list[tuple[int, str, FindingEntry]]] = {}
        for number, outcome in enumerate(outcomes):
            if _HTML in outcome.json:
                self._count(number, outcome)
        self._shared = {key: found for key, found in self._found.items() if self._is_shared(key[0], len(found))}

    def _count(self, number: int, outcome: FileResult) -> None:
        for name in self._judged:
            if name in outcome.counts.rules:
                self._judged[name] += 1
                for finding in outcome.entry["findings"]:
                    if finding["rule"] == name:
                        self._found.setdefault(_fault(finding), []).append((number, outcome.entry["path"], finding))
            elif f'"{name}"' not in outcome.json:  # it would be there if it had not been evaluated
                self._judged[name] += 1

    def _is_shared(self, name: str, pages: int) -> bool:
        return pages >= _FEWEST and pages >= _SHARE * self._judged[name]

    def fold(self, number: int, outcome: FileResult) -> FileResult:
        """Return the result for a file without the faults that it shares, or, for the first one, with them for all."""
        if not any(name in outcome.counts.rules for name, _ in self._shared):
            return outcome
        kept = []
        for finding, frame in zip(outcome.entry["findings"], outcome.frames, strict=True):
            found = self._shared.get(_fault(finding))
            if found is None:
                kept.append((finding, frame))
            elif found[0][0] == number:
                kept.append((self._tell(finding), frame))
        return outcome.with_findings(kept)

    def _tell(self, finding: FindingEntry) -> FindingEntry:
        """Return the finding of the first page for all."""
        found, judged = self._shared[_fault(finding)], self._judged[finding["rule"]]
        related = [_relate(path, other) for _, path, other in found[1:]]
        message = f"{finding['message']} (as on {len(found) - 1:,} of the {judged - 1:,} other HTML pages)"
        return {**finding, "message": message, "related": [*finding["related"], *related]}


def _fault(finding: FindingEntry) -> tuple[str, str]:
    """Return what is equal for the same fault on two pages."""
    values = sorted((name, value) for name, value in finding["values"].items() if name != _TEXT)
    return finding["rule"], repr(values)


def _relate(path: str, finding: FindingEntry) -> RelatedEntry:
    place = ("line", "column", "end_line", "end_column", "start", "end", "excerpt", "message")
    return cast("RelatedEntry", {"path": path, **{name: finding[name] for name in place}})  # type: ignore[literal-required]

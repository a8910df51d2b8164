"""Folds faults that the template of a site causes: what most web pages of a folder share is told at the first one."""

from __future__ import annotations

from collections import Counter

from seolint.startup.hints import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from seolint.results.contract import FindingEntry, RelatedEntry
    from seolint.results.file_result import FileResult

    #: A rule and what is equal for the same fault on two pages; a page with the fault; such pages and how many were judged.
    _Fault = tuple[str, str]
    _Page = tuple[str, FindingEntry]
    _Group = tuple[Sequence[_Page], int]

#: Fewest web pages that can have a template in common, and the share of them that must have the fault.
_FEWEST = 10
_SHARE = 0.7
_HTML = '"format": "html"'
#: How the entry of a file begins, before its path.
_START = '{"path": '
#: The message field with the text of one page.
_TEXT = "text"


class SharedFaults:
    """The faults that most web pages of a folder have.

    Args:
        outcomes: the results for all files, in order.
        names: the rules whose faults come from templates.
    """

    def __init__(self, outcomes: Iterable[FileResult], names: Collection[str]) -> None:
        self._names = frozenset(names)
        self._judged: Counter[tuple[str, str]] = Counter()
        self._found: dict[_Fault, dict[int, _Page]] = {}
        for number, outcome in enumerate(outcomes):
            if _HTML in outcome.json:
                self._count(number, outcome)
        self._shared: dict[tuple[int, _Fault], _Group | None] = {}
        for fault, pages in self._found.items():
            self._share(fault, pages)

    def _count(self, number: int, outcome: FileResult) -> None:
        """Count a page for all folders that it is in."""
        path = _path(outcome)
        for name in self._names:
            found = name in outcome.counts.rules
            if found or f'"{name}"' not in outcome.json:  # it would be there if it had not been evaluated
                self._judged.update((name, folder) for folder in _folders(path))
            if found:
                for finding in outcome.entry["findings"]:
                    if finding["rule"] == name:
                        self._found.setdefault(_fault(finding), {}).setdefault(number, (path, finding))

    def _share(self, fault: _Fault, pages: Mapping[int, _Page]) -> None:
        """Note the topmost folders in which most web pages have a fault."""
        inside: dict[str, dict[int, _Page]] = {}
        for number, page in pages.items():
            for folder in _folders(page[0]):
                inside.setdefault(folder, {})[number] = page
        for folder in sorted(inside, key=len):
            group, judged = inside[folder], self._judged[fault[0], folder]
            first = next(iter(group))
            if len(group) >= max(_FEWEST, _SHARE * judged) and (first, fault) not in self._shared:
                self._shared.update(((number, fault), None) for number in group)
                self._shared[first, fault] = tuple(group.values()), judged

    def fold(self, number: int, outcome: FileResult) -> FileResult:
        """Return the result for a file without the faults that it shares, or, for the first one, with them for all."""
        if not self._shared or self._names.isdisjoint(outcome.counts.rules):
            return outcome
        kept = []
        for finding, frame in zip(outcome.entry["findings"], outcome.frames, strict=True):
            key = number, _fault(finding)
            if key not in self._shared:
                kept.append((finding, frame))
            elif (group := self._shared[key]) is not None:
                kept.append((_tell(finding, *group), frame))
        return outcome.with_findings(kept)


def _path(outcome: FileResult) -> str:
    """Return the path of a file, without reading the rest of its entry."""
    import json

    return str(json.JSONDecoder().raw_decode(outcome.json, len(_START))[0])


def _folders(path: str) -> list[str]:
    """Return the folders that a file is in, from the topmost: ``a/b/c.html`` → the one with all files, a, a/b."""
    parts = path.replace("\\", "/").split("/")
    return ["/".join(parts[:depth]) for depth in range(len(parts))]


def _tell(finding: FindingEntry, pages: Sequence[_Page], judged: int) -> FindingEntry:
    """Return the finding of the first page for all."""
    related = [_relate(path, other) for path, other in pages[1:]]
    message = f"{finding['message']} (as on {len(pages) - 1:,} of the {judged - 1:,} other HTML pages)"
    return {**finding, "message": message, "related": [*finding["related"], *related]}


def _fault(finding: FindingEntry) -> _Fault:
    """Return what is equal for the same fault on two pages."""
    values = sorted((name, value) for name, value in finding["values"].items() if name != _TEXT)
    return finding["rule"], repr(values)


def _relate(path: str, finding: FindingEntry) -> RelatedEntry:
    place = ("line", "column", "end_line", "end_column", "start", "end", "excerpt", "message")
    return cast("RelatedEntry", {"path": path, **{name: finding[name] for name in place}})  # type: ignore[literal-required]

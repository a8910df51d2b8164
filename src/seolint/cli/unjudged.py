"""Says which of the rules named on the command line were evaluated in no file, and why."""

from __future__ import annotations

from seolint.cli.invocation import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from seolint.results.file_result import FileResult
    from seolint.running.run import Report


class Unjudged:
    """Watches the results of a run for rules that are not evaluated.

    Args:
        report: the report whose results are watched.
        names: the names that ``--select`` and ``--extend-select`` were given.
    """

    def __init__(self, report: Report, names: Iterable[str]) -> None:
        self._left = set(names)
        self._reasons: dict[str, str] = {}
        if self._left:
            report.source = map(self._watch, report.source)

    def _watch(self, result: FileResult) -> FileResult:
        if result.json and self._left:
            groups = result.entry["not_evaluated"]
            reasons = {rule: group["reason"] for group in groups for rule in group["rules"]}
            self._left &= reasons.keys()
            self._reasons = {name: self._reasons.get(name, reasons[name]) for name in self._left}
        return result

    def tell(self) -> None:
        """Print a line about each rule, with the reason in the first file."""
        for name, reason in sorted(self._reasons.items()):
            say(f"{name} was not evaluated: {reason}")

"""``json-lines``: for each file its object of the JSON report on a line, as soon as it is done."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.running.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """One line for each file."""
    for outcome in report.outcomes:
        yield outcome.json + "\n"

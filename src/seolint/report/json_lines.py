"""``json-lines``: the object of each file in the JSON report on one line, as soon as the file is done."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.running.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield one line for each file."""
    for outcome in report.outcomes:
        yield outcome.json + "\n"

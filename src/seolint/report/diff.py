"""The changes that fixes would make, for ``--diff``."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.running.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield a unified diff for each file that would change."""
    for outcome in report.outcomes:
        yield outcome.diff

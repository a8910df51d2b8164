"""The changes that fixes would make, for ``--diff``.

On a terminal all control characters are written out. Elsewhere most stay, so that ``patch`` can apply the diff, which
may be about removing them; only escape sequences are broken up.
"""

from __future__ import annotations

from seolint.base.plain_text import write_out_lines
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.running.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield a unified diff for each file that would change."""
    for outcome in report.outcomes:
        if style.is_terminal:
            yield write_out_lines(outcome.diff.replace("\r\n", "\n"))
        else:
            yield outcome.diff.replace("\x1b", "\\x1b")

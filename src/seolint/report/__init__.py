"""The output formats: each is a module with a pure function ``render``, Report → pieces of text.

The pieces are printed as the run goes on, so that a report on many files does not have to fit into memory.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from seolint.rulebook.rule_file import RuleFile
    from seolint.running.run import Report


class Style:
    """Options of a report, and data it may show in addition to the results.

    Args:
        color: whether to use terminal colors.
        rule_files: returns the rule files of the active rules.
        is_terminal: whether the report is shown on a terminal.
    """

    __slots__ = ("color", "is_terminal", "rule_files")

    def __init__(
        self, rule_files: Callable[[], Sequence[RuleFile]], *, color: bool = False, is_terminal: bool = False
    ) -> None:
        self.color = color
        self.is_terminal = is_terminal
        self.rule_files = rule_files


def load_format(name: str) -> Callable[[Report, Style], Iterator[str]]:
    """Return the function that renders an output format."""
    render: Callable[[Report, Style], Iterator[str]] = import_module(f"seolint.report.{name.replace('-', '_')}").render
    return render

"""The formats of a report: each a module with a pure function ``render``, Report → pieces of text.

The pieces come as the run goes on, so that a report on a great many files needs no memory for all of them.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from seolint.rulebook.rule_file import RuleFile
    from seolint.running.run import Report


class Style:
    """How a report is to look, and what it may say beyond the outcomes.

    Args:
        color: whether to colour what people read.
        rule_files: gives the rules in force with all that their files say.
    """

    __slots__ = ("color", "rule_files")

    def __init__(self, rule_files: Callable[[], Sequence[RuleFile]], *, color: bool = False) -> None:
        self.color = color
        self.rule_files = rule_files


def load_format(name: str) -> Callable[[Report, Style], Iterator[str]]:
    """The function that renders an output format."""
    render: Callable[[Report, Style], Iterator[str]] = import_module(f"seolint.report.{name.replace('-', '_')}").render
    return render

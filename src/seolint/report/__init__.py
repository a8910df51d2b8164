"""The output formats: each is a module with a pure function ``render``, Report → pieces of text.

The pieces are printed as the run goes on, so that a report on many files does not have to fit into memory.
"""

from __future__ import annotations

from seolint.startup.modules import import_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from seolint.rulebook.rule_file import RuleFile
    from seolint.running.run import Report


#: Columns of a report that does not go to a terminal.
DEFAULT_COLUMNS = 100


class Style:
    """Options of a report, and data it may show in addition to the results.

    Args:
        rule_files: returns the rule files of the active rules.
        color: whether to use terminal colors.
        is_terminal: whether the report is shown on a terminal.
        columns: the width to lay it out for.
        links: whether names of rules are links of the terminal.
        verbose: whether ``full`` shows each finding with its line and what to do.
        lowest: the lowest severity that is shown: 0 for hints, 1 for warnings, 2 for errors.
        fail_on: the lowest severity that makes the exit code 1, or ``never``.
        about: what a report that is kept says about the run, as names and values: date, folder, settings.
        max_tokens: the most tokens of a report for assistants: 0 for any number, None for the usual one.
        command: the command that makes the report again.
        scorecard: whether the results have scorecards.
        rewrote: what was done to the findings that are gone: ``fixed`` or ``suppressed``.
    """

    __slots__ = (
        "about",
        "color",
        "columns",
        "command",
        "fail_on",
        "is_terminal",
        "links",
        "lowest",
        "max_tokens",
        "rewrote",
        "rule_files",
        "scorecard",
        "verbose",
    )

    def __init__(  # noqa: PLR0913  (one record)
        self,
        rule_files: Callable[[], Sequence[RuleFile]],
        *,
        color: bool = False,
        is_terminal: bool = False,
        columns: int = DEFAULT_COLUMNS,
        links: bool = False,
        verbose: bool = False,
        lowest: int = 0,
        fail_on: str = "warning",
        about: Sequence[tuple[str, str]] = (),
        max_tokens: int | None = None,
        command: str = "seolint check",
        rewrote: str = "fixed",
        scorecard: bool = False,
    ) -> None:
        self.rule_files = rule_files
        self.color = color
        self.is_terminal = is_terminal
        self.columns = columns
        self.links = links
        self.verbose = verbose
        self.lowest = lowest
        self.fail_on = fail_on
        self.about = about
        self.max_tokens = max_tokens
        self.command = command
        self.rewrote = rewrote
        self.scorecard = scorecard


def load_format(name: str) -> Callable[[Report, Style], Iterator[str]]:
    """Return the function that renders an output format."""
    render: Callable[[Report, Style], Iterator[str]] = import_named(f"seolint.report.{name.replace('-', '_')}").render
    return render

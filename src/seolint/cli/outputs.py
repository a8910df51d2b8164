"""Where ``seolint check`` prints its reports, and in which formats and style."""

from __future__ import annotations

import os
import sys

from seolint.base.errors import SettingsError
from seolint.base.vocabulary import OUTPUT_FORMATS, SEVERITIES
from seolint.cli.invocation import Output, refuse_input, say
from seolint.report import DEFAULT_COLUMNS, Style, load_format
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.cli.options import Values
    from seolint.cli.progress import Progress
    from seolint.rulebook.rule_file import RuleFile
    from seolint.running.run import Report
    from seolint.settings.layers import Settings

_FOR_PEOPLE = frozenset({"full", "concise", "statistics", "diff"})
#: Formats whose lines are no wider than the terminal.
_FITTED = frozenset({"full", "statistics", "diff"})
_JSON = frozenset({"json", "json-lines", "sarif", "gitlab", "rdjson"})
#: Formats that have all findings whatever ``--severity`` says: they count or filter those not shown themselves.
_WHOLE = frozenset({"full", "json", "json-lines", "html", "diff", "csv"})
#: Formats that show scorecards.
_SCORED = ("full", "concise", "json", "json-lines")
#: The formats that a file with a suffix can have. Of several, the one set is taken, else the first; "" for none.
_BY_SUFFIX: dict[str, tuple[str, ...]] = {
    ".html": ("html",),
    ".htm": ("html",),
    ".json": ("json", "sarif", "gitlab", "rdjson"),
    ".sarif": ("sarif",),
    ".jsonl": ("json-lines",),
    ".ndjson": ("json-lines",),
    ".csv": ("csv",),
    ".md": ("markdown",),
    ".xml": ("", "junit", "checkstyle"),
    ".pdf": ("",),
    ".docx": ("",),
    ".xlsx": ("",),
}

#: Options that the command to check again leaves out.
_NOT_REPEATED = frozenset(
    {"fix", "unsafe_fixes", "fixable", "unfixable", "fix_only", "diff", "add_suppressions", "reason", "output_file"}
    | {"write_baseline", "prune_baseline", "watch", "debug", "verbose", "quiet"}
)


class Target(NamedTuple):
    """A report to print: its format, and the file to write it to; None for standard output."""

    format: str
    path: str | None


def choose_targets(values: Values, settings: Settings) -> list[Target]:
    """Return the reports to print, that of ``--output-file`` or standard output first.

    Its format is the one named on the command line, or that of the file's suffix, or the one set, or else ``full`` on a
    terminal and ``concise`` elsewhere.

    Raises:
        SettingsError: options contradict each other, or a file to write is one to lint.
    """
    others = [Target(*named.split("=", 1)) for named in values.get("output_format", ()) if "=" in named]
    if len([named for named in values.get("output_format", ()) if "=" not in named]) > 1:
        raise SettingsError(
            "--output-format", "more than one format for one report: give the others a file, FORMAT=FILE"
        )
    if any(other.path == "-" for other in others):
        raise SettingsError("--output-format", "give the report for standard output without =-")
    targets = [Target(_choose_format(values, settings), values.get("output_file")), *others]
    if values.get("scorecard") and not any(target.format in _SCORED for target in targets):
        raise SettingsError(
            "--scorecard", f"{targets[0].format} does not show scores; formats that do: {', '.join(_SCORED)}"
        )
    paths = [target.path for target in targets if target.path]
    for target in targets:
        refuse_input(target.path, values["paths"], "--output-file" if target is targets[0] else "--output-format")
        if target.path and paths.count(target.path) > 1:
            raise SettingsError("--output-format", f"{target.path} is named for more than one report")
    return targets


def _choose_format(values: Values, settings: Settings) -> str:
    for name in ("diff", "statistics"):
        if values.get(name):
            if any("=" not in named for named in values.get("output_format", ())):
                raise SettingsError(f"--{name}", "cannot be combined with --output-format")
            return name
    if (path := values.get("output_file")) and not any("=" not in named for named in values.get("output_format", ())):
        return _format_of(path, settings)
    default = "full" if is_terminal(values) else "concise"
    return str(settings.value("output-format") or default)


def _format_of(path: str, settings: Settings) -> str:
    """Return the format of a report whose file is named without one.

    Raises:
        SettingsError: the suffix says that it is none of the formats, or leaves several.
    """
    configured = str(settings.value("output-format") or "")
    possible = _BY_SUFFIX.get(os.path.splitext(path)[1].lower(), (configured or "concise",))
    if configured and configured in possible:
        return configured
    if not possible[0]:
        known = ", ".join(name for name in possible if name) or ", ".join(OUTPUT_FORMATS)
        raise SettingsError("--output-file", f"{path}: no format is named; name one with --output-format: {known}")
    return possible[0]


def print_reports(
    report: Report, targets: Sequence[Target], values: Values, settings: Settings, progress: Progress | None
) -> Style:
    """Print a report as its results come, and the others from the results kept meanwhile; return the first style."""
    style = make_style(values, settings, targets[0])
    if len(targets) == 1:
        _print_report(report, targets[0], values, style, progress)
        return style
    from seolint.site.spool import Spool

    spool = Spool()
    report.source = spool.keep(report.source)
    try:
        _print_report(report, targets[0], values, style, progress)
        for target in targets[1:]:
            _print_report(report.again(spool), target, values, make_style(values, settings, target), progress)
    finally:
        spool.close()
    return style


def make_style(values: Values, settings: Settings, target: Target) -> Style:
    """Make the options of a report."""
    shows = target.path is None and is_terminal(values)
    color = uses_color(values) and target.path is None
    columns, links = DEFAULT_COLUMNS, False
    if shows and target.format in _FITTED:
        from seolint.report.terminal import count_columns, shows_links

        columns, links = count_columns(), color and shows_links(os.environ)
    about: Sequence[tuple[str, str]] = ()
    if target.format == "html":
        from seolint.cli.about import describe_run

        about = describe_run(values["paths"], settings)
    default = "warning" if target.format == "full" else "info"
    level = "info" if values.get("hints") else settings.value("show") or default
    return Style(
        lambda: read_rule_files(settings),
        color=color,
        is_terminal=shows,
        columns=columns,
        links=links,
        verbose=bool(values.get("verbose")),
        lowest=SEVERITIES.index(level),
        fail_on="never" if values.get("exit_zero") else settings.value("fail-on"),
        about=about,
        max_tokens=values.get("max_tokens"),
        command=describe_command(values) if target.format == "agent" else "",
        scorecard=bool(values.get("scorecard")),
        rewrote="suppressed" if values.get("add_suppressions") else "fixed",
    )


def describe_command(values: Values) -> str:
    """Return the command that checks again, as a shell takes it, without options that rewrite files."""
    import shlex

    from seolint.cli.options import CHECK, FLAG, FORMATS, TEXTS

    words = ["seolint", "check", *values["paths"]]
    for option in CHECK.options:
        value = values.get(option.name)
        if not value or option.name in _NOT_REPEATED:
            continue
        flag = option.flags[0]
        if option.kind == FLAG:
            words.append(flag)
        elif option.kind in {FORMATS, TEXTS}:
            words += [word for each in value for word in (flag, each)]
        else:
            words += [flag, ",".join(value) if isinstance(value, list) else str(value)]
    return shlex.join(words)


def _print_report(report: Report, target: Target, values: Values, style: Style, progress: Progress | None) -> None:
    if style.lowest and target.format not in _WHOLE:
        source = report.source
        report.source = (outcome.from_severity(style.lowest) for outcome in source)
    is_silent = target.path is None and (values.get("quiet", 0) > 1 or values.get("fix_only"))
    is_read = target.format not in _FOR_PEOPLE
    with Output(target.path, for_machines=is_read, is_json=target.format in _JSON) as write:
        for piece in load_format(target.format)(report, style):
            if progress is not None and style.is_terminal:
                progress.erase()
            if not is_silent:
                write(piece)
                if target.format == "json-lines" or (progress is not None and style.is_terminal):
                    sys.stdout.flush()
    if progress is not None:
        progress.erase()


def say_written(targets: Sequence[Target]) -> None:
    """Say which files were written."""
    if paths := [target.path for target in targets if target.path]:
        say(f"wrote {', '.join(paths)}")


def read_rule_files(settings: Settings) -> Sequence[RuleFile]:
    """Read all rule files."""
    from seolint.rulebook.rule_file import read_all

    return read_all(settings.rule_folders())


def uses_color(values: Values) -> bool:
    """Whether to use colors: as ``--color`` says, else as the environment says, else only on a terminal."""
    choice = values.get("color", "auto")
    if choice != "auto":
        return bool(choice == "always")
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(values) and os.environ.get("TERM") != "dumb"


def is_terminal(values: Values) -> bool:
    """Whether the report goes to a terminal."""
    return sys.stdout.isatty() and not values.get("output_file")

"""The commands in click, for help, completion and errors in the command line."""

from __future__ import annotations

import click
from click.core import ParameterSource
from click.shell_completion import CompletionItem

from seolint.base.suggestions import expected
from seolint.base.vocabulary import CATEGORIES, HINT, SEVERITIES
from seolint.cli.dispatch import call
from seolint.cli.options import CHOICE, COMMANDS, COUNT, DAY, FLAG, FORMATS, NAMES, NUMBER, TEXTS
from seolint.cli.quick import is_day, is_format, split_list
from seolint.rulebook.loading import load_rules
from seolint.startup.hints import TYPE_CHECKING
from seolint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from seolint.cli.options import Command, Option, Values

    _TextType = click.ParamType[str]
    _ListType = click.ParamType[list[str]]
    _NumberType = click.ParamType[int]
else:
    _TextType = _ListType = _NumberType = click.ParamType  # generic from click 8.4 on

HELP = """Lint the actual text of articles: HTML, Markdown, Word documents and plain text.

The default command is check: "seolint PATH" is the same as "seolint check PATH"."""
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class _Rule(_TextType):
    name = "rule"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(name) for name in (*CATEGORIES, *load_rules()) if name.startswith(incomplete)]


class _List(_ListType):
    """A comma-separated list; completes rules and categories if its kind is ``NAMES``."""

    name = "list"

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        if self.kind != NAMES:
            return []
        before, comma, last = incomplete.rpartition(",")
        names = [*CATEGORIES, *load_rules()]
        return [CompletionItem(f"{before}{comma}{name}") for name in names if name.startswith(last)]

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[str]:
        return split_list(value) if isinstance(value, str) else value


class _Number(_NumberType):
    """A whole number, 0 or more."""

    name = "integer"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = int(value)
        except ValueError:
            number = -1
        if number < 0:
            self.fail(f'"{value}" is not a whole number, 0 or more', param, ctx)
        return number


class _Day(_TextType):
    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not is_day(value):
            self.fail(f'"{value}" is not a date like 2026-06-01', param, ctx)
        return str(value)


class _Format(_ListType):
    """An output format, and perhaps a file: ``sarif=report.sarif``."""

    name = "format"

    def __init__(self, known: Sequence[str]) -> None:
        self.known = known

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(name) for name in self.known if name.startswith(incomplete)]

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[str]:
        if isinstance(value, str) and not is_format(value, self.known):
            name, equals, path = value.partition("=")
            if equals and not path and name in self.known:
                self.fail(f'"{value}" names no file', param, ctx)
            if "," in name:
                self.fail(f'"{name}": repeat the option for each format, all but one as FORMAT=FILE', param, ctx)
            self.fail(f'unknown format "{name}"{expected(name, self.known)}', param, ctx)
        return [value] if isinstance(value, str) else value


class _Text(_ListType):
    """A text of an option that can be repeated."""

    name = "text"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(incomplete, type="file")]

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> list[str]:
        return [value] if isinstance(value, str) else value


class _Word(_TextType):
    """One of a few words."""

    name = "word"

    def __init__(self, known: Sequence[str]) -> None:
        self.known = known

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        return f"[{'|'.join(self.known)}]"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(word) for word in self.known if word.startswith(incomplete)]

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value == HINT and SEVERITIES[0] in self.known:  # the word that reports use
            return SEVERITIES[0]
        if value not in self.known:
            self.fail(f'invalid value "{value}"{expected(value, self.known)}', param, ctx)
        return str(value)


class _Group(click.Group):
    """The commands; any other first word is a path to check."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands:
            args = ["check", *args]
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return super().shell_complete(ctx, incomplete) or [CompletionItem(incomplete, type="file")]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in {*self.commands, "--help", "-h", "--version", "-V"}:
            args = ["check", *args]
        return super().parse_args(ctx, args)


def make_group() -> click.Group:
    """Make the group of all commands. A command calls ``run`` of its module and exits with the code it returns."""
    group = _Group("seolint", help=HELP, context_settings=_CONTEXT, commands=map_commands(), no_args_is_help=True)
    return click.version_option(__version__, "--version", "-V", prog_name="seolint", message="%(prog)s %(version)s")(
        group
    )


def map_commands() -> dict[str, click.Command]:
    """Make each command, by its name."""
    return {name: make_command(name, command) for name, command in COMMANDS.items()}


def make_command(name: str, command: Command) -> click.Command:
    """Make a click command from its table."""
    params: list[click.Parameter] = [_option(option) for option in command.options]
    if command.arguments:
        required = not command.arguments.startswith("[")
        nargs = -1 if "…" in command.arguments else 1
        metavar = command.arguments.replace("…", "...")
        type_ = _Rule() if "RULE" in metavar else click.Path()
        params.append(click.Argument(["paths"], metavar=metavar, nargs=nargs, required=required, type=type_))

    def invoke(**_: Any) -> None:
        context = click.get_current_context()
        context.exit(call(command.module, given_values(context)))

    return click.Command(name, params=params, callback=invoke, help=command.summary, context_settings=_CONTEXT)


def given_values(context: click.Context) -> Values:
    """Return the values given on the command line, in the same form as the quick parser."""
    values = {
        name: value
        for name, value in context.params.items()
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }
    paths = values.get("paths", ())
    values["paths"] = [paths] if isinstance(paths, str) else list(paths or ())
    return {name: _flatten(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _flatten(lists: Iterable[list[str]]) -> list[str]:
    return [item for items in lists for item in items]


def _option(option: Option) -> click.Option:
    flags = [*option.flags]
    if option.kind == FLAG:
        return click.Option(flags, is_flag=True, help=option.help)
    if option.kind == COUNT:
        return click.Option(flags, count=True, help=option.help)
    if option.kind == CHOICE:
        return click.Option(flags, type=_Word(option.choices), metavar=option.metavar or None, help=option.help)
    if option.kind == FORMATS:
        return click.Option(
            flags, type=_Format(option.choices), metavar=option.metavar, multiple=True, help=option.help
        )
    if option.kind == NUMBER:
        return click.Option(flags, type=_Number(), metavar=option.metavar, help=option.help)
    if option.kind == DAY:
        return click.Option(flags, type=_Day(), metavar=option.metavar, help=option.help)
    if option.kind == TEXTS:
        return click.Option(flags, type=_Text(), metavar=option.metavar, multiple=True, help=option.help)
    if option.metavar.endswith("…"):
        metavar = option.metavar.replace("…", "...")
        return click.Option(flags, type=_List(option.kind), metavar=metavar, multiple=True, help=option.help)
    is_path = option.metavar in {"FILE", "FOLDER"}
    return click.Option(flags, metavar=option.metavar, help=option.help, type=click.Path() if is_path else None)

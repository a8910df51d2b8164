"""Parses a command line and runs its command."""

from __future__ import annotations

import os

from seolint.base.plain_text import write_out_lines
from seolint.cli.dispatch import call
from seolint.cli.options import COMMANDS
from seolint.cli.quick import parse_quickly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    import click


def start(words: Sequence[str]) -> int:
    """Run a command and return its exit code."""
    if "_SEOLINT_COMPLETE" not in os.environ:
        name, rest = (words[0], words[1:]) if words[0] in COMMANDS else ("check", words)
        values = parse_quickly(COMMANDS[name], rest)
        if values is not None:
            return call(COMMANDS[name].module, values)
    return _start_with_click(words)


def _start_with_click(words: Sequence[str]) -> int:
    import click

    from seolint.cli.commands import make_group

    try:
        code = make_group().main(list(words), prog_name="seolint", standalone_mode=False)
    except click.ClickException as error:
        _show(error)
        return error.exit_code
    return code if isinstance(code, int) else 0


def _show(error: click.ClickException) -> None:
    """Print what is wrong with a command line; versions of click differ in how they show what it contains."""
    import click

    words = error.format_message()
    if isinstance(error, click.NoSuchOption):
        near = " or ".join(sorted(error.possibilities or ()))
        words = f"No such option '{error.option_name}'" + (f" (did you mean {near}?)" if near else "")
    context = error.ctx if isinstance(error, click.UsageError) else None
    click.UsageError(write_out_lines(words), context).show()

"""From the words of a command line to the command that takes them."""

from __future__ import annotations

import os
import sys

from seolint.base.errors import UserError
from seolint.cli.options import COMMANDS
from seolint.cli.quick import parse_quickly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.cli.options import Values


def start(words: Sequence[str]) -> int:
    """Run a command; its exit code."""
    if "_SEOLINT_COMPLETE" not in os.environ:
        name, rest = (words[0], words[1:]) if words[0] in COMMANDS else ("check", words)
        values = parse_quickly(COMMANDS[name], rest)
        if values is not None:
            return call(COMMANDS[name].module, values)
    return _start_with_click(words)


def call(module: str, values: Values) -> int:
    """Run the module of a command; what it cannot do is said on standard error, with exit code 2."""
    from importlib import import_module

    try:
        code: int = import_module(f"seolint.cli.{module}").run(values)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception as error:
        if values.get("debug"):
            raise
        sys.stderr.write(f"seolint: {describe(error)}\n")
        return 2
    return code


def describe(error: Exception) -> str:
    """What an error says to a user: its words where they were written for one, else that seolint failed."""
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return f"failed: {type(error).__name__}: {error} (--debug shows where)"


def _start_with_click(words: Sequence[str]) -> int:
    import click

    from seolint.cli.commands import make_group

    try:
        code = make_group().main(list(words), prog_name="seolint", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    return code if isinstance(code, int) else 0

"""Parses a command line and runs its command."""

from __future__ import annotations

import os

from seolint.cli.dispatch import call
from seolint.cli.invocation import say
from seolint.cli.options import COMMANDS
from seolint.cli.quick import parse_quickly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


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
        from seolint.cli.misuse import explain_misuse

        for line in explain_misuse(error):
            say(line)
        return error.exit_code
    return code if isinstance(code, int) else 0

"""Says what is wrong with a command line, in the words of seolint: versions of click differ in theirs."""

from __future__ import annotations

import click

from seolint.base.suggestions import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


#: The option that only the program itself has.
_VERSION = "--version"


def explain_misuse(error: click.ClickException) -> Iterator[str]:
    """Yield what is wrong, and where to read more."""
    yield _explain(error)
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is not None:
        yield f"see {context.command_path} --help"


def _explain(error: click.ClickException) -> str:
    if isinstance(error, click.NoSuchOption) and error.option_name == _VERSION:
        return f'"{_VERSION}" is an option of seolint itself; use "seolint {_VERSION}"'
    if isinstance(error, click.NoSuchOption):
        return f'no such option "{error.option_name}"{_nearest_option(error)}'
    if isinstance(error, click.MissingParameter):
        return "no file or folder given"
    if isinstance(error, click.BadParameter) and error.param is not None:
        return f"{error.param.opts[0]}: {error.message}"
    if isinstance(error, click.BadOptionUsage):
        return f"{error.option_name}: {'needs a value' if 'requires' in error.message else 'takes no value'}"
    return _plain(error.format_message())


def _nearest_option(error: click.NoSuchOption) -> str:
    """Return the option of the command that is most like the one given."""
    command = error.ctx.command if error.ctx is not None else None
    flags = [flag for param in command.params for flag in param.opts] if command is not None else []
    return nearest(error.option_name, [*flags, "--help"])


def _plain(message: str) -> str:
    """Return a message of click as those of seolint begin and end."""
    return message[:1].lower() + message[1:].rstrip(".")

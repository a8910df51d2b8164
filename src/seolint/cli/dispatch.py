"""Runs the module of a command and turns its errors into messages and exit codes."""

from __future__ import annotations

from seolint.base.errors import SettingsErrors, UserError
from seolint.cli.invocation import say
from seolint.startup.modules import import_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.cli.options import Values


def call(module: str, values: Values) -> int:
    """Run the module of a command; an error goes to standard error, with exit code 2."""
    try:
        code: int = import_named(f"seolint.cli.{module}").run(values)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception as error:
        if values.get("debug"):
            raise
        tell(error)
        return 2
    return code


def tell(error: Exception) -> None:
    """Print an error to standard error, several mistakes in settings on a line each."""
    words = describe(error)
    for line in words.split("\n") if isinstance(error, SettingsErrors) else [words]:
        say(line)


def describe(error: Exception) -> str:
    """Describe an error to the user: its message if it was written for users, else that seolint failed."""
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return f"failed: {type(error).__name__}: {error} (use --debug for a traceback)"

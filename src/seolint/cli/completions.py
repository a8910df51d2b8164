"""``seolint completions``: make a shell complete commands, options, values, rules and categories."""

from __future__ import annotations

import os
import sys

from seolint.base.errors import SettingsError, UserError
from seolint.base.files import MAX_SETTINGS, read_regular, write_atomically
from seolint.base.suggestions import expected
from seolint.cli.invocation import say
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from seolint.cli.options import Values

SHELLS = ("bash", "zsh", "fish")
_VARIABLE = "_SEOLINT_COMPLETE"
#: What loads ``bash-completion``, which in turn finds the scripts of users.
_BASH_LOADERS = (
    "/usr/share/bash-completion/bash_completion",
    "/etc/bash_completion",
    "/usr/local/etc/profile.d/bash_completion.sh",
    "/opt/homebrew/etc/profile.d/bash_completion.sh",
)


class Destination(NamedTuple):
    """Where the script of a shell belongs.

    Attributes:
        script: the file for the script.
        start: the start-up file of the shell that has to load it; "" if the shell finds the script by itself.
        line: the line of that file that loads it.
    """

    script: str
    start: str = ""
    line: str = ""


def run(values: Values) -> int:
    """Write the script of a shell to where it looks, or print it.

    Raises:
        UserError: the shell is unknown, or one of the files is not ours to change.
    """
    shell = choose_shell(values["paths"][0] if values["paths"] else "", os.environ.get("SHELL", ""))
    script = make_script(shell)
    if values.get("print"):
        sys.stdout.write(script)
        return 0
    has_loader = any(map(os.path.exists, _BASH_LOADERS))
    destination = find_destination(shell, os.environ, os.path.expanduser("~"), has_loader=has_loader)
    refuse_script(destination.script)
    os.makedirs(os.path.dirname(destination.script), exist_ok=True)
    write_atomically(destination.script, script.encode())
    say(f"wrote {destination.script}")
    if destination.start and add_line(destination.start, destination.line):
        say(f"added to {destination.start}: {destination.line}")
    say(f"{shell} completes seolint from its next start on")
    return 0


def choose_shell(named: str, login_shell: str) -> str:
    """Return the shell named, or else the login shell.

    Raises:
        UserError: it is none of those that can complete.
    """
    shell = named or os.path.basename(login_shell)
    if shell in SHELLS:
        return shell
    if named:
        raise UserError(f'completions: unknown shell "{named}"{expected(named, SHELLS)}')
    raise UserError(f"completions: name the shell: {', '.join(SHELLS)}")


def make_script(shell: str) -> str:
    """Return the script that makes a shell complete."""
    from click.shell_completion import get_completion_class

    from seolint.cli.commands import make_group

    make = get_completion_class(shell)
    assert make is not None
    return make(make_group(), {}, "seolint", _VARIABLE).source()


def find_destination(shell: str, variables: Mapping[str, str], home: str, *, has_loader: bool) -> Destination:
    """Return where the script of a shell belongs; ``has_loader`` says whether ``bash-completion`` is installed."""
    from shlex import quote

    data = variables.get("XDG_DATA_HOME") or os.path.join(home, ".local", "share")
    config = variables.get("XDG_CONFIG_HOME") or os.path.join(home, ".config")
    if shell == "fish":
        return Destination(os.path.join(config, "fish", "completions", "seolint.fish"))
    if shell == "zsh":
        script = os.path.join(data, "zsh", "site-functions", "_seolint")
        start = os.path.join(variables.get("ZDOTDIR") or home, ".zshrc")
        load = "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }; "
        return Destination(script, start, f"{load}. {quote(script)}")
    script = os.path.join(data, "bash-completion", "completions", "seolint")
    if has_loader:
        return Destination(script)
    return Destination(script, os.path.join(home, ".bashrc"), f". {quote(script)}")


def refuse_script(path: str) -> None:
    """Refuse to replace a file that is no script for completing seolint.

    Raises:
        SettingsError: the file is something else.
    """
    if os.path.lexists(path) and _VARIABLE not in _read(path):
        raise SettingsError(path, "exists and is not made by seolint: not overwritten")


def add_line(path: str, line: str) -> bool:
    """Add a line to a start-up file, unless it is there; return whether it was added."""
    text = _read(path) if os.path.exists(path) else ""
    if line in text.splitlines():
        return False
    gap = "" if not text or text.endswith("\n") else "\n"
    write_atomically(path, f"{text}{gap}{line}\n".encode("utf-8", "surrogateescape"))
    return True


def _read(path: str) -> str:
    return read_regular(path, MAX_SETTINGS).decode("utf-8", "surrogateescape")

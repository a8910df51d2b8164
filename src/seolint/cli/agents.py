"""``seolint agents``: write a guide for agents into a repository."""

from __future__ import annotations

import os
import sys

from seolint.assistant.guide import begin_skill, make_guide, put_guide
from seolint.base.errors import SettingsError, UserError
from seolint.base.files import MAX_SETTINGS, read_regular, write_atomically
from seolint.base.paths import leads_outside, project_root, shown_path
from seolint.cli.invocation import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.cli.options import Values

#: The file of a folder that agents read, and the name of files that are a skill.
NAME, SKILL = "AGENTS.md", "SKILL.md"


def run(values: Values) -> int:
    """Put the guide into its section of a file, or print it; with ``--check`` return 1 if it is not there or is outdated.

    Raises:
        UserError: the guide cannot be put there, or there is nothing to check.
    """
    named = values["paths"][0] if values["paths"] else "."
    if named == "-":
        if values.get("check"):
            raise UserError("--check: name a file or folder; - only prints the guide")
        sys.stdout.write(make_guide())
        return 0
    path = os.path.join(named, NAME) if os.path.isdir(named) else named
    shown = shown_path(os.path.abspath(path))
    refuse_path(path)
    before = read(path)
    try:
        after = put_guide(begin(path) if before is None else before)
    except UserError as error:
        raise SettingsError(path, str(error)) from None
    if before == after:
        say(f"{shown}: the guide is up to date")
        return 0
    if values.get("check"):
        say(
            f"{shown}: the guide is {'missing' if before is None else 'missing or outdated'}; run: seolint agents {shown}"
        )
        return 1
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    write_atomically(path, after.encode())
    say(f"wrote {shown}")
    return 0


def refuse_path(path: str) -> None:
    """Refuse a file that is not Markdown, and a link that leads out of the repository.

    Raises:
        SettingsError: the path is such a file.
    """
    if not path.lower().endswith((".md", ".mdc")):
        raise SettingsError(path, "not a Markdown file; name a folder, or a file such as AGENTS.md or SKILL.md")
    folder = os.path.dirname(os.path.abspath(path))
    if leads_outside(path, project_root(folder)):
        raise SettingsError(path, "a link that leads out of the repository: not followed")


def read(path: str) -> str | None:
    """Read a file; None if it does not exist.

    Raises:
        SettingsError: it is not UTF-8.
        OSError: it cannot be read.
    """
    try:
        return read_regular(path, MAX_SETTINGS).decode()
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        raise SettingsError(path, "not UTF-8: left as it is") from None


def begin(path: str) -> str:
    """Return how a new file begins: a skill with its front matter, any other with nothing."""
    folder = os.path.basename(os.path.dirname(os.path.abspath(path)))
    return begin_skill(folder) if os.path.basename(path) == SKILL else ""

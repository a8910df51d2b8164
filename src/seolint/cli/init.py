"""``seolint init``: a commented starter ``seolint.toml``."""

from __future__ import annotations

import json
from pathlib import Path

from seolint.base.errors import SettingsError
from seolint.cli.invocation import say
from seolint.running.conventions import Conventions
from seolint.settings.keys import KEYS
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.cli.options import Values

NAME = "seolint.toml"


def run(values: Values) -> int:
    """Write the starter file into a folder; an existing file is not overwritten."""
    path = Path(values["paths"][0] if values["paths"] else ".") / NAME
    try:
        with path.open("x", encoding="utf-8", newline="\n") as out:
            outside = Conventions([str(path.parent.resolve())]).outside_below(str(path.parent.resolve()))
            out.write(make_starter(values.get("baseline") or "", outside))
    except FileExistsError:
        raise SettingsError(path.as_posix(), "already exists; not overwritten") from None
    say(f"wrote {path.as_posix()}")
    return 0


def make_starter(baseline: str = "", outside: Sequence[str] = ()) -> str:
    """Make a settings file with every setting commented out, except for those whose value is known.

    Args:
        baseline: the name of the baseline, if there is one.
        outside: the parts that nearly all files of the folder lack.
    """
    known = {"baseline": baseline, "outside": list(outside)}
    parts = ["# Settings of seolint. Remove the # from a line to turn it on."]
    for key in KEYS.values():
        if key.example:
            comment = f"# {key.help[0].upper()}{key.help[1:]}."
            lines = [f"# {line}" for line in key.example.splitlines()]
            if known.get(key.name):
                lines = [f"{key.name} = {json.dumps(known[key.name], ensure_ascii=False)}"]
            parts.append("\n".join([comment, *lines]))
    return "\n\n".join(parts) + "\n"

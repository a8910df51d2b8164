"""``seolint init``: a commented starter ``seolint.toml``."""

from __future__ import annotations

import json
from pathlib import Path

from seolint.base.errors import SettingsError
from seolint.cli.invocation import say
from seolint.settings.keys import KEYS
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.cli.options import Values

NAME = "seolint.toml"


def run(values: Values) -> int:
    """Write the starter file into a folder; an existing file is not overwritten."""
    path = Path(values["paths"][0] if values["paths"] else ".") / NAME
    try:
        with path.open("x", encoding="utf-8", newline="\n") as out:
            out.write(make_starter(values.get("baseline") or ""))
    except FileExistsError:
        raise SettingsError(path.as_posix(), "already exists; not overwritten") from None
    say(f"wrote {path.as_posix()}")
    return 0


def make_starter(baseline: str = "") -> str:
    """Make a settings file with every setting commented out, except for the baseline if one is named."""
    parts = ["# Settings of seolint. Remove the # from a line to turn it on."]
    for key in KEYS.values():
        if key.example:
            comment = f"# {key.help[0].upper()}{key.help[1:]}."
            lines = [f"# {line}" for line in key.example.splitlines()]
            if key.name == "baseline" and baseline:
                lines = [f"baseline = {json.dumps(baseline, ensure_ascii=False)}"]
            parts.append("\n".join([comment, *lines]))
    return "\n\n".join(parts) + "\n"

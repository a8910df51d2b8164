"""``seolint init``: a commented starter ``seolint.toml``."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

from seolint.base.errors import SettingsError
from seolint.cli.invocation import check_presets, say
from seolint.report.words import count
from seolint.running.survey import Survey, survey
from seolint.settings.keys import KEYS
from seolint.settings.presets import PREFIX
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from seolint.cli.options import Values

NAME = "seolint.toml"
_FORMATS = {"markdown": "Markdown file", "html": "HTML file", "text": "plain text file", "docx": "Word document"}


def run(values: Values) -> int:
    """Write the starter file into a folder; an existing file is not overwritten."""
    folder = Path(values["paths"][0] if values["paths"] else ".")
    presets = check_presets(values.get("preset", ()))
    path = folder / NAME
    try:
        with path.open("x", encoding="utf-8", newline="\n") as out:
            found = survey(str(folder.resolve()))
            known = {
                "extend": presets,
                "baseline": values.get("baseline"),
                "outside": list(found.outside),
                "hosts": [found.host] if found.host else [],
                "site-name": found.site_name,
            }
            out.write(make_starter(known))
    except FileExistsError:
        wanted = {"extend": presets, "baseline": values.get("baseline")}
        lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in wanted.items() if value]
        advice = f"; add to it: {', '.join(lines)}" if lines else ""
        raise SettingsError(path.as_posix(), f"already exists, not overwritten{advice}") from None
    say(f"wrote {path.as_posix()}")
    for line in describe(found, presets):
        say(line)
    for line in advise(folder, values.get("baseline")):
        say(line)
    return 0


def make_starter(known: Mapping[str, Any] | None = None) -> str:
    """Make a settings file with every setting commented out, except for those whose value is known."""
    known = known or {}
    parts = ["# Settings of seolint. Remove the # from a line to turn it on."]
    for key in KEYS.values():
        if key.example:
            comment = f"# {key.help[0].upper()}{key.help[1:]}."
            lines = [f"# {line}" for line in key.example.splitlines()]
            if known.get(key.name):
                lines = [f"{key.name} = {json.dumps(known[key.name], ensure_ascii=False)}"]
            parts.append("\n".join([comment, *lines]))
    return "\n\n".join(parts) + "\n"


def describe(found: Survey, presets: Sequence[str]) -> Iterator[str]:
    """Yield what was found in the folder."""
    files = [count(found.formats[name], what) for name, what in _FORMATS.items() if found.formats.get(name)]
    yield f"found {', '.join(files)}" if files else "found no Markdown, HTML, plain text or Word files"
    if found.host:
        yield f"the site is {found.host} (setting: hosts)"
    if found.site_name:
        yield f'the site is called "{found.site_name}" (setting: site-name)'
    if found.outside:
        yield f"nearly all Markdown files lack: {', '.join(found.outside)} (setting: outside)"
    if found.preset and not presets:
        yield f'{found.reason}: extend = "{PREFIX}{found.preset}" suits them'


def advise(folder: Path, baseline: str | None) -> Iterator[str]:
    """Yield what to do next: a baseline that is set but does not exist comes first."""
    if baseline and not (folder / baseline).exists():
        words = ["seolint", "check", "--write-baseline", (folder / baseline).as_posix(), folder.as_posix()]
        yield f"next: {shlex.join(words)}"
        return
    yield f"next: seolint {folder.as_posix()}"
    if not baseline:
        yield f"to report only new findings: seolint {folder.as_posix()} --write-baseline FILE"
        yield f"and set baseline in {NAME}"

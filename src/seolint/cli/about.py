"""What a report that is kept says about the run: when and where it was made, of what, and with which settings."""

from __future__ import annotations

import os
from time import strftime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.settings.layers import Settings


def describe_run(paths: Sequence[str], settings: Settings) -> list[tuple[str, str]]:
    """Return names and values; the home folder of the user is written ``~``."""
    home, folder = os.path.expanduser("~"), os.getcwd()
    if folder.startswith(home + os.sep):
        folder = "~" + folder[len(home) :]
    return [
        ("date", strftime("%Y-%m-%d %H:%M")),
        ("folder", folder),
        *([("paths", " ".join(paths))] if list(paths) != ["."] else []),
        ("settings", ", ".join(_name_settings(settings)) or "defaults"),
    ]


def _name_settings(settings: Settings) -> Iterator[str]:
    """Yield the settings files, and each setting of the environment and the command line."""
    for layer in settings.layers:
        if not layer.origins:
            yield layer.name
            continue
        for key, value in layer.values.items():
            if key != "output-format":
                yield f"{layer.origin(key)} {','.join(map(str, value)) if isinstance(value, list | tuple) else value}"

"""``seolint clean``: remove the cache."""

from __future__ import annotations

import os

from seolint.base.errors import SettingsError
from seolint.cli.invocation import make_configs, say
from seolint.running.cache import default_folder, is_cache, remove

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.cli.options import Values


def run(values: Values) -> int:
    """Remove the entries of the cache, and its folder if nothing else is in it."""
    settings = make_configs(values).of(os.getcwd())
    folder = settings.value("cache-dir") or default_folder(os.getcwd())
    if not os.path.lexists(folder):
        say("no cache to remove")
        return 0
    if not is_cache(folder):
        raise SettingsError(folder, "not removed: this is not a seolint cache")
    if not remove(folder):
        raise SettingsError(folder, "its entries are removed; the folder has other files, which were left")
    say(f"removed {folder}")
    return 0

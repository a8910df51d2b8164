"""``seolint clean``: remove the cache."""

from __future__ import annotations

import os
import shutil

from seolint.base.errors import SettingsError
from seolint.cli.invocation import make_configs, say
from seolint.running.cache import default_folder, is_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.cli.options import Values


def run(values: Values) -> int:
    """Remove the cache folder, if it really is one."""
    settings = make_configs(values).of(os.getcwd())
    folder = settings.value("cache-dir") or default_folder(os.getcwd())
    if not os.path.isdir(folder):
        say("no cache to remove")
        return 0
    if not is_cache(folder):
        raise SettingsError(folder, "not removed: this is not a seolint cache")
    shutil.rmtree(folder)
    say(f"removed {folder}")
    return 0

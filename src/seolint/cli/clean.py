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
    """Remove the folder of results, if that is what it is."""
    settings = make_configs(values).of(os.getcwd())
    folder = settings.value("cache-dir") or default_folder(os.getcwd())
    if not os.path.isdir(folder):
        say("there is no cache")
        return 0
    if not is_cache(folder):
        raise SettingsError(folder, "this is no cache of seolint: not removed")
    shutil.rmtree(folder)
    say(f"removed {folder}")
    return 0

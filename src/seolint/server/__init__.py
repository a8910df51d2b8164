"""The language server: the same rules, for editors.

``positions`` counts lines and columns as editors do, ``desk`` lints open documents, ``diagnostics``, ``actions`` and
``hover`` turn the results into messages of the protocol, ``status`` what an editor shows of the article as a whole,
``session`` knows what is open, and ``handlers`` talks to the editor through pygls, which the extra ``server`` installs.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

from seolint.base.errors import UserError
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, BinaryIO

    from seolint.settings.nearest import NearestSettings


def serve(configure: Callable[[Mapping[str, Any]], NearestSettings]) -> int:
    """Serve an editor on standard input and output until it disconnects; 1 if it did so without a shutdown.

    Args:
        configure: returns the settings of each folder, overridden by those the editor has under ``seolint``; called
            again when they change.

    Raises:
        UserError: pygls is not installed.
    """
    if find_spec("pygls") is None:
        raise UserError("server: pygls is not installed; install the extra: seolint-articles[server]")
    from seolint.server.handlers import make_server
    from seolint.server.protocol import has_shut_down

    server = make_server(configure)
    server.start_io(None, _take_output())
    return 0 if has_shut_down(server) else 1


def _take_output() -> BinaryIO:
    """Reserve standard output for the protocol: from now on, other output to it goes to standard error."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return output

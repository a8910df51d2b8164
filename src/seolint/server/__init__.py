"""The language server: the same rules, as editors ask for them.

``positions`` counts as the editor does, ``desk`` lints what is being written, ``diagnostics``, ``actions`` and
``hover`` say what came of it in the words of the protocol, and ``session`` talks to the editor by way of pygls, which
comes with the extra ``server``.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

from seolint.base.errors import UserError
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from seolint.settings.nearest import NearestSettings
    from seolint.startup.hints import Any, BinaryIO


def serve(configure: Callable[[Mapping[str, Any]], NearestSettings]) -> None:
    """Talk to an editor on standard input and output until it has had enough.

    Args:
        configure: gives the settings of each folder, with those that the editor has under ``seolint`` over them; called
            again when they change.

    Raises:
        UserError: pygls is not installed.
    """
    if find_spec("pygls") is None:
        raise UserError("server: pygls is not installed; install the extra: seolint-articles[server]")
    from seolint.server.session import make_server

    make_server(configure).start_io(None, _take_output())


def _take_output() -> BinaryIO:
    """Standard output, for the protocol alone: what anything else prints there goes to standard error from now on."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return output

"""``seolint mcp``: the server for assistants on standard input and output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seolint.cli.invocation import require_packages

if TYPE_CHECKING:
    from seolint.cli.options import Values


def run(values: Values) -> int:
    """Serve one client until it disconnects.

    Raises:
        UserError: the extra is not installed, or a folder does not exist.
    """
    require_packages(("mcp",), "mcp")
    from seolint.assistant.roots import Roots
    from seolint.assistant.serve import make_server

    make_server(Roots(values["paths"] or ["."])).run("stdio")
    return 0

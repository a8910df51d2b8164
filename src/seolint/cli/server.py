"""``seolint server``: the language server on standard input and output."""

from __future__ import annotations

from seolint.cli.invocation import make_configs
from seolint.server import serve
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.cli.options import Values


def run(values: Values) -> int:
    """Serve one editor until it disconnects."""
    return serve(lambda editor: make_configs(values, editor))

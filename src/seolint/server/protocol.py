"""The protocol as pygls speaks it, with the answers that pygls leaves out."""

from __future__ import annotations

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pygls.lsp.server import LanguageServer


class Protocol(LanguageServerProtocol):
    """Answers every request: one that cannot be read, and one after the shutdown, with an error."""

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Read a message; what cannot be read, such as a negative position, is answered with an error."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "method" in data and "id" in data:
                self._send_response(data["id"], None, error.to_response_error())
            raise

    def handle_message(self, message: Any) -> None:
        """Handle a message; after the shutdown only ``exit`` is accepted."""
        if self._shutdown and hasattr(message, "id") and hasattr(message, "method"):
            code = lsp.ErrorCodes.InvalidRequest
            self._send_response(message.id, None, lsp.ResponseError(code, "the server has been shut down"))
            return
        super().handle_message(message)


def has_shut_down(server: LanguageServer) -> bool:
    """Whether the editor has asked to shut down, as it must before it leaves."""
    return bool(server.protocol._shutdown)  # noqa: SLF001  (pygls tells nobody)

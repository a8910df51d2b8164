"""What the server does with each message of an editor."""

from __future__ import annotations

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer

from seolint.server.actions import KINDS
from seolint.server.protocol import Protocol
from seolint.server.session import SECTION, Session
from seolint.startup.hints import TYPE_CHECKING
from seolint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from seolint.settings.nearest import NearestSettings

#: Seconds without a change before a document is linted.
PAUSE = 0.2


def make_server(configure: Callable[[Mapping[str, Any]], NearestSettings]) -> LanguageServer:
    """Make a server, ready to start; see ``seolint.server.serve``.

    Each change sends the whole document: pygls would locate partial changes in lines as Python splits them, which is at
    more characters than the protocol does.
    """
    server = LanguageServer("seolint", __version__, lsp.TextDocumentSyncKind.Full, protocol_cls=Protocol)
    session = Session(server, configure)
    _handle_documents(server, session)
    _handle_settings(server, session)
    _handle_requests(server, session)
    return server


def _handle_documents(server: LanguageServer, session: Session) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def did_open(params: lsp.DidOpenTextDocumentParams) -> None:
        session.publish_soon(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(params: lsp.DidChangeTextDocumentParams) -> None:
        session.publish_soon(params.text_document.uri, PAUSE)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def did_save(params: lsp.DidSaveTextDocumentParams) -> None:
        session.desk.read_settings_again()  # not every editor reports changed files
        session.opinions.pop(params.text_document.uri, None)
        session.publish_soon(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: lsp.DidCloseTextDocumentParams) -> None:
        session.close(params.text_document.uri)


def _handle_settings(server: LanguageServer, session: Session) -> None:
    @server.feature(lsp.INITIALIZE)
    def initialize(params: lsp.InitializeParams) -> None:
        options = params.initialization_options
        session.take_settings(options.get(SECTION, options) if isinstance(options, dict) else None)

    @server.feature(lsp.INITIALIZED)
    async def initialized(_: lsp.InitializedParams) -> None:
        await session.watch()
        if await session.ask_settings():
            session.reload()

    @server.feature(lsp.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def did_change_configuration(params: lsp.DidChangeConfigurationParams) -> None:
        session.take_settings(params.settings.get(SECTION) if isinstance(params.settings, dict) else None)
        await session.ask_settings()
        session.reload()

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def did_change_watched_files(_: lsp.DidChangeWatchedFilesParams) -> None:
        session.reload()


def _handle_requests(server: LanguageServer, session: Session) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    async def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        return await session.hover(params.text_document.uri, params.position)

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(KINDS))
    async def code_action(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        return await session.actions(params.text_document.uri, params.range, params.context.only)

    @server.feature(lsp.TEXT_DOCUMENT_CODE_LENS)
    async def code_lens(params: lsp.CodeLensParams) -> list[lsp.CodeLens]:
        return await session.lenses(params.text_document.uri)

"""The session with an editor: handles its messages, lints documents and publishes diagnostics.

Documents are linted one at a time in a separate thread, so that the editor gets answers meanwhile. After a change the
server waits briefly, so that it does not lint after every keystroke.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import unquote

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from seolint.server.actions import KINDS, Actions
from seolint.server.desk import Desk, OpenDocument
from seolint.server.diagnostics import make_diagnostics
from seolint.server.hover import make_hover
from seolint.server.positions import Ruler
from seolint.server.protocol import Protocol
from seolint.startup.hints import TYPE_CHECKING
from seolint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from seolint.server.desk import Opinion
    from seolint.settings.nearest import NearestSettings

#: Seconds without a change before a document is linted.
PAUSE = 0.2
SECTION = "seolint"


class Session:
    """The state of the editor's documents.

    Args:
        server: the connection to the editor.
        configure: returns the settings of each folder, overridden by those of the editor.
    """

    def __init__(self, server: LanguageServer, configure: Callable[[Mapping[str, Any]], NearestSettings]) -> None:
        self.server = server
        self.configure = configure
        self.settings: Mapping[str, Any] = {}
        self.desk = self.make_desk()
        self.thread = ThreadPoolExecutor(1, "lint")
        self.opinions: dict[str, Opinion] = {}
        self.waiting: dict[str, asyncio.TimerHandle] = {}
        self.tasks: set[asyncio.Task[None]] = set()

    def make_desk(self) -> Desk:
        """Make a desk that reads the settings again."""
        return Desk(lambda: self.configure(self.settings))

    def document(self, uri: str) -> OpenDocument | None:
        """Return the document as it is now; None if it is not open."""
        documents = self.server.workspace.text_documents  # kept by their decoded URIs, or as they are
        text = documents.get(unquote(uri)) or documents.get(uri)
        if text is None:
            return None
        path = (to_fs_path(uri) if uri.startswith("file:") else None) or ""
        path = "" if "\0" in path else path  # ``%00``: no file can have that name
        return OpenDocument(text.source, path, text.language_id or "", text.version)

    def ruler(self, opinion: Opinion) -> Ruler | None:
        """Make a ruler for the linted source, in the units agreed with the editor; None if it was not linted."""
        if opinion.source is None:
            return None
        encoding = self.server.server_capabilities.position_encoding
        return Ruler(opinion.source, encoding or lsp.PositionEncodingKind.Utf16)

    async def opinion(self, uri: str) -> Opinion | None:
        """Return the result of linting a document as it is now; None if it is not open."""
        document = self.document(uri)
        known = self.opinions.get(uri)
        if document is None or (known is not None and known.document == document):
            return known if document is not None else None
        opinion = await asyncio.get_running_loop().run_in_executor(self.thread, self.desk.lint, document)
        if self.document(uri) == document:
            self.opinions[uri] = opinion
        return opinion

    async def publish(self, uri: str) -> None:
        """Send the diagnostics of a document, unless it has changed meanwhile."""
        opinion = await self.opinion(uri)
        if opinion is None or self.document(uri) != opinion.document:
            return
        diagnostics = make_diagnostics(opinion, self.ruler(opinion), uri)
        self.send(uri, diagnostics, opinion.document.version)

    def send(self, uri: str, diagnostics: Sequence[lsp.Diagnostic], version: int | None = None) -> None:
        """Replace the diagnostics of a document."""
        params = lsp.PublishDiagnosticsParams(uri, diagnostics, version)
        self.server.text_document_publish_diagnostics(params)

    def publish_soon(self, uri: str, pause: float = 0) -> None:
        """Publish after a pause; a new call for the same document restarts the pause."""
        if uri in self.waiting:
            self.waiting.pop(uri).cancel()
        self.waiting[uri] = asyncio.get_running_loop().call_later(pause, self._start, uri)

    def publish_all(self) -> None:
        """Lint all open documents again."""
        self.opinions.clear()
        for document in self.server.workspace.text_documents.values():
            self.publish_soon(document.uri)

    def close(self, uri: str) -> None:
        """Drop a closed document."""
        self.opinions.pop(uri, None)
        if uri in self.waiting:
            self.waiting.pop(uri).cancel()
        self.send(uri, [])

    def take_settings(self, settings: object) -> bool:
        """Store the editor's settings and return whether they are new; empty settings leave the old ones."""
        is_new = isinstance(settings, dict) and bool(settings) and settings != self.settings
        if isinstance(settings, dict) and is_new:
            self.settings = settings
        return is_new

    def reload(self) -> None:
        """Read settings and rule files again, and lint all open documents."""
        self.desk = self.make_desk()
        self.publish_all()

    async def ask_settings(self) -> bool:
        """Ask the editor for its settings, if it supports that, and return whether they are new."""
        workspace = self.server.client_capabilities.workspace
        if workspace is None or not workspace.configuration:
            return False
        params = lsp.ConfigurationParams([lsp.ConfigurationItem(section=SECTION)])
        answers = await self.server.workspace_configuration_async(params)
        return self.take_settings(answers[0] if answers else None)

    async def watch(self) -> None:
        """Ask the editor to report changed settings and rule files, if it supports that."""
        workspace = self.server.client_capabilities.workspace
        files = workspace.did_change_watched_files if workspace is not None else None
        if files is None or not files.dynamic_registration:
            return
        watchers = [lsp.FileSystemWatcher("**/*.toml")]
        options = lsp.DidChangeWatchedFilesRegistrationOptions(watchers)
        registration = lsp.Registration("settings", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        await self.server.client_register_capability_async(lsp.RegistrationParams([registration]))

    def _start(self, uri: str) -> None:
        self.waiting.pop(uri, None)
        task = asyncio.ensure_future(self.publish(uri))
        self.tasks.add(task)  # the loop keeps only a weak reference
        task.add_done_callback(self._finish)

    def _finish(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            message = f"seolint failed: {type(error).__name__}: {error}"
            self.server.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, message))


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
        opinion = await session.opinion(params.text_document.uri)
        ruler = session.ruler(opinion) if opinion is not None else None
        return make_hover(opinion, ruler, params.position) if opinion is not None and ruler is not None else None

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(KINDS))
    async def code_action(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        uri = params.text_document.uri
        opinion = await session.opinion(uri)
        ruler = session.ruler(opinion) if opinion is not None else None
        if opinion is None or ruler is None:
            return []
        actions = Actions(opinion, ruler, uri, has_versions=_supports_versions(server))
        return await asyncio.get_running_loop().run_in_executor(
            session.thread, actions.offer, params.range, params.context.only
        )


def _supports_versions(server: LanguageServer) -> bool:
    workspace = server.client_capabilities.workspace
    return bool(workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes)

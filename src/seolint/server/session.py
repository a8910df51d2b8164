"""The conversation with the editor: what it tells, when a draft is linted, and what it is told.

Drafts are linted in a thread of their own, one after the other, so that the editor is answered meanwhile. After a
change there is a short pause first: whoever is typing gets an opinion on what has been written, not on every letter.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from seolint.server.actions import KINDS, Actions
from seolint.server.desk import Desk, OpenDocument
from seolint.server.diagnostics import make_diagnostics
from seolint.server.hover import make_hover
from seolint.server.positions import Ruler
from seolint.startup.hints import TYPE_CHECKING
from seolint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from seolint.server.desk import Opinion
    from seolint.settings.nearest import NearestSettings

#: Seconds without a change after which a draft is linted.
PAUSE = 0.2
SECTION = "seolint"


class Session:
    """What the server knows of the editor's documents.

    Args:
        server: the connection to the editor.
        configure: gives the settings of each folder, with those of the editor over them.
    """

    def __init__(self, server: LanguageServer, configure: Callable[[Mapping[str, Any]], NearestSettings]) -> None:
        self.server = server
        self.configure = configure
        self.wishes: Mapping[str, Any] = {}
        self.desk = self.make_desk()
        self.thread = ThreadPoolExecutor(1, "lint")
        self.opinions: dict[str, Opinion] = {}
        self.waiting: dict[str, asyncio.TimerHandle] = {}
        self.tasks: set[asyncio.Task[None]] = set()

    def make_desk(self) -> Desk:
        """A desk that knows nothing yet."""
        return Desk(lambda: self.configure(self.wishes))

    def draft(self, uri: str) -> OpenDocument | None:
        """The document as it is now; None if it is not open."""
        document = self.server.workspace.text_documents.get(uri)
        if document is None:
            return None
        path = to_fs_path(uri) if uri.startswith("file:") else None
        return OpenDocument(document.source, path or "", document.language_id or "", document.version)

    def ruler(self, opinion: Opinion) -> Ruler | None:
        """Measures what was linted in the units agreed on."""
        if opinion.source is None:
            return None
        encoding = self.server.server_capabilities.position_encoding
        return Ruler(opinion.source, encoding or lsp.PositionEncodingKind.Utf16)

    async def opinion(self, uri: str) -> Opinion | None:
        """The opinion on a document as it is now; None if it is not open."""
        draft = self.draft(uri)
        known = self.opinions.get(uri)
        if draft is None or (known is not None and known.draft == draft):
            return known if draft is not None else None
        opinion = await asyncio.get_running_loop().run_in_executor(self.thread, self.desk.lint, draft)
        if self.draft(uri) == draft:
            self.opinions[uri] = opinion
        return opinion

    async def publish(self, uri: str) -> None:
        """Tell the editor what is found in a document, unless it has changed meanwhile."""
        opinion = await self.opinion(uri)
        if opinion is None or self.draft(uri) != opinion.draft:
            return
        diagnostics = make_diagnostics(opinion, self.ruler(opinion), uri)
        self.tell(uri, diagnostics, opinion.draft.version)

    def tell(self, uri: str, diagnostics: Sequence[lsp.Diagnostic], version: int | None = None) -> None:
        """Put these diagnostics in the place of those that a document had."""
        params = lsp.PublishDiagnosticsParams(uri, diagnostics, version)
        self.server.text_document_publish_diagnostics(params)

    def publish_soon(self, uri: str, pause: float = 0) -> None:
        """Publish after a pause, counted from the last time this was called for the document."""
        if uri in self.waiting:
            self.waiting.pop(uri).cancel()
        self.waiting[uri] = asyncio.get_running_loop().call_later(pause, self._start, uri)

    def publish_all(self) -> None:
        """Lint all open documents anew."""
        self.opinions.clear()
        for uri in self.server.workspace.text_documents:
            self.publish_soon(uri)

    def close(self, uri: str) -> None:
        """Forget a document that is closed."""
        self.opinions.pop(uri, None)
        if uri in self.waiting:
            self.waiting.pop(uri).cancel()
        self.tell(uri, [])

    def take_settings(self, wishes: object) -> bool:
        """Take what the editor sets; whether that is anything new. An empty answer leaves what was set before."""
        is_new = isinstance(wishes, dict) and bool(wishes) and wishes != self.wishes
        if isinstance(wishes, dict) and is_new:
            self.wishes = wishes
        return is_new

    def start_anew(self) -> None:
        """Read settings and rule files again, and lint everything."""
        self.desk = self.make_desk()
        self.publish_all()

    async def ask_settings(self) -> bool:
        """Ask the editor for its settings, if it can be asked; whether they are new."""
        workspace = self.server.client_capabilities.workspace
        if workspace is None or not workspace.configuration:
            return False
        params = lsp.ConfigurationParams([lsp.ConfigurationItem(section=SECTION)])
        answers = await self.server.workspace_configuration_async(params)
        return self.take_settings(answers[0] if answers else None)

    async def watch(self) -> None:
        """Have the editor tell of changed settings and rule files, if it can."""
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
        self.tasks.add(task)  # the loop itself would not keep it from being thrown away
        task.add_done_callback(self._finish)

    def _finish(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            words = f"seolint failed: {type(error).__name__}: {error}"
            self.server.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, words))


def make_server(configure: Callable[[Mapping[str, Any]], NearestSettings]) -> LanguageServer:
    """A server that only has to be started; see ``seolint.server.serve``.

    Documents come whole with each change: pygls would look for the places of partial changes in lines as Python has
    them, and those end at characters where the lines of the protocol go on.
    """
    server = LanguageServer("seolint", __version__, lsp.TextDocumentSyncKind.Full)
    session = Session(server, configure)
    _hear_documents(server, session)
    _hear_settings(server, session)
    _answer(server, session)
    return server


def _hear_documents(server: LanguageServer, session: Session) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def did_open(params: lsp.DidOpenTextDocumentParams) -> None:
        session.publish_soon(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(params: lsp.DidChangeTextDocumentParams) -> None:
        session.publish_soon(params.text_document.uri, PAUSE)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def did_save(params: lsp.DidSaveTextDocumentParams) -> None:
        session.desk.read_settings_again()  # not every editor tells of changed files
        session.opinions.pop(params.text_document.uri, None)
        session.publish_soon(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: lsp.DidCloseTextDocumentParams) -> None:
        session.close(params.text_document.uri)


def _hear_settings(server: LanguageServer, session: Session) -> None:
    @server.feature(lsp.INITIALIZE)
    def initialize(params: lsp.InitializeParams) -> None:
        options = params.initialization_options
        session.take_settings(options.get(SECTION, options) if isinstance(options, dict) else None)

    @server.feature(lsp.INITIALIZED)
    async def initialized(_: lsp.InitializedParams) -> None:
        await session.watch()
        if await session.ask_settings():
            session.start_anew()

    @server.feature(lsp.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def did_change_configuration(params: lsp.DidChangeConfigurationParams) -> None:
        session.take_settings(params.settings.get(SECTION) if isinstance(params.settings, dict) else None)
        await session.ask_settings()
        session.start_anew()

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def did_change_watched_files(_: lsp.DidChangeWatchedFilesParams) -> None:
        session.start_anew()


def _answer(server: LanguageServer, session: Session) -> None:
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
        actions = Actions(opinion, ruler, uri, has_versions=_takes_versions(server))
        return await asyncio.get_running_loop().run_in_executor(
            session.thread, actions.offer, params.range, params.context.only
        )


def _takes_versions(server: LanguageServer) -> bool:
    workspace = server.client_capabilities.workspace
    return bool(workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes)

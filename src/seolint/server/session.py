"""The session with an editor: lints its documents, and tells it the diagnostics and the status of each.

Documents are linted one at a time in a separate thread, so that the editor gets answers meanwhile. After a change the
server waits briefly, so that it does not lint after every keystroke.
"""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import unquote

from lsprotocol import types as lsp
from pygls.uris import to_fs_path

from seolint.base.paths import is_inside, project_root
from seolint.server import status
from seolint.server.actions import Actions
from seolint.server.desk import Desk, OpenDocument
from seolint.server.diagnostics import make_diagnostics
from seolint.server.hover import make_hover
from seolint.server.positions import Ruler
from seolint.server.settings_edits import SettingsEdits
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from pygls.lsp.server import LanguageServer

    from seolint.server.desk import Opinion
    from seolint.settings.nearest import NearestSettings

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
        self._answer: object = {}
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
        if self.shows_status():
            self.server.protocol.notify(status.METHOD, status.make_status(opinion, uri))

    def send(self, uri: str, diagnostics: Sequence[lsp.Diagnostic], version: int | None = None) -> None:
        """Replace the diagnostics of a document."""
        params = lsp.PublishDiagnosticsParams(uri, diagnostics, version)
        self.server.text_document_publish_diagnostics(params)

    def shows_status(self) -> bool:
        """Whether the editor shows what the server tells about an article as a whole."""
        experimental = self.server.client_capabilities.experimental
        return bool(isinstance(experimental, dict) and experimental.get(status.CAPABILITY))

    def settings_edits(self, opinion: Opinion) -> SettingsEdits | None:
        """Make the edits of the settings for a document; None if it has no path, or its settings are named."""
        path = opinion.document.path
        if not path or not opinion.finds_settings:
            return None
        root = self.server.workspace.root_path
        folder = root if root and is_inside(path, root) else project_root(os.path.dirname(path))
        encoding = self.server.server_capabilities.position_encoding or lsp.PositionEncodingKind.Utf16
        can_create = self._can_create_files()
        return SettingsEdits(path, folder if can_create else "", encoding, has_versions=self._supports_versions())

    async def hover(self, uri: str, position: lsp.Position) -> lsp.Hover | None:
        """Describe the rules that found something at a position; None if there is no finding."""
        opinion = await self.opinion(uri)
        ruler = self.ruler(opinion) if opinion is not None else None
        if opinion is None or ruler is None:
            return None
        return make_hover(opinion, ruler, position, can_fold=self._can_fold())

    async def actions(self, uri: str, range_: lsp.Range, only: Sequence[str] | None) -> list[lsp.CodeAction]:
        """Return the code actions for a range."""
        opinion = await self.opinion(uri)
        ruler = self.ruler(opinion) if opinion is not None else None
        if opinion is None or ruler is None:
            return []
        settings = self.settings_edits(opinion)
        actions = Actions(opinion, ruler, uri, has_versions=self._supports_versions(), settings=settings)
        return await asyncio.get_running_loop().run_in_executor(self.thread, actions.offer, range_, only)

    async def lenses(self, uri: str) -> list[lsp.CodeLens]:
        """Return the lens of a document, unless the editor shows its status."""
        opinion = None if self.shows_status() else await self.opinion(uri)
        return status.make_lenses(opinion) if opinion is not None else []

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
        """Ask the editor for its settings, if it supports that, and return whether they are new.

        Empty ones are new if it had others before: the writer has removed them.
        """
        workspace = self.server.client_capabilities.workspace
        if workspace is None or not workspace.configuration:
            return False
        params = lsp.ConfigurationParams([lsp.ConfigurationItem(section=SECTION)])
        answers = await self.server.workspace_configuration_async(params)
        before, self._answer = self._answer, answers[0] if answers else None
        if self._answer == {} and before not in ({}, None):
            self.settings = {}
            return True
        return self.take_settings(self._answer)

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

    def _supports_versions(self) -> bool:
        workspace = self.server.client_capabilities.workspace
        return bool(workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes)

    def _can_create_files(self) -> bool:
        workspace = self.server.client_capabilities.workspace
        edits = workspace.workspace_edit if workspace else None
        operations = (edits.resource_operations if edits else None) or ()
        return self._supports_versions() and lsp.ResourceOperationKind.Create in operations

    def _can_fold(self) -> bool:
        """Whether a hover may contain a part that opens when it is clicked."""
        general = self.server.client_capabilities.general
        tags = (general.markdown.allowed_tags if general and general.markdown else None) or ()
        return {"details", "summary"} <= set(tags)

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

"""Edits of the settings file that ignore a finding or turn off its rule: the nearest file, or a new one."""

from __future__ import annotations

import os
import re

from lsprotocol import types as lsp
from pygls.uris import from_fs_path

from seolint.article.source import SourceError, take_text
from seolint.base.files import MAX_SETTINGS, read_regular
from seolint.base.paths import leads_outside, path_below, project_root
from seolint.server.positions import Ruler
from seolint.settings.add_ignores import add_ignore
from seolint.settings.nearest import find_settings_file
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.base.model import Finding
    from seolint.settings.add_ignores import Entry

NAME, _PYPROJECT = "seolint.toml", "pyproject.toml"
#: What an entry says until somebody gives the reason.
REASON = "say why"
_SPECIAL = re.compile(r"[*?\[\]{}]")


class SettingsEdits:
    """Makes edits of the settings for one document.

    Args:
        path: the absolute path of the document.
        folder: where a new settings file belongs; "" if the editor cannot create files.
        encoding: the units in which the editor counts.
        has_versions: whether the editor supports edits with a document version.
    """

    def __init__(self, path: str, folder: str, encoding: str, *, has_versions: bool) -> None:
        self._path = path
        self._encoding = encoding
        self._has_versions = has_versions
        found = find_settings_file(os.path.dirname(path))
        self._is_new = found is None
        self._file = found or (os.path.join(folder, NAME) if folder else "")

    def offer(self, finding: Finding) -> Iterator[tuple[str, lsp.WorkspaceEdit]]:
        """Yield the title and the edit of each action for a finding; none if the settings file cannot be edited."""
        text = self._read()
        if text is None:
            return
        name = os.path.basename(self._file)
        entries: dict[str, Entry] = {
            f"Ignore this finding of {finding.rule} in {name}": self._describe(finding),
            f"Turn off {finding.rule} in {name}": finding.rule,
        }
        for title, entry in entries.items():
            made = self._make_edit(text, entry)
            if made is not None:
                yield title, made

    def _describe(self, finding: Finding) -> Entry:
        file = path_below(os.path.dirname(self._file), self._path)
        place = {} if _SPECIAL.search(file) or os.path.isabs(file) else {"file": file, "rule": finding.rule}
        return {**place, "fingerprint": finding.fingerprint, "reason": REASON}

    def _read(self) -> str | None:
        """Read the settings file; None if there is none to edit, or it leads out of its project."""
        if not self._file or (os.path.lexists(self._file) and self._is_new):
            return None
        if self._is_new:
            return ""
        if leads_outside(self._file, project_root(os.path.dirname(self._file))):
            return None
        try:
            return read_regular(self._file, MAX_SETTINGS).decode().replace("\r\n", "\n")
        except (OSError, UnicodeDecodeError):
            return None

    def _make_edit(self, text: str, entry: Entry) -> lsp.WorkspaceEdit | None:
        edit = add_ignore(text, entry, is_pyproject=os.path.basename(self._file) == _PYPROJECT)
        if edit is None:
            return None
        try:
            ruler = Ruler(take_text(text, NAME, "text"), self._encoding)
        except SourceError:
            return None
        edits = [lsp.TextEdit(ruler.range(edit.start, edit.end), edit.text)]
        uri = from_fs_path(self._file)
        assert uri is not None
        if not self._has_versions and not self._is_new:
            return lsp.WorkspaceEdit(changes={uri: edits})
        document = lsp.TextDocumentEdit(lsp.OptionalVersionedTextDocumentIdentifier(uri), edits)
        options = lsp.CreateFileOptions(ignore_if_exists=True)
        return lsp.WorkspaceEdit(
            document_changes=[*([lsp.CreateFile(uri, options=options)] if self._is_new else []), document]
        )

"""All records of the inputs, in an order that depends on the inputs alone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from seolint.base.errors import UserError
from seolint.base.files import MAX_ARTICLE, read_regular
from seolint.base.paths import format_of
from seolint.corpus.documents import Columns, Document, Reject
from seolint.corpus.inputs.streams import DamagedInputError
from seolint.report.words import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_JSON = (".jsonl", ".ndjson", ".json-lines")
_ARCHIVES = (".warc", ".wet")
_COMPRESSED = (".gz", ".zst")
_WORD = "Word documents are not read here: use seolint check, or save them as Markdown, HTML or plain text"


class Records:
    """The records of files and folders.

    Attributes:
        files: the files found, in the order in which they are read.
        unread: how many Word documents there are in folders, which are articles and not read here.
        problems: the files of which not everything could be read, and why; an option that names a column nothing has.
        total: the bytes of all files.
        done: the bytes read so far.
    """

    def __init__(self, paths: Sequence[str], columns: Columns) -> None:
        """Find the files.

        Raises:
            UserError: a path does not exist, or names a file of no known kind.
        """
        self.columns = columns
        self.problems: list[tuple[str, str]] = []
        found = [file for path in paths for file in _find(path)]
        self.files = [file for file in found if kind_of(file)]
        self.unread = len(found) - len(self.files)
        if not self.files:
            reason = f"; {_WORD}" if self.unread else ""
            raise UserError(
                f"{', '.join(paths)}: no Parquet, JSON Lines, WARC, Markdown, HTML or text files found{reason}"
            )
        self.sizes = [_size(file) for file in self.files]
        self.total = sum(self.sizes)
        self.done = 0
        self._lacking: dict[str, str] = {}
        self._has_names = False

    def refuse_columns(self) -> None:
        """Refuse columns that were named and that no Parquet file has, if there are no inputs but such files.

        Raises:
            UserError: there are such columns.
        """
        named = self.columns.named.values()
        if not named or {kind_of(path) for path in self.files} != {"parquet"}:
            return
        from seolint.corpus.inputs.parquet import read_names

        known: dict[str, list[str]] = {}
        lacking = set(named)
        for path in self.files:
            names = read_names(path)
            if names is None:
                return  # whether it has them cannot be known; that it cannot be read is told later
            known[path] = names
            lacking.difference_update(names)
            if not lacking:
                return
        name = next(name for name in named if name in lacking)
        where = "" if len(known) == 1 else f" in these and {count(len(known) - 1, 'more file')}"
        path, names = next(iter(known.items()))
        raise UserError(f'{path}: no column "{name}"{where}; it has: {", ".join(names) or "none"}')

    def __iter__(self) -> Iterator[Document | Reject]:
        """Yield the records; a file that is damaged ends with a reject, and the next one follows."""
        self.problems.clear()
        self.done = before = 0
        self._lacking, self._has_names = self.columns.named, False
        for path, size in zip(self.files, self.sizes, strict=True):
            try:
                yield from self._read(path, before)
            except DamagedInputError as error:
                self.problems.append((path, str(error)))
                yield Reject(path, "", str(error))
            before += size
            self.done = before
        if self._has_names:
            self.problems += [(f"--{key}-column", f'no record has "{name}"') for key, name in self._lacking.items()]

    def _note(self, names: Iterable[str]) -> None:
        """Note the names of columns that an input has."""
        self._has_names = True
        if self._lacking:
            known = set(names)
            self._lacking = {key: name for key, name in self._lacking.items() if name not in known}

    def _read(self, path: str, before: int) -> Iterator[Document | Reject]:
        def advance(size: int) -> None:
            self.done = before + size

        kind = kind_of(path)
        if kind == "parquet":
            from seolint.corpus.inputs.parquet import read_parquet

            return read_parquet(path, self.columns, advance, self._note)
        if kind == "json-lines":
            from seolint.corpus.inputs.json_lines import read_json_lines

            return read_json_lines(path, self.columns, advance, self._note)
        if kind == "web-archive":
            from seolint.corpus.inputs.web_archives import read_web_archive

            return read_web_archive(path, advance)
        return _read_article(path)


def kind_of(path: str) -> str:
    """Return what a file is by its name: ``parquet``, ``json-lines``, ``web-archive``, ``article``, or ``""``."""
    name = os.path.basename(path).lower()
    bare = next((name.removesuffix(suffix) for suffix in _COMPRESSED if name.endswith(suffix)), name)
    if name.endswith((".parquet", ".pq")):
        return "parquet"
    if bare.endswith(_JSON):
        return "json-lines"
    if bare.endswith(_ARCHIVES):
        return "web-archive"
    return "article" if format_of(path) in {"html", "markdown", "text"} else ""


def _read_article(path: str) -> Iterator[Document | Reject]:
    try:
        yield Document(read_regular(path, MAX_ARTICLE, follow=False), format_of(path), path)
    except OSError as error:
        yield Reject(path, "", error.strerror or str(error))


def _find(path: str) -> Iterator[str]:
    """Yield a file, or the files in a folder, but for hidden ones and those that begin with _.

    Those in a folder have a known kind, or are Word documents.
    """
    if not os.path.isdir(path):
        if not os.path.exists(path):
            raise UserError(f"{path}: no such file or folder")
        if format_of(path) == "docx":
            raise UserError(f"{path}: {_WORD}")
        if not kind_of(path):
            raise UserError(f"{path}: neither Parquet, JSON Lines, WARC nor an article, by its name")
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if name[0] not in "._")
        known = (name for name in sorted(names) if name[0] not in "._" and (kind_of(name) or format_of(name) == "docx"))
        yield from (os.path.join(folder, name) for name in known)


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0

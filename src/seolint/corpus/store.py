"""The output of a run: parts that are complete, and a manifest of what each of them covers.

A part is written under another name, put in place by renaming, and entered in the manifest, in this order. A run that ends
in between leaves a part that the manifest does not know; the next run makes it again under the same name. So no row is
lost and none is there twice, whenever a run is killed.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any, Self

from seolint.base.errors import UserError
from seolint.base.files import Replacement
from seolint.corpus.totals import Totals
from seolint.corpus.writers import SUFFIXES, is_output, join_parts, write_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

    from seolint.corpus.documents import Reject

_MANIFEST, _LOCK = "_manifest.jsonl", "_lock"
#: What a folder of parts is called while a single file is being made.
_WORK = ".parts"


class PartStore:
    """A folder of parts, or the single file that is joined from them in the end.

    Attributes:
        target: the output, as the user names it.
        suffix: the suffix of the parts, which says their format.
        is_file: whether the output is a single file.
        folder: where the parts are.
        records: how many records of the inputs the parts cover.
        rejects: how many of them are rejects.
        totals: the counts over the documents covered.
        is_complete: whether the parts cover all records.
    """

    def __init__(self, target: str, suffix: str) -> None:
        """Choose the format: that of a file by its name, else the suffix given."""
        self.target = target
        named = next((each for each in SUFFIXES if target.endswith(each)), "")
        self.is_file = bool(named)
        self.suffix = named or suffix
        self.folder = target + _WORK if self.is_file else target
        self.records = self.rejects = 0
        self.totals = Totals()
        self.is_complete = False
        self._parts: list[str] = []
        self._manifest: Any = None
        self._lock: Any = None

    def open(self, run: str, schema: pa.Schema, *, overwrite: bool) -> Self:
        """Go on where an earlier run of the same kind ended, or begin.

        Args:
            run: what identifies the run: inputs, settings and options.
            schema: the columns of the rows.
            overwrite: whether output of another run may be deleted.

        Raises:
            UserError: the output is that of something else, or another run is writing it.
        """
        self._schema = schema
        if self.is_file and os.path.isfile(self.target) and not os.path.isdir(self.folder):
            if not overwrite:
                raise UserError(f"{self.target}: already exists; name another file, or use --overwrite")
            if not is_output(self.target):
                raise UserError(f"{self.target}: not written by seolint; it is left alone")
        if os.path.exists(self.folder) and not os.path.isdir(self.folder):
            raise UserError(f"{self.folder}: a file; name a folder, or a file that ends in {', '.join(SUFFIXES)}")
        os.makedirs(self.folder, exist_ok=True)
        if not os.path.exists(os.path.join(self.folder, _MANIFEST)) and set(os.listdir(self.folder)) - {_LOCK}:
            raise UserError(f"{self.folder}: contains files that seolint did not write; they are left alone")
        self._take_lock()
        path = os.path.join(self.folder, _MANIFEST)
        lines = _read_manifest(path, damaged=[{}] if overwrite else None)
        if lines and (overwrite or lines[0].get("run") != run):
            if not overwrite:
                raise UserError(
                    f"{self.target}: made from other inputs, with other settings or by another version; "
                    "name another output, or use --overwrite"
                )
            self._clear()
            lines = []
        for line in lines[1:]:
            self._note(line)
        self._manifest = open(path, "w" if not lines else "a", encoding="utf-8")  # noqa: SIM115  (closed by close)
        if not lines:
            self._append({"seolint": 1, "run": run})
        return self

    def add(self, batches: Sequence[pa.RecordBatch], records: int, rejects: Sequence[Reject], totals: Totals) -> None:
        """Write a part.

        Args:
            batches: its rows.
            records: the number of records of the inputs that it covers.
            rejects: those of them that cannot be read.
            totals: the counts over its documents.

        Raises:
            OSError: it cannot be written; what was written before stays valid.
        """
        number = len(self._parts)
        name = f"part-{number:05}{self.suffix}"
        write_rows(os.path.join(self.folder, name), batches, self._schema)
        if rejects:
            with Replacement(os.path.join(self.folder, f"_rejects-{number:05}.jsonl")) as out:
                for reject in rejects:
                    out.write(json.dumps(reject._asdict(), ensure_ascii=False).encode() + b"\n")
        rows = sum(batch.num_rows for batch in batches)
        line = {"part": name, "records": records, "rejects": len(rejects), "rows": rows, "totals": totals.plain()}
        self._append(line)
        self._note(line)

    def finish(self, rejects_file: str | None) -> None:
        """Note that all records are covered, and make the single file and that of the rejects, if they are wanted."""
        if not self.is_complete:
            self._append({"complete": True})
        if rejects_file is not None:
            names = sorted(name for name in os.listdir(self.folder) if name.startswith("_rejects-"))
            with Replacement(rejects_file) as out:
                for name in names:
                    with open(os.path.join(self.folder, name), "rb") as part:
                        shutil.copyfileobj(part, out)
        if self.is_file:
            join_parts(self.target, [os.path.join(self.folder, name) for name in self._parts], self._schema)
            self.close()
            shutil.rmtree(self.folder)

    @property
    def files(self) -> list[str]:
        """The files of a finished output, in order."""
        return [self.target] if self.is_file else [os.path.join(self.folder, name) for name in self._parts]

    def close(self) -> None:
        """Let another run write the output."""
        for file in (self._manifest, self._lock):
            if file is not None:
                file.close()
        self._manifest = self._lock = None

    def _note(self, line: dict[str, Any]) -> None:
        if "complete" in line:
            self.is_complete = True
            return
        self._parts.append(line["part"])
        self.records += line["records"]
        self.rejects += line["rejects"]
        self.totals.add(Totals.of(line["totals"]))

    def _append(self, line: dict[str, Any]) -> None:
        self._manifest.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._manifest.flush()
        os.fsync(self._manifest.fileno())

    def _take_lock(self) -> None:
        """Hold a lock until the process ends, however it ends."""
        self._lock = open(os.path.join(self.folder, _LOCK), "a")  # noqa: SIM115  (held until close)
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(self._lock.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise UserError(f"{self.target}: another run is writing it") from None

    def _clear(self) -> None:
        """Delete what a run has written, and nothing else."""
        for name in os.listdir(self.folder):
            if name == _MANIFEST or name.startswith(("part-", "_rejects-", ".part-")):
                os.unlink(os.path.join(self.folder, name))


def _read_manifest(path: str, damaged: list[dict[str, Any]] | None) -> list[dict[str, Any]]:
    """Return the lines of a manifest; one that a killed run left unfinished is cut off the file.

    Args:
        path: the manifest.
        damaged: what to return for a damaged one; None to refuse it.
    """
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return []
    whole = data[: data.rfind(b"\n") + 1]
    if len(whole) < len(data):
        os.truncate(path, len(whole))
    try:
        lines = [json.loads(line) for line in whole.splitlines()]
    except ValueError:
        if damaged is not None:
            return damaged
        raise UserError(f"{path}: damaged; use --overwrite to start over") from None
    if lines and (not isinstance(lines[0], dict) or lines[0].get("seolint") != 1):
        raise UserError(f"{path}: not a manifest of seolint")
    return lines

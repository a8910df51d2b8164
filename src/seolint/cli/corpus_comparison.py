"""What ``seolint corpus`` finds by comparing documents: duplicates, and lines that pages of a host share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from seolint.base.errors import UserError
from seolint.base.files import read_start, write_atomically
from seolint.report.words import count

if TYPE_CHECKING:
    import pyarrow as pa

    from seolint.cli.options import Values
    from seolint.corpus.store import PartStore

#: Options that need sketches.
_COMPARING = ("sketches", "duplicates", "shared_lines")


def wants_sketches(values: Values) -> bool:
    """Whether rows get sketches."""
    return any(values.get(name) for name in _COMPARING)


def refuse_comparison(values: Values) -> None:
    """Refuse options that do not go together, and outputs that are not of this package.

    Raises:
        UserError: documents cannot be compared with these options, or an output is the user's own.
    """
    from seolint.corpus.writers import SUFFIXES, is_output

    option = next((f"--{name.replace('_', '-')}" for name in _COMPARING if values.get(name)), None)
    target, duplicates = str(values["output_file"]), values.get("duplicates")
    if option and values.get("emit") == "findings":
        raise UserError(f"{option}: findings cannot be compared; use --emit documents or --emit clean")
    if option and target.endswith(SUFFIXES) and not target.endswith(".parquet"):
        raise UserError(f"{option} needs -o to be Parquet: name a folder, or a file that ends in .parquet")
    if option and not target.endswith(".parquet") and values.get("output_format") == "json-lines":
        raise UserError(f"{option} needs -o to be Parquet: leave out --output-format json-lines")
    if duplicates:
        if not duplicates.endswith(SUFFIXES):
            raise UserError(f"{duplicates}: not a format that is written: name a file in {', '.join(SUFFIXES)}")
        if os.path.realpath(duplicates) in {os.path.realpath(str(values.get("rejects"))), os.path.realpath(target)}:
            raise UserError("--duplicates: name a file of its own")
        if os.path.lexists(duplicates) and not (os.path.isfile(duplicates) and is_output(duplicates)):
            raise UserError(f"{duplicates}: not written by seolint; it is left alone")
    if values.get("shared_lines"):
        _refuse_folder(values["shared_lines"])


def compare(values: Values, store: PartStore) -> list[str]:
    """Compare the documents of a finished output as the options say, and return what to tell about it.

    Raises:
        OSError: a file cannot be written.
    """
    if not values.get("duplicates") and not values.get("shared_lines"):
        return []
    from seolint.corpus.comparison import Comparison
    from seolint.corpus.writers import write_rows

    summary = []
    comparison = Comparison(store.files)
    duplicates = comparison.find_duplicates(os.path.dirname(os.path.abspath(store.target)))
    if values.get("duplicates"):
        write_rows(values["duplicates"], duplicates.to_batches(), duplicates.schema)
        summary.append(f"{count(duplicates.num_rows, 'duplicate')} in {values['duplicates']}")
    if values.get("shared_lines"):
        lines = comparison.find_shared_lines(duplicates)
        hosts = _write_settings(values["shared_lines"], lines)
        summary.append(
            f"{count(lines.num_rows, 'line')} shared by pages of {count(hosts, 'host')} in {values['shared_lines']}"
        )
    return summary


def _write_settings(folder: str, lines: pa.Table) -> int:
    """Write the settings of each host, and delete those that an earlier run has written of others."""
    from seolint.corpus.shared_lines import make_settings

    settings = {f"{host}.toml": text for host, text in make_settings(lines)}
    os.makedirs(folder, exist_ok=True)
    for name, text in settings.items():
        write_atomically(os.path.join(folder, name), text.encode())
    for name in set(os.listdir(folder)) - settings.keys():
        os.unlink(os.path.join(folder, name))
    return len(settings)


def _refuse_folder(folder: str) -> None:
    """Refuse a folder with anything but settings that an earlier run has written.

    Raises:
        UserError: it is no such folder.
    """
    from seolint.corpus.shared_lines import head_settings

    if not os.path.isdir(folder):
        if os.path.lexists(folder):
            raise UserError(f"{folder}: a file; name a folder")
        return
    for name in os.listdir(folder):
        head = head_settings(name.removesuffix(".toml")).encode()
        path = os.path.join(folder, name)
        if not name.endswith(".toml") or not os.path.isfile(path) or read_start(path, len(head)) != head:
            raise UserError(f"{path}: not written by seolint; it is left alone")

"""The columns of each kind of output. A column may be added within a version; a new meaning needs a new version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import pyarrow as pa

from seolint.base.vocabulary import CATEGORIES
from seolint.corpus.sketches import SKETCH
from seolint.results.report_entries import SCORES

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The version of the columns, in the metadata of each schema.
VERSION = 1

Emit = Literal["documents", "findings", "clean"]
EMITTED: tuple[Emit, ...] = get_args(Emit)

_COUNT = pa.int32()
_NAME = [("id", pa.string()), ("url", pa.string())]

_FIELDS: dict[Emit, list[tuple[str, pa.DataType]]] = {
    "documents": [
        *_NAME,
        ("format", pa.string()),
        ("kind", pa.string()),
        ("language", pa.string()),
        ("topic", pa.string()),
        ("title", pa.string()),
        ("description", pa.string()),
        ("authors", pa.list_(pa.string())),
        ("published", pa.string()),
        ("modified", pa.string()),
        ("words", _COUNT),
        ("sentences", _COUNT),
        ("readability", pa.struct([(score, pa.float64()) for score in SCORES])),
        ("residue_share", pa.float64()),
        ("verdicts", pa.struct([(category, pa.string()) for category in CATEGORIES if category != "site"])),
        ("errors", _COUNT),
        ("warnings", _COUNT),
        ("infos", _COUNT),
        ("rules", pa.map_(pa.string(), _COUNT)),
        ("text", pa.string()),
        ("problems", pa.list_(pa.string())),
        ("causes", pa.map_(pa.string(), _COUNT)),
    ],
    "findings": [
        *_NAME,
        ("rule", pa.string()),
        ("category", pa.string()),
        ("severity", pa.string()),
        ("evidence", pa.string()),
        ("message", pa.string()),
        ("line", _COUNT),
        ("column", _COUNT),
        ("end_line", _COUNT),
        ("end_column", _COUNT),
        ("start", _COUNT),
        ("end", _COUNT),
        ("excerpt", pa.string()),
        ("fix", pa.string()),
        ("fingerprint", pa.string()),
        ("cause", pa.string()),
    ],
    "clean": [*_NAME, ("text", pa.string())],
}


def schema_of(emit: Emit, *, has_sketches: bool = False) -> pa.Schema:
    """Return the schema of a kind of output, with the column ``sketch`` if that is wanted; its metadata tell the version."""
    fields = [*_FIELDS[emit], ("sketch", SKETCH)] if has_sketches else _FIELDS[emit]
    return stamp(fields, emit)


def stamp(fields: Sequence[tuple[str, pa.DataType]], emit: str) -> pa.Schema:
    """Make a schema whose metadata have ``seolint.emit``, what a row is, and ``seolint.version``."""
    return pa.schema(fields, metadata={"seolint.emit": emit, "seolint.version": str(VERSION)})

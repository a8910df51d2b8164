"""What documents are compared by: a few hundred numbers for each, made from its clean text."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from seolint.article.summarizer import hash_lines, hash_text
from seolint.language.similarity import KEPT, encode_words, hash_shingles, make_bands

if TYPE_CHECKING:
    from seolint.article.article import Article

#: The column ``sketch``; see ``docs/crawls.md`` for the meaning of its fields.
SKETCH = pa.struct(
    [
        ("language", pa.string()),
        ("words", pa.int32()),
        ("text_hash", pa.int64()),
        ("shingles", pa.list_(pa.int32())),
        ("bands", pa.list_(pa.int64())),
        ("lines", pa.list_(pa.int64())),
    ]
)


def make_sketch(article: Article) -> dict[str, Any]:
    """Make the sketch of an article whose boilerplate is marked."""
    words = encode_words(article.text)
    hashes = hash_shingles(words)
    return {
        "language": article.language,
        "words": len(words),
        "text_hash": to_number(hash_text(words)),
        "shingles": array("i", array("I", hashes[:KEPT]).tobytes()).tolist(),
        # the number of a band is a part of it, so that any two equal ones are alike in the same place
        "bands": [number << 32 | band for number, band in enumerate(array("I", make_bands(hashes)))],
        "lines": sorted({to_number(hashed) for hashed in hash_lines(article)}),
    }


def to_number(hashed: bytes) -> int:
    """Return the number of a hash of eight bytes, with a sign, as all engines have it."""
    return int.from_bytes(hashed, "little", signed=True)

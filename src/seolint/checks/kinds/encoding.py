"""Finds files that are not encoded in UTF-8."""

from __future__ import annotations

import codecs

from seolint.base.model import Hit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {"encoding": "the encoding that was detected"}


@record
class Options:
    """No options."""


def find(article: Article, _: Options) -> Iterator[Hit]:
    """Yield a hit at the beginning if the file was decoded with another encoding."""
    encoding = article.source.encoding
    if encoding not in {"utf-8", "ascii"} and codecs.lookup(encoding).name not in {"utf-8", "ascii"}:
        yield Hit(article.beginning, {"encoding": encoding})

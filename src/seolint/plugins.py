"""Everything a package needs to add a kind of check, in one place that stays where it is.

A kind is a module with ``Options``, ``VALUES`` and ``find``: see ``docs/writing-checks.md``. The other modules of seolint
may move between versions; these names do not.
"""

from seolint.article.article import Article
from seolint.article.nodes import Block, Comment, Field, FrontMatter, Image, Link, List, Meta, Sentence, StructuredData
from seolint.article.soup import tag_span
from seolint.article.source import Source
from seolint.base.model import Edit, Hit, NotEvaluated, Span, Text
from seolint.health.topic import topic_of
from seolint.startup.records import field, record

__all__ = [
    "Article",
    "Block",
    "Comment",
    "Edit",
    "Field",
    "FrontMatter",
    "Hit",
    "Image",
    "Link",
    "List",
    "Meta",
    "NotEvaluated",
    "Sentence",
    "Source",
    "Span",
    "StructuredData",
    "Text",
    "field",
    "record",
    "tag_span",
    "topic_of",
]

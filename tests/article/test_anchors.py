"""The anchors of a document, and whether its generator may add more."""

from __future__ import annotations

import pytest

from seolint.article.anchors import exact_anchors, has_filled_in_parts
from seolint.article.article import Article
from seolint.article.source import Source
from seolint.readers import read_article


def article(text: str) -> Article:
    return read_article(Source("a.md", text, "markdown"))


@pytest.mark.parametrize(
    ("attributes", "anchors"),
    [
        ('id="pruning"', {"pruning"}),
        ("ID = 'Pruning' name=tools", {"Pruning", "tools"}),
        ('id\n\u2003=\n"a&amp;b"', {"a&b"}),
        ('data-id="x" valid="y" fade="z" == id=""', {"x"}),
    ],
)
def test_anchors_are_the_values_of_id_and_name(attributes: str, anchors: set[str]) -> None:
    assert exact_anchors(article(f"Roses <i {attributes}>need</i> sun.\n")) == anchors


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import Note from './note.mdx'\n\nRoses need sun.\n", True),
        ("Roses\n\nImport\tNote from './note.mdx'\n", True),
        ("Roses {{< note >}} need sun.\n", True),
        ("<p style='color: red !important'>We import roses from Kenya.</p>\n", False),
    ],
)
def test_imports_are_filled_in(text: str, *, expected: bool) -> None:
    assert has_filled_in_parts(article(text)) is expected

"""Every character of what the HTML reader reads stands where it says."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.article.source import Source
from seolint.readers.html import read_html

WORDS = st.text("abcdeäß漢😀 \n\t", min_size=1, max_size=12)
REFERENCES = st.sampled_from(
    ["&amp;", "&copy;", "&copy", "&#8212;", "&#x1F600;", "&nbsp;", "&notit;", "&", "&;", "&bogus;"]
)
LINE_ENDS = st.sampled_from(["\r\n", "\r", "\n"])
NOTHING = st.sampled_from(
    [
        "<!-- a <b> -->",
        "<!---->",
        "<script>if (a < b) { '</p>' }</script>",
        "<style>p > a {}</style>",
        "<?php echo '<p>' ?>",
        "</i>",
    ]
)
TEXT = st.lists(WORDS | REFERENCES | LINE_ENDS | NOTHING, min_size=1, max_size=8).map("".join)
ATTRIBUTES = st.sampled_from(
    ["", ' title="a > b"', " class=x", " data-a='<p>'", " hidden", '\n id = "q" ', " title=it's", "/"]
)
NAMES = st.sampled_from(
    ["p", "P", "div", "DIV", "b", "span", "li", "ul", "td", "table", "h2", "a href=x", "pre", "blockquote", "br", "svg"]
)


@st.composite
def pages(draw: st.DrawFn, depth: int = 3) -> str:
    parts = []
    for _ in range(draw(st.integers(1, 4))):
        inner = draw(pages(depth - 1)) if depth and draw(st.booleans()) else draw(TEXT)
        name = draw(NAMES)
        close = f"</{name.split()[0]}>" if draw(st.integers(0, 4)) else ""
        parts.append(f"{draw(TEXT)}<{name}{draw(ATTRIBUTES)}>{inner}{close}")
    return "".join(parts)


@pytest.mark.slow
@given(pages())
@settings(max_examples=400)
def test_each_character_of_a_block_maps_to_what_made_it(html: str) -> None:
    article = read_html(Source("a.html", html, "html"))
    html = article.source.text
    for block in article.blocks:
        last = 0
        for index, character in enumerate(block.text):
            span = block.span(index, index + 1)
            made_by = html[span.start : span.end]
            assert last <= span.start < span.end <= len(html)
            last = span.start
            if not character.isspace():
                assert made_by == character or (made_by.startswith("&") and character in unescape(made_by))
        assert html[slice(*block.span())].strip() != ""


@pytest.mark.slow
@given(st.text("<>/!-&;'\"= \n\rabp", max_size=60))
@settings(max_examples=400)
def test_any_text_is_read_and_no_span_leaves_it(html: str) -> None:
    article = read_html(Source("a.html", html, "html"))
    html = article.source.text
    for text in [*article.blocks, *article.links, *article.images, *article.comments, *article.titles, *article.metas]:
        for span in (text.span(), text.span(0, 1), text.span(len(text.text))):
            assert 0 <= span.start <= span.end <= len(html)

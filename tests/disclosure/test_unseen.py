"""What readers do not see when they open a page."""

from __future__ import annotations

import pytest

from seolint.article.source import take_text
from seolint.disclosure.unseen import is_unseen, unseen_texts
from seolint.readers import read_article

SAID = "Arctos paid for this story."
PAGE = """<!doctype html><html lang="en"><head><title>Lakes</title>{head}</head><body><article><h1>Lakes</h1>
{top}<p>The valley has no street lamps, and on a clear night the Milky Way throws shadows.</p></article></body></html>"""


@pytest.mark.parametrize(
    ("head", "top", "unseen"),
    [
        ("", "<details><summary>More</summary><p>{said}</p></details>", True),
        ("", "<details open><summary>More</summary><p>{said}</p></details>", False),
        ("", '<p class="note sr-only">{said}</p>', True),
        ("", '<p style="font-size: 0">{said}</p>', True),
        ("", '<p style="color:#eee;background:#eee">{said}</p>', True),
        ("<style>.a, .b { display: none }</style>", '<p class="a">{said}</p>', True),
        ("<style>@media print { .a { display: none } }</style>", '<p class="a">{said}</p>', False),
        ("<style>.a { color: red }</style>", '<p class="a">{said}</p>', False),
    ],
)
def test_a_block_is_out_of_sight(head: str, top: str, unseen: bool) -> None:
    article = read_article(take_text(PAGE.format(head=head, top=top.format(said=SAID)), "a.html"))
    block = next(block for block in article.blocks if block.text == SAID)
    assert is_unseen(article, block) is unseen


@pytest.mark.parametrize(
    "top",
    [
        "<!-- {said} -->",
        '<img src="a.png" alt="{said}">',
        '<p title="{said}">A note</p>',
        "<noscript><p>{said}</p></noscript>",
    ],
)
def test_other_places_are_read_too(top: str) -> None:
    article = read_article(take_text(PAGE.format(head="", top=top.format(said=SAID)), "a.html"))
    assert SAID in [text for _, text in unseen_texts(article)]


def test_comments_and_titles_of_markdown_are_read() -> None:
    text = f'# Lakes\n\n[//]: # ({SAID})\n\n[A map](map.png "{SAID}")\n\nThe valley has no street lamps.\n'
    assert [said for _, said in unseen_texts(read_article(take_text(text, "a.md")))] == [SAID, SAID]

"""Teasers of other posts beside or below an article are not part of it, whatever box they are in."""

from __future__ import annotations

import pytest

from seolint.article.source import Source
from seolint.readers import read_article

PROSE = "".join(
    f"<p>{sentence} A roof keeps off the rain, and the open side lets in the wind, so that the wood dries in a year.</p>"
    for sentence in (
        "Stack the logs with the bark up.",
        "Leave a hand of air behind the row.",
        "Split what is thicker than your arm.",
        "Burn the oldest row first.",
        "Lift the lowest logs off the ground with two beams.",
        "Cover the top with boards that reach a hand over the edge.",
        "Weigh a log in spring and in fall: it loses a third of its weight.",
        "Knock two logs together, and listen: dry ones ring.",
        "Mark each row with its year.",
    )
)


def page(body: str) -> str:
    text = f"<!doctype html><html lang=en><head><title>Drying firewood</title></head><body>{body}</body></html>"
    article = read_article(Source("a.html", text, "html"))
    return "\n".join(block.text for block in article.blocks if block.role == "content")


def cards(each: str, number: int = 70) -> str:
    return "".join(each.format(number) for number in range(number))


@pytest.mark.parametrize("box", ["aside", "section", "div class=latest", "footer"])
@pytest.mark.parametrize(
    "card",
    [
        "<article><h3><a href='/p{0}'>Post number {0} about the yard</a></h3><p>Teaser {0} on this post.</p></article>",
        "<div><a href='/p{0}'>Post number {0} about the yard</a><p>Teaser {0} on this post.</p></div>",
    ],
    ids=["linked headings", "linked lines"],
)
def test_teasers_below_the_article_are_left_out(box: str, card: str) -> None:
    text = page(f"<main><h1>Drying firewood</h1>{PROSE}</main><{box}>{cards(card)}</{box.split(maxsplit=1)[0]}>")
    assert "Teaser" not in text
    assert "Mark each row" in text


def test_the_entries_of_an_article_stay() -> None:
    entry = "<section><h3><a href='/w{0}'>Kind of wood number {0}</a></h3><p>It dries in {0} years.</p></section>"
    text = page(f"<main><h1>Drying firewood</h1>{PROSE}{cards(entry, 30)}</main>")
    assert "Kind of wood number 29" in text
    assert "dries in 29 years" in text

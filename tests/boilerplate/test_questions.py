"""Questions and answers in a box inside an article belong to its text."""

from __future__ import annotations

import pytest

from seolint.article.source import Source
from seolint.readers import read_article

PROSE = "".join(
    f"<p>{sentence} A stove that draws well needs dry wood, a clean pipe and a door that shuts, and little else.</p>"
    for sentence in (
        "Sweep the pipe in May.",
        "Check the seal of the door.",
        "Empty the ash each week.",
        "Air the room.",
    )
)
ANSWERS = (
    "<h2>Frequently asked questions</h2>"
    "<h3>How dry must the wood be?</h3><p>Below twenty percent of water, which takes two summers under a roof.</p>"
    "<h3>May I burn paper?</h3><p>A sheet to light the fire is fine, and more of it clogs the pipe with ash.</p>"
)


def text_of(main: str) -> str:
    head = "<head><title>Heating with wood</title><link rel=stylesheet href=a.css></head>"
    nav = "<nav class=menu><a href='/'>Home</a><a href='/stoves'>Stoves</a><a href='/shop'>Shop</a></nav>"
    page = f"<!doctype html><html lang=en>{head}<body>{nav}<main>{main}</main></body></html>"
    article = read_article(Source("a.html", page, "html"))
    return "\n".join(block.text for block in article.blocks if block.role == "content")


@pytest.mark.parametrize("box", ["section class=faq", "div class=post-faqs", "div id=FAQ", "details class=faq-list"])
def test_a_box_inside_the_article_is_part_of_it(box: str) -> None:
    questions = f"<{box}>{ANSWERS}</{box.split(maxsplit=1)[0]}>"
    text = text_of(f"<article class=post><h1>Heating with wood</h1><div class=body>{PROSE}</div>{questions}</article>")
    assert "Sweep the pipe" in text
    assert "takes two summers" in text
    assert "May I burn paper?" in text


def test_a_box_of_links_to_questions_is_not() -> None:
    links = "".join(
        f"<p><a href='/q{n}'>Where is the answer to question number {n} about stoves?</a></p>" for n in range(5)
    )
    body = f"<h1>Heating with wood</h1><div class=body>{PROSE}</div><div class=faq>{links}</div>"
    assert "question number 3" not in text_of(f"<article class=post>{body}</article>")

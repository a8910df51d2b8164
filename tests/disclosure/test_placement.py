"""Where a disclosure is, relative to the first link that earns money."""

from __future__ import annotations

import pytest

from seolint.article.source import take_text
from seolint.disclosure.earning_links import Programs, earns, find_earning_links
from seolint.disclosure.placement import judge_placement
from seolint.readers import read_article

PROGRAMS = Programs(
    frozenset({"amzn.to", "shareasale.com"}),
    frozenset({"shareasale.com"}),
    {"amazon": ("tag",), "*": ("affid",)},
    frozenset({"sponsored"}),
)
LINK = "The [Quiet Boiler](https://amzn.to/3example) wins by a wide margin, and it fits under every shelf."
CLEAR = "We earn a commission if you buy through links on this page."


@pytest.mark.parametrize(
    ("blocks", "placement"),
    [
        ([CLEAR, LINK], "present"),
        ([f"{LINK} {CLEAR}"], "present"),
        (["[Buy the Quiet Boiler](https://amzn.to/3example)", CLEAR], "present"),
        ([LINK, CLEAR], "too late"),
        (["This page has affiliate links.", LINK, CLEAR], "unclear"),
        ([LINK, "Commissions earned."], "unclear"),
        (["[Our disclosure](/disclosure)", LINK], "hidden"),
        ([LINK, "Nobody paid for this page."], "missing"),
        ([LINK, "Its lid opens wide.", "Anzeige"], "missing"),
    ],
)
def test_the_best_statement_decides(blocks: list[str], placement: str) -> None:
    article = read_article(take_text("\n\n".join(["# Kettles", "We boiled water.", *blocks]), "a.md"))
    first = next(find_earning_links(article, PROGRAMS))
    assert judge_placement(article, first.block).placement == placement


def test_links_in_a_product_box_of_the_article_earn_and_those_of_the_page_do_not() -> None:
    link = '<a href="https://amzn.to/3example">See the price</a>'
    above = "<p>We boiled forty liters of water to find out, and we wrote down how long each kettle took.</p>"
    below = "<p>The lid of the winner opens wide, so that a hand can get in and wipe off the scale of a year.</p>"
    box = f'<div class="product-box"><p>{link}</p></div>'
    page = f"<title>Kettles</title><nav><p>{link}</p></nav><article><h1>Kettles</h1>{above}{box}{below}</article>"
    article = read_article(take_text(page, "a.html"))
    assert [one.host for one in find_earning_links(article, PROGRAMS, in_boxes=True)] == ["amzn.to"]


def test_what_shows_only_on_pointing_is_hidden() -> None:
    note = '<span class="tooltip">We earn a commission from this link.</span>'
    page = f'<title>Kettles</title><h1>Kettles</h1><p>The <a href="https://amzn.to/3example">Quiet</a> {note} wins.</p>'
    article = read_article(take_text(page, "a.html"))
    first = next(find_earning_links(article, PROGRAMS))
    assert judge_placement(article, first.block).placement == "hidden"


@pytest.mark.parametrize(
    ("url", "rel", "expected"),
    [
        ("https://amzn.to/3example", "", True),
        ("https://amzn.to/", "", False),
        ("https://www.shareasale.com/r.cfm?b=7&u=9", "", True),
        ("https://www.shareasale.com/info/affiliates/", "", False),
        ("https://smile.amazon.co.uk/dp/1?psc=1&tag=kettles-21", "", True),
        ("https://www.amazon.com/dp/1/ref=sr_1_1", "", False),
        ("https://notamazon.com/?tag=new", "", False),
        ("https://shop.example.com/?a=1&amp;affid=7", "", True),
        ("https://shop.example.com/", "nofollow sponsored", True),
        ("https://shop.example.com/", "nofollow", False),
    ],
)
def test_a_link_earns_by_its_host_its_parameters_or_its_rel(url: str, rel: str, expected: bool) -> None:
    from seolint.article.hosts import host_of

    assert earns(url, host_of(url), rel, PROGRAMS) is expected

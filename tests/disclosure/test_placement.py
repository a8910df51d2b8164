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

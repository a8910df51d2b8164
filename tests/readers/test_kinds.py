"""What kind of page a file is."""

from __future__ import annotations

import pytest

from seolint.article.source import decode
from seolint.base.paths import format_of
from seolint.readers import read_article

PROSE = (
    "The kettle is filled the evening before, and the water stands until morning so that the chlorine can leave it. "
)
PAGE = "<!doctype html><html><head><title>Tea at dawn</title>{head}</head><body>{body}</body></html>"
SCRIPT = '<script src="app.js"></script>'


def kind_of(text: str, name: str) -> str:
    return read_article(decode(text.encode(), name, format_of(name))).kind


PARAGRAPHS = f"<p>{PROSE * 3}</p>" * 4
TEASERS = f'<article><h2><a href="/tea">Tea at noon</a></h2><p>{PROSE}</p></article>' * 5
LINKS = "\n".join(f"- [Tea number {number}](tea-{number}.md)" for number in range(6))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"---\ntitle: Tea\n---\n\n{PROSE}", "article"),
        ("---\ntitle: Tea\nweight: 3\n---\n", "record"),
        ("---\ntitle: Tea\nredirect_to: /teas/\n---\n", "stub"),
        ("---\ntitle: Tea\n---\n\nSee [all about tea](teas.md).\n", "stub"),
        (f"# Teas\n\n{LINKS}\n", "index"),
        (f"# Teas\n\n{PROSE * 5}\n\n{LINKS}\n", "article"),
        ("# Tea\n\nA short note on tea.\n", "article"),
        (f"---\ntitle: Tea house\nlayout: landing\n---\n\n{PROSE}", "landing"),
        (f"---\nctaText: Book\nheroImages: [a.jpg]\nsections: [{{type: grid}}]\n---\n\n{PROSE}", "landing"),
        (f"---\nctaText: Book\nhero: a.jpg\nsections: [a]\nauthor: Ada Lee\n---\n\n{PROSE}", "article"),
        (f"---\nhero: a.jpg\nsections: [a]\ncta: false\n---\n\n{PROSE}", "article"),
        (
            "---\ntitle: Tea\n---\n\nTea is a drink. See [the list](teas.md) for more kinds of it.\n",
            "article",
        ),
    ],
)
def test_markdown_is_told_by_its_structure(text: str, kind: str) -> None:
    assert kind_of(text, "a.md") == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# pinned\nclick==8.1.7\nlxml>=5.0\nPyYAML~=6.0\n", "record"),
        ("User-agent: *\nDisallow: /private/\nSitemap: https://example.org/map.xml\n", "record"),
        ("Name: Ada\nCity: London\nPhone: 12345\n", "record"),
        ("Tea at dawn\n\n" + PROSE, "article"),
        ("You are being redirected to /teas/green/\n", "stub"),
        ("Green tea\n\nYou need to enable JavaScript to run this app.\n", "stub"),
        ("404 Not Found\n\nnginx\n", "stub"),
        ("Sie werden zur neuen Seite weitergeleitet.\n", "stub"),
        ("The old tea house has moved to Mill Street.\n", "article"),
        (f"How we were redirected to the tea house\n\n{PROSE * 2}", "article"),
        ("Shopping: what we need.\nTea: it is nearly all gone.\nMilk: only if there is any left.\n", "article"),
    ],
)
def test_text_is_a_record_if_its_lines_are_data(text: str, kind: str) -> None:
    assert kind_of(text, "a.txt") == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (PAGE.format(head="", body=f"<h1>Tea at dawn</h1><p>{PROSE}</p>"), "article"),
        (f"<h2>Tea at dawn</h2><p>{PROSE}</p>", "fragment"),
        (f'<meta charset="utf-8"><b id="docs-internal-guid-1"><p>{PROSE}</p></b>', "fragment"),
        (f"<html><body><!--StartFragment--><p>{PROSE}</p><!--EndFragment--></body></html>", "fragment"),
        (PAGE.format(head="", body=TEASERS), "index"),
        (PAGE.format(head='<meta property="og:type" content="article">', body=TEASERS), "article"),
        (PAGE.format(head="", body=f"<article><h1>Tea</h1>{PARAGRAPHS}</article>{TEASERS}"), "article"),
        (PAGE.format(head="", body=f"<h1>Tea</h1>{PARAGRAPHS * 4}{TEASERS}"), "article"),
        (PAGE.format(head="", body="<h1>Page not found</h1><p>Try the list of teas.</p>"), "stub"),
        (PAGE.format(head="", body=f"<h1>Page not found: what now?</h1><p>{PROSE * 8}</p>"), "article"),
        (PAGE.format(head='<meta http-equiv="refresh" content="0; url=/tea/">', body="<p>Moved.</p>"), "stub"),
        (PAGE.format(head="", body=f'<div id="root"></div>{SCRIPT}'), "stub"),
        (PAGE.format(head="", body=f"<h1>Tea</h1><p>Coming soon.</p>{SCRIPT}"), "article"),
    ],
)
def test_a_file_that_is_no_whole_page(text: str, kind: str) -> None:
    assert kind_of(text, "a.html") == kind


def test_a_page_that_declares_a_thread_is_a_forum() -> None:
    data = '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>'
    posts = "".join(f'<div class="post"><p>{PROSE} {number}</p><a href="#">Reply</a></div>' for number in range(9))
    assert kind_of(PAGE.format(head=data, body=f'<main class="thread">{posts}</main>'), "a.html") == "forum"


LD = '<script type="application/ld+json">{{"@context": "https://schema.org", {}}}</script>'
PRODUCT = '"@type": "Product", "name": "Iron kettle"'


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (LD.format(f'{PRODUCT}, "offers": {{"@type": "Offer", "price": "39"}}'), "product"),
        (LD.format(f'{PRODUCT}, "offers": {{"@type": "AggregateOffer", "lowPrice": "39"}}'), "product"),
        (LD.format(f'{PRODUCT}, "sku": "K-1"'), "product"),
        ('<meta property="og:type" content="product">', "product"),
        (
            LD.format('"@type": "Article", "headline": "Six kettles"')
            + LD.format(f'{PRODUCT}, "offers": {{"@type": "Offer"}}'),
            "article",
        ),
        (LD.format(f'{PRODUCT}, "review": {{"@type": "Review", "author": "Ada"}}'), "article"),
        ("", "article"),
    ],
)
def test_a_plain_page_that_declares_what_it_sells_is_a_product(head: str, kind: str) -> None:
    body = f"<main><h1>Iron kettle</h1><p>{PROSE * 2}</p><p>{PROSE * 2}</p></main>"
    assert kind_of(PAGE.format(head=head, body=body), "a.html") == kind


@pytest.mark.parametrize(
    ("types", "kind"),
    [(("Product", "Offer"), "product"), (("Article", "Product", "Offer"), "article")],
)
def test_a_page_that_declares_an_offer_is_a_product_unless_it_is_an_article(types: tuple[str, ...], kind: str) -> None:
    head = "".join(LD.format(f'"@type": "{name}"') for name in types)
    body = f'<main class="main"><h1>Iron kettle</h1><p>{PROSE * 2}</p><p>{PROSE * 2}</p></main>'
    assert kind_of(PAGE.format(head=head, body=body), "a.html") == kind


def test_text_for_crawlers_is_read_where_scripts_build_the_page() -> None:
    body = f'<div id="app"></div><noscript><div class="topic"><h1>Tea</h1><p>{PROSE * 4}</p></div></noscript>{SCRIPT}'
    article = read_article(decode(PAGE.format(head="", body=body).encode(), "a.html", "html"))
    assert "chlorine" in article.text


def test_a_request_to_turn_on_scripts_is_not_the_page() -> None:
    body = f"<p>{PROSE}</p><noscript>Please turn on JavaScript to use this page.</noscript>{SCRIPT}"
    article = read_article(decode(PAGE.format(head="", body=body).encode(), "a.html", "html"))
    assert "JavaScript" not in " ".join(block.text for block in article.blocks)

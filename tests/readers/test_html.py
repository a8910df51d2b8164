"""What the HTML reader makes of a page."""

from __future__ import annotations

import pytest

from seolint.article.article import Article
from seolint.article.source import Source, decode
from seolint.readers.html import read_html

PROSE = (
    "Most people who switch to barefoot shoes feel it first in the calves, because a flat sole asks the muscle "
    "to lengthen with every step. Give it six weeks, and walk before you run."
)
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
  <title>Barefoot shoes: a slow start | Stride &amp; Sole</title>
  <meta name="description" content="Why a flat sole &amp; strong calves need   six weeks.">
  <meta property="og:description" content="Another one.">
  <meta property="og:site_name" content="Stride &amp; Sole">
  <link rel="canonical" href="https://stride.example/barefoot">
  <script type="application/ld+json">
    {{"@graph": [{{"@type": "Person", "@id": "#a", "name": "Mira Okafor"}},
      {{"@type": "BlogPosting", "author": {{"@id": "#a"}}, "datePublished": "2024-03-02",
        "dateModified": "2024-05-01"}}]}}
  </script>
  <script type="application/ld+json">{{"@type": "Thing",}}</script>
</head>
<body>
  <header><a href="/"><h1>Stride &amp; Sole</h1></a>
    <nav><ul><li><a href="/a">Shoes</a></li><li><a href="/b">Socks</a></li></ul></nav></header>
  <main><article class="post">
    <h1 class="entry-title">Barefoot shoes: a slow start</h1>
    <p class="byline">By <a rel="author" href="/author/mira">Mira Okafor</a></p>
    <p>Medically reviewed by Dr. Anne Holt, DPM</p>
    <div class="entry-content">
      <p>{PROSE}</p>
      <h2>How to <em>begin</em></h2>
      <p>{PROSE.replace("Most", "Many")} See the
        <a href="https://example.org/study?a=1&amp;b=2" rel="nofollow">study</a>.</p>
      <ol><li>Walk ten minutes on grass every morning.<ul><li>Twenty in the third week.</li></ul></li>
        <li>Then add stairs, slowly.</li></ol>
      <blockquote><p>{PROSE.replace("Most", "Some")}</p></blockquote>
      <p style="display:none">This article is no substitute for the advice of a doctor.</p>
      <img src="/sole.jpg" alt="A flat sole">
    </div>
  </article>
  <div id="comments" class="comments-area"><ol class="comment-list">
    <li class="comment"><p>{PROSE.replace("Most", "Few")}</p></li></ol></div>
  </main>
  <footer class="site-footer"><p>© 2024 Stride &amp; Sole. All rights reserved.</p>
    <a href="/privacy">Privacy</a></footer>
</body></html>
"""


def read(html: str) -> Article:
    return read_html(Source("page.html", html, "html"))


@pytest.fixture(scope="module")
def page() -> Article:
    return read(PAGE)


def test_the_head_is_read(page: Article) -> None:
    assert [title.text for title in page.titles] == ["Barefoot shoes: a slow start | Stride & Sole"]
    assert [(field.text, field.source) for field in page.descriptions] == [
        ("Why a flat sole & strong calves need six weeks.", "meta-tag"),
        ("Another one.", "og"),
    ]
    assert [canonical.text for canonical in page.canonicals] == ["https://stride.example/barefoot"]
    assert page.declared_language is not None
    assert page.declared_language.text == "en-GB"


def test_a_part_of_a_description_has_its_place(page: Article) -> None:
    description = page.descriptions[0]
    at = description.text.index("calves need six")
    assert PAGE[slice(*description.span(at, at + 15))] == "calves need   six"


def test_json_ld_gives_facts_or_the_place_of_its_fault(page: Article) -> None:
    good, bad = page.structured_data
    assert isinstance(good.value, dict)
    assert bad.error == "a comma with nothing after it"
    assert PAGE[slice(*bad.span(bad.error_at, bad.error_at + 1))] == ","


def test_people_and_dates_are_found(page: Article) -> None:
    assert [author.text for author in page.authors] == ["Mira Okafor"]
    assert PAGE[slice(*page.authors[0].span())] == "Mira Okafor"
    assert [reviewer.text for reviewer in page.reviewers] == ["Dr. Anne Holt, DPM"]
    assert page.published is not None
    assert page.published.text == "2024-03-02"
    assert page.modified is not None
    assert page.modified.text == "2024-05-01"


def test_the_headline_is_not_the_logo(page: Article) -> None:
    assert page.headline is not None
    assert page.headline.text == "Barefoot shoes: a slow start"


SHORT = """<title>{title}</title><body><header><h1>{logo}</h1></header><main><article>{headline}
<p>Zinc is a mineral that the body needs in small amounts for wounds to heal and for the sense of taste.</p>
<p>Oysters have the most of it, and a bowl of lentils covers a third of what an adult needs in a day.</p></article>"""


@pytest.mark.parametrize(
    ("title", "logo", "headline", "expected"),
    [
        ("Zinc – Larkspur Nutrition", "Zinc", "<h2>What is zinc?</h2>", "Zinc"),
        (
            "Larkspur – Zinc and how much of it you need",
            "Larkspur",
            "<h2>Zinc and how much of it you need</h2>",
            "Zinc and",
        ),
        ("Zinc and how much of it you need – Larkspur", "Larkspur", "<h2>Why you need it</h2>", "Why"),
    ],
)
def test_a_headline_shorter_than_the_name_of_the_site_is_no_logo(
    title: str, logo: str, headline: str, expected: str
) -> None:
    article = read(SHORT.format(title=title, logo=logo, headline=headline))
    assert article.headline is not None
    assert article.headline.text.startswith(expected)


def test_the_article_is_told_from_the_page_around_it(page: Article) -> None:
    content = [block.text for block in page.content]
    assert sum(block.startswith(("Most people", "Many people", "Some people")) for block in content) == 3
    assert "How to begin" in content
    assert "Walk ten minutes on grass every morning." in content
    assert not {"Shoes", "Socks", "Privacy"} & set(content)
    assert not [text for text in content if text.startswith(("Few people", "©"))]


def test_a_hidden_disclaimer_is_read_as_hidden(page: Article) -> None:
    hidden = [block for block in page.blocks if "no substitute" in block.text]
    assert [block.hidden for block in hidden] == [True]
    assert "no substitute" not in page.text


def test_lists_links_and_images_of_the_article_are_kept(page: Article) -> None:
    assert [([item.text[:6] for item in entry.items], entry.ordered) for entry in page.lists] == [
        (["Walk t", "Then a"], True),
        (["Twenty"], False),
    ]
    assert [item.level for entry in page.lists for item in entry.items] == [1, 1, 2]
    study = next(link for link in page.links if link.text == "study")
    assert (study.href, study.rel) == ("https://example.org/study?a=1&b=2", "nofollow")
    assert PAGE[slice(*study.span())] == "study"
    assert [(image.text, image.has_alt, image.src) for image in page.images] == [("A flat sole", True, "/sole.jpg")]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        (
            "<div>beside<p>inside</p>after</div>",
            [("paragraph", "beside"), ("paragraph", "inside"), ("paragraph", "after")],
        ),
        ("<p>one<br>line<br><br>two", [("paragraph", "one line"), ("paragraph", "two")]),
        ("<h2>A <b>bold</b><i>er</i> head</h2>", [("heading", "A bolder head")]),
        ("<dl><dt>term<dd>meaning</dl>", [("term", "term"), ("paragraph", "meaning")]),
        ("<table><tr><th>a<td>b</table>", [("cell", "a"), ("cell", "b")]),
        ("<td><p>one</p><p>two</p>", [("paragraph", "one"), ("paragraph", "two")]),
        ("<figure><img src=x><figcaption>seen</figcaption></figure>", [("caption", "seen")]),
        ("<pre>\n  x\n    y\n</pre>", [("code", "  x\n    y")]),
        ("<p>a<script>b</script><style>c</style><select><option>d</select> e", [("paragraph", "a e")]),
        (
            "<button>Menu</button><p>press <button>go</button> now",
            [("paragraph", "Menu"), ("paragraph", "press go now")],
        ),
    ],
)
def test_blocks(html: str, blocks: list[tuple[str, str]]) -> None:
    assert [(block.kind, block.text) for block in read(html).blocks] == blocks


def test_what_the_parser_leaves_out_is_told() -> None:
    deep = read("<div>" * 3000 + "at the bottom")
    assert "nested deeper than" in deep.losses[0]
    crowded = read("<p " + " ".join(f'a{i}=">"' for i in range(60_000)) + ">still <b>read</b></p>")
    assert "attributes" in crowded.losses[0]
    assert [block.text for block in crowded.blocks] == ["still read"]


@pytest.mark.parametrize("html", ["", " \n", "<!-- only -->", "<", "</p>", "<html>", "plain words"])
def test_next_to_nothing_is_read_without_complaint(html: str) -> None:
    assert read(html).losses == []


def test_comments_stand_where_they_are() -> None:
    html = "<!-- first -->\n<p title='<!-- no -->'>a<script>'<!-- no -->'</script><!--second--> b"
    comments = read(html).comments
    assert [comment.text for comment in comments] == [" first ", "second"]
    assert [html[slice(*comment.span())] for comment in comments] == ["<!-- first -->", "<!--second-->"]


def test_xhtml_in_another_encoding() -> None:
    head = '<?xml version="1.0" encoding="iso-8859-1"?><html xmlns="http://www.w3.org/1999/xhtml">'
    text = f"{head}<body><p>Müsli</p></body></html>"
    source = decode(text.encode("latin-1"), "page.xhtml")
    block = read_html(source).blocks[0]
    assert block.text == "Müsli"
    assert source.text[slice(*block.span())] == "Müsli"


@pytest.mark.parametrize(("line", "authors"), [("Written by Ann Lee", ["Ann Lee"]), ("Written by hand", [])])
def test_the_last_line_of_an_article_can_sign_it(line: str, authors: list[str]) -> None:
    prose = "<p>Dig a pond in autumn and let the rain fill it, because tap water feeds the algae in June.</p>" * 3
    page = f"<html lang=en><body><main><article><h1>Ponds</h1>{prose}<p>{line}</p></article></main></body></html>"
    found = read_html(Source("a.html", page, "html"))
    assert [author.text for author in found.authors] == authors

"""Markdown: blocks as they read, and where each character stands in the source."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.article import Article
from seolint.article.source import Source
from seolint.base.model import Text
from seolint.readers.markdown import read_markdown
from seolint.startup.records import as_dict


def read(text: str, path: str = "a.md") -> Article:
    return read_markdown(Source(path, text, "markdown"))


def outline(article: Article) -> str:
    """The blocks, one a line: kind, level or marker, text."""
    marks = ((block.kind, str(block.level or ""), block.marker, block.text) for block in article.blocks)
    return "\n".join(" ".join(filter(None, mark)) for mark in marks)


def placed(article: Article, text: Text) -> str:
    """The source that a text covers."""
    return article.source.excerpt(text.span())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("# One #\n\nTwo\n===\n", "heading 1 One\nheading 1 Two", id="headings"),
        pytest.param("a\nb  \nc\\\nd", "paragraph a b c d", id="line ends are spaces"),
        pytest.param("*a* **b** ~~c~~ `d` &amp; \\*", "paragraph a b c d & *", id="inline marks go"),
        pytest.param("a   b\tc", "paragraph a b c", id="white space as a browser shows it"),
        pytest.param("- a\n  1. b\n\n     c\n- [x] d", "item 1 - a\nitem 2 1. b\nparagraph c\nitem 1 - d", id="lists"),
        pytest.param("-\n- b", "item 1 -\nitem 1 - b", id="an empty item"),
        pytest.param("- ```\n  x\n  ```\n- b", "code x\nitem 1 - b", id="an item of code is not empty"),
        pytest.param("• a\n\n• b", "item 1 • a\nitem 1 • b", id="pasted bullets"),
        pytest.param("> a\n\nb", "quote a\nparagraph b", id="quotation"),
        pytest.param("> [!NOTE]\n> a", "paragraph a", id="an alert is no quotation"),
        pytest.param("> [!tip]- Mind\n> a", "paragraph Mind a", id="a folded alert"),
        pytest.param("|a|b|\n|-|-|\n|1|`x\\|y`|", "cell a\ncell b\ncell 1\ncell x|y", id="table"),
        pytest.param("Rose\n: a shrub", "term Rose\nparagraph a shrub", id="definition"),
        pytest.param("a[^1]\n\n[^1]: b", "paragraph a\nitem 1 [^1] b", id="footnote"),
        pytest.param("# \n\n# ![Rose](r.png)", "heading 1\nheading 1 Rose", id="headings without text"),
        pytest.param("    x\n", "code x", id="indented code"),
        pytest.param("```\n{{ x }}\n```\n`{{ y }}`", "code {{ x }}\nparagraph {{ y }}", id="code keeps its braces"),
        pytest.param("```\na", "code a", id="an open fence"),
    ],
)
def test_blocks(text: str, expected: str) -> None:
    assert outline(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('<h1 align="center">A &amp; B</h1>', "heading 1 A & B", id="heading"),
        pytest.param('<div align="center">\n\n# A\n\n</div>', "heading 1 A", id="wrapper"),
        pytest.param("<p>a<br>b</p><p>c</p>", "paragraph a b\nparagraph c", id="paragraphs"),
        pytest.param("<ul><li>a<li>b<ul><li>c</ul></ul>", "item 1 a\nitem 1 b\nitem 2 c", id="lists"),
        pytest.param("<details>\n<summary>a</summary>\n\nb\n\n</details>", "term a\nparagraph b", id="details"),
        pytest.param("<table><tr><th>a<td>b</table>\n\nc", "cell a\ncell b\nparagraph c", id="table"),
        pytest.param("a <!-- b --> c", "paragraph a c", id="comment"),
        pytest.param("<script>\nvar a = '<p>b';\n</script>\n\nc", "paragraph c", id="script"),
        pytest.param("<pre>a\n  b</pre>", "code a\n  b", id="code"),
        pytest.param("a <svg><text>b</text></svg> c", "paragraph a c", id="drawing"),
        pytest.param(
            "<!doctype html>\n<html><head><title>a</title></head>\n<body><h1>b</h1><p>c</body></html>",
            "heading 1 b\nparagraph c",
            id="a whole page",
        ),
    ],
)
def test_raw_html(text: str, expected: str) -> None:
    assert outline(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("{{< note >}}\na {{ b }}, c\n{{< /note >}}", "paragraph a, c", id="shortcodes"),
        pytest.param("{% highlight sh %}\na\n{% endhighlight %}\n\nb", "paragraph b", id="code in tags"),
        pytest.param('{{< img\n  src="a"\n>}}\n\nb', "paragraph b", id="a tag over lines"),
        pytest.param("# a {#b}\n\nc\n{: .d}", "heading 1 a\nparagraph c", id="attributes"),
        pytest.param("[a]({{ b }}/c)", "paragraph a", id="target of a link"),
        pytest.param("|a|\n|-|\n{% for b in c %}\n|{{ b }}d|\n{% endfor %}", "cell a\ncell d", id="table rows"),
        pytest.param(":::note[a]\nb\n:::", "paragraph b", id="directive"),
        pytest.param('!!! note "a"\n    b\n\n    - c\n\nd', "paragraph b\nitem 1 - c\nparagraph d", id="admonition"),
        pytest.param("[!INCLUDE [a](b.md)]\n\nc", "paragraph c", id="include"),
        pytest.param("a [[b|c]] [[d]]", "paragraph a c d", id="wiki links"),
        pytest.param("[[1]](a)", "paragraph [1]", id="a bracketed link is none"),
        pytest.param("a\n\n$$\nx_1 = y\n$$", "paragraph a", id="formula"),
        pytest.param("from $$ to $$$", "paragraph from $$ to $$$", id="prices are no formula"),
        pytest.param("a {{ b", "paragraph a {{ b", id="an open tag is text"),
        pytest.param("use {x} here", "paragraph use {x} here", id="single braces are text"),
        pytest.param("import x from 'y';\n\na", "paragraph a", id="a module's line"),
        pytest.param("import duties are due", "paragraph import duties are due", id="the word"),
    ],
)
def test_what_site_builders_take_out(text: str, expected: str) -> None:
    assert outline(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("import A from 'a'\nexport const b = {\n\n c: 1}\n\nd", "paragraph d", id="modules"),
        pytest.param("a {b.c} d{' '}e", "paragraph a de", id="expressions"),
        pytest.param("<A>\n    b\n\n    - c\n</A>", "paragraph b\nitem 1 - c", id="indented children"),
        pytest.param(
            "<A>\n1. b\n\n   <B>\n     ```\n     c\n     ```\n   </B>\n2. d\n</A>",
            "item 1 1. b\ncode c\nitem 1 2. d",
            id="components within a list",
        ),
        pytest.param("a <B c={`>`}>d</B> `{e}`", "paragraph a d {e}", id="components within text"),
        pytest.param("a { b", "paragraph a { b", id="an open brace is text"),
    ],
)
def test_mdx(text: str, expected: str) -> None:
    assert outline(read(text, "a.mdx")) == expected


def test_links_know_their_targets() -> None:
    article = read("[a *b*](<c d> 't') [e][F] <https://g.h>, https://i.j/k_l). <a href=m>n</a>\n\n[f]:\n  /o 'p'\n")
    found = [(link.text, link.href, article.source.excerpt(link.href_span)) for link in article.links if link.href_span]
    assert found == [
        ("a b", "c d", "c d"),
        ("e", "/o", "/o"),
        ("https://g.h", "https://g.h", "https://g.h"),
        ("https://i.j/k_l", "https://i.j/k_l", "https://i.j/k_l"),
        ("n", "m", "m"),
    ]
    assert placed(article, article.links[0]) == "a *b"


def test_addresses_in_code_are_no_links() -> None:
    assert read("`https://a.b`\n\n    https://c.d\n").links == []


def test_a_link_around_an_image_is_named_by_it() -> None:
    article = read("[![a](b.png)](c)\n\n<a href=d>\n<h2>e</h2>\n</a>")
    assert [(link.text, link.href) for link in article.links] == [("a", "c"), ("e", "d")]


def test_what_shows_nothing_stands_where_it_is_written() -> None:
    article = read("a [](b) <a href=c></a> ![](d) <img src=e>")
    assert [placed(article, link) for link in article.links] == ["[](b)", "<a href=c>"]
    assert [placed(article, image) for image in article.images] == ["![](d)", "<img src=e>"]


def test_images() -> None:
    article = read("![a *b*](c) ![](d) <img src=e alt='f &amp; g'> <img src=h alt=''> <img src=i>")
    found = [(image.text, image.src, image.has_alt) for image in article.images]
    assert found == [("a b", "c", True), ("", "d", False), ("f & g", "e", True), ("", "h", True), ("", "i", False)]


def test_images_of_site_builders() -> None:
    article = read(':::image source="a" alt-text="b":::\n\n{{< figure src="c" alt="d" >}}')
    assert [(image.text, image.src, placed(article, image)) for image in article.images] == [
        ("b", "a", "b"),
        ("d", "c", "d"),
    ]


def test_lists_hold_their_items() -> None:
    article = read("- a\n  1. b\n- c\n\nd\n\n• e\n\n• f\n")
    found = [([item.text for item in held.items], held.ordered, held.marked) for held in article.lists]
    assert found == [(["a", "c"], False, True), (["b"], True, True), (["e", "f"], False, False)]


@pytest.mark.parametrize("text", ["<!-- a -->", "b <!-- a --> c", "- <!-- a -->", "{{/* a */}}", "{# a #}"])
def test_comments_cover_their_delimiters(text: str) -> None:
    article = read(text)
    assert [comment.text for comment in article.comments] == [" a "]
    assert placed(article, article.comments[0]) in text
    assert placed(article, article.comments[0])[0] in "<{"


def test_an_open_comment_is_a_loss() -> None:
    article = read("a\n\n<!-- b\n\nc\n")
    assert outline(article) == "paragraph a"
    assert article.losses == ["the comment on line 3 is never closed: it hides what follows"]


FRAGMENTS = (
    "word ", "é", "日本語", "😀 ", "x  y", "&amp;", "&eacute;", "&#x1F600;", "\\*", "*a*", "**", "_", "`c`", "``d `e``",
    "`f\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\t", "    ", "- ", "1. ", "> ", "> > ", "# ", "---\n", "```\n",
    "|a|b|\n|-|-|\n|", "|", "[a](b)", "![c](d)", "[e][f]", "\n\n[f]: /g\n", "<p>", "</p>", "<b>", "<li>", "<ul>",
    "<h2>", "</h2>", "<!-- h -->", "<!--", "<pre>", "</pre>", "https://i.j ", "{{ k }}", "{% l %}\n", ":::m\n",
    "[[n|o]]", '!!! p\n    ', "<Q>\n", "</Q>\n", "{r}", "• ", "[^1]", "\n: s\n", "\xa0", "<img alt='é' src=t>",
)  # fmt: skip


def _may_stand_for(character: str, written: str) -> bool:
    if written == character or (written.startswith("&") and character in html.unescape(written)):
        return True
    if character != " " or not written.strip("\\ \t\r\n"):
        return character == " " or not written
    return written.lower().startswith(("<br", "&"))


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25), st.sampled_from(["a.md", "a.mdx"]))
def test_every_character_comes_from_the_source(fragments: list[str], path: str) -> None:
    article = read("".join(fragments), path)
    for text in [*article.blocks, *article.links, *article.images]:
        for at, character in enumerate(text.text):
            span = text.span(at, at + 1)
            assert 0 <= span.start <= span.end <= len(article.source.text)
            assert _may_stand_for(character, article.source.text[span.start : span.end])


@pytest.mark.parametrize(
    "unit", ["> ", "[", "`", "{{", "{% ", "{", "<", "<a ", "<!--", "|", "- ", "**a", ":::", "<li>"]
)
def test_the_same_over_and_over(unit: str) -> None:
    for path in ("a.md", "a.mdx"):
        read(unit * 20_000, path)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The nurse came in and said:\n\n“You can go home now.”", 1),
        ("The nurse came in —\n\n“You can go home now.”", 1),
        ("The letter had been sent to the wrong\n\naddress in another town.", 1),
        ("Bring three things with you:\n\nYour card, a pen and some time.", 2),
        ("The nurse came in.\n\n“You can go home now.”", 2),
        ("Take with you:\n\n- “a pen”\n- “some paper”", 3),
    ],
)
def test_a_sentence_that_goes_on_in_the_next_paragraph_is_counted_once(text: str, sentences: int) -> None:
    article = read(f"# Going home\n\n{text}\n")
    assert article.counts.sentences == sentences


def test_the_language_is_that_of_the_sentences_however_many_labels_stand_before_them() -> None:
    menu = "\n\n".join(f"Shop {number}" for number in range(50))
    prose = "Die Rosen werden im Frühjahr geschnitten, und nach dem Schnitt bekommen sie etwas Kompost."
    assert read(f"{menu}\n\n{prose}\n").language == "de"
    assert read("Apples are in season.\n\nPears are not.\n\nThe shop is open.\n").language == "en"


def test_prose_in_an_unclear_language_has_no_figures() -> None:
    article = read("Ola bora kadi mutani. Sefu lanto piri kelema dusa.\n")
    assert article.language is None
    assert not any(as_dict(article.readability).values())

"""Documents as writers hand them over: nothing of the article is lost, and nothing is found in it that is not there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import seolint
from seolint.article.source import decode
from seolint.readers import read_article
from tests.manuscripts import ARTICLES, FORMS, Block, as_google_export, as_wordpress, groups, read

KINDS = {"heading": "heading", "bullet": "item", "number": "item", "row": "cell", "text": "paragraph", "quote": "quote"}
CASES = [pytest.param(form, number, id=f"{path.stem}.{form}") for form in FORMS for number, path in enumerate(ARTICLES)]


def made(form: str, number: int) -> tuple[list[Block], bytes, str]:
    blocks = read(ARTICLES[number])
    data = FORMS[form](blocks, number)
    name = "a.docx" if form == "docx" else "a.html"
    return blocks, data if isinstance(data, bytes) else data.encode(), name


def plain(block: Block) -> str:
    return "".join(words.text for words in block.words)


@pytest.mark.parametrize(("form", "number"), CASES)
def test_nothing_is_found_in_them(form: str, number: int) -> None:
    _, data, name = made(form, number)
    report = seolint.lint_text(data, path=name, today=date(2026, 6, 1))
    expected = {"link-redirected"} if form == "google.html" else set()
    assert {finding["rule"] for finding in report.findings} == expected
    assert not report.problems


@pytest.mark.parametrize(("form", "number"), CASES)
def test_nothing_is_lost(form: str, number: int) -> None:
    blocks, data, name = made(form, number)
    parsed = seolint.parse(data, path=name)
    said = {block["text"]: block["kind"] for block in parsed["blocks"] if block["role"] == "content"}
    expected = [block for block in blocks if block.kind in KINDS and block.kind != "row"]
    if form == "wordpress.html":  # the title is kept apart
        expected = expected[1:]
    assert [plain(block) for block in expected if plain(block) not in said] == []
    kinds = {plain(block): KINDS[block.kind] for block in expected if block.kind != "quote"}
    assert {text: said[text] for text in kinds} == kinds
    assert len(parsed["lists"]) == sum(kind in {"bullet", "number"} for kind, _ in groups(blocks))
    assert [link["href"] for link in parsed["links"]] == [
        words.target for block in blocks for words in block.words if words.target
    ]
    if form != "wordpress.html":
        assert parsed["title"] is not None
        assert parsed["title"]["text"] == plain(blocks[0])
        assert [heading["level"] for heading in parsed["headings"]] == [block.level for block in blocks if block.level]


def test_places_after_what_is_left_out_are_right() -> None:
    body = as_google_export(read(ARTICLES[0]), 1).replace(
        "of a doctor.", 'of<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> a doctor.'
    )
    source = decode(body.encode(), "a.html")
    article = read_article(source)
    block = next(block for block in article.blocks if "of a doctor." in block.text)
    at = block.text.index("a doctor.")
    start, end = block.span(at, at + len("a doctor."))
    assert source.text[start:end] == "a doctor."


CLASSIC = """\
Lavender wants sun and poor soil. The <a href="https://herbs.example.org">herb society</a> says so.

[caption id="attachment_87" width="640"]<img src="a.jpg" alt="A row of lavender" /> Our slope[/caption]
<h2>When to cut it</h2>
Cut it twice a year.

[gallery ids="91,92"]

It <strong>never</strong> sprouts from [old] wood.
"""


def test_the_classic_editor_divides_paragraphs_by_blank_lines() -> None:
    source = decode(CLASSIC.encode(), "a.html")
    article = read_article(source)
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", "Lavender wants sun and poor soil. The herb society says so."),
        ("paragraph", "Our slope"),
        ("heading", "When to cut it"),
        ("paragraph", "Cut it twice a year."),
        ("paragraph", "It never sprouts from [old] wood."),
    ]
    assert article.links[0].block is article.blocks[0]
    for block in article.blocks:
        start, end = block.span()
        assert source.text[start : start + 3] == block.text[:3]
        assert source.text[:end].endswith(block.text[-3:])


LIBRE = """\
<html><head><title>Watering the beds</title><meta name="generator" content="LibreOffice 24.2"/></head><body lang="en-US">
<div title="header"><p>Draft of May</p></div>
<p align="center"><font size="6" style="font-size: 26pt">Watering the beds</font></p>
<h1 class="western">When to water</h1>
<p>Water the beds early, before the sun is on the leaves.</p>
<h1 class="western">How much</h1>
<p>A can for each square meter is enough in most weeks.</p>
</body></html>
"""


@pytest.mark.parametrize("title", ["Watering the beds", ""])
def test_the_title_of_a_page_that_libreoffice_saves_is_one_by_the_head_or_by_its_letters(title: str) -> None:
    article = read_article(decode(LIBRE.replace("<title>Watering the beds", f"<title>{title}").encode(), "a.html"))
    assert [(block.text, block.level) for block in article.headings] == [
        ("Watering the beds", 1),
        ("When to water", 2),
        ("How much", 2),
    ]
    assert [block.text for block in article.blocks if block.role == "chrome"] == ["Draft of May"]


FILTERED = """\
<html><head><meta name=Generator content="Microsoft Word 15 (filtered)"></head><body lang=EN-US>
<p class=MsoNormal>You need:</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in'><span style='font-family:Symbol'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>a can of <b>water</b></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in'><span style='font-family:Symbol'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>a hose</p>
<p class=MsoNormal>What to do:</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span>Dig.</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span>Sow.</p>
</body></html>
"""


def test_lists_of_a_page_that_word_saves_filtered() -> None:
    source = decode(FILTERED.encode(), "a.html")
    article = read_article(source)
    assert [([item.text for item in found.items], found.ordered) for found in article.lists] == [
        (["a can of water", "a hose"], False),
        (["Dig.", "Sow."], True),
    ]
    start, end = article.lists[0].items[0].span(9, 14)
    assert source.text[start:end] == "water"


def test_shortcodes_in_a_post_are_no_leftovers() -> None:
    post = (
        as_wordpress(read(ARTICLES[0]), 0) + "<!-- wp:shortcode -->\n[contact-form-7 id='5']\n<!-- /wp:shortcode -->\n"
    )
    assert not seolint.lint_text(post, path="a.html").findings


def test_a_page_with_pasted_text_is_still_a_page() -> None:
    pasted = '<b id="docs-internal-guid-1f2c"><p>Water the beds early.</p></b>'
    page = f"<!doctype html><html><head><title>Watering</title></head><body><nav>Home</nav>{pasted}</body></html>"
    assert read_article(decode(page.encode(), "a.html")).kind == "article"


def test_the_articles_are_there() -> None:
    assert len(ARTICLES) == 12
    assert all(isinstance(path, Path) for path in ARTICLES)

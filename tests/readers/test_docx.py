"""Word documents: what their paragraphs, styles and marks come to, and what is refused."""

from __future__ import annotations

import pytest

from seolint.article.article import Article
from seolint.article.source import SourceError, decode
from seolint.article.stated_dates import stated_dates_of
from seolint.checks.shared.verbatim import is_code
from seolint.readers import read_article
from tests.word_files import (
    NUMBERING,
    STYLES,
    archive,
    comment,
    commented,
    document,
    heading,
    item,
    link,
    paragraph,
    picture,
    run,
    table,
)

PROSE = "Water the beds early, before the sun is on the leaves and the soil is warm."


def read(*content: str, **more: object) -> Article:
    return read_article(decode(document(*content, **more), "a.docx"))  # type: ignore[arg-type]


def style(name: str, inner: str, identifier: str = "X") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/>{inner}</w:style>'


@pytest.mark.parametrize(
    ("content", "kinds"),
    [
        pytest.param([heading("Watering"), PROSE], "heading1 paragraph", id="a heading style"),
        pytest.param([paragraph("Watering", style="Title"), heading("When")], "heading1 heading2", id="a title style"),
        pytest.param(
            [paragraph("Watering", style="Title"), heading("When", 2)], "heading1 heading2", id="a title and no level 1"
        ),
        pytest.param(["Watering the beds", PROSE], "heading1 paragraph", id="a first line that looks like a headline"),
        pytest.param([f"{PROSE} Often.", PROSE], "paragraph paragraph", id="and one that does not"),
        pytest.param(
            ["Slug: watering", "Watering the beds", PROSE], "paragraph heading1 paragraph", id="after a brief"
        ),
        pytest.param(
            [heading("A"), paragraph("When to water", properties='<w:outlineLvl w:val="1"/>')],
            "heading1 heading2",
            id="an outline level of its own",
        ),
        pytest.param([heading("A"), item("a can"), item("a hose", level=1)], "heading1 item1 item2", id="items"),
        pytest.param([heading("A"), paragraph(PROSE, style="Quote")], "heading1 quote", id="a quotation"),
        pytest.param([heading("A"), table(("Name", "Price"))], "heading1 cell cell", id="a table"),
        pytest.param(
            [heading("A"), table((paragraph("One.") + paragraph("Two."), "B"))],
            "heading1 paragraph paragraph cell",
            id="a cell that lays out text",
        ),
        pytest.param(
            [heading("A"), paragraph(run("One."), "<w:r><w:br/><w:br/></w:r>", run("Two."))],
            "heading1 paragraph paragraph",
            id="two line breaks",
        ),
        pytest.param(
            [heading("A"), paragraph(run("One"), "<w:r><w:br/></w:r>", run("line."))], "heading1 paragraph", id="one"
        ),
    ],
)
def test_kinds_of_block(content: list[str], kinds: str) -> None:
    assert " ".join(f"{block.kind}{block.level or ''}" for block in read(*content).blocks) == kinds


@pytest.mark.parametrize(
    ("styles", "level"),
    [
        pytest.param(style("heading 2", "", "berschrift2"), 2, id="a translated id"),
        pytest.param(style("Überschrift 2", ""), 2, id="a translated name"),
        pytest.param(style("Kapitel", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'), 3, id="an outline level"),
        pytest.param(style("Kapitel", '<w:basedOn w:val="Heading2"/>') + STYLES, 2, id="based on a heading"),
        pytest.param(
            style("Kapitel", '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') + STYLES,
            0,
            id="based on one, but text",
        ),
        pytest.param(style("Kapitel", '<w:basedOn w:val="X"/>'), 0, id="based on itself"),
    ],
)
def test_styles_of_headings(styles: str, level: int) -> None:
    name = "berschrift2" if "berschrift2" in styles else "X"
    assert read(PROSE, paragraph("When to water", style=name), styles=styles).blocks[1].level == level


def test_lists_go_on_or_end() -> None:
    numbered = [item("Dig.", number=2), paragraph("Deep."), item("Sow.", number=2)]
    bullets = [item("A can."), item("A hose."), paragraph("And for later:"), item("Time."), item("Luck.")]
    found = read(heading("A"), *numbered, *bullets, heading("B"), item("A rake."), item("A bin.")).lists
    assert [[block.text for block in each.items] for each in found] == [
        ["Dig.", "Sow."],
        ["A can.", "A hose."],
        ["Time.", "Luck."],
        ["A rake.", "A bin."],
    ]
    assert [each.ordered for each in found] == [True, False, False, False]


def test_items_next_to_each_other_are_a_list() -> None:
    numbering = NUMBERING + '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'
    found = read(item("A can."), item("A hose.", number=3), parts={"numbering": numbering}).lists
    assert [len(each.items) for each in found] == [2]


def test_code_is_not_judged() -> None:
    code = '<w:style w:type="character" w:styleId="C"><w:name w:val="Verbatim Char"/></w:style>'
    text = paragraph("A page shows ", run("donâ€™t", '<w:rStyle w:val="C"/>'), " instead.")
    plain = paragraph("A page shows ", run("donâ€™t"), " instead.")
    article = read(text, plain, styles=STYLES + code)
    first, second = article.blocks
    at = first.text.index("don")
    assert is_code(article, first, at, at + 6)
    assert not is_code(article, second, at, at + 6)


def field(instruction: str, result: str) -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText>{instruction}</w:instrText></w:r>{marks[1]}{run(result)}{marks[2]}"


def test_links_and_images() -> None:
    article = read(
        paragraph(
            "See ", link("the tools ", "tools"), "and ", field(' HYPERLINK "https://b.example/x y" ', "the shed"), "."
        ),
        paragraph(
            link("below", anchor="end"), field(' HYPERLINK \\l "end" ', "there"), '<w:bookmarkStart w:name="end"/>'
        ),
        paragraph(picture("A can"), picture()),
        links={"tools": "https://a.example/"},
    )
    assert [(found.text, found.href) for found in article.links] == [
        ("the tools", "https://a.example/"),
        ("the shed", "https://b.example/x y"),
        ("below", "#end"),
        ("there", "#end"),
    ]
    assert [(image.text, image.has_alt) for image in article.images] == [("A can", True), ("", False)]
    assert article.bookmarks == {"end"}


def test_changes_are_read_as_accepted() -> None:
    removed = '<w:del w:author="Tom"><w:r><w:delText>in the evening</w:delText></w:r></w:del>'
    added = f'<w:ins w:author="Tom">{run("in the morning")}</w:ins>'
    joined = '<w:rPr><w:del w:author="Tom"/></w:rPr>'
    article = read(
        paragraph("Water ", removed, added, "."), paragraph("Not", properties=joined), paragraph(" too much.")
    )
    assert article.source.text == "Water in the morning.\nNot too much."
    marks = [(mark.kind, mark.text, mark.author, mark.span()) for mark in article.review_marks]
    assert marks == [("deletion", "in the evening", "Tom", (6, 6)), ("insertion", "in the morning", "Tom", (6, 20))]


def test_open_comments_are_found_and_done_ones_and_answers_are_not() -> None:
    extended = (
        '<w15:commentEx w15:paraId="B" w15:paraIdParent="A" w15:done="0"/><w15:commentEx w15:paraId="C" w15:done="1"/>'
    )
    comments = comment(1, "Source?", paragraph_id="A") + comment(2, "Ask Tom.", paragraph_id="B")
    comments += comment(3, "Done.", paragraph_id="C")
    article = read(
        paragraph("Roses ", commented("like clay", 1), commented(" and", 2), commented(" lime", 3), "."),
        parts={"comments": comments, "commentsExtended": extended},
    )
    assert [(mark.author, mark.text, mark.span()) for mark in article.review_marks] == [("Ines", "Source?", (6, 15))]


def test_text_in_boxes_notes_and_old_forms() -> None:
    box = f"<w:txbxContent>{paragraph('In a box.')}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    notes = (
        f'<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">{paragraph("A note.")}</w:footnote>'
    )
    hidden = run("not to be seen", "<w:vanish/>")
    inner = f"<w:sdt><w:sdtContent>{run(' In a field.')}</w:sdtContent></w:sdt>"
    article = read(paragraph("Before", both, hidden, ".", inner), PROSE, parts={"footnotes": notes})
    assert article.source.text.split("\n") == ["Before. In a field.", "In a box.", PROSE, "A note."]


def test_a_field_without_an_end_does_not_swallow_the_rest() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert read(paragraph(begin, "lost"), PROSE).source.text.endswith(PROSE)


def test_what_programs_write_about_a_document_is_not_taken_from_it() -> None:
    said = (
        "<dc:title>Blog template</dc:title><dc:creator>python-docx</dc:creator>"
        "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created><dcterms:modified>2099-01-01T00:00:00Z</dcterms:modified>"
        "<dc:description>generated by python-docx as a test of all</dc:description>"
    )
    article = read(heading("Watering"), PROSE, properties=said)
    assert (article.title and article.title.text, article.authors, article.description) == ("Watering", [], None)
    assert not stated_dates_of(article)
    said = "<dc:creator>Ines Baum</dc:creator><dc:description>When to water beds, and how much of it.</dc:description>"
    article = read(heading("Watering"), PROSE, properties=said)
    assert [author.text for author in article.authors] == ["Ines Baum"]
    assert article.description is not None


DEEP = document("<w:sdt><w:sdtContent>" * 60 + paragraph(PROSE) + "</w:sdtContent></w:sdt>" * 60)
DEEPER = document("<w:sdt><w:sdtContent>" * 110 + paragraph(PROSE) + "</w:sdtContent></w:sdt>" * 110)
WHOLE = document(PROSE)


def with_main(xml: str | bytes) -> bytes:
    return archive({"word/document.xml": xml})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"Roses", "no zip archive", id="text"),
        pytest.param(b"", "no zip archive", id="empty"),
        pytest.param(WHOLE[:-100], "no zip archive", id="cut off"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "encrypted, or saved by Word 97", id="encrypted"
        ),
        pytest.param(archive({"a.txt": "x"}), "word/document.xml is missing", id="another archive"),
        pytest.param(with_main("<workbook/>"), 'is a "workbook"', id="a table"),
        pytest.param(with_main("<w:document"), "document.xml is damaged", id="broken XML"),
        pytest.param(
            with_main('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><document>&b;</document>'),
            "declares a document type",
            id="entities",
        ),
        pytest.param(
            with_main(
                '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><document>&a;</document>'.encode("utf-16")
            ),
            "declares a document type",
            id="outside entities in UTF-16",
        ),
        pytest.param(with_main(b" " * (33 << 20)), "larger than the limit of 32 MB", id="a bomb"),
        pytest.param(
            archive({f"{number}.xml": "" for number in range(10_001)}), "more than 10,000 parts", id="many parts"
        ),
        pytest.param(DEEPER, "levels of elements", id="nested too deep"),
        pytest.param(document(" "), "the document has no text", id="no text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        decode(data, "a.docx")


def test_what_is_only_deep_is_read() -> None:
    assert decode(DEEP, "a.docx").text == PROSE


def test_a_damaged_part_is_refused() -> None:
    at = WHOLE.index(b"word/document.xml") + 60
    with pytest.raises(SourceError, match="damaged"):
        decode(WHOLE[:at] + b"\xff" * 20 + WHOLE[at + 20 :], "a.docx")


def test_a_document_is_known_by_its_bytes() -> None:
    assert decode(WHOLE, "<stdin>").format == "docx"

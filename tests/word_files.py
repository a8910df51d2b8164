"""Makes Word documents for tests: the bytes of a ``.docx`` file from the XML of its paragraphs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{url}"'
    for prefix, url in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    }.items()
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEADINGS = "".join(
    f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
    f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    for level in (1, 2, 3)
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>' + _HEADINGS
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
)


def run(text: str, properties: str = "") -> str:
    """Return a run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*content: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph; content that is no XML becomes a run."""
    runs = "".join(part if part.startswith(("<w:", "<mc:")) else run(part) for part in content)
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{properties}</w:pPr>{runs}</w:p>"


def heading(text: str, level: int = 1) -> str:
    """Return a heading."""
    return paragraph(text, style=f"Heading{level}")


def item(*content: str, number: int = 1, level: int = 0) -> str:
    """Return a list item: of a list with bullets (1) or with numbers (2)."""
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(*content, properties=numbering)


def table(*rows: tuple[str, ...]) -> str:
    """Return a table with a paragraph in each cell; content that is no XML becomes a paragraph."""
    cells = (
        "".join(f"<w:tc>{cell if cell.startswith('<w:') else paragraph(cell)}</w:tc>" for cell in row) for row in rows
    )
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def picture(alt: str = "", relation: str = "image") -> str:
    """Return a run with a picture."""
    described = f" descr={quoteattr(alt)}" if alt else ""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"{described}/><a:graphic><a:graphicData '
        f'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><a:blip r:embed="{relation}"/></pic:pic>'
        f"</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def link(text: str, relation: str = "", anchor: str = "") -> str:
    """Return a link to a relation of the document or to a bookmark."""
    target = f'r:id="{relation}"' if relation else f'w:anchor="{anchor}"'
    return f"<w:hyperlink {target}>{run(text)}</w:hyperlink>"


def comment(name: int, text: str, author: str = "Ines", paragraph_id: str = "") -> str:
    """Return a comment for the part ``comments``."""
    mark = f' w14:paraId="{paragraph_id}"' if paragraph_id else ""
    return f'<w:comment w:id="{name}" w:author="{author}"><w:p{mark}>{run(text)}</w:p></w:comment>'


def commented(text: str, name: int) -> str:
    """Return a run of text that a comment is about."""
    return (
        f'<w:commentRangeStart w:id="{name}"/>{run(text)}<w:commentRangeEnd w:id="{name}"/>'
        f'<w:r><w:commentReference w:id="{name}"/></w:r>'
    )


def document(
    *content: str,
    links: Mapping[str, str] | None = None,
    parts: Mapping[str, str] | None = None,
    properties: str = "",
    styles: str = STYLES,
) -> bytes:
    """Return the bytes of a document.

    Args:
        content: its paragraphs and tables; content that is no XML becomes a paragraph.
        links: the targets of links by the id of their relation.
        parts: the XML inside other parts, such as ``comments`` and ``footnotes``, by their names.
        properties: the elements of the core properties.
        styles: the styles.
    """
    body = "".join(part if part.startswith("<w:") else paragraph(part) for part in content)
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _relations({"main": ("officeDocument", "word/document.xml", False)}),
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>",
    }
    relations = {name: ("hyperlink", target, True) for name, target in (links or {}).items()}
    relations["image"] = ("image", "media/image1.png", False)
    inner = {"styles": styles, "numbering": NUMBERING, **(parts or {})}
    for name, xml in inner.items():
        relations[f"part-{name}"] = (name, f"{name}.xml", False)
        files[f"word/{name}.xml"] = f"<w:{name} {_NAMESPACES}>{xml}</w:{name}>"
    if properties:
        spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        files["docProps/core.xml"] = f'<cp:coreProperties xmlns:cp="urn:core" {spaces}>{properties}</cp:coreProperties>'
    files["word/_rels/document.xml.rels"] = _relations(relations)
    return archive(files)


def archive(files: Mapping[str, str | bytes]) -> bytes:
    """Return the bytes of a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            target.writestr(name, content)
    return out.getvalue()


def _relations(entries: Mapping[str, tuple[str, str, bool]]) -> str:
    lines = "".join(
        f'<Relationship Id="{name}" Type="{_RELATIONS}/{kind}" Target={quoteattr(target)}'
        + (' TargetMode="External"/>' if is_external else "/>")
        for name, (kind, target, is_external) in entries.items()
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{lines}</Relationships>'
    )

"""Articles in the forms that people hand over: a Word document, exports of Google Docs and Word, the clipboard, WordPress.

The articles are in ``tests/data/manuscripts``, in a little Markdown; each form is made as its program makes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from tests.word_files import document, item, paragraph, picture, run, table
from tests.word_files import link as word_link

FOLDER = Path(__file__).parent / "data" / "manuscripts"
ARTICLES = sorted(FOLDER.glob("*.md"))
_INLINE = re.compile(r"\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*|\*([^*]+)\*|((?:[^\[*]|\[(?![^\]]+\]\())+)")
_BLOCK = re.compile(r"(#+) (.*)|(-) (.*)|(\d+\.) (.*)|(>) (.*)|(\|) (.*) \||(!\[)(.*)\]|()(.+)")
_KINDS = {"-": "bullet", ">": "quote", "|": "row", "![": "image", "": "text"}


class Words(NamedTuple):
    """A stretch of text, and how it is set."""

    text: str
    target: str = ""
    is_bold: bool = False
    is_italic: bool = False


class Block(NamedTuple):
    """A line of an article: its kind, its level if it is a heading, and what it says."""

    kind: str
    text: str
    level: int = 0

    @property
    def words(self) -> list[Words]:
        return [
            Words(match[1] or match[3] or match[4] or match[5], match[2] or "", bool(match[3]), bool(match[4]))
            for match in _INLINE.finditer(self.text)
        ]


def read(path: Path) -> list[Block]:
    """Return the blocks of an article."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if match := _BLOCK.fullmatch(line):
            mark, text = (part for part in match.groups() if part is not None)
            kind = "heading" if mark.startswith("#") else "number" if mark[:1].isdigit() else _KINDS[mark]
            found.append(Block(kind, text, len(mark) if kind == "heading" else 0))
    return found


def groups(blocks: Sequence[Block]) -> Iterator[tuple[str, list[Block]]]:
    """Yield the blocks, items of a list and rows of a table together."""
    for kind, same in groupby(blocks, lambda block: block.kind):
        found = list(same)
        yield from [(kind, found)] if kind in {"bullet", "number", "row"} else [(kind, [block]) for block in found]


def as_docx(blocks: Sequence[Block], number: int) -> bytes:
    """Return a Word document: every other one with a title style, and headings from level 1."""
    links: dict[str, str] = {}
    has_title = number % 2 == 0

    def inline(block: Block) -> list[str]:
        parts = []
        for words in block.words:
            if words.target:
                links[f"l{len(links)}"] = words.target
            style = "<w:b/>" * words.is_bold + "<w:i/>" * words.is_italic
            parts.append(word_link(words.text, f"l{len(links) - 1}") if words.target else run(words.text, style))
        return parts

    made = []
    for kind, found in groups(blocks):
        first = found[0]
        if kind == "heading":
            level = first.level - has_title
            made.append(paragraph(*inline(first), style=f"Heading{level}" if level else "Title"))
        elif kind in {"bullet", "number"}:
            made += [item(*inline(block), number=1 if kind == "bullet" else 2) for block in found]
        elif kind == "row":
            made.append(table(*(tuple(block.text.split(" | ")) for block in found)))
        elif kind == "image":
            made.append(paragraph(picture(first.text)))
        else:
            made.append(paragraph(*inline(first), style="Quote" if kind == "quote" else ""))
        if number % 3 == 0 and kind == "text":
            made.append(paragraph())
    return document(*made, links=links, properties="<dc:creator>Ines Baum</dc:creator>")


def _redirect(target: str) -> str:
    return f"https://www.google.com/url?q={target}&sa=D&source=editors&ust=1764500000000000&usg=AOvVaw0h4Kx1"


def _google_inline(block: Block) -> str:
    parts = []
    for words in block.words:
        text = escape(words.text, quote=False)
        if words.target:
            parts.append(f'<span class="c7"><a class="c4" href="{escape(_redirect(words.target))}">{text}</a></span>')
        else:
            parts.append(f'<span class="{"c3" if words.is_bold else "c9" if words.is_italic else "c1"}">{text}</span>')
    return "".join(parts)


_GOOGLE_STYLE = (
    "@import url(https://themes.googleusercontent.com/fonts/css?kit=fpjTOVmNbO4Lz34iLyptLUXza5VhXqVC6o75Eld_V98);"
    '.lst-kix_list_1-0>li:before{content:"\\0025cf  "}ul.lst-kix_list_1-0{list-style-type:none}ol{margin:0;padding:0}'
    '.c1{color:#000000;font-weight:400;text-decoration:none;font-size:11pt;font-family:"Arial";font-style:normal}'
    ".c3{font-weight:700}.c4{color:inherit;text-decoration:inherit}.c5{padding-top:0pt;line-height:1.15;text-align:left}"
    ".c7{text-decoration-skip-ink:none;color:#1155cc;text-decoration:underline}.c9{font-style:italic}"
    ".title{padding-top:0pt;color:#000000;font-size:26pt}h1{padding-top:20pt;font-size:20pt}h2{font-size:16pt}"
)


def google_body(blocks: Sequence[Block], number: int) -> str:
    """Return the body of a document that Google Docs exports."""
    has_title = number % 2 == 0
    parts: list[str] = []
    for kind, found in groups(blocks):
        first = found[0]
        inner = _google_inline(first)
        if kind == "heading":
            level = first.level - has_title
            parts.append(
                f'<h{level} class="c6" id="h.{number}{len(parts)}">{inner}</h{level}>'
                if level
                else f'<p class="c8 title" id="h.{number}{len(parts)}">{inner}</p>'
            )
        elif kind in {"bullet", "number"}:
            tag, start = ("ul", "") if kind == "bullet" else ("ol", ' start="1"')
            items = "".join(f'<li class="c5 li-bullet-0">{_google_inline(block)}</li>' for block in found)
            parts.append(f'<{tag} class="c2 lst-kix_list_{len(parts)}-0 start"{start}>{items}</{tag}>')
        elif kind == "row":
            cell = '<td class="c8" colspan="1" rowspan="1"><p class="c5"><span class="c1">{}</span></p></td>'
            rows = ("".join(cell.format(escape(text)) for text in block.text.split(" | ")) for block in found)
            parts.append(f'<table class="c10">{"".join(f"<tr class=c0>{row}</tr>" for row in rows)}</table>')
        elif kind == "image":
            parts.append(
                f'<p class="c5"><span style="overflow: hidden; display: inline-block; width: 601px; height: 400px;">'
                f'<img alt="{escape(first.text)}" src="images/image1.png" style="width: 601px" title=""></span></p>'
            )
        else:
            parts.append(f'<p class="c5">{inner}</p>')
        if number % 3 == 0 and kind == "text":
            parts.append('<p class="c5 c11"><span class="c1"></span></p>')
    return "".join(parts)


def as_google_export(blocks: Sequence[Block], number: int) -> str:
    """Return a page that Google Docs exports (File, Download, Web page); every fourth is published to the web."""
    body = google_body(blocks, number)
    if number % 4 == 3:
        title = escape(blocks[0].text)
        return (
            f'<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8">'
            f'<title>{title}</title><meta name="google" content="notranslate"><style>{_GOOGLE_STYLE}</style></head><body>'
            f'<div id="banners"><div id="google-docs-banner">Published using Google Docs</div><div><a href="'
            f'https://docs.google.com/document/d/e/x/abuse">Report abuse</a></div><div><a href="https://support.google.com/'
            f'docs/answer/183965">Learn more</a></div></div><div id="header"><div id="title">{title}</div><span>Updated '
            f'automatically every 5 minutes</span></div><div id="contents"><style type="text/css">{_GOOGLE_STYLE}</style>'
            f'<div class="c12 doc-content">{body}</div></div></body></html>'
        )
    return (
        f'<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">'
        f'{_GOOGLE_STYLE}</style></head><body class="c12 doc-content">{body}</body></html>'
    )


def _inline(block: Block, bold: str = "strong") -> str:
    parts = []
    for words in block.words:
        text = escape(words.text, quote=False)
        if words.target:
            parts.append(f'<a href="{words.target}">{text}</a>')
        else:
            tag = bold if words.is_bold else "em" if words.is_italic else ""
            parts.append(f"<{tag}>{text}</{tag}>" if tag else text)
    return "".join(parts)


def as_clipboard(blocks: Sequence[Block], number: int) -> str:
    """Return what the clipboard holds: from Google Docs, a browser, a browser on Windows, or Word."""
    if number % 4 == 0:
        return _google_clipboard(blocks, number)
    if number % 4 == 3:
        return word_page(blocks, number, is_clipboard=True)
    style = ' style="box-sizing: border-box; margin: 0px 0px 16px; font-family: Georgia, serif; orphans: 2; widows: 2;"'
    body = "".join(_plain_element(kind, found, style) for kind, found in groups(blocks))
    if number % 4 == 1:
        return f"<meta charset='utf-8'>{body}"
    return (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000002000\r\nStartFragment:0000000141\r\nEndFragment:0000001900\r\n"
        f"<html>\r\n<body>\r\n<!--StartFragment-->{body}<!--EndFragment-->\r\n</body>\r\n</html>"
    )


def _plain_element(kind: str, found: Sequence[Block], style: str = "") -> str:
    first = found[0]
    if kind == "heading":
        return f"<h{first.level}{style}>{_inline(first)}</h{first.level}>"
    if kind in {"bullet", "number"}:
        tag = "ul" if kind == "bullet" else "ol"
        return f"<{tag}{style}>{''.join(f'<li{style}>{_inline(block)}</li>' for block in found)}</{tag}>"
    if kind == "row":
        rows = ("".join(f"<td>{escape(text)}</td>" for text in block.text.split(" | ")) for block in found)
        return f"<table><tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"
    if kind == "image":
        return f'<p{style}><img src="https://example.org/picture.jpg" alt="{escape(first.text)}"></p>'
    if kind == "quote":
        return f"<blockquote{style}><p>{_inline(first)}</p></blockquote>"
    return f"<p{style}>{_inline(first)}</p>"


def _google_clipboard(blocks: Sequence[Block], number: int) -> str:
    span = '<span style="font-size:11pt;font-family:Arial,sans-serif;font-weight:{};white-space:pre-wrap;">{}</span>'

    def inner(block: Block) -> str:
        parts = []
        for words in block.words:
            text = span.format(700 if words.is_bold else 400, escape(words.text, quote=False))
            parts.append(f'<a href="{words.target}" style="text-decoration:none;">{text}</a>' if words.target else text)
        return "".join(parts)

    style = ' dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"'
    parts = []
    for kind, found in groups(blocks):
        first = found[0]
        if kind == "heading":
            parts.append(f"<h{first.level}{style}>{inner(first)}</h{first.level}>")
        elif kind in {"bullet", "number"}:
            tag = "ul" if kind == "bullet" else "ol"
            items = (
                f'<li dir="ltr" style="list-style-type:disc;" aria-level="1"><p{style} role="presentation">'
                f"{inner(block)}</p></li>"
                for block in found
            )
            parts.append(f'<{tag} style="margin-top:0;padding-inline-start:48px;">{"".join(items)}</{tag}>')
        elif kind == "row":
            rows = (
                "".join(f"<td><p{style}>{span.format(400, escape(text))}</p></td>" for text in block.text.split(" | "))
                for block in found
            )
            table_ = "".join(f'<tr style="height:0pt">{row}</tr>' for row in rows)
            parts.append(
                f'<div dir="ltr" align="left"><table><colgroup><col /></colgroup><tbody>{table_}</tbody></table></div>'
            )
        elif kind == "image":
            image = f'<img src="https://lh7-rt.googleusercontent.com/docsz/x" width="601" alt="{escape(first.text)}" />'
            parts.append(f"<p{style}><span>{image}</span></p>")
        else:
            parts.append(f"<p{style}>{inner(first)}</p><br />")
    guid = f"docs-internal-guid-{number}f2c1a"
    return (
        f'<meta charset=\'utf-8\'><meta charset="utf-8"><b style="font-weight:normal;" id="{guid}">'
        f'{"".join(parts)}</b><br class="Apple-interchange-newline">'
    )


_WORDPRESS = {
    "heading": "heading",
    "bullet": "list",
    "number": "list",
    "row": "table",
    "image": "image",
    "quote": "quote",
}


def as_wordpress(blocks: Sequence[Block], number: int) -> str:
    """Return the body of a post: blocks of the editor, or every third as the classic editor keeps them."""
    body = blocks[1:]  # WordPress keeps the title apart
    if number % 3 == 2:
        return "\n\n".join(_classic(kind, found) for kind, found in groups(body)) + "\n"
    return "\n\n".join(_gutenberg(kind, found) for kind, found in groups(body)) + "\n"


def _gutenberg(kind: str, found: Sequence[Block]) -> str:
    name = _WORDPRESS.get(kind, "paragraph")
    options = ' {"ordered":true}' if kind == "number" else ' {"id":12,"sizeSlug":"large"}' if kind == "image" else ""
    element = _plain_element(kind, found)
    if kind == "heading":
        level = found[0].level
        options = f' {{"level":{level}}}' if level > 2 else ""
        element = element.replace(f"<h{level}>", f'<h{level} class="wp-block-heading">')
    elif kind in {"bullet", "number"}:
        element = re.sub(r"<(li>.*?</li)>", r"<!-- wp:list-item -->\n<\1>\n<!-- /wp:list-item -->", element)
        element = re.sub(r"^<(.l)>", r'<\1 class="wp-block-list">', element)
    elif kind == "row":
        element = f'<figure class="wp-block-table">{element}</figure>'
    elif kind == "image":
        image = f'<img src="https://example.org/picture.jpg" alt="{escape(found[0].text)}" class="wp-image-12"/>'
        element = f'<figure class="wp-block-image size-large">{image}</figure>'
    elif kind == "quote":
        element = element.replace("<blockquote>", '<blockquote class="wp-block-quote">')
    return f"<!-- wp:{name}{options} -->\n{element}\n<!-- /wp:{name} -->"


def _classic(kind: str, found: Sequence[Block]) -> str:
    if kind == "text":
        return _inline(found[0])
    if kind == "image":
        image = f'<img class="size-large wp-image-12" src="https://example.org/picture.jpg" alt="{escape(found[0].text)}" />'
        return f'[caption id="attachment_12" align="alignnone" width="601"]{image} Our picture[/caption]'
    return (
        _plain_element(kind, found).replace("<li>", "\n \t<li>").replace("</ul>", "\n</ul>").replace("</ol>", "\n</ol>")
    )


def as_word_page(blocks: Sequence[Block], number: int) -> str:
    """Return a page that Word saves."""
    return word_page(blocks, number)


_OFFICE = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"'
)


def word_page(blocks: Sequence[Block], number: int, *, is_clipboard: bool = False) -> str:
    """Return a page that Word saves or copies: titles and headings in the styles of Word, lists with typed bullets."""
    has_title = number % 2 == 0
    parts = []
    for kind, found in groups(blocks):
        first = found[0]
        inner = _inline(first, "b").replace("em>", "i>")
        if kind == "heading":
            level = first.level - has_title
            tag = f"h{level}" if level else "p"
            parts.append(f"<{tag}{'' if level else ' class=MsoTitle'}>{inner}<o:p></o:p></{tag}>")
        elif kind in {"bullet", "number"}:
            parts += _word_items(kind, found)
        elif kind == "row":
            cell = "<td width=208 valign=top style='width:155.8pt'><p class=MsoNormal>{}<o:p></o:p></p></td>"
            rows = ("".join(cell.format(escape(text)) for text in block.text.split(" | ")) for block in found)
            parts.append(f"<table class=MsoTableGrid border=1>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        elif kind == "image":
            image = f'<img width=601 src="a_files/image001.jpg" alt="{escape(first.text)}" v:shapes="Picture_x0020_1">'
            parts.append(f"<p class=MsoNormal><![if !vml]>{image}<![endif]><o:p></o:p></p>")
        else:
            parts.append(f"<p class={'MsoQuote' if kind == 'quote' else 'MsoNormal'}>{inner}<o:p></o:p></p>")
        if number % 3 == 0 and kind == "text":
            parts.append("<p class=MsoNormal><o:p>&nbsp;</o:p></p>")
    body = "\n\n".join(parts)
    if is_clipboard:
        body = f"<!--StartFragment-->{body}<!--EndFragment-->"
    return (
        f'<html {_OFFICE}>\n\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n'
        f'<meta name=ProgId content=Word.Document>\n<meta name=Generator content="Microsoft Word 15">\n'
        f"<!--[if gte mso 9]><xml>\n <w:WordDocument>\n  <w:View>Normal</w:View>\n </w:WordDocument>\n</xml><![endif]-->\n"
        f'<style>\n<!--\n p.MsoNormal {{mso-style-parent:""; margin:0in;}}\n-->\n</style>\n</head>\n\n'
        f"<body lang=EN-US style='tab-interval:.5in'>\n\n<div class=WordSection1>\n\n{body}\n\n</div>\n\n</body>\n"
        "</html>\n"
    )


def _word_items(kind: str, found: Sequence[Block]) -> Iterator[str]:
    last = len(found) - 1
    for index, block in enumerate(found):
        place = "" if not last else "CxSpFirst" if not index else "CxSpLast" if index == last else "CxSpMiddle"
        mark = "·" if kind == "bullet" else f"{index + 1}."
        yield (
            f"<p class=MsoListParagraph{place} style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]>"
            f"<span style='font-family:Symbol;mso-list:Ignore'>{mark}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;"
            f"&nbsp;&nbsp; </span></span><![endif]>{_inline(block, 'b')}<o:p></o:p></p>"
        )


FORMS: dict[str, Callable[[Sequence[Block], int], bytes | str]] = {
    "docx": as_docx,
    "google.html": as_google_export,
    "clipboard.html": as_clipboard,
    "wordpress.html": as_wordpress,
    "word.html": as_word_page,
}

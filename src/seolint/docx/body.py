"""Walks through the text of a Word document and writes down its paragraphs, one a line, and what lies in them."""

from __future__ import annotations

from seolint.docx.document import Paragraph, Picture, WordDocument
from seolint.docx.names import attribute, child, name_of, number, relation_id, switch, value
from seolint.docx.package import MAX_DEPTH, PackageError
from seolint.docx.pictures import read_picture, shown_alternative
from seolint.docx.ranges import Ranges
from seolint.docx.styles import outline_of, stands_out
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from lxml.etree import _Element

    from seolint.docx.package import Relation
    from seolint.docx.ranges import ChangeKind
    from seolint.docx.remarks import Comments
    from seolint.docx.styles import Lists, Styles, WordStyle

#: White space that would end a line, or that Word shows as a space.
_SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"), " ")
#: The elements of tracked changes, and what they do to the text in them.
_CHANGES: dict[str, ChangeKind] = {
    "del": "deletion",
    "moveFrom": "deletion",
    "ins": "insertion",
    "moveTo": "insertion",
}
_CHARACTERS = {"tab": " ", "ptab": " ", "noBreakHyphen": "\u2011"}
#: Elements without text of the document: what a change has removed from a property, and what only a reader sees.
_SKIPPED = frozenset({"pPr", "rPr", "sectPr", "tblPr", "tcPr", "trPr", "sdtPr", "rt", "oMathParaPr", "ctrlPr"})


class WordBody:
    """The walk over a part of the document, which adds to the document.

    Args:
        document: what is filled in.
        styles: the styles of the document.
        lists: its lists.
        comments: its comments.
    """

    def __init__(self, document: WordDocument, styles: Styles, lists: Lists, comments: Comments) -> None:
        self.document = document
        self.styles = styles
        self.lists = lists
        self._parts: list[str] = []
        self._length = 0
        self._ranges = Ranges(document, comments)
        self._relations: Mapping[str, Relation] = {}
        self._is_note = False
        self._cell = 0  # number of the cell, 0 outside tables
        self._cells = 0  # cells so far
        self._start = 0  # of the paragraph
        self._is_open = False  # whether a line has begun, and its paragraph has not ended
        self._breaks: list[int] = []
        self._line_break = -1  # offset after the last line break
        self._stands_out: bool | None = None  # whether all text of the paragraph does; None without text
        self._hidden = 0  # how many hidden elements are open
        self._is_inside = False  # whether a paragraph is being read
        self._style: WordStyle = styles.paragraph("")
        self._boxes: list[_Element] = []  # text boxes, which follow the paragraph they belong to
        self._depth = 0
        self._actions = self._choose_actions()

    def read(self, elements: Iterable[_Element], relations: Mapping[str, Relation], *, notes: bool = False) -> None:
        """Add the paragraphs in these elements.

        Raises:
            PackageError: elements are nested too deep.
        """
        self._relations, self._is_note = relations, notes
        for element in elements:
            self._walk(element)
        self._finish_line()

    def finish(self) -> None:
        """Fill in the text of the document, once all of it is read."""
        self.document.text = "".join(self._parts)
        self._ranges.finish(self.document.text)

    def _choose_actions(self) -> dict[str, Callable[[_Element], None]]:
        """What to do at each element that is more than its children, by its name."""
        changes = dict.fromkeys(_CHANGES, self._change)
        texts = {"t": self._add_text, "delText": self._ranges.add_deleted, "instrText": self._ranges.add_instruction}
        texts |= dict.fromkeys(_CHARACTERS, self._add_character)
        places = {
            "commentRangeStart": self._comment,
            "commentRangeEnd": self._comment,
            "commentReference": self._comment,
        }
        pictures = dict.fromkeys(("drawing", "pict", "object"), self._add_picture)
        return {
            **dict.fromkeys(_SKIPPED, lambda _: None),
            **changes,
            **texts,
            **places,
            **pictures,
            "p": self._paragraph,
            "r": self._run,
            "tbl": self._table,
            "tc": self._read_cell,
            "br": self._break,
            "cr": self._break,
            "hyperlink": self._link,
            "fldSimple": self._field,
            "fldChar": self._field_mark,
            "bookmarkStart": lambda element: self.document.bookmarks.add(attribute(element, "name")),
            "AlternateContent": self._alternative,
            "txbxContent": self._text_box,
            "altChunk": self._foreign,
            "subDoc": self._foreign,
        }

    def _walk(self, element: _Element) -> None:
        action = self._actions.get(name_of(element))
        if action is not None:
            action(element)
        else:
            self._walk_children(element)

    def _walk_children(self, element: _Element) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise PackageError(f"not read: more than {MAX_DEPTH} levels of elements")
        for inner in element:
            self._walk(inner)
        self._depth -= 1

    # Paragraphs

    def _paragraph(self, element: _Element) -> None:
        if self._is_inside:  # in a drawing
            self._boxes.append(element)
            return
        properties = child(element, "pPr")
        self._begin_line()
        self._style = self.styles.paragraph(value(properties, "pStyle"))
        self._is_inside = True
        self._walk_children(element)
        self._is_inside = False
        if switch(child(properties, "rPr"), "del"):  # the paragraph mark is deleted: the next one continues the line
            return
        self._end_paragraph(properties)

    def _begin_line(self) -> None:
        if self._is_open:
            return
        if self._parts:
            self._parts.append("\n")
            self._length += 1
        self._start, self._is_open = self._length, True
        self._breaks, self._line_break, self._stands_out = [], -1, None

    def _end_paragraph(self, properties: _Element | None) -> None:
        self._parts = self._parts or [""]
        self._ranges.end_line(self._length)
        style = self._style
        outline = _outline(properties, style)
        entry = child(properties, "numPr")
        number_, level = self._numbering(entry, style)
        format_ = self.lists.format(number_, level)
        is_item = format_ != "none" and not outline and not style.kind
        self.document.paragraphs.append(
            Paragraph(
                self._start,
                self._length,
                self._is_note,
                self._cell,
                style.kind,
                outline,
                number_ if is_item else 0,
                level + 1,
                is_item and format_ != "bullet",
                bool(self._stands_out),
                tuple(self._breaks),
            )
        )
        self._is_open = False
        boxes, self._boxes = self._boxes, []
        is_inside, self._is_inside = self._is_inside, False
        for box in boxes:
            self._walk(box)
        self._is_inside = is_inside

    def _finish_line(self) -> None:
        """End a line whose paragraph mark is deleted, but which nothing follows."""
        if self._is_open:
            self._end_paragraph(None)

    def _numbering(self, entry: _Element | None, style: WordStyle) -> tuple[int, int]:
        """The list that a paragraph belongs to (0 for none) and its level in it, from 0."""
        number_, level = number(entry, "numId"), number(entry, "ilvl")
        return (style.list or 0) if number_ is None else number_, (style.level or 0) if level is None else level

    def _table(self, element: _Element) -> None:
        self._finish_line()
        self._walk_children(element)

    def _read_cell(self, element: _Element) -> None:
        around, self._cells = self._cell, self._cells + 1
        self._cell = self._cells
        self._walk_children(element)
        self._finish_line()
        self._cell = around

    # Text

    def _run(self, element: _Element) -> None:
        properties = child(element, "rPr")
        is_hidden = bool(switch(properties, "vanish"))
        before = self._length
        self._hidden += is_hidden
        self._walk_children(element)
        self._hidden -= is_hidden
        if self._length > before and self.styles.is_code(value(properties, "rStyle")):
            self.document.code.append((before, self._length))
        if self._length > before and "".join(self._parts[-1:]).strip():
            found = stands_out(properties)
            found = self.styles.stands_out(value(properties, "rStyle")) if found is None else found
            found = self._style.stands_out if found is None else found
            self._stands_out = found and self._stands_out is not False

    def _add(self, text: str) -> None:
        if not text or self._hidden or self._ranges.is_hidden:
            return
        self._begin_line()
        self._parts.append(text)
        self._length += len(text)

    def _add_text(self, element: _Element) -> None:
        text = element.text or ""
        keeps = element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
        self._add((text if keeps else text.strip(" \t\r\n")).translate(_SPACES))

    def _add_character(self, element: _Element) -> None:
        self._add(_CHARACTERS[name_of(element)])

    def _break(self, element: _Element) -> None:
        """Treat a line break as white space, and two in a row or a page break as the end of a block."""
        if attribute(element, "type") in {"page", "column"} or self._line_break == self._length:
            self._breaks.append(self._length)
        self._add(" ")
        self._line_break = self._length

    def _add_picture(self, element: _Element) -> None:
        found = read_picture(element)
        if found is not None:
            alt, relation = found
            target = self._relations.get(relation)
            self._begin_line()
            self.document.pictures.append(Picture(self._length, alt, target.target if target is not None else ""))
        self._walk_children(element)

    def _alternative(self, element: _Element) -> None:
        """Read one of the forms in which something is stored for old and new versions of Word."""
        chosen = shown_alternative(element)
        if chosen is not None:
            self._walk_children(chosen)

    def _text_box(self, element: _Element) -> None:
        """Read a text box after the paragraph that it belongs to."""
        if self._is_inside:
            self._boxes.append(element)
        else:
            self._walk_children(element)

    def _foreign(self, _: _Element) -> None:
        loss = "a part of the document is stored in another format and was not read: save the document again in Word"
        if loss not in self.document.losses:
            self.document.losses.append(loss)

    # Links, changes and comments

    def _link(self, element: _Element) -> None:
        target = self._relations.get(relation_id(element))
        href = target.target if target is not None else ""
        anchor = attribute(element, "anchor")
        self._ranges.open_link(self._length, f"{href}#{anchor}" if anchor else href)
        self._walk_children(element)
        self._ranges.close_link(self._length)

    def _field(self, element: _Element) -> None:
        self._ranges.open_field(attribute(element, "instr"), self._length)
        self._walk_children(element)
        self._ranges.end_field(self._length)

    def _field_mark(self, element: _Element) -> None:
        self._begin_line()
        self._ranges.mark_field(attribute(element, "fldCharType"), self._length)

    def _change(self, element: _Element) -> None:
        self._ranges.open_change(_CHANGES[name_of(element)], attribute(element, "author"), self._length)
        self._walk_children(element)
        self._ranges.close_change(self._length)

    def _comment(self, element: _Element) -> None:
        self._ranges.mark_comment(name_of(element), attribute(element, "id"), self._length)


def _outline(properties: _Element | None, style: WordStyle) -> int:
    """The outline level of a paragraph: its own, else that of its style."""
    level = number(properties, "outlineLvl")
    return style.outline if level is None else outline_of(level)

"""Ranges of the text that begin and end somewhere in the walk: links, fields, tracked changes, comments."""

from __future__ import annotations

from seolint.docx.document import Anchor, Remark, WordDocument
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from lxml.etree import _Element

    from seolint.docx.remarks import Comments

#: What a tracked change does to the text in it.
ChangeKind = Literal["insertion", "deletion"]

#: Most fields that may go on after a paragraph, and longest text of a change, in characters.
_MOST_FIELDS, _LONGEST = 20, 1000
_HYPERLINK = regex(r'(?is)\s*HYPERLINK\b(?:\s+(?:"([^"]*)"|([^\s"\\]\S*)))?(?:.*?\\l\s+"?([^"\s]+)"?)?')


class _Field:
    """A field that is open: what Word fills in, and whether its result has begun."""

    __slots__ = ("has_result", "instruction", "is_link")

    def __init__(self) -> None:
        self.instruction = ""
        self.has_result = False
        self.is_link = False


class _Change:
    """A tracked change that is open."""

    __slots__ = ("author", "deleted", "kind", "start")

    def __init__(self, kind: ChangeKind, author: str, start: int) -> None:
        self.kind: ChangeKind = kind
        self.author = author
        self.start = start
        self.deleted = ""


class Ranges:
    """The ranges that are open in a walk; those that end are added to the document."""

    def __init__(self, document: WordDocument, comments: Comments) -> None:
        self.document = document
        self.comments = comments
        self._links: list[tuple[str, int]] = []  # targets of the open links, and where they begin in this line
        self._fields: list[_Field] = []
        self._changes: list[_Change] = []
        self._comment_starts: dict[str, int] = {}
        self._comment_spans: dict[str, tuple[int, int]] = {}

    @property
    def is_hidden(self) -> bool:
        """Whether text belongs to something deleted, or to the instruction of a field."""
        return any(change.kind == "deletion" for change in self._changes) or any(
            not field.has_result for field in self._fields
        )

    def end_line(self, offset: int) -> None:
        """End a line, and with it what has no end of its own: a damaged link or instruction must not swallow the rest."""
        self._fields = [field for field in self._fields if field.has_result][-_MOST_FIELDS:]
        for field in self._fields:
            field.is_link = False
        while self._links:
            self.close_link(offset)

    def open_link(self, offset: int, target: str) -> None:
        """Begin a link."""
        self._links.append((target, offset))

    def close_link(self, offset: int) -> None:
        """End the innermost link."""
        target, start = self._links.pop() if self._links else ("", offset)
        if target and offset > start:
            self.document.links.append(Anchor(start, offset, target))

    def open_field(self, instruction: str, offset: int) -> None:
        """Begin a field whose instruction is known."""
        self.mark_field("begin", offset)
        self._fields[-1].instruction = instruction
        self.mark_field("separate", offset)

    def end_field(self, offset: int) -> None:
        """End the innermost field."""
        self.mark_field("end", offset)

    def mark_field(self, kind: str, offset: int) -> None:
        """Begin a field, its result, or end it."""
        if kind == "begin":
            self._fields.append(_Field())
        elif self._fields and kind == "separate":
            field = self._fields[-1]
            field.has_result = True
            if (match := _HYPERLINK.match(field.instruction)) is not None:
                field.is_link = True
                self.open_link(offset, (match[1] or match[2] or "") + (f"#{match[3]}" if match[3] else ""))
        elif self._fields and kind == "end" and self._fields.pop().is_link:
            self.close_link(offset)

    def add_instruction(self, element: _Element) -> None:
        """Add to the instruction of the innermost field."""
        if self._fields and not self._fields[-1].has_result:
            self._fields[-1].instruction += element.text or ""

    def open_change(self, kind: ChangeKind, author: str, offset: int) -> None:
        """Begin a tracked change."""
        self._changes.append(_Change(kind, author, offset))

    def add_deleted(self, element: _Element) -> None:
        """Take note of deleted text."""
        if self._changes:
            self._changes[-1].deleted += element.text or ""

    def close_change(self, offset: int) -> None:
        """End the innermost tracked change; a row of changes of one kind by one author is one change."""
        change = self._changes.pop()
        is_empty = not change.deleted.strip() if change.kind == "deletion" else change.start == offset
        if is_empty:
            return
        remarks = self.document.remarks
        last = remarks[-1] if remarks else None
        if (
            last is not None
            and (last.kind, last.author) == (change.kind, change.author)
            and change.start - last.end in {0, 1}
        ):
            remarks[-1] = last._replace(end=offset, text=(last.text + change.deleted)[:_LONGEST])
        else:
            remarks.append(Remark(change.kind, change.start, offset, change.author, change.deleted))

    def mark_comment(self, mark: str, name: str, offset: int) -> None:
        """Begin or end the range of a comment, or note where it is referred to."""
        if mark == "commentRangeStart":
            self._comment_starts.setdefault(name, offset)
        else:
            self._comment_spans.setdefault(name, (self._comment_starts.get(name, offset), offset))

    def finish(self, text: str) -> None:
        """Add the comments, and the text of insertions."""
        remarks = [
            remark._replace(text=text[remark.start : remark.end]) if remark.kind == "insertion" else remark
            for remark in self.document.remarks
        ]
        for name, (start, end) in self._comment_spans.items():
            comment = self.comments.get(name)
            if comment is not None:
                remarks.append(Remark("comment", start, end, comment.author, comment.text))
        self.document.remarks = sorted(remarks, key=lambda remark: remark.start)

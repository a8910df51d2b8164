"""Metadata that leaked into the text: a line such as ``Meta Description: …`` or ``**Slug:** why-bread-needs-time``."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from seolint.article import Field, Within
from seolint.checks.furniture import furniture_hit
from seolint.lines import split_words
from seolint.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article import Article
    from seolint.lines import Line, Lines
    from seolint.model import Hit

VALUES = frozenset({"label"})

_LONGEST_LABEL = 64
_SEPARATOR = re.compile(r"\s*[:：=]\s*|\s+[–—|-]\s+")
_NOTE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_COUNTED = re.compile(r"[(\[][^()\[\]]{0,20}\b\d{2,4}\s*[^\W\d]+[^()\[\]]{0,20}[)\]][\s.*_\"”]*$")
_MARKS = " \t*_`,"
_QUOTES = "\"'“”„«»"
_TRIMMED = _MARKS + _QUOTES
_SHAPES = {
    "slug": re.compile(r"(?:https?://)?[\w./-]*\w[-/]\w[\w/-]*"),
    "number": re.compile(r"\D{0,12}\d[\d.,]*\D{0,24}"),
}
#: A row of labels may have so many other lines between them.
_REACH = 2


@record
class Options:
    """The labels.

    Attributes:
        labels: those that belong to no text, folded, hyphens as spaces, by what they label: ``description``; ``slug``
            and ``number`` if the value looks like one; or anything else.
        company: labels that texts have too: they count only near one of the others.
        subject: words of articles about such metadata; in those a label between paragraphs is a part of the text.
    """

    labels: dict[str, tuple[str, ...]]
    company: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()

    @cached_property
    def roles(self) -> dict[str, str]:
        """What each label is for; "" for one that needs company."""
        roles = dict.fromkeys(self.company, "")
        for role, labels in self.labels.items():
            roles.update(dict.fromkeys(labels, role))
        return roles


class _Label(NamedTuple):
    """A line with a label: what it labels, the label as written, and where in the line the value stands."""

    line: Line
    role: str
    written: str
    start: int
    end: int

    @property
    def value(self) -> str:
        return self.line.block.text[self.start : self.end]


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit for each labelled line; a description that leaked comes along with it."""
    lines = article.lines
    found = [label for line in lines.all if (label := _read(line, lines, options.roles)) is not None]
    sure = {label.line.index for label in found if label.role and _leaked(label, found, article, options)}
    for row in (found, found[::-1]):
        for label in row:
            if not label.role and _has_company(label, sure):
                sure.add(label.line.index)
    for label in found:
        if label.line.index in sure:
            yield _hit(article, label)


def _read(line: Line, lines: Lines, roles: dict[str, str]) -> _Label | None:
    """The label that a line begins with, or is, if the value is on the next one."""
    text = line.text
    cut = _SEPARATOR.search(text, 1, _LONGEST_LABEL)
    if cut is not None and text[cut.end() :].strip(_TRIMMED):
        written = _NOTE.sub("", text[: cut.start()]).strip(_TRIMMED + "#>-•{[")
        role = roles.get(_fold(written))
        if role is not None:
            label = _with_value(line, role, written, line.start + cut.end())
            shape = _SHAPES.get(role)
            return label if shape is None or shape.fullmatch(label.value) else None
    written = text.strip(_TRIMMED + "#>:")
    if len(text) <= _LONGEST_LABEL and line.block.kind != "item" and line.index + 1 < len(lines.all):
        role = roles.get(_fold(written))
        if role == "description":
            return _Label(line, role, written, line.end, line.end)
    return None


def _fold(label: str) -> str:
    return " ".join(word for word in split_words(label.lower().replace("_", " ").replace("-", " ")) if word != "#")


def _with_value(line: Line, role: str, written: str, start: int) -> _Label:
    """The label with the place of its value: without a count at its end, and without quotation marks around it."""
    text = line.block.text
    counted = _COUNTED.search(text, start, line.end)
    start, end = _strip(text, start, counted.start() if counted else line.end, _MARKS)
    if end - start > 1 and text[start] in _QUOTES and text[end - 1] in _QUOTES:
        start, end = _strip(text, start + 1, end - 1, _MARKS)
    return _Label(line, role, written, start, end)


def _strip(text: str, start: int, end: int, characters: str) -> tuple[int, int]:
    while end > start and text[end - 1] in characters:
        end -= 1
    while start < end and text[start] in characters:
        start += 1
    return start, end


def _leaked(label: _Label, found: Sequence[_Label], article: Article, options: Options) -> bool:
    """Whether a label is none of the text: it is counted, or its place and the subject say so."""
    line = label.line
    if label.value and _COUNTED.search(line.text):
        return True
    labelled = {other.line.index for other in found}
    prose = [other.index for other in article.lines.all if other.is_prose and other.index not in labelled]
    at_edge = not prose or line.index < prose[0] or line.index > prose[-1]
    if not _is_about(label, labelled, article, options):
        return at_edge or line.block.kind == "paragraph"
    if line.block.kind in {"title", "heading"} or not at_edge:
        return False
    return label.role in _SHAPES or any(
        other.role in _SHAPES and abs(other.line.index - line.index) <= _REACH for other in found
    )


def _is_about(label: _Label, labelled: set[int], article: Article, options: Options) -> bool:
    """Whether the article is about such metadata: it has a word of the subject, or the label's own, elsewhere."""
    rest = " ".join(line.text for line in article.lines.all if line.index not in labelled).lower()
    return label.written.lower() in rest or any(word in rest for word in options.subject)


def _has_company(label: _Label, sure: set[int]) -> bool:
    return any(index in sure for index in range(label.line.index - _REACH, label.line.index + _REACH + 1))


def _hit(article: Article, label: _Label) -> Hit:
    hit = furniture_hit(
        article, label.line, {"label": label.written}, label.role if label.role == "description" else ""
    )
    if label.role != "description":
        return hit
    block, start, end = label.line.block, label.start, label.end
    if not label.value:  # the description is the next line
        block = article.lines.all[label.line.index + 1].block
        start, end = 0, len(block.text)
    description = Field(block.text[start:end], Within(block, start), "leaked-label")
    return replace(hit, description=description)

"""Finds metadata that leaked into the text, such as ``Meta Description: …`` or ``**Slug:** why-bread-needs-time``."""

from __future__ import annotations

from functools import cached_property

from seolint.article.lines import Line, split_words
from seolint.article.nodes import Field
from seolint.article.origins import Within
from seolint.checks.kinds.claimed_count import AT_END, IN_LABEL
from seolint.checks.shared.metadata_entry import ENTRIES, add_entry
from seolint.checks.shared.residue import boilerplate_hit
from seolint.language.punctuation import QUOTES
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import compiled, escape, guarded_regex, regex
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.lines import Lines
    from seolint.article.nodes import Block
    from seolint.article.source import Source
    from seolint.base.model import Edit, Hit

VALUES = {"label": "the label as written"}

#: Longest label, with its separator, in characters.
_LONGEST_LABEL = 64
_SEPARATOR = regex(r"\s*[:=]\s*|\s*：\s*|\s+[–—]\s+|\s+[|-]\s+")  # two characters a set compile fastest
_NOTE = guarded_regex(r"\s*[(\[][^()\[\]]*[)\]]", lambda text: "(" in text or "[" in text)
_SPACE = regex(r"\s")
_MARKS = " \t*_`,"
_TRIMMED = _MARKS + QUOTES
_SHAPES = {
    "slug": regex(r"(?:https?://)?[\w./-]*\w[-/]\w[\w/-]*"),
    "number": regex(r"\D{0,12}\d[\d.,]*\D{0,24}"),
}
#: A URL may contain a word without being about it.
_URL = guarded_regex(r"\S*[/=]\S*", lambda text: "/" in text or "=" in text)
#: Words of the subject with fewer letters have to match a whole word.
_SHORT = 6
#: How many lines away another label may be and still support one.
_REACH = 2


def _fold(label: str) -> str:
    """The label in lower case, hyphens as spaces, numbers left out (``Alt-Text 2`` → ``alt text``)."""
    return " ".join(word for word in split_words(label.lower().replace("_", " ").replace("-", " ")) if word != "#")


FOLDED = {"labels": _fold, "company": _fold, "subject": str.lower}


@record
class Options:
    """The labels to look for, in lower case, with spaces for hyphens.

    Attributes:
        labels: Labels that never belong in a text, listed under what they label: ``description``, ``title``,
            ``keyphrase``, ``slug`` or ``number`` (these two only if the value looks like one), or any other word. The fix
            moves the first four into the front matter of Markdown.
        company: Labels that ordinary texts have too; they count only near one from ``labels``.
        subject: Words of articles about such metadata; there, a label between paragraphs is part of the text.

    Variants:
        description: the line contains a description
    """

    labels: dict[str, tuple[str, ...]]
    company: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()

    @cached_property
    def roles(self) -> dict[str, str]:
        """What each label is for; "" for a label that counts only near another one."""
        roles = dict.fromkeys(self.company, "")
        for role, labels in self.labels.items():
            roles.update(dict.fromkeys(labels, role))
        return roles

    @cached_property
    def about(self) -> re.Pattern[str]:
        """A pattern for words of the subject and labels of descriptions: at the start of a word, or whole if short."""
        subject = (*self.subject, *self.labels.get("description", ()))
        words = (escape(word) + (r"\b" if len(word) < _SHORT else "") for word in subject)
        return compiled(rf"\b(?:{'|'.join(words)})" if subject else r"(?!)")

    @cached_property
    def firsts(self) -> frozenset[str]:
        """The first words of the labels."""
        return frozenset(label.split(" ", 1)[0] for label in self.roles)


class _Label(NamedTuple):
    """A line with a label: what it labels, the label as written, and the offsets of the value in the block."""

    line: Line
    role: str
    written: str
    start: int
    end: int

    @property
    def value(self) -> str:
        return self.line.block.text[self.start : self.end]


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each labeled line; the hit of a description carries its text."""
    lines = article.lines
    candidates = [line for word in lines.by_first if _stem(word) in options.firsts for line in lines.by_first[word]]
    rows = [row for line in candidates for row in _rows(line, article, options)]
    found = [label for row in rows if (label := _read(row, lines, options.roles)) is not None]
    found.sort(key=lambda label: label.line.index)
    if not any(label.role for label in found):
        return
    page = _survey(found, article)
    sure = {label.line.index for label in found if label.role and _leaked(label, page, options)}
    for row in (found, found[::-1]):
        for label in row:
            if not label.role and _has_company(label, sure):
                sure.add(label.line.index)
    for label in found:
        if label.line.index in sure:
            yield _hit(article, label)


def _rows(line: Line, article: Article, options: Options) -> list[Line]:
    """Return the line, or the parts of a Markdown paragraph whose source lines have their own labels."""
    source, block = article.source, line.block
    if source.format != "markdown":
        return [line]
    span = block.span(line.start, line.end)
    if "\n" not in source.text[span.start : span.end]:
        return [line]
    breaks = [
        match.end() for match in _SPACE.finditer(block.text, line.start, line.end) if _is_break(block, match, source)
    ]
    starts = [line.start]
    for start, end in zip(breaks, [*(at - 1 for at in breaks[1:]), line.end], strict=True):
        if _read(Line(block, start, end, line.index), article.lines, options.roles) is not None:
            starts.append(start)
    ends = [*(start - 1 for start in starts[1:]), line.end]
    return [Line(block, start, end, line.index) for start, end in zip(starts, ends, strict=True)]


def _is_break(block: Block, match: re.Match[str], source: Source) -> bool:
    """Whether a space in the text is a line end in the source."""
    start, end = match.span()
    return "\n" in source.text[block.span(start, end).start : block.span(end, end + 1).start]


def _read(line: Line, lines: Lines, roles: dict[str, str]) -> _Label | None:
    """Return the label that a line begins with, or that it consists of if the value is on the next line."""
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


def _stem(word: str) -> str:
    return word.replace("_", "-").split("-", 1)[0]


def _with_value(line: Line, role: str, written: str, start: int) -> _Label:
    """Return the label with the offsets of its value, without a count at its end or quotation marks around it."""
    text = line.block.text
    counted = AT_END.search(text, start, line.end)
    start, end = _strip(text, start, counted.start() if counted else line.end, _MARKS)
    if end - start > 1 and text[start] in QUOTES and text[end - 1] in QUOTES:
        start, end = _strip(text, start + 1, end - 1, _MARKS)
    return _Label(line, role, written, start, end)


def _strip(text: str, start: int, end: int, characters: str) -> tuple[int, int]:
    while end > start and text[end - 1] in characters:
        end -= 1
    while start < end and text[start] in characters:
        start += 1
    return start, end


class _Page(NamedTuple):
    """The context that shows which labels leaked.

    Attributes:
        first: index of the first line of prose.
        last: index of the last one.
        rest: the lines without labels, in lower case and without URLs.
        shaped: indexes of the labels whose values must have a certain shape.
    """

    first: int
    last: int
    rest: str
    shaped: frozenset[int]


def _survey(found: Sequence[_Label], article: Article) -> _Page:
    labeled = {label.line.index for label in found}
    others = [line for line in article.lines.all if line.index not in labeled]
    prose = [line.index for line in others if line.is_prose]
    shaped = frozenset(label.line.index for label in found if label.role in _SHAPES)
    rest = _URL.sub(" ", "\n".join(line.text for line in others).lower())
    return _Page(prose[0] if prose else len(article.lines.all), prose[-1] if prose else -1, rest, shaped)


def _leaked(label: _Label, page: _Page, options: Options) -> bool:
    """Whether a label is no part of the text: its value has a length count, or its place and the subject show it."""
    line = label.line
    if label.value and (AT_END.search(line.text) or IN_LABEL.search(line.text, 0, _LONGEST_LABEL)):
        return True
    at_edge = not page.first <= line.index <= page.last
    if label.written.lower() not in page.rest and not options.about.search(page.rest):
        return at_edge or line.block.kind == "paragraph"
    if line.block.kind in {"title", "heading"} or not at_edge:
        return False
    return _has_company(label, page.shaped)


def _has_company(label: _Label, sure: Collection[int]) -> bool:
    return any(index in sure for index in range(label.line.index - _REACH, label.line.index + _REACH + 1))


def _hit(article: Article, label: _Label) -> Hit:
    if label.role != "description":
        hit = boilerplate_hit(article, label.line, {"label": label.written})
        return replace(hit, edits=_move(article, hit.edits, label.role, label.value))
    hit = boilerplate_hit(article, label.line, {"label": label.written}, "description")
    if label.value:
        value, start, end = label.line, label.start, label.end
    else:  # the description is the next line
        value = article.lines.all[label.line.index + 1]
        start, end = value.start, value.end
        below = boilerplate_hit(article, value)
        hit = replace(hit, end=None, until=value.block, noise=hit.noise + below.noise, edits=hit.edits + below.edits)
    described = Field(value.block.text[start:end], Within(value.block, start), "leaked-label")
    return replace(hit, description=described, edits=_move(article, hit.edits, label.role, described.text))


def _move(article: Article, removal: tuple[Edit, ...], role: str, value: str) -> tuple[Edit, ...]:
    """Return the edits that remove a line and, in Markdown, add what it says to the front matter if that lacks it."""
    if not removal or article.source.format != "markdown" or role not in ENTRIES or not value:
        return removal
    added = add_entry(article, role, value)
    return () if added is None else (*added, *removal)

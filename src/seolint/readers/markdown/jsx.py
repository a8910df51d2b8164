"""What MDX adds to Markdown: expressions in braces, components, and the imports and exports of modules."""

from __future__ import annotations

from bisect import bisect_right

from seolint.readers.markdown.masking import indent_of
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import compiled, regex

if TYPE_CHECKING:
    import re


_BRACE = regex(r"""\\.|[{}"'`]|\n""")
_TAG = regex(
    r"""<(?P<slash>/?)(?P<name>[A-Za-z][\w.:-]*|(?=/?>))(?P<attributes>(?:\s(?>(?:[^<>"']++|"[^"]*"|'[^']*')*))?)(?P<self>/?)>"""
)
_BLANK_LINE = regex(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|\Z)")
_OPENINGS = regex(r"[({\[]")
_CLOSINGS = regex(r"[)}\]]")

#: HTML elements that give their text a meaning: they are left in place and read as HTML.
_STRUCTURE = frozenset({
    "a", "blockquote", "br", "caption", "code", "dd", "dl", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6",
    "li", "ol", "pre", "script", "style", "summary", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_IMAGES = frozenset({"img", "image"})
_VOID = frozenset({"br", "hr", "img", "input", "source", "track", "wbr"})

#: Longest white space (and filler) before a tag that is alone on its line, in characters.
_LONGEST_INDENT = 200

#: How far to search for missing closing braces in total, as a multiple of the file's length.
_SEARCH_BUDGET = 8


class Tag(NamedTuple):
    """A tag that is not text: its range, and whether it opens (1) or closes (-1) an element on lines of its own."""

    start: int
    end: int
    step: int
    is_image: bool


class Braces:
    """Finds the end of expressions."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._budget = _SEARCH_BUDGET * len(text)

    def close(self, start: int) -> int:
        """The end of the expression that is opened by the brace at ``start``, or -1."""
        if self._budget <= 0:
            return -1
        depth, quote = 0, ""
        for token in _BRACE.finditer(self._text, start):
            mark = token[0]
            if quote:
                quote = "" if mark == quote or (mark == "\n" and quote != "`") else quote
            elif mark in "\"'`":
                quote = mark
            elif mark == "{":
                depth += 1
            elif mark == "}":
                depth -= 1
                if not depth:
                    return token.end()
        self._budget -= len(self._text) - start
        return -1


def find_tags(text: str, code: list[tuple[int, int]], filler: str) -> list[Tag]:
    """The tags of components, and of wrappers on lines of their own, in a text whose expressions are masked."""
    starts = [start for start, _ in code]
    found = []
    for match in _TAG.finditer(text):
        number = bisect_right(starts, match.start()) - 1
        if number >= 0 and code[number][1] > match.start():
            continue
        name = match["name"]
        alone = _is_alone(text, match, filler)
        is_component = not name or not name.islower() or "." in name
        is_image = name.lower() in _IMAGES
        if is_component or is_image or (alone and name not in _STRUCTURE):
            step = 0 if match["self"] or name in _VOID or not alone else -1 if match["slash"] else 1
            found.append(Tag(*match.span(), step, is_image))
    return found


def _is_alone(text: str, tag: re.Match[str], filler: str) -> bool:
    """Whether a tag is alone on its lines."""
    before = text[max(0, tag.start() - _LONGEST_INDENT) : tag.start()].rstrip(f" \t{filler}")
    if before[-1:] not in {"", "\n", "\r"} or (not before and tag.start() > _LONGEST_INDENT):
        return False
    after = compiled(rf"[ \t{filler}]*(?:[\r\n]|\Z)")
    return after.match(text, tag.end()) is not None


class Nesting:
    """Computes how far to dedent the lines inside components, so that they line up with the component's tag."""

    def __init__(self, tags: list[Tag]) -> None:
        self._tags = [tag for tag in tags if tag.step]
        self._next = 0
        self._indents: list[int] = []  # of the tags of the open components
        self._shifts: list[int | None] = []  # of their content; None until its first line

    def removal(self, start: int, line: str) -> int:
        """How many blanks to remove from the start of a line."""
        if self._next < len(self._tags) and self._tags[self._next].start < start + len(line):
            self._read_tags(start, line)
            return 0
        if not self._indents or not line.strip():
            return 0
        return min(indent_of(line), self._shift(indent_of(line)))

    def _read_tags(self, start: int, line: str) -> None:
        while self._next < len(self._tags) and self._tags[self._next].start < start + len(line):
            tag = self._tags[self._next]
            self._next += 1
            if tag.step > 0:
                indent = tag.start - start
                self._shift(indent)
                self._indents.append(indent)
                self._shifts.append(None)
            elif self._indents:
                self._indents.pop()
                self._shifts.pop()

    def _shift(self, indent: int) -> int:
        """How far to move the content of the innermost component; its first line, at ``indent``, decides."""
        if not self._shifts:
            return 0
        shift = self._shifts[-1]
        if shift is None:
            outer = self._shifts[-2] or 0 if len(self._shifts) > 1 else 0
            shift = self._shifts[-1] = outer + max(0, indent - self._indents[-1])
        return shift


def end_of_module(text: str, start: int) -> int:
    """The end of a block of imports and exports: the first blank line outside its brackets."""
    depth, position = 0, start
    while True:
        found = _BLANK_LINE.search(text, position)
        end = found.start() if found else len(text)
        depth += len(_OPENINGS.findall(text, position, end)) - len(_CLOSINGS.findall(text, position, end))
        if found is None or depth <= 0:
            return end
        position = max(end + 1, position + 1)

"""Template tags, shortcodes, directives, JSX: syntax that the site builder processes before it reads the Markdown.

It is masked, character for character, so that the Markdown parser neither reads it as text nor trips over it: with
spaces on lines of its own, and within a line with a filler that is not in the text and is dropped from every block.
"""

from __future__ import annotations

from bisect import bisect_left

from seolint.article.nodes import Image
from seolint.article.origins import FixedPlace, Verbatim
from seolint.base.model import Origin, Span
from seolint.readers.markdown.jsx import Braces, Nesting, end_of_module, find_tags
from seolint.readers.markdown.masking import Masked, blank, dedent, fill, indent_of, unused_character
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import DOTALL, MULTILINE, compiled, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

#: Longest tag, in characters: in anything longer, the closing mark belongs to something else.
MAX_TAG = 4000

# Each alternative starts with a literal, so that the search skips all other characters at full speed.
_OPENING = regex(r"\\|`|~~~|<!--|\{\{|\{%|\{\#|\{:|\{\.|:::|\[!|!\[\[|\[\[|\$\$|!!!|\?\?\?|===")
_JSX_OPENING = regex(_OPENING.pattern + r"|\{|import|export")

_LINE_START = regex(r"(?:\A|[\r\n])[ \t>]*\Z")
_ITEM_START = regex(r"(?:\A|[\r\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*\Z")
_QUOTE_START = regex(r"(?:\A|[\r\n])[ \t]*>[ \t>]*\Z")
_FENCE = regex(r"`{3,}(?=[^`\r\n]*(?:[\r\n]|\Z))|~{3,}")
_ALERT = regex(r"\[![\w-]{1,40}+[^\]\r\n]{0,200}+\][+-]?(?![(\[])")
_DIRECTIVE_IMAGE = regex(r":::image\b")
_ADMONITION = regex(r"(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]|===[+!]?[ \t]+\")[^\r\n]*(?=\s*?[\r\n](?:[ ]{4}|[ ]*\t))")
_MODULE = regex(r"(?:import|export)[ \t{*'\"]")
_HEADING_ID = regex(r"\{#[\w:.-]{1,200}+[^{}\r\n]{0,500}+\}")
_ATTRIBUTE_LIST = regex(r"\{[:.][^{}\r\n]{0,500}\}")
_INCLUDE = regex(r"\[!\w[\w-]{0,40}[ \t]*(?:\[[^\]\r\n]{0,500}\]\([^)\r\n]{0,500}\)|[^\[\]\r\n]{0,500})\]")
_WIKI = regex(r"(!?)\[\[([^\[\]|\r\n]{1,200}\|)?([^\[\]|\r\n]{1,200})\]\](?!\()")
_TICKS = regex("`+")
_MATH_BLOCK = regex(r"\$\$[^$]*\$\$", DOTALL)
_FORMULA = regex(r"[\\^_={}]")
_PAIRED = regex(r"\{\{[<%][ \t]*([\w-]+)|\{%-?[ \t]*(\w+)")
_CODE_NAMES = regex(
    r"(?:.*-)?(?:code|codeblock|highlight|mermaid|katex|math|chart|diagram|plantuml|script|style|javascript|schema|json|graphviz)(?:-.*)?"
)
_COMMENT_TAG = regex(r"\{\{[<%]?-?[ \t]*/\*(.*?)\*/[ \t]*-?[>%]?\}\}|\{#(.*)#\}|\{\{!(?:--)?(.*?)(?:--)?\}\}", DOTALL)
_ALT = regex(r"""\balt(?:-text)?[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)')""")
_COMPUTED_ALT = regex(r"\balt[ \t]*=[ \t]*\{|\{\.\.\.")
_SRC = regex(r"""\b(?:src|source)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"'{}<>]+))""")
_LINE_END = regex(r"\r\n|\n|\r|\Z")
_BLANK_LINE = regex(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r|\Z)")
_LONG_IMAGE = regex(r"type=\"complex\"")
_MODULE_LINE = regex(
    r"""(?:import[ \t]+(?:[\w*{][^'"\r\n;]*[ \t]from[ \t]*)?['"][^'"\r\n]+['"];?|export[ \t]+\*[^\r\n]*)[ \t]*$""",
    MULTILINE,
)


def mask(text: str, offset: int, *, is_jsx: bool) -> Masked:
    """Mask what a site builder would process in ``text``, which starts at ``offset`` in the source."""
    masker = _Masker(text, offset, is_jsx=is_jsx)
    masker.run()
    return masker.result()


class _Closings:
    """Finds closing marks; the text is searched only once per mark, however many opening marks it has."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next: dict[str, tuple[int, int]] = {}

    def find(self, mark: str, start: int) -> int:
        """The first offset of ``mark`` from ``start`` on, or -1."""
        searched_from, found = self._next.get(mark, (len(self._text) + 1, -1))
        if searched_from <= start and (found < 0 or found >= start):
            return found
        found = self._text.find(mark, start)
        self._next[mark] = (start, found)
        return found


class _Masker:
    def __init__(self, text: str, offset: int, *, is_jsx: bool) -> None:
        self.text = text
        self.offset = offset
        self.is_jsx = is_jsx
        self.masks: list[tuple[int, int]] = []
        self.code: list[tuple[int, int]] = []  # code and comments, where nothing is masked
        self.bodies: list[tuple[int, int]] = []  # admonitions: the end of the first line, the indent of the body
        self.missing: set[str] = set()
        self.found = Masked(text)
        self.closings = _Closings(text)
        self.ticks: dict[int, list[int]] | None = None
        self.braces = Braces(text)

    def run(self) -> None:
        opening = (_JSX_OPENING if self.is_jsx else _OPENING).search
        position = 0
        while match := opening(self.text, position):
            start = match.start()
            end = _READERS[match[0]](self, start)
            position = end if end > start else match.end()

    def result(self) -> Masked:
        found, text = self.found, self.text
        if not self.is_jsx and _MODULE_LINE.search(text):
            self.masks = sorted([*self.masks, *self._module_lines()])
        if not self.masks and not self.is_jsx:
            return found
        filler = unused_character(text)
        filled = fill(text, self.masks, filler)
        nesting = None
        if self.is_jsx:
            tags = find_tags(filled, self.code, filler)
            for tag in tags:
                self._note_image(tag.start, tag.end, missing=tag.is_image)
            filled = fill(filled, [(tag.start, tag.end) for tag in tags], filler)
            nesting = Nesting(tags).removal if any(tag.step for tag in tags) else None
        elif self.bodies:
            nesting = _Bodies(self.bodies).removal
        found.filler = filler
        found.text = blank(filled, filler)
        if nesting is not None:
            found.text, found.cuts = dedent(found.text, nesting)
        return found

    def _module_lines(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of lines that can only be code of the page's script."""
        starts = [start for start, _ in self.code]
        for match in _MODULE_LINE.finditer(self.text):
            number = bisect_left(starts, match.start() + 1) - 1
            in_code = number >= 0 and self.code[number][1] > match.start()
            if not in_code and (match.start() == 0 or self.text[match.start() - 1] in "\r\n"):
                yield match.span()

    # ── code, where nothing is masked ──────────────────────────────────────────────────────────────────────────────

    def read_escape(self, start: int) -> int:
        return start + 2

    def read_fence(self, start: int) -> int:
        """Skip a code fence and its code, up to the closing fence or the end of the file."""
        fence = _FENCE.match(self.text, start)
        if fence is None or not self._follows(start, _ITEM_START):
            return start + 3
        closing = compiled(rf"^[ \t>]*{fence[0][0]}{{{len(fence[0])},}}[ \t]*\r?$", MULTILINE)
        found = closing.search(self.text, self._line_end(start))
        end = found.end() if found else len(self.text)
        self.code.append((start, end))
        return end

    def read_ticks(self, start: int) -> int:
        """Skip a code span, or a fence if there are enough backticks at the start of a line."""
        length = 1
        while self.text.startswith("`", start + length):
            length += 1
        if length >= 3 and self._follows(start, _ITEM_START) and _FENCE.match(self.text, start):
            return self.read_fence(start)
        if self.ticks is None:
            self.ticks = {}
            for run in _TICKS.finditer(self.text):
                self.ticks.setdefault(run.end() - run.start(), []).append(run.start())
        places = self.ticks.get(length, [])
        number = bisect_left(places, start + length)
        if number == len(places) or _BLANK_LINE.search(self.text, start, places[number]):
            return start + length
        self.code.append((start, places[number] + length))
        return places[number] + length

    def read_comment(self, start: int) -> int:
        closing = self.closings.find("-->", start + 4)
        end = closing + 3 if closing >= 0 else len(self.text)
        self.code.append((start, end))
        return end

    # ── template tags ──────────────────────────────────────────────────────────────────────────────────────────────

    def read_double(self, start: int) -> int:
        if self.is_jsx:
            return self.read_brace(start)
        third = self.text[start + 2 : start + 3]
        closing = {"<": ">}}", "%": "%}}", "{": "}}}"}.get(third, "}}")
        return self._read_tag(start, closing, may_have_blank_lines=third in {"<", "%", "/"})

    def read_statement(self, start: int) -> int:
        return self._read_tag(start, "%}", may_have_blank_lines=False)

    def _read_tag(self, start: int, closing: str, *, may_have_blank_lines: bool) -> int:
        end = self.closings.find(closing, start + 2)
        if end < 0 or end - start > MAX_TAG:
            return start
        end += len(closing)
        if not may_have_blank_lines and _BLANK_LINE.search(self.text, start, end):
            return start
        self._note_image(start, end)
        comment = _COMMENT_TAG.fullmatch(self.text, start, end)
        if comment:
            self._note_comment(comment[comment.lastindex or 0], start, end)
        else:
            end = self._end_of_pair(start, end)
        return self._mask(start, end)

    def _end_of_pair(self, start: int, end: int) -> int:
        """The end of the closing tag if the content of the pair is not text: code, a formula, a comment."""
        name = _PAIRED.match(self.text, start, end)
        word = (name[1] or name[2]) if name else ""
        if not word or (word != "comment" and not _CODE_NAMES.fullmatch(word)) or self.text[end - 4 : end - 2] == " /":
            return end
        if self.text[end - 4] == "/":
            return end
        pattern = (
            rf"\{{\{{[<%][ \t]*/[ \t]*{word}[ \t]*[%>]\}}\}}"
            if name and name[1]
            else rf"\{{%-?[ \t]*end{word}[ \t]*-?%\}}"
        )
        closing = self._find_closing(pattern, end)
        if closing is None:
            return end
        if word == "comment":
            self._note_comment(self.text[end : closing.start()], start, closing.end())
        return closing.end()

    def _find_closing(self, pattern: str, start: int) -> re.Match[str] | None:
        """The closing tag, or None; a pattern that was not found once is not searched for again."""
        if pattern in self.missing:
            return None
        found = compiled(pattern).search(self.text, start)
        if found is None:
            self.missing.add(pattern)
        return found

    def read_hash(self, start: int) -> int:
        identifier = _HEADING_ID.match(self.text, start)
        if identifier:
            return self._mask(*identifier.span())
        return self._read_tag(start, "#}", may_have_blank_lines=True) if not self.is_jsx else self.read_brace(start)

    def read_attributes(self, start: int) -> int:
        found = _ATTRIBUTE_LIST.match(self.text, start)
        if found:
            return self._mask(*found.span())
        return self.read_brace(start) if self.is_jsx else start

    def read_brace(self, start: int) -> int:
        """Mask a JSX expression."""
        end = self.braces.close(start)
        if end < 0:
            return start
        inside = self.text[start + 1 : end - 1].strip()
        if inside.startswith("/*") and inside.endswith("*/"):
            self._note_comment(inside[2:-2], start, end)
        return self._mask(start, end)

    def read_module(self, start: int) -> int:
        """Mask imports and exports of the page's script, up to a blank line."""
        if not _MODULE.match(self.text, start) or (start and self.text[start - 1] not in "\r\n"):
            return start
        before = self.text[max(0, self.text.rfind("\n", 0, max(0, start - 1))) : start]
        if before.strip():
            return start
        return self._mask(start, end_of_module(self.text, start))

    # ── directives and other marks ─────────────────────────────────────────────────────────────────────────────────

    def read_directive(self, start: int) -> int:
        if _DIRECTIVE_IMAGE.match(self.text, start):
            return self.read_image(start)
        return self._mask(start, self._line_end(start)) if self._follows(start, _LINE_START) else start

    def read_image(self, start: int) -> int:
        end = self.closings.find(":::", start + 8)
        if end < 0 or end - start > MAX_TAG:
            return self._mask(start, self._line_end(start))
        self._note_image(start, end)
        if _LONG_IMAGE.search(self.text, start, end):
            last = self.closings.find(":::image-end:::", end)
            end = last + 12 if last >= 0 else end
        return self._mask(start, end + 3)

    def read_include(self, start: int) -> int:
        """Mask the mark of an alert at the start of a quotation, or the inclusion of another file."""
        found = _ALERT.match(self.text, start)
        if found is None or not self._follows(start, _QUOTE_START):
            found = _INCLUDE.match(self.text, start)
        return self._mask(*found.span()) if found else start

    def read_wiki(self, start: int) -> int:
        found = _WIKI.match(self.text, start)
        if found is None:
            return start
        if found[1]:
            return self._mask(*found.span())
        self._mask(start, found.start(3))
        return self._mask(found.end(3), found.end())

    def read_math(self, start: int) -> int:
        found = _MATH_BLOCK.match(self.text, start, start + MAX_TAG)
        if found is None or _BLANK_LINE.search(self.text, start, found.end()) or not _FORMULA.search(found[0]):
            return start
        return self._mask(*found.span())

    def read_admonition(self, start: int) -> int:
        """Mask the first line of an admonition with an indented body."""
        found = _ADMONITION.match(self.text, start)
        if found is None or not self._follows(start, _LINE_START):
            return start
        line_start = max(self.text.rfind("\n", 0, start), self.text.rfind("\r", 0, start)) + 1
        self.bodies.append((found.end(), start - line_start + 4))
        return self._mask(*found.span())

    # ── shared by all ──────────────────────────────────────────────────────────────────────────────────────────────

    def _mask(self, start: int, end: int) -> int:
        self.masks.append((start, end))
        return end

    def _follows(self, start: int, pattern: re.Pattern[str]) -> bool:
        """Whether the line up to an offset matches; only the 80 characters before the offset are searched."""
        return pattern.search(self.text[max(0, start - 80) : start]) is not None if start else True

    def _line_end(self, start: int) -> int:
        found = _LINE_END.search(self.text, start)
        return found.start() if found else len(self.text)

    def _note_comment(self, text: str, start: int, end: int) -> None:
        self.found.comments.append((text, Span(self.offset + start, self.offset + end)))

    def _note_image(self, start: int, end: int, *, missing: bool = False) -> None:
        """Record the image of a tag, if it has an alt text or if ``missing`` is true and it has no alt attribute."""
        alt = _ALT.search(self.text, start, end)
        if alt is None and (not missing or _COMPUTED_ALT.search(self.text, start, end)):
            return
        group = alt.lastindex or 1 if alt else 0
        text = alt[group] if alt else None
        whole = FixedPlace(Span(self.offset + start, self.offset + end))
        origin: Origin = Verbatim(self.offset + alt.start(group)) if alt and text else whole
        src = _SRC.search(self.text, start, end)
        self.found.images.append(Image(text, origin, src[src.lastindex or 1] if src else ""))


class _Bodies:
    """Computes how far to dedent the lines of admonition bodies: four blanks per level."""

    def __init__(self, bodies: list[tuple[int, int]]) -> None:
        self._bodies = bodies
        self._next = 0
        self._open: list[int] = []

    def removal(self, start: int, line: str) -> int:
        """How many blanks to remove from the start of a line."""
        while self._next < len(self._bodies) and self._bodies[self._next][0] <= start:
            self._open.append(self._bodies[self._next][1])
            self._next += 1
        if not line.strip():
            return 0
        indent = indent_of(line)
        if line[:1] == "\t":
            return min(indent, len(self._open))
        while self._open and indent < self._open[-1]:
            self._open.pop()
        return min(indent, 4 * len(self._open))


_READERS: dict[str, Callable[[_Masker, int], int]] = {
    "\\": _Masker.read_escape,
    "`": _Masker.read_ticks,
    "~~~": _Masker.read_fence,
    "<!--": _Masker.read_comment,
    "{{": _Masker.read_double,
    "{%": _Masker.read_statement,
    "{#": _Masker.read_hash,
    "{:": _Masker.read_attributes,
    "{.": _Masker.read_attributes,
    ":::": _Masker.read_directive,
    "[!": _Masker.read_include,
    "![[": _Masker.read_wiki,
    "[[": _Masker.read_wiki,
    "$$": _Masker.read_math,
    "!!!": _Masker.read_admonition,
    "???": _Masker.read_admonition,
    "===": _Masker.read_admonition,
    "{": _Masker.read_brace,
    "import": _Masker.read_module,
    "export": _Masker.read_module,
}

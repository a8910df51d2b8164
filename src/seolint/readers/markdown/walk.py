"""Turns the parser's events into blocks."""

from __future__ import annotations

from seolint.base.model import Span
from seolint.readers.markdown.builder import Builder, Container
from seolint.readers.markdown.parser import parse, read_definitions
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from typing import Any

    from seolint.article.article import Article
    from seolint.readers.markdown.markup import RawHtml
    from seolint.readers.markdown.masking import Masked

_BLANKS = frozenset(" \t\r\n")
_TARGET = regex(r"\]\(\s*(?:<([^<>\n]*)>|(\S*?))(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^)]*\)))?\s*\)\Z")
_DEFINED_TARGET = regex(r"\]:\s*(?:[>\s]*?)(?:<([^<>\n]*)>|(\S+))")


def walk(article: Article, masked: Masked, offset: int) -> None:
    """Read a Markdown body, which starts at ``offset`` in the source, into an article."""
    walker = _Walker(article, masked, offset)
    for text, span in masked.comments:
        walker.builder.add_comment(text, span)
    article.images += masked.images
    walker.run()


class _Walker:
    """Handles the events of a body one by one and tracks what is open."""

    def __init__(self, article: Article, masked: Masked, offset: int) -> None:
        self.source = article.source.text
        self.masked = masked
        self.offset = offset
        self.builder = Builder(article, masked.filler)
        self.markup: RawHtml | None = None  # made for the first tag
        self.html: list[tuple[str, int, int]] | None = None  # lines of the open HTML block
        self.definitions: dict[str, tuple[int, int]] | None = None
        self.links: list[Any] = []  # the parser's data for the open links
        self.last_end = 0  # end of the last closed element

    def run(self) -> None:
        """Read the body to its end."""
        add = self.builder.add
        for event, start, end in parse(self.masked.text, self.offset, self.masked.cuts):
            if event.__class__ is str:
                self._read_mark(event, start, end)
                continue
            for name, value in event.items():
                if name == "Text":
                    if self.markup is None or not self.markup.skipped:
                        add(value, start, end)
                else:
                    _HANDLERS[name](self, value, start, end)
        self.builder.finish()

    def _read_mark(self, event: str, start: int, end: int) -> None:
        if event == "Rule":
            self.builder.close()
        elif self.builder.draft is not None and not (self.markup and self.markup.skipped):
            self.builder.add(" ", start, end)

    # ── containers and blocks ──────────────────────────────────────────────────────────────────────────────────────

    def start_element(self, tag: Any, start: int, end: int) -> None:
        if tag.__class__ is str:
            name, value = tag, None
        else:
            ((name, value),) = tag.items()
        opener = _OPENERS.get(name)
        if opener is not None:
            opener(self, value, start, end)

    def end_element(self, tag: Any, start: int, end: int) -> None:
        name = tag if tag.__class__ is str else next(iter(tag))
        closer = _CLOSERS.get(name)
        if closer is not None:
            closer(self, start, end)
        self.last_end = end

    def open_paragraph(self, _value: object, start: int, _end: int) -> None:
        self.builder.open_implied(start)

    def open_heading(self, value: Any, start: int, end: int) -> None:
        line_end = start + len(self.source[start:end].rstrip("\r\n"))
        self.builder.open("heading", line_end, level=int(value["level"][1]))

    def open_code(self, _value: object, start: int, _end: int) -> None:
        self.builder.open("code", start)

    def open_quote(self, _value: object, start: int, _end: int) -> None:
        is_alert = self.source[start + 1 : start + 8].lstrip(" \t").startswith("[!")
        self.builder.enter(Container("note" if is_alert else "quote", start))

    def open_list(self, value: int | None, _start: int, _end: int) -> None:
        self.builder.open_list(ordered=value is not None)

    def open_item(self, _value: object, start: int, _end: int) -> None:
        written = self.source[start : start + 12].split(None, 1)
        marker = written[0] if written else ""
        self.builder.enter(Container("item", start + len(marker), marker=marker))

    def open_footnote(self, value: str, start: int, _end: int) -> None:
        self.builder.enter(Container("item", start, marker=f"[^{value}]"))

    def open_cell(self, _value: object, start: int, _end: int) -> None:
        self.builder.enter(Container("cell", start))

    def open_term(self, _value: object, start: int, _end: int) -> None:
        self.builder.enter(Container("term", start))

    def open_definition(self, _value: object, start: int, _end: int) -> None:
        self.builder.enter(Container("note", start))

    def close_block(self, _start: int, _end: int) -> None:
        if self.markup is not None:
            self.markup.forget_skipped()
        self.builder.close()

    def close_container(self, _start: int, _end: int) -> None:
        if self.markup is not None:
            self.markup.forget_skipped()
        self.builder.leave_marked()

    def close_list(self, _start: int, _end: int) -> None:
        self.builder.close_list()

    # ── raw HTML ───────────────────────────────────────────────────────────────────────────────────────────────────

    def open_html(self, _value: object, _start: int, _end: int) -> None:
        self.builder.close()
        self.html = []

    def close_html(self, _start: int, _end: int) -> None:
        lines, self.html = self.html or [], None
        if lines:
            self._read_fragment(lines)
        if self.markup is not None:
            self.markup.forget_skipped()
        self.builder.close()

    def read_html(self, text: str, start: int, end: int) -> None:
        if self.html is None:
            self._read_fragment([(text, start, end)])
        elif text:
            self.html.append((text, start, end))

    def read_inline_html(self, text: str, start: int, end: int) -> None:
        if not self.builder.in_image:
            self._read_fragment([(text, start, end)])

    def _read_fragment(self, lines: list[tuple[str, int, int]]) -> None:
        if self.markup is None:
            from seolint.readers.markdown.markup import RawHtml

            self.markup = RawHtml(self.builder)
        self.markup.read(lines)

    # ── inlines ────────────────────────────────────────────────────────────────────────────────────────────────────

    def read_code(self, text: str, start: int, end: int) -> None:
        if self.markup is not None and self.markup.skipped:
            return
        written = self.source[start:end]
        inside = len(written) - len(written.lstrip("`"))
        if _blanks(written, inside) > _blanks(text, 0):
            inside += 1  # a space on either side is not part of the code
        draft = self.builder.draft or self.builder.open_implied(start)
        first = draft.length
        if written.startswith(text, inside):
            draft.add(text, start + inside, start + inside + len(text))
        else:
            for run in _spelled(text, written, inside, self.masked.filler):
                draft.add(run[0], start + run[1], start + run[2])
        draft.code.append((first, draft.length))

    def open_link(self, value: Any, start: int, end: int) -> None:
        kind, href = value["link_type"], value["dest_url"]
        if kind == "Email":
            href = f"mailto:{href}"
        self.links.append(value)
        if not self.builder.in_image:
            draft = self.builder.draft or self.builder.open_implied(start)
            draft.open_link(href, Span(start, end), None)

    def close_link(self, start: int, end: int) -> None:
        value = self.links.pop()
        draft = self.builder.draft
        if draft is None or self.builder.in_image or not draft.open_links:
            return
        link = draft.open_links[-1]
        last = draft.runs[-1][2] if draft.runs and draft.length > link.start else start
        span = self._target(value, start, end, max(last, self.last_end, start))
        href, filler = link.href, self.masked.filler
        if filler and filler in href:
            href = self.source[span.start : span.end] if span else href.replace(filler, "")
        draft.open_links[-1] = link._replace(href=href, href_span=span)
        draft.close_link()

    def _target(self, value: Any, start: int, end: int, last: int) -> Span | None:
        """The span of a link's target: in the link, or in the definition that it refers to."""
        kind = value["link_type"]
        if kind == "Inline":
            return self._group(_TARGET, self.source.find("](", last, end), end)
        if kind in {"Autolink", "Email"}:
            return Span(start + 1, end - 1)
        if self.definitions is None:
            self.definitions = read_definitions(self.masked.text, self.offset, self.masked.cuts)
        place = self.definitions.get(value["id"].casefold())
        return self._group(_DEFINED_TARGET, place[0], place[1]) if place else None

    def _group(self, pattern: re.Pattern[str], start: int, end: int) -> Span | None:
        found = pattern.search(self.source, start, end) if start >= 0 else None
        if found is None:
            return None
        return Span(*found.span(1 if found[1] is not None else 2))

    def open_image(self, value: Any, start: int, _end: int) -> None:
        self.builder.open_image(value["dest_url"], start)

    def close_image(self, _start: int, end: int) -> None:
        self.builder.close_image(end)

    def ignore(self, _value: object, _start: int, _end: int) -> None:
        """Ignore footnote references and task boxes, which are not text."""


def _blanks(text: str, position: int) -> int:
    """The number of white space characters at a position."""
    end = position
    while text[end : end + 1] in _BLANKS:
        end += 1
    return end - position


def _spelled(text: str, written: str, position: int, filler: str) -> list[tuple[str, int, int]]:
    """Runs of one character each for code that is not verbatim in the source: text, start and end of each.

    Such code has line ends, block quote markers at the start of lines or escaped pipes. Masked characters are restored.
    If the two cannot be aligned, the rest of the code becomes one run.
    """
    runs: list[tuple[str, int, int]] = []
    for at, character in enumerate(text):
        if at == 0 and written[position - 1] == "\n":
            position = _after_prefix(written, position, text, 0)
        if character == "|" and written.startswith("\\|", position):
            position += 1
        found = written[position : position + 1]
        masked = character == filler and bool(found)
        if found != character and not masked and not (character == " " and found in {"\r", "\n"}):
            same_length = len(text) - at == len(written) - position
            return [*runs, (text[at:], position - same_length, len(written))]  # lengths differ, so not verbatim
        runs.append((found if masked else character, position, position + 1))
        position += 1
        if found == "\n" or (found == "\r" and written[position : position + 1] != "\n"):
            position = _after_prefix(written, position, text, at + 1)
    return runs


def _after_prefix(written: str, position: int, text: str, at: int) -> int:
    """The position after the markers of a line's containers, minus the indent that is part of the text."""
    blanks = _blanks(text, at)
    marks = " \t" if text.startswith(">", at + blanks) else " \t>"
    end = position
    while written[end : end + 1] and written[end] in marks:
        end += 1
    while blanks and end > position and written[end - 1] in " \t":
        blanks -= 1
        end -= 1
    return end


_HANDLERS: dict[str, Callable[[_Walker, Any, int, int], None]] = {
    "Start": _Walker.start_element,
    "End": _Walker.end_element,
    "Code": _Walker.read_code,
    "Html": _Walker.read_html,
    "InlineHtml": _Walker.read_inline_html,
    "FootnoteReference": _Walker.ignore,
    "TaskListMarker": _Walker.ignore,
}
_OPENERS: dict[str, Callable[[_Walker, Any, int, int], None]] = {
    "Paragraph": _Walker.open_paragraph,
    "Heading": _Walker.open_heading,
    "CodeBlock": _Walker.open_code,
    "BlockQuote": _Walker.open_quote,
    "List": _Walker.open_list,
    "Item": _Walker.open_item,
    "FootnoteDefinition": _Walker.open_footnote,
    "TableCell": _Walker.open_cell,
    "DefinitionListTitle": _Walker.open_term,
    "DefinitionListDefinition": _Walker.open_definition,
    "HtmlBlock": _Walker.open_html,
    "Link": _Walker.open_link,
    "Image": _Walker.open_image,
}
_CLOSERS: dict[str, Callable[[_Walker, int, int], None]] = {
    "Paragraph": _Walker.close_block,
    "Heading": _Walker.close_block,
    "CodeBlock": _Walker.close_block,
    "BlockQuote": _Walker.close_container,
    "List": _Walker.close_list,
    "Item": _Walker.close_container,
    "FootnoteDefinition": _Walker.close_container,
    "TableCell": _Walker.close_container,
    "DefinitionListTitle": _Walker.close_container,
    "DefinitionListDefinition": _Walker.close_container,
    "HtmlBlock": _Walker.close_html,
    "Link": _Walker.close_link,
    "Image": _Walker.close_image,
}

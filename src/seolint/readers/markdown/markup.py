"""Raw HTML in Markdown: a scanner for tags, comments and text that keeps every offset."""

from __future__ import annotations

from bisect import bisect_right

from seolint.article.nodes import Image
from seolint.article.origins import FixedPlace, Runs
from seolint.base.model import Span
from seolint.readers.markdown.builder import MAX_DEPTH, Builder, Container, ContainerKind
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import DOTALL, IGNORECASE, compiled, escape, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from seolint.article.origins import Run
    from seolint.base.model import Origin

_TOKEN = regex(
    r"<!--(?:-?>|(?P<comment>.*?)(?:-->|\Z))"
    r"|<[!?][^>]*>?"
    r"|</(?P<end>[A-Za-z][\w.:-]*)[^<>]*>"
    r"""|<(?P<start>[A-Za-z][\w.:-]*)(?P<attributes>(?>(?:[^<>"']++|"[^"]*"|'[^']*')*))>""",
    DOTALL,
)
_ATTRIBUTE = regex(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_ENTITY = regex(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SKIPPED = frozenset(
    {
        "script",
        "style",
        "template",
        "svg",
        "math",
        "head",
        "title",
        "iframe",
        "noscript",
        "object",
        "select",
        "textarea",
    }
)
_CONTAINERS: dict[str, ContainerKind] = {
    "li": "item",
    "blockquote": "quote",
    "td": "cell",
    "th": "cell",
    "dt": "term",
    "summary": "term",
    "figcaption": "caption",
    "caption": "caption",
    "pre": "code",
}
_LISTS = frozenset({"ul", "ol"})
_BREAKS = frozenset({
    "address", "article", "aside", "body", "center", "dd", "details", "dialog", "div", "dl", "fieldset", "figure",
    "footer", "form", "header", "hr", "html", "main", "nav", "p", "section", "table", "tbody", "tfoot", "thead", "tr",
})  # fmt: skip
#: For each start tag, the open elements that it ends: HTML allows their end tags to be omitted.
_SIBLINGS = {
    "li": frozenset({"li"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "dt": frozenset({"dt"}),
    "dd": frozenset({"dt"}),
    "tr": frozenset({"td", "th"}),
}
_SCOPES = {"ul": frozenset({"li"}), "ol": frozenset({"li"}), "table": frozenset({"td", "th", "caption"})}
_IMAGES = frozenset({"img", "image"})


class Fragment:
    """A piece of raw HTML, from one or more ranges of the source."""

    __slots__ = ("_ats", "runs", "text")

    def __init__(self, text: str, runs: Sequence[Run]) -> None:
        self.text = text
        self.runs = runs
        self._ats = [at for at, _, _ in runs]

    def slices(self, start: int, end: int) -> list[Run]:
        """The runs of the characters from ``start`` to ``end``; the first number of each is its end in the text."""
        found: list[Run] = []
        number = max(0, bisect_right(self._ats, start) - 1)
        while start < end:
            at, run_start, run_end = self.runs[number]
            after = self._ats[number + 1] if number + 1 < len(self._ats) else len(self.text)
            stop = min(end, after) if after > start else end
            if run_end - run_start == after - at:
                found.append((stop, run_start + start - at, run_start + stop - at))
            else:
                found.append((stop, run_start, run_end))
            start = stop
            number += 1
        return found

    def span(self, start: int, end: int) -> Span:
        """The source range of the characters from ``start`` to ``end``."""
        if end <= start:
            first = self.slices(start - 1, start) if start else []
            at = first[0][2] if first else self.runs[0][1]
            return Span(at, at)
        found = self.slices(start, end)
        return Span(found[0][1], found[-1][2])

    def origin(self, start: int, end: int) -> Origin:
        """The origin of the characters from ``start`` to ``end``."""
        at, runs = 0, []
        for stop, run_start, run_end in self.slices(start, end):
            runs.append((at, run_start, run_end))
            at = stop - start
        return Runs(runs, end - start)


def _fragment(lines: list[tuple[str, int, int]]) -> Fragment:
    """Join lines into one fragment with as few runs as possible."""
    runs: list[Run] = []
    at, verbatim_to = 0, -1
    for text, start, end in lines:
        verbatim = len(text) == end - start
        if not verbatim or start != verbatim_to:
            runs.append((at, start, end))
        else:
            runs[-1] = (runs[-1][0], runs[-1][1], end)
        verbatim_to = end if verbatim else -1
        at += len(text)
    return Fragment("".join(text for text, _, _ in lines), runs)


class RawHtml:
    """Reads fragments of raw HTML into a builder; an element may contain Markdown and end in another fragment."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.skipped = ""  # name of the open element whose content is not text

    def read(self, lines: list[tuple[str, int, int]]) -> None:
        """Read the lines of a fragment, each with its range in the source."""
        fragment = _fragment(lines)
        text, position = fragment.text, 0
        if self.skipped:
            position = self._skip(text, 0)
        while position < len(text):
            token = _TOKEN.search(text, position)
            self._read_text(fragment, position, token.start() if token else len(text))
            if token is None:
                break
            self._read_token(token, fragment)
            position = self._skip(text, token.end()) if self.skipped else token.end()

    def forget_skipped(self) -> None:
        """Stop waiting for the end of a skipped element: the block that it began in has ended."""
        self.skipped = ""

    def _skip(self, text: str, position: int) -> int:
        """The end of the skipped element, or of the fragment."""
        end = compiled(rf"</{escape(self.skipped)}\b[^>]*>?", IGNORECASE).search(text, position)
        if end is None:
            return len(text)
        self.skipped = ""
        return end.end()

    def _read_token(self, token: re.Match[str], fragment: Fragment) -> None:
        if token["start"]:
            self._start(token["start"].lower(), token, fragment)
        elif token["end"]:
            self._end(token["end"].lower())
        elif token["comment"] is not None:
            self._comment(token, fragment)

    def _comment(self, token: re.Match[str], fragment: Fragment) -> None:
        span = fragment.span(token.start(), token.end())
        self.builder.add_comment(token["comment"], span)
        if not token[0].endswith("-->") and span.end - span.start > 4:
            line = self.builder.article.source.position(span.start)[0]
            self.builder.article.losses.append(f"the comment on line {line} is never closed: it hides what follows")

    def _read_text(self, fragment: Fragment, start: int, end: int) -> None:
        text = fragment.text
        if self.builder.draft is None:
            while start < end and text[start].isspace():
                start += 1
        if "&" in text[start:end]:
            for entity in _ENTITY.finditer(text, start, end):
                self._add(fragment, start, entity.start())
                start = self._add_entity(fragment, entity)
        self._add(fragment, start, end)

    def _add(self, fragment: Fragment, start: int, end: int) -> None:
        for stop, run_start, run_end in fragment.slices(start, end):
            self.builder.add(fragment.text[start:stop], run_start, run_end)
            start = stop

    def _add_entity(self, fragment: Fragment, entity: re.Match[str]) -> int:
        span = fragment.span(entity.start(), entity.end())
        self.builder.add(_unescape(entity[0]), span.start, span.end)
        return entity.end()

    def _start(self, name: str, token: re.Match[str], fragment: Fragment) -> None:
        builder, offset = self.builder, fragment.span(token.start(), token.end()).start
        self._leave(_SIBLINGS.get(name, frozenset()))
        if name == "a":
            self._open_link(token, fragment)
        elif name in _IMAGES:
            self._add_image(token, fragment, offset)
        elif name == "br":
            span = fragment.span(token.start(), token.end())
            builder.add(" ", span.start, span.end)
        elif name in _HEADINGS:
            builder.open("heading", offset, level=_HEADINGS[name], tag=name)
        elif name in _CONTAINERS:
            self._enter(name, offset)
        elif name in _LISTS:
            builder.open_list(ordered=name == "ol", tag=name)
        elif name in _SKIPPED:
            self.skipped = "" if token["attributes"].endswith("/") else name
        elif name in _BREAKS:
            builder.close()

    def _enter(self, name: str, offset: int) -> None:
        self.builder.close()
        if len(self.builder.containers) < MAX_DEPTH:
            self.builder.enter(Container(_CONTAINERS[name], offset, tag=name))

    def _leave(self, names: frozenset[str]) -> None:
        """End the innermost container if its tag is one of these."""
        containers = self.builder.containers
        if names and containers and containers[-1].tag in names:
            self.builder.leave()

    def _end(self, name: str) -> None:
        builder = self.builder
        if name == "a":
            if builder.draft is not None:
                builder.draft.close_link()
        elif name in _HEADINGS or name in _BREAKS:
            self._leave(_SCOPES.get(name, frozenset()))
            builder.close()
        elif name in _CONTAINERS:
            self._end_container(name)
        elif name in _LISTS:
            self._leave(_SCOPES[name])
            builder.close_html_list()

    def _end_container(self, name: str) -> None:
        """End the innermost container with this tag, and the HTML ones inside it."""
        containers = self.builder.containers
        depth = len(containers)
        while depth and containers[depth - 1].tag and containers[depth - 1].tag != name:
            depth -= 1
        if not depth or containers[depth - 1].tag != name:
            self.builder.close()
            return
        while len(containers) >= depth:
            self.builder.leave()

    def _open_link(self, token: re.Match[str], fragment: Fragment) -> None:
        attributes = read_attributes(token["attributes"])
        if "href" not in attributes:
            return
        start, end = attributes["href"]
        at = token.start("attributes")
        href, rel = _value(token, attributes, "href"), _value(token, attributes, "rel")
        place = fragment.span(token.start(), token.end())
        draft = self.builder.draft or self.builder.open_implied(place.start)
        draft.open_link(href or "", place, fragment.span(at + start, at + end), rel or "")

    def _add_image(self, token: re.Match[str], fragment: Fragment, offset: int) -> None:
        attributes = read_attributes(token["attributes"])
        alt = _value(token, attributes, "alt")
        place: Origin = FixedPlace(fragment.span(token.start(), token.end()))
        if alt and "&" not in alt:
            at = token.start("attributes")
            place = fragment.origin(at + attributes["alt"][0], at + attributes["alt"][1])
        self.builder.add_image(Image(alt, place, _value(token, attributes, "src") or ""), offset)


def read_attributes(text: str) -> dict[str, tuple[int, int]]:
    """The range of each attribute's value in the text of a tag, by name in lower case; the first of a name counts."""
    found: dict[str, tuple[int, int]] = {}
    for match in _ATTRIBUTE.finditer(text):
        group = match.lastindex or 1
        found.setdefault(match[1].lower(), match.span(group) if group > 1 else (match.end(), match.end()))
    return found


def _value(token: re.Match[str], attributes: dict[str, tuple[int, int]], name: str) -> str | None:
    if name not in attributes:
        return None
    start, end = attributes[name]
    return _unescape(token["attributes"][start:end])


def _unescape(text: str) -> str:
    if "&" not in text:
        return text
    from seolint.base.character_references import unescape

    return unescape(text)

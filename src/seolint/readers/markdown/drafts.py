"""Drafts of blocks: runs of text with their source ranges, and the links and images in them."""

from __future__ import annotations

from bisect import bisect_right

from seolint.article.nodes import Block, BlockKind, Image, Link
from seolint.article.origins import FixedPlace, Runs, Verbatim, Within
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import compiled, regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.origins import Run
    from seolint.base.model import Origin, Span

_SPACES = " \t\r\n\f"
_BARE_URL = regex(r"""(?i)(?<![\w/@."'=])(?:https?://|www\.)[^\s<>"`|\\^{}\[\]]+""")
_SPACE = regex(f"[{_SPACES}]")
_BULLETS = frozenset("•●▪‣◦∙■□➤►▶")  # typed or pasted, not Markdown
_CLOSING_PUNCTUATION = ",.;:!?)]}…"


class DraftLink(NamedTuple):
    """A link on the characters from ``start`` to ``end`` of a draft, or around an image.

    ``place`` is the span of the whole link in the source.
    """

    start: int
    end: int
    href: str
    place: Span
    href_span: Span | None
    rel: str = ""
    image: Image | None = None


class BlockDraft:
    """A block that is being built.

    ``add`` takes text in reading order. ``finish`` returns the block and its links; the block is None if it has no
    text to read.
    """

    __slots__ = (
        "code",
        "images",
        "kind",
        "length",
        "level",
        "links",
        "marker",
        "offset",
        "open_links",
        "parts",
        "runs",
        "tag",
    )

    def __init__(self, kind: BlockKind, offset: int, level: int = 0, marker: str = "", tag: str = "") -> None:
        self.kind: BlockKind = kind
        self.offset = offset
        self.level = level
        self.marker = marker
        self.tag = tag
        self.parts: list[str] = []
        self.runs: list[Run] = []
        self.length = 0
        self.links: list[DraftLink] = []
        self.open_links: list[DraftLink] = []
        self.images: list[Image] = []
        self.code: list[tuple[int, int]] = []

    def add(self, text: str, start: int, end: int) -> None:
        """Append text that was read from this source range."""
        self.parts.append(text)
        self.runs.append((self.length, start, end))
        self.length += len(text)

    def open_link(self, href: str, place: Span, href_span: Span | None, rel: str = "") -> None:
        """Start a link after the text so far."""
        self.open_links.append(DraftLink(self.length, self.length, href, place, href_span, rel))

    def close_link(self) -> None:
        """End the link that was started last."""
        if self.open_links:
            self.links.append(self.open_links.pop()._replace(end=self.length))

    def add_image(self, image: Image) -> None:
        """Record an image, which may be the only content of a link."""
        self.images.append(image)
        if self.open_links and not self.open_links[-1].image:
            self.open_links[-1] = self.open_links[-1]._replace(image=image)

    def take_unfilled_links(self) -> list[DraftLink]:
        """Remove and return the links started after the last text or image: they surround the next block."""
        if not self.open_links or self.images:
            return []
        filled = len("".join(self.parts).rstrip())
        taken = [link._replace(start=0, end=0) for link in self.open_links if link.start >= filled]
        self.open_links = [link for link in self.open_links if link.start < filled]
        return taken

    def finish(self, filler: str) -> tuple[Block | None, list[Link]]:
        """Return the block without its filler, or None if nothing is left, and the links in it."""
        while self.open_links:
            self.close_link()
        text = "".join(self.parts)
        origin: Origin = Runs(self.runs, len(text)) if self.runs else Verbatim(self.offset)
        kept: list[tuple[int, int]] | None = None
        had_filler = bool(filler) and filler in text
        if self.kind == "code":
            text = text.rstrip("\n")
        elif had_filler or _is_untidy(text):
            kept = _kept(text, filler)
            text, origin = _cut(text, self.runs, kept)
        block = self._block(text, origin, had_filler)
        links = self._links(block, text, origin, kept)
        for image in self.images:
            image.block = block
        return block, links

    def _block(self, text: str, origin: Origin, had_filler: bool) -> Block | None:
        if not text and self.kind == "heading":
            named = next((image for image in self.images if image.text), None)
            if named is not None:
                text, origin = named.text, named.origin
            elif not had_filler:
                origin = Verbatim(self.offset)
        if not text and (had_filler or self.kind not in {"heading", "item"} or self.images):
            return None
        if self.kind == "paragraph" and text[0] in _BULLETS and text[1:2] in {" ", "\xa0"}:
            words = text[1:].lstrip(" \xa0")
            where = Within(origin, len(text) - len(words))
            return Block("item", words, where, level=1, marked=False, marker=text[0])
        return Block(self.kind, text, origin, level=self.level, marker=self.marker, tag=self.tag)

    def _links(self, block: Block | None, text: str, origin: Origin, kept: list[tuple[int, int]] | None) -> list[Link]:
        if not self.links and "://" not in text and "www." not in text:
            return []
        move = _Move(kept) if kept is not None else int
        spots = [link._replace(start=move(link.start), end=move(link.end)) for link in self.links]
        if self.kind != "code":
            code = [(move(start), move(end)) for start, end in self.code]
            spots += _bare_links(text, origin, [*((spot.start, spot.end) for spot in spots), *code])
        if block is not None and text:
            linked = sum(spot.end - spot.start for spot in spots)
            block.link_density = min(1.0, linked / len(text))
        return [self._link(spot, text, origin, block) for spot in sorted(spots, key=lambda spot: spot.start)]

    def _link(self, spot: DraftLink, text: str, origin: Origin, block: Block | None) -> Link:
        words, start = text[spot.start : spot.end].strip(), spot.start
        if not words and spot.image is not None:
            return Link(spot.image.text, spot.image.origin, spot.href, block, spot.rel, spot.href_span)
        while start < min(spot.end, len(text)) and text[start].isspace():
            start += 1
        where = Within(origin, start) if words else FixedPlace(spot.place)
        return Link(words, where, spot.href, block, spot.rel, spot.href_span)


def _is_untidy(text: str) -> bool:
    return bool(text) and (
        "  " in text or "\n" in text or "\t" in text or "\r" in text or text[0] in _SPACES or text[-1] in _SPACES
    )


def _kept(text: str, filler: str) -> list[tuple[int, int]]:
    """The ranges of ``text`` to keep: no filler, one space per run, no space at either end.

    A run that includes filler leaves no space before closing punctuation either.
    """
    kept: list[tuple[int, int]] = []
    position = 0
    for run in compiled(f"[{_SPACES}{filler}]+").finditer(text):
        if run.end() - run.start() == 1 and run[0] == " " and run.start() > 0 and run.end() < len(text):
            continue
        if run.start() > position:
            kept.append((position, run.start()))
        position = run.end()
        inside = bool(kept) and position < len(text)
        before_stop = inside and bool(filler) and filler in run[0] and text[position] in _CLOSING_PUNCTUATION
        space = next((at for at in range(run.start(), run.end()) if text[at] in _SPACES), -1)
        if inside and space >= 0 and not before_stop:
            kept.append((space, space + 1))
    if position < len(text):
        kept.append((position, len(text)))
    return kept


def _cut(text: str, runs: Sequence[Run], kept: list[tuple[int, int]]) -> tuple[str, Origin]:
    """The kept ranges of a text joined, with white space as spaces, and the origin of the result."""
    parts: list[str] = []
    pieces: list[Run] = []
    length = number = 0
    for start, end in kept:
        while number + 1 < len(runs) and runs[number + 1][0] <= start:
            number += 1
        at = start
        while at < end:
            run_at, run_start, run_end = runs[number]
            after = runs[number + 1][0] if number + 1 < len(runs) else len(text)
            stop = min(end, after)
            if run_end - run_start == after - run_at:
                pieces.append((length, run_start + at - run_at, run_start + stop - run_at))
            else:
                pieces.append((length, run_start, run_end))
            length += stop - at
            at = stop
            if at < end:
                number += 1
        parts.append(text[start:end])
    joined = _SPACE.sub(" ", "".join(parts))
    return joined, Runs(pieces, length)


class _Move:
    """Converts an offset in a text to an offset in the part that was kept."""

    def __init__(self, kept: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in kept]
        self._ends = [end for _, end in kept]
        self._ats = [0]
        for start, end in kept:
            self._ats.append(self._ats[-1] + end - start)

    def __call__(self, at: int) -> int:
        number = bisect_right(self._starts, at) - 1
        if number < 0:
            return 0
        return self._ats[number] + min(at, self._ends[number]) - self._starts[number]


def _bare_links(text: str, origin: Origin, taken: list[tuple[int, int]]) -> list[DraftLink]:
    """Bare URLs in the text, outside links and code."""
    found = []
    starts = sorted(taken)
    for match in _BARE_URL.finditer(text):
        end = match.start() + len(_trimmed(match[0]))
        number = bisect_right(starts, (match.start(), len(text) + 1)) - 1
        if number >= 0 and starts[number][1] > match.start():
            continue
        url = text[match.start() : end]
        href = url if url[:4].lower() == "http" else f"http://{url}"
        if url.rpartition("//")[2].strip("."):
            place = origin.span(match.start(), end)
            found.append(DraftLink(match.start(), end, href, place, place))
    return found


def _trimmed(url: str) -> str:
    """The URL without trailing punctuation; a closing parenthesis is part of it only if it closes one in the URL."""
    extra = url.count(")") - url.count("(")
    end = len(url)
    while end:
        if url[end - 1] == ")" and extra > 0:
            extra -= 1
        elif url[end - 1] not in "?!.,:;*_~'’”»":
            break
        end -= 1
    return url[:end]

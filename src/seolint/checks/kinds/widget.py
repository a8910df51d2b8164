"""Finds headings of page widgets, such as "Related posts", that are empty or followed only by titles of other pages."""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from seolint.article.line_patterns import find_forms, fold_form, index_forms, read_form
from seolint.article.lines import fold_line
from seolint.checks.shared.controls import is_control
from seolint.checks.shared.filling import is_filled_in
from seolint.checks.shared.residue import boilerplate_hit
from seolint.checks.stages import TITLED
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.line_patterns import Index
    from seolint.article.lines import Line, Lines
    from seolint.base.model import Hit

#: Lines before boilerplate that may head what follows: after the text, a title; before the text, title, section and
#: byline.
_HEAD, _OPENING = 3, 6
#: Most times a widget heading occurs on a page; a more frequent line is a badge or a label.
_MOST = 3
#: Tags that end the article: what follows belongs to no heading in it.
_ENDS = ("</article", "</main", "<footer")
#: A call for a list that a content management system fills in: ``[recent_posts count="5"]``.
_SHORTCODE = regex(r"""\[[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:"[^"\]]*"|'[^'\]]*'|[^\s"'\]]+))*\s*/?\]""")
#: Share of link text from which a block counts as a link.
_LINKED = 0.9

PREPARED = ("known", "indexed")
VALUES = {"text": "the line, shortened"}
FOLDED = {**dict.fromkeys(("phrases", "weak", "loose"), fold_line), "forms": fold_form}
STAGE = TITLED


@record
class Options:
    """The headings, and what follows them.

    Attributes:
        holds: What follows the heading: ``nothing``, or only ``titles`` of other pages.
        phrases: The headings, in lower case.
        weak: Headings that articles have too; they count only next to other boilerplate.
        loose: Like ``weak``; in plain text they also count above lines that are no list.
        forms: Headings with placeholders, written as for the check ``lexicon``.
        max_lines: With ``titles``: sections with more lines are not reported.
    """

    holds: Literal["nothing", "titles"]
    phrases: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    max_lines: int = 30

    @cached_property
    def known(self) -> frozenset[str]:
        """The phrases as a set."""
        return frozenset((*self.phrases, *self.weak, *self.loose))

    @cached_property
    def indexed(self) -> Index:
        """The forms, indexed for lookup."""
        return index_forms((form, "") for form in self.forms)


def check_options(options: Options) -> None:
    """Refuse invalid forms."""
    for form in options.forms:
        read_form(form)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each such heading and each title under it; a silent one for the heading of a list of links."""
    lines = article.lines
    headings = _headings(article, options)
    for index in sorted(headings):
        line = headings[index]
        if lines.is_noise(line):
            continue
        if options.holds == "nothing":
            if _is_empty(line, article, headings):
                hit = boilerplate_hit(article, line, known=True)
                yield replace(hit, silent=True) if _heads_chrome(line, article) else hit
            continue
        titles = _titles(line, lines, headings, options.max_lines)
        if titles and _is_sure(line, titles, article, options):
            title = fold_line(article.title.text) if article.title is not None else ""
            for part in (line, *titles):
                if part.key != title:
                    yield boilerplate_hit(article, part)


def _headings(article: Article, options: Options) -> dict[int, Line]:
    lines = article.lines
    same = [lines.by_key[phrase] for phrase in options.known.intersection(lines.by_key)]
    found = [line for several in same if len(several) <= _MOST for line in several]
    found += [line for line, _ in find_forms(lines, options.indexed) if not line.text.endswith(".")]
    return {line.index: line for line in found if _may_head(line) and not is_control(article, line)}


def _is_sure(heading: Line, titles: list[Line], article: Article, options: Options) -> bool:
    """Whether the titles cannot belong to the article itself."""
    if heading.key in options.loose and article.source.format == "text" and titles[0].block.kind != "item":
        return True
    if heading.key not in options.weak and heading.key not in options.loose:
        return True
    lines = article.lines.all
    around = lines[max(0, heading.index - 1) : heading.index] + lines[titles[-1].index + 1 : titles[-1].index + 2]
    return any(map(article.lines.is_noise, around))


def _may_head(line: Line) -> bool:
    return line.block.kind not in {"cell", "title"} and not line.block.link_density and not line.is_prose


def _is_empty(line: Line, article: Article, headings: dict[int, Line]) -> bool:
    lines = article.lines
    rest = islice(lines.all, line.index + 1, None)
    following = next((other for other in rest if not lines.is_noise(other)), None)
    if following is not None and following.index not in headings:
        block = following.block
        if not (block.kind == "heading" and block.marked and block.level <= (line.block.level or 6)):
            return False
    end = following.block.span().start if following is not None else len(article.source.text)
    return not is_filled_in(article, line.block.span(line.start, line.end).end, end)


def _heads_chrome(line: Line, article: Article) -> bool:
    """Whether the heading is followed by links or page chrome, and so is page chrome itself."""
    blocks = article.blocks
    at = next(index for index, block in enumerate(blocks) if block is line.block)
    below = next((block for block in islice(blocks, at + 1, None) if not block.hidden), None)
    if below is None or (below.role != "chrome" and below.link_density < _LINKED):
        return False
    between = article.source.text[line.block.span().end : below.span().start].lower()
    return not any(end in between for end in _ENDS)


def _titles(line: Line, lines: Lines, headings: dict[int, Line], limit: int) -> list[Line]:
    """Return the lines under a heading, up to other boilerplate, the next widget or the end; none before a paragraph.

    Before a paragraph, any of them may be its title, byline or heading.
    """
    titles: list[Line] = []
    reach = lines.all[line.index + 1 : line.index + 2 + limit]
    for other in reach:
        if other.block.link_density or (other.text[0] == "[" and _SHORTCODE.fullmatch(other.text)):
            return []
        if other.index in headings or (other.block.kind == "heading" and other.block.marked):
            return titles
        if other.is_prose:
            return []
        if lines.is_noise(other):
            return titles[: -_HEAD if lines.is_after(line) else -_OPENING]
        titles.append(other)
    return titles if len(titles) <= limit else []

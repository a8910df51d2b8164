"""Finds the blocks of a page that are its article: learned weights for each block, then decision trees over them."""

from __future__ import annotations

from functools import cache

from seolint.boilerplate import forest
from seolint.boilerplate.blocks.evidence import Evidence, names_of
from seolint.boilerplate.blocks.questions import add_questions
from seolint.boilerplate.blocks.running import FRAMES, add_running_text, fill_gaps
from seolint.boilerplate.blocks.sums import Sums
from seolint.boilerplate.blocks.surroundings import BOX_NAMES, NAMES, PAGE_NAMES, survey
from seolint.boilerplate.blocks.teasers import drop_teasers
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.kept import make_once
from seolint.startup.patterns import regex
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from seolint.boilerplate.blocks.page import Box, PageBlocks
    from seolint.boilerplate.blocks.surroundings import Figures

#: A block with more than these log-odds is part of the article.
THRESHOLD = -0.3
#: If more than this share of the article's text is hidden, it is assumed to be in tabs or folds that open.
FOLDED = 0.15
#: Shortest text that is dropped when it is repeated, in characters: shorter text may be repeated by chance.
REPEATED = 60

#: Most blocks of a page that can count as an article with little around it.
PLAIN = 40

_NOTHING: dict[str, float] = {}
_WHOLE = frozenset({"html", "body", "main"})
_COMMENTS = regex(
    r"(?i)(?:(?:(?:post|entry|article|user|page)[-_]?)?comments?(?:[-_]?(?:list|area|section|thread|body|content|wrapper"
    r"|wrap|container|respond|text|holder|box|form|listing|block|feed))?|disqus[-_]thread|respond|replies)\Z"
)


class Look(NamedTuple):
    """The blocks that are the article of a page, by their numbers, and running sums over all blocks."""

    chosen: list[int]
    sums: Sums


class BlockWeights(NamedTuple):
    """The weights written by ``tools/train_extraction.py``."""

    evidence: Evidence
    forest: forest.Forest


@cache
def load_weights(name: str = "extraction") -> BlockWeights:
    """The weights shipped with the package: ``extraction`` for articles, ``other_kinds`` for pages that are none."""
    files = stamp_files(resource_path(f"{name}.json"), __file__, forest.__file__)
    evidence, layout = make_once(name, files, lambda: _parse_weights(f"{name}.json"))
    return BlockWeights(Evidence(evidence), forest.Forest(layout))


def _parse_weights(file: str) -> tuple[dict[str, Any], forest.ForestLayout]:
    import json

    data = json.loads(read_resource(file))
    return data["evidence"], forest.lay_out(data["forest"])


def find_plain(found: PageBlocks) -> list[int] | None:
    """The numbers of the article's blocks if the page is a plain file from an editor or a content system, else None.

    Such a file is small, has anything around the article in elements such as ``<nav>``, and has no names for style
    sheets or scripts.
    """
    if len(found.blocks) > PLAIN or any(map(_is_named, found.boxes)):
        return None
    framed = {number for box in found.boxes if box.tag in FRAMES for number in range(box.begin, box.end)}
    inner = [number for number in range(len(found.blocks)) if number not in framed]
    linked = sum(found.blocks[number].link_density > 0.5 for number in inner)
    return inner if linked * 8 <= len(inner) else None


def _is_named(box: Box) -> bool:
    """Whether an element has a name for a style sheet or a script; the id of a heading is a link target."""
    return ' class="' in box.head or (' id="' in box.head and box.kind != "heading")


def choose(found: PageBlocks, titles: list[str]) -> list[int]:
    """The numbers of the article's blocks."""
    return look(found, titles).chosen


def look(found: PageBlocks, titles: list[str]) -> Look:
    """Look for the article of a page."""
    if not found.blocks:
        return Look([], Sums([], []))
    weights = load_weights()
    weighed = weights.evidence.weigh(found.blocks, found.owners, found.boxes)
    figures = survey(found, weighed, titles)
    chosen = fill_gaps(found, add_running_text(found, ask(weights.forest, figures, THRESHOLD), weighed))
    return Look(add_questions(found, drop_teasers(found, chosen)), figures.sums)


def ask(trees: forest.Forest, figures: Figures, threshold: float, page: Mapping[str, float] = _NOTHING) -> list[int]:
    """The numbers of the blocks that score above the threshold in the trees; ``page`` are more figures of the page."""
    if not figures.rows:
        return []
    columns = dict(zip(NAMES, zip(*figures.rows, strict=True), strict=True))
    around = dict(zip(BOX_NAMES, zip(*figures.around, strict=True), strict=True))
    single = {**dict(zip(PAGE_NAMES, figures.page, strict=True)), **page}
    scores = trees.score(columns, single, around, figures.boxes)
    return [number for number, score in zip(figures.numbers, scores, strict=True) if score > threshold]


def settle(found: PageBlocks, *, has_comments: bool = True) -> None:
    """Correct the roles where the page as a whole shows that they are wrong; in a forum, comments are the content."""
    if has_comments:
        drop_comments(found)
    _drop_repeats(found)
    _unfold(found)


def drop_comments(found: PageBlocks) -> None:
    """Remove readers' comments, which can look like an article, unless nothing else is left."""
    commented: set[int] = set()
    for box in found.boxes:
        if box.begin < box.end and box.tag not in _WHOLE and box.begin not in commented and _is_for_comments(box.head):
            commented.update(range(box.begin, box.end))
    content = {number for number, block in enumerate(found.blocks) if block.role == "content"}
    if content - commented:
        for number in content & commented:
            found.blocks[number].role = "chrome"


def _is_for_comments(head: str) -> bool:
    """Whether a start tag names its element as one for readers' comments."""
    if "omment" not in head and "espond" not in head and "disqus" not in head and "replies" not in head:
        return False
    return any(map(_COMMENTS.match, names_of(head)))


def _drop_repeats(found: PageBlocks) -> None:
    """Keep only the first of several long blocks with the same text, and of the short ones that follow it again."""
    said: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    before, is_repeated = "", False
    for block in found.blocks:
        if block.role != "content":
            continue
        text = block.text
        follows = is_repeated and block.kind != "cell" and (before, text) in pairs
        is_repeated = follows or (text in said and len(text) >= REPEATED)
        if is_repeated:
            block.role = "chrome"
        said.add(text)
        pairs.add((before, text))
        before = text


def _unfold(found: PageBlocks) -> None:
    """Treat hidden content as visible if there is a lot of it: tabs, accordions, text that a script shows.

    Hidden text that only repeats visible text, for machines, is not content.
    """
    content = [block for block in found.blocks if block.role == "content"]
    hidden = [block for block in content if block.hidden]
    if not hidden:
        return
    visible = "\n".join(block.text for block in content if not block.hidden)
    for block in hidden:
        if len(block.text) >= REPEATED and _is_in(block.text, visible):
            block.role = "chrome"
    hidden = [block for block in hidden if block.role == "content"]
    if sum(len(block.text) for block in hidden) > FOLDED * sum(len(block.text) for block in content):
        for block in hidden:
            block.hidden = False


def _is_in(text: str, visible: str) -> bool:
    """Whether a passage from the beginning or the middle of a text is in the visible text."""
    middle = len(text) // 2
    return text[:REPEATED] in visible or text[middle : middle + REPEATED // 2] in visible

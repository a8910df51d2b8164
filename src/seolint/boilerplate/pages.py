"""Finds what a page is, and which of its blocks are its main content: its article, thread, product or listing."""

from __future__ import annotations

from seolint.boilerplate import blocks
from seolint.boilerplate.blocks.surroundings import survey
from seolint.boilerplate.kinds import judge_kind, judge_plain
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.base.model import Kind
    from seolint.boilerplate.blocks.page import PageBlocks
    from seolint.boilerplate.kinds.clues import Declared

#: The weights for the main content of pages that are no articles, by their name in ``blocks.load_weights``.
OTHER_WEIGHTS = "other_kinds"
#: A block of a page that is no article is part of its main content with more than these log-odds. They are low, because
#: the main content of such pages is varied, and less of it is lost that way than is wrongly taken.
OTHERS: dict[Kind, float] = {"index": -1.5, "forum": -0.8, "product": -0.8, "landing": -1.2}


def judge(article: Article, found: PageBlocks, declared: Declared) -> None:
    """Set the kind of a page and the role of every block, and give the article its lists."""
    for block in found.blocks:
        block.role = "chrome"
    plain = blocks.find_plain(found)
    if plain is not None:
        article.kind = judge_plain(found, declared)
        _take(found, plain)
        blocks.drop_comments(found)
    else:
        titles = [title.text for title in article.titles]
        look = blocks.look(found, titles)
        article.kind = judge_kind(found, declared, look.sums, look.chosen) if found.blocks else "article"
        is_article = article.kind == "article"
        _take(found, look.chosen if is_article else choose(found, titles, article.kind) or look.chosen)
        blocks.settle(found, has_comments=article.kind != "forum")
        article.is_extracted = True
    article.lists = [entry for entry in found.lists if any(item.role == "content" for item in entry.items)]


def _take(found: PageBlocks, numbers: list[int]) -> None:
    for number in numbers:
        found.blocks[number].role = "content"


def choose(found: PageBlocks, titles: list[str], kind: Kind) -> list[int]:
    """The numbers of the blocks that are the main content of a page that is no article."""
    weights = blocks.load_weights(OTHER_WEIGHTS)
    weighed = weights.evidence.weigh(found.blocks, found.owners, found.boxes)
    return blocks.ask(weights.forest, survey(found, weighed, titles), OTHERS[kind], kind_figures(kind))


def kind_figures(kind: Kind) -> dict[str, float]:
    """The figures that tell the trees the kind of a page."""
    return {f"page.{name}": float(name == kind) for name in ("index", "forum", "product", "landing")}

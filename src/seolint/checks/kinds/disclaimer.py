"""The medical disclaimer of an article, looked for on the whole page: in the text, beside it, below it, hidden."""

from __future__ import annotations

from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Edit, Hit, NotEvaluated
from seolint.health.disclaimer import disclaimer_of
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

_ARTICLE = regex(r"(?i)<article[\s>]")
_END_OF_ARTICLE = regex(r"(?i)</article\s*>")
VALUES = frozenset({"sentence", "reason"})
#: What stands so few blocks below the article belongs to it: a note in the article's own footer.
_NEAR = 3


@record
class Options:
    """What to report.

    Attributes:
        grade: ``missing`` where no sentence disclaims, ``weak`` where one only passes for a disclaimer, ``buried``
            where the disclaimer stands in hidden text or in the footer only.
        disclaimer: the site's own disclaimer: a page that carries it has one, and to any other it can be added.
        min_words: an article of fewer words is not asked for a disclaimer.
    """

    grade: Literal["missing", "weak", "buried"]
    disclaimer: str = ""
    min_words: int = 0


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """One hit at the sentence that decides, or at the beginning where none does.

    The variants: ``advice`` for a recommendation in place of a disclaimer; ``product``, ``purpose`` and ``link`` for
    what only passes for one; ``hidden`` and ``footer`` for where a disclaimer is buried.
    """
    if reason := _excuse(article, options):
        yield NotEvaluated(reason)
        return
    if options.disclaimer and _carries(article, options.disclaimer):
        return
    found = disclaimer_of(article)
    variant = _bury(article) if options.grade == "buried" else found.kind
    if variant is None or options.grade not in {"buried", found.grade}:
        return
    if found.kind == "none":
        yield Hit(article.beginning, edits=_add(article, options.disclaimer))
        return
    block = article.everything[found.text_index]
    values = {"sentence": shorten(block.text[found.start : found.end], SENTENCE), "reason": found.reason}
    edits = _add(article, options.disclaimer) if options.grade != "buried" else ()
    yield Hit(block, dict(values), found.start, found.end, variant=variant, edits=edits)


def _excuse(article: Article, options: Options) -> str | None:
    """Why the article cannot be judged. Where no block was told to be the article, the whole page stands for it."""
    from seolint.health.foreign import FORMS

    words = article.length or sum(block.text.count(" ") + 1 for block in article.everything)
    if words < options.min_words:
        return f"the text has fewer than {options.min_words} words"
    if article.language not in {None, "en", *FORMS}:
        return f"it does not know how to disclaim in {article.language}"
    return None


def _carries(article: Article, disclaimer: str) -> bool:
    wanted = " ".join(disclaimer.casefold().split())
    return any(wanted in " ".join(block.text.casefold().split()) for block in article.blocks if not block.hidden)


def _bury(article: Article) -> str | None:
    """How the page's disclaimer is buried; None where it is not, or there is none."""
    found = disclaimer_of(article)
    if found.grade != "present":
        return None
    block = article.everything[found.text_index]
    if block.hidden:
        return "hidden"
    return "footer" if block.role == "chrome" and _is_far(article, block) else None


def _is_far(article: Article, block: Block) -> bool:
    """Whether the block is the page's small print: it names the owner, or stands apart from the article."""
    if not article.content:
        return False
    distance = article.blocks.index(block) - article.blocks.index(article.content[-1])
    return distance > _NEAR or (distance > 0 and ("©" in block.text or "ights reserved" in block.text))


def _add(article: Article, disclaimer: str) -> tuple[Edit, ...]:
    """The site's disclaimer as the last paragraph; nothing where there is none, or where no last one is certain."""
    source = article.source
    if not disclaimer:
        return ()
    newline = "\r\n" if "\r\n" in source.text else "\n"
    if source.format == "html":
        return _add_to_element(source.text, disclaimer.strip(), newline)
    end = len(source.text.rstrip())
    return (Edit(end, len(source.text), f"{newline}{newline}{disclaimer.strip()}{newline}"),)


def _add_to_element(text: str, disclaimer: str, newline: str) -> tuple[Edit, ...]:
    """The disclaimer at the end of the page's one article element, if it has one and nothing can be mistaken for it."""
    from html import escape

    ends = list(_END_OF_ARTICLE.finditer(text))
    if len(ends) != 1 or len(_ARTICLE.findall(text)) != 1 or text.find("-->", ends[0].end()) >= 0:
        return ()
    at = ends[0].start()
    return (Edit(at, at, f"<p>{escape(disclaimer, quote=False)}</p>{newline}"),)

"""Looks for the medical disclaimer of an article on the whole page, hidden text and footer included."""

from __future__ import annotations

from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Edit, Hit, NotEvaluated
from seolint.health.disclaimers.grades import disclaimer_of
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

_ARTICLE = regex(r"(?i)<article[\s>]")
_END_OF_ARTICLE = regex(r"(?i)</article\s*>")
#: A start tag that begins the footer of a page, or the name of a box that is one.
_FOOTER = regex(r"(?i)<footer[\s>]|(?:class|id)\s*=\s*[\"']?[^\"'>]*(?:foot|copyright|colophon|bottom|legal|imprint)")
VALUES = {"sentence": "the sentence in question, shortened", "reason": "what it lacks, in words"}
#: How many blocks below the article a note still belongs to it, as in the article's own footer.
_NEAR = 3


@record
class Options:
    """What to report.

    Attributes:
        grade: The fault: the disclaimer is ``missing``, ``weak`` (it only resembles one) or ``buried`` (in hidden text
            or in the footer).
        disclaimer: The site's own disclaimer: a page that contains it is fine, and ``--unsafe-fixes`` can add it to
            others.
        min_words: Shorter articles are not evaluated.

    Variants:
        advice: a recommendation in place of a disclaimer
        product: a disclaimer about a product only
        purpose: it names the purpose of the text only
        author: it says only that its author is no doctor
        link: only a link to a disclaimer
        hidden: the disclaimer is in hidden text
        footer: the disclaimer is in the footer
    """

    grade: Literal["missing", "weak", "buried"]
    disclaimer: str = ""
    min_words: int = 0


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield one hit at the deciding sentence, or at the beginning if there is no such sentence.

    The variants: ``advice`` for a recommendation instead of a disclaimer; ``product``, ``purpose``, ``author`` and
    ``link`` for text that only resembles one; ``hidden`` and ``footer`` for where a disclaimer is buried.
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
    """Return why the article cannot be judged; None if it can. If no article was found, the whole page is used."""
    from seolint.health.disclaimers.foreign import FORMS

    words = article.length or sum(block.text.count(" ") + 1 for block in article.everything)
    if words < options.min_words:
        return f"the text has fewer than {options.min_words} words"
    if article.language not in {None, "en", *FORMS}:
        return f'disclaimers in the language of the text ("{article.language}") are not recognized'
    return None


def _carries(article: Article, disclaimer: str) -> bool:
    wanted = " ".join(disclaimer.casefold().split())
    return any(wanted in " ".join(block.text.casefold().split()) for block in article.blocks if not block.hidden)


def _bury(article: Article) -> str | None:
    """Return where the page's disclaimer is buried; None if it is not, or the page has no disclaimer."""
    found = disclaimer_of(article)
    if found.grade != "present":
        return None
    block = article.everything[found.text_index]
    if block.hidden:
        return "hidden"
    return "footer" if block.role == "chrome" and _is_far(article, block) else None


def _is_far(article: Article, block: Block) -> bool:
    """Whether the block is the page's small print: it names the owner, or is in a footer far from the article."""
    if not article.content:
        return False
    last = article.content[-1]
    distance = article.blocks.index(block) - article.blocks.index(last)
    if distance <= _NEAR:
        return distance > 0 and ("©" in block.text or "ights reserved" in block.text)
    between = article.source.text[last.span().end : block.span().start]
    return article.source.format != "html" or _FOOTER.search(between) is not None


def _add(article: Article, disclaimer: str) -> tuple[Edit, ...]:
    """Return the edits that add the site's disclaimer as the last paragraph; none if it is unset or the end unclear."""
    source = article.source
    if not disclaimer:
        return ()
    if source.format == "html":
        return _add_to_element(source.text, disclaimer.strip())
    end = len(source.text.rstrip())
    return (Edit(end, len(source.text), f"\n\n{disclaimer.strip()}\n"),)


def _add_to_element(text: str, disclaimer: str) -> tuple[Edit, ...]:
    """Return the edit that adds the disclaimer at the end of ``<article>``, if the page has exactly one."""
    from html import escape

    ends = list(_END_OF_ARTICLE.finditer(text))
    if len(ends) != 1 or len(_ARTICLE.findall(text)) != 1 or text.find("-->", ends[0].end()) >= 0:
        return ()
    at = ends[0].start()
    return (Edit(at, at, f"<p>{escape(disclaimer, quote=False)}</p>\n"),)

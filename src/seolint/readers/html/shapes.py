"""HTML files that are no whole page (fragments, stubs, records), and lists of teasers."""

from __future__ import annotations

from seolint.readers.html.makers import is_piece
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.base.model import Kind

#: A redirect has at most this many words of its own; an empty shell, which scripts fill in, has fewer.
REDIRECT_WORDS, SHELL_WORDS = 60, 12

#: A list of teasers has at least so many.
_TEASERS = 4
#: A page that stands in for a missing one has at most this many words outside the page chrome.
_MISSING_WORDS = 120
_MISSING = regex(
    r"(?i)\A\W*(?:(?:error\W+)?404\b|(?:page|file|article|document) (?:was )?not found\b|page (?:does not|doesn['’]t) exist"
    r"|(?:seite|datei) (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada"
    r"|página não encontrada|pagina (?:non trovata|niet gevonden)|strona nie (?:została )?znaleziona|strony nie znaleziono"
    r"|страница не найдена|sayfa bulunamadı|ページが見つかりません|页面(?:未找到|不存在)|找不到页面)"
)
_FORWARDING = regex(r"(?i)\blocation(?:\.href)?\s*=|\blocation\.replace\s*\(")


def find_shape(article: Article) -> Kind | None:
    """The kind of a file that is no whole page, or of a page that its markup shows to be a list; None for another page."""
    source = article.source.text
    if is_piece(source):
        return "fragment"
    words = sum(block.text.count(" ") + 1 for block in article.blocks if not block.hidden)
    if words <= REDIRECT_WORDS and any(meta.name == "refresh" and "url" in meta.text.lower() for meta in article.metas):
        return "stub"
    if _is_missing(article):
        return "stub"
    if article.kind == "article" and article.source.lowered.count("<article") >= _TEASERS and _lists_teasers(article):
        return "index"
    if words >= SHELL_WORDS or "<script" not in source.lower():
        return None
    return (
        "stub" if _FORWARDING.search(source) or not any(block.kind == "heading" for block in article.blocks) else None
    )


def _lists_teasers(article: Article) -> bool:
    from seolint.readers.html.teasers import lists_teasers  # few pages have several articles

    return lists_teasers(article)


def _is_missing(article: Article) -> bool:
    """Whether a page says in its title or its first heading that there is no such page."""
    heading = next((block for block in article.blocks if block.kind == "heading" and not block.hidden), None)
    if not any(_MISSING.search(text.text) for text in (*article.titles, heading) if text is not None):
        return False
    own = (block for block in article.blocks if block.role == "content" and not block.hidden)
    return sum(block.text.count(" ") + 1 for block in own) <= _MISSING_WORDS

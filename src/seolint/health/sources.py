"""Where an article says it knows things from: links, identifiers, numbered notes, names of studies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seolint.health.publisher import host_of, own_host
from seolint.patterns import regex

if TYPE_CHECKING:
    from seolint.article import Article, Block, Link

#: Sites that are linked to for other reasons than their knowledge.
_NO_SOURCES = (
    *("facebook.", "twitter.com", "x.com", "instagram.", "pinterest.", "tiktok.", "linkedin.", "youtube.", "youtu.be"),
    *("amazon.", "amzn.to", "t.me", "wa.me", "whatsapp.", "reddit.", "addthis.", "addtoany.", "feedburner.", "bit.ly"),
    *("paypal.", "patreon.", "google.com", "apple.com", "wordpress.org", "wordpress.com", "blogger.com", "gravatar."),
)
#: Any of these in a lower-case text may be a source; the pattern below decides.
_HINTS = (
    *("et al", "doi", "pmid", "pmc", "pubmed", "isbn", "journal", "according to", "published in", "published by"),
    *("study by", "study from", "study in", "study at", "studies by", "studies from", "studies at", "research by"),
    *("research from", "research at", "researchers at", "researchers from", "researchers in", "scientists at"),
    *("trial in", "review in", "survey by", "source:", "sources:", "cochrane", "lancet", "jama", "bmj", "n engl j"),
    *("cdc", "nih", "who", "fda", "nhs", "nice", "usda", "efsa", "aha", "acog", "aad", "aap", "centers for disease"),
    *("american", "national", "world", "british", "european", "royal", "canadian", "australian", "harvard", "mayo"),
    *(
        "university",
        "johns hopkins",
        "institute of",
        "data from",
        "report by",
        "report from",
        "recommended by",
        "scientists from",
    ),
)
_NAMED = regex(
    r"(?i:\bet al\b|\bdoi(?:\.org|:)|\bpmid\b|\bpmc\d|\bpubmed\b|\bisbn\b|\bjournals? of\b|\bcochrane\b|\bn engl j)"
    r"|\bLancet\b|\bJAMA\b|\bBMJ\b|\b(?:[A-Z][\w&]+ )+(?:Journal|University|Institute)\b|\bUniversity of [A-Z]"
    r"|\bInstitutes? of [A-Z]|(?i:\bsources?:\s)"
    r"|\b(?:American|National|World|British|European|International|Royal|Canadian|Australian|Harvard|Mayo"
    r"|Johns Hopkins) [A-Z]\w+|\bCenters for Disease|\b(?:CDC|NIH|WHO|FDA|NHS|NICE|USDA|EFSA|AHA|ACOG|AAD|AAP)\b"
    r"|\b(?i:according to|published (?:in|by)|(?:study|studies|research|trials?|review|survey|report|meta-analysis)"
    r" (?:by|from|in|at|of)|(?:researchers|scientists|experts|doctors) (?:at|from|of|in|with)|data (?:from|by)"
    r"|recommended by) (?:(?i:the|a|an|this|\d{4}|journal|recent|team at|researchers at|scientists at) )*"
    r"(?-i:[A-Z][\w&.-]*[a-zA-Z])"
)
_NUMBERED = regex(r"\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]|[a-z)][.,;]\d{1,2}(?:,\d{1,2})*(?=\s|\Z)|[¹²³⁴⁵⁶⁷⁸⁹⁰]")
_AUTHOR_YEAR = regex(
    r"\((?:[^()]{0,60}[ ,])?[A-ZÀ-Ý][^()]{1,60}[ ,](?:19|20)\d\d[a-z]?\)|[A-Z][\w-]+ \((?:19|20)\d\d[a-z]?\)"
)
_HEADING_WORDS = """
references reference sources source citations bibliography notes footnotes endnotes resources
quellen quellenangaben literatur literaturverzeichnis einzelnachweise références sources bibliographie
referencias fuentes bibliografía referências fontes bibliografia fonti riferimenti bronnen literatuur referenties
źródła bibliografia источники литература källor kilder
"""
_HEADINGS = frozenset(_HEADING_WORDS.split())
_WORD = regex(r"[^\W\d_]+")
#: A line that announces sources is no longer.
_HEADING_LENGTH = 60


def has_sources(article: Article) -> bool:
    """Whether the article names anything it rests on, in any of the ways there are."""
    return (
        any(map(_heads_sources, article.blocks))
        or any(is_source(link, article) for link in article.links)
        or any(cites(block.text) for block in article.content)
    )


def cites(text: str) -> bool:
    """Whether a text names a source, by a note, an identifier, an author with a year, or the name of who found it."""
    if _NUMBERED.search(text) or ("(" in text and _AUTHOR_YEAR.search(text)):
        return True
    lower = text.lower()
    return any(hint in lower for hint in _HINTS) and _NAMED.search(text) is not None


def is_note(link: Link) -> bool:
    """Whether a link leads from a number to a note on the same page."""
    return link.href.startswith("#") and link.text.strip() != "" and _WORD.search(link.text) is None


def is_source(link: Link, article: Article) -> bool:
    """Whether a link of the article leads to another site, and not to one that is linked to for its visitors."""
    if link.block is not None and (link.block.role != "content" or link.block.hidden):
        return False
    if is_note(link):
        return True
    if not link.href.startswith(("http://", "https://", "//")):
        return False
    host = host_of(link.href)
    return host not in {"", own_host(article)} and not any(site in host for site in _NO_SOURCES)


def _heads_sources(block: Block) -> bool:
    """Whether a block is a heading, or a label at the start of a line, for a list of sources."""
    if block.hidden or block.role == "chrome":
        return False
    text = block.text[:_HEADING_LENGTH].lower()
    words = _WORD.findall(text)
    if not words or _HEADINGS.isdisjoint(words):
        return False
    if words[0] in _HEADINGS and text[len(words[0]) : len(words[0]) + 1] == ":":
        return True
    return len(block.text) <= _HEADING_LENGTH and len(words) <= 5 and (block.kind == "heading" or len(words) <= 2)

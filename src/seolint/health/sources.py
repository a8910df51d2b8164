"""Finds the sources that an article names: links, identifiers, numbered notes, names of studies."""

from __future__ import annotations

from seolint.article.hosts import host_of, own_hosts
from seolint.health.topic import vocabulary_of
from seolint.language.calendar_words import month_names
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import guarded_regex, has_one_of, regex

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Link

#: Sites that are linked to for other reasons than as a source.
_NO_SOURCES = (
    *("facebook.", "twitter.com", "x.com", "instagram.", "pinterest.", "tiktok.", "linkedin.", "youtube.", "youtu.be"),
    *("amazon.", "amzn.to", "t.me", "wa.me", "whatsapp.", "reddit.", "addthis.", "addtoany.", "feedburner.", "bit.ly"),
    *("paypal.", "patreon.", "google.com", "apple.com", "wordpress.org", "wordpress.com", "blogger.com", "gravatar."),
)
#: Strings in lower case that suggest a source; ``_NAMED`` decides.
_HINTS = (
    *("et al", "doi", "pmid", "pmc", "pubmed", "isbn", "journal", "according to", "published in", "published by"),
    *("study by", "study from", "study in", "study at", "studies by", "studies from", "studies at", "research by"),
    *("research from", "research at", "researchers at", "researchers from", "researchers in", "scientists at"),
    *("trial in", "review in", "survey by", "source:", "sources:", "cochrane", "lancet", "jama", "bmj", "n engl j"),
    "centers for disease",
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
#: Organizations known by their initials.
_BODIES = (
    *("CDC", "NIH", "WHO", "FDA", "NHS", "NICE", "USDA", "EFSA", "AHA", "ACOG", "AAD", "AAP", "EMA"),
    *("RKI", "DGE", "BfR", "BZgA", "IQWiG", "PEI", "OMS", "ANSES", "INSERM", "AEMPS", "AIFA", "RIVM", "ANVISA", "ВОЗ"),
)
_FIRST_WORDS = [(hint.split(" ")[0], hint) for hint in _HINTS]
_MONTHS = "|".join(map(str.title, month_names("en")))
_NAMED = regex(
    r"(?i:\bet al\b|\bdoi(?:\.org|:)|\bpmid\b|\bpmc\d|\bpubmed\b|\bisbn\b|\bjournals? of\b|\bcochrane\b|\bn engl j)"
    r"|\bLancet\b|\bJAMA\b|\bBMJ\b|\b(?:[A-Z][\w&]+ )+(?:Journal|University|Institute)\b|\bUniversity of [A-Z]"
    r"|\bInstitutes? of [A-Z]|(?i:\bsources?:\s)"
    r"|\b(?:American|National|World|British|European|International|Royal|Canadian|Australian|Harvard|Mayo"
    r"|Johns Hopkins) [A-Z]\w+|\bCenters for Disease|\b(?i:according to|published (?:in|by)"
    r"|(?:study|studies|research|trials?|review|survey|report|meta-analysis)"
    r" (?:by|from|in|at|of)|(?:researchers|scientists|experts|doctors) (?:at|from|of|in|with)|data (?:from|by)"
    r"|recommended by) (?:(?i:the|a|an|this|\d{4}|journal|recent|team at|researchers at|scientists at) )*"
    rf"(?!(?:{_MONTHS})\b)"
    r"(?-i:[A-Z][\w&.-]*[a-zA-Z])"
)
#: The same for forms that many languages share; a compound such as "Cochrane-Übersicht" is one word there.
_NAMED_ANYWHERE = guarded_regex(
    r"\b(?i:by|von|nach|laut|par|selon|de|por|según|segundo|di|da|secondo|van|door|volgens|av|enligt) "
    r"[A-ZÀ-Þ][\w’'-]+ (?:and|und|et|y|e|en|i|och|og) (?:(?:ses|sus|seine[nr]?|ihre[nr]?|suoi|i suoi|seus|his|her|zijn) )?"
    r"(?:[Kk]olleg|colleagues|collègues|collaborat|colegas|colaborador|colleghi|collega|współprac)"
    r"|\b[A-Z][A-Z0-9]{3,}[ -](?:[Ss]tud(?:ie|y)|[Tt]rial|Registry|Register)|\b(?:[Ss]tudie|[ÉéEe]tude|[Ee]ssai|[Ee]studio"
    r"|[Ee]nsayo|[Ss]tudio|[Ee]studo|[Bb]adanie) [A-Z][A-Z0-9-]{3,}\b|(?i:\bcochrane\b)"
    r"|\b(?:Universität|Universidade?|Università|Universiteit|Uniwersytet|Technische Hochschule) \w"
    r"|\bUniversité |\bInstituts? (?:für|de|national|Pasteur)\b|-Instituts?\b|\b[Ии]нститут\w* \w|\b[Уу]ниверситет\w* \w"
    r"|\b(?:[Ff]orscher(?:in|s|innen)?|Wissenschaftler(?:in|s|innen)?|chercheu\w+|investigador\w*|ricercator\w+"
    r"|pesquisador\w*|onderzoeker\w*|(?:[Ss]tudien?|[Aa]rbeit(?:en)?|Team|Gruppe|équipe|étude|estudio|equipo|studio|estudo"
    r"|badani\w+) (?:von|um|de|du|di|da|do|door|van|z)) (?:(?:Forscher(?:in)?|Prof\.?|Dr\.?) )*"
    r"[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ][a-zà-ÿ]+",
    has_one_of(
        *(
            "olleg",
            "colleagues",
            "collègues",
            "collaborat",
            "colegas",
            "colaborador",
            "współprac",
            "tud",
            "rial",
        ),
        *("Regist", "ssai", "nsayo", "adani", "ochrane", "Universi", "Uniwersytet", "Hochschule", "nstitut", "нститут"),
        *("ниверситет", "orscher", "issenschaftler", "rbeit", "Team", "Gruppe", "chercheu", "quipe", "nvestigador"),
        *("quipo", "icercator", "esquisador", "nderzoeker"),
    ),
)
_NUMBERED = guarded_regex(
    r"\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]|[a-z)]\.\d{1,2}(?:,\d{1,2})*(?=\s|\Z)|[¹²³⁴⁵⁶⁷⁸⁹⁰]",
    lambda text: any(sign in text for sign in "[¹²³⁴⁵⁶⁷⁸⁹⁰") or _has_digit_after(".", text),
)
#: Numbers of notes in parentheses at the end of a statement: "(16)", "(8a)", "(27, 28)".
_IN_PARENTHESES = guarded_regex(
    r"[\w%”’\"']\s?\(\d{1,3}[a-z]?(?:\s?[,;–-]\s?\d{1,3}[a-z]?)*\)(?=\s?[.,;:]|\s*\Z)",
    lambda text: any(map(_may_be_notes, text.split("(")[1:])),
)
#: Fewest numbers in parentheses that count as notes: one alone may be a figure.
_NOTES = 3
#: A study identified by its year: "a 2018 review of 15 trials".
_DATED_STUDY = guarded_regex(
    r"(?i)\b(?:19|20)\d\d\s+(?:[\w-]+\s+){0,3}(?:study|studies|review|meta-analysis|trial|survey|report|analysis|paper)\b",
    has_one_of("study", "studies", "review", "meta-analysis", "trial", "survey", "report", "analysis", "paper"),
)
#: Every text with a numbered note contains one of these.
_NOTE_MARKS = ("[", *(f".{digit}" for digit in range(1, 10)), *"¹²³⁴⁵⁶⁷⁸⁹")
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
#: Words that may also head a menu next to an article.
_MENU_WORDS = frozenset(("resources", "notes", "source", "sources", "reference"))
#: Words that head a box of sources next to an article.
_BOX_HEADINGS = _HEADINGS - {"resources", "notes"}
#: Parts of these words; each of them contains one.
_HEADING_STEMS = (
    *("referen", "source", "citation", "bibliogra", "notes", "resources", "quelle", "literat", "einzelnachweise"),
    *("référence", "fuentes", "referên", "fontes", "fonti", "riferimenti", "bronnen", "źródła", "источники"),
    *("литература", "källor", "kilder"),
)
_WORD = regex(r"[^\W\d_]+")
#: A line with only the address of a page; that of a site alone is no source.
_ADDRESS = regex(r"(?:\[?\d{1,3}[\].)]?\s+)?https?://(?:www\.)?([\w.-]+)/[^\s/]\S*\s*\Z")
#: How far a name may be from the string that suggests it, in characters.
_NEAR = 100
#: Longest line that can announce sources, in characters.
_HEADING_LENGTH = 60
#: Most words in the heading of a box outside the article, and how many lines below it are read.
_BOX_WORDS, _BOX_LINES = 4, 4


def has_sources(article: Article) -> bool:
    """Whether the article names a source in any way."""
    return (
        any(is_source(link, article) for link in article.links)
        or any(heads_sources(block) for block in _select_headings(article))
        or cites(article.text, vocabulary_of(article))
        or _has_notes_in_parentheses(article.text)
        or _has_box(article)
        or _has_address(article)
    )


def _has_address(article: Article) -> bool:
    """Whether a line of plain text, where nothing is a link, is the address of a page that can be a source."""
    if article.source.format != "text":
        return False
    own = own_hosts(article)
    lines = (match[1].lower() for block in article.content if (match := _ADDRESS.match(block.text)) is not None)
    return any(host not in own and not any(other in host for other in _NO_SOURCES) for host in lines)


def cites(text: str, vocabulary: Container[str] | None = None) -> bool:
    """Whether a text names a source: by a note, an identifier, an author with a year, or a named study or organization.

    ``vocabulary`` has the words of the text in lower case; a caller that knows them saves most of the search.
    """
    if any(mark in text for mark in _NOTE_MARKS) and _NUMBERED.search(text):
        return True
    if any(_AUTHOR_YEAR.search(text, max(0, at - _NEAR), at + 8) for at in _find_years(text)):
        return True
    if any(_is_word(text, at, at + len(body)) for body in _BODIES for at in _find_all(text, body)):
        return True
    lower = text.lower()
    if _NAMED_ANYWHERE.search(text):
        return True
    return any(
        _NAMED.search(text, max(0, at - _NEAR), at + _NEAR) is not None
        for first, hint in _FIRST_WORDS
        if vocabulary is None or first in vocabulary
        for at in _find_all(lower, hint)
    )


def _has_notes_in_parentheses(text: str) -> bool:
    possible = sum(map(_may_be_notes, text.split("(")[1:]))
    return possible >= _NOTES and len(_IN_PARENTHESES.findall(text)) >= _NOTES


def _may_be_notes(text: str) -> bool:
    """Whether what follows an opening parenthesis may be numbers of notes: "27, 28a) by …", but not "0.25 mm) by …"."""
    inside, closed, _ = text.partition(")")
    for sign in ",;–-":
        inside = inside.replace(sign, " ")
    numbers = inside.split()
    return bool(closed and numbers) and all(number[:1].isdecimal() and len(number) <= 4 for number in numbers)


def _has_digit_after(sign: str, text: str) -> bool:
    return any(part[:1].isdecimal() for part in text.split(sign)[1:])


def has_notes(text: str) -> bool:
    """Whether the text has numbers that refer to notes."""
    return _NUMBERED.search(text) is not None or _IN_PARENTHESES.search(text) is not None


def names_study(text: str) -> bool:
    """Whether a text says which study it means, by a source or at least by its year."""
    return cites(text) or has_notes(text) or _DATED_STUDY.search(text) is not None


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether the characters from ``start`` to ``end`` are a whole word."""
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


def _find_years(text: str) -> Iterator[int]:
    """Yield the offsets of possible years, as in "(Smith, 2020)"."""
    if "(" in text:
        for century in ("19", "20"):
            yield from (at for at in _find_all(text, century) if text[at + 2 : at + 4].isdigit())


def _find_all(text: str, hint: str) -> Iterator[int]:
    at = text.find(hint)
    while at >= 0:
        yield at
        at = text.find(hint, at + len(hint))


def _select_headings(article: Article) -> Iterator[Block]:
    return (article.everything[index] for index in article.folded.select(_HEADING_STEMS))


def is_note(link: Link) -> bool:
    """Whether a link leads from a number or mark to a note on the same page."""
    return link.href.startswith("#") and link.text.strip() != "" and _WORD.search(link.text) is None


def is_source(link: Link, article: Article) -> bool:
    """Whether a link of the article leads to a note or to another site, except social networks, shops and the like."""
    if link.block is not None and (link.block.role != "content" or link.block.hidden):
        return False
    if is_note(link):
        return True
    return _leads_away(link, article)


def _has_box(article: Article) -> bool:
    """Whether a box outside the article lists sources: a line below its heading cites, or links to another site.

    A menu may be called "Sources" too, but its links stay on the site.
    """
    heads = {id(block) for block in _select_headings(article) if _can_head_box(block)}
    if not heads:
        return False
    away = {id(link.block) for link in article.links_around if _leads_away(link, article)}
    left = 0
    for block in article.blocks:
        if id(block) in heads:
            left = _BOX_LINES
        elif left and not block.hidden:
            left -= 1
            if id(block) in away or cites(block.text):
                return True
    return False


def _can_head_box(block: Block) -> bool:
    words = _WORD.findall(block.text.lower()) if len(block.text) <= _HEADING_LENGTH else []
    return not block.hidden and 0 < len(words) <= _BOX_WORDS and not _BOX_HEADINGS.isdisjoint(words)


def _leads_away(link: Link, article: Article) -> bool:
    host = host_of(link.href)
    return bool(host) and host not in own_hosts(article) and not any(site in host for site in _NO_SOURCES)


def heads_sources(block: Block) -> bool:
    """Whether a block is a heading for a list of sources, or begins with a label for one."""
    if block.hidden or (block.role == "chrome" and block.kind != "heading"):
        return False
    text = block.text[:_HEADING_LENGTH].lower()
    words = _WORD.findall(text)
    known = _HEADINGS - _MENU_WORDS if block.role == "chrome" else _HEADINGS
    if not words or known.isdisjoint(words):
        return False
    if words[0] in _HEADINGS and text[len(words[0]) : len(words[0]) + 1] == ":":
        return True
    return len(block.text) <= _HEADING_LENGTH and len(words) <= 5 and (block.kind == "heading" or len(words) <= 2)

"""Who wrote and who reviewed an article, and what they are qualified by, wherever a page says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seolint.model import Hit
from seolint.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article, Block
    from seolint.model import Text

#: A byline is no longer, and a note about the author is not much longer.
_BYLINE_LENGTH = 300
_NOTE_LENGTH = 600

_TITLE = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Sr|Dra)\b\.?\s+|Dr\. med\. )*"
_PARTICLE = r"(?:de|del|da|van|von|der|den|bin|al|la|le|di|du|and|&)"
_NAME = rf"{_TITLE}[A-ZÀ-Þ][\w.'’-]*(?:\s+(?:{_PARTICLE}\s+)*[A-ZÀ-Þ][\w.'’-]*){{1,5}}"
_BY = (
    r"(?i:(?:(?:medically\s+)?(?:written|authored|interview|maintained|provided|posted|published|compiled|prepared|produced|edited|contributed"
    r"|created|submitted|added)|article|story|words|text|words and photos)?\s*\bby|written\s+by|geschrieben\s+von"
    r"|verfasst\s+von|von|écrit\s+par|rédigé\s+par|par|escrito\s+por|por|scritto\s+da|di|geschreven\s+door|door"
    r"|authors?|autor(?:in|es|e)?|auteurs?|autore|autrice|contributors?|writers?)\s*:?\s+"
)
_BYLINE = regex(
    rf"(?:\A|[|·•—–\n]\s*|\s-\s){_BY}(?P<name>{_NAME})(?=\s*(?:\Z|[|·•—–\n,;(]|\s-\s|\d|(?i:on|in|at|updated|reviewed|medically|published|last|staff|posted)\b))"
)
_WRITTEN_BY = regex(
    r"(?i:\b(?:written|authored|compiled|prepared|contributed|maintained|provided|interview) by|reprinted from"
    rf"|about the authors?:?)\s+(?P<name>{_NAME})"
)
_FULL_NAME = regex(_NAME)
_ABOUT = regex(
    r"(?i)\A(?:about|meet) (?:the|our) (?:authors?|writers?|doctor)\b|\A(?:author(?:'s|’s)? bio|author information)\b"
)
_BY_WORDS = (
    "by ",
    "by:",
    "author",
    "von ",
    "par ",
    "por ",
    " da ",
    "di ",
    "door ",
    "autor",
    "auteur",
    "autore",
    "writer",
)

_REVIEW = regex(
    r"(?i)\b(?:medically|clinically|scientifically|professionally|editorially|expert|peer|fact|doctor|physician)[- ]"
    r"(?:reviewed|checked|verified|approved)\b|\breviewed (?:and (?:approved|updated) )?by\b"
    r"|\b(?:medical|clinical|expert) (?:review(?:er)?s?|editors?|advis(?:e|o)rs?)(?: board)?(?::|\s*\Z|\s+by\b)"
    r"|\bmedical review board\b|\bapproved by (?:our |the )?(?:medical|dr\b)"
    r"|\b(?:medizinisch|fachlich|ärztlich|wissenschaftlich) (?:geprüft|überprüft|begutachtet)\b"
    r"|\b(?:relu|vérifié|validé|révisé) par\b|\b(?:revisado|verificado|revisto) por\b"
    r"|\b(?:revisionato|verificato|revisione) (?:da|scientifica|medica)\b|\b(?:gecontroleerd|beoordeeld) door\b"
)
_REVIEW_WORDS = (
    *("reviewed", "checked", "verified", "approved", "review", "editor", "advis", "geprüft", "überprüft"),
    *("begutachtet", "relu par", "vérifié", "validé", "révisé", "revisado", "verificado", "revisto", "revisionato"),
    *("verificato", "revisione", "gecontroleerd", "beoordeeld"),
)

_DEGREE = regex(
    r"\b(?:M\.?D\.?|D\.?O\.|Ph\.?\s?D\.?|Pharm\.?\s?D\.?|Psy\.?D\.?|D\.?D\.?S\.?|D\.?M\.?D\.?|D\.?P\.?T\.?|D\.?N\.?P\.?"
    r"|R\.?N\.?|R\.?D\.?N?\.?|N\.?P\.?|P\.?A\.?-?C|FNP(?:-BC|-C)?|APRN|ARNP|BSN|MSN|CNM|LCSW|LMFT|LMHC|LPC|MSW|M\.?P\.?H\.?"
    r"|MB\s?BS|MB\s?ChB|MB\s?BChir|MRCP|MRCGP|FRCP|FRCS|FAAD|FACP|FACS|FACOG|FAAP|F\.?A\.?C\.?\w{1,3}|M\.?Sc?\.?|B\.?Sc\.?"
    r"|CSCS|CPT|CHES|IBCLC|RPh|OD|DC|ND|DVM|L\.?Ac\.?|EdD|DrPH|SLP|OTR(?:/L)?)(?![\w])"
    r"|\b(?:Dr|Prof)\b\.?"
)
_ROLE = regex(
    r"(?i)\b(?:doctor|physician|professor|surgeon|nurse|pharmacist|dentist|dietiti?an|dietician|nutritionist|psychologist"
    r"|psychiatrist|therapist|physiotherapist|midwife|paramedic|dermatologist|\w{3,}ologist|p(?:a)?ediatrician|clinician"
    r"|optometrist|chiropractor|health(?:care)? (?:writer|journalist|editor|professional|coach|educator)|practitioner"
    r"|medical (?:writer|journalist|editor|director|student|doctor)|science writer|personal trainer|scientist"
    r"|researcher|reporter|correspondent|journalist|epidemiologist|counsell?or|board[- ]certified"
    r"|m[eé]decin|ärztin|arzt|apotheker(?:in)?|médic[oa]"
    r"|medico|farmac[eé]utic[oa]|huisarts|enfermer[oa]|infirmi(?:er|ère))\b"
)
#: Words of the names of those who write as a body: nobody asks them for a degree.
_BODY_WORDS = """
staff team editors editorial editor clinic hospital health institute university foundation association society center
centre council service services department agency academy college group news press media board network inc ltd llc gmbh
nhs cdc fda who nih admin committee ministry organization organisation company library school alliance trust healthcare
customer customers user guest anonymous club forum page section
medical medicine wellness clinics com org contributors contributor redaktion rédaction redacción redazione redactie
"""
_BODY = frozenset(_BODY_WORDS.split())
_WORD = regex(r"[^\W\d_]+")


def find_authors(article: Article) -> list[Text]:
    """What says who wrote the article: fields of its data, or the block that holds the byline; the surest first."""
    if article.authors:
        return list(article.authors)
    return [*(link for link in article.links if "author" in link.rel.split()), *_find_bylines(article)][:1]


def find_answerable(article: Article) -> list[Text]:
    """What names somebody who answers for the article: its author, or who reviewed it."""
    return find_authors(article) or [*article.reviewers, *filter(_names_reviewer, _visible(article))][:1]


def find_person(article: Article) -> Hit | None:
    """The first author who is a person and of whom no qualification is told; None where there is none."""
    for author in article.authors or ():
        if _is_person(author.text) and not _is_qualified(article, author.text):
            return Hit(author, {"author": author.text})
    if article.authors:
        return None
    for block in _find_bylines(article):
        match = _BYLINE.search(block.text) or _WRITTEN_BY.search(block.text)
        if match and _is_person(match["name"]) and not _is_qualified(article, match["name"]):
            return Hit(block, {"author": match["name"]}, *match.span("name"))
    return None


def has_reviewer(article: Article) -> bool:
    """Whether the page names, or at least mentions, somebody qualified who checked the article, or who wrote it."""
    if article.reviewers or any(map(_mentions_review, _visible(article))):
        return True
    return any(_is_qualified(article, author.text) for author in find_authors(article))


def _find_bylines(article: Article) -> Iterator[Block]:
    for block in _visible(article):
        text = block.text
        lower = text[:_NOTE_LENGTH].lower()
        if not any(word in lower for word in _BY_WORDS):
            continue
        if _is_byline(block) or _ABOUT.search(text) or _WRITTEN_BY.search(text[:_NOTE_LENGTH]):
            yield block


def _is_byline(block: Block) -> bool:
    """Whether a short block says by whom; "By Following These Steps" is a heading of another kind."""
    match = _BYLINE.search(block.text) if len(block.text) <= _BYLINE_LENGTH else None
    return match is not None and not (block.kind == "heading" and match["name"].split()[0].endswith("ing"))


def _visible(article: Article) -> Iterator[Block]:
    return (block for block in article.blocks if not block.hidden)


def _mentions_review(block: Block) -> bool:
    lower = block.text[:_NOTE_LENGTH].lower()
    return any(word in lower for word in _REVIEW_WORDS) and _REVIEW.search(block.text[:_NOTE_LENGTH]) is not None


def _names_reviewer(block: Block) -> bool:
    """Whether a line says by whom the article was reviewed: with a name after it."""
    if not _mentions_review(block):
        return False
    match = _REVIEW.search(block.text)
    return match is not None and _FULL_NAME.search(block.text, match.end()) is not None


def _is_person(name: str) -> bool:
    words = _WORD.findall(name)
    return (
        2 <= len(words) <= 5
        and all(word[0].isupper() or len(word) <= 3 for word in words)
        and _BODY.isdisjoint(word.lower() for word in words)
    )


def _is_qualified(article: Article, name: str) -> bool:
    """Whether the name, or a note that holds its last word, tells a degree or a profession."""
    if _DEGREE.search(name) or _ROLE.search(name):
        return True
    words = [word for word in _WORD.findall(name) if len(word) > 2]
    if not words:
        return False
    notes = (block.text[:_NOTE_LENGTH] for block in _visible(article) if words[-1] in block.text)
    data = (data.text for data in article.structured_data if words[-1] in data.text)
    return any(_tells_qualification(note, words[-1]) for note in notes) or any(
        '"jobTitle"' in text or '"honorific' in text or '"hasCredential"' in text for text in data
    )


def _tells_qualification(note: str, name: str) -> bool:
    """Whether a degree or a profession stands near the name."""
    at = note.find(name)
    near = note[max(0, at - 60) : at + 200]
    return _DEGREE.search(near) is not None or _ROLE.search(near) is not None

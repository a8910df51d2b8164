"""Finds who wrote and who reviewed an article, and their qualifications, wherever a page says so."""

from __future__ import annotations

from itertools import pairwise

from seolint.base.model import Hit
from seolint.health.publisher import is_institution
from seolint.language.byline_words import AFTER_NAME, any_of, byline_words, written_by
from seolint.language.calendar_words import WEEKDAYS, month_words
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import fold_case, guarded_regex, has_one_of, regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.base.model import Text

#: Longest byline, and how much of a note about the author is read, in characters.
_BYLINE_LENGTH = 300
_NOTE_LENGTH = 600
#: Most authors whose qualifications are checked.
_MOST = 5
#: Most initials in a citation such as "Lee AB"; a cited author needs no other qualification.
_INITIALS = 3

_TITLE = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Sr|Dra)\b\.?\s+|Dr\. med\. )*"
_PARTICLE = r"(?:de|del|da|van|von|der|den|bin|al|la|le|di|du|and|&)"
_NAME = rf"{_TITLE}[A-ZÀ-Þ][\w.'’-]*(?:\s+(?:{_PARTICLE}\s+)*[A-ZÀ-Þ][\w.'’-]*){{1,5}}"
_VERBS = any_of(byline_words("written", "en"), byline_words("posted", "en"), ("words and photos",))
_BY = (
    rf"(?i:(?:(?:medically\s+)?(?:{_VERBS}))?\s*\bby|{written_by('de', 'fr', 'es', 'it', 'nl')}"
    rf"|{any_of(byline_words('by', 'de', 'fr', 'es', 'nl'))}|di|{any_of(byline_words('author'))})\s*:?\s+"
)
#: What a byline begins with, if nothing sets it off from the text before it.
_LANGUAGES = ("de", "fr", "es", "it", "nl")
_BYLINE_BEGINNINGS = (
    *("by", "medically", "words and photos", "di", *byline_words("written", "en"), *byline_words("posted", "en")),
    *(*byline_words("written", *_LANGUAGES), *byline_words("by", *_LANGUAGES), *byline_words("author")),
)
_SET_OFF = frozenset("|·•—–\n")


def _can_be_byline(text: str) -> bool:
    """Whether a text begins like a byline, or has what sets one off."""
    dashed = any(part[-1:].isspace() for part in text.split("-")[:-1])
    return dashed or not _SET_OFF.isdisjoint(text) or fold_case(text[:20].lstrip()).startswith(_BYLINE_BEGINNINGS)


_BYLINE = guarded_regex(
    rf"(?:\A|[|·•—–\n]\s*|\s-\s){_BY}(?P<name>{_NAME})(?=\s*(?:\Z|[|·•—–\n,;(]|\s-\s|\d|(?i:on|in|at|staff"
    rf"|{any_of(AFTER_NAME)})\b))",
    _can_be_byline,
)
_WRITTEN_BY = guarded_regex(
    rf"(?i:\b(?:{any_of(byline_words('written', 'en'))}) by|reprinted from"
    rf"|about the authors?:?)\s+(?:(?:[a-z-]+ ){{0,2}}[a-z]+(?:ist|path|ian|or|er|ach) )?(?P<name>{_NAME})",
    has_one_of(*(f"{word} by" for word in byline_words("written", "en")), "reprinted from", "about the author"),
)
_FULL_NAME = regex(_NAME)
_STOPS = frozenset(".!?")
#: "How to rest an arm by Ann Lee", "Ann Lee, RD", "Author: annlee", and a label on its own line.
_AFTER_TITLE = regex(rf"\sby\s+(?P<name>{_NAME})\s*\Z")


def _can_be_signed(text: str) -> bool:
    """Whether two words or more come before the first comma, the last with a capital, and no sentence ends after it."""
    before, _, role = text.partition(",")
    words = before.split()
    return len(words) > 1 and not words[-1][0].islower() and _STOPS.isdisjoint(role[:-1])


_SIGNED = guarded_regex(
    rf"\A[–—-]?\s*{_NAME},\s+(?P<role>[^.!?]{{2,80}}\.?)\Z",
    _can_be_signed,
)
_NICKNAME = guarded_regex(
    r"\bAuthor: ?\w|\A(?:Author )?(?i:posted|written|published) by:? [A-Z][\w.'-]+(?= on\b| \||\s*\Z)",
    has_one_of("author:", "posted by", "written by", "published by"),
)
_LABELS = frozenset({*byline_words("author"), "by", "written by", "posted by"})
_SIGNED_LENGTH = 120
_SAME = 15
_ABOUT = guarded_regex(
    r"(?i)\A(?:about|meet) (?:the|our) (?:authors?|writers?|doctor)\b|\A(?:author(?:'s|’s)? bio|author information)\b",
    lambda text: fold_case(text[:7]).startswith(("about ", "meet ", "author")),
)
_BY_WORDS = ("by ", "by:", "author", "writer", "reprinted from", "about the", "meet the", "meet our")
#: A note about the author that is too long for a byline contains one of these.
_NOTES = (
    *(f"{word} by" for word in byline_words("written", "en")),
    *("reprinted from", "about the", "about our", "meet the", "meet our", "author"),
)

_REVIEW = regex(
    r"(?i)\b(?:medically|clinically|scientifically|professionally|editorially|expert|peer|fact|doctor|physician)[- ]"
    r"(?:reviewed|checked|verified|approved)\b|\breviewed (?:and (?:approved|updated) )?by\b"
    r"|\b(?:medical|clinical|expert) (?:review(?:er)?s?|editors?|advis(?:e|o)rs?)(?: board)?(?::|\s*\Z|\s+by\b)"
    r"|\bmedical review board\b|\bapproved by (?:our |the )?(?:medical|dr\b)"
    rf"|\b(?:medizinisch|fachlich|ärztlich|wissenschaftlich) (?:{any_of(byline_words('reviewed', 'de'))})\b"
    rf"|\b(?:{any_of(byline_words('reviewed', 'fr'))}) par\b|\b(?:{any_of(byline_words('reviewed', 'es', 'pt'))}) por\b"
    rf"|\b(?:{any_of(byline_words('reviewed', 'it'))}|revisione) (?:da|scientifica|medica)\b"
    rf"|\b(?:{any_of(byline_words('reviewed', 'nl'))}) door\b"
)
_REVIEW_WORDS = (
    *("review", "checked", "verif", "approved", "medical editor", "clinical editor", "advis", "valid", "revis"),
    *byline_words("reviewed", "de", "fr", "es", "pt", "it", "nl"),
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
    r"|editor|columnist|contributor|homeopath|herbalist|acupuncturist|(?:fitness|health) coach|coach"
    r"|m[eé]decin|ärztin|arzt|apotheker(?:in)?|médic[oa]"
    r"|medico|farmac[eé]utic[oa]|huisarts|enfermer[oa]|infirmi(?:er|ère))\b"
)
#: Words in the names of organizations and teams, which need no degree.
_BODY_WORDS = """
staff team editors editorial editor clinic hospital health institute university foundation association society center
centre council service services department agency academy college group news press media board network inc ltd llc gmbh
nhs cdc fda who nih admin committee ministry organization organisation company library school alliance trust healthcare
customer customers user guest anonymous club forum page section
medical medicine wellness clinics care dental doctors dentists use com
org contributors contributor redaktion rédaction redacción redazione redactie
"""
_BODY = frozenset(_BODY_WORDS.split())
#: Names of accounts, which name nobody.
_ACCOUNTS = word_set(
    "admin administrator root user webmaster wordpress wp-admin wpadmin superuser author anonymous unknown test"
)
#: Words after a name that are not part of it.
_DAYS = WEEKDAYS["en"] | month_words("en") | {"on", "at", "in", "updated", "published"}
#: What follows the name of a company.
_FIRM = regex(r",? (?:Inc|Ltd|LLC|GmbH|Corp)\b")
#: Schools and institutes: an affiliation is a qualification.
_AFFILIATION = regex(
    r"(?i)\b(?:university|department|college|institute|faculty|school of|universität|université|universidad)\b"
)
#: A training or license that is stated, and a profession set off behind the name: "Ann Lee – Dementia Care Consultant".
_LICENSED = regex(
    r"(?i)\b(?:certified|licen[sc]ed|registered|accredited|chartered|qualified|trained)\s+(?:in\s+)?\w{4,}"
)
_PROFESSION = regex(r"[\w.’'-]*\W{0,3}\s*[-–—|:]\s*(?:\w+\s+){0,5}[A-Z][a-z]+")
#: What comes before the profession of somebody else: "is married to a surgeon".
_OTHERS = regex(
    r"(?i)\b(?:married to|(?:wife|husband|partner|daughter|son|mother|father|sister|brother|friend|patient|client)s? of"
    r"|lives with|interview(?:s|ed|ing)|novels? about|verheiratet mit|(?:frau|mann|tochter|sohn) (?:von|eines|einer)"
    r"|mariée? (?:à|avec)|casad[ao] com?n?|sposat[ao] con|getrouwd met) (?:[\w’'-]+ ){0,2}\Z"
)
#: The time at which a comment was written.
_COMMENTED = regex(r"\b\d{1,2}:\d\d\b|@")
_WORD = regex(r"[^\W\d_]+")


@record
class Credits:
    """The blocks of a page that say who wrote it, and those that say that somebody reviewed it."""

    bylines: list[Block]
    reviews: list[Block]


def credits_of(article: Article) -> Credits:
    """Return the credits of an article, computed once."""
    return article.view(find_credits)


def find_credits(article: Article) -> Credits:
    """Find the credits of a page, in its order, those of the article first."""
    words = _BY_WORDS + _by_words(article.language or "en")
    title = article.title.text[:_SAME].lower() if article.title is not None else ""
    return Credits(
        [block for block in _select(article, words) if _names_author(block, title)],
        [block for block in _select(article, _REVIEW_WORDS) if _REVIEW.search(block.text[:_NOTE_LENGTH])],
    )


def _by_words(language: str) -> tuple[str, ...]:
    """The words of which a byline in a language other than English has one."""
    if language not in {"de", "fr", "es", "pt", "it", "nl"}:
        return ()
    return (*(f"{word} " for word in byline_words("by", language)), *byline_words("author", language))


def find_authors(article: Article) -> list[Text]:
    """Return what says who wrote the article, the most certain first: metadata, an author link, or a byline."""
    named = [author for author in article.authors if author.text.strip().lower().lstrip("@") not in _ACCOUNTS]
    if named:
        return [*named]
    return [*(link for link in article.links if "author" in link.rel.split()), *credits_of(article).bylines][:1]


def find_answerable(article: Article) -> list[Text]:
    """Return what names somebody who answers for the article: its authors, or else a reviewer."""
    return find_authors(article) or [*article.reviewers, *filter(_names_reviewer, credits_of(article).reviews)][:1]


def is_answered_for(article: Article) -> bool:
    """Whether the page says who answers for the text: a person, or the institution that publishes it."""
    return (
        bool(find_answerable(article))
        or any(map(_is_signed, article.blocks))
        or _has_label(article)
        or is_institution(article)
    )


def find_person(article: Article) -> Hit | None:
    """Return a hit at the first author who is a person without a stated qualification; None without such an author."""
    named = [author for author in article.authors if author.source != "property"]  # no byline: only who used Word
    for author in named[:_MOST]:
        name = _trim_name(author.text)
        if _is_person(name) and not _is_qualified(article, name):
            return Hit(author, {"author": name}, 0, len(name) if author.text.startswith(name) else None)
    if named:
        return None
    for block in credits_of(article).bylines[:_MOST]:
        match = _BYLINE.search(block.text) or _WRITTEN_BY.search(block.text)
        if match is None or _is_comment(article, block) or _FIRM.match(block.text, match.end("name")):
            continue
        name = _trim_name(match["name"])
        if _is_person(name) and not _is_qualified(article, name):
            start = match.start("name")
            return Hit(block, {"author": name}, start, start + len(name))
    return None


def _trim_name(name: str) -> str:
    """Return the name without a trailing day or month, and once if it is doubled: ``Ann Lee Ann Lee → Ann Lee``."""
    words = name.split(" ")
    while len(words) > 2 and words[-1].strip(".").lower() in _DAYS:
        words.pop()
    half = len(words) // 2
    return " ".join(words[:half] if half > 1 and words[:half] == words[half:] else words)


def _is_comment(article: Article, block: Block) -> bool:
    """Whether a line below the article credits a comment: it has a time or an ``@``."""
    if block.role != "chrome" or not article.content or not _COMMENTED.search(block.text):
        return False
    return article.blocks.index(block) > article.blocks.index(article.content[-1])


def has_reviewer(article: Article) -> bool:
    """Whether the page names or mentions a reviewer, or a qualified author."""
    if article.reviewers or credits_of(article).reviews:
        return True
    return any(_is_qualified(article, author.text) for author in find_authors(article)[:_MOST])


def _select(article: Article, words: tuple[str, ...]) -> Iterator[Block]:
    """Yield the visible blocks that contain one of the words."""
    return (block for block in map(article.everything.__getitem__, article.folded.select(words)) if not block.hidden)


def _is_signed(block: Block) -> bool:
    """Whether a line is a name with a degree or profession: "Ann Lee, RD"."""
    text = block.text
    if block.hidden or "," not in text or len(text) > _SIGNED_LENGTH:
        return False
    match = _SIGNED.match(text)
    return match is not None and (_DEGREE.search(match["role"]) or _ROLE.search(match["role"])) is not None


def _has_label(article: Article) -> bool:
    """Whether a line that says only "Author" is followed by a name."""
    return any(
        block.text.strip(" :").lower() in _LABELS and _FULL_NAME.match(following.text) is not None
        for block, following in pairwise(article.blocks)
        if len(block.text) < _SAME and not following.hidden
    )


def _names_author(block: Block, title: str) -> bool:
    text = block.text
    if len(text) <= _BYLINE_LENGTH and _is_byline(block):
        return True
    if len(text) <= _BYLINE_LENGTH and (block.role != "chrome" or "Author:" in text) and _NICKNAME.search(text):
        return True
    if title and text[:_SAME].lower() == title and _AFTER_TITLE.search(text[:_BYLINE_LENGTH]):
        return True
    start = text[:_NOTE_LENGTH]
    lower = start.lower()
    return any(words in lower for words in _NOTES) and (_ABOUT.search(start) or _WRITTEN_BY.search(start)) is not None


def _is_byline(block: Block) -> bool:
    """Whether a short block is a byline; the heading "By Following These Steps" is not."""
    match = _BYLINE.search(block.text)
    return match is not None and not (block.kind == "heading" and match["name"].split()[0].endswith("ing"))


def _names_reviewer(block: Block) -> bool:
    """Whether a line says that the article was reviewed, followed by a name."""
    match = _REVIEW.search(block.text)
    return match is not None and _FULL_NAME.search(block.text, match.end()) is not None


def _is_person(name: str) -> bool:
    words = _WORD.findall(name)
    cited = len(words) == 2 and len(words[1]) <= _INITIALS and words[1].isupper() > words[0].isupper()
    return (
        2 <= len(words) <= 5
        and not cited
        and all(word[0].isupper() or len(word) <= 3 for word in words)
        and _BODY.isdisjoint(word.lower() for word in words)
    )


def _is_qualified(article: Article, name: str) -> bool:
    """Whether the name, or a note that mentions the last name, states a degree or profession."""
    if _DEGREE.search(name) or _ROLE.search(name):
        return True
    words = [word for word in _WORD.findall(name) if len(word) > 2]
    if not words:
        return False
    if any(meta.name == "citation_author_institution" for meta in article.metas):
        return True
    last = words[-1]
    notes = (block.text[:_NOTE_LENGTH] for block in article.blocks if last in block.text)
    if any(_states_qualification(note, at) for note in notes if (at := _find_word(note, last)) >= 0):
        return True
    about = list(_about_author(article, last))
    if any(_LICENSED.search(text) or _PROFESSION.match(text, max(0, _find_word(text, last))) for text in about):
        return True
    data = (data.text for data in article.structured_data if _find_word(data.text, last) >= 0)
    return any(key in text for text in data for key in ('"jobTitle"', '"honorific', '"hasCredential"'))


def _about_author(article: Article, last: str) -> Iterator[str]:
    """Yield the texts of the section about the author, from the one that has the last name."""
    is_about = is_named = False
    for block in article.blocks:
        if block.kind == "heading":
            is_about, is_named = _ABOUT.match(block.text) is not None, False
        elif is_about:
            is_named = is_named or _find_word(block.text, last) >= 0
            if is_named:
                yield block.text[:_NOTE_LENGTH]


def _find_word(text: str, word: str) -> int:
    """Return the offset of a whole word in the text; -1 if it is not in it."""
    at = text.find(word)
    while at >= 0 and (text[at - 1 : at].isalnum() or text[at + len(word) : at + len(word) + 1].isalnum()):
        at = text.find(word, at + 1)
    return at


def _states_qualification(note: str, at: int) -> bool:
    """Whether a degree, profession or affiliation is near a name in the note."""
    near = note[max(0, at - 60) : at + 200]
    if any(pattern.search(near) is not None for pattern in (_DEGREE, _AFFILIATION)):
        return True
    return any(not _OTHERS.search(near, 0, match.start()) for match in _ROLE.finditer(near))

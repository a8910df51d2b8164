"""Finds the places of an article that tell readers who paid for it: labels, sentences, notes and lines of the page."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from seolint.article.wording import is_quoted
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.checks.shared.alternatives import PageSearches

#: Longest line that is a label, in characters.
LABEL_LENGTH = 90
#: Words of a first sentence that can be a label.
_LABEL_WORDS = 9
#: How a note begins, and longest one, in characters.
_NOTE = regex(
    r"(?i)\W*(?:full |advertising |editor.?s )?(?:disclosures?|disclaimer|note|transparency|transparenz"
    r"|offenlegung|hinweis|"
    r"transparence|précision|mention|aviso|nota|transparencia|divulgación)\b[^:–—.]{0,20}[:–—.]"
)
NOTE_LENGTH = 260
#: A label that names who paid or what was paid for is that of the article, and not that of an advertisement.
OWN_LABEL = regex(
    r"(?i)\b(?:press|news|media) release\b|pressemitteilung|medienmitteilung|medieninformation"
    r"|communiqué de presse|\b(?:nota|comunicado) de prensa\b"
    r"|\b(?:by|with|for|von|mit|für|par|avec|por|con)\s+(?-i:[A-ZÄÖÜÉ])"
    r"|\b(?:sponsored|paid) (?:post|article|story|review)\b"
    r"|\bgesponserter? (?:beitrag|artikel|text)\b|\b(?:article|billet) sponsorisé|\b(?:artículo|post) patrocinado\b"
)
#: What shows that courtesies begin a sentence of the text: "In partnership with the city, the park counts herons".
_GOES_ON = regex(
    r",\s+(?!(?:and|und|et|y|inc|llc|ltd|gmbh)\b)(?-i:[a-zäöüéàñ])|\A\W*(?!this\b|the\b|die|der\b|cet"
    r"|est[ea]\b)[^.]*\b(?:counts?|begins?|is|are|was|were|will)\b [^.]*\.\Z"
)
#: A note below the article that is about it.
_OWN_NOTE = regex(
    r"(?i)\b(?:this|our|my|her|his|the author.?s?|the writer.?s?) (?:stay|trip|visit|flights?|travel|review|test"
    r"|article|story)\b"
)
#: Share of link text from which a short line is a link.
LINK = 0.5
#: How many blocks at the beginning and end of an article can be notes; how far before one its denial is, in characters.
_FIRST, _LAST, _REACH = 5, 4, 40
#: Fewest spaces of a sentence, and what ends one.
_FEW, _ENDS = 3, (".", "!", "?", "…", '"', "”")
#: Negations of the price, and of the payer's say, which deny nothing.
_FREE = regex(
    r"(?i)\b(?:no|without|any|ohne|sans|sin|kein\w*|aucune?|ningún|ninguna) (?:\w+ )?(?:costs?|charges?|fees?|frais|coste"
    r"|costo|cargo|kosten|payment|paying|obligations?|strings|say|influence|pagar|payer)\b"
    r"|\bfor nothing\b|\bfree of (?:charge|cost)\b"
    r"|\b(?:did|do|does|was|were)(?:n['’]t| not) (?:have to |required to )?(?:pay|buy|charge|cost)\w*"
    r"|\bnot only\b|\bwithout charging\b"
)
#: How many blocks of the page above the article can be its label.
NEAR = 6
#: A statement is early if no more paragraphs come before it.
EARLY = 2


@record
class PaidPatterns:
    """The patterns of a rule for what tells readers; see the options of ``paid-content``.

    Attributes:
        last: how many blocks at the end of an article can be labels.
    """

    told: tuple[str, ...]
    labels: tuple[str, ...]
    vague: tuple[str, ...]
    weak: tuple[str, ...]
    hinted: tuple[str, ...]
    notes: tuple[str, ...]
    people: tuple[str, ...]
    pointers: tuple[str, ...]
    last: int


@record
class Told:
    """A place that tells readers: its block, characters, clearness, and the paragraphs above it.

    ``whole`` says whether it is about this article wherever it stands: sentences are, labels can be advertisements'.
    ``apart`` says whether it is below the article.
    """

    block: Block
    start: int
    end: int
    clear: bool
    above: int
    whole: bool = False
    apart: bool = False


@record
class PaidPage:
    """An article and what is looked for in it.

    Attributes:
        candidates: the blocks that can tell readers, by their index on the page.
        searches: the searches of the rule for parts of these blocks.
    """

    article: Article
    patterns: PaidPatterns
    candidates: Mapping[int, Block]
    searches: PageSearches

    def can_tell(self, vague: tuple[str, ...]) -> bool:
        """Whether a pattern for what tells readers can match in a candidate."""
        patterns = self.patterns
        groups = (patterns.told, patterns.labels, vague, patterns.hinted, patterns.notes)
        return bool(self.candidates) and any(self.searches[group].can_match for group in groups if group)


def find_told(page: PaidPage, *, is_marked: bool, is_paid: bool) -> Iterator[Told]:
    """Yield the places that tell readers, in reading order; labels count only at the top, others can be advertisements.

    ``is_marked`` says that metadata or links name money, ``is_paid`` that metadata say that the article was paid for.
    """
    article, patterns = page.article, page.patterns
    vague = (*patterns.vague, *patterns.weak) if is_marked else patterns.vague
    if not is_marked and not page.can_tell(vague):
        return
    first = next((index for index, block in enumerate(article.blocks) if block.role == "content"), 0)
    written = [block for block in article.blocks if block.role == "content" or (is_marked and block.role == "noise")]
    notes = (block for block in written[-_LAST:] if OWN_LABEL.search(block.text[:LABEL_LENGTH]))
    last = {id(block) for block in (*written[-patterns.last :], *notes)}
    # with more above, it is late anyway
    paragraphs = [*islice((index for index, block in enumerate(article.blocks) if _is_paragraph(block)), EARLY + 2)]
    for index, block in enumerate(article.blocks) if is_marked else page.candidates.items():
        above = bisect_left(paragraphs, index)
        is_near = block.role != "chrome" or block.hidden or 0 < first - index <= NEAR
        if not is_near and above and index in page.candidates:
            yield from _read_footer(page, block, above, is_marked=is_marked)
        elif is_near:
            label = _read_label(page, block, above, vague) if above == 0 or id(block) in last else None
            found = [label] if label is not None and label.clear else list(_read_sentences(page, block, above))
            found = found or ([label] if label is not None else [])
            found = found or (list(_read_widely(article, block, index, above)) if is_paid else [])
            found = [_set_apart(article, one, index) for one in found] if above > EARLY else found
            is_end = above == EARLY and above + _is_paragraph(block) == len(paragraphs)
            yield from map(_set_late, found) if is_end else found


def _is_paragraph(block: Block) -> bool:
    """Whether a block is a paragraph of the article that readers read before what comes below it."""
    if block.role != "content" or block.kind != "paragraph":
        return False
    is_sentence = block.text.count(" ") >= _FEW and block.text.rstrip().endswith(_ENDS)
    return is_sentence or len(block.text) > LABEL_LENGTH


def _set_late(told: Told) -> Told:
    """Return the place as one that comes late: at the very end of a short article."""
    return Told(told.block, told.start, told.end, told.clear, EARLY + 1, told.whole, told.apart)


def _read_footer(page: PaidPage, block: Block, above: int, *, is_marked: bool) -> Iterator[Told]:
    """Yield what the page around an article tells of it: in a sentence, or in a label if other signs say the same."""
    text = block.text
    if len(text) > NOTE_LENGTH or block.link_density >= LINK or block.kind == "code":
        return
    patterns, searches = page.patterns, page.searches
    is_label = is_marked and searches[patterns.labels].search(text) and OWN_LABEL.search(text)
    sentences = (*patterns.told, *(patterns.notes if _OWN_NOTE.search(text) else ()))
    found = searches[sentences].search(text)
    if is_label or (found is not None and not is_denied(text, found.start())):
        yield Told(block, 0, len(text), clear=True, above=above, whole=True, apart=above > EARLY)


def _set_apart(article: Article, told: Told, index: int) -> Told:
    """Return the place with what is known of where its block is, such as under the comments."""
    from seolint.disclosure.unseen import is_apart  # few articles come so far

    apart = told.whole and told.clear and is_apart(article, index)
    return Told(told.block, told.start, told.end, told.clear, told.above, told.whole, apart)


def _read_label(page: PaidPage, block: Block, above: int, vague: tuple[str, ...]) -> Told | None:
    """Return what a short line above or below the text, or a short first sentence, tells readers; None for no label."""
    article, searches, text = page.article, page.searches, block.text
    if block.kind == "code" or _leads(page, block):
        return None
    if len(text) > LABEL_LENGTH:
        start, end = article.sentences_of(block)[0]
        text = text[start:end]
        if text.count(" ") >= _LABEL_WORDS or "," in text:
            return None
    if "?" in text:
        return None
    is_clear = searches[page.patterns.labels].search(text) is not None
    is_line = block.kind not in {"heading", "title"} or (block.kind == "heading" and article.source.format == "text")
    can_be_vague = bool(vague) and is_line and _GOES_ON.search(text) is None
    is_label = is_clear or (can_be_vague and searches[vague].search(text) is not None)
    is_own = is_clear and OWN_LABEL.search(text) is not None
    return (
        Told(block, 0, len(text), is_clear, above, whole=is_own and is_unseen_place(article, block))
        if is_label
        else None
    )


def _read_sentences(page: PaidPage, block: Block, above: int) -> Iterator[Told]:
    patterns, text = page.patterns, block.text
    if block.kind == "code" or _leads(page, block):
        return
    notes = patterns.notes if len(text) <= NOTE_LENGTH else ()
    for group, is_clear in ((patterns.told, True), (notes, True), (patterns.hinted, False)):
        match = page.searches[group].search(text) if group else None
        if match is None or is_quoted(text, match.start() + 1) or (group is notes and not _is_note(page, block)):
            continue
        start, end = next(
            (span for span in page.article.sentences_of(block) if span[0] <= match.start() < span[1]), (0, len(text))
        )
        if not is_denied(text[start:end], match.start() - start, match.end() - start):
            yield Told(block, start, end, is_clear, above, whole=True)
            return


def _read_widely(article: Article, block: Block, index: int, above: int) -> Iterator[Told]:
    """Yield what a block says of an article that was surely paid for, by any word for money, help or partners."""
    from seolint.disclosure.statements import read_sponsorship  # few articles come so far

    for one in read_sponsorship(article, block, index):
        is_line = one.end - one.start == len(block.text)
        if above == 0 or (one.clearness == "clear" and not is_line):
            yield Told(block, one.start, one.end, one.clearness == "clear", above, whole=one.clearness == "clear")


def _leads(page: PaidPage, block: Block) -> bool:
    """Whether a block is a link to where readers are told."""
    pointers = page.patterns.pointers
    is_link = bool(pointers) and block.link_density >= LINK and len(block.text) <= LABEL_LENGTH
    return is_link and page.searches[pointers].search(block.text) is not None


def _is_note(page: PaidPage, block: Block) -> bool:
    """Whether a short block is a note at an end of the article, or begins as notes do, and names no friend."""
    article, people = page.article, page.patterns.people
    if people and page.searches[people].search(block.text):
        return False
    ends = (*article.content[:_FIRST], *article.content[-_LAST:])
    return bool(_NOTE.match(block.text)) or any(block is one for one in ends) or is_unseen_place(article, block)


def is_denied(sentence: str, at: int, end: int = 0) -> bool:
    """Whether a sentence asks or denies what it says at the characters ``at`` to ``end``."""
    from seolint.disclosure.statement_words import NEGATED  # few articles come so far

    if sentence.rstrip().endswith("?") or NEGATED.search(sentence[max(0, at - _REACH) : at]):
        return True
    return NEGATED.search(_FREE.sub("", sentence[at:end])) is not None


def is_unseen_place(article: Article, block: Block, start: int = 0) -> bool:
    """Whether readers do not see the character ``start`` of a block when they open the page."""
    from seolint.disclosure.unseen import is_unseen  # few articles have anything to look at

    return is_unseen(article, block, start)

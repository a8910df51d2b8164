"""Finds what a page says of the money behind its links, and judges whether readers understand it."""

from __future__ import annotations

from seolint.article.hosts import host_of
from seolint.article.wording import is_quoted
from seolint.disclosure.sponsor_words import COURTESY, PAID_LINE, PARTNER_LINE, SPONSORED
from seolint.disclosure.statement_stems import STEMS
from seolint.disclosure.statement_words import AUTHOR, HERE, LANGUAGES, NEGATED, POINTER, TRADE
from seolint.disclosure.unseen import find_unseen_part, unseen_texts
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import fold_case, regex
from seolint.startup.records import record

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.disclosure.statement_words import StatementWords

#: ``clear``: who earns, and by what; ``vague``: only words of the trade; ``pointer``: a link to where it is told.
Clearness = Literal["clear", "vague", "pointer"]

#: What ends a clause: before it, another person can be the subject.
_CLAUSE = regex(r"[,;:–—()]|\s-\s|\b(?:and|but|und|aber|et|mais|y|pero)\b")
#: How far before a payment its denial is, in characters.
_DENIED_REACH = 30
#: Most payments of a sentence that are looked at.
_MOST_PAYMENTS = 6
#: Longest line about the money behind an article, and longest one that only names a partner, in characters.
_LINE_LENGTH, _LABEL_LENGTH = 90, 40
_WORDS = regex(r"[^\W_]{4,}")
#: Names in hosts that say nothing of a brand.
_NO_BRANDS = frozenset(("co", "com", "org", "net", "amazon", "ebay"))
#: Longest text of a link to a disclosure, in characters.
_POINTER_LENGTH = 80
#: Share of link text from which a line that names a disclosure only leads to it.
_POINTER_DENSITY = 0.5
#: Longest block whose bare words of the trade are about its own links, in characters; longer ones have to name them.
_NOTE_LENGTH = 320


@record
class Statement:
    """What the page says at characters ``start`` to ``end`` of a block; ``index`` is the place of the block."""

    block: Block
    index: int
    start: int
    end: int
    clearness: Clearness


def find_statements(article: Article, *, is_sponsored: bool = False) -> Iterator[Statement]:
    """Yield all statements about earning links on the page, its header and footer included, in reading order.

    ``is_sponsored`` says that the links were paid for with the article, so that what tells of the article tells of them.
    """
    brands = _name_brands(article) if is_sponsored else frozenset()
    for index, block in enumerate(article.blocks):
        if block.kind != "code" and block.text:
            found = list(_read_block(article, block, index))
            if not found and is_sponsored:
                found = read_sponsorship(article, block, index, brands)
            yield from found


def _name_brands(article: Article) -> frozenset[str]:
    """Return the names in the hosts of links that were paid for: ``acme`` of ``shop.acme.com``."""
    hosts = (host_of(link.href) for link in article.links if "sponsored" in link.rel.lower())
    return frozenset(host.split(".")[-2] for host in hosts if host.count(".") > 0) - _NO_BRANDS


def _read_line(block: Block, index: int, brands: frozenset[str]) -> list[Statement]:
    """Return what a short line says of an article with links that were paid for: its money, or only whom it is from."""
    text = block.text
    if (
        len(text) > _LINE_LENGTH
        or block.kind in {"heading", "title"}
        or block.link_density
        or text.rstrip().endswith("?")
    ):
        return []
    if (paid := PAID_LINE.search(text)) is not None:
        is_denied = NEGATED.search(text[: paid.start()]) is not None
        return [] if is_denied else [Statement(block, index, 0, len(text), "clear")]
    words = set(map(str.lower, _WORDS.findall(text)))
    is_label = len(text) <= _LABEL_LENGTH and not text.rstrip().endswith(".")
    if is_label and (PARTNER_LINE.search(text) or not words.isdisjoint(brands)):
        return [Statement(block, index, 0, len(text), "vague")]
    return []


def find_pointers(article: Article) -> Iterator[Statement]:
    """Yield the links, and the lines of page chrome, that lead to a disclosure instead of giving it."""
    places = {id(block): index for index, block in enumerate(article.blocks)}
    for link in (*article.links, *article.links_around):
        block = link.block
        if block is None or id(block) not in places or len(link.text) > _POINTER_LENGTH:
            continue
        leads = POINTER.search(link.text) or POINTER.search(link.href)
        if leads or (HERE.search(link.text) and len(block.text) <= _NOTE_LENGTH and POINTER.search(block.text)):
            start = max(0, block.text.find(link.text))
            yield Statement(block, places[id(block)], start, start + len(link.text), "pointer")


def is_told_unseen(article: Article) -> bool:
    """Whether a comment in the source or an alt text says that links earn money."""
    texts = [text for _, text in unseen_texts(article)]
    return any(SPONSORED.search(text) for text in texts) or any(
        judge_sentence(text, text, words, is_opening=True) for text in texts for words in _find_languages(text)
    )


def _read_block(article: Article, block: Block, index: int) -> Iterator[Statement]:
    text = block.text
    found = _find_languages(text)
    for start, end in article.sentences_of(block) if found else ():
        sentence = text[start:end]
        grades = {judge_sentence(sentence, text, words, is_opening=start == 0) for words in found}
        is_pointer = _is_pointer(sentence, block, found)
        if (grades & {"clear", "vague"}) and not is_pointer and not is_quoted(text, start + 1):
            clearness: Clearness = "clear" if "clear" in grades else "vague"
            part = _find_told_part(article, block, (start, end), found)
            yield Statement(block, index, *part, clearness)


def _find_told_part(
    article: Article, block: Block, sentence: tuple[int, int], found: list[StatementWords]
) -> tuple[int, int]:
    """Return which characters tell it: those that readers do not see, if the rest of the sentence does not tell it."""
    unseen = find_unseen_part(article, block, *sentence)
    if unseen is None:
        return sentence
    seen = block.text[sentence[0] : unseen[0]] + block.text[unseen[1] : sentence[1]]
    is_told = any(judge_sentence(seen, seen, words, is_opening=sentence[0] == 0) for words in found)
    return sentence if is_told else unseen


def _is_pointer(sentence: str, block: Block, found: list[StatementWords]) -> bool:
    """Whether a sentence only leads to a disclosure: it is a link, or has no words about money but those of its name."""
    pointer = POINTER.search(sentence)
    if pointer is None:
        return False
    if block.link_density >= _POINTER_DENSITY:
        return True
    rest = sentence[: pointer.start()] + "…" + sentence[pointer.end() :]
    return block.link_density > 0 and not any(words in found for words in _find_languages(rest))


def read_sponsorship(
    article: Article, block: Block, index: int, brands: frozenset[str] = frozenset()
) -> list[Statement]:
    """Return what a block says of money behind an article that was surely paid for; ``brands`` are names of payers."""
    return list(_read_sponsorship(article, block, index)) or _read_line(block, index, brands)


def _read_sponsorship(article: Article, block: Block, index: int) -> Iterator[Statement]:
    for start, end in article.sentences_of(block):
        sentence = block.text[start:end]
        match = SPONSORED.search(sentence) or COURTESY.search(sentence)
        if match is None or sentence.endswith("?") or is_quoted(block.text, start + match.start() + 1):
            continue
        if not NEGATED.search(sentence[max(0, match.start() - _DENIED_REACH) : match.start()]):
            yield Statement(block, index, start, end, "clear" if SPONSORED.search(sentence) else "vague")


def _find_languages(text: str) -> list[StatementWords]:
    """Return the languages in which a text has words for money."""
    folded = fold_case(text)
    return [words for words, stems in zip(LANGUAGES, STEMS, strict=True) if _has_words(words, stems, text, folded)]


def _has_words(words: StatementWords, stems: tuple[tuple[str, ...], ...], text: str, folded: str) -> bool:
    patterns = (words.earned, words.paid, words.vague, words.label)
    return any(
        any(map(folded.__contains__, needed)) and pattern.search(text) is not None
        for pattern, needed in zip(patterns, stems, strict=True)
    )


def judge_sentence(
    sentence: str, around: str, words: StatementWords, *, is_opening: bool = False
) -> Literal["clear", "vague"] | None:
    """Return how clearly a sentence says that links earn money; None if it does not say it.

    ``around`` is the text of its block, ``is_opening`` whether the sentence begins it.

    >>> judge_sentence("If you buy through our links, we may earn a commission.", "", ENGLISH)
    'clear'
    """
    if sentence.rstrip().endswith("?"):
        return None
    if (
        (label := words.label.search(sentence))
        and (is_opening or label.start() > 0)
        and not words.denied.search(sentence[max(0, label.start() - _DENIED_REACH) : label.start()])
    ):
        return "clear"
    denied = False
    for pattern in (words.paid, words.earned):
        for match in _find_payments(sentence, pattern):
            if _is_denied(sentence, match, words):
                denied = True
            elif _is_ours(sentence, around, match, words, by_us=pattern is words.paid):
                return "clear"
    vague = None if denied else words.vague.search(sentence)
    return "vague" if vague and _is_own_note(sentence, around, vague, words) else None


def _find_payments(sentence: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the first matches, overlapping ones too: in "you get the shoes and we earn a commission", two verbs match."""
    at = 0
    for _ in range(_MOST_PAYMENTS):
        match = pattern.search(sentence, at)
        if match is None:
            return
        yield match
        at = match.start() + 1


def _is_denied(sentence: str, match: re.Match[str], words: StatementWords) -> bool:
    """Whether the payment is denied: "we never earn a commission", "keine Provision"."""
    start = max(0, match.start() - _DENIED_REACH)
    breaks = [found.end() for found in _CLAUSE.finditer(sentence, start, match.start())]
    return words.denied.search(sentence[breaks[-1] if breaks else start : match.end()]) is not None


def _is_ours(sentence: str, around: str, match: re.Match[str], words: StatementWords, *, by_us: bool) -> bool:
    """Whether it is the publisher who earns: it is named, or the reader buys and nobody else is named.

    ``by_us`` says that the payment itself names the publisher, so that the purchase can be a part of it.
    """
    if AUTHOR.search(around):
        return True
    if _is_others(sentence, match, words):
        return False
    inner = match[0] if by_us else match[0].rpartition(" ")[0]
    buys = words.buys.search(f"{sentence[: match.start()]}{inner} {sentence[match.end() :]}") is not None
    names_links = words.vague.search(around) is not None and words.buys.search(around) is not None
    if words.ours.search(sentence):
        return buys or names_links or TRADE.search(sentence) is not None
    return buys or names_links


def _is_others(sentence: str, match: re.Match[str], words: StatementWords) -> bool:
    """Whether the clause of a payment names other people as those who earn, nearer to it than the publisher."""
    breaks = [found.end() for found in _CLAUSE.finditer(sentence, 0, match.start())]
    end = _CLAUSE.search(sentence, match.start(), match.end())
    clause = sentence[breaks[-1] if breaks else 0 : end.start() if end is not None else match.end()]
    others = [found.start() for found in words.others.finditer(clause)]
    ours = [found.start() for found in words.ours.finditer(clause)]
    return bool(others) and (not ours or others[-1] > ours[-1])


def _is_own_note(sentence: str, around: str, vague: re.Match[str], words: StatementWords) -> bool:
    """Whether words of the trade are about the links of the page, as in a short note, and not the article's subject."""
    if NEGATED.search(sentence[max(0, vague.start() - _DENIED_REACH) : vague.start()]):
        return False
    if len(around) <= _NOTE_LENGTH:
        return True
    return words.ours.search(sentence) is not None and words.buys.search(sentence) is not None

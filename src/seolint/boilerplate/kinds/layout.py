"""How a page is laid out: its long texts and links, repeated boxes, prices and dates, and what would be its article."""

from __future__ import annotations

from seolint.boilerplate.blocks.places import SIGNATURES
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import fold_case, has_digit, regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box, PageBlocks
    from seolint.boilerplate.blocks.sums import Sums

#: Longest text that is searched for a price or a date, in characters.
LABEL = 60
#: Fewest boxes of several blocks with the same start tag and parent that count as repeated.
ALIKE = 3
#: The main box is the innermost one with this share of the words of long paragraphs.
MOST = 0.6
#: Fewest words of a paragraph that continues a run of prose, and of another text that ends it.
RUN, STOP = 12, 5

_PRICE = regex(r"[$€£¥₹]\s?\d|\d\s?(?:€|£|zł|kr\b|USD|EUR)")
#: What the buttons of a shop and of a discussion say, in eleven languages.
_CART = regex(
    r"(?i)(?:add to (?:cart|bag|basket|trolley)|buy (?:it )?now|in den (?:waren|einkaufs)korb|jetzt kaufen|ajouter au panier"
    r"|acheter|añadir (?:al carrito|a la cesta)|agregar al carrito|comprar|aggiungi al carrello|acquista|adicionar ao"
    r"|in winkelwagen|dodaj do koszyka|kup teraz|в корзину|купить|sepete ekle|カートに入れる|加入购物车|立即购买)"
)
_REPLY = regex(
    r"(?i)(?:reply|quote|like|upvote|report|joined|posts?|messages|answer|antworten|zitieren|beiträge|répondre|citer"
    r"|responder|citar|mensajes|rispondi|cita|messaggi|reageer|citeren|berichten|odpowiedz|cytuj|ответить|цитировать"
    r"|yanıtla|alıntı|返信|引用|回复)(?![\w-])"
)
#: What these begin with: hardly any text is compared with all of their words.
_CART_LETTERS, _REPLY_LETTERS = (frozenset(letters) for letters in ("abijcdkвкsカ加立", "rqlujpmabzcoцyо返引回"))
_DATE = regex(r"\b(?:19|20)\d\d\b|\b\d+ (?:hour|day|week|month|year|minute|min)s? ago\b")

#: Names of the figures.
NAMES = (
    *("blocks", "words", "long", "long.words", "long.share", "long.median", "long.most", "links"),
    *("repeated.times", "repeated.share", "repeated.words", "repeated.links", "repeated.long", "repeated.dates"),
    *("headings", "headings.first", "headings.linked", "items", "quotes", "code", "hidden", "questions"),
    *("main.share", "main.words", "main.links", "main.headings", "main.long"),
    *("prices", "dates", "carts", "replies", "run", "words-a-heading"),
    *(
        "chosen.words",
        "chosen.share",
        "chosen.links",
        "chosen.blocks",
        "chosen.headings",
        "chosen.items",
        "chosen.long",
    ),
    *("forms", "articles", "sections", "tables"),
)


def describe(found: PageBlocks, sums: Sums, chosen: Sequence[int]) -> tuple[float, ...]:
    """The figures of a page, named in ``NAMES``; ``chosen`` are the blocks of its article, if it is one."""
    blocks, counts = found.blocks, sums.counts
    count, words = len(blocks), sums.words[-1]
    lengths = sorted([n for n, block in zip(counts, blocks, strict=True) if _is_long(n, block)]) or [0]
    long = sum(lengths)
    headings = [block for block in blocks if block.kind == "heading" and not block.hidden]
    tags = [box.tag for box in found.boxes]
    return (
        *(count, words, len(lengths), long, long / words, lengths[len(lengths) // 2], lengths[-1]),
        sums.links[-1] / words,
        *_find_repeated(found, sums),
        *(len(headings), sum([block.level == 1 for block in headings])),
        sum([block.link_density > 0.5 for block in headings]) / max(1, len(headings)),
        *[sum([block.kind == kind for block in blocks]) / count for kind in ("item", "quote", "code")],
        sum([block.hidden for block in blocks]) / count,
        sum([block.text[-1] in "?？" for block in blocks]) / count,
        *_look_at_main(found, sums),
        *_count_labels(blocks),
        *(_longest_run(blocks, counts), long / max(1, len(headings))),
        *_look_at_chosen(blocks, sums, chosen),
        *[tags.count(tag) for tag in ("form", "article", "section", "table")],
    )


def _is_long(count: int, block: Block) -> bool:
    return count >= 20 and block.link_density < 0.4 and not block.hidden and block.kind not in {"code", "cell"}


def _find_repeated(found: PageBlocks, sums: Sums) -> tuple[float, ...]:
    """The largest group of similar boxes: their number, share of the words, average words, links, prose, dates."""
    groups: dict[tuple[int, str], list[Box]] = {}
    for box in found.boxes:
        if box.end - box.begin > 1 and box.tag != "tr":
            groups.setdefault((id(box.parent), SIGNATURES[box.head]), []).append(box)
    most = 0
    largest: list[Box] = []
    for group in groups.values():
        if len(group) >= ALIKE:
            size = sum([sums.words[box.end] - sums.words[box.begin] for box in group])
            if size > most:
                most, largest = size, group
    if not largest:
        return 0, 0, 0, 0, 0, 0
    links = sum([sums.links[box.end] - sums.links[box.begin] for box in largest])
    prose = sum([sums.prose[box.end] - sums.prose[box.begin] for box in largest])
    dated = sum([_has_date(found.blocks[box.begin : box.end]) for box in largest])
    times = len(largest)
    return times, most / sums.words[-1], most / times, links / most, prose / sums.all_prose, dated / times


def _read_label(text: str) -> tuple[bool, bool, bool, bool]:
    has_number = has_digit(text)
    first = fold_case(text[:1])
    return (
        has_number and _PRICE.search(text) is not None,
        has_number and _DATE.search(text) is not None,
        first in _CART_LETTERS and _CART.match(text) is not None,
        first in _REPLY_LETTERS and _REPLY.match(text) is not None,
    )


_LABELS = Memo(_read_label)


def _has_date(blocks: Sequence[Block]) -> bool:
    return any(len(block.text) < LABEL and _LABELS[block.text][1] for block in blocks)


def _look_at_main(found: PageBlocks, sums: Sums) -> tuple[float, ...]:
    begin, end = 0, len(found.blocks)
    least = MOST * sums.prose[-1]
    for box in found.boxes:
        if sums.prose[box.end] - sums.prose[box.begin] >= least > 0:
            begin, end = box.begin, box.end
    words = max(1, sums.words[end] - sums.words[begin])
    return (
        (end - begin) / len(found.blocks),
        words,
        (sums.links[end] - sums.links[begin]) / words,
        sum([block.kind == "heading" for block in found.blocks[begin:end]]) / max(1, end - begin),
        (sums.prose[end] - sums.prose[begin]) / words,
    )


def _count_labels(blocks: Sequence[Block]) -> tuple[int, int, int, int]:
    """The number of short texts with a price and with a date, and those that begin as the button of a shop or a thread."""
    known = [_LABELS[block.text] for block in blocks if len(block.text) < LABEL]
    price, date, cart, reply = zip(*known, strict=True) if known else ((), (), (), ())
    return sum(price), sum(date), sum(cart), sum(reply)


def _longest_run(blocks: Sequence[Block], counts: Sequence[int]) -> int:
    """The most words of prose with no heading and no other text of some length between."""
    run = most = 0
    for block, count in zip(blocks, counts, strict=True):
        if count >= RUN and block.link_density < 0.4 and block.kind in {"paragraph", "item", "quote"}:
            run += count
            most = max(most, run)
        elif count >= STOP or block.kind == "heading":
            run = 0
    return most


def _look_at_chosen(blocks: Sequence[Block], sums: Sums, chosen: Sequence[int]) -> tuple[float, ...]:
    words = sum([sums.counts[i] for i in chosen])
    count = max(1, len(chosen))
    return (
        words,
        words / sums.words[-1],
        sum([blocks[i].link_density * sums.counts[i] for i in chosen]) / max(1, words),
        len(chosen),
        sum([blocks[i].kind == "heading" for i in chosen]) / count,
        sum([blocks[i].kind == "item" for i in chosen]) / count,
        sum([sums.counts[i] for i in chosen if _is_long(sums.counts[i], blocks[i])]) / max(1, words),
    )

"""How a page is laid out: its long texts and links, repeated boxes, prices and dates, and what would be its article."""

from __future__ import annotations

from itertools import accumulate

from seolint.boilerplate.blocks.places import SIGNATURES
from seolint.boilerplate.blocks.surroundings import find_headline
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import fold_case, has_digit, regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box, PageBlocks
    from seolint.boilerplate.blocks.sums import Sums

#: Longest text that is searched for a price or a date, in characters.
LABEL = 60
#: Fewest boxes of several blocks with the same start tag and parent that count as repeated.
ALIKE = 3
#: Similar boxes are a list of links, or dated, if at least this share of them has a linked title, or a date.
LISTED, DATED = 0.7, 0.6
#: Fewest words of a link that is a title by itself.
TITLE = 4
#: Fewest words of a long text.
LONG = 20
#: How many blocks after the headline are counted.
NEAR = 8
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
        "chosen.fill",
        "chosen.paragraphs",
        "chosen.section",
    ),
    *("forms", "articles", "sections", "tables"),
    *("listed", "dated", "bare", "headline.words", "headline.near"),
)


def describe(found: PageBlocks, sums: Sums, chosen: Sequence[int], title: str) -> tuple[float, ...]:
    """The figures of a page, named in ``NAMES``; ``chosen`` are the blocks of its article, if it is one."""
    blocks, counts = found.blocks, sums.counts
    count, words = len(blocks), sums.words[-1]
    lengths = sorted([n for n, block in zip(counts, blocks, strict=True) if n >= LONG and _is_long(block)]) or [0]
    long = sum(lengths)
    kinds = [block.kind for block in blocks]
    headings = [block for block, kind in zip(blocks, kinds, strict=True) if kind == "heading" and not block.hidden]
    tags = [box.tag for box in found.boxes]
    labels = [_LABELS[block.text] if len(block.text) < LABEL else _NO_LABEL for block in blocks]
    prices, dates, carts, replies = zip(*labels, strict=True)
    dated = [*accumulate(dates, initial=0)]
    groups = _near_article(_find_groups(found.boxes), chosen)
    return (
        *(count, words, len(lengths), long, long / words, lengths[len(lengths) // 2], lengths[-1]),
        sums.links[-1] / words,
        *_find_repeated(groups, sums, dated),
        *(len(headings), sum([block.level == 1 for block in headings])),
        sum([block.link_density > 0.5 for block in headings]) / max(1, len(headings)),
        *(kinds.count("item") / count, kinds.count("quote") / count, kinds.count("code") / count),
        sum([block.hidden for block in blocks]) / count,
        sum([block.text[-1] in "?？" for block in blocks]) / count,
        *_look_at_main(found, sums),
        *(sum(prices), sum(dates), sum(carts), sum(replies)),
        *(_longest_run(blocks, counts), long / max(1, len(headings))),
        *_look_at_chosen(blocks, sums, chosen),
        *[tags.count(tag) for tag in ("form", "article", "section", "table")],
        *_find_lists(groups, blocks, counts, dated),
        *_look_at_headline(blocks, sums, title),
    )


def _is_long(block: Block) -> bool:
    """Whether a text of ``LONG`` words or more is prose."""
    return block.link_density < 0.4 and not block.hidden and block.kind not in {"code", "cell"}


def _find_groups(boxes: Iterable[Box]) -> list[list[Box]]:
    """The groups of similar boxes of several blocks: same start tag, same parent."""
    groups: dict[tuple[int, str], list[Box]] = {}
    for box in boxes:
        if box.end - box.begin > 1 and box.tag != "tr":
            groups.setdefault((id(box.parent), SIGNATURES[box.head]), []).append(box)
    return [group for group in groups.values() if len(group) >= ALIKE]


def _near_article(groups: Iterable[list[Box]], chosen: Sequence[int]) -> list[list[Box]]:
    """The groups that are not wholly before or after the article: what stands there are menus and other articles."""
    if not chosen:
        return list(groups)
    begin, end = chosen[0], chosen[-1]
    return [group for group in groups if group[-1].end > begin and group[0].begin <= end]


def _find_repeated(groups: Sequence[list[Box]], sums: Sums, dated: Sequence[int]) -> tuple[float, ...]:
    """The largest group of similar boxes: their number, share of the words, average words, links, prose, dates."""
    most = 0
    largest: list[Box] = []
    for group in groups:
        size = sum([sums.words[box.end] - sums.words[box.begin] for box in group])
        if size > most:
            most, largest = size, group
    if not largest:
        return 0, 0, 0, 0, 0, 0
    links = sum([sums.links[box.end] - sums.links[box.begin] for box in largest])
    prose = sum([sums.prose[box.end] - sums.prose[box.begin] for box in largest])
    times = len(largest)
    with_date = _count_boxes(largest, dated) / times
    return times, most / sums.words[-1], most / times, links / most, prose / sums.all_prose, with_date


def _find_lists(
    groups: Sequence[list[Box]], blocks: Sequence[Block], counts: Sequence[int], dated: Sequence[int]
) -> tuple[float, ...]:
    """Lists of links, and dated ones, in ``groups``.

    The most similar boxes that nearly all have a linked title; the most that nearly all have a date; the share of few
    words without a link among the blocks.
    """
    titles = [
        block.link_density > 0.8 and (n >= TITLE or block.kind == "heading")
        for n, block in zip(counts, blocks, strict=True)
    ]
    titled = [*accumulate(titles, initial=0)]
    bare = [n for n, block in zip(counts, blocks, strict=True) if n <= TITLE and block.link_density < 0.2]
    return (
        max([len(group) for group in groups if _count_boxes(group, titled) >= LISTED * len(group)], default=0),
        max([len(group) for group in groups if _count_boxes(group, dated) >= DATED * len(group)], default=0),
        len(bare) / len(blocks),
    )


def _count_boxes(boxes: Iterable[Box], before: Sequence[int]) -> int:
    """How many boxes have a block of a sort; ``before`` are the blocks of that sort before each block."""
    return sum([before[box.end] > before[box.begin] for box in boxes])


def _look_at_headline(blocks: Sequence[Block], sums: Sums, title: str) -> tuple[int, int]:
    """The words of the headline, and of the blocks right after it."""
    number = find_headline(blocks, [title])
    if number < 0:
        return 0, 0
    return sums.counts[number], sums.words[min(len(blocks), number + 1 + NEAR)] - sums.words[number + 1]


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
_NO_LABEL = (False, False, False, False)


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
        sum([sums.counts[i] for i in chosen if sums.counts[i] >= LONG and _is_long(blocks[i])]) / max(1, words),
        len(chosen) / (chosen[-1] - chosen[0] + 1) if chosen else 0,
        sum([sums.counts[i] >= RUN and blocks[i].link_density < 0.4 for i in chosen]),
        _median_section(blocks, sums.counts, chosen),
    )


def _median_section(blocks: Sequence[Block], counts: Sequence[int], chosen: Iterable[int]) -> int:
    """The median number of words between two headings, and before the first and after the last."""
    sections = [0]
    for i in chosen:
        if blocks[i].kind == "heading":
            sections.append(0)
        else:
            sections[-1] += counts[i]
    sections.sort()
    return sections[len(sections) // 2]

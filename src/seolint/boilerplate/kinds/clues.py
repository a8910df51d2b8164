"""What a page says and does not say about its kind: declared types, its address, names of its boxes, its short texts.

A clue is a word with the family it belongs to: ``ld:Product`` (a type in structured data), ``body:single-post`` (a name
of the body), ``n:thread`` (a name of any box), ``=add to cart`` (a short text), ``^pricing`` (a word of a heading),
``+posted`` (the first word of another text), ``~our`` (a word of prose).
"""

from __future__ import annotations

from seolint.boilerplate.blocks.evidence import FEATURES, NAMES_IN, name_features, names_of
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box, PageBlocks

#: Longest short text, in characters and in words.
SHORT, FEW = 40, 4
#: How many characters are searched for the first word of a text.
START = 24
#: How many characters of a paragraph are read, and the fewest spaces that prose has in them.
PROSE, SPACES = 300, 9
#: Most words of the last part of an address that are clues.
LAST = 8
#: Most parts of an address that are told apart, and most words of its last part.
DEEP, WORDY = 4, 6

#: Types that are told apart by their number on a page, and how many are many.
COUNTED, MANY = frozenset({"Product", "Offer", "Question", "Article"}), 3

_WORD = regex(r"[^\W\d_]+|\d+")
_LETTERS = regex(r"[^\W\d_]+")
_NO_PROSE = frozenset({"heading", "code", "cell"})
_ITEM_TYPE = regex(r'itemtype="[^"]*?([^"/]+)"')
_ADDRESS = regex(r"(?:https?://[^/?#]+)?(/[^?#]*)?")
_DECLARING = ("article:", "product:", "og:price")


class Declared(NamedTuple):
    """What the head of a page declares.

    Attributes:
        types: the type of each object in its structured data.
        metas: its meta elements: content by name.
        address: its canonical URL, or "".
        title: its title, or "".
    """

    types: Sequence[str]
    metas: Mapping[str, str]
    address: str
    title: str


def find_clues(found: PageBlocks, declared: Declared) -> dict[str, set[str]]:
    """The clues of a page by family."""
    body = next((box for box in found.boxes if box.tag == "body"), None)
    return {
        "declared": read_declared_clues(found, declared),
        "address": _read_address(declared.address),
        "body": {f"body:{word}" for name in names_of(body.head) for word in name_features(name)} if body else set(),
        "title": {f"title:{word}" for word in _fold(declared.title)},
        "texts": _read_texts(found.blocks),
        "names": _read_names(found.boxes),
        "headings": set().union(*[_HEADINGS[block.text] for block in found.blocks if block.kind == "heading"]),
        "starts": _read_starts(found.blocks),
        "prose": _read_prose(found.blocks),
    }


def read_declared_clues(found: PageBlocks, declared: Declared) -> set[str]:
    """The clues in what the head of a page declares, and the types of its elements."""
    return _read_declarations(declared) | _read_item_types(found.boxes)


def _fold(text: str) -> list[str]:
    """The words of a text in lower case, with numbers as ``0``."""
    return ["0" if word.isdigit() else word for word in _WORD.findall(text.lower())]


def _read_declarations(declared: Declared) -> set[str]:
    names = [name.rpartition("/")[2] for name in declared.types]
    clues = {f"ld:{name}" for name in names}
    clues.update(f"ld:{name}-{'many' if names.count(name) >= MANY else 'once'}" for name in COUNTED & set(names))
    metas = declared.metas
    clues.update("meta:" + name for name in metas if name.startswith(_DECLARING))
    if kind := metas.get("og:type", "").strip().lower():
        clues.add("og:" + kind)
    if generator := metas.get("generator", "").split():
        clues.add("gen:" + generator[0].lower())
    return clues


def _read_item_types(boxes: Iterable[Box]) -> set[str]:
    heads = " ".join([box.head for box in boxes if "itemtype" in box.head])
    names: list[str] = _ITEM_TYPE.findall(heads)
    once = {"it:Product-once"} if names.count("Product") == 1 else set()
    return {"it:" + name for name in names} | once


def _read_address(address: str) -> set[str]:
    match = _ADDRESS.match(address)
    if not address or match is None:
        return {"url:none"}
    path = match[1] or "/"
    parts = [part for part in path.split("/") if part]
    clues = {f"url:depth-{min(DEEP, len(parts))}"}
    clues.update("part:" + "-".join(_fold(part)) for part in parts[:-1])
    if parts:
        words = _fold(parts[-1])
        clues.add(f"url:words-{min(WORDY, len(words))}")
        clues.update(f"last:{word}" for word in words[:LAST])
        if path.endswith("/"):
            clues.add("url:folder")
    return clues


def _read_text(text: str) -> str:
    words = _fold(text)
    return "=" + " ".join(words) if 0 < len(words) <= FEW else ""


_TEXTS = Memo(_read_text)


def _read_texts(blocks: Iterable[Block]) -> set[str]:
    clues = {_TEXTS[text] for text in {block.text for block in blocks if len(block.text) < SHORT}}
    clues.discard("")
    return clues


def _read_heading(text: str) -> tuple[str, ...]:
    return tuple(["^" + word for word in _fold(text)])


_HEADINGS = Memo(_read_heading)


def _read_start(text: str) -> str:
    first = _WORD.search(text)
    if first is None:
        return ""
    return "+0" if first[0].isdigit() else "+" + first[0].lower()


_STARTS = Memo(_read_start)


def _read_starts(blocks: Iterable[Block]) -> set[str]:
    firsts = {block.text.partition(" ")[0] for block in blocks if block.kind != "heading"}
    clues = {_STARTS[first[:START]] for first in firsts}
    clues.discard("")
    return clues


def _read_prose(blocks: Iterable[Block]) -> set[str]:
    """The words of the beginnings of paragraphs: an article tells, a landing page offers, a listing sums up."""
    prose = [
        text
        for block in blocks
        if block.link_density < 0.4 and not block.hidden and block.kind not in _NO_PROSE
        if (text := block.text[:PROSE]).count(" ") >= SPACES
    ]
    return {f"~{word}" for word in {*_LETTERS.findall("\n".join(prose).lower())}}


def _read_name(name: str) -> tuple[str, ...]:
    return tuple(["n:" + word for word in FEATURES[name]])


_CLUES_OF_NAMES = Memo(_read_name)


def _read_names(boxes: Iterable[Box]) -> set[str]:
    """The tags and the words in the names of all boxes."""
    names: set[str] = set()
    for head in {box.head for box in boxes}:
        names.update(NAMES_IN[head])
    clues = {"n:<" + tag for tag in {box.tag for box in boxes}}
    clues.update(*map(_CLUES_OF_NAMES.__getitem__, names))
    return clues

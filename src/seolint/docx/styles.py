"""The styles and lists of a Word document: what a paragraph is, by the style it has and those that one is based on."""

from __future__ import annotations

from seolint.docx.names import as_number, attribute, child, name_of, number, switch, value
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

StyleKind = Literal["", "title", "quote", "caption", "code", "term", "contents"]

#: Styles based on styles beyond this are not followed.
_LONGEST_CHAIN = 20
#: The outline level of text that is no heading.
_BODY_LEVEL = 9
#: The size of large letters, in half points.
_LARGE = 28
#: The names of the heading styles. Word writes English names into every file; other programs write those of the user.
_HEADING = regex(
    r"(?i)(?:heading|berschrift|überschrift|titre|título|ttulo|titolo|rubrik|overskrift|otsikko|kop|nagłówek|nagwek|"
    r"заголовок|标题|標題|見出し|제목) ?([1-9])"
)
_KINDS: dict[str, StyleKind] = {
    "title": "title",
    "titel": "title",
    "quote": "quote",
    "intense quote": "quote",
    "quotations": "quote",
    "block text": "quote",
    "caption": "caption",
    "image caption": "caption",
    "table caption": "caption",
    "captioned figure": "caption",
    "html preformatted": "code",
    "preformatted text": "code",
    "source code": "code",
    "code": "code",
    "macro": "code",
    "definition term": "term",
    "toc heading": "contents",
    "contents heading": "contents",
}
#: The names of character styles for code.
_CODE = frozenset(
    {"verbatim char", "html code", "html typewriter", "html sample", "source text", "code", "inline code"}
)
_CONTENTS = ("toc ", "contents ")


class WordStyle(NamedTuple):
    """What a paragraph style says: its kind, outline level (0 for text), list and level in it, and whether it stands out."""

    kind: StyleKind = ""
    outline: int = 0
    list: int | None = None
    level: int | None = None
    stands_out: bool = False


class Styles:
    """The styles of a document, from its part ``styles.xml``."""

    def __init__(self, root: _Element | None) -> None:
        self._elements: dict[str, _Element] = {}
        self._known: dict[str, WordStyle] = {}
        self.default = ""
        self.language = ""
        for element in () if root is None else root:
            if name_of(element) == "docDefaults":
                properties = child(child(element, "rPrDefault"), "rPr")
                self.language = attribute(child(properties, "lang"))
            elif name_of(element) == "style":
                name = attribute(element, "styleId")
                self._elements.setdefault(name, element)
                if attribute(element, "type") == "paragraph" and attribute(element, "default") in {"1", "true", "on"}:
                    self.default = name

    def paragraph(self, name: str) -> WordStyle:
        """Return what a paragraph style says, by its id; the default style for ""."""
        name = name or self.default
        if name not in self._known:
            self._known[name] = self._read(name)
        return self._known[name]

    def is_code(self, name: str) -> bool:
        """Whether a character style is for code."""
        return any(value(element, "name").lower() in _CODE for element in self._chain(name)) if name else False

    def stands_out(self, name: str) -> bool | None:
        """Whether a character style makes text bold or large; None if it does not say."""
        return self._stands_out(self._chain(name)) if name else None

    @staticmethod
    def _stands_out(chain: Iterable[_Element]) -> bool | None:
        properties = (child(element, "rPr") for element in chain)
        return next((found for entry in properties if (found := stands_out(entry)) is not None), None)

    def _read(self, name: str) -> WordStyle:
        chain = list(self._chain(name))
        if not chain:  # the document does not define it: its id has to do
            return WordStyle(_KINDS.get(name.lower(), ""), _heading_level(name))
        lists = [child(child(element, "pPr"), "numPr") for element in chain]
        return WordStyle(
            next((kind for element in chain if (kind := _kind(element))), ""),
            next((level for element in chain if (level := _outline(element)) is not None), 0),
            next((found for entry in lists if (found := number(entry, "numId")) is not None), None),
            next((found for entry in lists if (found := number(entry, "ilvl")) is not None), None),
            bool(self._stands_out(chain)),
        )

    def _chain(self, name: str) -> Iterator[_Element]:
        """Yield a style and those it is based on."""
        for _ in range(_LONGEST_CHAIN):
            element = self._elements.get(name)
            if element is None:
                return
            yield element
            name = value(element, "basedOn")


def stands_out(properties: _Element | None) -> bool | None:
    """Whether properties make text bold or large; None if they do not say."""
    is_bold, size = switch(properties, "b"), number(properties, "sz")
    return True if is_bold or (size is not None and size >= _LARGE) else is_bold


def _kind(element: _Element) -> StyleKind:
    name = value(element, "name").lower()
    return "contents" if name.startswith(_CONTENTS) else _KINDS.get(name, "")


def _outline(element: _Element) -> int | None:
    """The outline level that a style sets: 1 to 9, 0 for text; None if it sets none."""
    level = number(child(element, "pPr"), "outlineLvl")
    if level is not None:
        return outline_of(level)
    return _heading_level(value(element, "name")) or _heading_level(attribute(element, "styleId")) or None


def outline_of(level: int) -> int:
    """Return the outline level that a document writes as a number from 0: 1 to 9, 0 for text."""
    return level + 1 if level < _BODY_LEVEL else 0


def _heading_level(name: str) -> int:
    match = _HEADING.fullmatch(name)
    return int(match[1]) if match is not None else 0


class Lists:
    """The lists of a document, from its part ``numbering.xml``."""

    def __init__(self, root: _Element | None) -> None:
        abstract: dict[str, dict[int, str]] = {}
        linked: dict[str, str] = {}
        styled: dict[str, str] = {}
        self._lists: dict[int, dict[int, str]] = {}
        entries = [] if root is None else list(root)
        for entry in entries:
            if name_of(entry) == "abstractNum":
                name = attribute(entry, "abstractNumId")
                abstract[name] = _formats(entry)
                linked[name] = value(entry, "numStyleLink")
                if style := value(entry, "styleLink"):
                    styled[style] = name
        for entry in entries:
            if name_of(entry) == "num" and (found := as_number(attribute(entry, "numId"))) is not None:
                name = value(entry, "abstractNumId")
                formats = abstract.get(styled.get(linked.get(name, ""), name), {})
                self._lists[found] = formats | _overrides(entry)

    def format(self, number_: int, level: int) -> str:
        """Return how the items of a level are numbered: ``bullet``, ``decimal`` …, ``none`` for no list at all."""
        if not number_:
            return "none"
        return self._lists.get(number_, {}).get(level, "bullet" if number_ in self._lists else "none")


def _formats(entry: _Element) -> dict[int, str]:
    found: dict[int, str] = {}
    for level in entry:
        index = as_number(attribute(level, "ilvl"))
        if name_of(level) == "lvl" and index is not None:
            found[index] = value(level, "numFmt") or "decimal"
    return found


def _overrides(entry: _Element) -> dict[int, str]:
    found: dict[int, str] = {}
    for override in entry:
        found |= _formats(override) if name_of(override) == "lvlOverride" else {}
    return found

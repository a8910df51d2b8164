"""JSON-LD: what a page says about itself in structured data."""

from __future__ import annotations

from seolint.article.nodes import Field, StructuredData
from seolint.base.json_text import JsonFault, parse_json
from seolint.readers.html.elements import text_of
from seolint.readers.html.origins import LiteralOrigin, RunOrigin, whole
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.nodes import FieldSource
    from seolint.readers.html.markup import PageMarkup

_WRAPPING = regex(r"\A\s*(?://\s*)?(?:<!\[CDATA\[|<!--)?|(?:\s*(?://\s*)?(?:\]\]>|-->))?[\s;]*\Z")
#: Types of nodes that describe the page's article, most specific first; a type counts if it ends in one of these.
_ARTICLES = ("article", "posting", "report", "recipe", "howto", "review", "webpage", "page", "creativework")
#: Most objects and arrays of a script that are searched.
MAX_NODES = 5000


class Node(NamedTuple):
    """An object in the data, and the script it is in."""

    data: dict[str, object]
    token: int


class Facts:
    """What the JSON-LD scripts of a page say about its article.

    Attributes:
        scripts: each script with its value, or its syntax error.
    """

    def __init__(self, markup: PageMarkup, tokens: Sequence[int]) -> None:
        self._markup = markup
        self.scripts: list[StructuredData] = []
        self._nodes: list[Node] = []
        for token in tokens:
            self._read(token)
        self._by_id = {str(node.data["@id"]): node for node in reversed(self._nodes) if "@id" in node.data}
        self._articles = sorted(filter(_rank, self._nodes), key=_rank, reverse=True)

    def types(self) -> list[str]:
        """The type of each object."""
        named = [_items(node.data.get("@type")) for node in self._nodes]
        return [name for names in named for name in names if isinstance(name, str)]

    def texts(self, key: str) -> list[Field]:
        """The plain-text values of a property of the article nodes."""
        return [
            self._field(value, node.token)
            for node in self._articles
            for value in _items(node.data.get(key))
            if isinstance(value, str) and value.strip()
        ]

    def names(self, key: str) -> list[Field]:
        """The names of the people in a property of the article, or of the organizations if there are no people."""
        for node in self._articles:
            named = [
                (name, person, node.token)
                for value in _items(node.data.get(key))
                for name, person in self._named(value)
            ]
            persons = [entry for entry in named if entry[1]]
            if named:
                return [self._field(name, token) for name, _, token in persons or named]
        return []

    def _named(self, value: object) -> Iterator[tuple[str, bool]]:
        if isinstance(value, str):
            yield value, True
        elif isinstance(value, dict):
            target = value
            if "name" not in value and str(value.get("@id")) in self._by_id:
                target = self._by_id[str(value["@id"])].data
            is_person = "organization" not in str(target.get("@type", "")).lower()
            for name in _items(target.get("name")):
                if isinstance(name, str):
                    yield name, is_person

    def _field(self, value: str, token: int) -> Field:
        source: FieldSource = "json-ld"
        return Field(" ".join(value.split()), LiteralOrigin(self._markup, token, value), source)

    def _read(self, token: int) -> None:
        text = text_of(self._markup.tokens[token])
        if not text.strip():
            return  # filled in by another script
        script = StructuredData(text, RunOrigin(self._markup, token, token + 1, whole))
        self.scripts.append(script)
        try:
            script.value = parse_json(text)
        except JsonFault as fault:
            script.error, script.error_at = fault.words, fault.at
        value = script.value if not script.error else _read_leniently(text)
        self._nodes += [Node(data, token) for data in _objects(value)]


def _read_leniently(text: str) -> object:
    """The value of a script that is not quite JSON: in a comment, with raw line ends, or followed by a semicolon."""
    try:
        return parse_json(_WRAPPING.sub("", text), strict=False)
    except JsonFault:
        return None


def _objects(value: object) -> Iterator[dict[str, object]]:
    """Yield every object in a value, outer ones first."""
    waiting = [value]
    seen = 0
    while waiting and seen < MAX_NODES:
        current = waiting.pop()
        seen += 1
        if isinstance(current, dict):
            yield current
            waiting += reversed([child for child in current.values() if isinstance(child, dict | list)])
        elif isinstance(current, list):
            waiting += reversed(current)


def _rank(node: Node) -> int:
    """How likely a node is the page's article; 0 if it is not one."""
    names = [str(name).lower() for name in _items(node.data.get("@type"))]
    ranks = [len(_ARTICLES) - i for i, word in enumerate(_ARTICLES) if any(name.endswith(word) for name in names)]
    if not ranks:
        return 0
    return 2 * max(ranks) + ("headline" in node.data)


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]

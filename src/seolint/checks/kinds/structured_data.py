"""Finds JSON-LD that is invalid, incomplete, obsolete or contradicts the page."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from seolint.article.metadata_names import AUTHOR, HEADLINE
from seolint.base.model import Hit, NotEvaluated
from seolint.checks.shared.terms import content_words
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from seolint.article.article import Article
    from seolint.article.nodes import StructuredData

VALUES = {
    "error": "what the parser says",
    "type": "the type of the node",
    "missing": "the missing properties, separated by commas",
    "property": "the property that makes a node of this type obsolete",
    "key": "the property that does not match",
    "value": "its value",
}

#: Most nodes that are checked: a page about one article has a few; more are a list of other pages.
_MOST_NODES = 8


@record
class Options:
    """Which fault to look for.

    Attributes:
        fault: The fault: ``invalid`` (cannot be parsed), ``incomplete`` (lacks a property), ``obsolete`` (of a type no
            longer used) or ``mismatch`` (a headline or author that the page does not show).
        types: The types of nodes to check.
        only_with: With ``obsolete``: types that are obsolete only in nodes with one of these properties. A node that is
            also of the type ``Product`` is not reported.
        properties: With ``incomplete``: the properties a node should have.

    Variants:
        author: with ``mismatch``: it is the author that the page does not show
        property: with ``obsolete``: the type is obsolete only with this property
    """

    fault: Literal["invalid", "incomplete", "obsolete", "mismatch"]
    types: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    only_with: dict[str, tuple[str, ...]] = field(default_factory=dict)


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at each place in the data with the fault."""
    if not article.structured_data:
        yield NotEvaluated("the page has no structured data")
    for data in article.structured_data:
        if options.fault == "invalid":
            if data.error and not data.text.lstrip().startswith("<!"):  # CDATA, which search engines remove
                yield Hit(data, {"error": data.error}, *_character(data))
        elif not data.error:
            yield from _FINDERS[options.fault](article, data, options)


def _character(data: StructuredData) -> tuple[int, int]:
    at = min(data.error_at, max(0, len(data.text) - 1))
    return at, min(at + 1, len(data.text))


def _nodes(value: object, types: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the nodes of these types, with their type: at the top, in a list, in ``@graph`` or in ``mainEntity``."""
    stack = [value]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack.extend(reversed(node))
        elif isinstance(node, dict):
            found = node.get("@type")
            named = next((one for one in (found if isinstance(found, list) else [found]) if one in types), None)
            if named is not None:
                yield str(named), node
            stack.extend(node[key] for key in ("mainEntity", "@graph") if key in node)


def _place(data: StructuredData, key: str, value: str, number: int = 0) -> tuple[int, int]:
    """Return start and end of the value in ``"key": "value"``; of all the data if the value is written differently.

    ``number`` chooses one of several such places, from 0.
    """
    found = re.finditer(rf'"{re.escape(key)}"\s*:\s*(?:\[\s*)?"({re.escape(value)})"', data.text)
    match = next(islice(found, number, None), None)
    return match.span(1) if match else (0, len(data.text))


def _typed(data: StructuredData, types: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Yield the first nodes of some types, as type, node and number among the nodes of that type."""
    seen: Counter[str] = Counter()
    for name, node in islice(_nodes(data.value, types), _MOST_NODES):
        yield name, node, seen[name]
        seen[name] += 1


def _incomplete(_: Article, data: StructuredData, options: Options) -> Iterator[Hit]:
    for name, node, number in _typed(data, options.types):
        missing = [key for key in options.properties if not node.get(key)]
        if missing:
            yield Hit(data, {"type": name, "missing": ", ".join(missing)}, *_place(data, "@type", name, number))


def _obsolete(_: Article, data: StructuredData, options: Options) -> Iterator[Hit]:
    for name, _node, number in _typed(data, options.types):
        yield Hit(data, {"type": name}, *_place(data, "@type", name, number))
    for name, node, number in _typed(data, tuple(options.only_with)):
        ended = next((key for key in options.only_with[name] if node.get(key)), None)
        if ended is not None and not _is_product(node):
            values = {"type": name, "property": ended}
            yield Hit(data, dict(values), *_place(data, "@type", name, number), variant="property")


def _is_product(node: dict[str, Any]) -> bool:
    """Whether a node is for sale too, which has a rich result of its own."""
    types = node.get("@type")
    return isinstance(types, list) and "Product" in types


def _mismatch(article: Article, data: StructuredData, options: Options) -> Iterator[Hit]:
    nodes = list(islice(_nodes(data.value, options.types), _MOST_NODES))
    shown = "\n".join(block.text for block in article.blocks if not block.hidden).casefold() if nodes else ""
    titles = " ".join(title.text for title in article.titles).casefold()
    for _name, node in nodes:
        headline = node.get(HEADLINE)
        if isinstance(headline, str) and not _is_shown(headline, f"{titles}\n{shown}"):
            yield Hit(data, {"key": HEADLINE, "value": headline}, *_place(data, HEADLINE, headline))
        for author in _author_names(node.get(AUTHOR))[:_MOST_NODES]:
            if not _is_shown(author, shown):
                yield Hit(data, {"key": AUTHOR, "value": author}, *_place(data, "name", author), variant="author")


def _author_names(value: object) -> list[str]:
    people = value if isinstance(value, list) else [value]
    names = [person.get("name") if isinstance(person, dict) else person for person in people]
    return [name for name in names if isinstance(name, str) and name.strip() and not name.startswith("http")]


def _is_shown(text: str, shown: str) -> bool:
    """Whether the page shows at least half of the content words, in any order; a text without any counts as shown."""
    words = content_words(text)
    return not words or sum(word in shown for word in words) * 2 >= len(words)


_FINDERS = {"incomplete": _incomplete, "obsolete": _obsolete, "mismatch": _mismatch}

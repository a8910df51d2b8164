"""Names in the XML of Word documents."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OFF = frozenset({"0", "false", "off", "none"})


def name_of(element: _Element) -> str:
    """Return the name of an element without its namespace: ``p``."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element | None, name: str = "val") -> str:
    """Return an attribute in Word's namespace; "" if it or the element is missing."""
    return "" if element is None else element.get(_WORD + name) or ""


def relation_id(element: _Element, name: str = "id") -> str:
    """Return an attribute that is the id of a relation."""
    return element.get(_RELATIONS + name) or ""


def child(element: _Element | None, name: str) -> _Element | None:
    """Return the first child with a name in Word's namespace."""
    return None if element is None else element.find(_WORD + name)


def value(element: _Element | None, name: str) -> str:
    """Return the ``val`` of the first child with a name, or ""."""
    return attribute(child(element, name))


def as_number(text: str) -> int | None:
    """Return a short text of digits as a number; None for any other text."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def number(element: _Element | None, name: str) -> int | None:
    """Return the ``val`` of the first child with a name as a number; None if it is none."""
    return as_number(value(element, name))


def switch(element: _Element | None, name: str) -> bool | None:
    """Return whether a property such as bold is on; None if the element does not say."""
    found = child(element, name)
    return None if found is None else attribute(found).lower() not in _OFF

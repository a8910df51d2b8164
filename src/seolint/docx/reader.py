"""Reads a Word document: opens its archive, finds its parts, walks through its text and notes."""

from __future__ import annotations

from seolint.docx.body import WordBody
from seolint.docx.document import WordDocument
from seolint.docx.names import attribute, name_of
from seolint.docx.package import Package, PackageError, Relation
from seolint.docx.remarks import read_comments
from seolint.docx.styles import Lists, Styles
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

#: The types of notes that are no notes of the author.
_RULES = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_document(data: bytes) -> WordDocument:
    """Return what is in the bytes of a ``.docx`` file.

    Raises:
        PackageError: they are no Word document, or one that cannot be read.
    """
    package = Package(data)
    of_package = package.relations("")
    name = next((found.target for found in of_package.values() if found.kind == "officeDocument"), "word/document.xml")
    root = package.xml(name)
    if root is None:
        raise PackageError(f"not a Word document: {name} is missing")
    if name_of(root) != "document":
        raise PackageError(f'not a Word document: {name} is a "{name_of(root)}"')
    parts = _Parts(package, name)
    styles = Styles(parts.root("styles"))
    document = WordDocument(language=styles.language)
    comments = read_comments(parts.root("comments"), parts.root("commentsExtended"))
    body = WordBody(document, styles, Lists(parts.root("numbering")), comments)
    body.read(root, parts.relations)
    for kind in ("footnotes", "endnotes"):
        notes = parts.root(kind)
        if notes is not None:
            body.read(_notes(notes), package.relations(parts.names[kind]), notes=True)
    body.finish()
    document.properties = dict(_properties(package, of_package))
    return document


class _Parts:
    """The parts that the main part refers to, by their kinds."""

    def __init__(self, package: Package, name: str) -> None:
        self.package = package
        self.relations = package.relations(name)
        self.names = {found.kind: found.target for found in self.relations.values() if not found.is_external}

    def root(self, kind: str) -> _Element | None:
        """Return the root element of the part of a kind; None if there is none."""
        return self.package.xml(self.names[kind]) if kind in self.names else None


def _notes(root: _Element) -> Iterator[_Element]:
    return (note for note in root if attribute(note, "type") not in _RULES)


def _properties(package: Package, relations: dict[str, Relation]) -> Iterator[tuple[str, str]]:
    """Yield what the document says about itself."""
    name = next((found.target for found in relations.values() if found.kind == "core-properties"), "docProps/core.xml")
    root = package.xml(name)
    for element in () if root is None else root:
        text = " ".join((element.text or "").split())
        if text:
            yield name_of(element), text

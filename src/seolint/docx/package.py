"""Opens the zip archive of a Word document, which can be a stranger's: every size is limited before it is read."""

from __future__ import annotations

import posixpath
import zlib
from io import BytesIO
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile

from lxml import etree

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

#: The most bytes of one part of a document, of all the parts that are read, and the most parts.
MAX_PART, MAX_ALL, MAX_PARTS = 32 << 20, 64 << 20, 10_000
#: Elements inside elements beyond this are refused; Word itself nests some dozens.
MAX_DEPTH = 200

#: How files of Word 97–2003 begin, and so do encrypted documents of later versions.
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DIRECTORY_ENTRY = b"PK\x01\x02"
#: Documents of the strict variant of the format name other namespaces for the same elements.
_STRICT = {
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
}
#: What zipfile raises for a damaged archive; ``NotImplementedError`` is for a kind of compression that it does not know.
_DAMAGED = (BadZipFile, zlib.error, LZMAError, EOFError, OSError, ValueError, NotImplementedError)


class PackageError(Exception):
    """A file that cannot be read as a Word document; the message tells users why."""


class Relation:
    """What a part refers to by an id: its type (the last word of the URL), its target, and whether that is a URL."""

    __slots__ = ("is_external", "kind", "target")

    def __init__(self, kind: str, target: str, *, is_external: bool) -> None:
        self.kind = kind
        self.target = target
        self.is_external = is_external


class Package:
    """The parts of a document, read when they are asked for.

    Raises:
        PackageError: the bytes are not those of a document that can be read.
    """

    def __init__(self, data: bytes) -> None:
        if data.startswith(_OLE):
            raise PackageError("encrypted, or saved by Word 97–2003: save it as an ordinary .docx without a password")
        if data.count(_DIRECTORY_ENTRY) > MAX_PARTS:
            raise PackageError(f"not read: the zip archive has more than {MAX_PARTS:,} parts")
        try:
            self._zip = ZipFile(BytesIO(data))
        except _DAMAGED as error:
            raise PackageError(f"not a Word document: no zip archive, or a damaged one ({error})") from None
        self._names = {name.lower(): name for name in self._zip.namelist()}
        self._left = MAX_ALL

    def xml(self, name: str) -> _Element | None:
        """Return the root element of a part; None if the document has no such part.

        Raises:
            PackageError: the part is damaged, too large, or not plain XML.
        """
        actual = self._names.get(name.lower())
        if actual is None:
            return None
        data = self._read(actual)
        if b"<!DOCTYPE" in data or b"<!DOCTYPE" in data.replace(b"\0", b""):
            raise PackageError(f"not read: {actual} declares a document type, which Word documents never do")
        for strict, usual in _STRICT.items():
            data = data.replace(strict, usual)
        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True)
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise PackageError(f"not read: {actual} is damaged: {error.msg}") from None

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what a part refers to, by id; of the package itself for the name ""."""
        folder, base = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        return {} if root is None else {entry.get("Id") or "": _relation(entry, folder) for entry in root}

    def _read(self, name: str) -> bytes:
        limit = min(MAX_PART, self._left)
        try:
            with self._zip.open(name) as part:
                data = part.read(limit + 1)
        except RuntimeError:  # what zipfile raises for a password
            raise PackageError("encrypted: save it without a password") from None
        except _DAMAGED as error:
            raise PackageError(f"not read: the zip archive is damaged at {name} ({error})") from None
        if len(data) > limit:
            raise PackageError(f"not read: {name} is larger than the limit of {MAX_PART >> 20} MB")
        self._left -= len(data)
        return data


def _relation(entry: _Element, folder: str) -> Relation:
    target = entry.get("Target") or ""
    is_external = entry.get("TargetMode") == "External"
    if not is_external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation((entry.get("Type") or "").rpartition("/")[2], target, is_external=is_external)

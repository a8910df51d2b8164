"""What the name of a file, or the path of a URL, says about the page it belongs to."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache

#: Names of the page that stands for its folder.
INDEXES = frozenset({"index", "_index", "readme", "home", "default"})
#: Extensions that generators make pages from, or that pages have.
EXTENSIONS = frozenset({".md", ".mdx", ".markdown", ".html", ".htm", ".xhtml", ".txt", ".text"})

#: Folders of what is put into pages. Others that begin with a low line are collections of pages.
_PARTS = frozenset(
    {f"{mark}{name}" for mark in ("", "_") for name in ("includes", "layouts", "partials", "snippets", "templates")}
    | {"_common", "_components", "_data", "_shared", "archetypes"}
)
LANGUAGE = re.compile(
    r"(?i)(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|pl|pt|ro|ru|sk|sl|sr|sv"
    r"|ta|te|th|tr|uk|ur|vi|zh)(?:[-_](?:[a-z]{2}|[a-z]{4}|419))?"
)
DATED = re.compile(r"^(?:19|20)\d\d[-_]\d\d?[-_]\d\d?[-_]")
_ORDER = re.compile(r"^\d{1,3}[-_.]\s*(?=\D)")


@lru_cache(maxsize=4096)
def split_extension(name: str) -> tuple[str, str]:
    """A file name without and with only its extension, the latter in lower case."""
    stem, extension = posixpath.splitext(name)
    return stem, extension.lower()


def is_part(path: str) -> bool:
    """Whether a file is put into pages, so that it is none and its links start from there."""
    *folders, name = path.split("/")
    return not _PARTS.isdisjoint(folders) or (name.startswith("_") and split_extension(name)[0] not in INDEXES)


def stem_of(path: str) -> str:
    """The name without extension and without the code of a language (``about.de.md``)."""
    stem = split_extension(posixpath.basename(path))[0]
    head, dot, last = stem.rpartition(".")
    return head if dot and LANGUAGE.fullmatch(last) else stem


def spellings(stem: str) -> set[str]:
    """A file's name without extension as addresses may have it: with and without its date or number."""
    plain = stem.casefold()
    return {plain, DATED.sub("", plain), _ORDER.sub("", plain)}


def tail_of(target: str) -> str:
    """The last name of an address, folded: without query, extension and the name of an index page."""
    path = target.partition("#")[0].partition("?")[0].rstrip("/")
    folder, _, name = path.rpartition("/")
    stem, extension = split_extension(name)
    stem = (stem if extension in EXTENSIONS else name).casefold()
    return folder.rpartition("/")[2].casefold() if stem in INDEXES else stem

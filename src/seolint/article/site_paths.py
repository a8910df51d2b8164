"""Interprets file names and the paths of URLs: which page do they belong to?"""

from __future__ import annotations

import posixpath
from functools import lru_cache

from seolint.startup.patterns import regex

#: Names of index pages, which represent their folder.
INDEXES = frozenset({"index", "_index", "readme", "home", "default"})
#: Extensions of pages, and of the files that generators make pages from.
EXTENSIONS = frozenset({".md", ".mdx", ".markdown", ".html", ".htm", ".xhtml", ".txt", ".text"})

#: Folders of files that are included in pages. Other folders that begin with an underscore are collections of pages.
_PARTS = frozenset(
    {f"{mark}{name}" for mark in ("", "_") for name in ("includes", "layouts", "partials", "snippets", "templates")}
    | {"_common", "_components", "_data", "_shared", "archetypes"}
)
LANGUAGE = regex(
    r"(?i)(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|pl|pt|ro|ru|sk|sl|sr|sv"
    r"|ta|te|th|tr|uk|ur|vi|zh)(?:[-_](?:[a-z]{2}|[a-z]{4}|419))?"
)
DATED = regex(r"^(?:19|20)\d\d[-_]\d\d?[-_]\d\d?[-_]")
_ORDER = regex(r"^\d{1,3}[-_.]\s*(?=\D)")


@lru_cache(maxsize=4096)
def split_extension(name: str) -> tuple[str, str]:
    """Split a file name into stem and extension, with the extension in lower case: ``A.MD`` → ``A``, ``.md``."""
    stem, extension = posixpath.splitext(name)
    return stem, extension.lower()


def decode(target: str) -> str:
    """Return a part of a URL with the characters that it writes in percent signs: ``caf%C3%A9`` → ``café``."""
    if "%" not in target:
        return target
    from urllib.parse import unquote  # slow to import, and most links need no decoding

    return unquote(target)


def is_part(path: str) -> bool:
    """Whether a file is included in pages instead of being a page; its links are then relative to those pages."""
    *folders, name = path.split("/")
    return not _PARTS.isdisjoint(folders) or (name.startswith("_") and split_extension(name)[0] not in INDEXES)


def stem_of(path: str) -> str:
    """Return the name without extension and language code: ``about.de.md`` → ``about``."""
    stem = split_extension(posixpath.basename(path))[0]
    head, dot, last = stem.rpartition(".")
    return head if dot and LANGUAGE.fullmatch(last) else stem


def spellings(stem: str) -> set[str]:
    """Return how URLs may spell a file's stem: with and without its date or number."""
    plain = stem.casefold()
    return {plain, DATED.sub("", plain), _ORDER.sub("", plain)}


def tail_of(target: str) -> str:
    """Return the last name in a URL, case-folded: ``/Blog/index.html?page=2`` → ``blog``."""
    path = target.partition("#")[0].partition("?")[0].rstrip("/")
    folder, _, name = path.rpartition("/")
    stem, extension = split_extension(name)
    stem = (stem if extension in EXTENSIONS else name).casefold()
    return folder.rpartition("/")[2].casefold() if stem in INDEXES else stem

"""What the path of a page says about it: not a kind of check."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.page_summary import Sketch

#: Names of the page that stands for its folder.
INDEXES = frozenset({"index", "_index", "readme", "home", "default"})
#: Extensions that generators make pages from, or that pages have.
EXTENSIONS = frozenset({".md", ".mdx", ".markdown", ".html", ".htm", ".xhtml", ".txt", ".text"})

#: Folders of what is put into pages. Others that begin with a low line are collections of pages.
_PARTS = frozenset(
    {f"{mark}{name}" for mark in ("", "_") for name in ("includes", "layouts", "partials", "snippets", "templates")}
    | {"_common", "_components", "_data", "_shared", "archetypes"}
)
_VERSION = re.compile(
    r"(?i)v?\d+(?:[._]\d+)*(?:[._]x)?|version-[\w.]+|latest|next|current|stable|nightly|main|master|dev"
)
_LANGUAGE = re.compile(
    r"(?i)(?:ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|pl|pt|ro|ru|sk|sl|sr|sv"
    r"|ta|te|th|tr|uk|ur|vi|zh)(?:[-_](?:[a-z]{2}|[a-z]{4}|419))?"
)
_PAGINATION = re.compile(r"(?i)(?:^|[/_-])(?:page|seite|pagina|página)[/_-]?\d+(?:$|[/._-])")
_DATE = re.compile(r"^(?:19|20)\d\d[-_]\d\d?[-_]\d\d?[-_]")
_ORDER = re.compile(r"^\d{1,3}[-_.]\s*(?=\D)")


@lru_cache(maxsize=4096)
def split_extension(name: str) -> tuple[str, str]:
    """A file name without and with only its extension, the latter in lower case."""
    stem, extension = posixpath.splitext(name)
    return stem, extension.lower()


def is_index(page: Sketch) -> bool:
    """Whether the page stands for its folder."""
    return stem_of(page.path).casefold() in INDEXES


def is_part(path: str) -> bool:
    """Whether a file is put into pages, so that it is none and its links start from there."""
    *folders, name = path.split("/")
    return not _PARTS.isdisjoint(folders) or (name.startswith("_") and split_extension(name)[0] not in INDEXES)


def is_paginated(page: Sketch) -> bool:
    """Whether the page is a part of a sequence such as ``blog/page/2``."""
    return _PAGINATION.search(posixpath.splitext(page.path)[0]) is not None


def is_dated(page: Sketch) -> bool:
    """Whether the page has a date for a name, as posts have that generators list."""
    return _DATE.match(posixpath.basename(page.path)) is not None


def stem_of(path: str) -> str:
    """The name without extension and without the code of a language (``about.de.md``)."""
    stem = split_extension(posixpath.basename(path))[0]
    head, dot, last = stem.rpartition(".")
    return head if dot and _LANGUAGE.fullmatch(last) else stem


def twin_key(page: Sketch) -> str:
    """What translations and versions of a page have in common: its path without the parts that tell them apart."""
    folders = posixpath.dirname(page.path).split("/")
    kept = [folder for folder in folders if not _VERSION.fullmatch(folder) and not _LANGUAGE.fullmatch(folder)]
    return "/".join([*kept, stem_of(page.path)]).casefold()


def apart(pages: Iterable[Sketch]) -> list[Sketch]:
    """The pages without those that are another one's translation, version or declared copy."""
    found: list[Sketch] = []
    seen: set[str] = set()
    for page in pages:
        keys = {twin_key(page)} | ({page.canonical} if page.canonical else set())
        if not keys & seen:
            found.append(page)
        seen |= keys
    return found


def tails(page: Sketch) -> Iterator[str]:
    """The names that an address of the page may end in, folded."""
    stem = stem_of(page.path)
    if stem.casefold() in INDEXES:
        stem = posixpath.basename(posixpath.dirname(page.path))
    yield from spellings(stem)
    for route in page.routes:
        yield tail_of(route)
    if page.title is not None:
        yield re.sub(r"[\W_]+", "-", page.title[0].casefold()).strip("-")


def spellings(stem: str) -> set[str]:
    """A file's name without extension as addresses may have it: with and without its date or number."""
    plain = stem.casefold()
    return {plain, _DATE.sub("", plain), _ORDER.sub("", plain)}


def tail_of(target: str) -> str:
    """The last name of an address, folded: without query, extension and the name of an index page."""
    path = target.partition("#")[0].partition("?")[0].rstrip("/")
    folder, _, name = path.rpartition("/")
    stem, extension = split_extension(name)
    stem = (stem if extension in EXTENSIONS else name).casefold()
    return folder.rpartition("/")[2].casefold() if stem in INDEXES else stem


def top_folder(pages: Iterable[Sketch]) -> str:
    """The folder of the pages that is nearest to the top."""
    folders = {posixpath.dirname(page.path) for page in pages}
    return min(folders, key=lambda folder: (folder.count("/") + bool(folder), folder), default="")

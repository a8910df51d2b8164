"""What the path of a page says about it: whether it is an index, a translation, or one of several numbered pages."""

from __future__ import annotations

import posixpath
import re

from seolint.article.site_paths import DATED, INDEXES, LANGUAGE, spellings, stem_of, tail_of
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.page_summary import PageSummary

_VERSION = regex(r"(?i)v?\d+(?:[._]\d+)*(?:[._]x)?|version-[\w.]+|latest|next|current|stable|nightly|main|master|dev")
_PAGINATION = regex(r"(?i)(?:^|[/_-])(?:page|seite|pagina|página)[/_-]?\d+(?:$|[/._-])")


def is_index(page: PageSummary) -> bool:
    """Whether the page is the index of its folder."""
    return stem_of(page.path).casefold() in INDEXES


def is_paginated(page: PageSummary) -> bool:
    """Whether the page is one of a numbered sequence, such as ``blog/page/2``."""
    return _PAGINATION.search(posixpath.splitext(page.path)[0]) is not None


def is_dated(page: PageSummary) -> bool:
    """Whether the file name begins with a date, as with posts that generators list."""
    return DATED.match(posixpath.basename(page.path)) is not None


def twin_key(page: PageSummary) -> str:
    """Return what translations and versions of a page have in common: ``de/v2/docs/setup.md → docs/setup``."""
    folders = posixpath.dirname(page.path).split("/")
    kept = [folder for folder in folders if not _VERSION.fullmatch(folder) and not LANGUAGE.fullmatch(folder)]
    return "/".join([*kept, stem_of(page.path)]).casefold()


def apart(pages: Iterable[PageSummary]) -> list[PageSummary]:
    """Return the pages without those that are a translation, version or declared copy of an earlier one."""
    found: list[PageSummary] = []
    seen: set[str] = set()
    for page in pages:
        keys = {twin_key(page)} | ({page.canonical} if page.canonical else set())
        if not keys & seen:
            found.append(page)
        seen |= keys
    return found


def tails(page: PageSummary) -> Iterator[str]:
    """Yield the names that a URL of the page may end in, folded."""
    stem = stem_of(page.path)
    if stem.casefold() in INDEXES:
        stem = posixpath.basename(posixpath.dirname(page.path))
    yield from spellings(stem)
    for route in page.routes:
        yield tail_of(route)
    if page.title is not None:
        yield re.sub(r"[\W_]+", "-", page.title[0].casefold()).strip("-")


def top_folder(pages: Iterable[PageSummary]) -> str:
    """Return the topmost folder with a page in it."""
    folders = {posixpath.dirname(page.path) for page in pages}
    return min(folders, key=lambda folder: (folder.count("/") + bool(folder), folder), default="")

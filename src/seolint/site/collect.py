"""Collects the results of all files of a site, judges them together and caches the findings until something changes.

Site rules see sketches of a few kilobytes per page. The results themselves wait in a spool.
"""

from __future__ import annotations

import marshal
import os

from seolint.results.file_result import FileResult
from seolint.site.spool import Spool
from seolint.site.templates import SharedFaults
from seolint.startup.stamp import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from typing import Any, Protocol

    from seolint.site.judge import SiteFindings

    #: Results for files of a site by their number, as plain data.
    PlainOutcomes = dict[int, tuple[Any, ...]]

    class SiteCache(Protocol):
        """Keeps the findings in a site from run to run."""

        def load_site(
            self, name: str, key: bytes, is_as_seen: Callable[[dict[str, bytes]], bool]
        ) -> PlainOutcomes | None:
            """Return the stored results if the key is the same and no folder has changed."""

        def store_site(self, name: str, key: bytes, seen: dict[str, bytes], found: PlainOutcomes) -> None:
            """Store results."""


class Folders:
    """Lists folders and records a digest of each, to notice later changes."""

    def __init__(self) -> None:
        """Start with no folders."""
        self.seen: dict[str, bytes] = {}

    def list(self, folder: str) -> list[str]:
        """Return the names in a folder, sorted; an empty list if it does not exist."""
        names = list_folder(folder)
        self.seen[folder] = _digest_names(names)
        return names


def list_folder(folder: str) -> list[str]:
    """Return the names in a folder, sorted; an empty list if it does not exist."""
    try:
        return sorted(os.listdir(folder or "."))
    except OSError:
        return []


class Store:
    """Where the findings in a site are cached.

    Args:
        cache: the cache.
        name: a name that identifies the site.
        context: returns a digest of everything else the findings depend on; called once all results are collected.
    """

    def __init__(self, cache: SiteCache, name: str, context: Callable[[], bytes]) -> None:
        self.cache = cache
        self.name = name
        self.context = context


def judge_together(
    outcomes: Iterable[FileResult],
    judge: Callable[[list[bytes], Folders], dict[int, SiteFindings]],
    store: Store | None,
    templates: Callable[[], Collection[str]] = tuple,
) -> Iterator[FileResult]:
    """Yield the results with the findings of the site rules added, and those of templates told once.

    Args:
        outcomes: the results for single files; those without a sketch are not part of the site.
        judge: runs the site rules on the sketches (empty for files without one) and returns findings by file number.
            It may empty the list.
        store: where to cache the findings; None to not cache them.
        templates: returns the rules whose faults come from templates.
    """
    spool = Spool()
    try:
        yield from _judge_spooled(outcomes, judge, store, spool, templates)
    finally:
        spool.close()


def _judge_spooled(
    outcomes: Iterable[FileResult],
    judge: Callable[[list[bytes], Folders], dict[int, SiteFindings]],
    store: Store | None,
    spool: Spool,
    templates: Callable[[], Collection[str]],
) -> Iterator[FileResult]:
    key = b""
    sketches: list[bytes] = []
    for outcome in outcomes:
        if not outcome.sketch and not sketches:
            yield outcome
            continue
        sketches.append(outcome.sketch)
        outcome.sketch = digest(outcome.sketch)
        data = spool.put(outcome)
        if store is not None:
            key = digest(key + data)
    if not sketches:
        return
    known = store.cache.load_site(store.name, key + store.context(), _is_as_seen) if store is not None else None
    if known is not None:
        yield from _replace(spool, known)
        return
    folders = Folders()
    found = judge(sketches, folders)
    shared = SharedFaults(spool, templates())
    changed = {}
    for number, outcome in enumerate(spool):
        judged = found[number].add_to(outcome) if number in found else outcome
        judged = shared.fold(number, judged)
        if judged is not outcome:
            changed[number] = judged.plain()
        yield judged
    if store is not None and not any(said.problems for said in found.values()):
        store.cache.store_site(store.name, key + store.context(), folders.seen, changed)


def _replace(spool: Spool, known: PlainOutcomes) -> Iterator[FileResult]:
    for number, outcome in enumerate(spool):
        yield FileResult.from_plain(known[number]) if number in known else outcome


def _is_as_seen(seen: dict[str, bytes]) -> bool:
    """Whether the folders still contain the same names."""
    return all(_digest_names(list_folder(folder)) == names for folder, names in seen.items())


def _digest_names(names: list[str]) -> bytes:
    return digest(marshal.dumps(names), 8)

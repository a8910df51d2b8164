"""All outcomes of a site, gathered, judged together and handed on; kept from one run to the next if nothing changes.

What is judged is the sketches: a few kilobytes a page. The outcomes themselves wait in a spool.
"""

from __future__ import annotations

import marshal
import os

from seolint.results.file_result import FileResult
from seolint.site.spool import Spool
from seolint.startup.stamp import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Protocol

    from seolint.site.judge import SiteFindings

    #: Outcomes of a site by their number, as plain data.
    PlainOutcomes = dict[int, tuple[Any, ...]]

    class SiteCache(Protocol):
        """Keeps what was found in a site from run to run."""

        def load_site(
            self, name: str, key: bytes, is_as_seen: Callable[[dict[str, bytes]], bool]
        ) -> PlainOutcomes | None:
            """What was found, if the files are those of the key and no folder has changed."""

        def store_site(self, name: str, key: bytes, seen: dict[str, bytes], found: PlainOutcomes) -> None:
            """Keep what was found."""


class Folders:
    """The names in folders, looked up once, and a record of what was seen."""

    def __init__(self) -> None:
        """Start with none."""
        self.seen: dict[str, bytes] = {}

    def list(self, folder: str) -> list[str]:
        """The names in a folder, sorted; none if there is no such folder."""
        names = list_folder(folder)
        self.seen[folder] = _digest_names(names)
        return names


def list_folder(folder: str) -> list[str]:
    """The names in a folder, sorted; none if there is no such folder."""
    try:
        return sorted(os.listdir(folder or "."))
    except OSError:
        return []


class Store:
    """Where the judgement on a site is kept.

    Args:
        cache: the cache it goes to.
        name: what tells the site from others.
        context: gives a digest of all that the judgement depends on beside the outcomes, once they are all there.
    """

    def __init__(self, cache: SiteCache, name: str, context: Callable[[], bytes]) -> None:
        self.cache = cache
        self.name = name
        self.context = context


def judge_together(
    outcomes: Iterable[FileResult],
    judge: Callable[[list[bytes], Folders], dict[int, SiteFindings]],
    store: Store | None,
) -> Iterator[FileResult]:
    """The outcomes with what is found in the site as a whole.

    Args:
        outcomes: those of single files; such without a sketch have no part in the site.
        judge: judges the sketches, of which an empty one stands for a file without; gives what is said of the files by
            their numbers. It may empty the list.
        store: where the judgement is kept.
    """
    spool, key = Spool(), b""
    sketches: list[bytes] = []
    for outcome in outcomes:
        if not outcome.sketch and not sketches:
            yield outcome
            continue
        sketches.append(outcome.sketch)
        outcome.sketch = digest(outcome.sketch)
        key = digest(key + spool.put(outcome))
    if not sketches:
        return
    known = store.cache.load_site(store.name, key + store.context(), _is_as_seen) if store is not None else None
    if known is not None:
        yield from _replace(spool, known)
        return
    folders = Folders()
    found = judge(sketches, folders)
    changed = {}
    for number, outcome in enumerate(spool):
        if number in found:
            outcome = found[number].add_to(outcome)  # noqa: PLW2901
            changed[number] = outcome.plain()
        yield outcome
    if store is not None and not any(said.problems for said in found.values()):
        store.cache.store_site(store.name, key + store.context(), folders.seen, changed)


def _replace(spool: Spool, known: PlainOutcomes) -> Iterator[FileResult]:
    for number, outcome in enumerate(spool):
        yield FileResult.from_plain(known[number]) if number in known else outcome


def _is_as_seen(seen: dict[str, bytes]) -> bool:
    """Whether folders hold what they held."""
    return all(_digest_names(list_folder(folder)) == names for folder, names in seen.items())


def _digest_names(names: list[str]) -> bytes:
    return digest(marshal.dumps(names), 8)

"""Baselines: known findings kept in a file, so that only new ones are reported."""

from __future__ import annotations

import json
import os
from collections import Counter

from seolint.base.errors import SettingsError
from seolint.base.files import MAX_BASELINE, read_regular, write_atomically
from seolint.base.paths import path_below, shown_path
from seolint.base.vocabulary import BASELINE_SCHEMA_VERSION
from seolint.results.file_result import FileResult, SeverityCounts
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from seolint.results.contract import FindingEntry

#: Share of words in common from which a new finding counts as a known one whose text was edited.
_MIN_SIMILARITY = 0.6
#: Shortest text that is compared, in words.
_MIN_WORDS = 4
#: Most missing findings of one rule in a file that are compared with new ones; the time grows with their product.
_MAX_COMPARED = 100


class Known(NamedTuple):
    """A finding of a baseline; the path is relative to the folder of the baseline."""

    path: str
    rule: str
    fingerprint: str
    text: str


class Baseline:
    """The findings of a baseline file.

    Attributes:
        hidden: number of known findings left out of the report.
        gone: the known findings that are no longer found, in the files linted so far.
    """

    def __init__(self, folder: str, known: Iterable[Known]) -> None:
        """Take the absolute path of the folder that paths are relative to, and the known findings."""
        self.folder = folder
        self.hidden = 0
        self.gone: list[Known] = []
        self._known: dict[str, dict[str, Known]] = {}
        for finding in known:
            self._known.setdefault(finding.path, {})[finding.fingerprint] = finding

    def filter(self, result: FileResult) -> FileResult:
        """Return the result without known findings. Verdicts stay: they describe the whole article."""
        known = self.known_in(result.entry["path"])
        if not known:
            return result
        entry = result.entry
        found = {finding["fingerprint"] for finding in entry["findings"]}
        gone = [finding for fingerprint, finding in known.items() if fingerprint not in found]
        new = [number for number, finding in enumerate(entry["findings"]) if finding["fingerprint"] not in known]
        edited = pair_edited([entry["findings"][number] for number in new], gone)
        self.gone += [finding for number, finding in enumerate(gone) if number not in edited.values()]
        new = [number for place, number in enumerate(new) if place not in edited]
        self.hidden += len(entry["findings"]) - len(new)
        findings = [entry["findings"][number] for number in new]
        return FileResult(
            json.dumps({**entry, "findings": findings}, ensure_ascii=False),
            SeverityCounts.of(findings),
            result.problems,
            tuple(result.frames[number] for number in new),
            fixed=result.fixed,
            diff=result.diff,
            is_dated=result.is_dated,
        )

    def known_in(self, path: str) -> Mapping[str, Known]:
        """Return the known findings of a file by fingerprint."""
        return self._known.get(path_below(self.folder, os.path.abspath(path)), {})


def pair_edited(new: Sequence[FindingEntry], gone: Sequence[Known]) -> dict[int, int]:
    """Pair new findings with known ones whose text was edited: index in ``new`` → index in ``gone``.

    Both are from one file. A sentence that is too long stays known when a word in it changes; ``close`` and ``Close
    this`` are too short to be compared.
    """
    pairs: dict[int, int] = {}
    for rule in {finding["rule"] for finding in new}:
        left = {place: _count(known.text) for place, known in enumerate(gone) if known.rule == rule}
        for number, finding in enumerate(new):
            if finding["rule"] == rule and 0 < len(left) <= _MAX_COMPARED:
                words = _count(finding["excerpt"])
                similarity, place = max((_similarity(words, left[place]), -place) for place in left)
                if similarity >= _MIN_SIMILARITY:
                    pairs[number] = -place
                    del left[-place]
    return pairs


def _count(text: str) -> Counter[str]:
    return Counter(text.casefold().split())


def _similarity(one: Counter[str], other: Counter[str]) -> float:
    """The share of words in common, from 0 to 1; 0 for texts shorter than ``_MIN_WORDS``."""
    sizes = one.total(), other.total()
    return 2 * (one & other).total() / sum(sizes) if min(sizes) >= _MIN_WORDS else 0.0


def read_baseline(path: str) -> Baseline:
    """Read a baseline file.

    Raises:
        SettingsError: the file cannot be read or is not a baseline.
    """
    try:
        data = json.loads(read_regular(path, MAX_BASELINE).decode("utf-8"))
        known = [
            Known(*map(_text, (item["path"], item["rule"], item["fingerprint"], item.get("text", ""))))
            for item in data["findings"]
        ]
    except OSError as error:
        raise SettingsError(shown_path(path), f"cannot be read: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise SettingsError(shown_path(path), "not a baseline: create one with --write-baseline") from None
    return Baseline(os.path.dirname(os.path.abspath(path)), known)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def write_baseline(path: str, results: Iterable[FileResult]) -> int:
    """Write all findings to a baseline file and return their number.

    The findings are sorted, one per line, so that version control can merge the file.

    Raises:
        OSError: the file cannot be written.
    """
    folder = os.path.dirname(os.path.abspath(path))
    known = sorted(finding for result in results for finding in _findings(result, folder))
    lines = ",\n  ".join(json.dumps(finding._asdict(), ensure_ascii=False) for finding in known)
    body = f"\n  {lines}\n " if lines else ""
    text = f'{{"schema_version": {BASELINE_SCHEMA_VERSION},\n "findings": [{body}]}}\n'
    write_atomically(path, text.encode("utf-8", "backslashreplace"))
    return len(known)


def _findings(result: FileResult, folder: str) -> Iterator[Known]:
    if result.counts.findings:
        path = path_below(folder, os.path.abspath(result.entry["path"]))
        for finding in result.entry["findings"]:
            yield Known(path, finding["rule"], finding["fingerprint"], " ".join(finding["excerpt"].split()))

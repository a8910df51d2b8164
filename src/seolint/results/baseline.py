"""Known findings, kept in a file so that only new ones are told."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

from seolint.base.errors import SettingsError
from seolint.base.paths import path_below, shown_path
from seolint.base.vocabulary import SCHEMA_VERSION
from seolint.results.file_result import FileResult, SeverityCounts
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from seolint.results.contract import FindingEntry

#: A finding is a known one whose text was edited with this share of words in common, of at least so many.
_LIKENESS = 0.6
_FEWEST_WORDS = 4
#: With more findings of a rule gone from one file, each is taken for what it is: comparing all would take too long.
_MOST = 100


class Known(NamedTuple):
    """A finding of a baseline; the path is relative to the folder of the baseline."""

    path: str
    rule: str
    fingerprint: str
    text: str


class Baseline:
    """The findings of a baseline file.

    Attributes:
        kept_quiet: how many findings were known.
        gone: the known ones that are not found any more, in the files seen.
    """

    def __init__(self, folder: str, known: Iterable[Known]) -> None:
        """Take the folder that paths are relative to, as an absolute path, and the findings."""
        self.folder = folder
        self.kept_quiet = 0
        self.gone: list[Known] = []
        self._known: dict[str, dict[str, Known]] = {}
        for finding in known:
            self._known.setdefault(finding.path, {})[finding.fingerprint] = finding

    def filter(self, outcome: FileResult) -> FileResult:
        """The outcome without the findings that are known. Verdicts stay: they are about the article as it is."""
        known = self.known_in(outcome.entry["path"])
        if not known:
            return outcome
        entry = outcome.entry
        found = {finding["fingerprint"] for finding in entry["findings"]}
        gone = [finding for fingerprint, finding in known.items() if fingerprint not in found]
        new = [number for number, finding in enumerate(entry["findings"]) if finding["fingerprint"] not in known]
        edited = pair_edited([entry["findings"][number] for number in new], gone)
        self.gone += [finding for number, finding in enumerate(gone) if number not in edited.values()]
        new = [number for place, number in enumerate(new) if place not in edited]
        self.kept_quiet += len(entry["findings"]) - len(new)
        findings = [entry["findings"][number] for number in new]
        return FileResult(
            json.dumps({**entry, "findings": findings}, ensure_ascii=False),
            SeverityCounts.of(findings),
            outcome.problems,
            tuple(outcome.frames[number] for number in new),
            fixed=outcome.fixed,
            diff=outcome.diff,
            is_dated=outcome.is_dated,
        )

    def known_in(self, path: str) -> Mapping[str, Known]:
        """The known findings of a file by their fingerprints."""
        return self._known.get(path_below(self.folder, os.path.abspath(path)), {})


def pair_edited(new: Sequence[FindingEntry], gone: Sequence[Known]) -> dict[int, int]:
    """Which of the new findings are known ones whose text was edited: for their numbers those of the gone ones.

    Both are of one file. A sentence that was too long stays known when a word in it is mended; ``close`` and ``Close
    this`` are two findings.
    """
    pairs: dict[int, int] = {}
    for rule in {finding["rule"] for finding in new}:
        left = {place: _count(known.text) for place, known in enumerate(gone) if known.rule == rule}
        for number, finding in enumerate(new):
            if finding["rule"] == rule and 0 < len(left) <= _MOST:
                words = _count(finding["excerpt"])
                likeness, place = max((_likeness(words, left[place]), -place) for place in left)
                if likeness >= _LIKENESS:
                    pairs[number] = -place
                    del left[-place]
    return pairs


def _count(text: str) -> Counter[str]:
    return Counter(text.casefold().split())


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """The share of words in common, 0 to 1; 0 for texts of few words."""
    sizes = one.total(), other.total()
    return 2 * (one & other).total() / sum(sizes) if min(sizes) >= _FEWEST_WORDS else 0.0


def read_baseline(path: str) -> Baseline:
    """The baseline in a file.

    Raises:
        SettingsError: it cannot be read, or is no baseline.
    """
    try:
        data = json.loads(Path(path).read_text("utf-8"))
        known = [
            Known(item["path"], item["rule"], item["fingerprint"], item.get("text", "")) for item in data["findings"]
        ]
    except OSError as error:
        raise SettingsError(shown_path(path), f"cannot be read: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError):
        raise SettingsError(shown_path(path), "this is no baseline: make one with --write-baseline") from None
    return Baseline(os.path.dirname(os.path.abspath(path)), known)


def write_baseline(path: str, outcomes: Iterable[FileResult]) -> int:
    """Write all findings to a baseline file, sorted, one a line, so that versions merge; how many there are.

    Raises:
        OSError: the file cannot be written.
    """
    folder = os.path.dirname(os.path.abspath(path))
    known = sorted(finding for outcome in outcomes for finding in _findings(outcome, folder))
    lines = ",\n  ".join(json.dumps(finding._asdict(), ensure_ascii=False) for finding in known)
    body = f"\n  {lines}\n " if lines else ""
    Path(path).write_text(f'{{"schema_version": {SCHEMA_VERSION},\n "findings": [{body}]}}\n', "utf-8", newline="\n")
    return len(known)


def _findings(outcome: FileResult, folder: str) -> Iterator[Known]:
    if outcome.counts.findings:
        path = path_below(folder, os.path.abspath(outcome.entry["path"]))
        for finding in outcome.entry["findings"]:
            yield Known(path, finding["rule"], finding["fingerprint"], " ".join(finding["excerpt"].split()))

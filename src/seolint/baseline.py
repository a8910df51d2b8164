"""Known findings, kept in a file so that only new ones are told."""

from __future__ import annotations

import json
import os
from pathlib import Path

from seolint.errors import SettingsError
from seolint.hints import TYPE_CHECKING, NamedTuple
from seolint.outcome import Counts, Outcome
from seolint.paths import path_below, shown_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Known(NamedTuple):
    """A finding of a baseline; the path is relative to the folder of the baseline."""

    path: str
    rule: str
    fingerprint: str


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

    def filter(self, outcome: Outcome) -> Outcome:
        """The outcome without the findings that are known. Verdicts stay: they are about the article as it is."""
        known = self.known_in(outcome.entry["path"])
        if not known:
            return outcome
        entry = outcome.entry
        found = {finding["fingerprint"] for finding in entry["findings"]}
        self.gone += [finding for fingerprint, finding in known.items() if fingerprint not in found]
        new = [number for number, finding in enumerate(entry["findings"]) if finding["fingerprint"] not in known]
        self.kept_quiet += len(entry["findings"]) - len(new)
        findings = [entry["findings"][number] for number in new]
        return Outcome(
            json.dumps({**entry, "findings": findings}, ensure_ascii=False),
            Counts.of(findings),
            outcome.problems,
            tuple(outcome.frames[number] for number in new),
            fixed=outcome.fixed,
            diff=outcome.diff,
            is_dated=outcome.is_dated,
        )

    def known_in(self, path: str) -> Mapping[str, Known]:
        """The known findings of a file by their fingerprints."""
        return self._known.get(path_below(self.folder, os.path.abspath(path)), {})


def read_baseline(path: str) -> Baseline:
    """The baseline in a file.

    Raises:
        SettingsError: it cannot be read, or is no baseline.
    """
    try:
        data = json.loads(Path(path).read_text("utf-8"))
        known = [Known(item["path"], item["rule"], item["fingerprint"]) for item in data["findings"]]
    except OSError as error:
        raise SettingsError(shown_path(path), f"cannot be read: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError):
        raise SettingsError(shown_path(path), "this is no baseline: make one with --write-baseline") from None
    return Baseline(os.path.dirname(os.path.abspath(path)), known)


def write_baseline(path: str, outcomes: Iterable[Outcome]) -> int:
    """Write all findings to a baseline file, sorted, one a line, so that versions merge; how many there are.

    Raises:
        OSError: the file cannot be written.
    """
    folder = os.path.dirname(os.path.abspath(path))
    known = sorted(finding for outcome in outcomes for finding in _findings(outcome, folder))
    lines = ",\n  ".join(json.dumps(finding._asdict(), ensure_ascii=False) for finding in known)
    body = f"\n  {lines}\n " if lines else ""
    Path(path).write_text(f'{{"schema_version": 1,\n "findings": [{body}]}}\n', "utf-8", newline="\n")
    return len(known)


def _findings(outcome: Outcome, folder: str) -> Iterator[Known]:
    if outcome.counts.findings:
        path = path_below(folder, os.path.abspath(outcome.entry["path"]))
        for finding in outcome.entry["findings"]:
            yield Known(path, finding["rule"], finding["fingerprint"])

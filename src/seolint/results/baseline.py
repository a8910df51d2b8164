"""Baselines: known findings kept in a file, so that only new ones are reported."""

from __future__ import annotations

import json
import os

from seolint.base.errors import SettingsError
from seolint.base.files import MAX_ARTICLE, MAX_BASELINE, read_regular, write_atomically
from seolint.base.paths import is_inside, path_below, shown_path
from seolint.base.vocabulary import BASELINE_SCHEMA_VERSION
from seolint.results.file_result import is_fixed_safely
from seolint.results.known import Known, pair_changed, shares_enough
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.stamp import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from typing import Any

    from seolint.results.contract import FileEntry, FindingEntry
    from seolint.results.file_result import FileResult


class Baseline:
    """The findings of a baseline file.

    A file that is gone and one that has the same text, or most of the same findings, are one file renamed.

    Args:
        path: the baseline file.
        known: the known findings.
        digests: the digests of the texts they were found in, by path.

    Attributes:
        hidden: number of known findings left out of the report.
        fixable: number of those that ``--fix`` would fix.
        gone: the known findings that are no longer found, in the files linted so far.
    """

    def __init__(self, path: str, known: Iterable[Known], digests: Mapping[str, str]) -> None:
        self.path = path
        self.folder = os.path.dirname(os.path.abspath(path))
        self.hidden = self.fixable = 0
        self.gone: list[Known] = []
        self._left: dict[str, dict[str, Known]] = {}
        for finding in known:
            self._left.setdefault(finding.path, {})[finding.fingerprint] = finding
        self._digests = dict(digests)
        self._kept: list[Known] = []
        self._vanished: set[str] | None = None

    def filter(self, result: FileResult, rules_of: Callable[[str], Collection[str]]) -> FileResult:
        """Return the result without known findings. Verdicts stay: they describe the whole article.

        Args:
            result: the result of linting a file.
            rules_of: returns the names of the rules that were run on a file; asked only if known findings are missing.
        """
        entry = result.entry
        path = self.place(entry["path"])
        known = self._take(path, result)
        if not known:
            return result
        matches = match(entry["findings"], known)
        missing = [finding for finding in known.values() if finding not in matches.values()]
        if missing:
            judged = set() if result.problems else _judged(entry, rules_of(entry["path"]))
            self.gone += [finding for finding in missing if finding.rule in judged]
            self._kept += [finding for finding in missing if finding.rule not in judged]
        self._kept += [_as_known(path, entry["findings"][number]) for number in matches]
        self.hidden += len(matches)
        fixes = [entry["findings"][number]["fix"] for number in matches]
        self.fixable += sum(fix is not None and is_fixed_safely(fix) for fix in fixes)
        pairs = zip(entry["findings"], result.frames, strict=True)
        return result.with_findings([pair for number, pair in enumerate(pairs) if number not in matches])

    def known_in(self, path: str) -> Mapping[str, Known]:
        """Return the known findings of a file by fingerprint."""
        return self._left.get(self.place(path), {})

    def place(self, path: str) -> str:
        """Return a path as the baseline has it: relative to its folder if inside it."""
        return path_below(self.folder, os.path.abspath(path))

    def drop_vanished(self, paths: Iterable[str]) -> None:
        """Count what was known in files that no longer exist as gone, in the files and folders linted."""
        covered = [os.path.abspath(path) for path in paths]
        for path in self._find_vanished():
            full = os.path.join(self.folder, path)
            if any(is_inside(full, folder) for folder in covered):
                self.gone += self._left.pop(path).values()

    def prune(self) -> int:
        """Write the file again without the findings that are gone, and return their number.

        Those that were found are written as they are now: under the new name of a renamed file, with their edited text.

        Raises:
            OSError: the file cannot be written.
        """
        left = [finding for findings in self._left.values() for finding in findings.values()]
        linted = {finding.path for finding in self._kept}
        digests = {path: found for path, found in self._digests.items() if path not in linted}
        _write(self.path, [*left, *self._kept], digests | _digest_files(self.folder, linted))
        return len(self.gone)

    def _take(self, path: str, result: FileResult) -> dict[str, Known]:
        """Return what is known of a file, which was not asked for before."""
        if path not in self._left and result.counts.findings:
            path = self._former_path(path, result.entry["findings"]) or path
        return self._left.pop(path, {})

    def _former_path(self, path: str, findings: Sequence[FindingEntry]) -> str | None:
        """Return the path that a file had when the baseline was written, if it was renamed since."""
        vanished = self._find_vanished()
        if not vanished:
            return None
        own = digest_file(os.path.join(self.folder, path))
        same = [old for old in vanished if own and self._digests.get(old) == own]
        if not same:
            names = [old for old in vanished if shares_enough(path, findings, self._left[old])]
            prints = {finding["fingerprint"] for finding in findings}
            same = sorted(names, key=lambda old: (-len(prints & self._left[old].keys()), old))
        for old in same[:1]:
            vanished.discard(old)
            return old
        return None

    def _find_vanished(self) -> set[str]:
        """Return the paths of the baseline where no file is, without those that were renamed."""
        if self._vanished is None:
            self._vanished = {path for path in self._left if not os.path.lexists(os.path.join(self.folder, path))}
        return self._vanished


def match(findings: Sequence[FindingEntry], known: Mapping[str, Known]) -> dict[int, Known]:
    """Return the known finding for each finding that is known, by the number of the finding."""
    matches = {}
    for number, finding in enumerate(findings):
        if finding["fingerprint"] in known:
            matches[number] = known[finding["fingerprint"]]
    new = [number for number in range(len(findings)) if number not in matches]
    found = {finding.fingerprint for finding in matches.values()}
    missing = [finding for finding in known.values() if finding.fingerprint not in found]
    pairs = pair_changed([findings[number] for number in new], missing)
    return matches | {new[number]: missing[place] for number, place in pairs.items()}


def _judged(entry: FileEntry, rules: Collection[str]) -> set[str]:
    """Return the rules that were evaluated for a file: only of those is a missing finding gone."""
    return set(rules).difference(*(group["rules"] for group in entry["not_evaluated"]))


def _as_known(path: str, finding: FindingEntry) -> Known:
    text = " ".join(finding["excerpt"].split())
    return Known(path, finding["rule"], finding["fingerprint"], text)


def read_baseline(path: str) -> Baseline:
    """Read a baseline file.

    Raises:
        SettingsError: the file cannot be read or is not a baseline.
    """
    try:
        data = json.loads(read_regular(path, MAX_BASELINE).decode("utf-8"))
        known = [_read_known(item) for item in data["findings"]]
        digests = {_text(place): _text(found) for place, found in data.get("files", {}).items()}
    except OSError as error:
        advice = f": create it with seolint check --write-baseline {shown_path(path)} ."
        reason = f"{error.strerror or error}{advice if isinstance(error, FileNotFoundError) else ''}"
        raise SettingsError(shown_path(path), f"cannot be read: {reason}") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise SettingsError(shown_path(path), "not a baseline: create one with --write-baseline") from None
    return Baseline(path, known, digests)


def _read_known(item: Mapping[str, Any]) -> Known:
    path, rule, fingerprint, text = map(_text, (item["path"], item["rule"], item["fingerprint"], item.get("text", "")))
    return Known(path, rule, fingerprint, text)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def write_baseline(path: str, results: Iterable[FileResult]) -> int:
    """Write all findings to a baseline file and return their number.

    Raises:
        OSError: the file cannot be written.
    """
    folder = os.path.dirname(os.path.abspath(path))
    known: list[Known] = []
    for result in results:
        if result.counts.findings:
            place = path_below(folder, os.path.abspath(result.entry["path"]))
            known += [_as_known(place, finding) for finding in result.entry["findings"]]
    _write(path, known, _digest_files(folder, {finding.path for finding in known}))
    return len(known)


def _write(path: str, known: Iterable[Known], digests: Mapping[str, str]) -> None:
    """Write a baseline: sorted, one finding or file per line, so that version control can merge it."""
    in_order = sorted(known)
    findings = [json.dumps(finding._asdict(), ensure_ascii=False) for finding in in_order]
    places = {finding.path for finding in in_order}
    files = [
        f"{json.dumps(place, ensure_ascii=False)}: {json.dumps(found)}"
        for place, found in sorted(digests.items())
        if place in places
    ]
    text = (
        f'{{"schema_version": {BASELINE_SCHEMA_VERSION},\n'
        f' "findings": [{_join(findings)}],\n "files": {{{_join(files)}}}}}\n'
    )
    write_atomically(path, text.encode("utf-8", "backslashreplace"))


def _join(lines: Sequence[str]) -> str:
    return "\n  {}\n ".format(",\n  ".join(lines)) if lines else ""


def _digest_files(folder: str, paths: Iterable[str]) -> dict[str, str]:
    digests = {path: digest_file(os.path.join(folder, path)) for path in paths}
    return {path: found for path, found in digests.items() if found is not None}


def digest_file(path: str) -> str | None:
    """Return a digest of a file, the same for all line ends; None if there is no such file."""
    try:
        data = read_regular(path, MAX_ARTICLE)
    except OSError:
        return None
    return digest(data.replace(b"\r\n", b"\n").replace(b"\r", b"\n"), 8).hex()

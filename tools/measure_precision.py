"""Measure how often each rule is right: sample findings on real pages, let a person judge them, keep the verdicts.

Usage::

    python tools/measure_precision.py sample FOLDER SHEET [--size 20] [--rules NAME,…]   # writes a sheet to judge
    python tools/measure_precision.py record SHEET                                       # keeps its verdicts
    python tools/measure_precision.py count FOLDER…                                      # counts what errors find
    python tools/measure_precision.py check                                              # compares with the tiers

``FOLDER`` has a folder for each site, whose pages stay outside this repository. The sheet shows each finding with the text
around it: put ``r`` (a good editor agrees) or ``w`` in front of it. Whoever judges has not written the rule. Some entries
are planted, a message at the place of another finding: if more than one in five of those passes as right, the sheet
is not recorded. ``docs/precision.toml`` keeps ids and verdicts, no text. ``check`` fails for a rule whose findings of a
severity are so often wrong that the upper end of the 95% interval is below the tier of that severity, and for an error
on heuristic evidence that has been found too seldom on all pages for anyone to know: such a rule is at most a warning.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import seolint
from seolint.rulebook.loading import load_rules
from seolint.startup.stamp import digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from seolint.results.contract import FindingEntry
    from seolint.rulebook.rule import Rule

KEPT = Path(__file__).parents[1] / "docs" / "precision.toml"
#: The share of findings of each severity that must be right.
TIERS = {"error": 0.98, "warning": 0.92, "info": 0.8}
#: Fewest findings read of which a rule is held to its tier; fewer say little.
_FEWEST = 8
#: Fewest findings on all pages of a rule that reports errors on heuristic evidence.
_FEWEST_ERRORS = 30
#: Rules that compare what a text says of itself with what is there: they count, and judge nothing.
_FACTS = frozenset({"description-false-count", "metadata-label-leaked"})
#: The table of the file that keeps how often such a rule was found.
_COUNTED = "hits"
#: The quantile of the normal distribution for an interval of 95%.
_Z = 1.96
#: One planted entry for so many others, and the share of planted ones that may pass as right.
_PLANTED, _PASSING = 10, 0.2
#: Characters shown around a finding.
_AROUND = 160

#: The verdicts by rule and severity: whether each finding, by its id, was right.
Verdicts = dict[tuple[str, str], dict[str, bool]]


class Entry(NamedTuple):
    """A finding of a sheet: its id, rule and severity, its message, and the text around it, with marks."""

    id: str
    rule: str
    severity: str
    message: str
    shown: str


def read_verdicts(path: Path = KEPT) -> Verdicts:
    """Return the verdicts kept so far."""
    data = tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
    return {
        (rule, severity): {**dict.fromkeys(kept.get("right", ()), True), **dict.fromkeys(kept.get("wrong", ()), False)}
        for rule, by_severity in data.items()
        if rule != _COUNTED
        for severity, kept in by_severity.items()
    }


def read_hits(path: Path = KEPT) -> dict[str, int]:
    """Return how often each counted rule was found."""
    hits: dict[str, int] = tomllib.loads(path.read_text("utf-8")).get(_COUNTED, {}) if path.is_file() else {}
    return hits


def write_verdicts(verdicts: Verdicts, hits: Mapping[str, int]) -> str:
    """Return the file that ``read_verdicts`` and ``read_hits`` read."""
    parts = ["# Findings on real pages that were read: ids by verdict. Written by tools/measure_precision.py.\n"]
    for (rule, severity), by_id in sorted(verdicts.items()):
        lines = [f"[{rule}.{severity}]"]
        for word, meaning in (("right", True), ("wrong", False)):
            ids = sorted(id_ for id_, is_right in by_id.items() if is_right is meaning)
            lines += [f"{word} = {json.dumps(ids)}"] if ids else []
        parts.append("\n".join([*lines, ""]))
    if hits:
        parts.append("\n".join([f"[{_COUNTED}]", *(f"{rule} = {number}" for rule, number in sorted(hits.items())), ""]))
    return "\n".join(parts)


def interval(right: int, read: int) -> tuple[float, float]:
    """Return the ends of the 95% interval for a share (Wilson, 1927)."""
    share, square = right / read, _Z * _Z
    middle = share + square / (2 * read)
    reach = _Z * math.sqrt(share * (1 - share) / read + square / (4 * read * read))
    return max(0.0, (middle - reach) / (1 + square / read)), min(1.0, (middle + reach) / (1 + square / read))


def find_below(verdicts: Verdicts) -> Iterator[str]:
    """Yield a line for each rule and severity that is too often wrong for its tier."""
    for (rule, severity), by_id in sorted(verdicts.items()):
        high = interval(sum(by_id.values()), len(by_id))[1]
        if len(by_id) >= _FEWEST and high < TIERS[severity]:
            yield f"{rule}: {describe(severity, by_id)}, the tier is {TIERS[severity]:.0%}"


def find_scarce(hits: Mapping[str, int], rules: Iterable[Rule]) -> Iterator[str]:
    """Yield a line for each rule that reports errors on heuristic evidence and was found too seldom."""
    for rule in filter(_is_bold, rules):
        number = hits.get(rule.name, 0)
        if number < _FEWEST_ERRORS:
            yield f"{rule.name}: found {number} times, an error on heuristic evidence needs {_FEWEST_ERRORS}"


def count_hits(folders: Iterable[Path], rules: Iterable[Rule]) -> dict[str, int]:
    """Count the findings in folders of each rule that reports errors on heuristic evidence."""
    names = {rule.name for rule in rules if _is_bold(rule)}
    reports = (report for folder in folders for report in seolint.lint_paths([folder]))
    found = Counter(finding["rule"] for report in reports for finding in report.findings)
    return {name: found[name] for name in sorted(names)}


def _is_bold(rule: Rule) -> bool:
    return rule.severity.value == "error" and rule.evidence == "heuristic" and rule.name not in _FACTS


def describe(severity: str, by_id: Mapping[str, bool]) -> str:
    """Return the figures in words: ``19 of 20 warnings right (95% interval: 76% to 99%)``."""
    right, read = sum(by_id.values()), len(by_id)
    low, high = interval(right, read)
    word = {"info": "hint"}.get(severity, severity)
    return f"{right} of {read} {word}{'s' if read > 1 else ''} right (95% interval: {low:.0%} to {high:.0%})"


def document(rule: str, verdicts: Verdicts) -> str:
    """Return the section of a rule's page; "" if none of its findings was read."""
    lines = [f"- {describe(severity, read)}" for severity in TIERS if (read := verdicts.get((rule, severity)))]
    head = "## How often it is right\n\nFindings on pages of sites that the rule was not tuned on, read by hand:"
    return "\n".join([head, "", *lines, ""]) if lines else ""


def sample(folder: Path, size: int, names: Iterable[str], known: Verdicts) -> list[Entry]:
    """Return up to ``size`` findings of each rule and severity without those known, in the random order of their ids."""
    found: dict[tuple[str, str], list[Entry]] = {}
    wanted = set(names)
    for site in sorted(path for path in folder.iterdir() if path.is_dir()):
        for report in seolint.lint_paths([site]):
            path = Path(report.path).resolve()
            text = path.read_bytes().decode("utf-8-sig", "replace") if report.findings else ""
            for finding in report.findings:
                if not wanted or finding["rule"] in wanted:
                    entry = _enter(finding, path.relative_to(folder.resolve()).as_posix(), text)
                    if entry.id not in known.get((entry.rule, entry.severity), ()):
                        found.setdefault((entry.rule, entry.severity), []).append(entry)
    return [entry for _, entries in sorted(found.items()) for entry in sorted(entries)[:size]]


def _enter(finding: FindingEntry, path: str, text: str) -> Entry:
    start, end = finding["start"], finding["end"]
    id_ = digest("\0".join((finding["rule"], path, finding["fingerprint"])).encode(), 5).hex()
    around = text[max(0, start - _AROUND) : start], text[start:end][: 2 * _AROUND], text[end : end + _AROUND]
    shown = "{} >>> {} <<< {}".format(*(" ".join(part.split()) for part in around))
    return Entry(id_, finding["rule"], finding["severity"], f"{path}:{finding['line']}: {finding['message']}", shown)


def plant(entries: list[Entry]) -> list[Entry]:
    """Return the entries with some planted among them, whose ids begin with x: a message at the place of another one."""
    dice = random.Random(len(entries))
    mixed = list(entries)
    for entry in dice.sample(entries, len(entries) // _PLANTED):
        other = dice.choice([one for one in entries if one.rule != entry.rule] or entries)
        mixed.append(entry._replace(id=f"x{other.id[1:]}", shown=other.shown))
    return sorted(mixed, key=lambda entry: (entry.rule, entry.severity, entry.id[1:]))


def write_sheet(entries: Iterable[Entry]) -> str:
    """Return the sheet to judge."""
    rows = (f"? {entry.id} {entry.rule} {entry.severity}\n  {entry.message}\n  {entry.shown}\n" for entry in entries)
    return "\n".join(["Replace ? with r (right) or w (wrong); what is left is not recorded.\n", *rows])


def read_sheet(text: str) -> Verdicts:
    """Return the verdicts of a sheet.

    Raises:
        ValueError: too many planted entries passed as right.
    """
    found: Verdicts = {}
    planted: list[bool] = []
    for line in text.splitlines():
        if line[:2] in {"r ", "w "}:
            verdict, id_, rule, severity = line.split()
            if id_.startswith("x"):
                planted.append(verdict == "r")
            else:
                found.setdefault((rule, severity), {})[id_] = verdict == "r"
    if sum(planted) > _PASSING * len(planted):
        raise ValueError(f"{sum(planted)} of {len(planted)} planted findings passed as right: judge again")
    return found


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    sampling = commands.add_parser("sample")
    sampling.add_argument("folder", type=Path)
    sampling.add_argument("sheet", type=Path)
    sampling.add_argument("--size", type=int, default=20)
    sampling.add_argument("--rules", default="")
    commands.add_parser("record").add_argument("sheet", type=Path)
    commands.add_parser("count").add_argument("folders", type=Path, nargs="+")
    commands.add_parser("check")
    options = parser.parse_args()
    kept = read_verdicts()
    if options.command == "sample":
        names = [name for name in options.rules.split(",") if name]
        options.sheet.write_text(write_sheet(plant(sample(options.folder, options.size, names, kept))), "utf-8")
    elif options.command == "record":
        for key, by_id in read_sheet(options.sheet.read_text("utf-8")).items():
            kept.setdefault(key, {}).update(by_id)
        KEPT.write_text(write_verdicts(kept, read_hits()), "utf-8", newline="\n")
    elif options.command == "count":
        KEPT.write_text(write_verdicts(kept, count_hits(options.folders, load_rules().values())), "utf-8", newline="\n")
    else:
        below = [*find_below(kept), *find_scarce(read_hits(), load_rules().values())]
        sys.stdout.writelines(f"{line}\n" for line in below)
        return int(bool(below))
    return 0


if __name__ == "__main__":
    sys.exit(main())

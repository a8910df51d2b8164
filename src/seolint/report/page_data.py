"""The data of the HTML report: what its list knows of each article, and what it says about the rules with findings."""

from __future__ import annotations

import re

from seolint.base.vocabulary import SEVERITIES
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from seolint.report import Style
    from seolint.results.contract import FileEntry, FindingEntry
    from seolint.rulebook.rule_file import Example, RuleFile
    from seolint.running.run import Report

#: What the page shows of a finding; offsets, values and edits are for programs.
_FINDING_KEYS = (
    "rule", "category", "severity", "message", "help", "line", "column", "excerpt", "fingerprint", "url",
)  # fmt: skip
#: What the list and the head of an article show of it.
_ARTICLE_KEYS = (
    "kind", "topic", "language", "words", "reading_minutes", "authors", "published", "modified", "reviewed",
    "keyphrase", "link_count", "image_count", "disclaimer", "target_grade",
)  # fmt: skip
#: Most places of other files that the page lists for a finding.
_RELATED = 5
#: Lines of an example shown before and after its first finding.
_CONTEXT = 3
#: Most characters shown of a line of an example.
_LINE_LENGTH = 400
_PLACE = re.compile(r"(\d+):\d+ ?(.*)", re.DOTALL)


class Index:
    """What the list of articles needs: facts and counts of each article, and texts of the rules with findings."""

    def __init__(self) -> None:
        self._files: list[dict[str, object]] = []
        self._rules: dict[str, FindingEntry] = {}

    def add(self, entry: FileEntry) -> None:
        """Add an article; its findings are counted by rule and severity."""
        numbers: dict[tuple[str, str], int] = {}
        for finding in entry["findings"]:
            self._rules.setdefault(finding["rule"], finding)
            key = finding["rule"], finding["severity"]
            numbers[key] = numbers.get(key, 0) + 1
        places = {rule: place for place, rule in enumerate(self._rules)}
        title = entry["article"]["title"] or entry["article"]["headline"]
        self._files.append(
            {
                "path": entry["path"],
                "title": title["text"] if title else "",
                "verdicts": entry["verdicts"],
                "grade": entry["article"]["readability"]["flesch_kincaid_grade"],
                **_facts(entry),
                "findings": [
                    (places[rule], SEVERITIES.index(severity), number) for (rule, severity), number in numbers.items()
                ],
            }
        )

    def finish(self, report: Report, style: Style) -> dict[str, object]:
        """Return everything, after the last article."""
        files = {file.rule.name: file for file in style.rule_files()} if self._rules else {}
        rules = [{**_name_rule(finding), **_explain(files.get(name))} for name, finding in self._rules.items()]
        about = [*style.about, ("time", f"{report.seconds:.1f} s")]
        return {"files": self._files, "rules": rules, "problems": report.problems, "about": about}


def trim_entry(entry: FileEntry) -> dict[str, object]:
    """Return the part of an article's entry that the page shows when it is opened."""
    return {
        "format": entry["format"],
        "encoding": entry["encoding"],
        "readability": entry["article"]["readability"],
        "findings": [
            {
                **{key: finding.get(key) for key in _FINDING_KEYS},
                "safety": finding["fix"]["safety"] if finding["fix"] else None,
                "related": [
                    (place["path"], place["line"], place["message"]) for place in finding["related"][:_RELATED]
                ],
            }
            for finding in entry["findings"]
        ],
        "unjudged": [(group["reason"], group["rules"]) for group in entry["not_evaluated"]],
    }


def _facts(entry: FileEntry) -> dict[str, object]:
    """Return the facts that are known of an article."""
    facts = {key: entry["article"].get(key) for key in _ARTICLE_KEYS}
    return {key: value for key, value in facts.items() if value not in (None, [], "")}


def _name_rule(finding: FindingEntry) -> dict[str, object]:
    return {"name": finding["rule"], "category": finding["category"]}


def _explain(file: RuleFile | None) -> dict[str, object]:
    """Return why a rule exists, with an example and its sources; nothing for a rule without a rule file."""
    if file is None:
        return {}
    return {
        "summary": file.summary,
        "why": " ".join(file.why.split()),
        "example": _choose_example(file.bad),
        "sources": [(source.title, source.url) for source in file.sources],
    }


def _choose_example(examples: Iterable[Example]) -> dict[str, object] | None:
    """Return the first example of one page as the lines around its finding; None if there is no such example."""
    example = next((example for example in examples if not example.files and example.findings), None)
    place = _PLACE.fullmatch(example.findings[0]) if example else None
    if example is None or place is None:
        return None
    line = int(place[1]) - 1
    start = max(0, line - _CONTEXT)
    shown = example.text.split("\n")[start : line + _CONTEXT + 1]
    lines = [each[:_LINE_LENGTH] for each in "\n".join(shown).rstrip().split("\n")]
    return {"lines": lines, "at": line - start, "message": place[2]}

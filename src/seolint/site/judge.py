"""Runs the site rules: takes the sketches of all pages and returns findings, each at its place in its file."""

from __future__ import annotations

import json
from functools import lru_cache

from seolint.article.source import SourceError
from seolint.article.summarizer import digest_source
from seolint.article.suppressions import Directive, Suppressions
from seolint.base.model import Hit, NotEvaluated, Related, Span
from seolint.checks.shared.site import Site
from seolint.linting.engine import locate, make_finding
from seolint.linting.ignores import leave_out, mark
from seolint.linting.plan import NotEvaluatedRule
from seolint.results.file_result import FileResult, SeverityCounts
from seolint.results.frames import make_frame
from seolint.results.report_entries import group_reasons, make_finding_entry
from seolint.startup.hints import TYPE_CHECKING, cast
from seolint.startup.records import field, mutable_record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from seolint.article.page_summary import PageSummary
    from seolint.article.source import Source
    from seolint.base.model import Finding
    from seolint.checks.registry import SiteCheck
    from seolint.checks.shared.site import SiteHit
    from seolint.linting.engine import Linter
    from seolint.results.contract import FileEntry, FindingEntry
    from seolint.results.file_result import Frame
    from seolint.rulebook.rule import Rule

_GRADES = {"info": "good", "warning": "improve", "error": "fix"}
_RANKS = {"not-evaluated": 0, "good": 1, "improve": 2, "fix": 3}
#: Sources kept in memory while findings are located.
_SOURCES = 16


@mutable_record
class SiteFindings:
    """The findings of the site rules in one file.

    Attributes:
        findings: the findings, in reading order.
        entries: their entries in the report.
        frames: the source lines to show with them.
        needed: the start offsets of the suppressions that suppressed other findings.
        ignored_by: the places in the settings that ignore findings of the site rules in it.
        not_evaluated: the rules not evaluated; each is listed once, with the first file it is on for.
        problems: what went wrong.
    """

    findings: list[Finding] = field(default_factory=list)
    entries: list[FindingEntry] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    needed: set[int] = field(default_factory=set)
    not_evaluated: list[NotEvaluatedRule] = field(default_factory=list)
    ignored_by: tuple[str, ...] = ()
    problems: list[str] = field(default_factory=list)

    def add_to(self, outcome: FileResult) -> FileResult:
        """Return the result for the file with these findings added."""
        entry = outcome.entry
        pairs = list(zip(entry["findings"], outcome.frames, strict=True))
        pairs = [
            pair for pair in pairs if pair[0]["rule"] != "suppression-unused" or pair[0]["start"] not in self.needed
        ]
        pairs = sorted([*pairs, *zip(self.entries, self.frames, strict=True)], key=lambda pair: _reading_order(pair[0]))
        findings = [finding for finding, _ in pairs]
        changed: FileEntry = {**entry, "findings": findings, "verdicts": dict(entry["verdicts"])}
        changed["not_evaluated"] = entry["not_evaluated"] + group_reasons(self.not_evaluated)
        for finding in self.entries:
            grade = _GRADES[finding["severity"]]
            now = changed["verdicts"].get(finding["category"], "not-evaluated")
            if _RANKS[grade] > _RANKS[now]:
                changed["verdicts"][finding["category"]] = grade  # type: ignore[assignment]
        return FileResult(
            json.dumps(changed, ensure_ascii=False),
            SeverityCounts.of(findings),
            (*outcome.problems, *((entry["path"], problem) for problem in self.problems)),
            tuple(frame for _, frame in pairs),
            fixed=outcome.fixed,
            diff=outcome.diff,
            notes=outcome.notes,
            is_dated=outcome.is_dated,
            page=outcome.page,
            ignored_by=(*outcome.ignored_by, *self.ignored_by),
        )


def _reading_order(finding: FindingEntry) -> tuple[int, int, str]:
    return finding["start"], finding["end"], finding["rule"]


class SiteJudge:
    """Runs the site rules on the pages of a site.

    Args:
        linter_of: returns the linter for a page, with the rules that are on for it.
        list_folder: returns the names in a folder, given by its path in reports.
        read_source: reads the source of a page; raises ``OSError`` or ``SourceError`` if it can no longer be read.
        raise_crashes: whether an exception in a rule is raised instead of reported.
    """

    def __init__(
        self,
        linter_of: Callable[[PageSummary], Linter],
        list_folder: Callable[[str], Iterable[str]],
        read_source: Callable[[PageSummary], Source],
        *,
        raise_crashes: bool = False,
    ) -> None:
        self.linter_of = linter_of
        self.list_folder = list_folder
        self.source_of = lru_cache(_SOURCES)(lambda page: _read_same(page, read_source))
        self.raise_crashes = raise_crashes
        self.found: dict[str, SiteFindings] = {}

    def judge(self, pages: Sequence[PageSummary]) -> dict[str, SiteFindings]:
        """Return the findings by the path of their file; files without any are left out."""
        site = Site(pages, self.list_folder, self._read_line)
        hits: dict[str, list[tuple[Rule, SiteHit]]] = {}
        for rules in _group_rules(pages, self.linter_of):
            site.judged = [page for page in pages if page.path in rules]
            for rule, hit in self._apply(site, rules):
                hits.setdefault(hit.page.path, []).append((rule, hit))
        for path, own in hits.items():
            self._place(path, own)
        return self.found

    def _found_in(self, path: str) -> SiteFindings:
        return self.found.setdefault(path, SiteFindings())

    def _apply(self, site: Site, rules: dict[str, Rule]) -> Iterator[tuple[Rule, SiteHit]]:
        """Run one rule; its severity can differ by page."""
        first, rule = next(iter(rules.items()))
        try:
            for answer in cast("SiteCheck", rule.module).find(site, rule.options()):
                if isinstance(answer, NotEvaluated):
                    self._found_in(first).not_evaluated.append(NotEvaluatedRule(rule.name, answer.reason))
                else:
                    yield rules[answer.page.path], answer
        except Exception as error:  # noqa: BLE001  (a broken rule must not stop the others)
            self._fail(first, rule, error)

    def _fail(self, path: str, rule: Rule, error: Exception) -> None:
        if self.raise_crashes:
            raise error
        self._found_in(path).problems.append(f"rule {rule.name} failed: {type(error).__name__}: {error}")

    def _place(self, path: str, hits: list[tuple[Rule, SiteHit]]) -> None:
        """Make findings from the hits in a file and leave out those that the file suppresses."""
        found = self._found_in(path)
        page = hits[0][1].page
        source = self.source_of(page)
        if source is None:
            found.problems.append("the file has changed since it was read: lint it again")
            return
        findings = []
        for rule, hit in hits:
            try:
                findings.append(self._make_finding(rule, hit, source))
            except Exception as error:  # noqa: BLE001  (as above)
                self._fail(path, rule, error)
        linter = self.linter_of(page)
        left, needed = _suppress(page, findings, linter)
        found.findings, used = leave_out(mark(left, source.text), linter.ignores, linter.known)
        found.ignored_by = tuple(sorted(used))
        found.needed = {source.written_offset(start) for start in needed}
        for finding in found.findings:
            found.entries.append(make_finding_entry(finding, source))
            found.frames.append(make_frame(source, finding))

    def _make_finding(self, rule: Rule, hit: SiteHit, source: Source) -> Finding:
        finding = make_finding(rule, None, Hit(Span(hit.start, hit.end), hit.values, variant=hit.variant), source)
        related = []
        for other in hit.related:
            elsewhere = self.source_of(other.page)
            if elsewhere is not None:
                place = locate(Span(other.start, other.end), elsewhere)
                related.append(Related(place, other.message, other.page.path))
        return replace(finding, related=tuple(related))

    def _read_line(self, page: PageSummary, number: int) -> tuple[str, Span] | None:
        source = self.source_of(page)
        if source is None:
            return None
        line = self.linter_of(page).parse(source).lines.all[number]
        return " ".join(line.text.split()), line.block.span(line.start, line.end)


def _read_same(page: PageSummary, read_source: Callable[[PageSummary], Source]) -> Source | None:
    """Read the source of a page; None if it has changed since the sketch was made."""
    try:
        source = read_source(page)
    except (OSError, SourceError):
        return None
    return source if digest_source(source.text) == page.digest else None


def _group_rules(pages: Sequence[PageSummary], linter_of: Callable[[PageSummary], Linter]) -> list[dict[str, Rule]]:
    """Group the site rules by name and options: a table per group, from path to the rule with its severity there."""
    groups: dict[tuple[str, str], dict[str, Rule]] = {}
    by_rule: dict[int, dict[str, Rule]] = {}
    for page in pages:
        for rule in linter_of(page).site_rules:
            if page.format not in rule.unavailable and (not rule.languages or page.language in rule.languages):
                if id(rule) not in by_rule:
                    by_rule[id(rule)] = groups.setdefault((rule.name, repr(rule.options())), {})
                by_rule[id(rule)][page.path] = rule
    return list(groups.values())


def _suppress(page: PageSummary, findings: list[Finding], linter: Linter) -> tuple[list[Finding], set[int]]:
    """Return the findings that the file does not suppress, and the start offsets of the suppressions used."""
    directives = [Directive.from_plain(plain) for plain in page.directives]
    suppressions = Suppressions(directives, linter.known)
    in_order = sorted(findings, key=lambda finding: (finding.place.start, finding.place.end, finding.rule))
    kept = suppressions.keep(in_order)
    return kept, {directives[number].at.span().start for number, _ in suppressions.used}

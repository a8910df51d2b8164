"""Words and counts shared by several formats."""

from __future__ import annotations

from seolint.base.vocabulary import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import ArticleEntry
    from seolint.running.run import Report


def count(number: int, what: str) -> str:
    """Count in words: ``1 error``, ``2 errors``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def describe_facts(article: ArticleEntry) -> Iterator[str]:
    """Yield what was read: words, what kind of page if it is no article, topic, and how hard it reads."""
    from seolint.language.readability import ordinal_grade

    yield count(article["words"], "word")
    if article["kind"] != "article":
        yield article["kind"]
    yield article["topic"]
    grade = article["readability"]["flesch_kincaid_grade"]
    if grade is not None:
        target = article["target_grade"]
        yield f"reads like {ordinal_grade(grade)} grade" + (f" (target {target:g})" if target else "")
    elif article["language"] not in {None, "en"}:
        yield f"language {article['language']}"


def fails(severity: str, fail_on: str) -> bool:
    """Whether a finding makes the exit code 1, if ``fail_on`` is the lowest severity that does (or ``never``)."""
    return fail_on in SEVERITIES and SEVERITIES.index(severity) >= SEVERITIES.index(fail_on)


def summarize(report: Report, style: Style, *, follows_problems: bool = False) -> str:
    """Summarize the findings: ``1 error, 1 warning, 0 hints; --fix fixes 1``.

    What could not be read is part of it, and on a terminal how long the run took. There, a report stands above the
    problems; ``follows_problems`` says that the summary comes after them all the same.
    """
    unread = len(report.problems)
    where = "below" if style.is_terminal and not follows_problems else "above"
    parts = [
        _summarize_findings(report, style.rewrote),
        f"{count(unread, 'problem')}: see {where}" if unread else "",
        _explain_exit(report, style),
    ]
    summary = "; ".join(part for part in parts if part)
    return f"{summary} ({report.seconds:.1f} s)" if style.is_terminal else summary


def _explain_exit(report: Report, style: Style) -> str:
    """Say that findings which are not shown make the exit code 1, if they alone do."""
    counts = report.counts
    hidden = (counts.infos, counts.warnings, counts.errors)[: style.lowest]
    shown = (counts.infos, counts.warnings, counts.errors)[style.lowest :]
    lowest_failing = SEVERITIES.index(style.fail_on) if style.fail_on in SEVERITIES else len(SEVERITIES)
    if any(hidden[lowest_failing:]) and not any(shown[max(0, lowest_failing - style.lowest) :]):
        return f"findings that are not shown make the exit code 1 (fail-on: {style.fail_on})"
    return ""


def _summarize_findings(report: Report, rewrote: str) -> str:
    counts = report.counts
    fixed = f"{count(report.fixed, 'finding')} {rewrote}; " if report.fixed else ""
    if report.problems and not report.files:
        return "no file was read"
    if not counts.findings:
        return f"{fixed}no {'other ' if fixed else ''}findings in {count(report.files, 'file')}"
    by_severity = (count(counts.errors, "error"), count(counts.warnings, "warning"), count(counts.infos, "hint"))
    return f"{fixed}{', '.join(by_severity)}{_summarize_fixes(counts.safe, counts.fixable - counts.safe)}"


def _summarize_fixes(safe: int, unsafe: int) -> str:
    """Say how many findings each option fixes: ``; --fix fixes 3, --unsafe-fixes 1 more``."""
    if not unsafe:
        return f"; --fix fixes {safe:,}" if safe else ""
    return (
        f"; --fix fixes {safe:,}, --unsafe-fixes {unsafe:,} more"
        if safe
        else f"; --fix --unsafe-fixes fixes {unsafe:,}"
    )

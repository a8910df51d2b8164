"""``csv``: a row for each article, for spreadsheets: what it is, what was found, and the verdicts."""

from __future__ import annotations

import csv
import io

from seolint.base.vocabulary import CATEGORIES
from seolint.results.frames import show_on_one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.report import Style
    from seolint.results.contract import FileEntry
    from seolint.results.file_result import SeverityCounts
    from seolint.running.run import Report

_COLUMNS = (
    *("path", "title", "title_characters", "description_characters", "format", "kind", "topic", "language", "words"),
    *("grade", "target_grade", "authors", "published", "modified", "reviewed", "keyphrase", "links", "images"),
    *("disclaimer", "errors", "warnings", "hints", "fixable", "most_frequent_rule"),
    *(f"verdict_{category}" for category in CATEGORIES),
)
#: How a cell begins that a spreadsheet would take for a formula, and run.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield the header, then a row for each article. A cell that looks like a formula gets an apostrophe in front."""
    yield _row(_COLUMNS)
    for outcome in report.outcomes:
        yield _row(_cells(outcome.entry, outcome.counts))


def _cells(entry: FileEntry, counts: SeverityCounts) -> Iterator[object]:
    article = entry["article"]
    title, description = article["title"], article["description"]
    yield entry["path"]
    yield title["text"] if title else None
    yield len(title["text"]) if title else None
    yield len(description["text"]) if description else None
    yield from (entry["format"], article["kind"], article["topic"], article["language"], article["words"])
    yield from (article["readability"]["flesch_kincaid_grade"], article["target_grade"])
    yield "; ".join(article["authors"])
    yield from (article["published"], article["modified"], article["reviewed"], article["keyphrase"])
    yield from (article["link_count"], article["image_count"], article["disclaimer"])
    yield from (counts.errors, counts.warnings, counts.infos, counts.fixable)
    yield max(counts.rules, key=lambda rule: counts.rules[rule], default=None)
    yield from (entry["verdicts"].get(category) for category in CATEGORIES)  # type: ignore[call-overload]


def _row(cells: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([_disarm(cell) for cell in cells])
    return line.getvalue()


def _disarm(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    text = show_on_one_line(cell)
    return f"'{text}" if text.startswith(_FORMULA) else text

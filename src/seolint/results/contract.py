"""The JSON that seolint prints, as types: the contract of ``check`` and ``parse`` with scripts.

The JSON Schemas shipped with seolint are generated from these types. Positions count code points in the decoded text
without its byte order mark: ``start`` and ``end`` from 0, lines and columns from 1.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from seolint.article.nodes import BlockKind, FieldSource
from seolint.base.model import Cause, Evidence, Format, Kind, Role, Safety, Topic

SeverityName = Literal["error", "warning", "info"]
Grade = Literal["fix", "improve", "good", "not-evaluated"]
DisclaimerGrade = Literal["present", "weak", "missing"]
Category = Literal[
    "metadata", "structure", "noise", "readability", "health", "disclosure", "links", "keyphrase", "site"
]


class Tool(TypedDict):
    """The program that wrote the report."""

    name: str
    version: str


class Summary(TypedDict):
    """Totals over all files: findings by severity and by rule, and how long the run took."""

    files: int
    findings: int
    errors: int
    warnings: int
    infos: int
    fixable: int
    problems: int
    rules: dict[str, int]
    seconds: float


class FieldEntry(TypedDict):
    """A value about the article and where it comes from."""

    text: str
    source: FieldSource
    line: int
    column: int
    start: int
    end: int


class HeadingEntry(TypedDict):
    """A heading of the article."""

    level: int
    text: str
    line: int


class ListFacts(TypedDict):
    """A list of the article: its number of items and the line of the first."""

    items: int
    line: int


class FixedReadability(TypedDict):
    """Readability scores of the prose; null if a formula does not apply to the language or length of the text."""

    flesch_reading_ease: float | None
    flesch_kincaid_grade: float | None
    gunning_fog: float | None
    smog_index: float | None
    automated_readability_index: float | None
    coleman_liau_index: float | None
    lix: float | None


class ReadabilityEntry(FixedReadability, total=False):
    """Readability figures of the prose, with the formulas that the setting ``[readability] extra`` asks for."""

    extra: dict[str, float | None]


class ArticleEntry(TypedDict):
    """Facts about the article.

    ``kind`` says what kind of page the file is.

    Dates are in ISO form where the article leaves no doubt, else as it writes them. ``disclaimer`` is the grade of its
    medical disclaimer, null for other topics. ``target_grade`` is the highest school grade that its prose should need,
    null without a target.
    """

    kind: Kind
    title: FieldEntry | None
    headline: FieldEntry | None
    description: FieldEntry | None
    authors: list[str]
    published: str | None
    modified: str | None
    reviewed: str | None
    keyphrase: str | None
    language: str | None
    topic: Topic
    topic_terms: list[str]
    words: int
    sentences: int
    reading_minutes: int
    headings: list[HeadingEntry]
    lists: list[ListFacts]
    link_count: int
    image_count: int
    disclaimer: DisclaimerGrade | None
    readability: ReadabilityEntry
    target_grade: float | None


class EditEntry(TypedDict):
    """Replace the source from ``start`` to ``end`` with ``text``."""

    start: int
    end: int
    text: str


class CommonFixEntry(TypedDict):
    """The edits that fix a finding: apply all or none."""

    safety: Safety
    edits: list[EditEntry]


class FixEntry(CommonFixEntry, total=False):
    """A fix; ``partly_safe`` if it is unsafe and ``--fix`` alone makes some of its edits."""

    partly_safe: Literal[True]


class PlaceEntry(TypedDict):
    """A place in the source and its text, cut after 200 characters with ``…``."""

    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    excerpt: str


class CommonRelatedEntry(PlaceEntry):
    """Another place that explains the finding, in the same file or, for rules about a site, in another."""

    path: str
    message: str


class RelatedEntry(CommonRelatedEntry, total=False):
    """A related place; of a sentence that is listed because it is hard, with its difficulty: 0 is easy, 100 very hard."""

    difficulty: int


class CommonFindingEntry(PlaceEntry):
    """A finding at its place. The fingerprint stays the same when lines move or text elsewhere changes.

    The URL is that of the page the rule is based on, if any.
    """

    rule: str
    category: Category
    severity: SeverityName
    evidence: Evidence
    message: str
    help: str
    values: dict[str, str | int | float]
    fix: FixEntry | None
    related: list[RelatedEntry]
    fingerprint: str
    url: str | None


class FindingEntry(CommonFindingEntry, total=False):
    """A finding; for a leftover in a text that is compared with its page, with where it comes from."""

    cause: Cause


class NotEvaluatedEntry(TypedDict):
    """Rules that were not evaluated for the article, and why."""

    reason: str
    rules: list[str]


class ScorecardItem(TypedDict):
    """An item of a scorecard: what it asks, whether it is met, why it was not evaluated, and what decides.

    ``place`` is where that is in the source, and ``words`` are its words without markup.
    """

    name: str
    asks: str
    verdict: Literal["met", "not met", "not evaluated"]
    reason: str
    place: PlaceEntry | None
    words: str


class ScorecardEntry(TypedDict):
    """The answers to the items of a scorecard. ``met`` of ``evaluated`` items are met; the others do not count."""

    name: Literal["cdc", "pemat", "hnr"]
    title: str
    url: str
    met: int
    evaluated: int
    items: list[ScorecardItem]


class FixedFileEntry(TypedDict):
    """The part of the report about one file."""

    path: str
    format: Format
    encoding: str
    article: ArticleEntry
    verdicts: dict[Category, Grade]
    findings: list[FindingEntry]
    not_evaluated: list[NotEvaluatedEntry]


class FileEntry(FixedFileEntry, total=False):
    """The part of the report about one file, with the scorecard if ``--scorecard`` asks for one."""

    scorecard: ScorecardEntry


class ProblemEntry(TypedDict):
    """Why seolint could not process a path, or could not read all of it."""

    path: str
    message: str


class ReportEntry(TypedDict):
    """The output of ``seolint check --output-format json``."""

    schema_version: Literal[2]
    tool: Tool
    files: list[FileEntry]
    problems: list[ProblemEntry]
    summary: Summary


class ParsedList(TypedDict):
    """A list of the article with its items."""

    items: list[str]
    ordered: bool
    line: int


class ParsedLink(TypedDict):
    """A link of the page."""

    text: str
    href: str
    rel: str
    line: int


class ParsedImage(TypedDict):
    """An image of the page; ``alt`` is null if the image has no alt text."""

    alt: str | None
    src: str
    line: int


class ParsedData(TypedDict):
    """A block of structured data: its parsed value, or the error that made parsing fail."""

    value: Any
    error: str
    line: int


class ParsedBlock(TypedDict):
    """A block of the page in reading order."""

    kind: BlockKind
    level: int
    text: str
    role: Role
    start: int
    end: int
    line: int
    column: int


class ShownText(TypedDict):
    """A title or description as a search results page would show it: ``pixels`` is its width, ``limit`` what fits."""

    shown: str
    is_cut: bool
    characters: int
    pixels: int
    limit: int


class SnippetEntry(TypedDict):
    """The search snippet on one kind of screen; null for a missing title or description. All widths are estimates."""

    title: ShownText | None
    description: ShownText | None


class ParsedDisclaimer(TypedDict):
    """The medical disclaimer of a page, or what comes closest to one (``grade``), wherever it is on the page."""

    grade: DisclaimerGrade
    text: str
    role: Role
    start: int
    end: int
    line: int
    column: int


class ParsedFile(TypedDict):
    """The parts of one file."""

    path: str
    format: Format
    encoding: str
    kind: Kind
    title: FieldEntry | None
    headline: FieldEntry | None
    description: FieldEntry | None
    authors: list[str]
    reviewers: list[str]
    published: str | None
    modified: str | None
    reviewed: str | None
    disclaimer: ParsedDisclaimer | None
    language: str | None
    headings: list[HeadingEntry]
    lists: list[ParsedList]
    links: list[ParsedLink]
    images: list[ParsedImage]
    structured_data: list[ParsedData]
    snippet: dict[Literal["desktop", "mobile"], SnippetEntry]
    blocks: list[ParsedBlock]
    text: str


class ParsedReport(TypedDict):
    """The output of ``seolint parse --output-format json``."""

    schema_version: Literal[1]
    files: list[ParsedFile]
    problems: list[ProblemEntry]

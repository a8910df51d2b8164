"""The JSON that seolint prints, as types: what ``check`` and ``parse`` promise to scripts.

The JSON Schemas that come with seolint are made from these types. Positions are code points in the decoded text without
its byte order mark: ``start`` and ``end`` from 0, lines and columns from 1.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from seolint.article.nodes import BlockKind, FieldSource
from seolint.base.model import Evidence, Format, Role, Safety, Topic

SeverityName = Literal["error", "warning", "info"]
Grade = Literal["fix", "improve", "good", "not-evaluated"]
Category = Literal["metadata", "structure", "noise", "readability", "health", "links", "keyphrase", "site"]


class Tool(TypedDict):
    """The program that made the report."""

    name: str
    version: str


class Summary(TypedDict):
    """Figures over all files."""

    files: int
    findings: int
    errors: int
    warnings: int
    infos: int
    fixable: int
    problems: int


class FieldEntry(TypedDict):
    """A value about the article, and where it came from."""

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
    """A list of the article: how many items, and the line of the first."""

    items: int
    line: int


class FixedReadability(TypedDict):
    """Readability figures of the prose; null where the formula does not hold for the language or the length."""

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
    """Facts about the article."""

    title: FieldEntry | None
    headline: FieldEntry | None
    description: FieldEntry | None
    language: str | None
    topic: Topic
    topic_terms: list[str]
    words: int
    sentences: int
    reading_minutes: int
    headings: list[HeadingEntry]
    lists: list[ListFacts]
    readability: ReadabilityEntry


class EditEntry(TypedDict):
    """Replace the source from ``start`` to ``end`` by ``text``."""

    start: int
    end: int
    text: str


class FixEntry(TypedDict):
    """Edits that mend a finding, all or none."""

    safety: Safety
    edits: list[EditEntry]


class PlaceEntry(TypedDict):
    """A place in the source, and the source there, cut after 200 characters with ``…``."""

    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    excerpt: str


class RelatedEntry(PlaceEntry):
    """Another place that explains the finding, in the same file or, for rules about a site, in another."""

    path: str
    message: str


class FindingEntry(PlaceEntry):
    """A fault at its place. The fingerprint stays the same when lines move or the text elsewhere changes.

    The address is that of the page that the rule rests on, where there is one.
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


class NotEvaluatedEntry(TypedDict):
    """A rule that could not judge the article, and why."""

    rule: str
    reason: str


class FileEntry(TypedDict):
    """One file's part of the report."""

    path: str
    format: Format
    encoding: str
    article: ArticleEntry
    verdicts: dict[Category, Grade]
    findings: list[FindingEntry]
    not_evaluated: list[NotEvaluatedEntry]


class ProblemEntry(TypedDict):
    """What kept seolint from doing its work on a path, or from reading all of it."""

    path: str
    message: str


class ReportEntry(TypedDict):
    """What ``seolint check --output-format json`` prints."""

    schema_version: Literal[1]
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
    """An image of the page; ``alt`` is null where the page gives none."""

    alt: str | None
    src: str
    line: int


class ParsedData(TypedDict):
    """A block of structured data: its parsed value, or the error that kept it from being read."""

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
    """A title or description as a results page would show it: ``pixels`` is its whole width, ``limit`` what fits."""

    shown: str
    is_cut: bool
    characters: int
    pixels: int
    limit: int


class SnippetEntry(TypedDict):
    """What one kind of screen would show of the page; null for what it does not have. All widths are estimates."""

    title: ShownText | None
    description: ShownText | None


class ParsedFile(TypedDict):
    """What was pulled out of one file."""

    path: str
    format: Format
    encoding: str
    title: FieldEntry | None
    headline: FieldEntry | None
    description: FieldEntry | None
    authors: list[str]
    published: str | None
    modified: str | None
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
    """What ``seolint parse --output-format json`` prints."""

    schema_version: Literal[1]
    files: list[ParsedFile]
    problems: list[ProblemEntry]

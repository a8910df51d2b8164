"""Words that settings, options and rule files share."""

from __future__ import annotations

from seolint.startup.hints import Literal

#: Categories of rules, in the order of reports.
CATEGORIES = ("metadata", "structure", "noise", "readability", "health", "disclosure", "links", "keyphrase", "site")

#: Severities of findings, the least serious first.
SEVERITIES = ("info", "warning", "error")

#: What people read for the severity that settings and JSON call ``info``.
HINT = "hint"

#: Kinds of evidence for a rule, with their meanings. ``docs/judging.md`` has the same table; other pages link to it.
EVIDENCE = {
    "documented": "a search engine, a regulator or a specification says so",
    "convention": "common tools agree on it",
    "voluntary": "voluntary quality codes recommend it",
    "heuristic": "based on pages we have seen; can be wrong",
}

#: Parts of an article that a site can keep outside its files.
OUTSIDE_PARTS = ("title", "headline", "description")

#: Formats of articles, and those of them that are written as text.
WRITTEN_FORMATS = ("markdown", "html", "text")
FORMATS = (*WRITTEN_FORMATS, "docx")

TOPICS = ("health", "general")

#: Kinds of page, as messages name them. Documentation is an article too.
KINDS = {
    "article": "an article",
    "index": "a listing of other pages",
    "forum": "a forum thread",
    "product": "a product page",
    "landing": "a landing page",
    "stub": "a stub (a redirect or an empty shell)",
    "record": "a record (data without prose)",
    "fragment": "a fragment (a piece of a page, without its head)",
}

_PAGES = ("article", "index", "forum", "product", "landing")
#: The kinds of page that the rules of each category judge, unless their file says otherwise.
KINDS_JUDGED = {
    "metadata": (*_PAGES, "record"),
    "structure": ("article", "fragment"),
    "noise": ("article", "fragment"),
    "readability": ("article", "fragment"),
    "health": ("article", "fragment"),
    "disclosure": ("article", "fragment"),
    "links": ("article", "fragment", "index", "product", "landing", "stub"),
    "keyphrase": ("article",),
    "site": (*_PAGES, "record"),
}

#: The instruments that texts on health are scored by: see ``seolint.health.scorecards.instruments``.
SCORECARDS = ("cdc", "pemat", "hnr")

#: What is wrong with a number that Python does not convert, because that takes quadratic time.
LONG_NUMBER = "a number of more than 4,300 digits"

#: Versions of the JSON that seolint writes: reports, the output of ``parse``, and baselines. ``seolint.results.contract``
#: has the types of the first two.
REPORT_SCHEMA_VERSION, PARSE_SCHEMA_VERSION, BASELINE_SCHEMA_VERSION = 2, 1, 1

#: What can make words of a claim no claim of the article (``seolint.health.claims.guard``).
Excuse = Literal["negated", "questioned", "quoted", "reported", "conditional", "myth", "warned"]

#: Where leftovers in an extracted text come from (``seolint.linting.causes``), and how messages say it.
CAUSES = {
    "page": "from the page itself",
    "template": "from the template",
    "extractor": "made by the extractor",
}

#: Formats that findings can be printed in.
OUTPUT_FORMATS = (
    "full",
    "html",
    "concise",
    "json",
    "json-lines",
    "agent",
    "csv",
    "github",
    "gitlab",
    "junit",
    "sarif",
    "checkstyle",
    "rdjson",
    "markdown",
)


def name_severity(severity: str) -> str:
    """The word for a severity value in formats for people: ``info`` → ``hint``."""
    return HINT if severity == SEVERITIES[0] else severity

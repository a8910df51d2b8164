"""The words that settings, options and rule files share."""

from __future__ import annotations

#: The parts of the craft a rule can belong to, in the order of reports.
CATEGORIES = ("metadata", "structure", "noise", "readability", "health", "links", "keyphrase", "site")

#: How much a finding matters, the least first.
SEVERITIES = ("info", "warning", "error")

#: What a rule rests on; ``docs/judging.md`` has the same table, and all other pages link to it.
EVIDENCE = {
    "documented": "a search engine, a regulator or a specification says so",
    "convention": "the tools of the trade agree on it",
    "voluntary": "codes of quality recommend it",
    "heuristic": "it follows from pages we have seen, and can be wrong",
}

TOPICS = ("health", "general")

#: Of the JSON that seolint writes; ``seolint.results.contract`` has its types.
SCHEMA_VERSION = 1

#: How findings can be printed.
OUTPUT_FORMATS = (
    "full",
    "html",
    "concise",
    "json",
    "json-lines",
    "github",
    "gitlab",
    "junit",
    "sarif",
    "checkstyle",
    "rdjson",
    "markdown",
)

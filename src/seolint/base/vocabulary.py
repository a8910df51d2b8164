"""The words that settings, options and rule files share."""

from __future__ import annotations

#: The parts of the craft a rule can belong to, in the order of reports.
CATEGORIES = ("metadata", "structure", "noise", "readability", "health", "links", "keyphrase", "site")

#: How much a finding matters, the least first.
SEVERITIES = ("info", "warning", "error")

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

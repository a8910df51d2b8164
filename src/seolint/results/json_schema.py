"""Makes the JSON Schemas of the output of ``check`` and ``parse``."""

from __future__ import annotations

from typing import Any

from seolint.base.json_schema import DRAFT, Schema, schema_of
from seolint.results.contract import ParsedReport, ReportEntry


def make_report_schema() -> Schema:
    """Make the schema of ``check --output-format json``."""
    return _document("seolint report", ReportEntry)


def make_parse_schema() -> Schema:
    """Make the schema of ``parse --output-format json``."""
    return _document("seolint parse output", ParsedReport)


def _document(title: str, type_: Any) -> Schema:
    definitions: dict[str, Schema] = {}
    root = schema_of(type_, definitions)
    return {"$schema": DRAFT, "title": title, **root, "$defs": dict(sorted(definitions.items()))}

"""``seolint parse``: the parts of articles."""

from __future__ import annotations

import json
import os

from seolint.base.plain_text import write_out_lines
from seolint.base.vocabulary import PARSE_SCHEMA_VERSION
from seolint.cli.conflicts import refuse_conflicts
from seolint.cli.invocation import Output, make_configs, print_problems, refuse_input
from seolint.running.file_linter import FileLinter, parse_source
from seolint.running.run import Run
from seolint.startup.hints import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.cli.options import Values
    from seolint.results.contract import ParsedFile
    from seolint.running.run import Report


def run(values: Values) -> int:
    """Print the articles; return 2 if one could not be read completely."""
    refuse_conflicts(values)
    refuse_input(values.get("output_file"), values["paths"], "--output-file")
    debug = bool(values.get("debug"))
    report = Run(
        make_configs(values),
        lambda: FileLinter(parse_source, debug=debug),
        jobs=1 if debug else 0,
        force_exclude=bool(values.get("force_exclude")),
        stdin_name=values.get("stdin_filename"),
    ).over(values["paths"])
    suffix = os.path.splitext(values.get("output_file") or "")[1].lower()
    is_json = values.get("output_format", suffix.lstrip(".")) == "json"
    render = render_json if is_json else render_text
    with Output(values.get("output_file"), for_machines=True, is_json=is_json) as write:
        for piece in render(report):
            write(piece)
    print_problems(report)
    return 2 if report.problems else 0


def render_json(report: Report) -> Iterator[str]:
    """Yield one JSON object, as described in ``parse.schema.json``."""
    yield f'{{"schema_version": {PARSE_SCHEMA_VERSION},\n "files": ['
    separator = "\n  "
    for outcome in report.outcomes:
        yield separator + outcome.json
        separator = ",\n  "
    problems = [{"path": path, "message": message} for path, message in report.problems]
    yield f'],\n "problems": {json.dumps(problems, ensure_ascii=False)}}}\n'


def render_text(report: Report) -> Iterator[str]:
    """Yield the article texts, title first; a blank line between blocks and a form feed between files."""
    separator = ""
    for outcome in report.outcomes:
        article = cast("ParsedFile", outcome.entry)
        texts = [block["text"] for block in article["blocks"] if block["role"] == "content"]
        title = article["title"]
        if title is not None and title["text"] not in texts[:1]:
            texts.insert(0, title["text"])
        yield separator + write_out_lines("\n\n".join(texts)) + "\n"
        separator = "\f"

"""Make what is made from the code and the rule files; with ``--check``, only say whether it is current.

docs/rules.md from the rule files, the JSON Schemas from the types, the text of ``seolint --help`` from click.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from seolint.cli.commands import make_group
from seolint.rulebook import load_rules
from seolint.ruledoc import document_rules
from seolint.rulefile import read_all
from seolint.schema import make_parse_schema, make_report_schema, make_settings_schema

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "seolint"


def make_all() -> dict[Path, str]:
    """Each file that is made, and what is to be in it."""
    return {
        ROOT / "docs" / "rules.md": document_rules(read_all()),
        PACKAGE / "cli" / "help.py": make_help(),
        PACKAGE / "schemas" / "report.schema.json": show_json(make_report_schema()),
        PACKAGE / "schemas" / "parse.schema.json": show_json(make_parse_schema()),
        PACKAGE / "schemas" / "settings.schema.json": show_json(make_settings_schema(load_rules().values())),
    }


def show_json(value: object) -> str:
    """JSON as people read it."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def make_help() -> str:
    """The module with the text of ``seolint --help``."""
    group = make_group()
    with click.Context(group, info_name="seolint", terminal_width=80, help_option_names=["-h", "--help"]) as context:
        text = group.get_help(context) + "\n"
    note = "What ``seolint --help`` prints, made from click's own by tools/make_docs.py: importing click takes longer."
    return f'"""{note}"""\n\nHELP = """\\\n{text}"""\n'


def main() -> int:
    """Write what is out of date, or name it."""
    stale = [path for path, text in make_all().items() if not path.is_file() or path.read_text("utf-8") != text]
    if "--check" not in sys.argv:
        for path in stale:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(make_all()[path], "utf-8", newline="\n")
    for path in stale:
        print(path.relative_to(ROOT))
    return int("--check" in sys.argv and bool(stale))


if __name__ == "__main__":
    sys.exit(main())

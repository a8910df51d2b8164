"""Generate what is made from the code and the rule files; with ``--check``, only say whether it is current.

docs/rules.md and docs/rules/ from the rule files, docs/checks.md from the docstrings of the kinds of check, docs/settings.md
from the table of settings, the JSON Schemas from the types, the text of ``seolint --help`` from click.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from check_pages import document_checks
from seolint.cli.commands import make_group
from seolint.results.json_schema import make_parse_schema, make_report_schema
from seolint.rulebook.loading import load_rules
from seolint.rulebook.pages import document_index, document_rule
from seolint.rulebook.rule_file import read_all
from seolint.settings.json_schema import make_settings_schema
from seolint.settings.keys import KEYS, Key

SETTINGS = """\
# Settings

<!-- Generated from src/seolint/settings/keys.py by tools/make_docs.py; edit those, not this page. -->

Settings are in `seolint.toml`, `.seolint.toml` or `[tool.seolint]` of `pyproject.toml`. For each file the nearest one above
it applies; `--config FILE` names another one, `--isolated` uses none. `seolint init` writes a starter file with every setting,
commented out. `seolint config` prints the settings in force and where each comes from:

<!-- file: seolint.toml -->
```toml
select = ["metadata", "noise"]
ignore = ["title-too-short"]

[severity]
title-repeated = "error"

[rule.title-too-long]
max_characters = 70

[[overrides]]
files = ["news/**"]
ignore = ["date-missing"]
```

```console
$ seolint config --ignore links
…
```

Later places override earlier ones: settings file, environment (`SEOLINT_FAIL_ON=error`), an editor's settings, command line.
Of two settings about a rule, the one that names the rule wins over the one that names its category. What is ignored for
single files stays ignored, whatever is selected.

Invalid values are errors with a suggestion; nothing is linted:

```console
$ echo "Prune early." | seolint - --select titel-missing
seolint: --select: there is no rule or category 'titel-missing' (did you mean 'title-missing'?)
$ echo $?
2
```

Paths and patterns are relative to the settings file. `*` stays inside a name, `**` crosses folders, `{md,txt}` is a choice.

## All settings
"""

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "seolint"
RULE_PAGES = ROOT / "docs" / "rules"


def make_all() -> dict[Path, str]:
    """Each generated file with its text."""
    rule_files = read_all()
    return {
        ROOT / "docs" / "rules.md": document_index(rule_files),
        **{RULE_PAGES / f"{file.rule.name}.md": document_rule(file) for file in rule_files},
        ROOT / "docs" / "checks.md": document_checks(rule_files),
        ROOT / "docs" / "settings.md": document_settings(),
        ROOT / "docs" / "rule-format.md": document_rule_format(),
        PACKAGE / "cli" / "help.py": make_help(),
        PACKAGE / "resources" / "schemas" / "report.schema.json": show_json(make_report_schema()),
        PACKAGE / "resources" / "schemas" / "parse.schema.json": show_json(make_parse_schema()),
        PACKAGE / "resources" / "schemas" / "settings.schema.json": show_json(
            make_settings_schema(load_rules().values())
        ),
    }


def document_rule_format() -> str:
    """The page in the folder of the rule files, as a page of the site."""
    head, text = (ROOT / "rules" / "README.md").read_text("utf-8").split("\n", 1)
    return f"{head}\n\n<!-- Generated from rules/README.md by tools/make_docs.py. -->\n{text.replace('../docs/', '')}"


def document_settings() -> str:
    """The page on settings: an introduction, then each setting, as the code has it."""
    parts = [SETTINGS]
    for key in KEYS.values():
        if key.example:
            parts.append(f"### {key.name}\n\n{key.help[0].upper()}{key.help[1:]}. {describe_key(key)}\n")
            parts.append(f"```toml\n{key.example}\n```\n")
    parts.append(
        "## Options of rules\n\nThe page of each [rule](rules.md) explains its options. Options that several rules"
    )
    parts[-1] += " of a category have\nin common can be set once, in a table with its name: `[readability]`.\n"
    return "\n".join(parts)


def describe_key(key: Key) -> str:
    """What a setting takes, and its default."""
    takes = f"One of `{'`, `'.join(key.kind)}`." if isinstance(key.kind, tuple) else ""
    default = f"Default: `{key.default}`." if key.default not in (None, [], {}, "") else ""
    place = "Also in `[[overrides]]`." if key.per_file else ""
    return " ".join(part for part in (takes, default, place) if part)


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
    """Write what is out of date, or with ``--check`` only name it; pages of rules that are gone are deleted."""
    made = make_all()
    stale = [path for path, text in made.items() if not path.is_file() or path.read_text("utf-8") != text]
    gone = [path for path in RULE_PAGES.glob("*.md") if path not in made]
    if "--check" not in sys.argv:
        for path in stale:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made[path], "utf-8", newline="\n")
        for path in gone:
            path.unlink()
    for path in (*stale, *gone):
        print(path.relative_to(ROOT))
    return int("--check" in sys.argv and bool(stale or gone))


if __name__ == "__main__":
    sys.exit(main())

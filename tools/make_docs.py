"""Generate the files made from the code and the rule files; with ``--check``, only list those out of date.

docs/rules.md and docs/rules/ from the rule files and docs/precision.toml, docs/checks.md from the docstrings of the
kinds of check, docs/settings.md from the table of settings and the presets, the JSON Schemas from the types, the text of
``seolint --help`` from click.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from check_pages import document_checks
from measure_precision import Verdicts, read_verdicts
from measure_precision import document as describe_precision
from seolint.cli.commands import make_group
from seolint.results.json_schema import make_parse_schema, make_report_schema
from seolint.rulebook.loading import load_rules
from seolint.rulebook.pages import document_index, document_rule
from seolint.rulebook.rule_file import RuleFile, read_all
from seolint.settings.json_schema import make_settings_schema
from seolint.settings.keys import KEYS, Key
from seolint.settings.presets import preset_names, read_preset

SETTINGS = """\
# Settings

<!-- Generated from src/seolint/settings/keys.py by tools/make_docs.py; edit those, not this page. -->

Settings go into `seolint.toml`, `.seolint.toml` or the table `[tool.seolint]` of `pyproject.toml`. Each file uses the
nearest settings file above it; `--config FILE` uses another one, `--isolated` uses none. `seolint init` writes a
starter file with every setting commented out, except for those that it can tell from the files of the folder, such as the
host of the site. `seolint config` prints the active settings and where each comes from:

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

Later sources override earlier ones: settings file, environment (`SEOLINT_FAIL_ON=error`), settings of an editor,
`--config 'KEY = VALUE'` (TOML, as often as you like), the other options; and `[[overrides]]` override what a file says for
all files. If several settings apply to a rule, the more specific one wins: one that names the rule beats one that names its
category. A later `ignore` always wins: `--ignore noise` turns off each noise rule, also those that a settings file selects
by name. Rules ignored with `per-file-ignores` stay off whatever is selected.

Invalid settings are errors with a suggestion, and nothing is linted:

```console
$ echo "Prune early." | seolint - --select titel-missing
seolint: --select: unknown rule or category "titel-missing" (did you mean "title-missing"?)
$ echo $?
2
```

Paths and patterns are relative to the settings file. `*` matches within a name, `**` matches across folders, and
`{md,txt}` matches either word.

## Editors

`seolint schema` prints the JSON Schema of this file (`seolint schema report` that of the JSON report, `seolint schema parse`
that of `parse`). Editors with Taplo, such as VS Code with Even Better TOML, complete and check settings if the first line
of the file names it:

```console
$ seolint schema > .seolint.schema.json
```

```toml
#:schema ./.seolint.schema.json
extend = "preset:blog"
```
"""

WORDS = """\
## House words

`[terms]` says which words to use, without a rule file. What it lists is reported by
[term-unpreferred](rules/term-unpreferred.md) and [term-banned](rules/term-banned.md), in titles, descriptions, headings,
text and alt texts; not in quotations, code, addresses, file names and names.

<!-- file: seolint.toml -->
```toml
[terms]
banned = ["utilize", "click here"]
admitted = ["e-mail address"]          # right, although it contains a term that is not

[terms.preferred]
email = ["e-mail", "electronic mail"]  # the term to use, and those it replaces
GitHub = []                            # its other cases are reported: "Github"
```

```console
$ echo "We utilized e-mails to reach the readers of it." | seolint - --select term-banned,term-unpreferred -q --exit-zero
<stdin>:1:4: warning term-banned "utilized" is a banned term (used once)
<stdin>:1:13: warning term-unpreferred use "emails" instead of "e-mails" (used once)
```

A term in lower case matches any case; one with capitals matches just this case. In English articles its plural, its
forms with `-ing` and `-ed` and its possessive are found too; in other languages the exact word. The fix is unsafe, because
it replaces words; there is none where the form of the new word, or the article before it, would not be certain. Lists of
several settings files add up, and `[[overrides]]` can have terms too.

`vocabulary` takes folders with `accept.txt` and `reject.txt` as [Vale](https://vale.sh/docs/keys/vocab) has them, one
RE2 pattern per line, in the case they are written in unless they begin with `(?i)`. What `accept.txt` lists is right; a
word with capitals inside it, such as `GitHub`, is right only as it is written. At most 2,000 patterns and 64 KB are read of
a file.
"""

PRESETS = """\
## Presets

A preset is a settings file that comes with seolint, for a kind of text: `extend = "preset:health"`, or
`seolint init --preset health`. Presets can be combined with each other and with files of your own in a list, in which later
ones override earlier ones: `extend = ["preset:blog", "preset:health", "../house.toml"]`. Settings in your own file
override all of them. `seolint config --preset NAME` prints one.
"""

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "seolint"
RULE_PAGES = ROOT / "docs" / "rules"


def make_all() -> dict[Path, str]:
    """Make the content of each generated file."""
    rule_files = read_all()
    verdicts = read_verdicts()
    return {
        ROOT / "docs" / "rules.md": document_index(rule_files),
        **{RULE_PAGES / f"{file.rule.name}.md": _rule_page(file, verdicts) for file in rule_files},
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


def _rule_page(file: RuleFile, verdicts: Verdicts) -> str:
    """Make the page of a rule, with the figures of its findings that were read."""
    text, figures = document_rule(file), describe_precision(file.rule.name, verdicts)
    return text.replace("\n## Options\n", f"\n{figures}\n## Options\n", 1) if figures else text


def document_rule_format() -> str:
    """The page in the folder of the rule files, as a page of the site."""
    head, text = (ROOT / "rules" / "README.md").read_text("utf-8").split("\n", 1)
    return f"{head}\n\n<!-- Generated from rules/README.md by tools/make_docs.py. -->\n{text.replace('../docs/', '')}"


def document_settings() -> str:
    """Make the page on settings: an introduction, then each setting from ``KEYS``."""
    presets = [f"### preset:{name}\n\n```toml\n{read_preset(name)}```\n" for name in preset_names()]
    parts = [SETTINGS, PRESETS, *presets, WORDS, "## All settings\n"]
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
    """Describe the values allowed for a setting, its default and whether overrides can set it."""
    takes = f"One of `{'`, `'.join(key.kind)}`." if isinstance(key.kind, tuple) else ""
    default = f"Default: `{key.default}`." if key.default not in (None, [], {}, "") else ""
    place = "Also in `[[overrides]]`." if key.per_file else ""
    return " ".join(part for part in (takes, default, place) if part)


def show_json(value: object) -> str:
    """Format JSON for people."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def make_help() -> str:
    """Make the module with the text of ``seolint --help``."""
    group = make_group()
    with click.Context(group, info_name="seolint", terminal_width=80, help_option_names=["-h", "--help"]) as context:
        text = group.get_help(context) + "\n"
    note = "The output of ``seolint --help``, generated by tools/make_docs.py because importing click is slow."
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

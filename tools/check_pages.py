"""The page ``docs/checks.md``: each kind of check with its options, message fields, variants and a small rule."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from seolint.article.parts import Name
from seolint.checks.registry import known_checks, load_check
from seolint.rulebook.option_docs import read_notes, read_options, read_section
from seolint.rulebook.pages import fence, quote_value
from seolint.startup.hints import values_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.checks.registry import Check
    from seolint.rulebook.option_docs import OptionDoc
    from seolint.rulebook.rule import Rule
    from seolint.rulebook.rule_file import RuleFile

HEAD = """\
# Kinds of check

<!-- Generated from src/seolint/checks/ by tools/make_docs.py; edit the docstrings there, not this page. -->

A rule names a kind of check and sets its options: [writing rules](writing-rules.md) starts from the simplest. `phrases`,
`wording`, `length`, `count`, `presence` and `pattern` cover most ideas for a new rule.

Messages may name the fields of the kind and its options: [the rule file format](rule-format.md#messages).
"""
PARTS = {
    "title": "the title of the article",
    "title-tags": "each `<title>` element",
    "headline": "the visible headline",
    "headlines": "each heading of level 1",
    "description": "the meta description",
    "description-tags": "each `<meta name=description>` element",
    "headings": "all headings",
    "subheadings": "headings below level 1",
    "marked-subheadings": "each subheading that is marked as one: in plain text, not those that only look like it",
    "introduction": "the paragraphs before the first subheading",
    "links": "the text of each link",
    "link-texts": "the text of each link, unless it is the name of its target",
    "running-links": "the text of each link that is part of a sentence",
    "link-targets": "the URL of each link",
    "named-targets": "the URL of each link whose text is not the URL itself",
    "internal-links": "links to the same site",
    "external-links": "links to other sites",
    "alts": "the alt text of each image that has one",
    "image-sources": "each image",
    "canonicals": "each canonical URL",
    "robots": "directives to search engines, in `<meta>` elements and front matter",
    "language": "the declared language",
    "text": "the whole text of the article",
}
_SHOWN = 3
_SHORT = 90


def document_checks(files: Sequence[RuleFile]) -> str:
    """The page, from the docstrings of the kinds and the rules that use them.

    Raises:
        ValueError: an option or a part of the article is not explained.
        TypeError: message fields are not explained.
    """
    if set(PARTS) != set(values_of(Name)):
        raise ValueError(f"tools/check_pages.py does not explain {set(PARTS) ^ set(values_of(Name))}")
    parts = [HEAD, "## Parts of an article\n", "What the option `of` of many kinds can be:\n"]
    rows = [f"| `{name}` | {what} |" for name, what in PARTS.items()]
    parts.append("\n".join(["| part | what it is |", "| --- | --- |", *rows]))
    kinds = known_checks()
    for title, own in (
        ("Kinds for one article", [kind for kind in kinds if not kind.startswith("site.")]),
        ("Kinds for a whole site", [kind for kind in kinds if kind.startswith("site.")]),
    ):
        parts.append(f"\n## {title}\n")
        parts += [_document_kind(kind, [file for file in files if file.rule.check == kind]) for kind in own]
    return "\n".join(parts)


def _document_kind(name: str, files: Sequence[RuleFile]) -> str:
    module = load_check(name)
    parts = [f"### {name}", _one_line(module), *_notes(module)]
    rows = _option_rows(name, module)
    table = ["| option | type | default | meaning |", "| --- | --- | --- | --- |", *rows]
    parts.append("\n".join(table) if rows else "It has no options.")
    fields = _explained(name, module)
    if fields:
        parts.append("Message fields: " + "; ".join(f"`{field}`, {meaning}" for field, meaning in fields.items()) + ".")
    variants = read_section(module.Options.__doc__, "Variants")
    if variants:
        parts.append("Variants: " + "; ".join(f"`{variant}`, {meaning}" for variant, meaning in variants.items()) + ".")
    if files:
        parts += ["A rule, in short:", _small_rule(min(files, key=_size).rule)]
        parts.append("Rules: " + ", ".join(f"[{file.rule.name}](rules/{file.rule.name}.md)" for file in files) + ".")
    return "\n\n".join(parts) + "\n"


def _one_line(module: Check) -> str:
    return inspect.cleandoc(module.__doc__ or "").partition("\n\n")[0].replace("\n", " ").replace("``", "`")


def _notes(module: Check) -> list[str]:
    """What the docstrings of the module and of its options say beyond their first lines."""
    _, _, more = inspect.cleandoc(module.__doc__ or "").partition("\n\n")
    return [text.replace("``", "`") for text in (more, read_notes(module.Options.__doc__)) if text]


def _option_rows(name: str, module: Check) -> list[str]:
    rows = []
    for option in read_options(module.Options):
        if not option.meaning:
            raise ValueError(f"the check {name}: the docstring of Options does not explain {option.name!r}")
        rows.append(f"| `{option.name}` | {_show_type(option)} | {_show_default(option)} | {_escape(option.meaning)} |")
    return rows


def _show_type(option: OptionDoc) -> str:
    if option.type == "part of the article":
        return "[part of the article](#parts-of-an-article)"
    return re.sub(r"[\w-]+(?=,|$)", r"`\g<0>`", option.type[7:]) if option.type.startswith("one of ") else option.type


def _show_default(option: OptionDoc) -> str:
    if option.is_required:
        return "*required*"
    return "" if option.default in (None, (), {}, "") else _escape(quote_value(option.default))


def _escape(text: str) -> str:
    return text.replace("|", "\\|")


def _explained(name: str, module: Check) -> Mapping[str, str]:
    fields = module.VALUES
    if not isinstance(fields, Mapping):
        raise TypeError(f"the check {name}: VALUES does not explain its fields: make it a dictionary")
    return fields


def _size(file: RuleFile) -> tuple[int, str]:
    return len(repr(file.rule.values)), file.rule.name


def _small_rule(rule: Rule) -> str:
    """What a rule file says about its kind, with long lists and tables cut short."""
    lines = [f"{key} = {_toml(getattr(rule, key))}" for key in ("name", "message", "help", "check")]
    plain = {key: value for key, value in rule.values.items() if not isinstance(value, dict)}
    lines += ["", "[options]"] if plain else []
    lines += [line for key, value in plain.items() for line in _option_lines(key, value)]
    for key, table in rule.values.items():
        if isinstance(table, dict):
            lines += ["", f"[options.{key}]"]
            lines += [line for name, value in list(table.items())[:_SHOWN] for line in _option_lines(name, value)]
            lines += [f"# … {len(table)} in all"] if len(table) > _SHOWN else []
    return fence("\n".join(lines), "toml")


def _option_lines(name: str, value: Any) -> list[str]:
    key = name if re.fullmatch(r"[\w-]+", name) else json.dumps(name, ensure_ascii=False)
    if not isinstance(value, tuple) or (len(value) <= _SHOWN and len(_toml(value)) <= _SHORT):
        return [f"{key} = {_toml(value)}"]
    lines = [f"{key} = [", *(f"  {_toml(item)}," for item in value[:_SHOWN])]
    return [*lines, *([f"  # … {len(value)} in all"] if len(value) > _SHOWN else []), "]"]


def _toml(value: Any) -> str:
    """A value as TOML has it; text with double quotes or backslashes in single ones."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{json.dumps(key)} = {_toml(item)}' for key, item in value.items())} }}"
    if isinstance(value, str) and ('"' in value or "\\" in value) and "'" not in value and "\n" not in value:
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=False)

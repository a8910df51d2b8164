"""A rule explained, from what its file says: for the terminal, for programs, and for the documentation."""

from __future__ import annotations

import re
from typing import get_args, get_origin

from seolint.base.vocabulary import EVIDENCE
from seolint.startup.hints import TYPE_CHECKING, Any, NamedTuple, read_hints
from seolint.startup.records import MISSING, fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from seolint.base.model import Safety
    from seolint.rulebook.rule import Rule
    from seolint.rulebook.rule_file import Example, RuleFile

_TYPES = {str: "text", int: "whole number", float: "number", bool: "true or false"}
_FORMATS = {"markdown": "Markdown", "html": "HTML", "text": "plain text"}


class OptionDoc(NamedTuple):
    """An option of a rule: its name, what it takes, the rule's value, and those for single topics."""

    name: str
    type: str
    value: Any
    by_topic: dict[str, Any]


def describe_options(rule: Rule) -> list[OptionDoc]:
    """The options of a rule, as ``[rule.<name>]`` in the settings takes them."""
    hints = read_hints(rule.module.Options)
    found = []
    for field in fields(rule.module.Options):
        default = None if field.default is MISSING else field.default
        if default is None and field.default_factory is not MISSING:
            default = field.default_factory()
        by_topic = {topic: values[field.name] for topic, values in rule.by_topic.items() if field.name in values}
        found.append(
            OptionDoc(field.name, name_type(hints[field.name]), rule.values.get(field.name, default), by_topic)
        )
    return found


def name_type(hint: Any) -> str:
    """An annotation in words."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is None:
        return _TYPES.get(hint, str(hint))
    if origin is tuple:
        return f"list of {name_type(args[0])}"
    if origin is dict:
        return f"table of {name_type(args[1])}"
    if all(isinstance(arg, str) for arg in args):
        return " or ".join(args)
    return " or ".join(name_type(arg) for arg in args if arg is not type(None))


def describe_rule(file: RuleFile) -> str:
    """A page of plain text about a rule."""
    rule = file.rule
    head = f"{rule.name} ({rule.category}, {rule.severity.value})"
    parts = [head, file.summary, file.why, f"What to do: {rule.help}", describe_evidence(file)]
    parts += [f"In {_FORMATS[format_]} it is not evaluated: {reason}" for format_, reason in rule.unavailable.items()]
    if rule.fix is not None:
        parts.append(describe_fix(rule))
    if not rule.enabled:
        parts.append(f'It is off unless it is named: extend-select = ["{rule.name}"]')
    options = [f"  {show_option(option)}" for option in describe_options(rule)]
    if options:
        parts.append("\n".join([f"Options, under [rule.{rule.name}]:", *options]))
    parts += list(_examples(file))
    return "\n\n".join(parts) + "\n"


def describe_evidence(file: RuleFile) -> str:
    """What the rule rests on, with its sources."""
    lines = [f"Evidence: {file.rule.evidence} ({EVIDENCE[file.rule.evidence]})"]
    return "\n".join([*lines, *(f"  {source.title} {source.url}".rstrip() for source in file.sources)])


def describe_fix(rule: Rule) -> str:
    """How to have the fix made."""
    said = [_describe_safety(rule.fix)]
    said += [f"in {_FORMATS[format_]} {_describe_safety(safety)}" for format_, safety in rule.fix_in.items()]
    return f"It can be fixed with {'; '.join(said)}"


def _describe_safety(safety: Safety | None) -> str:
    return "--fix" + ("" if safety == "safe" else " --unsafe-fixes: look at what it changes")


def show_option(option: OptionDoc, quote: Callable[[str], str] = str) -> str:
    """An option on one line; its values quoted."""
    topics = "".join(f"; {quote(_show(value))} for topic {topic}" for topic, value in option.by_topic.items())
    return f"{option.name}: {option.type}, {quote(_show(option.value))}{topics}"


def _code(text: str) -> str:
    """Text as Markdown quotes code, whatever is in it."""
    runs = re.findall("`+", text)
    fence = "`" * (max(map(len, runs), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{' '.join(text.split())}{pad}{fence}"


def _show(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple | list):
        shown = ", ".join(map(_show, value[:8]))
        return f"[{shown}{f', … {len(value)} in all' if len(value) > 8 else ''}]"
    if isinstance(value, dict):
        return f"a table of {len(value)}"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _examples(file: RuleFile) -> Iterator[str]:
    for title, examples in (("Reported", file.bad), ("Not reported", file.good)):
        for example in examples:
            yield _describe_example(title, example)


def _describe_example(title: str, example: Example) -> str:
    note = f": {example.note}" if example.note else ""
    lines = [f"{title} ({_FORMATS[example.format]}){note}"]
    lines += [f"    {line}".rstrip() for line in example.text.splitlines()]
    return "\n".join([*lines, *(f"  → {finding}" for finding in example.findings)])


def describe_rule_data(file: RuleFile) -> dict[str, Any]:
    """All about a rule as plain data."""
    rule = file.rule
    return {
        "name": rule.name,
        "aliases": list(rule.aliases),
        "category": rule.category,
        "severity": rule.severity.value,
        "evidence": rule.evidence,
        "sources": [{"title": source.title, "url": source.url} for source in file.sources],
        "summary": file.summary,
        "why": file.why,
        "help": rule.help,
        "message": rule.message,
        "fix": rule.fix,
        "fix_in": dict(rule.fix_in),
        "enabled": rule.enabled,
        "since": file.since,
        "languages": list(rule.languages),
        "topic": rule.topic,
        "unavailable": dict(rule.unavailable),
        "options": [option._asdict() for option in describe_options(rule)],
        "examples": {
            "bad": [_example_data(example) for example in file.bad],
            "good": [_example_data(example) for example in file.good],
        },
    }


def _example_data(example: Example) -> dict[str, Any]:
    data: dict[str, Any] = {"format": example.format, "text": example.text, "note": example.note}
    return data | ({"findings": list(example.findings)} if example.findings else {})


def document_rules(files: list[RuleFile]) -> str:
    """The page ``docs/rules.md``: an index, then a section for each rule."""
    lines = [
        "# Rules",
        "",
        "<!-- Made from the rule files by tools/make_docs.py: change those, not this page. -->",
        "",
    ]
    category = ""
    for file in files:
        if file.rule.category != category:
            category = file.rule.category
            lines += [
                "",
                f"**{category}**",
                "",
                "| rule | severity | evidence | what it finds |",
                "| --- | --- | --- | --- |",
            ]
        name = file.rule.name
        fix = " (fix)" if file.rule.fix else ""
        lines.append(f"| [{name}](#{name}) | {file.rule.severity.value} | {file.rule.evidence} | {file.summary}{fix} |")
    return "\n".join(lines) + "\n\n" + "\n".join(document_rule(file) for file in files)


def document_rule(file: RuleFile, *, with_examples: bool = True) -> str:
    """A section of Markdown about a rule."""
    rule = file.rule
    parts = [f"## {rule.name}", f"**{rule.category}, {rule.severity.value}.** {file.summary}", file.why]
    parts.append(f"*What to do:* {rule.help}")
    sources = [f"- [{source.title}]({source.url})" if source.url else f"- {source.title}" for source in file.sources]
    parts.append(
        "\n".join([f"*Evidence:* {rule.evidence}: {EVIDENCE[rule.evidence]}.", *(["", *sources] if sources else [])])
    )
    parts += [f"*Not evaluated* in {_FORMATS[format_]}: {reason}." for format_, reason in rule.unavailable.items()]
    if rule.fix is not None:
        parts.append(f"{describe_fix(rule)}.")
    if not rule.enabled:
        parts.append(f'Off unless it is named: `extend-select = ["{rule.name}"]`.')
    options = [
        f"- `{option.name}`: {show_option(option, _code).partition(': ')[2]}" for option in describe_options(rule)
    ]
    if options:
        parts.append(f"*Options* under `[rule.{rule.name}]`:\n\n" + "\n".join(options))
    if with_examples:
        parts += [_document_example("Reported", example) for example in file.bad]
        parts += [_document_example("Not reported", example) for example in file.good]
    return "\n\n".join(parts) + "\n"


def _document_example(title: str, example: Example) -> str:
    fence = "````" if "```" in example.text else "```"
    note = f": {example.note}" if example.note else ""
    language = {"markdown": "markdown", "html": "html", "text": "text"}[example.format]
    found = "".join(f"\n- `{finding}`" for finding in example.findings)
    body = example.text if example.text.endswith("\n") else example.text + "\n"
    return f"*{title}*{note}:\n\n{fence}{language}\n{body}{fence}{chr(10) if found else ''}{found}"

"""Describes a rule as its file does: as text for the terminal, and as data for programs."""

from __future__ import annotations

import textwrap

from seolint.base.vocabulary import EVIDENCE, KINDS_JUDGED, name_severity
from seolint.language.tags import name_language
from seolint.rulebook.option_docs import describe_options, show_value
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import as_dict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from seolint.base.model import Safety
    from seolint.rulebook.option_docs import OptionDoc
    from seolint.rulebook.rule import Rule
    from seolint.rulebook.rule_file import Example, RuleFile

FORMATS = {"markdown": "Markdown", "html": "HTML", "text": "plain text", "docx": "Word documents"}
_WIDTH = 100
_DEEP = " " * 6
#: What a line of the source of an example begins with; longest string of an option that is shown in full.
_SOURCE, _LONGEST = " " * 4, 40


#: The kinds of page in the plural.
_KINDS = {
    "article": "articles",
    "index": "listings of other pages",
    "forum": "forum threads",
    "product": "product pages",
    "landing": "landing pages",
    "stub": "stubs",
    "record": "records",
    "fragment": "fragments",
}


def name_pages(rule: Rule) -> str:
    """Return the pages that a rule judges, in words: ``English articles and fragments about health``."""
    kinds = "pages of all kinds" if len(rule.kinds) == len(_KINDS) else _join([_KINDS[kind] for kind in rule.kinds])
    languages = _join([name_language(code) for code in rule.languages])
    about = {"health": " about health", "general": " that are not about health"}[rule.topic] if rule.topic else ""
    return f"{languages} {kinds}{about}".lstrip()


def _join(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def describe_rule(file: RuleFile, columns: int = _WIDTH, *, is_whole: bool = True) -> str:
    """Return a page of plain text about a rule, in lines of so many characters where it has no examples.

    Unless it is to be whole, it has one example of what is reported and one of what is not, the shortest ones.
    """
    rule = file.rule
    head = f"{rule.name} ({rule.category}, {name_severity(rule.severity.value)})"
    parts = [head, file.summary, *file.why.strip().split("\n\n"), f"What to do: {rule.help}"]
    parts = [" ".join(part.split()) for part in parts]
    parts += _examples(file, is_whole=is_whole)
    parts.append(describe_evidence(file))
    parts += [f"Not evaluated in {FORMATS[format_]}: {reason}" for format_, reason in rule.unavailable.items()]
    if rule.languages or rule.kinds != KINDS_JUDGED[rule.category] or rule.topic:
        parts.append(f"Pages judged: {name_pages(rule)}")
    if rule.fix is not None:
        parts.append(describe_fix(rule))
    if not rule.enabled:
        parts.append(f'Off by default. To turn it on: extend-select = ["{rule.name}"]')
    parts = [_fill(part, columns) for part in parts]
    options = [_describe_option(option, columns) for option in describe_options(rule)]
    if options:
        parts.append("\n".join([f"Options, under [rule.{rule.name}]:", *options]))
    left_out = len(file.bad) + len(file.good) - 2
    if not is_whole and left_out > 0:
        parts.append(f"{left_out} more example{'s' * (left_out != 1)}: seolint rules {rule.name} --all")
    return "\n\n".join(parts) + "\n"


def _fill(text: str, columns: int) -> str:
    """Wrap each line of a text; the sources of examples stay as they are."""
    return "\n".join(line if line.startswith(_SOURCE) else _wrap(line, columns) for line in text.split("\n"))


def _wrap(line: str, columns: int) -> str:
    """Wrap a line between words; what follows is two columns further in if the line itself is indented."""
    indent = line[: len(line) - len(line.lstrip(" "))]
    further = indent + "  " * bool(indent)
    return textwrap.fill(line, columns, subsequent_indent=further, break_long_words=False, break_on_hyphens=False)


def describe_evidence(file: RuleFile) -> str:
    """Return the evidence for the rule, with its sources."""
    lines = [f"Evidence: {file.rule.evidence} ({EVIDENCE[file.rule.evidence]})"]
    return "\n".join([*lines, *(f"  {source.title} {source.url}".rstrip() for source in file.sources)])


def describe_fix(rule: Rule) -> str:
    """Return how to apply the fix: ``Can be fixed with --fix …``."""
    ways = [_describe_safety(rule.fix)]
    ways += [f"in {FORMATS[format_]} {_describe_safety(safety)}" for format_, safety in rule.fix_in.items()]
    return f"Can be fixed with {'; '.join(ways)}"


def _describe_safety(safety: Safety | None) -> str:
    return (
        "--fix if that is safe, else --unsafe-fixes"
        if safety == "safe"
        else "--fix --unsafe-fixes (check what it changes)"
    )


def _describe_option(option: OptionDoc, columns: int) -> str:
    """Return the name, type and value of an option, and its meaning below."""
    topics = "".join(f"; {show_value(value, _LONGEST)} for topic {topic}" for topic, value in option.by_topic.items())
    line = f"  {option.name} ({option.type}): {show_value(option.value, _LONGEST)}{topics}"
    meaning = textwrap.wrap(
        option.meaning, columns, initial_indent=_DEEP, subsequent_indent=_DEEP, break_on_hyphens=False
    )
    return "\n".join([_wrap(line, columns), *meaning])


def _examples(file: RuleFile, *, is_whole: bool) -> Iterator[str]:
    for title, examples in (("Reported", file.bad), ("Not reported", file.good)):
        shown = examples if is_whole else sorted(examples, key=_measure)[:1]
        for example in shown:
            yield _describe_example(title, example)


def _measure(example: Example) -> int:
    return len(example.text) + sum(len(text) for _, text in example.files)


def _describe_example(title: str, example: Example) -> str:
    note = f": {example.note}" if example.note else ""
    lines = [f"{title} ({FORMATS[example.format]}){note}"]
    for path, text in example.files or (("", example.text),):
        lines += [f"  {path}"] if path else []
        lines += [f"    {line}".rstrip() for line in text.splitlines()]
    return "\n".join([*lines, *(f"  → {finding}" for finding in example.findings)])


def describe_rule_data(file: RuleFile) -> dict[str, Any]:
    """Return everything about a rule as plain data."""
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
        "once": as_dict(rule.once) if rule.once is not None else None,
        "told_by": list(rule.told_by),
        "template": rule.template,
        "enabled": rule.enabled,
        "since": file.since,
        "languages": list(rule.languages),
        "kinds": list(rule.kinds),
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

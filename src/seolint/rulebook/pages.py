"""Describes rules in Markdown: a page for each, their index, and a short form for editors."""

from __future__ import annotations

import re
import string

from seolint.base.vocabulary import EVIDENCE, KINDS_JUDGED
from seolint.rulebook.docs import FORMATS, describe_fix, name_pages
from seolint.rulebook.option_docs import describe_options, show_value
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from seolint.rulebook.option_docs import OptionDoc
    from seolint.rulebook.rule import Rule
    from seolint.rulebook.rule_file import Example, RuleFile

CATEGORIES = {
    "metadata": "Titles, descriptions, dates, canonical URLs, languages, structured data.",
    "structure": "Headings, lists, sections, characters, suppressions.",
    "noise": "Boilerplate: text that was copied along with the article but is not part of it.",
    "readability": "Sentences, words and how hard they are to read.",
    "health": "What articles on health must say, and must not say.",
    "disclosure": "What readers must be told: who earns, who paid, how the text was made, and what green words rest on.",
    "links": "Links and images.",
    "keyphrase": "Where an article uses the phrase that it should rank for.",
    "site": "Problems that show only when the pages of a site are compared.",
}
_GENERATED = "<!-- Generated from the rule files by tools/make_docs.py; edit those, not this page. -->"
_FIELD = re.compile(r"\|(?!\|)")


def document_index(files: Sequence[RuleFile]) -> str:
    """Return the page ``docs/rules.md``: all rules by category."""
    lines = [
        "# Rules",
        "",
        _GENERATED,
        "",
        f"{len(files)} rules. Each page says why the rule exists, what to do, and which options it has,",
    ]
    lines += ["and shows examples of what is reported and what is not. `seolint rules RULE` prints the same."]
    for category, about in CATEGORIES.items():
        own = [file for file in files if file.rule.category == category]
        lines += ["", f"## {category}", "", about, ""] if own else []
        lines += ["| rule | severity | evidence | what it finds |", "| --- | --- | --- | --- |"] if own else []
        lines += [_index_row(file) for file in own]
    return "\n".join(lines) + "\n"


def _index_row(file: RuleFile) -> str:
    rule = file.rule
    notes = "".join(
        f" ({note})" for note, applies in (("fix", rule.fix), ("off by default", not rule.enabled)) if applies
    )
    summary = file.summary.replace("|", "\\|")
    return f"| [{rule.name}](rules/{rule.name}.md) | {rule.severity.value} | {rule.evidence} | {summary}{notes} |"


def document_rule(file: RuleFile) -> str:
    """Return the page of a rule, ``docs/rules/<rule>.md``."""
    rule = file.rule
    sections = {
        "What it finds": _what(file),
        "Why": [file.why],
        "Message and help": [
            f"> {show_template(rule.message)}",
            f"What to do: {show_template(rule.help)}.",
            *_variants(rule),
            *_once(rule),
        ],
        "Options": _options(rule),
        "Examples": [*_examples("Reported", file.bad), *_examples("Not reported", file.good)],
        "Suppress it": _suppress(rule),
        "Sources": _sources(file),
    }
    parts = [f"# {rule.name}", _GENERATED, _tagline(rule)]
    for title, texts in sections.items():
        parts += [f"## {title}", *texts]
    return "\n\n".join(parts) + "\n"


def summarize_rule(file: RuleFile) -> str:
    """Return a short description of a rule for editors, without examples or links to other pages."""
    return f"{introduce_rule(file)}\n{detail_rule(file)}"


def introduce_rule(file: RuleFile) -> str:
    """Return the first half of the short description: what the rule finds, why, and what to do."""
    rule = file.rule
    parts = [
        f"## {rule.name}",
        f"{_tagline(rule)}. {file.summary}",
        file.why,
        f"*What to do:* {show_template(rule.help)}",
    ]
    return "\n\n".join(parts) + "\n"


def detail_rule(file: RuleFile) -> str:
    """Return the second half of the short description: the evidence and the options."""
    rule = file.rule
    parts = ["\n\n".join([f"*Evidence:* {rule.evidence}: {EVIDENCE[rule.evidence]}.", *_source_list(file)])]
    options = [_option(option) for option in describe_options(rule)]
    parts += [f"*Options* under `[rule.{rule.name}]`:", "\n".join(options)] if options else []
    return "\n\n".join(parts) + "\n"


def name_options(file: RuleFile) -> list[str]:
    """Return the names of the options of a rule."""
    return [option.name for option in describe_options(file.rule)]


def explain_rule(file: RuleFile) -> str:
    """Return why a rule exists, what to do and one example of what it reports, for viewers of findings."""
    example = next((each for each in file.bad if each.text), None)
    parts = [file.why, f"**What to do:** {show_template(file.rule.help)}"]
    parts += ["**Example:**", *_example(example)] if example else []
    return "\n\n".join(parts) + "\n"


def _tagline(rule: Rule) -> str:
    tags = [rule.category, rule.severity.value, *(["fix"] if rule.fix else [])]
    return f"*{' · '.join([*tags, *([] if rule.enabled else ['off by default'])])}*"


def _what(file: RuleFile) -> list[str]:
    rule = file.rule
    parts = [file.summary, f"The rule uses the check [`{rule.check}`](../checks.md#{rule.check.replace('.', '')})."]
    if rule.languages or rule.kinds != KINDS_JUDGED[rule.category] or rule.topic:
        parts[-1] += f" It judges {name_pages(rule)}."
    if rule.aliases:
        parts[-1] += f" Aliases: {', '.join(f'`{name}`' for name in rule.aliases)}."
    parts += [f"It is not evaluated in {FORMATS[format_]}: {reason}." for format_, reason in rule.unavailable.items()]
    if rule.severity_in:
        others = (f"{severity.value} in {FORMATS[format_]}" for format_, severity in rule.severity_in.items())
        parts.append(f"Its severity is {', '.join(others)}.")
    return [
        *parts,
        *(
            [f"{describe_fix(rule).replace('--fix', '`--fix`').replace('--unsafe-fixes', '`--unsafe-fixes`')}."]
            if rule.fix
            else []
        ),
    ]


def _variants(rule: Rule) -> Iterator[str]:
    for name, variant in rule.variants.items():
        texts = [show_template(variant.message)] if variant.message else []
        texts += [f"What to do: {show_template(variant.help)}"] if variant.help else []
        texts += [f"Severity: {variant.severity.value}"] if variant.severity else []
        yield f"- Variant `{name}`: {'. '.join(texts)}"


def _once(rule: Rule) -> Iterator[str]:
    if rule.once:
        number = "Several" if rule.once.fewest <= 2 else f"{rule.once.fewest} or more"
        yield f"{number} in one file are one finding, except with a baseline:\n\n> {show_template(rule.once.message)}"
    if rule.told_by:
        others = " or ".join(f"`{name}`" for name in rule.told_by)
        yield f"It is left out where {others} reports the same place."
    if rule.template:
        yield "In a folder where most HTML pages have it, it is reported at the first one, for all of them."


def show_template(template: str) -> str:
    """Return a message with its fields as placeholders: ``{count:# time|# times}`` → ``*count* times``."""
    shown = ""
    for text, name, form, _ in string.Formatter().parse(template):
        shown += re.sub(r"([*_<\[\]])", r"\\\1", text)
        if name is not None:
            many = _FIELD.split(form or "")[-1] if "|" in (form or "") else "#"
            shown += f'"*{name}*"' if form == "quoted" else many.replace("#", f"*{name}*")
    return " ".join(shown.split())


def _options(rule: Rule) -> list[str]:
    options = [_option(option) for option in describe_options(rule)]
    if not options:
        return ["This rule has no options."]
    return [f"Set them in the [settings](../settings.md), under `[rule.{rule.name}]`.", "\n".join(options)]


def _option(option: OptionDoc) -> str:
    topics = "".join(f", {quote_value(value)} for {topic}" for topic, value in option.by_topic.items())
    return f"- `{option.name}` ({option.type}; {quote_value(option.value)}{topics}): {option.meaning}"


def quote_value(value: Any) -> str:
    """Return a value as inline code; for a table, return its size."""
    return show_value(value) if isinstance(value, dict) else code(show_value(value))


def code(text: str) -> str:
    """Return text as inline code, delimited by more backticks than it contains."""
    runs = re.findall("`+", text)
    fence = "`" * (max(map(len, runs), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{' '.join(text.split())}{pad}{fence}"


def _examples(title: str, examples: Sequence[Example]) -> Iterator[str]:
    yield f"### {title}"
    for example in examples:
        yield "\n\n".join(_example(example))


def _example(example: Example) -> Iterator[str]:
    yield f"{example.note[:1].upper()}{example.note[1:] or 'Example'} ({FORMATS[example.format]}):"
    for path, text in example.files:
        yield f"`{path}`:"
        yield fence(text, example.format)
    if not example.files:
        yield fence(example.text, example.format)
    if example.findings:
        yield "\n".join(f"- {code(finding)}" for finding in example.findings)
    if example.fixed is not None:
        yield "After the fix:"
        yield fence(example.fixed, example.format)


def fence(text: str, language: str) -> str:
    """Return text as a fenced block, with a fence longer than any in the text."""
    runs = re.findall(r"(?m)^\s*(`{3,})", text)
    mark = "`" * max(3, max(map(len, runs), default=0) + 1)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"{mark}{language}\n{text}{'' if text.endswith(chr(10)) else chr(10)}{mark}"


def _suppress(rule: Rule) -> list[str]:
    is_in_text = rule.category not in {"metadata", "site"}
    scope, where = ("next-line", "line of Markdown or HTML") if is_in_text else ("file", "Markdown or HTML file")
    settings = fence(f'ignore = ["{rule.name}"]', "toml")
    parts = [
        f"For one {where}, with a comment:",
        fence(f"<!-- seolint-disable-{scope} {rule.name} -- the reason -->", "html"),
        "For one Markdown file, in its front matter:",
        fence(f"seolint: {{ignore: [{rule.name}]}}", "yaml"),
        "Everywhere, or for some files under `[[overrides]]`, in the settings:",
        settings,
    ]
    if not rule.enabled:
        parts = [
            "The rule is off by default. To turn it on, in the settings:",
            fence(f'extend-select = ["{rule.name}"]', "toml"),
            *parts,
        ]
    return parts


def _sources(file: RuleFile) -> list[str]:
    evidence = file.rule.evidence
    return [f"Evidence: *{evidence}* ({EVIDENCE[evidence]}).", *_source_list(file)]


def _source_list(file: RuleFile) -> list[str]:
    sources = [f"- [{source.title}]({source.url})" if source.url else f"- {source.title}" for source in file.sources]
    return ["\n".join(sources)] if sources else []

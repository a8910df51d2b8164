"""Reads rule files, and refuses everything that is not in their format."""

from __future__ import annotations

import os
import re
from typing import Literal, get_args, get_origin

from seolint.base.errors import OptionError
from seolint.base.files import MAX_RULE_FILE, read_regular
from seolint.base.messages import TemplateError, read_fields
from seolint.base.model import CATEGORIES, Evidence, Kind, Safety, Severity, Topic
from seolint.base.paths import path_below
from seolint.base.suggestions import nearest, nearest_option, say_invalid
from seolint.base.toml_positions import explain_toml_error, find_toml_positions, line_of
from seolint.base.toml_text import parse_toml
from seolint.base.vocabulary import FORMATS, KINDS, KINDS_JUDGED, WRITTEN_FORMATS
from seolint.checks.registry import SITE_KIND, UnknownCheckError, known_checks, load_check
from seolint.rulebook.folders import BUILT_IN as BUILT_IN_RULES
from seolint.rulebook.folders import rule_files
from seolint.rulebook.rule import ONCE_FIELDS, Once, Rule, RuleError, Variant
from seolint.startup.hints import TYPE_CHECKING, cast, read_hints, values_of
from seolint.startup.records import MISSING, field, fields, record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

_SEVERITIES = tuple(severity.value for severity in Severity)
_NAME = re.compile(r"[a-z]+(-[a-z0-9]+)+")


@record
class Reference:
    """A source that supports a rule."""

    title: str
    url: str = ""


@record
class Example:
    """An article, and the rule's exact findings in it, each ``line:column message``; a near miss has no findings.

    Attributes:
        note: why it is a fault or a near miss.
        fixed: the text after the rule's fixes; None if it is not compared.
        encoding: the encoding of the file, by its name in Python.
        options: options of the rule, as a user would set them.
        files: path and text of each page of a site, for a rule that compares pages. ``text`` is empty then, and the
            findings begin with ``path:``.
    """

    text: str
    format: str
    findings: tuple[str, ...] = ()
    note: str = ""
    topic: Topic | None = None
    today: str = "2026-06-01"
    fixed: str | None = None
    encoding: str = "utf-8"
    options: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[tuple[str, str], ...] = ()


@record
class RuleFile:
    """A rule with everything that its file says about it."""

    rule: Rule
    summary: str
    why: str
    since: str
    sources: tuple[Reference, ...]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]

    def gaps(self) -> Iterator[str]:
        """Yield what the rule lacks to be complete; it can run without it."""
        if not self.summary:
            yield "no summary (one sentence for the list of rules)"
        if not self.why:
            yield "no why (a short paragraph with the reason for the rule)"
        if not self.bad:
            yield "no bad example (text with the fault, and the findings it must give)"
        if not self.good:
            yield "no good example (text that looks like the fault and is not)"
        if self.bad and self.rule.fix is not None and all(example.fixed is None for example in self.bad):
            yield "no example with fixed (the text after the rule's fixes)"


_TOP = {
    "name": str, "aliases": list, "category": str, "severity": str, "severity_in": dict, "evidence": str,
    "sources": list, "summary": str, "why": str, "help": str, "message": str, "check": str, "fix": str, "fix_in": dict,
    "enabled": bool, "told_by": list, "template": bool, "languages": list, "kinds": list, "topic": str, "since": str,
    "unavailable": dict, "options": dict, "topics": dict, "variants": dict, "once": dict, "examples": dict,
}  # fmt: skip
_REQUIRED = ("name", "category", "severity", "evidence", "help", "message", "check")


def read_rule_file(path: str | os.PathLike[str], shown: str) -> RuleFile:
    """Return the rule in a file.

    Args:
        path: the file.
        shown: its name in messages.

    Raises:
        RuleError: the file cannot be read, or is not a valid rule file.
    """
    try:
        text = read_regular(os.fspath(path), MAX_RULE_FILE).decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        data = parse_toml(text)
    except OSError as error:
        raise RuleError(shown, 1, error.strerror or str(error)) from None
    except UnicodeDecodeError as error:
        raise RuleError(shown, 1, f"not UTF-8: {error.reason} at byte {error.start + 1}") from None
    except ValueError as error:
        words, at = explain_toml_error(error, text)
        raise RuleError(shown, line_of(at, text), words) from None
    return _Reader(text, data, shown).read()


def read_all(folders: Sequence[str] = ()) -> list[RuleFile]:
    """Return everything in the built-in rule files and those of other folders, in the order of categories and names.

    Raises:
        RuleError: a rule file is invalid.
    """
    found = [read_rule_file(path, path_below(BUILT_IN_RULES, path)) for path in rule_files(BUILT_IN_RULES)]
    found += [read_rule_file(path, path) for folder in folders for path in rule_files(folder)]
    return sorted(found, key=lambda file: (CATEGORIES.index(file.rule.category), file.rule.name))


def check_options(check: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options as the kind of check takes them, with tuples for lists.

    Raises:
        OptionError: an option is unknown, missing or of the wrong type, or contains a word that can never match.
    """
    module = load_check(check)
    hints = read_hints(module.Options)
    for name in options:
        if name not in hints:
            raise OptionError(name, f'unknown option "{name}" for check "{check}"{nearest_option(name, hints)}')
    for known in fields(module.Options):
        if known.name not in options and known.default is MISSING and known.default_factory is MISSING:
            raise OptionError(known.name, f'missing option "{known.name}" for check "{check}"')
    checked = {name: _typed(name, value, hints[name]) for name, value in options.items()}
    try:
        made = module.Options(**checked)
        getattr(module, "check_options", lambda _: None)(made)
    except OptionError:
        raise
    except ValueError as error:
        raise OptionError(next(iter(options), ""), str(error)) from None
    for name, fold in getattr(module, "FOLDED", {}).items():
        _refuse_dead_words(name, checked.get(name, ()), fold)
    return checked


def _refuse_dead_words(option: str, value: Any, fold: Callable[[str], str]) -> None:
    """Raise OptionError for a word that no folded text equals, such as one with a capital letter."""
    if isinstance(value, str):
        if (folded := fold(value)) != value:
            advice = f'write "{folded}"' if folded else "it has no words"
            raise OptionError(option, f'{option}: "{value}" never matches; {advice}')
        return
    for item in value.values() if isinstance(value, dict) else value:
        _refuse_dead_words(option, item, fold)


def _typed(name: str, value: Any, hint: Any) -> Any:
    """Return the value as annotated: str, int, float, bool, a Literal, or tuples and dicts of them."""
    origin = get_origin(hint)
    if origin is Literal:
        if value not in get_args(hint):
            known = [str(word) for word in get_args(hint) if word]
            raise OptionError(name, say_invalid(value, name, known))
        return value
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise OptionError(name, f"{name} must be a list")
        return tuple(_typed(name, item, get_args(hint)[0]) for item in value)
    if origin is dict:
        if not isinstance(value, dict):
            raise OptionError(name, f"{name} must be a table")
        return {key: _typed(f"{name}.{key}", item, get_args(hint)[1]) for key, item in value.items()}
    if origin is not None:  # X | None
        return _typed(name, value, next(part for part in get_args(hint) if part is not type(None)))
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        raise OptionError(name, f"{name} must be {_TYPE_WORDS[hint]}, not {_show(value)}")
    return value


def _show(value: Any) -> str:
    from seolint.rulebook.option_docs import show_value  # slow to import

    return show_value(value)


_TYPE_WORDS = {str: "a string", int: "a whole number", float: "a number", bool: "true or false"}
_TYPE_WORDS |= {list: "a list", dict: "a table"}


class _Reader:
    """Reads one file; its methods raise RuleError with the line of the key that is wrong."""

    def __init__(self, text: str, data: dict[str, Any], shown: str) -> None:
        self.text = text
        self.data = data
        self.shown = shown

    def refuse(self, path: tuple[str, ...], message: str) -> RuleError:
        """Return the error, with the line that sets the key at the end of ``path``."""
        return RuleError(self.shown, find_toml_positions(self.text).line(*path), message)

    def read(self) -> RuleFile:
        """Return everything in the file."""
        self._check_keys((), self.data, _TOP)
        for key in _REQUIRED:
            if key not in self.data:
                raise self.refuse((), f'missing key "{key}"')
        rule = self._rule()
        bad, good = (self._examples(kind) for kind in ("bad", "good"))
        sources = tuple(
            Reference(**self._sub(("sources", str(number)), item, {"title": str, "url": str}))
            for number, item in enumerate(self._list("sources"))
        )
        rule = replace(rule, url=next((source.url for source in sources if source.url), None))
        get = self.data.get
        return RuleFile(rule, get("summary", ""), get("why", "").strip(), get("since", "0.1.0"), sources, bad, good)

    def _rule(self) -> Rule:
        data = self.data
        if not _NAME.fullmatch(data["name"]):
            expected = "expected lower-case words joined by hyphens: the thing, then the fault"
            raise self.refuse(("name",), f'invalid rule name "{data["name"]}"; {expected}')
        values = self._options(("options",), data.get("options", {}))
        topics = self._sub(("topics",), data.get("topics", {}), dict.fromkeys(values_of(Topic), dict))
        return Rule(
            name=data["name"],
            aliases=tuple(self._list("aliases")),
            category=self._choice("category", CATEGORIES),
            severity=Severity(self._choice("severity", _SEVERITIES)),
            severity_in={
                key: Severity(self._one_of(("severity_in", key), value, _SEVERITIES))
                for key, value in self._sub(
                    ("severity_in",), data.get("severity_in", {}), dict.fromkeys(FORMATS, str)
                ).items()
            },
            evidence=cast("Evidence", self._choice("evidence", values_of(Evidence))),
            message=self._message(("message",), data["message"]),
            help=self._message(("help",), data["help"].strip()),
            check=data["check"],
            path=self.shown,
            unavailable=self._sub(("unavailable",), data.get("unavailable", {}), dict.fromkeys(FORMATS, str)),
            languages=tuple(self._list("languages")),
            kinds=self._kinds(),
            topic=cast("Topic", self._choice("topic", values_of(Topic))) if "topic" in data else None,
            values=values,
            by_topic={name: self._topic_options(name, values, options) for name, options in topics.items()},
            variants={name: self._variant(name, value) for name, value in data.get("variants", {}).items()},
            fix=cast("Safety", self._choice("fix", values_of(Safety))) if "fix" in data else None,
            fix_in=self._fix_in(),
            once=self._once(),
            told_by=tuple(self._list("told_by")),
            template=data.get("template", False),
            enabled=data.get("enabled", True),
        )

    def _kinds(self) -> tuple[Kind, ...]:
        kinds = tuple(self._one_of(("kinds",), kind, KINDS) for kind in self._list("kinds"))
        return cast("tuple[Kind, ...]", kinds or KINDS_JUDGED[self.data["category"]])

    def _fix_in(self) -> dict[str, Safety]:
        formats = self._sub(("fix_in",), self.data.get("fix_in", {}), dict.fromkeys(FORMATS, str))
        if formats and "fix" not in self.data:
            raise self.refuse(("fix_in",), 'fix_in needs a fix for the other formats, such as fix = "safe"')
        return {
            key: cast("Safety", self._one_of(("fix_in", key), value, values_of(Safety)))
            for key, value in formats.items()
        }

    def _once(self) -> Once | None:
        known = self._sub(("once",), self.data.get("once", {}), {"message": str, "worst": str, "fewest": int})
        if not known:
            return None
        if "message" not in known:
            raise self.refuse(("once",), 'once needs a message, such as message = "{findings} images have no alt text"')
        for name, template in (("message", known["message"]), ("worst", f"{{{known.get('worst', 'findings')}}}")):
            self._message(("once", name), template, ONCE_FIELDS)
        return Once(**known)

    def _topic_options(self, topic: str, values: dict[str, Any], options: dict[str, Any]) -> dict[str, Any]:
        checked = self._options(("topics", topic), {**values, **options})
        return {name: checked[name] for name in options}

    def _options(self, path: tuple[str, ...], options: dict[str, Any]) -> dict[str, Any]:
        try:
            return check_options(self.data["check"], options)
        except UnknownCheckError as error:
            raise self.refuse(("check",), f'unknown check "{error}"{nearest(str(error), known_checks())}') from None
        except OptionError as error:
            raise self.refuse((*path, *error.option.split(".")), str(error)) from None

    def _message(self, path: tuple[str, ...], template: str, more: Iterable[str] = ()) -> str:
        """Return the template, after checking that the check, its options or ``more`` fill each of its fields."""
        try:
            check = load_check(self.data["check"])
        except UnknownCheckError as error:
            raise self.refuse(("check",), f'unknown check "{error}"{nearest(str(error), known_checks())}') from None
        key = _name(path)
        known = {*more, *check.VALUES, *(option.name for option in fields(check.Options))}
        try:
            names = list(read_fields(template))
        except TemplateError as error:
            raise self.refuse(path, f"{key}: {error}") from None
        for name in names:
            if name not in known:
                words = f'unknown field "{name}" in {key} for check "{self.data["check"]}"{nearest(name, known)}'
                raise self.refuse(path, words)
        return template

    def _variant(self, name: str, value: dict[str, Any]) -> Variant:
        path = ("variants", name)
        known = self._sub(path, value, {"message": str, "help": str, "severity": str})
        severity = known.get("severity")
        from seolint.rulebook.option_docs import say_unknown_variant  # slow to import

        if wrong := say_unknown_variant(name, load_check(self.data["check"]), self.data.get("options", {})):
            raise self.refuse(path, wrong)
        return Variant(
            message=self._message((*path, "message"), known["message"]) if "message" in known else None,
            help=self._message((*path, "help"), known["help"]) if "help" in known else None,
            severity=Severity(self._one_of((*path, "severity"), severity, _SEVERITIES)) if severity else None,
        )

    def _examples(self, kind: str) -> tuple[Example, ...]:
        examples = self._sub(("examples",), self.data.get("examples", {}), {"bad": list, "good": list})
        return tuple(self._example(kind, number, item) for number, item in enumerate(examples.get(kind, [])))

    def _example(self, kind: str, number: int, item: dict[str, Any]) -> Example:
        known = {
            "findings": list,
            "files": dict,
            "options": dict,
            **dict.fromkeys(("text", "format", "note", "topic", "today", "fixed", "encoding"), str),
        }
        path = ("examples", kind, str(number))
        item = dict(self._sub(path, item, known))
        is_site = self.data["check"].startswith(SITE_KIND)
        if ("text" in item, "files" in item) != (not is_site, is_site):
            needed = "files and no text" if is_site else "text and no files"
            raise self.refuse(path, f"an example of this check must have {needed}")
        if kind == "good" and item.get("findings"):
            raise self.refuse(
                (*path, "findings"), "a good example must not list findings; one with findings is a bad example"
            )
        item["format"] = self._one_of((*path, "format"), item.get("format", "markdown"), WRITTEN_FORMATS)
        item["findings"] = tuple(item.get("findings", ()))
        files = item.get("files", {})
        item["files"] = tuple(self._sub((*path, "files"), files, dict.fromkeys(files, str)).items())
        if "options" in item:
            self._options((*path, "options"), {**self.data.get("options", {}), **item["options"]})
        return Example(**{"text": "", **item})

    def _list(self, key: str) -> list[Any]:
        return cast("list[Any]", self.data.get(key, []))

    def _choice(self, key: str, known: Iterable[str]) -> str:
        return self._one_of((key,), self.data[key], known)

    def _one_of(self, path: tuple[str, ...], value: str, known: Iterable[str]) -> str:
        if value not in known:
            raise self.refuse(path, say_invalid(value, _name(path), known))
        return value

    def _sub(self, path: tuple[str, ...], table: Any, known: Mapping[str, type]) -> dict[str, Any]:
        if not isinstance(table, dict):
            raise self.refuse(path, f"{_name(path)} must be a table")
        self._check_keys(path, table, known)
        return table

    def _check_keys(self, above: tuple[str, ...], table: dict[str, Any], known: Mapping[str, type]) -> None:
        for key, value in table.items():
            path = (*above, key)
            if key not in known:
                raise self.refuse(path, f'unknown key "{_name(path)}"{nearest(key, known)}')
            if not isinstance(value, known[key]):
                raise self.refuse(path, f"{_name(path)} must be {_TYPE_WORDS[known[key]]}")


def _name(path: tuple[str, ...]) -> str:
    """Return the name of a key for messages, without array indexes: ``examples.bad.format``."""
    return ".".join(part for part in path if not part.isdigit())

"""``agent``: for assistants that fix the articles. Grouped by rule, worst first, within a number of tokens.

The reason is given once for a rule, then each place with its words and, where there is one, the exact edit: offsets of
characters in the file as it is, and the text to put there. Texts are in JSON strings, so no article can pose as a line of
the report.
"""

from __future__ import annotations

import json
from itertools import groupby
from operator import itemgetter

from seolint.base.plain_text import escape_json, write_out
from seolint.base.vocabulary import SEVERITIES, name_severity
from seolint.report.words import count, summarize
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from seolint.report import Style
    from seolint.results.contract import FindingEntry
    from seolint.running.run import Report

#: The tokens of a report, if no number is named, and how many characters one has on average.
TOKENS, _CHARACTERS = 4000, 4
#: Characters kept free for what is said last, and those of an excerpt.
_RESERVE, _EXCERPT = 600, 80
#: Characters of an excerpt that make it known from the message.
_SAID = 30
#: Most places of a rule, so that the next ones have room too; without a limit all are shown.
_PLACES = 25
_HEAD = (
    "Each place is path:line:column. An edit replaces the characters from-to of its file, counted from 0 in the file as it "
    "is now (without a byte order mark); apply the edits of a file from its end to its beginning.\n"
)


class Found(NamedTuple):
    """A finding and the path of its file."""

    path: str
    finding: FindingEntry


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield the findings by rule, as far as the tokens go, what was left out, and the command that checks again."""
    found = [Found(outcome.entry["path"], entry) for outcome in report.outcomes for entry in outcome.entry["findings"]]
    whole = (TOKENS if style.max_tokens is None else style.max_tokens) * _CHARACTERS or None
    yield f"seolint: {summarize(report, style)}\n"
    for path, message in report.problems:
        yield f"problem {write_out(path)}: {write_out(message)}\n"
    left_out = list[Found]()
    if found:
        yield _HEAD
        room = None if whole is None else whole - _RESERVE - len(_HEAD)
        yield from _show(found, {file.rule.name: file.why for file in style.rule_files()}, room, left_out)
    if left_out:
        yield _tell_left_out(left_out)
    yield f"\nCheck again: {write_out(style.command)}\n"


def _show(found: Iterable[Found], reasons: dict[str, str], room: int | None, left_out: list[Found]) -> Iterator[str]:
    """Yield the findings that there is room for, and add the others to ``left_out``."""
    for group in _group(found):
        head = _head_of(group, reasons)
        for number, each in enumerate(group):
            text = head + _line(each, _help_of(group))
            if room is not None and (len(text) > room or number >= _PLACES):
                left_out.append(each)
                continue
            room = None if room is None else room - len(text)
            head = ""
            yield text


def _group(found: Iterable[Found]) -> list[list[Found]]:
    """Group findings by rule and severity: the worst first, and of equally bad ones those with most findings."""
    by_rule = sorted(found, key=_rule_of)
    groups = [list(group) for _, group in groupby(by_rule, _rule_of)]
    return sorted(groups, key=lambda group: (-_rank(group), -len(group)))


def _rule_of(each: Found) -> tuple[str, str]:
    return each.finding["rule"], each.finding["severity"]


def _rank(group: Sequence[Found]) -> int:
    return SEVERITIES.index(group[0].finding["severity"])


def _help_of(group: Sequence[Found]) -> str:
    return group[0].finding["help"]


def _head_of(group: Sequence[Found], reasons: dict[str, str]) -> str:
    rule, severity = _rule_of(group[0])
    why = _on_one_line(reasons.get(rule, ""))
    lines = [f"\n## {name_severity(severity)} {rule} ({count(len(group), 'place')})"]
    lines += [f"Why: {why}"] if why else []
    lines += [f"Do: {_on_one_line(_help_of(group))}"] if _help_of(group) else []
    return "\n".join(lines) + "\n"


def _line(each: Found, help_: str) -> str:
    """Say a finding: its place, its message, its words, what to do if that is not what the group says, and its edits."""
    finding = each.finding
    place = f"{write_out(each.path)}:{finding['line']}:{finding['column']}"
    lines = [f"{place} {_on_one_line(finding['message'])}"]
    excerpt = finding["excerpt"]
    if excerpt and excerpt[:_SAID] not in finding["message"]:
        lines[0] += f" at {_quote(excerpt[:_EXCERPT] + ('…' if len(excerpt) > _EXCERPT else ''))}"
    if finding["help"] and finding["help"] != help_:
        lines.append(f"  do: {_on_one_line(finding['help'])}")
    fix = finding["fix"]
    for edit in sorted(fix["edits"], key=itemgetter("start")) if fix is not None else ():
        kind = "edit" if fix is not None and fix["safety"] == "safe" else "edit, if it is right"
        lines.append(f"  {kind}: {edit['start']}-{edit['end']} -> {_quote(edit['text'])}")
    return "\n".join(lines) + "\n"


def _tell_left_out(left_out: Sequence[Found]) -> str:
    groups = [f"{group[0].finding['rule']} {len(group)}" for group in _group(left_out)]
    named = ", ".join(groups[:8]) + (", …" if len(groups) > 8 else "")
    return f"\nLeft out: {count(len(left_out), 'finding')} ({named}); fix the others first, or raise --max-tokens.\n"


def _quote(text: str) -> str:
    return escape_json(json.dumps(text, ensure_ascii=False))


def _on_one_line(text: str) -> str:
    return write_out(" ".join(text.split()))

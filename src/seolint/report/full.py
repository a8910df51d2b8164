"""``full``: for people at a terminal. Says of each article what it is, what to fix first, and what could not be judged."""

from __future__ import annotations

from seolint.base.plain_text import write_out
from seolint.base.vocabulary import CAUSES, name_severity
from seolint.report.folding import Group, deleted_parts, find_leftovers, fold, rank
from seolint.report.frame_lines import render_finding
from seolint.report.terminal import (
    BLUE,
    BOLD,
    CYAN,
    DIM,
    GREEN,
    RED,
    YELLOW,
    choose_paint,
    cut,
    fit_lines,
    link,
    measure,
    wrap,
)
from seolint.report.words import count, describe_facts, summarize
from seolint.results.frames import show_on_one_line
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from seolint.report import Style
    from seolint.results.contract import Category, FileEntry, FindingEntry, Grade, NotEvaluatedEntry
    from seolint.results.file_result import FileResult
    from seolint.running.run import Report

_COLORS = {"error": f"{BOLD};{RED}", "warning": f"{BOLD};{YELLOW}", "info": f"{BOLD};{BLUE}"}
_VERDICT_COLORS = {"fix": RED, "improve": YELLOW, "good": GREEN}
#: Longest excerpt of a leftover, in cells.
_LEFTOVER = 24
#: Most lines for the names of hints that are not shown.
_HINT_LINES = 2
#: Most reasons named for rules that could not judge, without ``--verbose``: as many as fit on a line.
_REASONS = 2
_INDENT = "  "


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield an answer for each article, then a summary line.

    A single article also gets how a results page would cut its title and description, and what could not be judged.
    """
    last: FileResult | None = None
    for outcome in report.outcomes:
        if last is not None:
            yield "\n"
        last = outcome
        yield _Answer(outcome, style).render_body()
    if last is not None:
        answer = _Answer(last, style)
        yield answer.render_end() if report.files == 1 or style.verbose else ""
        yield "\n"
    paint = choose_paint(color=style.color)
    yield "".join(paint(line, BOLD) + "\n" for line in wrap(summarize(report, style), style.columns))


class _Answer:
    """What the report says about one article."""

    def __init__(self, outcome: FileResult, style: Style) -> None:
        self.outcome = outcome
        self.entry: FileEntry = outcome.entry
        self.style = style
        self.columns = style.columns
        self.paint = choose_paint(color=style.color)
        findings = self.entry["findings"]
        shown = [each for each in findings if rank(each) >= style.lowest]
        self.hidden = [each for each in findings if rank(each) < style.lowest]
        self.leftovers = {} if style.verbose else find_leftovers(shown)
        self.listed = [each for each in shown if id(each) not in self.leftovers]

    def render_body(self) -> str:
        """Render the head, the verdicts and the findings."""
        parts = [*self.head(), *self.verdicts()]
        if self.style.verbose:
            parts += ["", *self.frames()] if self.entry["findings"] else []
        else:
            parts += [*self.fix_first(), *self.leftover_lines()]
        parts += self.cause_lines()
        if not self.style.verbose:
            parts += self.hint_lines()
        parts += self.scorecard()
        return "".join(line + "\n" for line in parts)

    def render_end(self) -> str:
        """Render the search snippet and what could not be judged."""
        lines = [*self.snippet(), *self.unjudged()]
        return "".join(line + "\n" for line in ["", *lines]) if lines else ""

    def head(self) -> list[str]:
        """Render the path with the facts that say what was read."""
        path = write_out(self.entry["path"])
        facts = " · ".join(describe_facts(self.entry["article"]))
        if self.entry["format"] == "docx":
            facts += " · lines are paragraphs"
        if measure(path) + 2 + measure(facts) <= self.columns:
            return [f"{self.paint(path, BOLD)}  {facts}"]
        lines = [path] if measure(path) > self.columns else wrap(path, self.columns)
        return [*(self.paint(line, BOLD) for line in lines), *self.indented(facts)]

    def verdicts(self) -> list[str]:
        """Render the verdicts: first what is to be done, then what is fine, then what was not judged."""
        verdicts = self.entry["verdicts"]
        hints: dict[str, int] = {}
        for finding in self.entry["findings"]:
            if finding["severity"] == "info":
                hints[finding["category"]] = hints.get(finding["category"], 0) + 1
        to_do: tuple[Grade, Grade] = ("fix", "improve")
        words = [(grade, f"{category}: {grade}") for grade in to_do for category in _having(verdicts, grade)]
        words += [
            ("good", f"{category}: {count(hints[category], 'hint') if category in hints else 'good'}")
            for category in _having(verdicts, "good")
        ]
        if unjudged := ", ".join(_having(verdicts, "not-evaluated")):
            words.append(("not-evaluated", f"not judged: {unjudged}"))
        return self._join_painted(words)

    def _join_painted(self, words: Iterable[tuple[str, str]]) -> list[str]:
        """Put the words on lines with a dot between them, each in the color of its verdict."""
        lines: list[str] = []
        used = 0
        for grade, word in words:
            for piece in wrap(word, self.columns - len(_INDENT)):
                painted = self.paint(piece, _VERDICT_COLORS.get(grade, DIM))
                if lines and used + 3 + measure(piece) <= self.columns:
                    lines[-1] += f" · {painted}"
                    used += 3 + measure(piece)
                else:
                    lines.append(_INDENT + painted)
                    used = len(_INDENT) + measure(piece)
        return lines

    def fix_first(self) -> list[str]:
        """Render the findings, the worst first, those of one rule folded."""
        groups = fold(self.listed)
        if not groups:
            return []
        width = max(len(group.place) for group in groups)
        title = "Fix first" if rank(groups[0].first) else "Hints"
        lines = ["", self.paint(title, BOLD)]
        for group in groups:
            if title == "Fix first" and not rank(group.first):
                title = "Hints"
                lines += ["", self.paint(title, BOLD)]
            lines += self._render_group(group, width)
        return lines

    def _render_group(self, group: Group, width: int) -> list[str]:
        severity = name_severity(group.first["severity"])
        margin = len(_INDENT) + width + 2 + len("warning") + 2
        texts = wrap(group.text, max(self.columns - margin, 10))
        mark = _fix_mark(group, self.columns - margin - len(group.first["rule"]))
        rule = group.first["rule"] + mark
        named = self._name_rule(group.first) + mark
        start = f"{_INDENT}{group.place:>{width}}  {self.paint(f'{severity:7}', _COLORS[group.first['severity']])}  "
        gap = self.columns - margin - measure(texts[-1]) - len(rule)
        if gap >= 2:
            texts[-1] += " " * gap + named
        else:
            texts.append(" " * max(self.columns - margin - len(rule), 0) + named)
        if margin + len(rule) > self.columns:  # a very narrow terminal
            texts[-1] = named
        return [start + texts[0], *(" " * margin + text for text in texts[1:])]

    def _name_rule(self, finding: FindingEntry) -> str:
        name = self.paint(finding["rule"], CYAN)
        return link(name, finding["url"]) if self.style.links else name

    def scorecard(self) -> list[str]:
        """Render the items of the scorecard, if one was asked for."""
        if "scorecard" not in self.entry:
            return []
        from seolint.report.scorecard import describe_scorecard, sum_up

        title, *notes = sum_up(self.entry)
        head, *more = wrap(title, self.columns)
        lines = ["", self.paint(head, BOLD), *more]
        lines += [line for note in notes for line in self.indented(note)]
        for verdict, line in describe_scorecard(self.entry):
            color = {"met": GREEN, "not met": YELLOW}.get(verdict, DIM)
            first, *rest = fit_lines(_INDENT + line, self.columns).split("\n")
            lines += [_INDENT + self.paint(first.lstrip(), color), *rest]
        return lines

    def leftover_lines(self) -> list[str]:
        """Render the leftovers that a safe fix deletes, as one block."""
        places: dict[str, list[str]] = {}
        for finding in self.leftovers.values():
            for line, part in deleted_parts(finding):
                places.setdefault(cut(show_on_one_line(part), _LEFTOVER), []).append(str(line))
        if not places:
            return []
        pieces = [f"{' '.join(lines)} {text}" for text, lines in places.items()]
        title = f"{self.paint('Leftovers to delete', BOLD)} (--fix does it)"
        return ["", title, *self._join(pieces, "   ")]

    def cause_lines(self) -> list[str]:
        """Say how many leftovers have which cause, if the text was compared with its page."""
        causes: list[str] = [finding["cause"] for finding in self.entry["findings"] if "cause" in finding]
        counts = [f"{number} {words}" for cause, words in CAUSES.items() if (number := causes.count(cause))]
        return ["", *wrap(f"Leftovers: {', '.join(counts)}", self.columns)] if counts else []

    def hint_lines(self) -> list[str]:
        """Count what is not shown, by rule."""
        if not self.hidden:
            return []
        numbers: dict[str, int] = {}
        for finding in sorted(self.hidden, key=rank, reverse=True):
            numbers[finding["rule"]] = numbers.get(finding["rule"], 0) + 1
        names = sorted(numbers, key=lambda name: -numbers[name])
        lines = self._join([f"{name} {numbers[name]}" if numbers[name] > 1 else name for name in names], " · ")
        if len(lines) > _HINT_LINES:
            lines = [*lines[: _HINT_LINES - 1], cut(lines[_HINT_LINES - 1] + " · …", self.columns)]
        options = "--hints" if all(each["severity"] == "info" for each in self.hidden) else "--severity info"
        are_hints = options == "--hints"
        title = f"{self.paint('Hints' if are_hints else 'Not shown', BOLD)} ({len(self.hidden)}; {options} shows them)"
        return ["", title, *(self.paint(line, DIM) for line in lines)]

    def frames(self) -> Iterator[str]:
        """Render each finding that is shown with its line and what to do."""
        pairs = zip(self.entry["findings"], self.outcome.frames, strict=True)
        shown = [pair for pair in pairs if rank(pair[0]) >= self.style.lowest]
        for finding, frame in sorted(shown, key=lambda pair: -rank(pair[0])):
            color = _COLORS[finding["severity"]]
            yield from render_finding(self.entry["path"], finding, frame, color, self._name_rule(finding), self.style)

    def snippet(self) -> list[str]:
        """Show title and description as a results page would; nothing if both are missing."""
        from seolint.language.search_snippet import SCREENS, preview

        fields = self.entry["article"]["title"], self.entry["article"]["description"]
        shown = preview(*(field["text"] if field else "" for field in fields))
        cuts = shown[SCREENS[0].name]
        if not any(cut.characters for cut in cuts):
            return []
        title, description = (
            show_on_one_line(own.shown) if own.characters else f"(no {name})"
            for name, own in zip(("title", "description"), cuts, strict=True)
        )
        first, *rest = wrap(f"On a results page: {title}", self.columns)
        head = self.paint("On a results page:", BOLD) + first.removeprefix("On a results page:")
        return [head, *(_INDENT + line for line in rest), *self.indented(description)]

    def unjudged(self) -> list[str]:
        """Say how many rules could not judge the article, and why."""
        groups = sorted(self.entry["not_evaluated"], key=lambda group: -len(group["rules"]))
        total = sum(len(group["rules"]) for group in groups)
        if not total:
            return []
        if self.style.verbose:
            title = self.paint(f"Not evaluated ({count(total, 'rule')})", BOLD)
            reasons = (f"{show_on_one_line(group['reason'])}: {', '.join(group['rules'])}" for group in groups)
            return [title, *(line for text in reasons for line in self.indented(text))]
        lines: list[str] = []
        for number in range(min(_REASONS, len(groups)), 0, -1):
            named = "; ".join(self._tell_reason(group, total) for group in groups[:number])
            more = "; more with --verbose" if len(groups) > number else ""
            lines = wrap(f"{count(total, 'rule')} could not judge it ({named}{more})", self.columns)
            if len(lines) == 1:
                break
        return lines

    def _tell_reason(self, group: NotEvaluatedEntry, total: int) -> str:
        """Give a reason, after the number of rules that it is for unless it is for all of them."""
        number = len(group["rules"])
        return f"{number}: " * (number < total) + show_on_one_line(group["reason"])

    def indented(self, text: str) -> list[str]:
        """Wrap a text and indent its lines."""
        return [_INDENT + line for line in wrap(text, self.columns - len(_INDENT))]

    def _join(self, pieces: Sequence[str], separator: str) -> list[str]:
        """Put pieces on indented lines, as many as fit, without breaking any that need not be broken."""
        lines: list[str] = []
        for piece in pieces:
            if lines and measure(lines[-1] + separator + piece) <= self.columns:
                lines[-1] += separator + piece
            else:
                lines += self.indented(piece)
        return lines


def _having(verdicts: Mapping[Category, Grade], grade: Grade) -> list[Category]:
    return [category for category, own in verdicts.items() if own == grade]


def _fix_mark(group: Group, room: int) -> str:
    """Return the options that fix a finding; in little room, without the one that every fix needs."""
    if group.safety is None:
        return ""
    if group.safety == "safe":
        return " (--fix)"
    whole = " (--fix --unsafe-fixes)"
    return whole if len(whole) <= room else " (--unsafe-fixes)"

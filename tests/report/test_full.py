"""The answer on a terminal: order, folding, and that nothing is wider than the terminal."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.__main__ import main
from seolint.report import Style, load_format
from seolint.report.frame_lines import fit
from seolint.report.terminal import cut, fit_lines, link, measure, shows_links, wrap
from seolint.results.contract import FindingEntry
from seolint.results.file_result import FileResult
from seolint.running.run import Report
from tests.report.test_formats import finding, outcome

WIDE = st.text(st.sampled_from("ab. éß日本語👍❤\ufe0f\u200d\u0301\u00ad"), max_size=120)


def answer(*findings: FindingEntry, columns: int = 80, **options: object) -> str:
    style = Style(list, columns=columns, **{"lowest": 1, **options})  # type: ignore[arg-type]
    return "".join(load_format("full")(Report(iter([outcome("roses.md", *findings)])), style))


def at(line: int, severity: str = "warning", rule: str = "title-missing", **changes: object) -> FindingEntry:
    return finding(severity, line=line, start=line * 10, end=line * 10 + 4, rule=rule, fix=None, message="m", **changes)


def test_the_worst_comes_first_and_findings_of_one_rule_are_one() -> None:
    text = answer(at(1), at(2, "info"), at(3, "error", "x-y"), at(4), at(9))
    assert re.findall(r"^ +(\d+)  (\w+)", text, re.MULTILINE) == [("3", "error"), ("1", "warning")]
    assert "m; 3 in all, also on lines 4 and 9" in text
    assert "Hints (1; --hints shows them)\n  title-missing\n" in text
    assert text.endswith("\n\n1 error, 3 warnings, 1 hint\n")


def test_leftovers_are_one_block_and_what_is_not_shown_is_counted() -> None:
    delete = {"safety": "safe", "edits": [{"start": 0, "end": 5, "text": ""}]}
    residue = {"category": "noise", "excerpt": "close", "fix": delete}
    text = answer(*(finding("warning", line=line, **residue) for line in (1, 2)), at(7, "error"), lowest=2)
    assert "Leftovers" not in text
    assert "Not shown (2; --severity info shows them)" in text
    text = answer(*(finding("warning", line=line, **residue) for line in (1, 2)))
    assert "Leftovers to delete (--fix does it)\n  1 2 close\n" in text


def test_options_of_a_fix_are_whole_where_there_is_room() -> None:
    fix = {"safety": "unsafe", "edits": [{"start": 0, "end": 5, "text": ""}]}
    one = finding("warning", rule="title-missing", message="m", fix=fix)
    assert "title-missing (--fix --unsafe-fixes)\n" in answer(one, columns=60)
    assert "title-missing (--unsafe-fixes)\n" in answer(one, columns=48)


def test_problems_are_below_a_report_on_a_terminal() -> None:
    for is_terminal, where in ((True, "below"), (False, "above")):
        report = Report(iter([FileResult(problems=(("a.md", "not text"),))]))
        pieces = load_format("full")(report, Style(list, is_terminal=is_terminal))
        assert f"no file was read; 1 problem: see {where}" in "".join(pieces)


def test_verbose_underlines_each_finding() -> None:
    text = answer(finding(), verbose=True)
    assert "\n2 | ab☃☃ de\n  |   ^^\n  = help: give it one\n  = fix: with --fix\n" in text
    colored = answer(finding(), verbose=True, color=True)
    assert "\x1b[1;31merror\x1b[0m" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == text


def test_a_clean_article_gets_its_facts_and_what_could_not_be_judged() -> None:
    one = outcome("roses.md")
    entry = one.entry
    entry["article"]["title"] = {
        "text": "Roses " * 20,
        "source": "title-tag",
        "line": 1,
        "column": 1,
        "start": 0,
        "end": 1,
    }
    entry["verdicts"] = {"metadata": "good", "links": "not-evaluated"}
    report = Report(iter([FileResult(json.dumps(entry))]))
    lines = "".join(load_format("full")(report, Style(list))).splitlines()
    assert lines[:2] == ["roses.md  2 words · general", "  metadata: good · not judged: links"]
    assert lines[3:6] == [
        f"On a results page: {('Roses ' * 9).strip()}…",
        "  (no description)",
        "1 rule could not judge it (plain text has no images)",
    ]


@pytest.mark.parametrize("columns", [52, 60, 80, 120])
@pytest.mark.parametrize("verbose", [False, True])
def test_no_line_is_wider_than_the_terminal(columns: int, verbose: bool) -> None:
    wide = {"message": "日本語の記事 " * 9 + "👍" * 70, "help": "バラ" * 60, "rule": "medical-disclaimer-missing"}
    text = answer(finding(**wide), finding("warning", **wide), columns=columns, verbose=verbose)
    assert max(map(measure, text.splitlines())) <= columns


@given(WIDE, st.integers(2, 30))
def test_wrapped_and_cut_texts_fit_and_keep_their_words(text: str, cells: int) -> None:
    lines = wrap(text, cells)
    assert max(map(measure, lines)) <= cells
    assert "".join(lines).replace(" ", "") == "".join(text.split())
    assert measure(cut(text, cells)) <= cells


@given(WIDE, st.data(), st.integers(10, 60))
def test_a_frame_fits_and_shows_where_the_finding_begins(text: str, data: st.DataObject, cells: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown, left, right = fit(text, start, end, cells)
    assert measure(shown) <= cells
    assert 0 <= left <= right <= len(shown)
    assert shown[left:right].removesuffix("…") in text[start:end] or not shown[left:right]


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, False),
        ({"TERM_PROGRAM": "iTerm.app"}, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"VTE_VERSION": "6800"}, True),
        ({"VTE_VERSION": "4800"}, False),
        ({"KITTY_WINDOW_ID": "1", "FORCE_HYPERLINK": "0"}, False),
    ],
)
def test_links_are_for_terminals_that_show_them(variables: dict[str, str], *, expected: bool) -> None:
    assert shows_links(variables) is expected


def test_a_soft_hyphen_takes_a_cell_and_other_format_characters_none() -> None:
    assert measure("so\N{SOFT HYPHEN}ft") == measure("so-ft")
    assert measure("so\N{WORD JOINER}ft") == measure("soft")


def test_an_address_with_a_control_character_is_no_link() -> None:
    assert link("rule", "https://example.org/a") == "\x1b]8;;https://example.org/a\x1b\\rule\x1b]8;;\x1b\\"
    assert link("rule", "https://example.org/\x1b]0;") == "rule"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_leftover_of_a_stretch_has_its_own_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], end: str
) -> None:
    text = "Roses\n\nclose\n\n\nshare\n\nPrune roses on a dry day in late winter, before the buds begin to swell.\n"
    (tmp_path / "a.txt").write_bytes(text.replace("\n", end).encode())
    main(["check", str(tmp_path / "a.txt"), "--isolated", "--no-cache", "--output-format", "full"])
    assert "Leftovers to delete (--fix does it)\n  3 close   6 share\n" in capsys.readouterr().out


@given(WIDE, st.integers(20, 60))
def test_lines_of_any_text_fit_the_terminal_and_lose_nothing(text: str, columns: int) -> None:
    fitted = fit_lines(text, columns)
    assert all(measure(line) <= columns for line in fitted.split("\n"))
    assert "".join(fitted.split()) == "".join(text.split())


def test_a_path_that_is_wider_than_the_terminal_is_alone_on_its_line() -> None:
    path = "/var/lib/articles/" + "roses" * 9
    assert fit_lines(f"seolint: wrote {path} again", 40) == f"seolint: wrote\n  {path}\n  again"
    markup = f'<a href="https://example.com{path}{path}">'
    assert max(map(len, fit_lines(markup, 40).split("\n"))) <= 40

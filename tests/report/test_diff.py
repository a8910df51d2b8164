"""Diffs in color: the words that change stand out, and without the colors it is the same diff."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.report import Style, load_format
from seolint.report.terminal import measure
from seolint.running.run import Report
from tests.pages import write
from tests.report.test_formats import outcome

TEXT = (
    "# Pruning roses\n\n"
    "Cut the the oldest shoots first,\u200b right above the ground.\n"
    "The rest of of the plant gets more light and more air, and it is dry again soon after the rain.\n\nShare this\n"
)
DIFF = ["--diff", "--isolated", "--no-cache", "-q"]


def show(folder: Path, capsys: pytest.CaptureFixture[str], text: str, *options: str) -> str:
    path = write(folder, {"a.md": text}) / "a.md"
    assert main([str(path), *DIFF, *options]) == 1
    return capsys.readouterr().out


def marked(diff: str, color: str) -> list[str]:
    return re.findall(rf"\x1b\[{color};7m(.*?)\x1b\[0m", diff)


def test_words_that_change_stand_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    diff = show(tmp_path, capsys, TEXT, "--color", "always")
    assert "".join(marked(diff, "31")).split() == ["the", "<U+200B>of"]
    assert marked(diff, "32") == []
    assert "\x1b[31m-Share this\x1b[0m\n" in diff
    assert "\n # Pruning roses\n" in diff


def test_a_replaced_word_stands_out_on_both_sides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "# Pruning roses\n\nShears &amp;amp; rakes hang in the shed, where nobody needs to look for them.\n"
    diff = show(tmp_path, capsys, text, "--color", "always")
    assert ("".join(marked(diff, "31")), "".join(marked(diff, "32"))) == ("amp;amp;", "")


@pytest.mark.parametrize(
    "text", [TEXT.replace("\u200b", ""), TEXT.replace("\u200b", "").rstrip("\n"), "Roses\n" * 3 + TEXT]
)
def test_without_color_it_is_the_same_patch(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    plain = show(tmp_path, capsys, text)
    assert "\x1b" not in plain
    colored = show(tmp_path, capsys, text, "--color", "always")
    assert re.sub(r"\x1b\[[\d;]*m", "", colored).replace("<U+200B>", "\u200b") == plain


@pytest.mark.parametrize("color", [True, False])
def test_on_a_terminal_lines_are_broken_between_words(color: bool) -> None:
    changed = outcome("a.md")
    changed.diff = (
        f"--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n {TEXT[17:77]}\n-{'the ' * 30}end\n+{'the ' * 29}end\n-{'玫瑰' * 30}\n"
    )
    style = Style(list, columns=40, is_terminal=True, color=color)
    shown = re.sub(r"\x1b\[[\d;]*m", "", "".join(load_format("diff")(Report(iter([changed])), style)))
    assert max(map(measure, shown.split("\n"))) <= 40
    assert shown.replace("\n…", "") == changed.diff

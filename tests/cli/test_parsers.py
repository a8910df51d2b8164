"""The quick parser and click read every command line that the quick one takes alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.cli.commands import given_values, map_commands
from seolint.cli.options import COMMANDS
from seolint.cli.quick import parse_quickly

if TYPE_CHECKING:
    from seolint.cli.options import Values

FLAGS = sorted({flag for command in COMMANDS.values() for option in command.options for flag in option.flags})
VALUES = ("a.md", "b c.html", "noise,health", "*.{md,txt}", "full", "json", "text", "error", "3", "-1", "2026-06-01",
          "auto", "never", "", "-", "--", "-x", "--no-such", "-qv", "--jobs=2", "--select=a,b", "-j2")  # fmt: skip


def read_with_click(name: str, words: list[str]) -> Values | None:
    try:
        context = map_commands()[name].make_context(name, list(words))
    except (click.ClickException, click.exceptions.Exit):
        return None
    with context:
        return given_values(context)


@given(st.sampled_from(sorted(COMMANDS)), st.lists(st.sampled_from([*FLAGS, *VALUES]), max_size=7))
def test_what_the_quick_parser_takes_click_takes_alike(name: str, words: list[str]) -> None:
    quick = parse_quickly(COMMANDS[name], words)
    if quick is not None:
        assert quick == read_with_click(name, words)


@pytest.mark.parametrize(
    "words",
    [
        ["a.md"],
        ["a.md", "b.md", "-q"],
        ["--select", "noise", "a.md"],
        ["--jobs=2", "-"],
        ["a", "--today", "2026-06-01"],
    ],
)
def test_common_command_lines_are_taken_quickly(words: list[str]) -> None:
    assert parse_quickly(COMMANDS["check"], words) == read_with_click("check", words)

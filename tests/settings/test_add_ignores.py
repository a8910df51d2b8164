"""Entries that an editor adds to ``ignore`` in a settings file."""

from __future__ import annotations

import tomllib

import pytest

from seolint.settings.add_ignores import add_ignore

TABLE = {"file": "bücher/a.txt", "rule": "noise", "reason": 'the "shop"'}


@pytest.mark.parametrize("entry", ["noise", TABLE])
@pytest.mark.parametrize(
    ("text", "is_pyproject"),
    [
        ("", False),
        ("# Ours.\n# And theirs.\ntopic = 'health'\n[health]\ndisclaimer = 'x'", False),
        ("ignore = []", False),
        ("ignore = [\n  'links',\n  'site', # \"]\n]\n[health]\ndisclaimer = 'x'\n", False),
        ("[tool.seolint]\ntopic = 'health'\n[tool.x]\n", True),
        ("[ tool . seolint ]", True),
        ("[tool.seolint.health]\ndisclaimer = '[tool.seolint]'\n", True),
        ("[tool.seolint]\nignore = ['links']\n", True),
        ("[project]\nname = 'x'\n", True),
    ],
)
def test_an_entry_is_added_and_all_else_stays(text: str, is_pyproject: bool, entry: str | dict[str, str]) -> None:
    edit = add_ignore(text, entry, is_pyproject=is_pyproject)
    assert edit is not None
    assert edit.start == edit.end
    after = tomllib.loads(text[: edit.start] + edit.text + text[edit.end :])
    own, old = (
        data.get("tool", {}).get("seolint", {}) if is_pyproject else data for data in (after, tomllib.loads(text))
    )
    assert own == {**old, "ignore": [*old.get("ignore", []), entry]}


def test_tables_get_tables_only() -> None:
    assert add_ignore("[[ignore]]\nfingerprint = 'x'\n", "noise") is None
    edit = add_ignore("[[ignore]]\nfingerprint = 'x'\n", TABLE)
    assert edit is not None
    assert "[[ignore]]" in edit.text


@pytest.mark.parametrize("text", ["ignore = ", "ignore = 'links'", "[ignore]\nx = 1\n", "[tool]\nseolint = 3\n"])
def test_a_file_that_is_invalid_is_left_alone(text: str) -> None:
    assert add_ignore(text, "noise", is_pyproject="tool" in text) is None

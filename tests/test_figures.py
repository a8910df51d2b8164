"""Figures can only get worse on purpose."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PINS = tomllib.loads((ROOT / "docs" / "figures.toml").read_text("utf-8"))


def ask_tool(question: str) -> str:
    program = f"import sys; sys.path.insert(0, {str(ROOT / 'tools')!r}); import measure_figures as tool; {question}"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


def test_a_worse_figure_is_named() -> None:
    pins = "{'rules': {'what': 'rules', 'at_least': 9}, 'size': {'what': 'size in KB', 'at_most': 5}}"
    assert ask_tool(f"print(*tool.find_worse({pins}, {{'rules': 9, 'size': 5}}))") == "\n"
    assert ask_tool(f"print(*tool.find_worse({pins}, {{'rules': 8, 'size': 6}}))") == "rules size\n"


def test_a_budget_is_not_tightened() -> None:
    better = {name: 10**6 if "at_least" in pin else -1 for name, pin in PINS.items()}
    pinned = tomllib.loads(ask_tool(f"print(tool.write_pins({PINS!r}, {better!r}))"))
    assert {name for name in PINS if pinned[name] == PINS[name]} == {name for name in PINS if PINS[name].get("budget")}


def test_the_page_has_the_pinned_figures() -> None:
    assert ask_tool(f"print(tool.make_page({PINS!r}) == tool.PAGE.read_text('utf-8'))") == "True\n"

"""Rooms import one way, and no modules import each other in a circle: the contracts are in ``pyproject.toml``."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[1]


def test_imports_keep_the_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None)
    assert code == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_architecture_page_lists_the_rooms_in_their_order() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    table = (ROOT / "docs" / "architecture.md").read_text("utf-8").partition("| room | what it is for |")[2]
    rooms = re.findall(r"^\| `(\w+)` \|", table.partition("\n\n")[0], re.MULTILINE)
    assert rooms == [room for room in reversed(layers) if room not in {"version", "__main__"}]

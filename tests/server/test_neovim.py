"""The set-ups that the documentation gives for Neovim, tried in the real editor where it is installed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EDITORS = Path(__file__).parents[2] / "docs" / "editors.md"
#: What the editor shows once diagnostics have come, as JSON: line and column from 0, in its own counting of bytes.
SHOW = """
local file = vim.fn.argv(0)
vim.cmd('filetype on')
vim.cmd('edit ' .. file)
vim.wait(50000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local shown = {}
for _, found in ipairs(vim.diagnostic.get(0)) do
  table.insert(shown, { found.lnum, found.col, found.code or found.user_data.lsp.code })
end
io.stdout:write(vim.fn.json_encode(shown))
vim.cmd('qall!')
"""


def way_to_start() -> str:
    """What the set-up for the installed version calls."""
    shown = subprocess.run(["nvim", "--version"], capture_output=True, text=True, check=True).stdout
    version = re.match(r"NVIM v(\d+)\.(\d+)", shown)
    assert version is not None
    return "vim.lsp.enable" if (int(version[1]), int(version[2])) >= (0, 11) else "start_client"


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("nvim") is None, reason="Neovim is not installed")
def test_neovim_shows_what_the_server_finds(tmp_path: Path) -> None:
    setups = re.findall(r"```lua\n(.*?)```", EDITORS.read_text("utf-8"), re.DOTALL)
    (tmp_path / "init.lua").write_text(next(setup for setup in setups if way_to_start() in setup) + SHOW)
    (tmp_path / "a.md").write_text(
        "# Roses 🌹 in winter\n\nÜber 🌹 roses: [click here](https://example.org/a) for more.\n"
    )
    (tmp_path / "seolint.toml").write_text('select = ["link-text-vague"]\n')
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    homes = {name: str(tmp_path / name) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    done = subprocess.run(
        ["nvim", "--headless", "--clean", "-c", "luafile init.lua", "a.md"],
        cwd=tmp_path, env={**os.environ, **homes, "PATH": path}, capture_output=True, text=True, timeout=90, check=True,
    )  # fmt: skip
    before = "Über 🌹 roses: ["
    assert json.loads(done.stdout) == [[2, len(before.encode()), "link-text-vague"]], done.stderr

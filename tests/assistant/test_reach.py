"""What the server for assistants opens, as Python itself reports it, whatever a client asks and a folder contains."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters, stdio_client
from mcp.shared.exceptions import MCPError

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
DRAFT = "# How to Prune Roses\n\nPrune roses on the the dry days of late winter.\n\nRead more\n"
SECRET = "# Xyzzy of the Neighbors\n\nThe xyzzy is under the third flowerpot from the left, as it has always been.\n"
#: Notes each file that is opened, made, renamed or deleted, and each program that is started.
SPY = """
import os, sys
log = os.open(os.environ["SPY_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
READS = {"os.listdir", "os.scandir"}
EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.link", "os.symlink", "os.truncate", "subprocess.Popen"} | READS
def note(event, arguments):
    if event in EVENTS:
        path = arguments[0]
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        if isinstance(path, str):
            flags = arguments[2] if event == "open" and len(arguments) > 2 and isinstance(arguments[2], int) else 0
            writes = (event != "open" and event not in READS) or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            line = f"{'write' if writes else 'read'}\\t{event}\\t{os.path.abspath(path)}"
            os.write(log, line.encode("utf-8", "backslashreplace").replace(b"\\n", b"?") + b"\\n")
sys.addaudithook(note)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for name in ("site/sub", "site-2", "spy", "home"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("accept.txt", "reject.txt", "rule.toml"):
        (tmp_path / "site-2" / name).write_text(SECRET)
    (tmp_path / "spy" / "sitecustomize.py").write_text(SPY)
    for path in (tmp_path / "secret.md", tmp_path / "site-2" / "secret.md", tmp_path / "home" / "secret.md"):
        path.write_text(SECRET)
    for name in ("draft.md", "sub/draft.md"):
        (site / name).write_text(DRAFT)
    (site / "latin.md").write_bytes("# Größe\n\nDie Größe zählt nicht.\n".encode("latin-1"))
    (site / "binary.md").write_bytes(random.Random(1).randbytes(5000))
    (site / "link.md").symlink_to(tmp_path / "secret.md")
    (site / "sub" / "link.md").symlink_to("../../site-2/secret.md")
    (site / "folder").symlink_to(tmp_path / "site-2")
    (site / "loop.md").symlink_to("loop.md")
    os.mkfifo(site / "pipe.md")
    with (site / "huge.md").open("wb") as huge:
        huge.truncate(100_000_000)
    return tmp_path


def paths_outside(folder: Path) -> list[str]:
    outside = [folder / "secret.md", folder / "site-2" / "secret.md", folder / "home" / "secret.md"]
    relative = [os.path.relpath(path, folder / "site") for path in outside]
    return [
        *map(str, outside),
        *relative,
        *(f"sub/../{path}" for path in relative),
        *(path.as_uri() for path in outside),
        *(
            "link.md",
            "sub/link.md",
            "folder/secret.md",
            "folder",
            "..",
            "../site-2",
            "/",
            "~/secret.md",
            "$HOME/secret.md",
        ),
        *("/etc/passwd", "/proc/self/environ", "/proc/self/cwd/../secret.md", "/dev/stdin", "/dev/zero", "/dev/fd/0"),
        *(f"{folder}/site/../secret.md", f"{folder}/./site//../secret.md", "sub/../../secret.md", "..\\secret.md"),
    ]


HOSTILE_SETTINGS = [
    'extend = "{outside}"\n',
    'extend = ["../secret.md"]\n',
    'extend = "~/secret.md"\n',
    'baseline = "{outside}"\n',
    'rules = ["{folder}/site-2"]\n',
    'rules = ["../site-2"]\n',
    'vocabulary = ["../site-2"]\n',
    'vocabulary = ["folder"]\n',
    'cache-dir = "../site-2"\n',
    'include = ["../**/*.md"]\n',
    '[[overrides]]\nfiles = ["../*.md"]\nvocabulary = ["../site-2"]\n',
    "[rule\n",
]


class Assistant:
    """A client that asks for what it must not get; what it is told is kept."""

    def __init__(self, client: Client, folder: Path) -> None:
        self.client = client
        self.folder = folder
        self.told: list[str] = []

    async def ask(self, tool: str, **arguments: Any) -> bool:
        """Whether the tool failed."""
        try:
            result = await self.client.call_tool(tool, arguments)
        except MCPError as error:
            self.told.append(str(error))
            return True
        self.told.append("".join(getattr(part, "text", "") for part in result.content))
        return bool(result.is_error)

    async def name_paths_outside(self) -> None:
        for path in paths_outside(self.folder):
            for tool in ("lint", "fix", "parse"):
                assert await self.ask(tool, path=path), (tool, path)
            assert await self.ask("fix", path=path, write=True, unsafe=True), path
            assert await self.ask("lint", path=path, text=DRAFT), path
            assert await self.ask("explain_rule", rule=path), path
            assert await self.ask("list_rules", category=path), path
            with pytest.raises(MCPError):
                await self.client.read_resource(f"seolint://rules/{path}")

    async def give_what_is_no_article(self) -> None:
        for name in ("binary.md", "huge.md", "loop.md", "pipe.md", "latin.md"):
            for tool in ("lint", "fix", "parse"):
                await self.ask(tool, path=name)
            await self.ask("fix", path=name, write=True, unsafe=True)
        assert await self.ask("lint", text="x" * 100_000_000)
        for text in ("\0", "\ufffe\u202e\U000e0041" * 1000, "[" * 5000, "<div>" * 2000, ""):
            for format_ in ("markdown", "html", "text"):
                await self.ask("lint", text=text, format=format_)

    async def lint_with_settings_that_lead_outside(self) -> None:
        file = self.folder / "site" / "seolint.toml"
        for settings in HOSTILE_SETTINGS:
            file.write_text(settings.format(folder=self.folder, outside=self.folder / "secret.md"))
            for path in ("draft.md", "."):
                await self.ask("lint", path=path)
        file.unlink()

    async def do_what_is_allowed(self) -> None:
        assert not await self.ask("lint", path="."), self.told[-1]
        assert not await self.ask("fix", path="sub/draft.md", write=True), self.told[-1]


def talk(folder: Path) -> list[str]:
    """Start the server on a folder, and return all that it told the assistant."""

    async def run() -> list[str]:
        environment = {**os.environ, "PYTHONPATH": f"{folder / 'spy'}:{ROOT / 'src'}", "SPY_LOG": str(folder / "log")}
        environment |= {"HOME": str(folder / "home"), "XDG_CACHE_HOME": str(folder / "cache"), "SECRET": "xyzzy"}
        words = ["-P", "-m", "seolint", "mcp", str(folder / "site")]
        parameters = StdioServerParameters(command=sys.executable, args=words, cwd=str(folder), env=environment)
        async with Client(stdio_client(parameters)) as client:
            assistant = Assistant(client, folder)
            await assistant.name_paths_outside()
            await assistant.give_what_is_no_article()
            await assistant.lint_with_settings_that_lead_outside()
            await assistant.do_what_is_allowed()
            return assistant.told

    return anyio.run(run)


def test_nothing_outside_the_folders_is_opened(folder: Path) -> None:
    told = talk(folder)
    assert not [words for words in told if "xyzzy" in words.lower()]
    assert (folder / "secret.md").read_text() == SECRET
    program = tuple(
        f"{path}/" for path in (sys.prefix, sys.base_prefix, ROOT, folder / "spy", folder / "cache", "/usr", os.devnull)
    )
    opened = {tuple(line.split("\t")) for line in (folder / "log").read_text().splitlines()}
    inside = {each for each in opened if f"{each[2]}/".startswith(f"{folder}/site/")}
    assert ("read", "open", f"{folder}/site/draft.md") in inside
    outside = sorted(each for each in opened - inside if not f"{each[2]}/".startswith(program))
    assert outside == []
    written = {path for kind, _, path in inside if kind == "write"}
    assert all(path.startswith(f"{folder}/site/sub/") for path in written), written

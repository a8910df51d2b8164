"""The server for assistants, by the official client over standard input and output, and with hostile arguments."""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters, stdio_client

from seolint.assistant.roots import Roots
from seolint.base.errors import UserError

DRAFT = "# How to Prune Roses\n\nPrune roses on the the dry days of late winter.\n\nRead more\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "draft.md").write_text(DRAFT)
    (tmp_path / "site" / "seolint.toml").write_text('ignore = ["word-repeated"]\n')
    (tmp_path / "secret.md").write_text("# Secret\n\nRead more\n")
    (tmp_path / "site" / "link.md").symlink_to(tmp_path / "secret.md")
    (tmp_path / "site-2").mkdir()
    (tmp_path / "site-2" / "other.md").write_text(DRAFT)
    return tmp_path


def serve(folder: Path, talk: Callable[[Client], Awaitable[Any]]) -> Any:
    """Start the server as a client would, and talk to it."""

    async def run() -> Any:
        words = ["-m", "seolint", "mcp", str(folder / "site")]
        parameters = StdioServerParameters(command=sys.executable, args=words, cwd=str(folder))
        async with Client(stdio_client(parameters)) as client:
            return await talk(client)

    return anyio.run(run)


async def ask(client: Client, tool: str, **arguments: Any) -> tuple[str, bool]:
    result = await client.call_tool(tool, arguments)
    return "".join(getattr(part, "text", "") for part in result.content), bool(result.is_error)


def test_all_tools_answer(folder: Path) -> None:
    async def talk(client: Client) -> None:
        tools = {tool.name for tool in (await client.list_tools()).tools}
        assert tools == {"lint", "fix", "parse", "list_rules", "explain_rule"}
        text, failed = await ask(client, "lint", path="draft.md")
        assert "read-more-residue" in text
        assert "edit: " in text
        assert "word-repeated" not in text  # the settings beside the file count
        assert not failed
        text, _ = await ask(client, "lint", text=DRAFT, output="json")
        assert "word-repeated" in {finding["rule"] for finding in json.loads(text)["findings"]}
        text, failed = await ask(client, "lint", path=".")
        assert "draft.md:5:1 " in text
        assert not failed
        fixed = json.loads((await ask(client, "fix", path="draft.md"))[0])
        assert "Read more" not in fixed["text"]
        assert (folder / "site" / "draft.md").read_text() == DRAFT
        fixed = json.loads((await ask(client, "fix", path="draft.md", write=True))[0])
        assert fixed["is_written"]
        assert (folder / "site" / "draft.md").read_text() == fixed["text"]
        assert json.loads((await ask(client, "parse", text=DRAFT))[0])["title"]["text"] == "How to Prune Roses"
        assert "read-more-residue: warning: " in (await ask(client, "list_rules", category="noise"))[0]
        assert "read-more-residue" in (await ask(client, "explain_rule", rule="read-more-residue"))[0]
        page = await client.read_resource("seolint://rules/read-more-residue")
        assert "# read-more-residue" in page.contents[0].text  # type: ignore[union-attr]

    serve(folder, talk)


def test_hostile_arguments_get_an_error_and_the_server_goes_on(folder: Path) -> None:
    async def talk(client: Client) -> None:
        outside = [
            "../secret.md",
            str(folder / "secret.md"),
            "link.md",
            "../site-2/other.md",
            "/etc/passwd",
            "/dev/zero",
        ]
        for path in (*outside, "missing.md", "a\0b", "", "x" * 5000):
            for tool in ("lint", "fix", "parse"):
                text, failed = await ask(client, tool, path=path)
                assert failed, (tool, path, text)
                assert "Secret" not in text
        for path in outside:
            assert (await ask(client, "fix", path=path, write=True))[1]
        assert (await ask(client, "fix", text=DRAFT, write=True))[1]
        assert (await ask(client, "lint", text="a\0b"))[1]
        assert (await ask(client, "lint", text=DRAFT, format="pdf"))[1]
        text, failed = await ask(client, "lint", text=DRAFT, max_tokens=-1)
        assert failed
        assert "max_tokens: -1 is not a whole number, 0 or more" in text
        assert (await ask(client, "explain_rule", rule="../../x"))[1]
        assert (await ask(client, "list_rules", category="nose"))[1]
        assert not (await ask(client, "lint", text="\ud7ff\u202e" * 1000))[1]
        assert not (await ask(client, "lint", path="draft.md"))[1]

    serve(folder, talk)
    assert (folder / "secret.md").read_text() == "# Secret\n\nRead more\n"


def test_paths_are_taken_from_the_working_directory_or_a_root(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    roots = Roots(["site", "site-2"])
    draft = str(folder / "site" / "draft.md")
    assert roots.find("draft.md") == roots.find("site/draft.md") == roots.find(draft) == draft
    assert roots.find("site") == roots.find(".") == str(folder / "site")
    assert roots.find("other.md") == str(folder / "site-2" / "other.md")
    for path in ("secret.md", "missing.md"):  # whether a file outside exists is not told
        with pytest.raises(UserError, match="no such file or folder"):
            roots.find(path)
    (folder / "site" / "site").mkdir()
    (folder / "site" / "site" / "draft.md").write_text(DRAFT)
    assert roots.find("site/draft.md") == draft


@pytest.mark.parametrize("path", ["..", "../site-2", "../site/../secret.md", "link.md"])
def test_roots_are_not_left(folder: Path, path: str) -> None:
    with pytest.raises(UserError, match="outside the folders"):
        Roots([str(folder / "site")]).find(path)

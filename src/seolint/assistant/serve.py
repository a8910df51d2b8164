"""Offers the tools by the Model Context Protocol, on the official package. Needs the extra ``mcp``."""

from __future__ import annotations

import json
import os
import shlex
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import anyio.to_thread
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ResourceNotFoundError, ToolError

from seolint.assistant import tools
from seolint.base.errors import UserError
from seolint.report.agent import TOKENS
from seolint.results.file_result import FileResult
from seolint.running.discovery import Discovery
from seolint.settings.nearest import NearestSettings
from seolint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from seolint.assistant.roots import Roots

Made = TypeVar("Made")
FormatName = Literal["markdown", "html", "text", ""]

_INSTRUCTIONS = """seolint checks what an article is, not only how it is written: title, description, dates, leftovers of \
the page it was copied from, readability, medical disclaimers, links. Call `lint` on a draft, apply the edits it gives \
from the end of the file to its beginning, fix the rest, and call it again. Never reword a claim only to silence a rule."""


def make_server(roots: Roots) -> MCPServer[Any]:
    """Make the server.

    Args:
        roots: the folders that paths may lead to.
    """
    server: MCPServer[Any] = MCPServer("seolint", version=__version__, instructions=_INSTRUCTIONS, log_level="ERROR")
    desk = _Desk(roots)
    server.tool(description=_Desk.lint.__doc__, structured_output=False)(desk.lint)
    server.tool(description=_Desk.fix.__doc__, structured_output=False)(desk.fix)
    server.tool(description=_Desk.parse.__doc__, structured_output=False)(desk.parse)
    server.tool(description=_Desk.list_rules.__doc__, structured_output=False)(desk.list_rules)
    server.tool(description=_Desk.explain_rule.__doc__, structured_output=False)(desk.explain_rule)
    server.resource("seolint://rules/{name}", mime_type="text/markdown", description="The page of a rule.")(_document)
    return server


def _document(name: str) -> str:
    try:
        return tools.document(name)
    except UserError as error:
        raise ResourceNotFoundError(str(error)) from None


class _Desk:
    """The tools; their docstrings are what assistants read."""

    def __init__(self, roots: Roots) -> None:
        self._roots = roots

    async def lint(
        self,
        context: Context[Any, Any],
        path: str = "",
        text: str | None = None,
        format: FormatName = "",
        output: Literal["agent", "json"] = "agent",
        max_tokens: int = TOKENS,
    ) -> str:
        """Lint a file or folder by its path, or a text.

        Returns findings by rule, worst first, each with its place and, where there is one, the exact edit; or, with output
        "json", one JSON object a file on a line.
        """
        if max_tokens < 0:
            raise ToolError(f"max_tokens: {max_tokens} is not a whole number, 0 or more")
        results: list[FileResult] = []
        files = [path] if text is not None else await _run(self._find, path)
        for number, file in enumerate(files, 1):
            given = self._give(file, text, format)
            try:
                results.append(await _run(tools.lint, given))
            except ToolError as error:
                if len(files) == 1:
                    raise
                results.append(FileResult(problems=((file, str(error).removeprefix(f"{file}: ")),)))
            await context.report_progress(number, len(files))
        if output == "json":
            return "\n".join(result.json for result in results if result.json)
        command = f"the tool lint, or: seolint check {shlex.quote(path or '-')} --output-format agent"
        return await _run(tools.describe, results, command, max_tokens)

    async def fix(
        self,
        path: str = "",
        text: str | None = None,
        format: FormatName = "",
        unsafe: bool = False,
        write: bool = False,
    ) -> str:
        """Apply the safe fixes to a file or text, and the unsafe ones if asked to.

        Returns JSON with the text, how many findings were fixed, and a line about each. Nothing is written unless "write"
        is true.
        """
        fixed = await _run(partial(tools.fix, unsafe=unsafe, write=write), self._give(path, text, format))
        return json.dumps(fixed._asdict(), ensure_ascii=False)

    async def parse(self, path: str = "", text: str | None = None, format: FormatName = "") -> str:
        """Return the parts of an article as JSON: title, description, headings, links, dates and the clean text."""
        return json.dumps(await _run(tools.parse, self._give(path, text, format)), ensure_ascii=False)

    async def list_rules(self, category: str = "") -> str:
        """List the rules, or those of a category, with severity and summary."""
        return await _run(tools.list_rules, category)

    async def explain_rule(self, rule: str) -> str:
        """Explain a rule: why it exists, what to do, its options."""
        return await _run(tools.explain_rule, rule)

    def _give(self, path: str, text: str | None, format_: FormatName) -> tools.Given:
        if not path and text is None:
            raise ToolError("give a path or a text")
        try:
            real = self._roots.find(path) if path else ""
        except UserError as error:
            raise ToolError(str(error)) from None
        return tools.Given(text, real, format_ or None)

    def _find(self, path: str) -> list[str]:
        """Return the files to lint for a path: those of a folder that its settings include."""
        if not path:
            return [path]
        real = self._roots.find(path)
        if not os.path.isdir(real):
            return [real]
        configs = NearestSettings([], None, isolated=False)
        files = Discovery(lambda folder: configs.of(folder).scope, lambda *_: None).find([real])
        found = [os.path.abspath(file) for file in files]  # below the working directory, they are written from there
        if not found:
            raise UserError(f"{path}: no Markdown, HTML or text files found")
        return found


async def _run(function: Callable[..., Made], *arguments: object) -> Made:
    """Run a function in a thread, so that a request can be canceled; its errors become those of the tool."""
    try:
        return await anyio.to_thread.run_sync(partial(function, *arguments), abandon_on_cancel=True)
    except UserError as error:
        raise ToolError(str(error)) from None

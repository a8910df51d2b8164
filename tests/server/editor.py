"""An editor for tests: the least that speaks the protocol, over the pipes of a real ``seolint server``."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from typing import Any, Self

Message = dict[str, Any]

#: Seconds after which a server that says nothing is taken for hung, and the test fails.
PATIENCE = 60


class Editor:
    """A server's other side. What the server asks is answered at once, with ``settings`` for the configuration."""

    def __init__(self, folder: Path, *words: str, capabilities: Message | None = None, settings: object = None) -> None:
        program = "import sys; from seolint.__main__ import main; sys.exit(main(['server', *sys.argv[1:]]))"
        self.process = subprocess.Popen(
            [sys.executable, "-c", program, *words], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.folder = folder
        self.capabilities = capabilities or {}
        self.settings = settings
        self.told: deque[Message] = deque()
        self.asked: list[Message] = []
        self.watchdog = threading.Timer(PATIENCE, self.process.kill)
        self.number = 0

    def __enter__(self) -> Self:
        self.watchdog.start()
        params = {"processId": None, "rootUri": self.folder.as_uri(), "capabilities": self.capabilities}
        self.server = self.ask("initialize", params)
        self.tell("initialized", {})
        return self

    def __exit__(self, *_: object) -> None:
        self.watchdog.cancel()
        self.process.kill()
        self.process.communicate()

    def leave(self) -> int:
        """End the conversation as the protocol has it; the exit code."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.process.wait(PATIENCE)

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def open(self, name: str, text: str, language: str = "markdown") -> list[Message]:
        """Open a document; its diagnostics."""
        document = {"uri": self.uri(name), "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return self.diagnostics(name, 1)

    def change(self, name: str, *texts: str, first: int = 2) -> None:
        """Type: each text is the whole document; the versions count from ``first``."""
        messages = [
            {
                "method": "textDocument/didChange",
                "params": {
                    "textDocument": {"uri": self.uri(name), "version": version},
                    "contentChanges": [{"text": text}],
                },
            }
            for version, text in enumerate(texts, first)
        ]
        self.send(*messages)

    def diagnostics(self, name: str, version: int | None = None) -> list[Message]:
        """The next diagnostics of a document, those of a version if one is given."""
        while True:
            params = self.hear("textDocument/publishDiagnostics")
            if params["uri"] == self.uri(name) and version in (None, params.get("version")):
                return params["diagnostics"]  # type: ignore[no-any-return]

    def actions(self, name: str, at: Message, **context: object) -> dict[str, Message]:
        """The code actions for a range, by title."""
        params = {"textDocument": {"uri": self.uri(name)}, "range": at, "context": {"diagnostics": [], **context}}
        return {action["title"]: action for action in self.ask("textDocument/codeAction", params) or ()}

    def tell(self, method: str, params: object) -> None:
        self.send({"method": method, "params": params})

    def ask(self, method: str, params: object) -> Any:
        """Ask, and wait for the answer; what the server tells meanwhile is kept."""
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.read()
            if message.get("id") == self.number and "method" not in message:
                assert "error" not in message, message["error"]
                return message.get("result")
            self.take(message)

    def hear(self, method: str) -> Message:
        """What the server tells next by this method."""
        while True:
            for message in self.told:
                if message["method"] == method:
                    self.told.remove(message)
                    return message["params"]  # type: ignore[no-any-return]
            self.take(self.read())

    def take(self, message: Message) -> None:
        if "id" not in message:
            self.told.append(message)
            return
        self.asked.append(message)
        result = [self.settings] if message["method"] == "workspace/configuration" else None
        self.send({"id": message["id"], "result": result})

    def send(self, *messages: Message) -> None:
        bodies = [json.dumps({"jsonrpc": "2.0", **message}).encode() for message in messages]
        assert self.process.stdin is not None
        self.process.stdin.write(b"".join(b"Content-Length: %d\r\n\r\n%s" % (len(body), body) for body in bodies))
        self.process.stdin.flush()

    def read(self) -> Message:
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the server has gone"
        return json.loads(self.process.stdout.read(length))  # type: ignore[no-any-return]


def edit(text: str, action: Message, unit: str = "utf-16") -> str:
    """The text after the edit of an action, with columns counted in code units of an encoding."""
    change = action["edit"]
    edits = (
        change["documentChanges"][0]["edits"] if "documentChanges" in change else next(iter(change["changes"].values()))
    )
    for item in sorted(edits, key=lambda item: tuple(item["range"]["start"].values()), reverse=True):
        start, end = (find(text, item["range"][side], unit) for side in ("start", "end"))
        text = text[:start] + item["newText"] + text[end:]
    return text


def find(text: str, position: Message, unit: str = "utf-16") -> int:
    """The offset of a position, worked out the long way round."""
    lines = text.replace("\r\n", "\n\0").replace("\r", "\n").split("\n")
    offset = sum(len(line) + 1 for line in lines[: position["line"]])
    line = lines[position["line"]]
    offset += line.startswith("\0")
    size = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[unit]
    codec = unit if unit == "utf-8" else f"{unit}-le"
    return offset + len(line.removeprefix("\0").encode(codec)[: position["character"] * size].decode(codec))

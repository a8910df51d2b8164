"""A headless Chromium, driven through a pipe, to check the HTML report in a real browser."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--hide-scrollbars", "--window-size=1280,900",
    "--remote-debugging-pipe",
    "--disable-ipc-flooding-protection",  # the checks press more marks a second than a person
)  # fmt: skip

#: Seconds after which the browser is killed.
TIMEOUT = 600


def find_browser() -> str | None:
    """Find a Chromium on the path; None if there is no browser."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


class Browser:
    """One page of a browser.

    Attributes:
        messages: warnings and errors on the console of the page, including exceptions.
        requests: the URLs that the page has requested.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.messages: list[str] = []
        self.requests: list[str] = []
        self._number = 0
        self._session = ""
        self._rest = b""

    def __enter__(self) -> Self:
        self._profile = tempfile.mkdtemp(prefix="report-browser-")
        its_input, self._out = os.pipe()
        self._in, its_output = os.pipe()

        def place() -> None:  # the browser reads from 3 and writes to 4
            first, second = os.dup(its_input), os.dup(its_output)
            os.dup2(first, 3)
            os.dup2(second, 4)

        words = [self.path, *FLAGS, f"--user-data-dir={self._profile}", "about:blank"]
        self._process = subprocess.Popen(words, close_fds=False, stderr=subprocess.DEVNULL, preexec_fn=place)  # noqa: PLW1509
        os.close(its_input)
        os.close(its_output)
        self._watchdog = threading.Timer(TIMEOUT, self._process.kill)
        self._watchdog.start()
        page = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._ask(f"{domain}.enable")
        return self

    def __exit__(self, *_: object) -> None:
        self._watchdog.cancel()
        self._process.kill()
        self._process.wait()
        os.close(self._in)
        os.close(self._out)
        shutil.rmtree(self._profile, ignore_errors=True)

    def open(self, path: Path) -> float:
        """Open a file and return the seconds until it was loaded and drawn."""
        self._loaded = False
        self._ask("Page.navigate", url=path.as_uri())
        while not self._loaded:
            self._take(self._read())
        drawn = "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)))"
        return float(self.run(drawn)) / 1000

    def run(self, script: str) -> Any:
        """Evaluate an expression in the page; the value of a promise is awaited."""
        answer = self._ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def prefer(self, *, scheme: str = "light", media: str = "screen", width: int = 1280, height: int = 900) -> None:
        """Emulate a color scheme, a medium and the size of a window, in CSS pixels."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._ask("Emulation.setEmulatedMedia", media=media, features=features)
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def click(self, x: float, y: float) -> None:
        """Click where a person would: at a point of the window."""
        for kind in ("mousePressed", "mouseReleased"):
            self._ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key: str) -> None:
        """Press a key: Enter, Escape, ArrowDown."""
        code = {"Enter": 13, "Escape": 27, "ArrowDown": 40}[key]
        text = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self._ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **text)

    def count_printed_pages(self) -> int:
        """The number of A4 pages that printing takes."""
        pdf = base64.b64decode(self._ask("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"])
        return len(re.findall(rb"/Type\s*/Page\b", pdf))

    def photograph(self, path: Path) -> None:
        """Write a screenshot of the page."""
        path.write_bytes(base64.b64decode(self._ask("Page.captureScreenshot")["data"]))

    def accessible_names(self) -> list[tuple[str, str]]:
        """Return role and name of everything a screen reader would announce."""
        nodes = self._ask("Accessibility.getFullAXTree")["nodes"]
        shown = [node for node in nodes if not node.get("ignored")]
        return [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in shown]

    def _ask(self, method: str, **params: object) -> Any:
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise AssertionError(answer["error"])
                return answer["result"]
            self._take(answer)

    def _take(self, event: dict[str, Any]) -> None:
        method, params = event.get("method"), event.get("params", {})
        if method == "Page.loadEventFired":
            self._loaded = True
        elif method == "Runtime.exceptionThrown":
            self.messages.append(str(params["exceptionDetails"]))
        elif method == "Log.entryAdded" and params["entry"]["level"] in {"warning", "error"}:
            self.messages.append(params["entry"]["text"])
        elif method == "Runtime.consoleAPICalled":
            self.messages.append(str(params["args"]))
        elif method == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            data = os.read(self._in, 1 << 16)
            if not data:
                raise AssertionError("the browser has closed the pipe")
            self._rest += data
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)  # type: ignore[no-any-return]

"""``--watch`` lints again when, and only when, a file has changed."""

from __future__ import annotations

import os
from pathlib import Path

from seolint.cli.watch import watch
from tests.pages import write


def test_watching(tmp_path: Path) -> None:
    page = write(tmp_path, {"a.md": "one"}) / "a.md"
    happenings = iter(["nothing", "change", "nothing", "remove", "end"])
    linted: list[str] = []

    def pause() -> None:
        what = next(happenings)
        if what == "change":
            page.write_text("other")
            os.utime(page, ns=(1, 1))
        elif what == "remove":
            page.unlink()
        elif what == "end":
            raise KeyboardInterrupt

    def lint() -> int:
        linted.append(page.read_text() if page.exists() else "")
        return len(linted)

    assert watch(lint, lambda: [str(page)], pause) == 3
    assert linted == ["one", "other", ""]

"""The line that shows how far a long run is."""

from __future__ import annotations

import io

import pytest

from seolint.cli.progress import Progress
from seolint.results.file_result import FileResult, SeverityCounts


def test_nothing_is_shown_in_the_first_second_and_what_is_shown_is_erased(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("seolint.cli.progress.perf_counter", lambda: now[0])
    terminal = io.StringIO()
    progress = Progress(terminal)
    for seconds in (0.5, 0.9, 1.1, 1.2, 1.5):
        now[0] = seconds
        progress.add(FileResult("{}", SeverityCounts(errors=2)))
    progress.erase()
    progress.erase()
    assert terminal.getvalue() == "\r\x1b[K3 articles read, 6 errors\r\x1b[K5 articles read, 10 errors\r\x1b[K"

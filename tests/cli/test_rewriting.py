"""A signal ends a run that rewrites files between two of them, and what was done is told."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from seolint.base.errors import EarlyEnd
from seolint.cli.rewriting import Rewriting
from seolint.results.file_result import FileResult


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests can ignore it
    yield
    signal.signal(signal.SIGINT, before)


def test_the_file_being_worked_on_is_finished_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    def run() -> None:
        with Rewriting("fixed") as rewriting:
            rewriting.add(FileResult(fixed=2))
            rewriting.add(FileResult())
            os.kill(os.getpid(), signal.SIGINT)
            rewriting.add(FileResult(fixed=1))

    with pytest.raises(EarlyEnd):
        run()
    told = "seolint: stopped early: 3 findings fixed in 2 files; all other files are as they were\n"
    assert capsys.readouterr().err == told
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_second_signal_does_not_wait() -> None:
    pid = os.fork() if hasattr(os, "fork") else pytest.skip("needs a process to end")
    if not pid:
        with Rewriting("fixed"):
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGINT


def test_a_run_that_nothing_ends_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with Rewriting("fixed") as rewriting:
        rewriting.add(FileResult(fixed=2))
    assert capsys.readouterr().err == ""

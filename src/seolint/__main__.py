"""The command ``seolint``."""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn


#: New objects between garbage collections: more than seolint itself, one article, and what is kept of a hundred need, so
#: that most runs have none. Python's default of 700 means forty collections while modules load.
_ALLOCATIONS = 200_000
#: The same after a collection that found next to nothing: it took half a microsecond for each object, for nothing.
_MANY_ALLOCATIONS = 2_000_000
#: Columns of a terminal in which lines as ``cli.help`` has them are not broken.
_HELP_COLUMNS = 78


def run() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    _end(main())


def main(words: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code."""
    words = list(sys.argv[1:] if words is None else words)
    gc.set_threshold(_ALLOCATIONS, 20, 20)
    gc.callbacks.append(_adapt_collections)
    try:
        code = _dispatch(words)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of the pipe, such as head, has closed it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _die_of_interrupt()
    return code


def _adapt_collections(phase: str, info: dict[str, int]) -> None:
    """Collect garbage seldom while there is next to none; checks of other packages can leave more."""
    if phase == "stop":
        is_clean = info["collected"] * 10 < gc.get_threshold()[0]
        gc.set_threshold(_MANY_ALLOCATIONS if is_clean else _ALLOCATIONS, 20, 20)


def _dispatch(words: list[str]) -> int:
    if words in (["--version"], ["-V"]):
        from seolint.version import __version__

        sys.stdout.write(f"seolint {__version__}\n")
        return 0
    if words in ([], ["--help"], ["-h"]) and "_SEOLINT_COMPLETE" not in os.environ and not _is_narrow():
        from seolint.cli.help import HELP

        sys.stdout.write(HELP)
        return 0 if words else 2
    from seolint.startup.bundle import use_bundle

    use_bundle()
    from seolint.cli.start import start

    return start(words)


def _is_narrow() -> bool:
    """Whether standard output is a terminal in which the ready-made help does not fit."""
    try:
        return 0 < os.get_terminal_size(1).columns < _HELP_COLUMNS
    except OSError:
        return False


def _end(code: int) -> NoReturn:
    """End the process without freeing its objects, which would take longer than starting Python."""
    import atexit

    run_exit_functions = getattr(atexit, "_run_exitfuncs", None)
    if run_exit_functions is None:  # it is private to CPython
        sys.exit(code)
    run_exit_functions()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):  # the stream is closed
            continue
    os._exit(code)


def _die_of_interrupt() -> int:
    """End through the signal, so that the shell that started seolint stops too."""
    import signal

    sys.stderr.write("interrupted\n")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGINT)
    return 2


if __name__ == "__main__":
    run()

"""Options of the test run."""

from __future__ import annotations

from collections.abc import Iterator
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

# Properties state what holds for any input, not how fast: a busy machine must not fail them. They try the same inputs in
# each run, so that a change never fails for what somebody else's did; ``python -m tests.fuzz`` looks for new ones.
settings.register_profile("seolint", deadline=None, derandomize=True)
settings.load_profile("seolint")


@pytest.fixture(autouse=True, scope="session")
def user_cache() -> Iterator[str]:
    """A cache folder for this test process and those it starts, so that no test reads or writes the user's."""
    with TemporaryDirectory(prefix="seolint-cache-") as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", folder)
        yield folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--textstat", action="store_true", help="run the tests that need the extra textstat, too")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "textstat: needs the extra textstat; runs with --textstat only")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without ``--textstat`` its tests are deselected, and the summary says how many; with it, none is ever skipped."""
    if config.getoption("--textstat"):
        return
    left_out = [item for item in items if item.get_closest_marker("textstat")]
    items[:] = [item for item in items if item not in left_out]
    config.hook.pytest_deselected(items=left_out)

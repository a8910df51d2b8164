"""Characters as readers see them."""

from __future__ import annotations

import pytest

from seolint.language.characters import count_seen


@pytest.mark.parametrize(
    ("text", "count"),
    [("rose", 4), ("e\u0301te\u0301", 3), ("👩\u200d🌾 ok", 4), ("🇩🇪🇫🇷", 2), ("👍🏽!", 2), ("❤\ufe0f", 1), ("", 0)],
)
def test_each_is_counted_once(text: str, count: int) -> None:
    assert count_seen(text) == count

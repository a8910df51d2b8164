"""Texts read once: what is remembered is what would be read, and there is an end to it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seolint.startup import memo
from seolint.startup.memo import Memo


@given(st.lists(st.text(max_size=5)))
def test_says_what_the_function_says_and_asks_it_once(texts: list[str]) -> None:
    asked: list[str] = []

    def read(text: str) -> int:
        asked.append(text)
        return len(text)

    known = Memo(read)
    assert [known[text] for text in texts] == list(map(len, texts))
    assert sorted(asked) == sorted(set(texts))


def test_forgets_what_is_too_much_and_what_is_too_long() -> None:
    known = Memo(len)
    most = memo._MOST // 1000
    for number in range(3 * most):
        assert known[f"{number:01000}"] == 1000
        assert len(known) <= most
    long = "x" * (memo._LONGEST + 1)
    assert known[long] == len(long)
    assert long not in known

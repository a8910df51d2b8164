"""Patterns compile when they are first used, and then are what ``re.compile`` makes of them."""

from __future__ import annotations

import re

import pytest

from seolint.startup.patterns import _OFFERED, regex

SAMPLES = (
    (r"(?P<day>\d{1,2})\. (?P<month>\w+)(?= 20)|(x)\3", 0),
    (r"(?im)^straße [^a-zé]+?$", 0),
    ("[“„»](?!\\s)", re.IGNORECASE),
)
TEXT = "3. März 2026\nSTRASSE 1\nStraße 12 !\n„Ja“ xx"


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_pattern_is_what_is_compiled_from_it(sample: tuple[str, int]) -> None:
    compiled = re.compile(*sample)
    for name in _OFFERED:
        made, expected = getattr(regex(*sample), name), getattr(compiled, name)
        if callable(expected):
            words = ("-", TEXT) if name.startswith("sub") else (TEXT,)
            made, expected = made(*words), expected(*words)
        if name == "finditer":
            made, expected = ([match.span() for match in found] for found in (made, expected))
        assert str(made) == str(expected)


def test_nothing_is_compiled_before_the_first_use() -> None:
    broken = regex("(")
    assert broken.pattern == "("
    with pytest.raises(re.error):
        broken.match("")


def test_a_pattern_has_the_names_of_one_and_no_others() -> None:
    made = regex("a")
    with pytest.raises(AttributeError):
        made.no_such_name  # type: ignore[attr-defined]  # noqa: B018


def test_a_used_pattern_looks_nothing_up_in_another_object() -> None:
    made = regex("a")
    assert made.search("bab")
    assert set(_OFFERED) <= vars(made).keys()
    assert not hasattr(type(made), "__getattr__")

"""Patterns compile when they are first used, and then are what ``re.compile`` makes of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from seolint.article import stated_dates
from seolint.checks.kinds import claimed_count, ending
from seolint.health import credits, publisher, sources  # noqa: A004
from seolint.language import readability
from seolint.startup.patterns import _OFFERED, WORDS, guarded_regex, has_digit, has_one_of, regex, regex_with_words

SAMPLES = (
    (r"(?P<day>\d{1,2})\. (?P<month>\w+)(?= 20)|(x)\3", 0),
    (r"(?im)^straße [^a-zé]+?$", 0),
    ("[“„»](?!\\s)", re.IGNORECASE),
)
ROOT = Path(__file__).parents[2]
FILES = [path for folder in ("rules", "fixtures") for path in (ROOT / folder).rglob("*.*") if path.is_file()]
#: The lines of all examples and fixtures, and turns of phrase that patterns know and these may lack.
TEXTS = {line for path in FILES for line in path.read_text("utf-8", errors="replace").splitlines()} | {
    *(
        "158 words",
        "About the author",
        "Ann Lee, RD",
        "ANN LEE, Ph.D.",
        "Ann and\tLee, nurse",
        "x\u2003- by Ann Lee",
        " by Ann Lee",
        "Di Ann Lee",
    ),
    *("WRİTTEN BY Ann Lee", "HOSPİTAL", "sleep (8, 9).", "a 2018 Meta-Analysis", "ÉCRIT PAR Ann Lee", "(24 mots)"),
}
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


def test_a_guarded_pattern_is_compiled_for_a_text_that_it_can_match() -> None:
    made = guarded_regex("(?i)b+", has_one_of("b"))
    assert made.search("a") is made.match("a") is made.fullmatch("a") is None
    assert "search" not in vars(made)
    assert made.search("abb", 2) is not None
    assert "search" in vars(made)
    assert [match.span() for match in guarded_regex("a", bool).finditer("aa")] == [(0, 1), (1, 2)]


@pytest.mark.parametrize("character", [chr(code) for code in range(0x3000) if re.match("(?i)[a-z]", chr(code))])
def test_case_is_folded_as_patterns_ignore_it(character: str) -> None:
    letter = next(letter for letter in "abcdefghijklmnopqrstuvwxyz" if re.match(f"(?i){letter}", character))
    assert has_one_of(f"x{letter}x")(f"X{character}x")


def test_digits_are_those_of_patterns() -> None:
    assert [has_digit(text) for text in ("a1", "٣", "¹", "a", "")] == [True, True, False, False, False]


GUARDED = (
    *(publisher._INSTITUTION, credits._BYLINE, credits._WRITTEN_BY, credits._NICKNAME, credits._SIGNED, credits._ABOUT),
    *(sources._IN_PARENTHESES, sources._DATED_STUDY, sources._NUMBERED, readability._CLAUSE),
    *(ending._DOTS, stated_dates._MISES_A_JOUR),
)
WITH_WORDS = (claimed_count.AT_END, claimed_count.IN_LABEL, claimed_count._ALONE, claimed_count._STATED)


@pytest.mark.parametrize("guarded", GUARDED, ids=lambda guarded: guarded.pattern[:30])
def test_guards_let_every_match_pass(guarded: Any) -> None:
    can_match, compiled = vars(guarded)["_can_match"], re.compile(guarded.pattern, vars(guarded)["_flags"])
    found = 0
    for text in TEXTS:
        if compiled.search(text):
            found += 1
            assert can_match(text), text
    assert found


@pytest.mark.parametrize("made", WITH_WORDS, ids=lambda made: made.pattern[:30])
def test_a_pattern_for_the_words_of_a_text_matches_as_one_for_all_words(made: Any) -> None:
    compiled = re.compile(made.pattern, vars(made)["_flags"])
    found = 0
    for text in TEXTS:
        expected, match = compiled.search(text), made.search(text)
        found += expected is not None
        assert str(match) == str(expected), text
        assert (made.fullmatch(text) is None) == (compiled.fullmatch(text) is None)
    assert found


def test_many_different_sets_of_words_share_one_pattern() -> None:
    words = [f"w{number:02}" for number in range(40)]
    made = regex_with_words(rf"\b(?:{WORDS})\b", words, bool)
    for word in words:
        assert made.search(f"a {word}") is not None
    assert len(vars(made)["_compiled"]) < len(words)


def test_no_group_repeats_possessively() -> None:
    """Python before 3.11.5 matches too much with it: ``(?>(?:-x)*)`` is the same on all of them."""
    possessive = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+(?![ =])")
    source = Path(stated_dates.__file__).parents[1]
    found = [path.name for path in source.rglob("*.py") if possessive.search(path.read_text(encoding="utf-8"))]
    assert not found

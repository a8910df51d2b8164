from __future__ import annotations

import pytest

from seolint.article.source import decode
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules

RULES = load_rules()
PROSE = "A dough that rests overnight tastes better than one that is rushed, because the flour takes up water slowly."
LINTER = Linter(
    [RULES["description-false-count"]],
    [rule for rule in RULES.values() if rule.category == "noise"],
    raise_crashes=True,
)


def messages(text: str) -> list[str]:
    return [finding.message for finding in LINTER.lint(decode(text.encode(), "a.txt")).findings]


@pytest.mark.parametrize(
    "note",
    [
        "(158 characters)",
        "[158 chars]",
        "(158 characters including spaces)",
        "– 158 characters",
        "| Length: 158 characters",
        "(158 Zeichen)",
        "(158 caractères)",
        "(158 знаков)",
        "(~158 characters)",
    ],
)
def test_a_count_is_read_in_any_form(note: str) -> None:
    text = f"Bread\n\nMeta Description: Slow bread, and how to bake it well at home. {note}\n\n{PROSE}\n"
    assert messages(text) == ["the note claims 158 characters, but the actual count is 44"]


def test_a_count_may_stand_below_the_description() -> None:
    text = f"Bread\n\nMeta Description: Slow bread, and how to bake it.\nCharacter count: 158\n\n{PROSE}\n"
    assert messages(text) == ["the note claims 158 characters, but the actual count is 31"]


def test_words_are_counted_as_words() -> None:
    text = f"Bread\n\nMeta Description: Slow bread, and how to bake it. ({{}} words)\n\n{PROSE}\n"
    assert messages(text.format("07")) == []
    assert messages(text.format("24")) == ["the note claims 24 words, but the actual count is 7"]


def test_a_round_number_may_be_a_little_off() -> None:
    text = f"Bread\n\nMeta Description: {'a' * 99}. (~{{}} characters)\n\n{PROSE}\n"
    assert messages(text.format("105")) == []
    assert messages(text.format("120")) == ["the note claims 120 characters, but the actual count is 100"]


@pytest.mark.parametrize("limit", ["(at most 12 characters)", "(500 words)", "(20 characters)", "in 158 characters"])
def test_limits_in_prose_are_no_counts(limit: str) -> None:
    assert messages(f"Bread\n\n{PROSE} Tell us why {limit}\n\n{PROSE}\n") == []

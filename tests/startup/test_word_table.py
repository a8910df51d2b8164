"""A table of words gives the value of each word, and of no other."""

from __future__ import annotations

from seolint.startup.word_table import WordTable, pack_words


def test_a_table_has_the_values_it_was_packed_with() -> None:
    values = {"a": "1", "able": "2", "abler": "3", "ab": "4", "can't": "5", "zoë": "6"}
    table = WordTable(pack_words(values))
    assert {word: table.get(word) for word in values} == values


def test_a_table_has_no_other_words() -> None:
    table = WordTable(pack_words({"able": "2", "abler": "3"}))
    assert [table.get(word) for word in ("", "a", "abl", "ble", "ablest", "x")] == [None] * 6

"""What counts as telling readers that links earn money, and what only uses words of the trade."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.article.source import take_text
from seolint.disclosure.statements import find_statements
from seolint.readers import read_article

NOTES = [
    line.split("\t", 1)
    for line in (Path(__file__).parents[1] / "data" / "disclosures.txt").read_text(encoding="utf-8").splitlines()
    if "\t" in line
]


@pytest.mark.parametrize(("grade", "text"), NOTES)
def test_a_note_is_as_clear_as_its_readers_find_it(grade: str, text: str) -> None:
    article = read_article(take_text(f"<title>Kettles</title><h1>Kettles</h1><p>{text}</p>", "a.html"))
    found = {statement.clearness for statement in find_statements(article)}
    assert ("clear" if "clear" in found else "vague" if "vague" in found else "none") == grade

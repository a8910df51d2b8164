from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seolint.article.source import decode
from seolint.checks.kinds.mojibake import Options, find, repair
from seolint.readers import read_article


def misread(text: str) -> str:
    """The text in UTF-8, read as Windows-1252 the way a browser does: its holes keep their byte."""
    return "".join(
        bytes([byte]).decode("latin-1" if byte in b"\x81\x8d\x8f\x90\x9d" else "cp1252") for byte in text.encode()
    )


@given(st.text(st.characters(min_codepoint=0xA0, exclude_categories=["Cs"]), min_size=1))
def test_what_was_misread_is_repaired(text: str) -> None:
    assert repair(misread(text)) == text


def found(text: str) -> list[object]:
    article = read_article(decode(text.encode(), "a.txt"))
    return [hit.values["meant"] for hit in find(article, Options())]


def test_each_line_is_reported_once_with_its_first_word() -> None:
    assert found(misread("It’s the café’s bread") + "\nand\n" + misread("“Très bon”")) == ["It’s", "“Très"]


def test_letters_before_quotation_marks_are_no_mojibake() -> None:
    assert found("Il a dit «VOILÀ» et “CAFÉ”, puis « bébé… ».") == []


def test_doubtful_letters_count_where_others_are_sure() -> None:
    assert found(misread("Ó donâ’t") + "\n" + misread("É don’t")) != []

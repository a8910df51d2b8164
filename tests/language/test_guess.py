from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.language.guess import guess_language

SAMPLES = Path(__file__).parents[1] / "data" / "languages.txt"
PARAGRAPHS = [line.split("\t") for line in SAMPLES.read_text(encoding="utf-8").splitlines() if line[0] != "#"]


@pytest.mark.parametrize(("language", "text"), PARAGRAPHS)
def test_a_paragraph_gives_its_language_away(language: str, text: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "42",
        "OK",
        "Brandon Smith, Berlin, Paris, Oslo",
        "func main() { return do(a, b) }",
        "日本",
    ],
)
def test_too_little_gives_nothing(text: str) -> None:
    assert guess_language(text) is None


def test_a_quoted_word_in_another_script_changes_nothing() -> None:
    assert guess_language("The word 日本語 is what it is called in the schools of Japan, and that is all.") == "en"


@given(st.text())
def test_any_text_gives_a_code_or_nothing(text: str) -> None:
    code = guess_language(text)
    assert code is None or (len(code) == 2 and code.islower())

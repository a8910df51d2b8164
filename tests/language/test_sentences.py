from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.language.sentences import split_sentences

MARKED = Path(__file__).parents[1] / "data" / "sentences.txt"
LINES = [line.split("\t") for line in MARKED.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
PROSE = st.text(alphabet="aB.!?… \n\"”)(1。と[]'—$", max_size=80) | st.text(max_size=60)


def sentences(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize(("language", "marked"), LINES)
def test_boundaries_are_where_a_reader_puts_them(language: str, marked: str) -> None:
    expected = [sentence.strip() for sentence in marked.split("¦")]
    assert sentences(marked.replace(" ¦ ", " ").replace("¦", ""), language) == expected


def test_the_marked_sentences_are_three_hundred_and_more() -> None:
    assert sum(marked.count("¦") + 1 for _, marked in LINES) >= 300


def test_a_line_break_ends_no_sentence_but_a_blank_line_does() -> None:
    assert sentences("One line\nand its rest\n \nanother block") == [
        "One line\nand its rest",
        "another block",
    ]


def test_an_abbreviation_is_one_in_its_own_language_only() -> None:
    assert len(sentences("Das gilt bzw. Frauen.", "de")) == 1
    assert len(sentences("This is a bzw. Frauen.", "en")) == 2


def test_code_with_stops_is_left_whole() -> None:
    assert len(sentences("Call fmt.Println(x) or System.Text here")) == 1


@given(PROSE, st.sampled_from(["en", "de", "ja", "xx"]))
def test_sentences_are_ordered_trimmed_and_cover_all_but_white_space(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    rest = list(text)
    last = 0
    for start, end in spans:
        assert last <= start < end
        assert text[start:end] == text[start:end].strip()
        rest[start:end] = " " * (end - start)
        last = end
    assert not "".join(rest).strip()


@given(st.lists(st.sampled_from(["It hurts.", "Does it?", "No!", "We saw 3.5 of them."]), min_size=1, max_size=8))
def test_plain_sentences_joined_are_split_again(plain: list[str]) -> None:
    assert sentences(" ".join(plain)) == plain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.checks.kinds.front_matter import _is_slip, _meant

KEYS = ("title", "description", "publishDate", "canonicalURL", "image")


@pytest.mark.parametrize(
    ("key", "known"),
    [("tilte", "title"), ("descripton", "description"), ("desciption", "description"), ("publish_dat", "publishDate")],
)
def test_a_slip_names_the_key_that_is_meant(key: str, known: str) -> None:
    assert _meant(key, KEYS, {key}) == known


@pytest.mark.parametrize("key", ["titles", "images", "canonical_url", "publish-date", "tile.size", "bloom", "tag"])
def test_plurals_other_writings_and_other_words_are_no_slips(key: str) -> None:
    assert _meant(key, KEYS, {key}) == ""


@given(st.sampled_from(["title", "description", "keywords"]), st.data())
def test_one_letter_left_out_doubled_or_swapped_is_a_slip(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    left_out, doubled = word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]
    assert _is_slip(left_out, word)
    assert _is_slip(doubled, word)
    if word[at] != word[at + 1]:
        assert _is_slip(word[:at] + word[at + 1] + word[at] + word[at + 2 :], word)

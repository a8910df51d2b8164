import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.language.readability import Readability, TextCounts, count, grade_in_words, measure
from seolint.startup.records import as_dict

# Ten words, two of them long, in two sentences: enough to work the formulas out by hand.
BY_HAND = TextCounts(
    sentences=2,
    words=10,
    syllables=16,
    polysyllables=2,
    complex_words=1,
    letters=50,
    characters=52,
    long_words=3,
)
COUNTS = st.builds(
    lambda sentences, per_sentence, syllables, hard, letters, digits, long: TextCounts(
        sentences=sentences,
        words=sentences * per_sentence,
        syllables=sentences * per_sentence + syllables,
        polysyllables=hard,
        complex_words=hard // 2,
        letters=letters,
        characters=letters + digits,
        long_words=long,
    ),
    *[st.integers(1, 60) for _ in range(7)],
)


def test_a_paragraph_is_counted_as_by_hand() -> None:
    text = "The doctor saw me at 9 a.m. in her office. Beautiful, well-lit rooms!"
    assert count([text]) == TextCounts(
        sentences=2,
        words=13,
        syllables=1 + 2 + 1 + 1 + 1 + 1 + 2 + 1 + 1 + 2 + 3 + 2 + 1,
        polysyllables=1,
        complex_words=1,
        letters=50,
        characters=51,
        long_words=2,
    )


def test_blocks_end_their_sentences() -> None:
    assert count(["Side effects", "Redness", "Swelling that lasts", ""]).sentences == 3


def test_a_sentence_without_a_word_is_none() -> None:
    assert count(["He left. 🎉", "***", "…"]) == count(["He left."])


@pytest.mark.parametrize(
    ("sentence", "complex_words"),
    [
        ("It is a medication.", 1),
        ("Medication works.", 1),
        ("She lives in Massachusetts.", 0),
        ("Everybody understands the bookkeeper.", 0),
        ("The follow-up was state-of-the-art.", 0),
        ("An anti-inflammatory cream.", 1),
        ("It was created, expanded, happening in offices.", 0),
        ("They were developing and considering it.", 2),
    ],
)
def test_fog_leaves_out_names_compounds_and_endings(sentence: str, complex_words: int) -> None:
    assert count([sentence]).complex_words == complex_words


def test_formulas_give_what_they_give_by_hand() -> None:
    scores = measure(BY_HAND)
    assert scores.flesch_reading_ease == pytest.approx(206.835 - 1.015 * 5 - 84.6 * 1.6)
    assert scores.flesch_kincaid_grade == pytest.approx(0.39 * 5 + 11.8 * 1.6 - 15.59)
    assert scores.gunning_fog == pytest.approx(0.4 * (5 + 10))
    assert scores.automated_readability_index == pytest.approx(4.71 * 5.2 + 0.5 * 5 - 21.43)
    assert scores.coleman_liau_index == pytest.approx(0.0588 * 500 - 0.296 * 20 - 15.8)
    assert scores.lix == pytest.approx(5 + 30)


def test_smog_wants_thirty_sentences() -> None:
    assert measure(BY_HAND).smog_index is None
    thirty = TextCounts(sentences=30, words=300, syllables=450, polysyllables=36)
    assert measure(thirty).smog_index == pytest.approx(1.0430 * 6 + 3.1291)


@pytest.mark.parametrize(
    ("language", "ease"),
    [
        ("de", 180 - 5 - 58.5 * 1.6),
        ("es", 206.84 - 1.02 * 5 - 60 * 1.6),
        ("fr", 207 - 1.015 * 5 - 73.6 * 1.6),
        ("it", 217 - 1.3 * 5 - 60 * 1.6),
        ("nl", 206.835 - 0.93 * 5 - 77 * 1.6),
        ("ru", 206.835 - 1.3 * 5 - 60.1 * 1.6),
    ],
)
def test_other_languages_have_their_own_reading_ease(language: str, ease: float) -> None:
    scores = measure(BY_HAND, language)
    assert scores.flesch_reading_ease == pytest.approx(ease)
    assert scores == Readability(flesch_reading_ease=scores.flesch_reading_ease, lix=35.0)


def test_a_language_without_a_formula_has_lix_alone() -> None:
    assert measure(count(["Lääkäri tuli."], "fi"), "fi") == Readability(lix=2 + 50)


@pytest.mark.parametrize(
    ("text", "language"), [("Doktor hastaneye geldi.", "tr"), ("의사가 왔습니다.", "ko"), ("حضر الطبيب.", "ar")]
)
def test_a_language_whose_words_have_other_lengths_has_no_scores(text: str, language: str) -> None:
    assert measure(count([text], language), language) == Readability()


def test_scores_that_do_not_apply_are_none() -> None:
    assert measure(TextCounts()) == Readability()
    assert measure(count(["治療は約四十分です。"], "ja"), "ja") == Readability()


@given(st.lists(st.text(alphabet="ab. éE'-1\n!日", max_size=40) | st.text(max_size=40), max_size=5))
def test_counts_are_coherent_whatever_the_text(texts: list[str]) -> None:
    for language in ("en", "de", "xx"):
        counts = count(texts, language)
        assert counts.sentences <= counts.words
        assert counts.complex_words <= counts.polysyllables <= counts.words
        assert counts.letters <= counts.characters
        scores = as_dict(measure(counts, language)).values()
        assert all(score is None or math.isfinite(score) for score in scores)


def test_a_stop_without_a_word_ends_no_sentence() -> None:
    assert count(["! a"]).sentences == 1


def test_counts_of_blocks_add_up() -> None:
    texts = ["Most people need three visits.", "The clinic opens at 9 a.m. daily. Call ahead."]
    apart = [as_dict(count([text])) for text in texts]
    assert as_dict(count(texts)) == {name: sum(counts[name] for counts in apart) for name in apart[0]}


@pytest.mark.parametrize(
    ("grade", "plain"),
    [
        (-2.0, "below 1st grade: beginning readers"),
        (2.6, "about 3rd grade: elementary school"),
        (7.2, "about 7th grade: middle school"),
        (10.5, "about 11th grade: high school"),
        (12.4, "about 12th grade: college entry"),
        (14.0, "about 14th grade: college"),
        (16.5, "above 16th grade: graduate school"),
    ],
)
def test_grades_are_told_in_words(grade: float, plain: str) -> None:
    assert grade_in_words(grade) == plain


def test_a_label_is_no_part_of_its_sentence() -> None:
    assert count(["Redness: This passes in a day."]) == count(["This passes in a day."])
    assert count(["Put it so: the lid on top."]).words == 7


@pytest.mark.parametrize("text", ["Potatoes (German: Kartoffeln) grow.", "The steps are as follows: Peel, slice, fry."])
def test_what_leads_up_to_something_is_no_label(text: str) -> None:
    assert count([text]).words == len(text.split())


def test_words_count_for_the_formulas_as_flesch_counts_them() -> None:
    text = "Every hour our FDA-listed U.S. unit is different."
    assert count([text]).syllables == 2 + 1 + 1 + (1 + 2) + 1 + 2 + 1 + 2
    assert count([text]).polysyllables == 3, "long are those spoken long: every, FDA-listed, different"


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("“What?” she asked.", 2),
        ("“Stop!” cried the man, and ran.", 2),
        ("“Stop,” cried the man.", 1),
        ("Is it? It is!", 2),
    ],
)
def test_questions_and_exclamations_in_a_sentence_are_sentences(text: str, sentences: int) -> None:
    assert count([text]).sentences == sentences

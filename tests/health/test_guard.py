"""When the words of a claim make a claim."""

from __future__ import annotations

from re import IGNORECASE
from re import compile as regex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.health.claims.guard import judge_claim

CLAIM = regex(
    r"miracle cures?|\bcured?s?\b|guaranteed results|100 ?% safe|no side effects|without side effects"
    r"|works for everyone|scientific breakthrough|risk-free|completely safe|melts? fat"
    r"|Wundermittel|remède miracle|cura milagrosa|cura miracolosa|wondermiddel",
    IGNORECASE,
)
NO_CLAIM = {
    "negated": [
        "It is not a miracle cure.",
        "This isn’t a cure, but it helps.",
        "There is no cure for the common cold.",
        "There are no guaranteed results.",
        "While not a miracle cure, it can help.",
        "It is far from a miracle cure.",
        "Nobody can give guaranteed results.",
        "A miracle cure does not exist.",
        "Miracle cures don't exist.",
        "Guaranteed results are impossible.",
        "Vitamin C will never cure cancer.",
        "No drug is 100% safe.",
        "Nothing is risk-free.",
        "It treats symptoms rather than cures the disease.",
        "Scientists have yet to cure it.",
        "Treatment without side effects does not exist.",
        "It hardly melts fat.",
        "Unfortunately, the drug isn't a quick, easy miracle cure.",
        "There is little evidence that it cures anything.",
        "Es ist kein Wundermittel.",
        "Ce n'est pas un remède miracle.",
        "No es una cura milagrosa.",
        "Non è una cura miracolosa.",
        "Het is geen wondermiddel.",
    ],
    "questioned": ["Does it cure acne?", "Is needling a miracle cure", "Can creams cure scars? Some hope so."],
    "quoted": ["Some call it a “miracle cure” all the same.", "The label read 'miracle cure' in gold."],
    "reported": [
        "It claims to cure cancer.",
        "The so-called miracle cure came in a jar.",
        "The seller said it cures everything.",
        "According to the label it cures colds.",
        "It's marketed as a scientific breakthrough.",
        "Ads promise guaranteed results.",
    ],
    "conditional": ["If it were a miracle cure we would all take it.", "Whether it cures anything remains open."],
    "myth": [
        "Myth: garlic cures the flu.",
        "The idea that it works for everyone is a myth.",
        "That garlic cures flu is nonsense.",
        "Anything sold as risk-free is snake oil.",
    ],
    "warned": [
        "Beware of products that promise a miracle cure.",
        "Be wary of anyone who offers a miracle cure.",
        "Don't fall for miracle cures.",
        "Avoid creams labelled 100% safe.",
        "Red flags include guaranteed results.",
        "The FDA warned the firm over the words miracle cure.",
    ],
}
CLAIMED = [
    "It is a miracle cure.",
    "This cream cures acne in days.",
    "Guaranteed results or your money back!",
    "Our treatment is 100% safe.",
    "It has no side effects.",
    "You will lose weight without side effects.",
    "Don't miss this miracle cure!",
    "It not only cures acne but prevents it.",
    "No other product cures acne so fast.",
    "If you suffer from pain, this miracle cure will help.",
    "We promise guaranteed results.",
    "It never fails and cures acne.",
    "It isn't expensive, but it cures acne.",
    "The device is risk-free and painless.",
    "This miracle cure works without surgery.",
    "It works for everyone, not just athletes.",
    "Our scientific breakthrough melts fat while you sleep.",
    "Avoid surgery with this miracle cure.",
    "It is, without doubt, a miracle cure.",
    "This is no scam: it is a miracle cure.",
    "Das Wundermittel hilft sofort.",
]
FRAMES = {
    "negated": ["It is not a {}.", "There is no such thing as a {}."],
    "questioned": ["Is this really a {}?", "Do you want a {}? Read on."],
    "quoted": ['They sell a "{}" by mail.', "They sell a „{}“ by mail."],
    "warned": ["Beware of every {}.", "Steer clear of any {}."],
    "myth": ["It is a myth that this is a {}.", "A {} of this sort is a hoax."],
}


def judge(sentence: str) -> str | None:
    found = CLAIM.search(sentence)
    assert found, sentence
    return judge_claim(sentence, *found.span())


@pytest.mark.parametrize(("reason", "sentence"), [(r, s) for r, sentences in NO_CLAIM.items() for s in sentences])
def test_a_near_miss_is_no_claim(reason: str, sentence: str) -> None:
    assert judge(sentence) == reason


@pytest.mark.parametrize("sentence", CLAIMED)
def test_a_claim_is_a_claim(sentence: str) -> None:
    assert judge(sentence) is None


@given(
    st.sampled_from(["miracle cure", "quick fix", "painless, fast and total remedy", "100% safe pill"]),
    st.sampled_from([(reason, frame) for reason, frames in FRAMES.items() for frame in frames]),
    st.sampled_from(["", "Honestly, ", "As doctors know, ", "In 2024 — as before — "]),
)
def test_any_claim_is_disarmed_by_any_frame(claim: str, framed: tuple[str, str], opening: str) -> None:
    reason, frame = framed
    sentence = opening + frame.format(claim)
    start = sentence.index(claim)
    assert judge_claim(sentence, start, start + len(claim)) is not None, reason


@given(st.text(alphabet="ab ?!.,;:'\"“”„«»’not", max_size=80), st.data())
def test_any_span_of_any_text_is_judged(sentence: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(sentence)))
    end = data.draw(st.integers(start, len(sentence)))
    judge_claim(sentence, start, end)

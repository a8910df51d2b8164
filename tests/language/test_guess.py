from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.language.guess import guess_language, guess_prose, settle_language

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


ENGLISH = "The garden needs water once a week, and the roots follow it into the depth when the summer is dry."
POLISH = "Ogród potrzebuje wody raz w tygodniu, a korzenie idą za nią w głąb, kiedy lato jest suche i nie pada deszcz."
CHINESE = "花园每周需要浇一次水，夏天干燥的时候，根会跟着水往深处生长。"


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        pytest.param(
            ["Original: The Building Blocks of a Good Compost by Ann Ruhl"] * 9 + [CHINESE] * 3, "zh", id="sources"
        ),
        pytest.param(
            [f"James Gray {n} – All Work and No Play Just Won't Do in the Garden" for n in range(40)] + [POLISH] * 2,
            "pl",
            id="list",
        ),
        pytest.param([ENGLISH] * 30 + [POLISH], "en", id="one foreign paragraph"),
        pytest.param([POLISH, *[ENGLISH * 4] * 30], "en", id="a foreign summary on top"),
        pytest.param(["Opening hours", "Imprint"], None, id="labels"),
        pytest.param(["Fresh garlic capsules lower blood pressure naturally, daily."], "en", id="few small words"),
        pytest.param(["Frische Knoblauchkapseln senken täglich natürlich Blutdruck."], None, id="few German ones"),
        pytest.param(
            ["Cuisine orange, nature, science, culture, message simple et court."], None, id="French look-alikes"
        ),
    ],
)
def test_whole_sentences_decide_for_a_page(texts: list[str], language: str | None) -> None:
    assert guess_prose(texts) == language


@pytest.mark.parametrize(
    ("declared", "text", "settled"),
    [
        ("en", POLISH * 5, "pl"),
        ("en", POLISH, "en"),
        ("nn", "Det er lurt å begynne med en kort tur, og ta med mer mat enn du tror at dere trenger. " * 6, "nn"),
        ("eu", "Herriko plaza erdian dago, eta jende asko biltzen da han azoka egunetan. " * 8, "eu"),
        (None, POLISH, "pl"),
    ],
)
def test_a_declaration_holds_unless_the_text_is_clearly_in_another_language(
    declared: str | None, text: str, settled: str
) -> None:
    assert settle_language(declared, [text]) == settled

"""Our readability figures compared with textstat's formulas, and the formulas of textstat that the report can have.

They run with ``pytest --textstat`` only, which needs the extra ``textstat``: without it they fail.
"""

import importlib
import json
import socket
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from tests.language.test_readability import COUNTS

import seolint
from seolint.language.extra_readability import FORMULAS, measure_extra
from seolint.language.readability import Readability, TextCounts, measure
from seolint.startup.records import as_dict

pytestmark = pytest.mark.textstat

TEXTS = {
    "it": "Pota le rose in una giornata asciutta. Taglia sopra una gemma che guarda all'esterno, e togli il legno morto.",
    "es": "Poda los rosales en un día seco. Corta por encima de una yema que mire hacia fuera, y quita la madera muerta.",
    "en": "Prune roses on a dry day in spring. Cut above a bud that points outward, and take out all of the dead wood.",
    "ar": "قلم الورود في يوم جاف. اقطع فوق برعم يتجه إلى الخارج، وأزل كل الخشب الميت من الشجيرة قبل الربيع.",
}


@given(COUNTS)
def test_formulas_agree_with_textstat_on_the_same_counts(counts: TextCounts) -> None:
    ours = measure(counts)
    with pytest.MonkeyPatch.context() as patch:
        theirs = textstat_scores(patch, counts)
    for name, score in theirs.items():
        assert getattr(ours, name) == pytest.approx(score, abs=1e-6), name
    assert measure(counts, "de").flesch_reading_ease == pytest.approx(
        180 - counts.words / counts.sentences - 58.5 * counts.syllables / counts.words
    )


def textstat_scores(patch: pytest.MonkeyPatch, counts: TextCounts) -> dict[str, float]:
    """What textstat makes of our counts. Its Coleman-Liau rounds a constant, its Fog counts other words."""
    answers = {
        "words_per_sentence": counts.words / counts.sentences,
        "syllables_per_word": counts.syllables / counts.words,
        "chars_per_word": counts.characters / counts.words,
        "count_sentences": counts.sentences,
        "count_words": counts.words,
        "count_polysyllable_words": counts.polysyllables,
        "count_long_words": counts.long_words,
    }
    scores = {}
    for name in as_dict(Readability()).keys() - {"coleman_liau_index", "gunning_fog"}:
        if name == "smog_index" and counts.sentences < 30:
            continue
        module = importlib.import_module(f"textstat.backend.metrics._{name}")
        for counter in vars(module).keys() & answers.keys():
            patch.setattr(module, counter, lambda *_, counter=counter: answers[counter])
        formula = getattr(module, name).__wrapped__  # without its cache
        needs_language = name in {"flesch_reading_ease", "flesch_kincaid_grade", "smog_index"}
        scores[name] = formula("text", "en") if needs_language else formula("text")
    return scores


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("name", FORMULAS)
def test_a_formula_needs_no_network_and_is_for_one_language(name: str) -> None:
    for language, text in TEXTS.items():
        value = measure_extra([name], text.split(". "), language)[name]
        assert (value is not None) == (language == FORMULAS[name].language)
    assert measure_extra([name], [], FORMULAS[name].language) == {name: None}


def test_gulpease_is_what_it_is_by_hand() -> None:
    # 89 + (300 × 2 sentences - 10 × 26 letters) / 6 words
    found = measure_extra(["gulpease"], ["Il gatto dorme", "Una casa bianca!"], "it")
    assert found["gulpease"] == pytest.approx(89 + (300 * 2 - 10 * 26) / 6, abs=2)


def report_readability(**settings: Any) -> dict[str, Any]:
    """The readability of the Italian text in the report."""
    entry = seolint.lint_text(TEXTS["it"], format="text", **settings).entry
    assert entry is not None
    return dict(entry["article"]["readability"])


def test_the_report_has_the_formulas_that_are_asked_for() -> None:
    extra = report_readability(readability={"extra": ["gulpease", "osman"]})["extra"]
    assert extra["osman"] is None
    assert 0 < extra["gulpease"] <= 100
    assert "extra" not in report_readability()


def test_the_schema_knows_them() -> None:
    schemas = Path(seolint.__file__).parent / "resources" / "schemas"
    report = json.loads((schemas / "report.schema.json").read_text("utf-8"))
    schema = {"$defs": report["$defs"], "$ref": "#/$defs/ReadabilityEntry"}
    jsonschema.validate(report_readability(readability={"extra": ["gulpease"]}), schema)
    jsonschema.validate(report_readability(), schema)

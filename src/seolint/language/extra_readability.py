"""Readability formulas of textstat that work offline, for the report; textstat is imported only when one is asked for.

Each is for one language. None of them needs textstat's syllables, for which it would fetch a dictionary from the network.
"""

from __future__ import annotations

from importlib.util import find_spec

from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class ExtraFormula(NamedTuple):
    """A formula: the language it is for, and the name of the function in textstat."""

    language: str
    function: str


FORMULAS = {
    "gulpease": ExtraFormula("it", "gulpease_index"),
    "gutierrez_polini": ExtraFormula("es", "gutierrez_polini"),
    "mcalpine_eflaw": ExtraFormula("en", "mcalpine_eflaw"),
    "osman": ExtraFormula("ar", "osman"),
}
#: What ends a sentence for textstat; a sentence that ends otherwise would run into the next.
_ENDS = (".", "!", "?")


def is_installed() -> bool:
    """Whether textstat can be imported."""
    return find_spec("textstat") is not None


def measure_extra(names: Iterable[str], sentences: Iterable[str], language: str | None) -> dict[str, float | None]:
    """The figures of the formulas on these sentences; None for a formula of another language, or without any words."""
    text = "\n".join(_end(sentence) for sentence in sentences if any(map(str.isalpha, sentence)))
    return {name: _measure(FORMULAS[name], text) if FORMULAS[name].language == language else None for name in names}


def _measure(formula: ExtraFormula, text: str) -> float | None:
    if not text:
        return None
    import textstat

    return float(getattr(textstat.backend.metrics, formula.function)(text))


def _end(sentence: str) -> str:
    """The sentence with a stop that textstat knows: "Nein؟" would go on."""
    sentence = " ".join(sentence.split())
    return sentence if sentence.endswith(_ENDS) else f"{sentence}."

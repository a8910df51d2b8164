"""Cuts a sentence into units, words and terms with the classes that forms of claims are made of.

``Our ginger tea fights colds`` → ``Our``, ``ginger``, ``tea``, ``fights``, ``colds``; "tea" is *good* (something that
the text offers), "fights" is *treat*, "colds" is *disease*. The classes of words are in ``claim_words.txt``.
"""

from __future__ import annotations

from seolint.health.claim_goods import is_label, mark_goods, may_refer_back, refer_back
from seolint.health.claim_words import TARGETS, Unit, classify, load_claim_words
from seolint.health.english_phrases import TOKEN
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Longest sentence that is read, in units: a claim is short, and a longer "sentence" is a list or a table.
_UNITS_READ = 150
#: How much of the text before a sentence is read, in characters.
_BEFORE = 300
#: Words after the name of a disease that make another thing of it: "cancer research", "cold water".
_OTHER_NOUNS = word_set(
    "research charity association foundation society awareness screening season water weather press pressed brew",
    "brewed storage temperature temperatures chain data statistics test tests testing clinic drug drugs medication",
    "medications medicine medicines vaccine vaccines rates shot shots climate air compress shower plunge meals",
)
#: "cold" is a disease after these words, and before a mark or a small word.
_COLD = word_set("a the common your next that every")


def read_units(sentence: str, language: str, *, before: str = "", is_listed: bool = False) -> list[Unit]:
    """Return the units of the sentence.

    Args:
        sentence: the sentence.
        language: one of ``LANGUAGES``.
        is_listed: whether it is an item of a list, which may go on a sentence about something else.
        before: the text before it; if that offers something, "it" refers to that.
    """
    tokens = [(match[0], *match.span()) for match in TOKEN.finditer(sentence.replace("’", "'"))][:_UNITS_READ]
    units = list(_join(tokens, language))
    units = [unit._replace(classes=_judge_target(units, index)) for index, unit in enumerate(units)]
    mark_goods(units, is_title=_is_title(tokens))
    if units and before and may_refer_back(units[0]) and _offers(before[-_BEFORE:], language):
        refer_back(units, "shown")
    elif units and not is_listed and is_label(units):
        refer_back(units, "generic")
    return units


def _offers(text: str, language: str) -> bool:
    """Whether a text is about something it offers."""
    return any(unit.classes & {"own", "shown"} for unit in read_units(text, language))


def _join(tokens: list[tuple[str, int, int]], language: str) -> Iterator[Unit]:
    """Yield the units: the longest terms, and the words between them."""
    lexicon = load_claim_words(language)
    words = [token.lower() for token, _, _ in tokens]
    index = 0
    while index < len(tokens):
        length, classes = 1, frozenset[str]()
        for parts, known in lexicon.terms.get(words[index], ()):
            near = words[index : index + len(parts)]
            if len(near) == len(parts) and near[:-1] == list(parts[:-1]) and near[-1] in {parts[-1], parts[-1] + "s"}:
                length, classes = len(parts), known
                break
        else:
            classes = classify(words[index], language)
        if tokens[index][0][0].isdigit():
            classes |= {"number"}
        text, start = tokens[index][:2]
        end = tokens[index + length - 1][2]
        yield Unit(text if length == 1 else " ".join(words[index : index + length]), start, end, classes)
        index += length


def _judge_target(units: list[Unit], index: int) -> frozenset[str]:
    """Return the classes of a unit, without those of a disease where its neighbors make something else of it."""
    unit = units[index]
    if not unit.classes & TARGETS:
        return unit.classes
    word = unit.text.lower()
    before = units[index - 1] if index else None
    after = units[index + 1].text.lower() if index + 1 < len(units) else "."
    following = " ".join(other.text.lower() for other in units[index + 1 : index + 9])
    is_other = (
        (before is not None and "normal" in before.classes)
        or after in _OTHER_NOUNS
        or "normal range" in following
        or following.startswith(("already", "levels already", "levels within", "that are already"))
        or (word == "aids" and unit.text != "AIDS")
        or (
            word == "cold"
            and (before is None or before.text.lower() not in _COLD or (after.isalpha() and len(after) > 4))
        )
    )
    return unit.classes - TARGETS if is_other else unit.classes


def _is_title(tokens: list[tuple[str, int, int]]) -> bool:
    """Whether nearly all words begin with capitals, which then name nothing."""
    words = [token for token, _, _ in tokens if token.isalpha() and len(token) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.75 * len(words)

"""Forms of claims: sequences of classes, words and gaps that units of a sentence can match.

=================  ==================================================================================
element            matches
=================  ==================================================================================
``<treat|cure>``   a unit of one of these classes
``for/against``    one of these words
``~8``             up to 8 units with no other actor, no medicine, and no end of the statement
``-4``             the same, and nothing that makes the rest normal: "maintain healthy …"
``=7``             up to 7 words that can come between a verb and its object, and at most two others
``+3``             the same, and no others: "helps (with the symptoms of) gout", not "helps (find) gout"
``_6``             up to 6 units with no end of the sentence
``^``              the beginning of a sentence of a paragraph: headings and items of lists have no subject either
``[`` ``]``        where what is reported begins and ends
``de|fr:``         at the beginning: only in these languages
=================  ==================================================================================

A question mark makes the element before it optional: ``to/for?``.
"""

from __future__ import annotations

from functools import cache

from seolint.health.claims.offers import OFFERED, offers_of
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from seolint.health.claims.words import Unit

_ENDS = frozenset(".;:!?|")
_STOPS = frozenset(".!?|")
_ACTORS = frozenset({"break", "actor", "doctor", "medicine"})
#: What a gap cannot contain.
_BARRIERS = {
    "~": _ACTORS,
    "-": _ACTORS | {"normal"},
    "=": _ACTORS | {"normal", "other"},
    "+": _ACTORS | {"normal", "other"},
    "_": frozenset[str](),
}
#: Most units in a gap that do not belong to the object.
_MOST_OTHERS = {"=": 2, "+": 0}
_OBJECTS = frozenset({"link", "disease", "sign", "state", "risk", "mild", "cure", "treat", "lower"})
#: After these, a comma continues a list.
_LISTED = frozenset({"disease", "sign", "state", "mild", "cure", "treat", "lower"})
#: Longest gap and form.
_MAX_GAP, _MAX_ELEMENTS = 20, 20
#: Letters of the code of a language.
_CODE = 2


class Element(NamedTuple):
    """A part of a form; ``most`` is 0 for all but gaps."""

    classes: frozenset[str]
    words: frozenset[str]
    is_optional: bool = False
    gap: str = ""
    most: int = 0


class Form(NamedTuple):
    """A parsed form: elements, and the indexes of the first reported one and of the first one after these."""

    elements: tuple[Element, ...]
    first: int
    last: int
    languages: frozenset[str]
    is_first: bool = False


#: What a form needs: the bits of its parts, the form, those of its parts that only some words match, those of these that
#: name classes and those that name words, and what the sentence has to offer: sets of ``claim_offers`` of which it must
#: have one each. It is plain data.
FormOutline = tuple[int, str, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[int, ...]]


class Outline(NamedTuple):
    """What each form of a rule needs in one language, so that few forms have to be matched: plain data.

    A part of a form, its classes or its words, has a bit; words that are not looked up, such as "it's", have none.
    """

    #: The bits of the parts that name a class or a word.
    by_class: dict[str, int]
    by_word: dict[str, int]
    forms: list[FormOutline]


def make_outline(forms: Iterable[str], language: str) -> Outline:
    """Return the outline of the forms, in their order, for texts in the language, an ISO 639-1 code."""
    by_class: dict[str, int] = {}
    by_word: dict[str, int] = {}
    bits: dict[str, int] = {}
    found: list[FormOutline] = []
    for form in forms:
        languages, parts = _read_parts(form)
        if languages and language not in languages:
            continue
        needed = 0
        for part in parts:
            names = _names(part)
            if part not in bits and (part[0] == "<" or all(name.isalpha() for name in names)):
                bits[part] = bit = 1 << len(bits)
                known = by_class if part[0] == "<" else by_word
                for name in names:
                    known[name] = known.get(name, 0) | bit
            needed |= bits.get(part, 0)
        words = tuple(part for part in parts if part[0] != "<" or OFFERED.isdisjoint(_names(part)))
        offers = {offers_of(_names(part)) for part in parts if part[0] == "<"}
        of_classes = tuple(part for part in words if part[0] == "<")
        of_words = tuple(part for part in words if part[0] != "<")
        found.append((needed, form, words, of_classes, of_words, tuple(sorted(offers - {0}))))
    return Outline(by_class, by_word, found)


def _read_parts(written: str) -> tuple[list[str], list[str]]:
    """Return the languages of a form, none for all, and the parts that a match must have."""
    languages, rest = _split_languages(written)
    parts = rest.replace("[", "").replace("]", "").split()
    needed = [part for part in parts if part != "^" and part[-1] != "?" and not _is_gap(part)]
    return languages, needed


def _split_languages(written: str) -> tuple[list[str], str]:
    """Return the languages that a form is limited to, none for all, and the rest of it; a colon can be an element."""
    head, _, rest = written.partition(": ")
    languages = head.split("|")
    is_limited = all(len(code) == _CODE and code.isalpha() for code in languages)
    return (languages, rest) if is_limited else ([], written)


def _names(part: str) -> list[str]:
    """Return the classes or words of a part."""
    return part[1:-1].split("|") if part[0] == "<" else part.split("/")


def _is_gap(part: str) -> bool:
    return part[0] in _BARRIERS and part[1:].isdecimal()


@cache
def parse_form(written: str) -> Form:
    """Return the form, or raise a ValueError that says what is wrong with it."""
    codes, rest = _split_languages(written)
    languages = frozenset(codes)
    elements: list[Element] = []
    first, last, is_first = 0, -1, False
    for part in rest.replace("[", "[ ").replace("]", " ]").split():
        if part == "^":
            is_first = True
        elif part == "[":
            first = len(elements)
        elif part == "]":
            last = len(elements)
        else:
            elements.append(_parse_element(part))
    if not elements or len(elements) > _MAX_ELEMENTS:
        raise ValueError(f"a form has 1 to {_MAX_ELEMENTS} elements: {written!r}")
    if elements[0].gap or elements[-1].gap:
        raise ValueError(f"a form begins and ends with a class or a word: {written!r}")
    return Form(tuple(elements), first, len(elements) if last < 0 else last, languages, is_first)


def _parse_element(part: str) -> Element:
    if _is_gap(part):
        if int(part[1:]) > _MAX_GAP:
            raise ValueError(f"a gap has at most {_MAX_GAP} units: {part!r}")
        return Element(frozenset(), frozenset(), False, part[0], int(part[1:]))
    is_optional = part.endswith("?")
    part = part.rstrip("?")
    if part.startswith("<") and part.endswith(">"):
        return Element(frozenset(part[1:-1].split("|")), frozenset(), is_optional)
    if set(part) & set("<>~_+") or part != part.lower():
        raise ValueError(f"unknown element {part!r}")
    return Element(frozenset(), frozenset(part.split("/")), is_optional)


def classes_of(form: Form) -> list[frozenset[str]]:
    """Return the classes of which a sentence must have one each to match the form."""
    return [element.classes for element in form.elements if element.classes and not element.is_optional]


def match_form(form: Form, units: Sequence[Unit], *, is_listed: bool = False) -> tuple[int, int, int] | None:
    """Return the first match: the index of its first unit, and those of the first and the last reported one.

    Args:
        form: the form.
        units: the units of the sentence.
        is_listed: whether it is a heading or an item of a list.
    """
    if form.is_first and is_listed:
        return None
    # a subject that is left out is a unit without text: "(it) treats gout"
    first = 2 if units and not units[0].text else 1
    for start in range(min(first, len(units)) if form.is_first else len(units)):
        if form.elements[0].is_optional or _fits(form.elements[0], units[start]):
            places = _match_at(form, units, start)
            if places is not None:
                return start, places[form.first], places[form.last] - 1
    return None


def _match_at(form: Form, units: Sequence[Unit], start: int) -> list[int] | None:
    """Return where each element begins, and where the last ends, if the form matches from here; gaps are short."""
    places = [0] * (len(form.elements) + 1)
    return places if _advance(form.elements, units, (0, start), places, set()) else None


def _advance(
    elements: Sequence[Element],
    units: Sequence[Unit],
    state: tuple[int, int],
    places: list[int],
    failed: set[tuple[int, int]],
) -> bool:
    """Whether the elements from one on match from a unit on; fill in their places, and note where they fail."""
    element, at = state
    places[element] = at
    if element == len(elements):
        return True
    if state in failed:
        return False
    for following in _ends_of(elements[element], units, at):
        if _advance(elements, units, (element + 1, following), places, failed):
            places[element] = at
            return True
    failed.add(state)
    return False


def _ends_of(element: Element, units: Sequence[Unit], at: int) -> list[int]:
    """Return where an element that begins at a unit can end, the shortest first."""
    if not element.gap:
        fits = at < len(units) and _fits(element, units[at])
        return ([at + 1] if fits else []) + ([at] if element.is_optional else [])
    ends = [at]
    barriers = _BARRIERS[element.gap]
    marks = _STOPS if element.gap == "_" else _ENDS
    others = 0
    for index in range(at, min(at + element.most, len(units))):
        unit = units[index]
        if unit.text in marks or (unit.classes & barriers and "good" not in unit.classes):
            break
        if element.gap in _MOST_OTHERS and not unit.classes & _OBJECTS:
            others += 1
            is_list = unit.text == "," and index and units[index - 1].classes & _LISTED
            if others > _MOST_OTHERS[element.gap] or not (is_list or unit.text[0].isalpha()):
                break
        ends.append(index + 1)
    return ends


def _fits(element: Element, unit: Unit) -> bool:
    return bool(element.classes & unit.classes) or unit.text.lower() in element.words


def add_bits(outline: Outline, classes: Iterable[str], words: AbstractSet[str]) -> int:
    """Return the bits of all parts that these classes and words match."""
    bits = 0
    for name in classes:
        bits |= outline.by_class.get(name, 0)
    for word in outline.by_word.keys() & words:
        bits |= outline.by_word[word]
    return bits

"""Cuts a sentence into units, words and terms with the classes that forms of claims are made of.

``Our ginger tea fights colds`` → ``Our``, ``ginger``, ``tea``, ``fights``, ``colds``; "tea" is *good* (something that
the text offers), "fights" is *treat*, "colds" is *disease*. The classes of words are in ``claim_words.txt``. The sentences
of an article are read once for all rules.
"""

from __future__ import annotations

from seolint.health.claim_goods import MARKED, is_label, mark_goods, may_offer, may_refer_back, refer_back
from seolint.health.claim_words import (
    TARGETS,
    Unit,
    load_claim_words,
    load_targets,
    remember_classes,
    remember_possible_classes,
)
from seolint.health.english_phrases import TOKEN
from seolint.health.topic import vocabulary_of
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.health.claim_forms import Outline

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
#: Share of link text from which a block counts as the title of another page.
_LINK = 0.9


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
    for index, unit in enumerate(units):
        if not unit.classes.isdisjoint(TARGETS) and _is_other(units, index):
            units[index] = unit._replace(classes=unit.classes - TARGETS)
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
    lexicon, classes_of = load_claim_words(language), remember_classes(language)
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
            classes = classes_of[words[index]]
        text, start = tokens[index][:2]
        end = tokens[index + length - 1][2]
        yield Unit(text if length == 1 else " ".join(words[index : index + length]), start, end, classes)
        index += length


def _is_other(units: list[Unit], index: int) -> bool:
    """Whether the neighbors of a unit that names a disease make something else of it."""
    word = units[index].text.lower()
    before = units[index - 1] if index else None
    after = units[index + 1].text.lower() if index + 1 < len(units) else "."
    following = " ".join(other.text.lower() for other in units[index + 1 : index + 9])
    return (
        (before is not None and "normal" in before.classes)
        or after in _OTHER_NOUNS
        or "normal range" in following
        or following.startswith(("already", "levels already", "levels within", "that are already"))
        or (word == "aids" and units[index].text != "AIDS")
        or (
            word == "cold"
            and (before is None or before.text.lower() not in _COLD or (after.isalpha() and len(after) > 4))
        )
    )


def _is_title(tokens: list[tuple[str, int, int]]) -> bool:
    """Whether nearly all words begin with capitals, which then name nothing."""
    words = [token for token, _, _ in tokens if token.isalpha() and len(token) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.75 * len(words)


class ClaimSentence(NamedTuple):
    """A sentence with its place in the block, its units, and the classes and words (in lower case) that these have."""

    start: int
    end: int
    units: list[Unit]
    present: frozenset[str]
    words: frozenset[str]


class ClaimText:
    """What claims are looked for in; ``article.view(ClaimText)`` is shared by all rules."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._language = article.language or ""
        self._glances: dict[tuple[int, int], tuple[AbstractSet[str], AbstractSet[str]]] = {}
        self._read: dict[tuple[int, int], ClaimSentence] = {}
        self._words = vocabulary_of(article)
        self._words_by_part: dict[str, AbstractSet[str]] = {}
        #: Words of the article by their class; those of terms are the first words.
        self._by_class: dict[str, set[str]] = {}
        classes_of = remember_possible_classes(self._language)
        for word in self._words:
            for name in classes_of[word]:
                self._by_class.setdefault(name, set()).add(word)

    def select(self, outline: Outline) -> Iterator[tuple[Block, ClaimSentence, list[str]]]:
        """Yield the sentences that forms of the outline can match, with their block and these forms, in reading order."""
        forms, words = self._find_possible(outline)
        article = self._article
        for index in article.folded_statements.select(words) if words else ():
            block = article.statements[index]
            if block.link_density >= _LINK:
                continue
            folded = article.folded_statements[index]
            before = article.statements[index - 1].text if index else ""
            for start, end in article.sentences_of(block):
                if any(folded.find(word, start, end) >= 0 for word in words):
                    possible = _choose(forms, outline, *self._glance(index, start, end))
                    if possible:
                        sentence = self._read_sentence(index, start, end, before)
                        possible = _choose(possible, outline, sentence.present, sentence.words)
                        if possible:
                            yield block, sentence, [form for _, form in possible]
                before = block.text[start:end]

    def _find_possible(self, outline: Outline) -> tuple[list[tuple[int, str]], AbstractSet[str]]:
        """Return the forms that can match, each with the bits it needs, and words of which each match has one."""
        bits = _add_bits(outline, self._by_class.keys() | MARKED, self._words)
        possible, words = [], set[str]()
        for needed, form, parts in outline.forms:
            if needed & bits == needed:
                possible.append((needed, form))
                found = [self._words_of(part) for part in parts] or [self._words & load_targets(self._language)]
                words |= min(found, key=len)
        return possible, words

    def _words_of(self, part: str) -> AbstractSet[str]:
        """Return the words of the article that a part of a form can match."""
        if part not in self._words_by_part:
            self._words_by_part[part] = (
                set[str]().union(*(self._by_class.get(name, ()) for name in part[1:-1].split("|")))
                if part[0] == "<"
                else self._words & set(part.split("/"))
            )
        return self._words_by_part[part]

    def _glance(self, index: int, start: int, end: int) -> tuple[AbstractSet[str], AbstractSet[str]]:
        """Return the classes that a sentence may have, and its words in lower case."""
        known = self._glances.get((index, start))
        if known is None:
            tokens = TOKEN.findall(self._article.statements[index].text[start:end].replace("’", "'"))
            words = {token.lower() for token in tokens}
            possible, own = remember_possible_classes(self._language), remember_classes(self._language)
            present = frozenset[str]().union(*[possible[word] for word in words])
            if tokens and may_offer(tokens, own, present):
                present |= MARKED
            known = self._glances[index, start] = present, words
        return known

    def _read_sentence(self, index: int, start: int, end: int, before: str) -> ClaimSentence:
        known = self._read.get((index, start))
        if known is None:
            block = self._article.statements[index]
            is_listed = block.kind != "paragraph"
            units = read_units(block.text[start:end], self._language, before=before, is_listed=is_listed)
            present = frozenset[str]().union(*[unit.classes for unit in units])
            words = frozenset([unit.text.lower() for unit in units])
            known = self._read[index, start] = ClaimSentence(start, end, units, present, words)
        return known


def _choose(
    forms: Iterable[tuple[int, str]], outline: Outline, classes: Iterable[str], words: AbstractSet[str]
) -> list[tuple[int, str]]:
    """Return those of the forms all of whose parts these classes and words have."""
    bits = _add_bits(outline, classes, words)
    return [(needed, form) for needed, form in forms if needed & bits == needed]


def _add_bits(outline: Outline, classes: Iterable[str], words: AbstractSet[str]) -> int:
    """Return the bits of all parts that these classes and words match."""
    bits = 0
    for name in classes:
        bits |= outline.by_class.get(name, 0)
    for word in outline.by_word.keys() & words:
        bits |= outline.by_word[word]
    return bits

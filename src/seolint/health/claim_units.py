"""Cuts a sentence into units, words and terms with the classes that forms of claims are made of.

``Our ginger tea fights colds`` → ``Our``, ``ginger``, ``tea``, ``fights``, ``colds``; "tea" is *good* (something that
the text offers), "fights" is *treat*, "colds" is *disease*. The classes of words are in ``claim_words.txt``. The sentences
of an article are read once for all rules.
"""

from __future__ import annotations

from seolint.health.claim_forms import read_outline
from seolint.health.claim_goods import MARKED, is_label, mark_goods, may_refer_back, refer_back
from seolint.health.claim_words import TARGETS, Unit, classify, load_claim_words, load_targets
from seolint.health.english_phrases import TOKEN
from seolint.health.topic import vocabulary_of
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from seolint.article.article import Article

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


class ClaimSentence(NamedTuple):
    """A sentence with its place in the block, its units, and the classes that these have."""

    start: int
    end: int
    units: list[Unit]
    present: frozenset[str]


class ClaimText:
    """What claims are looked for in; ``article.view(ClaimText)`` is shared by all rules."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._language = article.language or ""
        self._read: dict[int, list[ClaimSentence]] = {}
        self.words = vocabulary_of(article)
        self._words_by_part: dict[str, AbstractSet[str] | None] = {}
        #: Words of the article by their class; those of terms are the first words.
        self._by_class: dict[str, set[str]] = {}
        lexicon = load_claim_words(self._language)
        for word in self.words:
            classes = classify(word, self._language).union(*(known for _, known in lexicon.terms.get(word, ())))
            for name in {*classes, "number"} if word[0].isdigit() else classes:
                self._by_class.setdefault(name, set()).add(word)

    def select(self, forms: Iterable[str]) -> tuple[list[str], list[int]]:
        """Return the forms that can match, and the indexes of the statements with the rarest words of one of these."""
        words: set[str] = set()
        possible = []
        for form in forms:
            languages, parts = read_outline(form)
            if languages and self._language not in languages.split("|"):
                continue
            found = [self._words_of(part) for part in parts]
            if all(one is None or one for one in found):
                possible.append(form)
                known = [one for one in found if one]
                words |= min(known, key=len) if known else self.words & load_targets(self._language)
        return possible, self._article.folded_statements.select(words) if words else []

    def _words_of(self, part: str) -> AbstractSet[str] | None:
        """Return the words of the article that a part of a form can match; None if it may match others too."""
        if part not in self._words_by_part:
            self._words_by_part[part] = self._find_words(part)
        return self._words_by_part[part]

    def _find_words(self, part: str) -> AbstractSet[str] | None:
        if not part.startswith("<"):
            words = set(part.split("/"))
            return self.words & words if all(word.isalpha() for word in words) else None
        classes = part[1:-1].split("|")
        if not MARKED.isdisjoint(classes):
            return None
        return set[str]().union(*(self._by_class.get(name, ()) for name in classes))

    def sentences_of(self, index: int) -> Sequence[ClaimSentence]:
        """Return the sentences of the statement with this index."""
        if index not in self._read:
            self._read[index] = self._read_sentences(index)
        return self._read[index]

    def _read_sentences(self, index: int) -> list[ClaimSentence]:
        statements = self._article.statements
        block = statements[index]
        before = statements[index - 1].text if index else ""
        found = []
        for start, end in self._article.sentences_of(block):
            sentence = block.text[start:end]
            units = read_units(sentence, self._language, before=before, is_listed=block.kind != "paragraph")
            found.append(ClaimSentence(start, end, units, frozenset[str]().union(*(unit.classes for unit in units))))
            before = sentence
        return found

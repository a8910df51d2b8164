"""Cuts a sentence into units, words and terms with the classes that forms of claims are made of.

``Our ginger tea fights colds`` → ``Our``, ``ginger``, ``tea``, ``fights``, ``colds``; "tea" is *good* (something that
the text offers), "fights" is *treat*, "colds" is *disease*. The classes of words are in ``claim_words.txt``. The sentences
of an article are read once for all rules.
"""

from __future__ import annotations

from functools import cached_property

from seolint.article.parts import find_rest
from seolint.health.claims.forms import add_bits
from seolint.health.claims.goods import is_label, mark_goods, may_refer_back, refer_back
from seolint.health.claims.names import NAME_ENDINGS, NAMED_FORMS, find_remedies
from seolint.health.claims.offers import WAYS, find_offers, read_tokens
from seolint.health.claims.parts import AILING, PARTS, PLACES, SENSATIONS, SORE, mark_ailing_parts
from seolint.health.claims.words import (
    ILLNESS,
    MARKED,
    TARGETS,
    Unit,
    load_claim_words,
    remember_classes,
    remember_possible_classes,
)
from seolint.health.tokens import TOKEN
from seolint.health.topic import vocabulary_of
from seolint.language.folded_texts import fold
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.health.claims.forms import Outline
from seolint.health.claims.offers import Tokens

#: Words that begin terms such as "the runs", and say nothing alone.
_ARTICLES = word_set("a an the")
#: Longest sentence that is read, in units: a claim is short, and a longer "sentence" is a list or a table.
_UNITS_READ = 150
#: From so many parts of a form on, it pays to look at their order before a sentence is read.
_IN_ORDER = 2
#: Classes that units have by their neighbors, and those that parts of the body that ail get.
_ADDED = frozenset({"remedyname"})
_ADDED_SIGNS = _ADDED | {"sign"}
#: How much of the text before a sentence is read, in characters.
_BEFORE = 300
#: Words after the name of a disease that make another thing of it: "cancer research", "cold water".
_OTHER_NOUNS = word_set(
    "research charity association foundation society awareness screening season water weather press pressed brew",
    "brewed storage temperature temperatures chain data statistics test tests testing clinic drug drugs medication",
    "medications medicine medicines vaccine vaccines rates shot shots climate air compress shower plunge meals",
    "months month weeks days",
)
#: What was out of the normal range before: "back into the normal range".
_RESTORED = word_set("back return returns into restore restores")
#: "cold" is a disease after these words, and before a mark or a small word.
_COLD = word_set("a the common your next that every")
#: Blocks that are lines of labels if the article sells what they are about, and words of shops.
_LINES = frozenset({"item", "cell", "caption", "term"})
_SOLD = frozenset({"product", "form"})
_SHOP = word_set("cart checkout bestseller bestsellers warenkorb panier carrito")
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
            units[index] = unit._replace(classes=unit.classes - TARGETS - {"germ"})
    if language == "en":
        mark_ailing_parts(units)
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
        if index and tokens[index][0] == "May":
            classes = frozenset()
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
        (before is not None and ("normal" in before.classes or before.text.lower() == "mild"))
        or after in _OTHER_NOUNS
        or ("normal range" in following and not _RESTORED & set(following.split()))
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


def find_illness(words: AbstractSet[str], language: str) -> set[str]:
    """Return those of the words, in lower case, of which nearly each claim about a disease has one."""
    classes_of = remember_possible_classes(language)
    illness = set(load_claim_words(language).illness & words)
    illness.update(word for word in words if not classes_of[word].isdisjoint(ILLNESS))
    illness.update(find_remedies(words))
    if not words.isdisjoint(PLACES):  # "the fire in your big toe"
        illness.update(SENSATIONS & words)
    return illness - _ARTICLES


class ClaimSentence(NamedTuple):
    """A sentence with its place in the block, its units, and the classes that these have.

    ``is_listed`` tells whether it is a heading or an item of a list about something else.
    """

    start: int
    end: int
    units: list[Unit]
    present: frozenset[str]
    is_listed: bool


class ClaimText:
    """What claims are looked for in; ``article.view(ClaimText)`` is shared by all rules.

    Sets of sentences are whole numbers with a bit for each sentence.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self._language = article.language or ""
        self._blocks = [*article.statements, *find_rest(article)]
        self._own = len(article.statements)
        rest = [fold(block.text) for block in self._blocks[self._own :]]
        folded = article.folded_statements
        self._folded = [*map(folded.__getitem__, range(self._own)), *rest]
        self._words = {*vocabulary_of(article)}.union(*map(TOKEN.findall, rest))
        self._classes_of = remember_possible_classes(self._language)
        self._present = frozenset[str]().union(*map(self._classes_of.__getitem__, self._words))
        self._with_part: dict[str, int] = {}
        self._with_classes: dict[tuple[str, ...], int] = {}
        self._judged = 0
        self._offering = dict.fromkeys(WAYS, 0)
        self._tokens: dict[int, Tokens] = {}
        self._read: dict[int, ClaimSentence] = {}

    def read_promising(self) -> Iterator[tuple[Block, ClaimSentence]]:
        """Yield the sentences that a quick look at their words takes for possible claims, with their block."""
        illness = find_illness(self._words, self._language)
        if not illness:
            return
        from seolint.health.claims.judge import BIAS, LOOK, load_model, weigh_words  # few articles come so far

        gate = weigh_words(self._language)
        bias = load_model().find(LOOK + BIAS) or 0
        for at, words in enumerate(self._sets):
            if not illness.isdisjoint(words) and sum(map(gate.__getitem__, words)) + bias >= 0:
                yield self._blocks[self._places[at][0]], self._read_sentence(at)

    def read_all(self) -> Iterator[tuple[Block, ClaimSentence, str]]:
        """Yield all sentences, with their block and the text before them."""
        for at, (index, _, _) in enumerate(self._places):
            yield self._blocks[index], self._read_sentence(at), self._find_before(at)

    def select(self, outline: Outline) -> Iterator[tuple[Block, ClaimSentence, list[str]]]:
        """Yield the sentences that forms of the outline can match, with their block and these forms, in reading order."""
        bits = add_bits(outline, self._present | MARKED | {"sign"}, self._words)
        found: dict[int, list[str]] = {}
        for needed, form, parts, of_classes, of_words, offers in outline.forms:
            if needed & bits == needed:
                sentences = self._with_classes.get(of_classes)
                if sentences is None:
                    sentences = self._with_classes[of_classes] = self._keep_with(
                        (1 << len(self._places)) - 1, of_classes
                    )
                if sentences and of_words:
                    sentences = self._keep_with(sentences, of_words)
                if sentences and len(parts) >= _IN_ORDER:
                    sentences = sum(1 << at for at in _list_bits(sentences) if self._has_in_order(at, parts))
                if sentences and offers:
                    sentences = self._keep_offering(sentences, offers)
                for at in _list_bits(sentences):
                    found.setdefault(at, []).append(form)
        for at in sorted(found):
            yield self._blocks[self._places[at][0]], self._read_sentence(at), found[at]

    def _keep_with(self, sentences: int, parts: Sequence[str]) -> int:
        """Return those of the sentences with words of all these parts of a form."""
        for part in parts:
            if part not in self._with_part:
                self._with_part[part] = self._find_with_part(part)
            sentences &= self._with_part[part]
            if not sentences:
                break
        return sentences

    def _find_with_part(self, part: str) -> int:
        if part[0] != "<":
            return self._find_with_words(part.split("/"))
        found = 0
        for name in part[1:-1].split("|"):
            found |= self._with_class.get(name, 0)
        return found

    def _find_with_words(self, words: Iterable[str]) -> int:
        found = 0
        for word in words:
            found |= self._with_word.get(word, 0)
        return found

    @cached_property
    def _places(self) -> list[tuple[int, int, int]]:
        """The index of the block of each sentence, and where the sentence begins and ends in it."""
        article = self._article
        return [
            (index, start, end)
            for index, block in enumerate(self._blocks)
            if block.link_density < _LINK
            for start, end in article.sentences_of(block)
        ]

    @cached_property
    def _sets(self) -> list[set[str]]:
        """The words and marks of each sentence in lower case."""
        texts = self._folded
        return [set(TOKEN.findall(texts[index][start:end])) for index, start, end in self._places]

    @cached_property
    def _with_word(self) -> dict[str, int]:
        """The sentences with each word in lower case."""
        found: dict[str, int] = {}
        bit = 1
        for words in self._sets:
            for word in words:
                found[word] = found.get(word, 0) | bit
            bit <<= 1
        return found

    @cached_property
    def _with_class(self) -> dict[str, int]:
        """The sentences that may have each class; a word has the classes of all terms that begin with it."""
        found: dict[str, int] = {}
        for word, sentences in self._with_word.items():
            for name in self._classes_of[word]:
                found[name] = found.get(name, 0) | sentences
        diseases, forms = found.get("disease", 0) | found.get("state", 0), self._find_with_words(NAMED_FORMS)
        named = self._find_with_words(find_remedies(self._with_word))
        ailing = self._find_with_words(AILING) & self._find_with_words(PARTS)
        ailing |= self._find_with_words(SENSATIONS | SORE) & self._find_with_words(PLACES)
        found["ailing"] = ailing
        found["sign"] = found.get("sign", 0) | ailing
        named |= self._find_titled(diseases)
        return found | {"remedyname": named | (diseases & (forms | found.get("form", 0)))}

    @cached_property
    def _sells(self) -> bool:
        """Whether the article offers goods, so that lines of its lists are about these."""
        if not _SHOP.isdisjoint(self._words):
            return True
        classes = self._classes_of
        ours = {word for word in self._words if "ours" in classes[word]}
        goods = {word for word in self._words if not classes[word].isdisjoint(_SOLD)}
        return any(not ours.isdisjoint(words) and not goods.isdisjoint(words) for words in self._sets)

    def _find_titled(self, sentences: int) -> int:
        """Return those of the sentences with a word that can end a name: "Migraine Rescue"."""
        found = 0
        for at in _list_bits(sentences & self._find_with_words(map(str.lower, NAME_ENDINGS))):
            index, start, end = self._places[at]
            if not NAME_ENDINGS.isdisjoint(self._blocks[index].text[start:end].split()):
                found |= 1 << at
        return found

    def _keep_offering(self, sentences: int, offers: tuple[int, ...]) -> int:
        """Return those of the sentences that can offer something in one of the ways of each set."""
        for at in _list_bits(sentences & ~self._judged):
            self._judged |= 1 << at
            found = self._find_offers(at)
            for way in self._offering:
                if found & way:
                    self._offering[way] |= 1 << at
        for ways in offers:
            offering = 0
            for way, those in self._offering.items():
                offering |= those if ways & way else 0
            sentences &= offering
        return sentences

    def _has_in_order(self, at: int, parts: Sequence[str]) -> bool:
        is_ailing = self._with_class["ailing"] >> at & 1
        return self._read_tokens(at).has_in_order(parts, unknown=_ADDED_SIGNS if is_ailing else _ADDED)

    def _find_offers(self, at: int) -> int:
        def read_before() -> Tokens:
            return read_tokens(self._find_before(at)[-_BEFORE:], self._language)

        return find_offers(self._read_tokens(at), self._language, read_before)

    def _read_tokens(self, at: int) -> Tokens:
        if at not in self._tokens:
            index, start, end = self._places[at]
            text = self._blocks[index].text[start:end]
            self._tokens[at] = read_tokens(text, self._language)
        return self._tokens[at]

    def _find_before(self, at: int) -> str:
        """Return the text before a sentence: the sentence before it, or the block."""
        index, start, _ = self._places[at]
        if start and at and self._places[at - 1][0] == index:
            return self._blocks[index].text[slice(*self._places[at - 1][1:])]
        return self._blocks[index - 1].text if 0 < index < self._own else ""

    def _read_sentence(self, at: int) -> ClaimSentence:
        if at not in self._read:
            index, start, end = self._places[at]
            block = self._blocks[index]
            before = self._find_before(at)
            is_listed = block.kind != "paragraph" and not (block.kind in _LINES and self._sells)
            units = read_units(block.text[start:end], self._language, before=before, is_listed=is_listed)
            present = frozenset[str]().union(*[unit.classes for unit in units])
            self._read[at] = ClaimSentence(start, end, units, present, is_listed)
        return self._read[at]


def _list_bits(sentences: int) -> Iterator[int]:
    """Yield the numbers of the sentences in a set, in order."""
    while sentences:
        lowest = sentences & -sentences
        yield lowest.bit_length() - 1
        sentences ^= lowest

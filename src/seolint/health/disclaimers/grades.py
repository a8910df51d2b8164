"""Finds the medical disclaimer of an article, how strong it is, and the sentence that decides."""

from __future__ import annotations

from seolint.health.disclaimers import english, foreign
from seolint.health.disclaimers.acts import denies_acts, is_no_doctor
from seolint.health.disclaimers.app_names import find_first_name, find_spelled_names, is_name
from seolint.health.disclaimers.english_phrases import tokenize
from seolint.health.disclaimers.english_purposes import recommends_professional, states_own_purpose, states_purpose
from seolint.health.disclaimers.foreign import FORMS
from seolint.health.disclaimers.gate import marks_of, may_be_english, may_deny, may_inform, stems_of
from seolint.health.disclaimers.limits import LIMITS, answers_limit, states_limit
from seolint.health.disclaimers.links import is_pointer
from seolint.health.disclaimers.voices import find_foreign_texts
from seolint.health.publisher import name_words
from seolint.language.folded_texts import FoldedTexts
from seolint.language.sentences import split_sentences
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from seolint.article.article import Article

Grade = Literal["present", "weak", "missing"]
Kind = Literal["disclaimer", "product", "purpose", "author", "link", "advice", "none"]
#: What another sentence can complete: a purpose, an author who is no doctor, a limit of something with a name.
Part = Literal["purpose", "author", "name"]

#: The grade of each kind of sentence, strongest first. Sending readers to a doctor disclaims nothing.
GRADES: dict[Kind, Grade] = {
    "disclaimer": "present",
    "product": "weak",
    "purpose": "weak",
    "author": "weak",
    "link": "weak",
    "advice": "missing",
    "none": "missing",
}
_REASONS: dict[Kind, str] = {
    "disclaimer": "",
    "product": "is about a product, not about this article",
    "purpose": "says what the text is for, but not that it is no substitute for medical advice",
    "author": "says who is no doctor, but not that the text is no substitute for one",
    "link": "only points to a disclaimer elsewhere",
    "advice": "is a recommendation, not a disclaimer",
    "none": "",
}
_RANK: dict[Kind, int] = {kind: rank for rank, kind in enumerate(GRADES)}

_PROFESSIONS = (
    *("doctor", "physician", "health care", "health-care", "healthcare", "health pro", "pharmacist", "medical"),
    *("dermatologist", "dietitian", "qualified", "clinician", "provider", "dentist", "psychologist", "therapist"),
)
#: What is said of disclaimers in general, and is none.
_ABOUT = regex(
    r"(?:\b(?:a|an|any|every|good|most|medical|the word|ein|jeder|un|una|um|uma|een) |-)(?:\w+ )?"
    r"(?:disclaimers?|haftungsausschluss|avertissement|descargo)\b[^.:;]{0,30}?"
    r"\b(?:is an?|ist eine?|besagt|est une?|es una?|è una?|é uma?|says?|said|weis(?:en|t)|sag(?:en|t)|erklär(?:en"
    r"|t)|should|must|needs?|usually|often|typically|explains?"
    r"|tells?|is required|are required)\b"
)
#: Longest disclaimer, in characters.
_LONGEST = 1_200
#: How many sentences a referral may be away from the purpose that it belongs to.
_PASSAGE = 2
#: How a disclaimer is labeled, and the longest label, in characters.
_LABEL = regex(
    r"disclaimer|medical note|health note|\bnotice\b|hinweis|haftung|avertissement|aviso|descargo|avvertenz|isenção"
    r"|zastrzeżen|дисклеймер|предупрежд|ansvarsfr|yasal uyarı"
)
_LABEL_CHARACTERS = 60
#: How a question is answered in the negative.
_NO = regex(
    r"\W*(?:(?:absolutely|certainly|definitely) not|no|nein|auf keinen fall|non|nee|não|nie|нет|hayır)\b|\W*(?:いいえ"
    r"|不(?:是|能|可以)|否)"
)
#: How many texts a list may reach from its lead-in to an item, and the longest of them, in characters.
_ITEMS = 8
_ITEM_CHARACTERS = 160
_BULLETS = " \t*•·–—-"
#: Longest text around a link that is quoted in full, in characters.
_LINK_CHARACTERS = 60


@record
class Disclaimer:
    """The disclaimer of a page, or the sentence that comes closest to one.

    Attributes:
        grade: ``present``, ``weak`` or ``missing``.
        kind: the kind of the deciding sentence; ``none`` if there is no such sentence.
        text_index: index of the text with the sentence, or -1.
        start: offset of the sentence in that text.
        end: offset after it.
        reason: why the sentence is not enough, as a predicate for it; "" if it is enough.
    """

    grade: Grade
    kind: Kind
    text_index: int = -1
    start: int = 0
    end: int = 0
    reason: str = ""


def disclaimer_of(article: Article) -> Disclaimer:
    """Return the best medical disclaimer of the page; its ``text_index`` refers to ``Article.everything``."""
    return article.view(_grade)


def _grade(article: Article) -> Disclaimer:
    everything = article.everything
    foreign_texts = set(map(id, find_foreign_texts(article.blocks)))
    return grade_page(
        article.folded,
        article.language,
        name_words(article),
        own=sum(1 for block in article.content if block.text),
        split=lambda index: article.sentences_of(everything[index]),
        others=frozenset(at for at, block in enumerate(everything) if id(block) in foreign_texts),
    )


def grade_disclaimer(texts: Sequence[str], language: str | None = None, publisher: Collection[str] = ()) -> Disclaimer:
    """Return the best disclaimer in the texts of a page: those of the article, asides, footer and small print.

    ``publisher`` has the words of the site's name in lower case: "Acme does not give medical advice" is a disclaimer
    only on Acme's own pages.
    """
    return grade_page(FoldedTexts(texts), language, publisher)


def grade_page(
    texts: FoldedTexts,
    language: str | None = None,
    publisher: Collection[str] = (),
    *,
    own: int = 0,
    split: Callable[[int], list[tuple[int, int]]] | None = None,
    others: Collection[int] = (),
) -> Disclaimer:
    """Return the best disclaimer as ``grade_disclaimer`` does, for callers that know more about the page.

    The first ``own`` texts belong to the article and are in its language, if that is known; the others may be in any
    language. ``split`` returns the sentences of a text, given its index, as start and end. Texts with an index in
    ``others`` were written by somebody else.
    """
    page = _Page(texts, language, publisher, own if language else 0, split, others)
    best = _choose(page.find_disclaimers())
    if best.grade != "present":
        best = next(page.find_likely(), best)
    return best if best.kind != "none" else next(page.find_recommendations(), best)


def _choose(found: Iterable[Disclaimer]) -> Disclaimer:
    """Return the strongest of those found, the first among equals; the search ends at the first that is enough."""
    best = Disclaimer("missing", "none")
    for disclaimer in found:
        if _RANK[disclaimer.kind] < _RANK[best.kind]:
            best = disclaimer
        if best.grade == "present":
            break
    return best


class _Page:
    """The texts of a page, searched for sentences by the words that these must contain."""

    def __init__(
        self,
        folded: FoldedTexts,
        language: str | None,
        publisher: Collection[str],
        own: int,
        split: Callable[[int], list[tuple[int, int]]] | None,
        others: Collection[int] = (),
    ) -> None:
        self.folded = folded
        self.texts = folded.texts
        self.publisher = frozenset(publisher)
        self.sentences: dict[int, list[tuple[int, int]]] = {}
        self.splitter = split
        self.others = others
        self.language = language if language in FORMS else None
        self.language_of_sentences = language or "en"
        self.languages = foreign.find_languages(folded.joined[folded.starts[own] :], language)

    def find_disclaimers(self) -> Iterator[Disclaimer]:
        """Yield every sentence that disclaims or resembles one that does."""
        stems = stems_of(self.language_of_sentences, tuple(self.languages))
        marks = marks_of(self.language_of_sentences, tuple(self.languages))
        for index in self.select(stems):
            before = ""
            has_imprint = _has_imprint(self.texts[index])
            for start, end in self.split(index):
                sentence = self.fold(index, start, end)
                has_mark = any(map(sentence.__contains__, marks)) or sentence.startswith("no")
                if has_mark and any(map(sentence.__contains__, stems)):
                    kind = self.judge(sentence, before, self.names_in(index, start, end), has_imprint=has_imprint)
                    if kind == "disclaimer" and self.refuses(sentence):
                        kind = None
                    yield from _describe(kind, index, start, end)
                    if kind in {"purpose", "author"}:
                        yield from self.find_passage(index, start, kind)
                    elif kind is None and self.is_of_name(index, start, end, before):
                        yield from self.find_passage(index, start, "name")
                before = sentence
            yield from self.find_listed(index)
            yield from self.find_answer(index)
            yield from self.find_pointer(index)

    def find_likely(self) -> Iterator[Disclaimer]:
        """Yield every sentence that reads like a disclaimer, alone or with the one before it, of unknown wording."""
        from seolint.health.disclaimers.judge import denies_once, find_likely

        language = self.language_of_sentences
        marks = marks_of(language, ())
        for index in self.select(marks):
            sentences = [(start, end, self.fold(index, start, end)) for start, end in self.split(index)]
            for start, end, sentence in find_likely(sentences, language, marks):
                names = self.names_in(index, start, end)
                kind = self.judge(sentence, "", names, has_imprint=False)
                is_weak = kind == "product" or (kind == "author" and denies_once(sentence, language))
                if not is_weak and not _ABOUT.search(sentence):
                    yield from _describe("disclaimer", index, start, end)

    def select(self, stems: tuple[str, ...]) -> Iterator[int]:
        """Yield the indices of texts with one of the stems, but for those that somebody else wrote."""
        return (index for index in self.folded.select(stems) if index not in self.others)

    def refuses(self, sentence: str) -> bool:
        """Whether a sentence with the wording of a disclaimer is somebody else's, or about something else."""
        from seolint.health.disclaimers.judge import is_refused

        return is_refused(sentence, {self.language_of_sentences, "en", *self.languages})

    def find_listed(self, index: int) -> Iterator[Disclaimer]:
        """Yield a limit that a list completes, as in "This app does not:" and the item "replace your doctor"."""
        if len(self.texts[index]) > _ITEM_CHARACTERS:
            return
        item = self.fold(index, 0, len(self.texts[index])).lstrip(_BULLETS)
        for before in range(index - 1, max(-1, index - _ITEMS), -1):
            lead = self.fold(before, 0, len(self.texts[before]))
            if len(lead) > _ITEM_CHARACTERS:
                return
            if lead.endswith((":", "：")):
                whole, last = f"{lead[:-1]} {item}", f"{lead[:-1].split()[-1]} {item}"
                names = self.names_in(before, 0, len(lead))
                if any(self.judge(text, "", names, has_imprint=False) == "disclaimer" for text in (whole, last)):
                    yield from _describe("disclaimer", index, 0, len(item))
                return

    def find_answer(self, index: int) -> Iterator[Disclaimer]:
        """Yield a question about the text that is answered in the negative: "Does this replace a doctor? No."."""
        for start, end in self.split(index) if "?" in self.texts[index] or "？" in self.texts[index] else ():
            question = self.fold(index, start, end)
            if not question.endswith(("?", "？")):
                continue
            after = self.fold(index, end, len(self.texts[index])).strip() or (
                self.fold(index + 1, 0, _LABEL_CHARACTERS) if index + 1 < len(self.texts) else ""
            )
            if _NO.match(after):
                language = self.language_of_sentences
                is_limit = language in LIMITS and answers_limit(question[:-1], language)
                yield from _describe("disclaimer" if is_limit else None, index, start, end)

    def find_passage(self, index: int, start: int, kind: Part) -> Iterator[Disclaimer]:
        """Yield the passage of a referral and of a part at ``start`` of a text that is a disclaimer with one."""
        sentences = self.split(index)
        at = next(number for number, (begin, _) in enumerate(sentences) if begin == start)
        names = self.names_in(index, *sentences[at])
        if kind == "purpose" and not self.states_own_purpose(self.fold(index, *sentences[at]), names):
            return
        first = max(0, at - _PASSAGE)
        for begin, end in sentences[first : at + 1 + _PASSAGE]:
            if self.completes(kind, index, begin, end):
                yield from _describe("disclaimer", index, min(start, begin), max(sentences[at][1], end))
        if self.is_labeled(index) and index + 1 < len(self.texts):
            for begin, end in self.split(index + 1)[:_PASSAGE]:
                if self.recommends(self.fold(index + 1, begin, end)):
                    yield from _describe("disclaimer", index, *sentences[at])

    def completes(self, kind: Part, index: int, start: int, end: int) -> bool:
        """Whether a sentence makes a disclaimer of the part of one."""
        sentence = self.fold(index, start, end)
        if self.recommends(sentence):
            return True
        names = self.names_in(index, start, end)
        if kind == "purpose":
            return is_no_doctor(sentence, "", self.language_of_sentences, names)
        return self.states_own_purpose(sentence, names)

    def is_labeled(self, index: int) -> bool:
        """Whether the text, or a short one before it, is labeled as a disclaimer."""
        label = self.fold(index, 0, _LABEL_CHARACTERS)
        before = self.fold(index - 1, 0, len(self.texts[index - 1])) if index else ""
        return bool(_LABEL.search(label)) or (len(before) <= _LABEL_CHARACTERS and bool(_LABEL.search(before)))

    def is_of_name(self, index: int, start: int, end: int, before: str) -> bool:
        """Whether a sentence would be a disclaimer if it began with the name of the publisher, and begins with a name."""
        language = self.language_of_sentences
        words = find_first_name(self.texts[index], start, end, language)
        names = {word.lower().removesuffix("'s") for word in words}
        sentence = self.fold(index, start, end) if words else ""
        if language == "en" and may_deny(sentence):
            said = english.TokenizedSentence(tokenize(sentence), frozenset(tokenize(before)))
            is_limit = english.judge_sentence(said, names) == "disclaimer"
        else:
            is_limit = self.language is not None and foreign.judge_sentence(sentence, before, self.language, names)
        return is_limit and is_name(words, self.texts)

    def names_in(self, index: int, start: int, end: int) -> frozenset[str]:
        """Return the names of the publisher, and of the apps and sites that part of a text names in camel case."""
        return self.publisher | find_spelled_names(self.texts[index], start, end)

    def states_own_purpose(self, sentence: str, names: Collection[str]) -> bool:
        """Whether a sentence states the purpose of the text itself, or of the site or app with one of the names."""
        if self.language and foreign.states_purpose(sentence, self.language):
            return True
        return states_own_purpose(tokenize(sentence), names)

    def judge(self, sentence: str, before: str, names: Collection[str], *, has_imprint: bool) -> Kind | None:
        """Return the kind of a sentence, given the one before it, the names of publishers and of an imprint."""
        if ("disclaimer" in sentence or "haftungsaus" in sentence) and _ABOUT.search(sentence):
            return None
        if any(foreign.judge_sentence(sentence, before, name, names) for name in self.languages):
            return "disclaimer"
        if self.language_of_sentences in LIMITS and states_limit(sentence, self.language_of_sentences):
            return "disclaimer"
        language = self.language_of_sentences
        english_kind = self.judge_english(sentence, before, names, has_imprint=has_imprint)
        if english_kind == "product":
            return "product"
        if denies_acts(sentence, before, language, names):
            return "disclaimer"
        if self.language and foreign.states_purpose(sentence, self.language):
            return "purpose"
        return english_kind or ("author" if is_no_doctor(sentence, before, language, names) else None)

    def judge_english(self, sentence: str, before: str, names: Collection[str], *, has_imprint: bool) -> Kind | None:
        """Return the kind of a sentence by the grammar of English."""
        if not may_be_english(sentence, self.language_of_sentences):
            return None
        denies, informs = may_deny(sentence), may_inform(sentence)
        tokens = tokenize(sentence) if denies or informs else []
        said = english.TokenizedSentence(tokens, frozenset(tokenize(before)) if denies else frozenset(), has_imprint)
        kind = english.judge_sentence(said, names) if denies else None
        return kind or ("purpose" if informs and states_purpose(tokens) else None)

    def find_pointer(self, index: int) -> Iterator[Disclaimer]:
        """Yield the word "disclaimer" in a short text: a link, a footer line, "see our …"."""
        text = self.fold(index, 0, len(self.texts[index]))
        at = text.find("disclaimer")
        if at >= 0 and not _ABOUT.search(text) and is_pointer(text):
            whole = len(text) <= _LINK_CHARACTERS
            yield from _describe("link", index, *((0, len(text)) if whole else (at, at + len("disclaimer"))))

    def find_recommendations(self) -> Iterator[Disclaimer]:
        """Yield every sentence that sends the reader to a professional."""
        stems = _PROFESSIONS + (foreign.professions_of(self.language) if self.language else ())
        for index in self.folded.select(stems):
            for start, end in self.split(index):
                sentence = self.fold(index, start, end)
                if any(stem in sentence for stem in stems) and self.recommends(sentence):
                    yield from _describe("advice", index, start, end)

    def recommends(self, sentence: str) -> bool:
        """Whether a sentence sends the reader to a professional."""
        if self.language and foreign.recommends_professional(sentence, self.language):
            return True
        return recommends_professional(tokenize(sentence))

    def fold(self, index: int, start: int, end: int) -> str:
        """Return part of a text in lower case, at most as long as the longest disclaimer."""
        begin = self.folded.starts[index]
        return self.folded.joined[begin + start : begin + min(end, start + _LONGEST)]

    def split(self, index: int) -> list[tuple[int, int]]:
        """Return the sentences of a text as start and end, computed once."""
        if index not in self.sentences:
            text = self.texts[index]
            self.sentences[index] = (
                self.splitter(index) if self.splitter else split_sentences(text, self.language_of_sentences)
            )
        return self.sentences[index]


def _has_imprint(text: str) -> bool:
    """Whether the text has the publisher's copyright or trademark notice."""
    return "©" in text or "ights reserved" in text or "rademark" in text


def _describe(kind: Kind | None, index: int, start: int, end: int) -> Iterator[Disclaimer]:
    if kind:
        yield Disclaimer(GRADES[kind], kind, index, start, end, _REASONS[kind])

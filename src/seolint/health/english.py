"""The grammar of English disclaimers: who says that what is no substitute for which medical service.

A disclaimer is a negated statement with a subject and an object. The object must be medical (advice, a diagnosis, a
doctor's care); the subject must be the text itself: this article, the site, the information, "we", or nothing at all.
"An herb is no substitute for medical treatment" has the object but not the subject, "not legal advice" the subject but
not the object; neither is a disclaimer.
"""

from __future__ import annotations

from seolint.health import english_words as lexis
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

#: What is denied: an opinion, a service, or an act such as "to diagnose or treat".
Denied = Literal["advice", "care", "act"]
Owner = Literal["content", "product", "person", "other", "none"]

#: A word, or a mark.
TOKEN = regex(r"[^\W_]+(?:['-][^\W_]+)*|[^\w\s]")
#: Most tokens from a negation to what it denies, and most in a list of things denied before the medical one.
_REACH = 16
_LIST = 7


@record
class TokenizedSentence:
    """The tokens of a sentence, the words of the previous one, and whether its text names the publisher."""

    tokens: list[str]
    before: frozenset[str] = frozenset()
    has_imprint: bool = False


@record
class _Denial:
    """A negation, the verb it denies (both by index), and the kind of medical thing that the verb is about."""

    negation: int
    verb: int
    denied: Denied


def tokenize(text: str) -> list[str]:
    """Return the words and marks of a lower-case text with straight apostrophes, without possessive endings."""
    return [token.removesuffix("'s") for token in TOKEN.findall(text)]


def judge_sentence(
    sentence: TokenizedSentence, publisher: Collection[str] = ()
) -> Literal["disclaimer", "product"] | None:
    """Return ``disclaimer`` if the sentence disclaims for the article, ``product`` if for something sold, else None."""
    tokens = sentence.tokens
    if tokens[-1:] == ["?"]:
        return None
    owners = {_find_owner(sentence, denial, publisher) for denial in _find_denials(tokens)}
    if "content" in owners:
        return "disclaimer"
    return "product" if "product" in owners else None


def states_purpose(tokens: list[str]) -> bool:
    """Whether the sentence says only that the text is for information."""
    if not lexis.OTHER_FIELDS.isdisjoint(tokens) or not lexis.AS_OF.isdisjoint(tokens):
        return False
    for index, token in enumerate(tokens):
        if token not in lexis.INFORMING:
            continue
        if tokens[index + 1 : index + 2] == ["only"] and "for" in tokens[max(0, index - 3) : index]:
            return True
        merely = not lexis.MERELY.isdisjoint(tokens[max(0, index - 6) : index + 7])
        named = not lexis.PURPOSES.isdisjoint(tokens[index + 1 : index + 5])
        if named and (merely or _names_content(tokens[:index])):
            return True
    return False


def recommends_professional(tokens: list[str]) -> bool:
    """Whether the sentence sends the reader to a professional, which is advice, not a disclaimer."""
    for index, token in enumerate(tokens):
        if token in lexis.CONSULT and _instructs(tokens, index) and _names_professional(tokens, index + 1, index + 9):
            return True
        if token in {"seek", "get"} and "medical" in tokens[index + 1 : index + 4] and _instructs(tokens, index):
            return True
    return False


def _instructs(tokens: list[str], index: int) -> bool:
    """Whether the word instructs the reader, unlike "a visit to the doctor" and "people who see a doctor"."""
    if tokens[index] in lexis.CONSULTING:
        return not lexis.CONSULT.isdisjoint(tokens[max(0, index - 4) : index])
    return index == 0 or tokens[index - 1] in lexis.TELLING


# ── what is denied ───────────────────────────────────────────────────────────────────────────────
def _find_denials(tokens: list[str]) -> Iterator[_Denial]:
    """Yield every negation with the first verb it denies that has a medical object."""
    for index, token in enumerate(tokens):
        if not _is_negation(tokens, index):
            continue
        reach = 3 * _REACH if token in lexis.QUANTIFIERS else _REACH
        end = _find_break(tokens, index + 1, index + reach + _LIST)
        for verb in range(index, end):
            denied = _find_denied(tokens, index, verb, end)
            if denied:
                yield _Denial(index, verb, denied)
                break


def _is_negation(tokens: list[str], index: int) -> bool:
    pair = (tokens[index], tokens[index + 1] if index + 1 < len(tokens) else "")
    if pair[0] in lexis.NEGATIONS or pair[0].endswith("n't"):
        return pair not in lexis.EMPTY_NEGATIONS
    return pair == ("rather", "than")


def _find_break(tokens: list[str], start: int, end: int) -> int:
    end = min(end, len(tokens))
    return next((index for index in range(start, end) if tokens[index] in lexis.BREAKS), end)


def _find_denied(tokens: list[str], negation: int, verb: int, end: int) -> Denied | None:
    """Return what the negation denies at this verb; None if that is nothing a disclaimer denies."""
    word = tokens[verb]
    if _is_substitution(tokens, verb):
        after = _find_break(tokens, verb + 1, verb + _REACH)
        return _find_care(tokens, verb + 1, after) or ("advice" if _replaces_it(tokens, negation, verb) else None)
    between = tokens[negation + 1 : verb]
    if not lexis.DETOURS.isdisjoint(between):
        return None
    if verb == negation and word == "no":
        return "advice" if _denies_outright(tokens, verb) else None
    if word in lexis.GIVEN and _names_advice(tokens[max(0, negation - 5) : negation]):
        return "advice"
    if _states(word, between) or (verb == negation and word not in lexis.INDIRECT):
        return "advice" if _find_advice(tokens, verb + 1, min(end, verb + 2 + _LIST)) else None
    treats = word in lexis.DIAGNOSE and not lexis.TREAT.isdisjoint(tokens[verb + 1 : verb + 5])
    return "act" if treats else None


def _states(word: str, between: list[str]) -> bool:
    """Whether the word states that something is so, or is meant "as" or "for" something."""
    return word in lexis.STATES or (word in {"as", "for"} and not lexis.PURPOSE_VERBS.isdisjoint(between))


def _is_substitution(tokens: list[str], index: int) -> bool:
    word, following = tokens[index], tokens[index + 1 : index + 2]
    if word in {"place", "lieu", "instead"}:
        return following == ["of"]
    return word in lexis.SUBSTITUTES or (word in {"alternative", "alternatives"} and following in (["to"], ["for"]))


def _replaces_it(tokens: list[str], negation: int, verb: int) -> bool:
    """Whether the verb refers back to care, as in "complements the care of your doctor and does not replace it"."""
    following = tokens[verb + 1] if verb + 1 < len(tokens) else "."
    return following in {"it", "them", "that", "those", "."} and not lexis.PROFESSIONALS.isdisjoint(tokens[:negation])


def _denies_outright(tokens: list[str], negation: int) -> bool:
    """Whether the object comes before the verb, as in "no medical advice is given here"."""
    if not _names_advice(tokens[negation + 1 : negation + 5]):
        return False
    return len(tokens) <= _LIST or not lexis.GIVEN.isdisjoint(tokens[negation + 2 : negation + _REACH])


def _names_advice(tokens: list[str]) -> bool:
    return not lexis.MEDICAL.isdisjoint(tokens) and not lexis.ADVICE.isdisjoint(tokens)


def _find_advice(tokens: list[str], start: int, end: int) -> bool:
    """Whether medical advice is named, and nobody seeks or ignores it before."""
    for index in range(start, end):
        if tokens[index] in lexis.DETOURS:
            return False
        if _is_advice(tokens, index):
            return True
    return False


def _find_care(tokens: list[str], start: int, end: int) -> Denied | None:
    """Return ``advice`` if medical advice is named, ``care`` if only a service or a professional is, else None."""
    if any(_is_advice(tokens, index) or _is_expert(tokens, index, lexis.ADVICE) for index in range(start, end)):
        return "advice"
    for index in range(start, end):
        after = tokens[index + 1 : index + 1 + _LIST]
        if tokens[index] in lexis.MEDICAL and not lexis.CARE.isdisjoint(after):
            return "care"
        if _is_expert(tokens, index, lexis.CARE) or _names_professional(tokens, index, index + 1):
            return "care"
    return None


def _is_advice(tokens: list[str], index: int) -> bool:
    word = tokens[index]
    if word in lexis.MEDICAL:
        return not lexis.ADVICE.isdisjoint(tokens[index + 1 : index + 1 + _LIST])
    if word in {"medicine", "nursing"}:
        return tokens[index - 1] in {"practice", "practise", "practicing", "practising", "of"}
    if word in {"diagnosis", "diagnoses"} and not lexis.CARE_PLANS.isdisjoint(tokens):
        return True
    return word in lexis.ADVICE_OF and _names_professional(tokens, index + 1, index + 10)


def _is_expert(tokens: list[str], index: int, things: frozenset[str]) -> bool:
    """Whether the word begins "professional advice" or the like, and no other profession is meant."""
    if tokens[index] not in lexis.EXPERT or things.isdisjoint(tokens[index + 1 : index + 1 + _LIST]):
        return False
    return lexis.OTHER_FIELDS.isdisjoint(tokens)


def _names_professional(tokens: list[str], start: int, end: int) -> bool:
    for index in range(start, min(end, len(tokens))):
        word = tokens[index]
        if word in lexis.PROFESSIONALS:
            return True
        if word in lexis.QUALIFIED and not lexis.ROLES.isdisjoint(tokens[index + 1 : index + 5]):
            return word in lexis.MEDICAL or lexis.OTHER_FIELDS.isdisjoint(tokens)
    return False


# ── whose statement it is ────────────────────────────────────────────────────────────────────────
def _find_owner(sentence: TokenizedSentence, denial: _Denial, publisher: Collection[str]) -> Owner:
    """Return whose denial it is: ``content`` for the article or its publisher, ``product`` for something sold."""
    tokens, negation = sentence.tokens, denial.negation
    start = 1 + max((index for index in range(negation) if tokens[index] in lexis.SEGMENT_MARKS), default=-1)
    subject = tokens[start:negation]
    if _is_quoted(tokens, negation) or not lexis.REPORTS.isdisjoint(subject):
        return "none"
    if subject and subject[0] in lexis.CONDITIONS:
        return "none"
    if tokens[negation] in lexis.QUANTIFIERS and (not _head(subject) or subject[-1] == "that"):
        subject = tokens[negation : denial.verb]
    owner = _name_owner(subject, sentence, denial)
    if owner == "person":
        return "content" if _orders_reader(tokens, denial) else "none"
    if owner == "other":
        return "content" if _is_publisher(subject, sentence, denial, publisher) else "none"
    if owner == "content" and _is_product_formula(tokens, denial) and not _names_content(subject):
        return "product"
    return owner


def _is_quoted(tokens: list[str], index: int) -> bool:
    opened = sum(token in {'"', "“", "”"} for token in tokens[:index])
    return opened % 2 == 1 and any(token in {'"', "”"} for token in tokens[index:])


def _name_owner(subject: list[str], sentence: TokenizedSentence, denial: _Denial) -> Owner:
    for piece in _split_subject(subject):
        head = _head(piece)
        if not lexis.CONTENT.isdisjoint(head) or not lexis.CONTENT.isdisjoint(piece[:4]):
            return "content"
        if not lexis.PRODUCTS.isdisjoint(head):
            return "product"
    if not head or head[0] in lexis.HEAD_ENDS:
        return _own_fragment(subject, sentence)
    if head[0] in lexis.PEOPLE:
        return "person"
    if head[0] in lexis.POINTERS and (len(head) == 1 or head[1] in lexis.HEAD_ENDS):
        return _own_pointer(sentence, denial)
    return "other"


def _split_subject(subject: list[str]) -> Iterator[list[str]]:
    """Yield the whole subject, and its last part after "that", a comma or a period: "please note that …"."""
    if subject[-1:] == [","]:
        subject = subject[:-1]
    yield subject
    for mark in ("that", ",", "."):
        if mark in subject[:-1]:
            yield subject[len(subject) - subject[::-1].index(mark) :]


def _head(subject: list[str]) -> list[str]:
    """Return the words before the first preposition or verb: "the information on this site" → "information"."""
    start = next((index for index, word in enumerate(subject) if word not in lexis.OPENERS), len(subject))
    stop = (index for index in range(start + 1, len(subject)) if subject[index] in lexis.HEAD_ENDS)
    return subject[start : next(stop, len(subject))]


def _names_content(subject: list[str]) -> bool:
    head = _head(subject)
    return not lexis.CONTENT.isdisjoint(head) and lexis.PRODUCTS.isdisjoint(head)


def _own_fragment(subject: list[str], sentence: TokenizedSentence) -> Owner:
    """Return the owner of a statement without a subject: the article, unless it tells the reader what to do."""
    following = sentence.tokens[len(subject) : len(subject) + 1]
    ordered = subject[-1:] == ["do"] or not lexis.IMPERATIVES.isdisjoint(following)
    return "person" if ordered else "content"


def _own_pointer(sentence: TokenizedSentence, denial: _Denial) -> Owner:
    """Return what "it" or "this" refers to: the text, unless a treatment may be meant."""
    if denial.denied == "advice" or not lexis.CONTENT.isdisjoint(sentence.before):
        return "content"
    if denial.denied == "care" and sentence.tokens[0] == "this":
        return "content"
    return "product" if _is_product_formula(sentence.tokens, denial) else "none"


def _orders_reader(tokens: list[str], denial: _Denial) -> bool:
    """Whether the reader is asked not to misread the text, as in "do not use this information as …"."""
    between = tokens[denial.negation + 1 : denial.verb]
    return not lexis.PURPOSE_VERBS.isdisjoint(between) and not (lexis.CONTENT | lexis.POINTERS).isdisjoint(between)


def _is_product_formula(tokens: list[str], denial: _Denial) -> bool:
    """Whether it is the sentence of 21 CFR 101.93: "not intended to diagnose, treat, cure, or prevent any disease"."""
    after = tokens[denial.verb : denial.verb + 14]
    return denial.denied == "act" and "cure" in after and "prevent" in after


def _is_publisher(subject: list[str], sentence: TokenizedSentence, denial: _Denial, publisher: Collection[str]) -> bool:
    """Whether a named subject is the site itself, by its name, a copyright notice, or a phrase only publishers use."""
    if denial.denied == "act":
        return False
    after = sentence.tokens[denial.verb :]
    formula = "advice" in after and "treatment" in after and not lexis.DIAGNOSE.isdisjoint(after)
    return formula or sentence.has_imprint or not set(publisher).isdisjoint(subject)

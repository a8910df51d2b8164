"""The grammar of English disclaimers: who says that what is no substitute for which medical service.

A disclaimer is a negated statement with a subject and an object. The object must be medical (advice, a diagnosis, a
doctor's care); the subject must be the text itself: this article, the site, the information, "we", or nothing at all.
"An herb is no substitute for medical treatment" has the object but not the subject, "not legal advice" the subject but
not the object; neither is a disclaimer.
"""

from __future__ import annotations

from itertools import pairwise

from seolint.health.disclaimers import english_words as lexis
from seolint.health.disclaimers.english_phrases import (
    drop_partitive,
    find_head,
    names_content,
    names_professional,
    without_our,
)
from seolint.health.disclaimers.english_subjects import (
    asks_to_read,
    is_own_thing,
    names_report,
    names_tool,
    split_subject,
)
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

#: What is denied: an opinion, a service, an act such as "to diagnose or treat", or a diagnosis and nothing else.
Denied = Literal["advice", "care", "act", "diagnosis"]
Owner = Literal["content", "product", "person", "other", "none"]

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
    if word == "rather":
        return "advice" if tokens[verb + 2 : verb + 3] == ["as"] and _find_advice(tokens, verb + 3, end) else None
    if not lexis.DETOURS.isdisjoint(between):
        return None
    if verb == negation and word == "no":
        return "advice" if _denies_outright(tokens, verb) else None
    if word in lexis.GIVEN and _names_advice(tokens[max(0, negation - 5) : negation]):
        return "advice"
    if word in lexis.STATES or (verb == negation and word not in lexis.INDIRECT):
        given = tokens[verb + 1 : end]
        is_service = not lexis.MEDICAL.isdisjoint(given[:2]) and not lexis.CARE.isdisjoint(given[1:3])
        is_service = is_service and _names_site(given)
        return "advice" if is_service or _find_advice(tokens, verb + 1, min(end, verb + 2 + _LIST)) else None
    return _find_act(tokens, between, verb)


def _find_act(tokens: list[str], between: list[str], verb: int) -> Denied | None:
    """Return what is denied if the word is "diagnose", "cure" or the like; ``between`` is all since the negation."""
    word, after = tokens[verb], tokens[verb + 1 : verb + 5]
    if word in lexis.DIAGNOSE and not lexis.TREAT.isdisjoint(after):
        return "act"
    if word in lexis.DIAGNOSE and word.startswith("self-") and not lexis.PURPOSE_VERBS.isdisjoint(between):
        return "diagnosis"
    if word in lexis.TREAT | lexis.DIAGNOSE and not lexis.CLAIM.isdisjoint(between):
        return "diagnosis"
    if word in lexis.DIAGNOSE and (not lexis.ILLNESS.isdisjoint(after) or _is_bare(tokens, between)):
        return "diagnosis"
    return None


def _is_bare(tokens: list[str], between: list[str]) -> bool:
    """Whether a diagnosis itself is denied, as in "is not a diagnosis", not "is not a diagnosis that I expected"."""
    return set(between) <= {"a", "an", "any", "for", "as"} and tokens[-2:-1] != ["it"]


def _is_substitution(tokens: list[str], index: int) -> bool:
    word, following = tokens[index], tokens[index + 1 : index + 2]
    if word in {"place", "lieu", "instead"} or word in {"stand", "stands"}:
        return following == ["of"] or tokens[index + 1 : index + 3] == ["in", "for"]
    return word in lexis.SUBSTITUTES or (word in {"alternative", "alternatives"} and following in (["to"], ["for"]))


def _replaces_it(tokens: list[str], negation: int, verb: int) -> bool:
    """Whether the verb refers back to care, as in "complements the care of your doctor and does not replace it"."""
    following = tokens[verb + 1] if verb + 1 < len(tokens) else "."
    return following in {"it", "them", "that", "those", "."} and not lexis.PROFESSIONALS.isdisjoint(tokens[:negation])


def _denies_outright(tokens: list[str], negation: int) -> bool:
    """Whether the object comes before the verb, as in "no medical advice is given here"."""
    if not _names_advice(tokens[negation + 1 : negation + 5]):
        return False
    if negation == 0 and tokens[3:4] in ([":"], ["."], ["-"], ["–"], ["—"]):
        return True
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
        if _is_expert(tokens, index, lexis.CARE) or names_professional(tokens, index, index + 1):
            return "care"
    is_visit = not lexis.VISITS.isdisjoint(tokens[start:end]) and lexis.OTHER_FIELDS.isdisjoint(tokens)
    return "care" if is_visit else None


def _is_advice(tokens: list[str], index: int) -> bool:
    word = tokens[index]
    if word in lexis.MEDICAL:
        return not lexis.ADVICE.isdisjoint(tokens[index + 1 : index + 1 + _LIST])
    if word in {"medicine", "nursing"}:
        return tokens[index - 1] in {"practice", "practise", "practicing", "practising", "of"}
    if word == "treatment":
        return tokens[index + 1 : index + 2] in (["advice"], ["recommendation"], ["recommendations"])
    if word in lexis.ADVICE and tokens[index + 1 : index + 2] and tokens[index + 1] in lexis.ABOUT:
        return not lexis.CONCERNS.isdisjoint(tokens[index + 2 : index + 7])
    return word in lexis.ADVICE_OF and names_professional(tokens, index + 1, index + 10)


def _is_expert(tokens: list[str], index: int, things: frozenset[str]) -> bool:
    """Whether the word begins "professional advice" or the like, and no other profession is meant."""
    named = tokens[index] in lexis.EXPERT and not things.isdisjoint(tokens[index + 1 : index + 1 + _LIST])
    return named and lexis.OTHER_FIELDS.isdisjoint(tokens)


# ── whose statement it is ────────────────────────────────────────────────────────────────────────
def _find_owner(sentence: TokenizedSentence, denial: _Denial, publisher: Collection[str]) -> Owner:
    """Return whose denial it is: ``content`` for the article or its publisher, ``product`` for something sold."""
    tokens, negation = sentence.tokens, denial.negation
    start = 1 + max((index for index in range(negation) if tokens[index] in lexis.SEGMENT_MARKS), default=-1)
    subject = tokens[start:negation]
    if _is_quoted(tokens, negation) or names_report(subject) or _is_reported(tokens, denial):
        return "none"
    if subject[:1] in (["a"], ["an"]) and "that" in subject[-2:]:
        return "none"
    if (subject and subject[0] in lexis.CONDITIONS) or not lexis.INDIRECT_QUESTIONS.isdisjoint(subject):
        return "none"
    if tokens[negation] in lexis.QUANTIFIERS and (not find_head(subject) or subject[-1] == "that"):
        subject = tokens[negation : denial.verb]
    owner = _name_owner(subject, sentence, denial)
    if owner == "other":
        return "content" if _is_publisher(subject, sentence, denial, publisher) else "none"
    return _settle_owner(owner, subject, tokens, denial, sentence.before)


def _settle_owner(
    owner: Owner, subject: list[str], tokens: list[str], denial: _Denial, before: frozenset[str]
) -> Owner:
    """Return the owner as the rest of the sentence has it: what is said of a test or to the reader may be of the text."""
    if subject == ["nothing"] and denial.denied == "care":
        return "none"
    is_for_oneself = any(token.startswith("self-") for token in tokens[denial.verb : denial.verb + 4])
    if owner in {"product", "person"} and is_for_oneself and not _seeks(tokens, denial):
        return "content"
    if owner == "person":
        return "content" if _orders_reader(tokens, denial) else "none"
    if owner == "content" and _is_product_formula(tokens, denial) and not names_content(subject):
        return "content" if not subject and names_tool(before) else "product"
    if owner == "product" and not _is_own_product(subject, tokens, denial):
        return "none"
    return owner


def _seeks(tokens: list[str], denial: _Denial) -> bool:
    """Whether the reader is told what to do, not how to take the text."""
    return lexis.PURPOSE_VERBS.isdisjoint(tokens[denial.negation : denial.verb + 1])


def _is_reported(tokens: list[str], denial: _Denial) -> bool:
    """Whether the statement is somebody else's: "…, experts warn"."""
    return not lexis.REPORTS.isdisjoint(tokens[max(denial.verb, len(tokens) - 4) :]) and "," in tokens[denial.verb :]


def _is_own_product(subject: list[str], tokens: list[str], denial: _Denial) -> bool:
    """Whether a thing sold here is meant, unlike in "a supplement cannot replace medical care"."""
    if denial.denied == "diagnosis":
        return False
    return _is_product_formula(tokens, denial) or not lexis.DEFINITE.isdisjoint(subject)


def _is_quoted(tokens: list[str], index: int) -> bool:
    opened = sum(token in {'"', "“", "”"} for token in tokens[:index])
    return opened % 2 == 1 and any(token in {'"', "”"} for token in tokens[index:])


def _name_owner(subject: list[str], sentence: TokenizedSentence, denial: _Denial) -> Owner:
    predicate = _read_predicate(subject, denial)
    for piece in map(drop_partitive, (*predicate, *split_subject(subject))):
        head = find_head(piece)
        if piece[:1] in (["a"], ["an"]):
            continue
        if asks_to_read(piece):
            return "content"
        if not lexis.CONTENT.isdisjoint(without_our(head)) or not lexis.CONTENT.isdisjoint(without_our(piece[:4])):
            return "content"
        if denial.denied == "advice" and not lexis.STATEMENTS.isdisjoint(head):
            return "content"
        if not lexis.PRODUCTS.isdisjoint(head) or is_own_thing(head):
            return "content" if is_own_thing(head) else "product"
    if not head or head[0] in lexis.HEAD_ENDS:
        return _own_fragment(subject, sentence)
    if head[0] in lexis.PEOPLE:
        return "person"
    if head[0] in lexis.PRONOUNS or (head[0] in lexis.POINTERS and (len(head) == 1 or head[1] in lexis.HEAD_ENDS)):
        return _own_pointer(sentence, denial)
    return "product" if head[0] == "our" and _is_product_formula(sentence.tokens, denial) else "other"


def _read_predicate(subject: list[str], denial: _Denial) -> list[list[str]]:
    """Return what a named subject, or "this", is said to be, as in "Acme is a free tool and not …"."""
    at = subject.index("is") if "is" in subject else len(subject)
    if denial.denied != "advice" and (denial.denied != "diagnosis" or subject[at - 1 : at] != ["this"]):
        return []
    said = subject[at + 1 :]
    said = said[1:] if said and said[0] in lexis.MERELY else said
    return [said[1:]] if said[:1] in (["a"], ["an"]) else []


def _own_fragment(subject: list[str], sentence: TokenizedSentence) -> Owner:
    """Return the owner of a statement without a subject: the article, unless it tells the reader what to do."""
    following = sentence.tokens[len(subject) : len(subject) + 1]
    ordered = subject[-1:] == ["do"] or not lexis.IMPERATIVES.isdisjoint(following)
    return "person" if ordered else "content"


def _own_pointer(sentence: TokenizedSentence, denial: _Denial) -> Owner:
    """Return what "it" or "this" refers to: the text, unless a treatment may be meant."""
    if sentence.tokens[0] in {"it", "this"} and not sentence.before and _is_product_formula(sentence.tokens, denial):
        return "product"
    if denial.denied == "advice":
        return "content"
    if not lexis.CONTENT.isdisjoint(sentence.before):
        return "content"
    is_alone = not sentence.before and lexis.SEGMENT_MARKS.isdisjoint(sentence.tokens[: denial.negation])
    if denial.denied == "care" and (sentence.tokens[0] == "this" or is_alone):
        return "content"
    return "product" if _is_product_formula(sentence.tokens, denial) else "none"


def _orders_reader(tokens: list[str], denial: _Denial) -> bool:
    """Whether the reader is asked not to misread the text, as in "do not use this information as …"."""
    between = tokens[denial.negation + 1 : denial.verb] or _before_advice(tokens[denial.negation + 1 :])
    if not lexis.PURPOSE_VERBS.isdisjoint(between) and _names_text(between):
        return True
    base = next((index for index in range(denial.verb, len(tokens)) if tokens[index] in lexis.BASES), len(tokens))
    return tokens[base + 1 : base + 2] == ["on"] and _names_text(tokens[base + 2 : base + 6])


def _names_text(tokens: list[str]) -> bool:
    """Whether the text is named, by its noun or by "this" or "it" alone."""
    if any(token in lexis.CONTENT and token not in lexis.USES for token in tokens):
        return True
    pairs = zip(tokens, (*tokens[1:], "."), strict=True)
    return any(token in lexis.POINTERS and after in lexis.POINTED | lexis.MEASURED for token, after in pairs)


def _before_advice(tokens: list[str]) -> list[str]:
    """Return the tokens before the medical thing that they are about."""
    end = next((index for index, token in enumerate(tokens) if token in lexis.MEDICAL | lexis.DIAGNOSE), len(tokens))
    return tokens[:end]


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


def _names_site(tokens: list[str]) -> bool:
    """Whether the publisher's site is named, as in "through this site"."""
    return any(pair in lexis.THROUGH_SITE for pair in pairwise(tokens))

"""Tells real claims from those that are denied, questioned, quoted, reported, supposed or warned against.

"Not a miracle cure", "does it cure colds?" and "beware of miracle cures" contain the words of a claim but make none.
The judgment looks at the clause around a match; in doubt, it is not a claim.
"""

from __future__ import annotations

from itertools import pairwise

from seolint.health.tokens import TOKEN
from seolint.language.punctuation import DOUBLE_QUOTES
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.base.vocabulary import Excuse


#: Distances in tokens: from a negation to a match after it, from a match to a denial after it, and from a cue such as
#: "claims to" or "beware of".
_NEGATION_REACH = 7
_AFTER_REACH = 8
_CUE_REACH = 10
#: How much of an endless "sentence" is examined on each side, in characters.
_CONTEXT = 400


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((first, second) for first, second in (pair.split() for pair in text.split(", ")))


_NEGATIONS = word_set(
    "not no never without hardly scarcely barely neither nor cannot nothing none nobody unlikely fails fail failed",
    "lacks lack impossible doubtful doubt unproven unable nowhere",
    "kein keine keinen keiner keines keinem nicht nie niemals ohne pas jamais aucun aucune sans ne nunca jamás ningún",
    "ninguna ninguno non nessun nessuna mai senza não nenhum nenhuma sem geen niet nooit zonder",
)
_NEGATING_PAIRS = _pairs(
    "far from, rather than, instead of, anything but, yet to, short of, little evidence, insufficient evidence"
)
#: Pairs that begin like a negation but affirm.
_AFFIRMING_PAIRS = _pairs(
    "not only, not just, not merely, not simply, not to, not surprisingly, no doubt, no wonder, no matter, no other, "
    "no better, no need, no longer, no surprise, nothing else, nothing beats, never before, never fails, never fail, "
    "without doubt, without question, without fail"
)
#: Verbs that a negation before a claim belongs to: "don't miss this …".
_SPENT_ON = word_set(
    "miss wait hesitate forget overlook tell worry ignore delay underestimate underrate know settle stop suffer pay",
    "need want afraid",
)
_DENIALS_AFTER = word_set("not never impossible cannot unproven unlikely")
_BREAKS = word_set("; : — – | • but however yet though although because so therefore whereas while")
_SUBJECTS = word_set("it this that these they we you our he she i there your the")
_AUXILIARIES = word_set("is are was were does do did can could will would should has may might")
_CONDITIONS = word_set("if whether unless suppose supposing imagine wenn falls ob si se")
_REPORTING = word_set(
    "claim claims claimed claiming claimants so-called supposed supposedly alleged allegedly purported purportedly",
    "purports reportedly touted touting billed hailed advertised advertise advertises advertising marketed marketing",
    "rumored rumoured say says said saying according believe believes believed thought promoted promising promise",
    "promises promised sold pitched dubbed labelled labeled insist insists suggests argue argues advocates proponents",
    "sellers marketers ads",
    "behauptet behaupten verspricht versprach versprechen wirbt warb prétend prétendent promet afirma afirman promete",
    "angeblich sogenannte sogenanntes prétendu prétendue supuesto supuesta presunto presunta suposto suposta zogenaamd",
)
_REPORTED_AFTER = word_set("claims claim claimed according allegedly supposedly")
_FIRST_PERSON = word_set("we i our us my")
_MYTHS = word_set(
    "myth myths mythical misconception misconceptions fallacy hoax scam scams scammers fraud fraudulent fake quack",
    "quacks quackery bogus debunk debunked debunking snake-oil nonsense untrue false falsely misleading deceptive",
    "fable gimmick pseudoscience pseudoscientific disproven disproved overhyped unsubstantiated unfounded baseless",
    "mythos mythen mythe mito",
)
_WARNINGS = word_set(
    "beware wary skeptical sceptical suspicious cautious caution skepticism scepticism shun distrust mistrust warn",
    "warns warned warning prohibited banned illegal unlawful forbidden fined vorsicht méfiez-vous cuidado attenzione",
)
_WARNINGS_BEFORE = _WARNINGS | word_set("avoid avoiding")
_WARNING_PAIRS = _pairs(
    "watch out, look out, steer clear, stay away, red flag, red flags, tip-off to, tip-offs to, run from, fall for, "
    "falling for, fell for, warning sign, warning signs, too good"
)
#: Prepositions before the means: in "avoid surgery with this …", the warning is about what precedes them.
#: After "say", these report nothing: "say goodbye to gout".
_FAREWELLS = word_set("goodbye good-bye bye farewell hello yes no adieu so-long more")
_MEANS = word_set("with using by through thanks via")
_QUOTES = [(opening, closing) for opening, marks in DOUBLE_QUOTES.items() for closing in marks]
_SINGLE_OPENED = regex(r"(?:^|[\s(])['‘][^'’‘]*$")
_SINGLE_CLOSED = regex(r"[^'’]*['’](?:$|\W)")


def judge_claim(sentence: str, start: int, end: int) -> Excuse | None:
    """Return why characters ``start`` to ``end`` of the sentence are not a claim of the article; None if they are."""
    left = max(0, start - _CONTEXT)
    sentence, start, end = sentence[left : end + _CONTEXT], start - left, end - left
    tokens, first, last = _cut(sentence, start, end)
    before, after = tokens[:first], tokens[last:]
    if _is_asked(tokens, first):
        return "questioned"
    if _is_quoted(sentence, start, end):
        return "quoted"
    if _is_called_myth(tokens):
        return "myth"
    if _is_warned(before, after):
        return "warned"
    if _is_negated(_clause(before)[-_NEGATION_REACH:]) or _is_denied(after):
        return "negated"
    if _is_reported(before, after):
        return "reported"
    return "conditional" if _is_supposed(before) else None


def _cut(sentence: str, start: int, end: int) -> tuple[list[str], int, int]:
    """Return the tokens in lower case, the index of the first one of the match, and that of the first one after it."""
    tokens, first, last = [], 0, 0
    for match in TOKEN.finditer(sentence.replace("’", "'")):
        first += match.end() <= start
        last += match.start() < end
        tokens.append(match[0].lower())
    return tokens, first, last


def _is_asked(tokens: list[str], first: int) -> bool:
    """Whether it is a question, with a question mark or, as in headings, without one; "did you know" tells."""
    if tokens[:3] == ["did", "you", "know"] or tokens[:2] == ["ever", "wondered"]:
        return False
    if "?" in tokens[first:]:
        return True
    return first > 1 and tokens[0] in _AUXILIARIES and tokens[-1] not in {".", "!"}


def _is_quoted(sentence: str, start: int, end: int) -> bool:
    for opening, closing in _QUOTES:
        left = sentence.rfind(opening, 0, start + 1)
        if left < 0 or sentence.find(closing, max(end - 1, left + 1)) < 0:
            continue
        if opening == closing:
            if sentence.count(opening, 0, start + 1) % 2:
                return True
        elif sentence.find(closing, left + 1, start) < 0:
            return True
    return bool(_SINGLE_OPENED.search(sentence[: start + 1]) and _SINGLE_CLOSED.match(sentence, end - 1))


def _is_called_myth(tokens: list[str]) -> bool:
    """Whether the sentence has a word such as "myth" that is not itself denied."""
    return any(
        (token in _MYTHS or tokens[index : index + 2] == ["snake", "oil"])
        and not _is_negated(tokens[max(0, index - 3) : index])
        for index, token in enumerate(tokens)
    )


def _is_warned(before: list[str], after: list[str]) -> bool:
    near = _clause(before)[-_CUE_REACH:]
    for index, token in enumerate(near):
        warns = token in _WARNINGS_BEFORE or tuple(near[index : index + 2]) in _WARNING_PAIRS
        if warns and _MEANS.isdisjoint(near[index:]):
            return True
    following = after[:_AFTER_REACH]
    return not _WARNINGS.isdisjoint(following) or not _WARNING_PAIRS.isdisjoint(pairwise(following))


def _is_negated(tokens: list[str]) -> bool:
    """Whether a negation among the tokens applies to what follows them."""
    pairs = [*pairwise(tokens), *((token, "") for token in tokens[-1:])]
    affirming = {at + step for at, pair in enumerate(pairs) if pair in _AFFIRMING_PAIRS for step in (0, 1)}
    for index, pair in enumerate(pairs):
        if pair in _NEGATING_PAIRS:
            return True
        negates = pair[0] in _NEGATIONS or pair[0].endswith("n't")
        if negates and index not in affirming and _SPENT_ON.isdisjoint(tokens[index + 1 :]):
            return True
    return False


def _clause(tokens: list[str]) -> list[str]:
    """Return the tokens of the last clause: those after a break, or after a comma that begins a new statement."""
    for index in range(len(tokens) - 1, -1, -1):
        following = tokens[index + 1 : index + 2]
        if tokens[index] in _BREAKS and [tokens[index], *following] != ["yet", "to"]:
            return tokens[index + 1 :]
        if tokens[index] == "," and not _SUBJECTS.isdisjoint(following):
            return tokens[index + 1 :]
    return tokens


def _is_denied(after: list[str]) -> bool:
    """Whether the words after a claim deny it: "a miracle cure does not exist", "guaranteed results are impossible"."""
    clause: list[str] = []
    for token in after[:_AFTER_REACH]:
        if token in _BREAKS or token in {",", ".", "!", "without", "no"}:
            break
        clause.append(token)
    if not _AFFIRMING_PAIRS.isdisjoint(pairwise(clause)):
        return False
    if clause[:1] in (["for"], ["in"], ["that"], ["and"]) and not {"exist", "exists", "possible"} & set(clause):
        return False
    return any(token in _DENIALS_AFTER or token.endswith("n't") for token in clause)


def _is_reported(before: list[str], after: list[str]) -> bool:
    """Whether the claim is reported as somebody else's; what "we" promise or claim is the article's own."""
    near = before[-_CUE_REACH - 4 :]
    follows = [*near[1:], ""]
    cues = (index for index, token in enumerate(near) if token in _REPORTING and follows[index] not in _FAREWELLS)
    cue = next(cues, None)
    if cue is not None and near[cue : cue + 3] == ["according", "to", "our"]:
        return False
    if cue is not None:
        return _FIRST_PERSON.isdisjoint(near[max(0, cue - 3) : cue])
    following = after[:_AFTER_REACH]
    return not _REPORTED_AFTER.isdisjoint(following) and _FIRST_PERSON.isdisjoint(following)


def _is_supposed(before: list[str]) -> bool:
    """Whether the claim depends on an "if" whose clause no comma has closed."""
    for index in range(len(before) - 1, -1, -1):
        if before[index] in _CONDITIONS:
            return "," not in before[index:]
        if before[index] in {";", ":"}:
            return False
    return False

"""English sentences that state the purpose of a text, or send the reader to a professional."""

from __future__ import annotations

from seolint.health.disclaimers import english_words as lexis
from seolint.health.disclaimers.english_phrases import drop_partitive, find_head, names_content, names_professional
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

#: What a text is for, and the words by which it says so.
_TO_INFORM = frozenset(("inform", "educate", "explain"))
_AIMS = frozenset(("purpose", "aim", "goal", "exists", "meant", "intended", "designed", "written", "write", "here"))
#: What doctors do for readers, as in "your doctor can tell you", and the words between.
_HELPS = frozenset(("tell", "advise", "explain", "help", "confirm", "decide", "answer", "examine", "discuss"))
#: How a sentence such as "only your doctor can tell" begins, and what follows.
_ONLY = frozenset(("only", "just"))
_CLOSE = 6
_YOUR = frozenset(("your",))
_CAN = frozenset(("can", "may", "is", "are"))


def states_purpose(tokens: list[str]) -> bool:
    """Whether the sentence, or its last part, says only that the text is for information."""
    return _states_purpose(tokens) or _states_purpose(_last_part(tokens))


def _last_part(tokens: list[str]) -> list[str]:
    """Return what follows the last mark that parts a sentence: "ask your doctor: this page is for information only"."""
    marks = (index for index in range(len(tokens) - 2, 0, -1) if tokens[index] in lexis.SEGMENT_MARKS)
    return tokens[next(marks, -1) + 1 :]


def _states_purpose(tokens: list[str]) -> bool:
    if not lexis.OTHER_FIELDS.isdisjoint(tokens) or not lexis.AS_OF.isdisjoint(tokens):
        return False
    return any(_is_purpose(tokens, index) for index in range(len(tokens)))


def _is_purpose(tokens: list[str], index: int) -> bool:
    """Whether the word at ``index`` says what the text is for."""
    word = tokens[index]
    if word in {"general", "generic"} and _is_said_of_text(tokens, index):
        return True
    if word in _TO_INFORM and index and tokens[index - 1] == "to" and _is_aim(tokens[:index]):
        return True
    return word in lexis.INFORMING and (_is_general_only(tokens, index) or _informs(tokens, index))


def _informs(tokens: list[str], index: int) -> bool:
    """Whether a word for informing is the purpose: "for informational use only", "educational tool only"."""
    before, following = tokens[:index], tokens[index + 1 : index + 3]
    if index <= 1 and following[1:] == ["only"] and following[0] in lexis.CONTENT | lexis.PURPOSES:
        return True
    if following[:1] == ["only"] and ("for" in before[-3:] or names_content(before)):
        return True
    merely = not lexis.MERELY.isdisjoint(tokens[max(0, index - 6) : index + 7])
    named = not lexis.PURPOSES.isdisjoint(tokens[index + 1 : index + 5])
    if named and (merely or names_content(before)):
        return True
    return _is_meant_for(tokens, index) and (names_content(before) or _is_this(before))


def _is_aim(tokens: list[str]) -> bool:
    """Whether a text is said to have been made for something, as in "the purpose of this page is to …"."""
    return not _AIMS.isdisjoint(tokens) and (names_content(tokens) or not lexis.CONTENT.isdisjoint(tokens[:6]))


def _is_this(subject: list[str]) -> bool:
    """Whether the subject is "this" alone, as in "this is general information"."""
    return subject[:2] == ["this", "is"] and len(subject) < _CLOSE


def _is_said_of_text(tokens: list[str], index: int) -> bool:
    """Whether a text is called general, as in "the information here is general in nature"."""
    return (
        tokens[index - 1 : index] in (["is"], ["are"])
        and (tokens[index + 1 : index + 2] in ([], ["."], [","], [";"], ["in"], ["and"]))
        and names_content(tokens[: index - 1])
    )


def _is_general_only(tokens: list[str], index: int) -> bool:
    """Whether no more than general information is offered, as in "this page gives general health information only"."""
    before = tokens[max(0, index - 4) : index]
    merely = (set(before) & lexis.MERELY) - {"general"} or tokens[index + 1 : index + 2] == ["only"]
    subject = tokens[: max(0, index - 4)] + before
    return "general" in before and bool(merely) and (names_content(subject) or subject[:1] in (["this"], ["our"]))


def _is_meant_for(tokens: list[str], index: int) -> bool:
    """Whether the text is meant for it, or gives it in general, as in "this page offers general information"."""
    before = tokens[max(0, index - 6) : index]
    if "general" in before[-2:] and not lexis.STATES.isdisjoint(before):
        return True
    meant = not lexis.PURPOSE_VERBS.isdisjoint(before) or not lexis.PURPOSES.isdisjoint(tokens[:index])
    return meant and not {"for", "as", "is"}.isdisjoint(before)


def states_own_purpose(tokens: list[str], publisher: Collection[str] = ()) -> bool:
    """Whether the purpose stated is that of the text, unlike in "we use your data for informational purposes"."""
    return any(_states_own_purpose(part, publisher) for part in (tokens, _last_part(tokens)))


def _states_own_purpose(tokens: list[str], publisher: Collection[str]) -> bool:
    if not _states_purpose(tokens) or not lexis.NOT_TEXT.isdisjoint(tokens):
        return False
    informing = lexis.INFORMING | _TO_INFORM | {"general", "generic"}
    at = next(index for index, token in enumerate(tokens) if token in informing)
    head = find_head(drop_partitive(tokens[:at]))
    if not head or head[0] in lexis.HEAD_ENDS or head[0] in lexis.POINTERS:
        return True
    return not lexis.CONTENT.isdisjoint(head) or not set(publisher).isdisjoint(head)


def recommends_professional(tokens: list[str]) -> bool:
    """Whether the sentence sends the reader to a professional, which is advice, not a disclaimer."""
    for index, token in enumerate(tokens):
        if token in lexis.CONSULT and _instructs(tokens, index) and names_professional(tokens, index + 1, index + 9):
            return True
        if token in _ONLY and names_professional(tokens, index + 1, index + 4) and not _CAN.isdisjoint(tokens[index:]):
            return True
        if (
            token in _YOUR
            and names_professional(tokens, index + 1, index + 5)
            and _helps(tokens[index + 2 : index + 9])
        ):
            return True
        if token in {"seek", "get"} and "medical" in tokens[index + 1 : index + 4] and _instructs(tokens, index):
            return True
    return False


def _helps(tokens: list[str]) -> bool:
    """Whether it is said what the professional does for the reader, as in "can tell you"."""
    at = next((index for index, token in enumerate(tokens) if token in {"can", "will", "should"}), len(tokens))
    return not _HELPS.isdisjoint(tokens[at + 1 : at + 3])


def _instructs(tokens: list[str], index: int) -> bool:
    """Whether the word instructs the reader, unlike "a visit to the doctor" and "people who see a doctor"."""
    if tokens[index] in lexis.CONSULTING:
        return not lexis.CONSULT.isdisjoint(tokens[max(0, index - 4) : index])
    return index == 0 or tokens[index - 1] in lexis.TELLING or tokens[index - 1].endswith("ly")

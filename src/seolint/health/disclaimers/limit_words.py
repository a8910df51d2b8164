"""The words by which a text limits what it is good for, in one language."""

from __future__ import annotations

from seolint.startup.hints import NamedTuple


class LimitWords(NamedTuple):
    """Patterns for lower-case sentences, each for one part of a limit.

    ``stems`` has strings one of which every limit contains. ``text`` matches the text itself, ``publisher`` who writes
    or edits it, ``negation`` what denies. A limit is made of these and of two more parts: a publisher does not
    ``answer`` a ``question``; a text does not ``replace`` ``care``, and is of no ``use`` for ``treating`` oneself; no
    ``decision`` about ``health`` should ``rest`` on it; nobody is ``liable`` for ``selfcare``.
    """

    stems: tuple[str, ...]
    text: str
    publisher: str
    negation: str
    answer: str
    question: str
    replace: str
    care: str
    use: str
    treating: str
    rest: str
    decision: str
    health: str
    liable: str
    selfcare: str

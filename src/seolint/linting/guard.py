"""Refuses fixes that would take words of the article out of the file, whatever the rules and the judge of safety say.

The guard knows nothing of positions, rules or kinds of fix: it counts words before and after.
"""

from __future__ import annotations

from collections import Counter

from seolint.base.character_references import unescape
from seolint.checks.kinds.invisible import without_invisible
from seolint.checks.kinds.mojibake import repair_all
from seolint.linting.edits import edit_source
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from seolint.article.article import Article
    from seolint.article.source import Source
    from seolint.base.model import Finding

#: How often text may have been escaped: "&amp;lt;" twice.
_ESCAPED = 3
_WORD = regex(r"\w+")


class Guard:
    """Holds the words that ``parse`` calls the article's own.

    Before each round it counts them, and none may become fewer. A copy can turn out to be one only after a round, so of
    the words before all rounds each must stay at least once.
    """

    def __init__(self) -> None:
        self._first: set[str] | None = None
        self._own: Counter[str] = Counter()

    def see(self, article: Article) -> None:
        """Take the article as it is before a round."""
        own = Counter(_read_words(article.text))
        self._own = own & Counter(_read_words(article.source.text))  # the file can have more of each in other places
        self._first = self._first if self._first is not None else set(self._own)

    def refuse(self, source: Source, findings: Sequence[Finding]) -> list[Finding]:
        """Return those of the findings whose fixes together would lose words of the article.

        Args:
            source: the file as it is now.
            findings: findings whose fixes can be applied together.
        """
        refused: list[Finding] = []
        left = list(findings)
        needed = self._own | Counter(self._first)
        while left and (missing := _find_missing(needed, source, left)):
            suspects = [
                finding for finding in left if not missing.isdisjoint(_read_words(_cut(source, finding)))
            ] or left
            refused += suspects
            left = without(left, suspects)
        return refused


def _find_missing(needed: Mapping[str, int], source: Source, findings: Sequence[Finding]) -> set[str]:
    """Return the words that the file has less often than needed once the fixes are applied."""
    edits = {edit for finding in findings if finding.fix is not None for edit in finding.fix.edits}
    counts = Counter(_read_words(edit_source(source, sorted(edits)).text))
    return {word for word, number in needed.items() if counts[word] < number}


def without(findings: Sequence[Finding], others: Iterable[Finding]) -> list[Finding]:
    """Return the findings that are not among the others."""
    left_out = set(map(id, others))
    return [finding for finding in findings if id(finding) not in left_out]


def _cut(source: Source, finding: Finding) -> str:
    """Return what the fix of a finding replaces or deletes."""
    return "\n".join(source.text[edit.start : edit.end] for edit in finding.fix.edits) if finding.fix else ""


def _read_words(text: str) -> Iterator[str]:
    """Yield the words as readers see them: repaired, in lower case, those typed twice once."""
    last, end = "", 0
    readable = text
    for _ in range(_ESCAPED if "&" in readable else 0):
        readable = unescape(readable)
    readable = without_invisible(repair_all(readable)).lower()
    for match in _WORD.finditer(readable):
        word = match[0]
        between = readable[end : match.start()]
        if word != last or not between.isspace() or between.count("\n") > 1:
            yield word
        last, end = word, match.end()

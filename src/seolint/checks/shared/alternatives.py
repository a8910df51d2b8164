r"""Searches for any of several RE2 patterns of a rule, without RE2 as long as possible.

Loading RE2 and compiling the patterns that a typical health article needs takes as long as starting Python twice. Most
patterns cannot match in most texts, because a string that every match contains is missing. ``re`` searches for the others
in the first short texts of a run, if it reads them as RE2 does: those that the build has compiled one by one, others
together. ``re`` does not match in linear time, so its share is limited.
"""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from itertools import accumulate, repeat

from seolint.checks.shared.pattern_facts import (
    NOT_ASCII,
    has_one,
    pack_facts,
    unpack_source,
    write_pattern,
    write_whole,
)
from seolint.checks.shared.re2 import compile_patterns, compile_set, join_patterns
from seolint.checks.shared.word_edges import is_for_re, needs_edges
from seolint.language.folded_texts import find_texts
from seolint.startup.compiled import compile_pattern, find_compiled
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import ASCII, IGNORECASE, fold_case, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from typing import Any

    from seolint.checks.shared.pattern_facts import Facts

#: Longest text that ``re`` searches, and how much it searches in a run, in characters; how many characters of text each
#: character of a pattern that it compiles counts for.
_LONGEST, _MOST, _COMPILING = 1_000, 150_000, 50
#: For so many texts, the strings that patterns need are tried one by one.
_FEW = 3
#: What RE2 and ``re`` with the flag ASCII read differently: letters that ``(?i)`` equates with "k" and "s", and the
#: vertical tab, which for RE2 is no white space.
_READ_DIFFERENTLY = ("\u212a", "\u017f", "\x0b")

_WORD_SIGN = regex(r"\\[bwW]")
_WORDS_IN_SET = regex(r"\[[^\]]*\\[wW]")


def facts_of(patterns: Iterable[str], *, any_case: bool) -> dict[str, Facts]:
    """Return the facts of each pattern, for ``Searches``."""
    return {pattern: pack_facts(pattern, any_case=any_case) for pattern in patterns}


#: The facts of a pattern from an unknown author.
_NOTHING: Facts = ((), b"")


class Searches(dict[tuple[str, ...], "Alternatives"]):
    """The search for each group of patterns of a rule: ``searches["a+", "b"]`` finds the first of both.

    Args:
        facts: what is known of each pattern of a built-in rule. Only these are left to ``re``: with it, a pattern from an
            unknown author could make a run hang.
        any_case: whether upper and lower case are the same.
    """

    def __init__(self, facts: Mapping[str, Facts] | None, *, any_case: bool) -> None:
        super().__init__()
        self._facts = facts or {}
        self._any_case = any_case
        self._texts = 0
        self._find_all: Callable[[str], frozenset[str]] | None = None

    def find_strings(self, folded: str) -> AbstractSet[str] | None:
        """Return the strings that patterns need first and that a text has, which is given as it is compared.

        None for the first texts of a run: to find all strings in one pass takes as long to prepare as to try a few texts.
        """
        self._texts += 1
        if self._texts <= _FEW:
            return None
        if self._find_all is None:
            first = (needs[0] for needs, _ in self._facts.values() if needs)
            self._find_all = compile_set(frozenset(string for need in first for string in need.split("\n")))
        return self._find_all(folded)

    def __missing__(self, patterns: tuple[str, ...]) -> Alternatives:
        made = self[patterns] = Alternatives(patterns, self._facts, any_case=self._any_case)
        return made

    def compile_all(self) -> None:
        """Compile every pattern that may be left to ``re``: the build does, so that no run has to."""
        for _, source in self._facts.values():
            if source:
                compile_pattern(write_whole(unpack_source(source)), _flags(any_case=self._any_case))


class PageSearches(dict[tuple[str, ...], "Narrowed"]):
    """The same searches for the parts of a page: what cannot match in it is looked at once, not for each part.

    Args:
        searches: the searches of the rule.
        texts: the parts.
    """

    def __init__(self, searches: Searches, texts: Sequence[str]) -> None:
        super().__init__()
        self._searches = searches
        self._texts = texts

    def __missing__(self, patterns: tuple[str, ...]) -> Narrowed:
        made = self[patterns] = self._searches[patterns].narrow(self)
        return made

    @cached_property
    def folded(self) -> str:
        """The parts as they are compared, a line each."""
        return _fold("\n".join([text.replace("\n", " ") for text in self._texts]))

    @cached_property
    def present(self) -> AbstractSet[str] | None:
        """The strings that patterns need first and the page has, if they are known."""
        return self._searches.find_strings(self.folded)

    def find_without(self, strings: Iterable[str]) -> frozenset[str]:
        """Return the parts that have none of the strings."""
        having = find_texts(self.folded, self._starts, strings)
        return frozenset(self._texts).difference(map(self._texts.__getitem__, having))

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((len(line) + 1 for line in self.folded.split("\n")), initial=0))


class SearchedOptions:
    """Base class of options with patterns: the searches for them, and what is known of those of a built-in rule.

    Args:
        any_case: whether upper and lower case are the same.
    """

    _any_case = True

    def __init_subclass__(cls, *, any_case: bool = True) -> None:
        super().__init_subclass__()
        cls._any_case = any_case

    if TYPE_CHECKING:

        @property
        def all_patterns(self) -> list[str]:
            """All patterns, which each class of options names."""

    @cached_property
    def built_in(self) -> dict[str, Facts]:
        """What is known of each pattern of a built-in rule."""
        return facts_of(self.all_patterns, any_case=self._any_case)

    @cached_property
    def searches(self) -> Searches:
        """The search for each group of patterns."""
        return Searches(vars(self).get("built_in"), any_case=self._any_case)


class Alternatives:
    """A search for the first match of any of some patterns; of two at the same place, the first pattern wins."""

    def __init__(self, patterns: tuple[str, ...], facts: Mapping[str, Facts], *, any_case: bool) -> None:
        self._patterns = patterns
        self._facts = [facts.get(pattern, _NOTHING) for pattern in patterns]
        self._any_case = any_case
        self._compiled: Any = None

    def search(self, text: str) -> Any:
        """Return the first match, as ``re`` and RE2 do."""
        compiled = self.compile_for(text)
        return None if compiled is None else compiled.search(text)

    def can_match(self, text: str) -> bool:
        """Whether a match can be in a text, by a quick look."""
        return bool(_select(self._facts, _fold(text)))

    def narrow(self, page: PageSearches) -> Narrowed:
        """Return the same search for the parts of a page."""
        facts = self._facts
        if page.present is not None:
            strings = self._by_string.keys() & {"", *page.present}
            facts = [facts[number] for number in sorted({n for one in strings for n in self._by_string[one]})]
        return Narrowed(self, _select(facts, page.folded), page)

    @cached_property
    def _by_string(self) -> dict[str, list[int]]:
        """The numbers of the patterns by the strings of their first need; "" stands for those without needs."""
        found: dict[str, list[int]] = {}
        for number, (needs, _) in enumerate(self._facts):
            for string in needs[0].split("\n") if needs else ("",):
                found.setdefault(string, []).append(number)
        return found

    def compile_for(self, text: str) -> Any:
        """Return a pattern for a text and its parts, of ``re`` or RE2; None if it cannot match."""
        if self._compiled:
            return self._compiled
        folded = _fold(text)
        return self.compile_possible(text, folded, _select(self._facts, folded))

    def compile_possible(self, text: str, folded: str, facts: list[Facts]) -> Any:
        """Return the same, where only patterns with these facts can match; ``folded`` is the text as it is compared."""
        if not facts:
            return None
        if self._compiled:
            return self._compiled
        possible = [source for _, source in facts]
        if all(possible) and len(text) <= _LONGEST and not any(map(text.__contains__, _READ_DIFFERENTLY)):
            built = [] if needs_edges(text) else [_find_built(source, any_case=self._any_case) for source in possible]
            if built and None not in built and _may_search(len(text) * len(built)):
                return built[0] if len(built) == 1 else _Several(built)
            written = join_patterns(write_pattern(unpack_source(source), folded) for source in possible)
            if needs_edges(text):
                written = _know_all_letters(written, text)
            if written and _may_use(written, text, any_case=self._any_case):
                return _compile_without_re2(written, any_case=self._any_case)
        self._compiled = compile_patterns(self._patterns, ignore_case=self._any_case)
        return self._compiled


@lru_cache(maxsize=1024)
def _find_built(source: bytes, *, any_case: bool) -> re.Pattern[str] | None:
    """Return a pattern as the build has compiled it; None without a build."""
    return find_compiled(write_whole(unpack_source(source)), _flags(any_case=any_case))


class _Several:
    """A search for the first match of any of some compiled patterns."""

    def __init__(self, patterns: list[re.Pattern[str] | None]) -> None:
        self._patterns = [pattern for pattern in patterns if pattern is not None]

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first match; of two at the same place, that of the first pattern."""
        found = [match for pattern in self._patterns if (match := pattern.search(text, start)) is not None]
        return min(found, key=lambda match: match.start(), default=None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all matches that do not overlap."""
        match = self.search(text)
        while match is not None:
            yield match
            match = self.search(text, match.end() + (match.end() == match.start()))


class Narrowed:
    """A search for the parts of a page in which only patterns with these facts can match."""

    def __init__(self, whole: Alternatives, facts: list[Facts], page: PageSearches) -> None:
        self._whole = whole
        self._facts = facts
        self._page = page

    def search(self, text: str) -> Any:
        """Return the first match in a text of the page, as ``re`` and RE2 do."""
        if not self._facts or text in self._hopeless:
            return None
        folded = _fold(text)
        compiled = self._whole.compile_possible(text, folded, _select(self._facts, folded))
        return None if compiled is None else compiled.search(text)

    @cached_property
    def _hopeless(self) -> frozenset[str]:
        """The parts of the page that have none of the strings of which a match contains one, if these are known."""
        present = self._page.present
        needed = {string for needs, _ in self._facts for string in (needs[0].split("\n") if needs else (NOT_ASCII,))}
        if present is None or NOT_ASCII in needed:
            return frozenset()
        return self._page.find_without(needed & present)

    @property
    def can_match(self) -> bool:
        """Whether a match can be in the page."""
        return bool(self._facts)


@lru_cache(maxsize=4)
def _fold(text: str) -> str:
    """Return the text as it is compared with needs; several groups of patterns look at the same text in turn."""
    return fold_case(text) + NOT_ASCII * (not text.isascii())


def _select(facts: list[Facts], folded: str) -> list[Facts]:
    """Return the facts of those patterns whose strings a text has, which is given as it is compared."""
    return [one for one in facts if all(map(has_one, one[0], repeat(folded)))]


def _know_all_letters(pattern: str, text: str) -> str:
    r"""Return the pattern with ``\b`` and ``\w`` for letters beyond ASCII; "" if ``re`` does not read them so here."""
    if not is_for_re(text) or r"\\" in pattern or _WORDS_IN_SET.search(pattern):
        return ""
    return _WORD_SIGN.sub(r"(?u:\g<0>)", pattern)


_used: set[tuple[str, bool]] = set()
_spent = 0


def _may_use(pattern: str, text: str, *, any_case: bool) -> bool:
    """Whether ``re`` may still search for a pattern in a text."""
    key = (pattern, any_case)
    if not _may_search(len(text) + (0 if key in _used else _COMPILING * len(pattern))):
        return False
    _used.add(key)
    return True


def _may_search(cost: int) -> bool:
    """Whether ``re`` may still search that many characters."""
    global _spent  # noqa: PLW0603  (one run, one limit)
    if _spent + cost > _MOST:
        return False
    _spent += cost
    return True


@cache
def _compile_without_re2(pattern: str, *, any_case: bool) -> re.Pattern[str]:
    return compile_pattern(pattern, _flags(any_case=any_case))


def _flags(*, any_case: bool) -> int:
    return ASCII | (IGNORECASE if any_case else 0)

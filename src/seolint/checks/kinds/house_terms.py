"""Finds words that the settings list: those not to be used, and other spellings of those to be used."""

from __future__ import annotations

from functools import cached_property

from seolint.article.nodes import Block
from seolint.article.origins import Within
from seolint.article.parts import content_images
from seolint.article.wording import is_quoted
from seolint.base.model import Edit, Hit, Text
from seolint.checks.shared.re2 import check_patterns, check_together, compile_literals, compile_patterns
from seolint.checks.shared.verbatim import is_code
from seolint.language.house_words import WORD, has_inner_capital, is_term
from seolint.language.inflections import inflect
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from seolint.article.article import Article
    from seolint.base.model import Value

VALUES = {
    "text": "the words as the article has them",
    "instead": "the words to use, or nothing",
    "count": "how often they occur",
}
#: Most terms, and most characters of one.
MAX_TERMS, MAX_LENGTH = 5000, 100
#: Most places named with a finding.
_SHOWN = 10
#: Scripts without spaces between words: a term can be anywhere in a run of their characters.
_UNSPACED = regex("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
#: What addresses, file names and handles have; they are looked for in what is between two spaces.
_ADDRESS = regex(r"://|www\.|[@#\\=_~]|\w/\w|\w\.[a-z]{2,5}\b(?!\.\w)")
#: What a sentence, a label or a list begins after.
_OPENING = frozenset(".!?:;…•–—-|(\"'“‘«„\n")
_ARTICLES = regex(r"(?i)\ban?\s+$")
_VOWELS = frozenset("aeiou")
#: How much of the end two terms must share to be inflected alike: ``micro needling``, ``microneedling``.
_SHARED_END = 3
#: How far an address is looked for, in characters.
_REACH = 200
#: Where a title or description is not also a block of the article.
_OWN_FIELDS = frozenset({"title-tag", "front-matter", "meta-tag", "og"})


class Term(NamedTuple):
    """A term to look for.

    Attributes:
        written: the term as listed.
        instead: the term to use instead; "" if there is none.
        is_case: whether only its other cases are meant: ``Javascript`` for ``JavaScript``.
    """

    written: str
    instead: str = ""
    is_case: bool = False

    def means(self, found: str) -> bool:
        """Whether words of the article, equal but for case and form, are this term."""
        if self.is_case:
            return not found.startswith(self.written)
        return self.written == self.written.lower() or found.startswith(self.written)


if TYPE_CHECKING:
    #: The words of terms, by the first of them.
    Index = Mapping[str, Sequence[tuple[tuple[str, ...], Term]]]


class _Match(NamedTuple):
    """Characters ``start`` to ``end`` of a text that are a term."""

    text: Text
    start: int
    end: int
    term: Term

    @property
    def found(self) -> str:
        return self.text.text[self.start : self.end]


@record
class Options:
    """The words.

    A term in lower case matches any case; one with capitals matches just this case. In English it stands for its
    plural and, in lower case, for its forms with ``-ing`` and ``-ed`` too.

    Attributes:
        preferred: For each term to use, the terms it replaces. Other cases of a term with capitals inside, such as
            ``GitHub``, or of one that replaces nothing, are reported too.
        banned: Terms not to be used.
        admitted: Terms that are right although they contain one of the others.
        admitted_patterns: Patterns of what is right.
        banned_patterns: Patterns of whole words that are not to be used.
    """

    preferred: dict[str, tuple[str, ...]] = field(default_factory=dict)
    banned: tuple[str, ...] = ()
    admitted: tuple[str, ...] = ()
    admitted_patterns: tuple[str, ...] = ()
    banned_patterns: tuple[str, ...] = ()

    @cached_property
    def reported(self) -> Finder:
        """Finds what is to be reported."""
        terms = [Term(written) for written in self.banned]
        for preferred, others in self.preferred.items():
            terms += [Term(written, preferred) for written in others]
            if preferred != preferred.lower() and (not others or has_inner_capital(preferred)):
                terms.append(Term(preferred, preferred, is_case=True))
        return Finder(terms, self.banned_patterns)

    @cached_property
    def right(self) -> Finder:
        """Finds what is right."""
        return Finder([Term(written) for written in (*self.admitted, *self.preferred)], self.admitted_patterns)


class Finder:
    """Finds terms and patterns in texts, in one pass over the words whatever their number."""

    def __init__(self, terms: Sequence[Term], patterns: Sequence[str]) -> None:
        self.terms = terms
        self.patterns = tuple(rf"\b(?:{pattern})\b" for pattern in patterns)
        self._unspaced = {term.written: term for term in terms if _UNSPACED.search(term.written)}
        self._indexes: dict[bool, Index] = {}

    def find(self, text: Text, *, english: bool) -> Iterator[_Match]:
        """Yield every match in a text; matches can overlap."""
        words = [match.span() for match in WORD.finditer(text.text)]
        folded = [_fold(text.text[start:end]) for start, end in words]
        index = self._index(english=english)
        for number, word in enumerate(folded):
            for parts, term in index.get(word, ()):
                last = number + len(parts) - 1
                if tuple(folded[number : last + 1]) == parts and term.means(text.text[words[number][0] :]):
                    yield _Match(text, words[number][0], words[last][1], term)
        if self._unspaced:
            for match in compile_literals(self._unspaced).finditer(text.text):
                yield _Match(text, match.start(), match.end(), self._unspaced[match[0]])
        if self.patterns:
            for match in compile_patterns(self.patterns).finditer(text.text):
                if match[0].strip():  # a pattern can match nothing
                    yield _Match(text, match.start(), match.end(), Term(match[0].lower()))

    def _index(self, *, english: bool) -> Index:
        if english not in self._indexes:
            index: dict[str, list[tuple[tuple[str, ...], Term]]] = {}
            for term in self.terms:
                *before, last = term.written.split()
                for form in inflect(last) if english else (last,):
                    words = tuple(map(_fold, (*before, form)))
                    index.setdefault(words[0], []).append((words, term))
            self._indexes[english] = index
        return self._indexes[english]


def check_options(options: Options) -> None:
    """Refuse terms that cannot be found.

    Raises:
        ValueError: there are too many, one is too long or is not made of words, or patterns are not valid.
    """
    terms = [*options.banned, *options.admitted, *options.preferred]
    terms += [written for others in options.preferred.values() for written in others]
    if len(terms) > MAX_TERMS:
        raise ValueError(f"more than {MAX_TERMS:,} terms")
    for term in terms:
        if len(term) > MAX_LENGTH:
            raise ValueError(f'a term of more than {MAX_LENGTH} characters: "{term[:20]}…"')
        if not is_term(term):
            raise ValueError(f'"{term}" is no term: it must be words with one space between them')
    check_patterns((*options.admitted_patterns, *options.banned_patterns))
    for finder in (options.reported, options.right):
        if finder.patterns:
            check_together(finder.patterns)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each term at its first place, with the other places as related."""
    reported = options.reported
    if not reported.terms and not reported.patterns:
        return
    english = article.language == "en"
    by_term: dict[str, list[_Match]] = {}
    for text in _texts(article):
        found = list(reported.find(text, english=english))
        for match in _standing(found, text, options, english=english) if found else ():
            if not _is_exempt(article, match):
                by_term.setdefault(match.term.written, []).append(match)
    for matches in by_term.values():
        yield _hit(article, matches)


def _texts(article: Article) -> Iterator[Text]:
    """Yield what readers see of an article, without code and quotations."""
    fields = [article.title, article.description]
    yield from (text for text in fields if text is not None and text.source in _OWN_FIELDS)
    yield from (block for block in article.content if block.kind not in {"code", "quote", "media"} and not block.hidden)
    yield from content_images(article)


def _standing(found: list[_Match], text: Text, options: Options, *, english: bool) -> Iterator[_Match]:
    """Yield the matches that nothing right covers; of those that overlap, the first and longest."""
    right = [(match.start, match.end) for match in options.right.find(text, english=english)]
    reached = 0
    for match in sorted(found, key=lambda match: (match.start, -match.end)):
        covered = any(start <= match.start and match.end <= end for start, end in right)
        if match.start >= reached and not covered:
            reached = match.end
            yield match


def _is_exempt(article: Article, match: _Match) -> bool:
    """Whether the words are a name, part of an address, quoted or code."""
    text, start, end = match.text.text, match.start, match.end
    if _is_address(text, start, end) or is_quoted(text, start):
        return True
    if match.term.is_case:
        return text.isupper()
    if isinstance(match.text, Block):
        if is_code(article, match.text, start, end):
            return True
        return match.text.kind not in {"heading", "title"} and _is_name(match)
    return False


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether the words are part of an address, a file name or a handle."""
    first = max(text.rfind(space, 0, start) for space in " \n\t\u00a0") + 1
    last = min((at for space in " \n\t\u00a0" if (at := text.find(space, end)) >= 0), default=len(text))
    before, after = text[max(first, start - _REACH) : start], text[end : min(last, end + _REACH)]
    parts = text[start:end].split()
    return any(map(_ADDRESS.search, (before + parts[0], parts[-1] + after)))


def _is_name(match: _Match) -> bool:
    """Whether a term that is listed in lower case has a capital inside a sentence: ``Micro Needling Ltd``."""
    if match.term.written != match.term.written.lower() or not match.found[0].isupper():
        return False
    before = match.text.text[: match.start].rstrip()
    return bool(before) and before[-1] not in _OPENING


def _hit(article: Article, matches: list[_Match]) -> Hit:
    first, term = matches[0], matches[0].term
    edits = tuple(edit for match in matches if (edit := _edit(article, match)) is not None)
    values: dict[str, Value] = {
        "text": " ".join(first.found.split()),
        "instead": _form(first) or term.instead,
        "count": len(matches),
    }
    others = [(Text(match.found, Within(match.text, match.start)), "also here") for match in matches[1:_SHOWN]]
    variant = "instead" if term.instead else ""
    return Hit(first.text, values, first.start, first.end, variant=variant, related=tuple(others), edits=edits)


def _edit(article: Article, match: _Match) -> Edit | None:
    """Return the edit that writes the preferred term; None if its form is not certain or an article would not fit it."""
    form = _form(match)
    span = match.text.span(match.start, match.end)
    if not form or article.source.text[span.start : span.end] != match.found:
        return None
    changes_sound = (form[0].lower() in _VOWELS) != (match.found[0].lower() in _VOWELS)
    if changes_sound and _ARTICLES.search(match.text.text[: match.start]):
        return None
    return Edit(span.start, span.end, form)


def _form(match: _Match) -> str:
    """Return the preferred term in the form and case of the words found; "" if that is not certain."""
    written, instead = match.term.written, match.term.instead
    found = " ".join(match.found.split())
    is_same = written[-_SHARED_END:].lower() == instead[-_SHARED_END:].lower()
    ending = found[len(written) :]
    if not instead or _fold(found[: len(written)]) != _fold(written) or (ending and not is_same):
        return ""
    if instead != instead.lower():
        return instead + ending
    if found.isupper():
        return (instead + ending).upper()
    return (instead[0].upper() if found[0].isupper() else instead[0]) + instead[1:] + ending


def _fold(word: str) -> str:
    return word.lower().replace("’", "'")

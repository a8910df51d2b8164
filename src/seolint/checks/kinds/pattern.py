"""Finds text that matches a pattern: leftovers of templates, markup and programs."""

from __future__ import annotations

from functools import cached_property, lru_cache

from seolint.article.wording import is_quoted
from seolint.base.messages import shorten
from seolint.base.model import Edit, Format, Hit
from seolint.checks.shared.alternatives import SearchedOptions
from seolint.checks.shared.literals import find_literals
from seolint.checks.shared.re2 import check_patterns
from seolint.checks.shared.verbatim import is_code
from seolint.language.punctuation import CLOSING_QUOTES, OPENING_QUOTES, STRAIGHT_QUOTES
from seolint.startup.hints import TYPE_CHECKING, Literal, values_of
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.lines import Line, Lines
    from seolint.article.nodes import Link

VALUES = {"text": "the text that matches, shortened", "meant": "the text after the fix"}
FOLDED = {"subject": str.lower, "nearby": str.lower, "unless": str.lower}
PREPARED = ("built_in",)

#: Longest quotation, in characters.
_REACH = 1000
_OPENING = frozenset(f"{STRAIGHT_QUOTES}{OPENING_QUOTES}»›")
_CLOSING = frozenset(f"{STRAIGHT_QUOTES}{CLOSING_QUOTES}«‹")
#: Characters that Markdown may take for markup.
_MARKUP = frozenset(r"<>*_`[]\|~#")
_REFERENCE = regex(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\w*);")
_LONGEST_REFERENCE = 32
#: A URL may contain a word without being about it.
_URL = regex(r"\S*[/=]\S*")


@record
class Options(SearchedOptions):
    """What to look for, and what excuses it.

    A pattern is a list: a string in lower case that every match contains, the pattern itself (RE2, any case), and the
    formats it is for, if not all. Only texts with the string are searched. If the pattern has a group, the group is
    what is reported.

    Attributes:
        patterns: What is reported wherever it appears outside code.
        spoken: What is reported only where the text itself says it: not in quotation marks, and not in an article that
            contains a word from ``subject``.
        subject: Words in lower case, or their beginnings, of articles that quote such text; they switch off ``spoken``.
        nearby: Words in lower case, or their beginnings, of lines that quote such text; they switch off ``spoken`` there.
        unless: Words in lower case of articles about the fault; they switch off the whole rule.
        links: Whether to search the targets of links too.
        fix_by: The fix: ``cut`` the text, ``unescape`` its character references, or nothing.
    """

    patterns: tuple[tuple[str, ...], ...] = ()
    spoken: tuple[tuple[str, ...], ...] = ()
    subject: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    links: bool = False
    fix_by: Literal["", "cut", "unescape"] = ""

    @cached_property
    def literals(self) -> frozenset[str]:
        """The strings of which each match contains one."""
        return frozenset(pattern[0] for pattern, _ in self.all)

    @cached_property
    def all(self) -> tuple[tuple[tuple[str, ...], bool], ...]:
        """Each pattern, with whether it is in ``spoken``."""
        return (*((pattern, False) for pattern in self.patterns), *((pattern, True) for pattern in self.spoken))

    @property
    def all_patterns(self) -> list[str]:
        """All patterns without their strings and formats."""
        return [pattern[1] for pattern, _ in self.all]


def check_options(options: Options) -> None:
    """Refuse patterns that are not in the right form or do not compile."""
    for pattern, _ in options.all:
        if len(pattern) not in {2, 3} or pattern[0] != pattern[0].lower():
            written = ", ".join(f'"{part}"' for part in pattern)
            raise ValueError(
                f"invalid pattern [{written}]; expected [string in lower case, RE2 pattern, formats (optional)]"
            )
        for format_ in " ".join(pattern[2:]).split():
            if format_ not in values_of(Format):
                raise ValueError(f'unknown format "{format_}"; expected one of: {", ".join(values_of(Format))}')
        check_patterns(pattern[1:2])


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each match, the longest of those that overlap; those with nothing between them are one."""
    lines = article.lines
    found = _look_up(article, options)
    if found and not any(map(lines.lowered.__contains__, options.unless)):
        patterns = [pattern for pattern, is_spoken in found if not is_spoken]
        spoken = [pattern for pattern, is_spoken in found if is_spoken]
        if spoken and _is_said(lines, spoken, options):
            patterns += spoken
        for line in lines.having(pattern[0] for pattern in patterns):
            yield from _find_in_line(article, line, patterns, spoken, options)
    if options.links:
        yield from _find_in_links(article, options)


def _look_up(article: Article, options: Options) -> list[tuple[tuple[str, ...], bool]]:
    """Return the patterns for this format whose strings are in a text."""
    present = find_literals(article.lines.lowered, options.literals)
    return [both for both in options.all if both[0][0] in present and _is_for(both[0], article)] if present else []


def _is_said(lines: Lines, patterns: Iterable[tuple[str, ...]], options: Options) -> bool:
    """Whether a line matches one of the patterns, and the text is not about such lines."""
    for pattern in patterns:
        search = options.searches[pattern[1:2]].search
        if any(search(line.text) for line in lines.having(pattern[:1])):
            return not _is_about(lines.lowered, options.subject)
    return False


def _is_about(text: str, subject: Iterable[str]) -> bool:
    """Whether a word of the text outside URLs begins with one of the words: "scripts" with "script", no "subscription"."""
    words = [word for word in subject if word in text]
    if not words:
        return False
    plain = _URL.sub(" ", text) if "/" in text or "=" in text else text
    return any(_begins_word(plain, word) for word in words)


def _begins_word(text: str, word: str) -> bool:
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return at >= 0


def _is_for(pattern: tuple[str, ...], article: Article) -> bool:
    return len(pattern) == 2 or article.source.format in pattern[2].split()


def _find_in_line(
    article: Article,
    line: Line,
    patterns: Iterable[tuple[str, ...]],
    spoken: Collection[tuple[str, ...]],
    options: Options,
) -> Iterator[Hit]:
    text, lowered = line.text, line.lowered
    matches = []
    is_quoting = bool(spoken) and _is_about(lowered, options.nearby)
    for pattern in patterns:
        if pattern[0] in lowered and not (is_quoting and pattern in spoken):
            search = options.searches[pattern[1:2]].compile_for(text)
            for match in search.finditer(text) if search is not None else ():
                start, end = match.span(1 if match.re.groups else 0)
                if not _is_mentioned(line, start, end, is_spoken=pattern in spoken):
                    matches.append((line.start + start, -line.start - end))
    reached = 0
    runs: list[list[tuple[int, int]]] = []
    for start, end in sorted(matches):
        if start >= reached and not is_code(article, line.block, start, -end):
            if start > reached or not runs:
                runs.append([])
            reached = -end
            runs[-1].append((start, reached))
    for run in runs:
        yield _hit(article, line, run, options)


def _is_quoted(text: str, start: int) -> bool:
    """Whether a place is inside quotation marks, or in a line that begins with ``>``."""
    before = text[max(0, start - _REACH) : start].rstrip()
    if before and (before[-1] in _OPENING or text[0] == ">"):
        return True
    return is_quoted(text, start)


def _is_mentioned(line: Line, start: int, end: int, *, is_spoken: bool) -> bool:
    """Whether the line only quotes these characters."""
    if is_spoken and line.block.kind == "quote":
        return True
    return _is_quoted(line.text, start) and (is_spoken or _is_whole_quote(line.text, start, end))


def _is_whole_quote(text: str, start: int, end: int) -> bool:
    """Whether quotation marks enclose nothing but these characters, or the address around them: they are mentioned only.

    Editors put a curly mark before an address and often none behind it.
    """
    while start and not (text[start - 1].isspace() or text[start - 1] in _OPENING):
        start -= 1
    while end < len(text) and not (text[end].isspace() or text[end] in _CLOSING):
        end += 1
    closed = text[end : end + 1] in _CLOSING or (text[start - 1 : start] in OPENING_QUOTES and "://" in text[start:end])
    return start > 0 and text[start - 1] in _OPENING and closed


def _hit(article: Article, line: Line, run: list[tuple[int, int]], options: Options) -> Hit:
    start, end = run[0][0], run[-1][1]
    texts = [line.block.text[slice(*match)] for match in run]
    meant = [_decode(text) if options.fix_by == "unescape" else "" for text in texts]
    edits: tuple[Edit, ...] = ()
    if options.fix_by and article.source.format != "html" and (options.fix_by == "cut" or meant != texts):
        edits = tuple(
            Edit(*line.block.span(*match), _write(article, text, read))
            for match, text, read in zip(run, texts, meant, strict=True)
            if read != text
        )
        if any(meant) and _makes_reference(line.block.text, start, end, "".join(meant)):
            edits = ()
    return Hit(line.block, {"text": shorten("".join(texts)), "meant": shorten("".join(meant))}, start, end, edits=edits)


@lru_cache(maxsize=64)
def _decode(text: str) -> str:
    """Return the character that a reference stands for, however often it was escaped."""
    from seolint.base.character_references import unescape

    decoded = unescape(text)
    return decoded if decoded == text else _decode(decoded)


def _write(article: Article, text: str, meant: str) -> str:
    """Return how a format writes what was meant: Markdown would take ``<`` for the beginning of a tag."""
    return text if article.source.format == "markdown" and meant in _MARKUP else meant


def _makes_reference(text: str, start: int, end: int, meant: str) -> bool:
    """Whether a replacement and the text around it would make a reference that nobody wrote."""
    before, after = text[max(0, start - _LONGEST_REFERENCE) : start], text[end : end + _LONGEST_REFERENCE]
    before = before[max(0, before.rfind("&")) :]
    reached, beyond = len(before), len(before + meant)
    references = _REFERENCE.finditer((before + meant + after)[: beyond + _LONGEST_REFERENCE])
    return any(match.start() < beyond and match.end() > reached for match in references)


def _find_in_links(article: Article, options: Options) -> Iterator[Hit]:
    text = "\n".join([link.href for link in article.links]).lower()
    patterns = [pattern for pattern in options.patterns if pattern[0] in text]
    for link in article.links if patterns else ():
        for pattern in patterns:
            if (
                pattern[0] in link.href.lower()
                and not _is_shown(link)
                and (match := options.searches[pattern[1:2]].search(link.href))
            ):
                yield Hit(link.href_span or link, {"text": shorten(match[0]), "meant": ""})


def _is_shown(link: Link) -> bool:
    """Whether the text of a link is its address, in quotation marks: an example for readers."""
    if link.block is None or link.text.strip() != link.href.strip():
        return False
    return _is_quoted(link.block.text, max(0, link.block.text.find(link.text)))

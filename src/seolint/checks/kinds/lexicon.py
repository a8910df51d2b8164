"""Finds whole lines that are known words of page chrome, such as "Share this" or "Leave a reply"."""

from __future__ import annotations

from functools import cache, cached_property

from seolint.article.line_patterns import find_forms, forms_of, index_forms, read_form
from seolint.article.lines import FOLDED, MORE
from seolint.checks.shared.residue import furniture_hit
from seolint.checks.shared.verbatim import is_code
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.line_patterns import Index
    from seolint.article.lines import Line, Lines
    from seolint.base.model import Hit

VALUES = {"text": "the line, shortened"}
PREPARED = ("place_of", "index")

PLACES = ("anywhere", "alone", "before", "after", "edges", "around", "end", "beside")
#: The places in their order: of two that a line has, the first decides.
_RANKS = {place: rank for rank, place in enumerate(PLACES)}
#: The places of words that a known neighbour makes certain, if nothing else does.
_BESIDE = frozenset({"anywhere", "around", "beside"})
#: So many lines are the end of a page.
_END, _REACH = 3, 12
_FIGURE = regex(r"\d+")
#: A row of labels has so many different words.
_FEWEST = 3
#: A line of more characters holds more than furniture: an article in one line may end in a copyright note.
_LONGEST = 700
#: A label of so many words may be the heading of a list, or of a text that takes it up within so many characters.
_LABEL, _OPENING = 3, 60
#: A word of so many letters is a part of many others.
_ABBREVIATION = 2
#: So many dates or numbers on lines of their own are a diary or a programme.
_SERIES = 3
_SENTENCE_ENDS = (".", "!", "?")
#: So many other rows make a data sheet.
_ROWS = 2
_JOINTS = frozenset({"|", "/", "&", ":", "on", "to", "via"})
#: What may stand between the figures of a line that has nothing else.
_SIGNS = frozenset({"|", "/", ":", "of", "on"})
_PLAIN = frozenset({"paragraph", "item", "caption", "term"})
_HEADINGS = frozenset({"title", "heading"})
_ALONE = frozenset({"paragraph", "caption", "heading"})


@record
class Options:
    """The words to look for, by the place where they give a line away.

    The places: ``anywhere`` (in plain text in list items too); ``alone``, in a paragraph of its own; ``before`` the
    first paragraph of the text, ``after`` the last, or at both ``edges``; ``beside`` a line known to be boilerplate;
    ``around``, at the edges or beside boilerplate; at the ``end``, among the last lines of the page.

    A form is a line in lower case with placeholders: ``by|von`` is either word, ``on?`` a word that may be missing,
    ``*`` one or more words, ``<name>`` one to eight words written like a name, ``#`` a number, and ``<date>``,
    ``<time>``, ``<day>``, ``<url>``, ``<mail>`` and ``<handle>`` are what they say.

    Attributes:
        phrases: Whole lines, in lower case, listed under the place where they are boilerplate.
        forms: Whole lines with placeholders (see below), listed under the place where they are boilerplate.
        vocabulary: Words; a line of three or more different words from this list, and no others, is boilerplate too.
        max_words: Lines with more words are not reported.
        long_lines: Whether a form may match running text that is not at the end of the page.
        headings: Whether titles and marked headings are reported too.
        titles: Whether the line right above the first paragraph, usually its title, is reported too.
        between: Whether short lines with a paragraph above and below, usually headings, are reported too.
        linked: Whether lines that contain a link are reported too.
        sentences: Whether lines that end like a sentence or a lead-in are reported too.
        subject: Words in lower case; in an article with one of them in its title, such lines may be part of the text.
    """

    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    vocabulary: tuple[str, ...] = ()
    max_words: int = 40
    long_lines: bool = False
    headings: bool = False
    titles: bool = True
    between: bool = True
    linked: bool = True
    sentences: bool = True
    subject: tuple[str, ...] = ()

    @cached_property
    def words(self) -> frozenset[str]:
        """The vocabulary as a set."""
        return frozenset(self.vocabulary)

    @cached_property
    def place_of(self) -> dict[str, str]:
        """The place of each phrase."""
        return {phrase: place for place in reversed(PLACES) for phrase in self.phrases.get(place, ())}

    @cached_property
    def index(self) -> Index:
        """The forms with their places, ready to be looked up."""
        return index_forms((form, place) for place in PLACES for form in self.forms.get(place, ()))


def check_options(options: Options) -> None:
    """Refuse unknown places, phrases that no folded line equals, forms that cannot be looked up."""
    from seolint.article.lines import split_words

    for place in (*options.phrases, *options.forms):
        if place not in PLACES:
            raise ValueError(f"there is no place {place!r}; it can be: {', '.join(PLACES)}")
    for phrases in options.phrases.values():
        for phrase in phrases:
            folded = " ".join(split_words(phrase.lower()))
            if folded != phrase:
                raise ValueError(f"no line is folded to {phrase!r}; it would be {folded!r}")
    for forms in options.forms.values():
        for form in forms:
            read_form(form)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit for each line that its words alone, or its words and its place, show to be furniture."""
    lines = article.lines
    found = _look_up(lines, options)
    indexes = {line.index for line, _ in found}
    title = article.title.text if found and options.subject and article.title is not None else ""
    named = any(word in title.lower() for word in options.subject) if title else False
    for line, place in found:
        if place == "beside" or not _may_be(line, article, options, place) or not _is_at(place, line, lines):
            continue
        said = named and line.text != title and _is_said(line, lines)
        if not (said or _is_own(line, indexes, lines) or _is_entry(line, lines)):
            yield furniture_hit(article, line)
    for word in options.words.intersection(lines.by_first) if options.vocabulary else ():
        for line in lines.by_first[word]:
            if _is_row(line, options) and _may_be(line, article, options):
                yield furniture_hit(article, line)


def find_again(article: Article, options: Options) -> Iterator[Hit]:
    """A hit for each line that is furniture because its neighbour is, now that more noise is known."""
    lines = article.lines
    found = _look_up(lines, options)
    candidates: dict[int, tuple[Line, str]] = {}
    for line, place in found:
        if place in _BESIDE:
            candidates.setdefault(line.index, (line, place))
    for order in (sorted(candidates), sorted(candidates, reverse=True)):
        for index in order:
            line, place = candidates[index]
            beside = any(map(lines.is_noise, lines.neighbours(line)))
            if beside and _may_be(line, article, options, place) and not _is_own(line, set(), lines):
                yield furniture_hit(article, line)
    for line, place in found:
        if place == "end" and _may_be(line, article, options, place) and _is_at(place, line, lines):
            yield furniture_hit(article, line)


def _look_up(lines: Lines, options: Options) -> Sequence[tuple[Line, str]]:
    """The lines that are one of the phrases or have one of the forms, each with the place that asks for.

    From the second article on, what all rules of this kind ask for is looked up in one go.
    """
    key = id(options)
    if key not in lines.found:
        if key in _MET:
            lines.found |= _combine().look_up(lines)
        else:
            lines.found[key] = _look_up_alone(lines, options)
            _meet(options)
    return lines.found[key]


def _look_up_alone(lines: Lines, options: Options) -> list[tuple[Line, str]]:
    phrases = options.place_of.keys() & lines.by_key.keys()
    found = [(line, options.place_of[phrase]) for phrase in phrases for line in lines.by_key[phrase]]
    found += find_forms(lines, options.index)
    return sorted(found, key=_by_index)


#: The options that lines were looked up for so far, by their identity; few, or all is forgotten.
_MET: dict[int, Options] = {}
_MANY = 100


def _meet(options: Options) -> None:
    if len(_MET) >= _MANY:
        _MET.clear()
    _MET[id(options)] = options
    _combine.cache_clear()


class _Combined:
    """The phrases and forms of several rules; a tag is a place and the identity of the options that name it."""

    def __init__(self, several: Iterable[Options]) -> None:
        self.keys = []
        self.tags: dict[str, list[str]] = {}
        self.index: Index = index_forms(())
        self._known = Memo(self._find)
        for options in several:
            key = id(options)
            self.keys.append(key)
            for phrase, place in options.place_of.items():
                self.tags.setdefault(phrase, []).append(f"{place} {key}")
            for side, forms in options.index.items():
                for word, written in forms.items():
                    self.index[side].setdefault(word, []).extend((form, f"{place} {key}") for form, place in written)

    def look_up(self, lines: Lines) -> dict[int, Sequence[tuple[Line, str]]]:
        """For each of the options what is found in the lines."""
        by_key: dict[int, Sequence[tuple[Line, str]]] = dict.fromkeys(self.keys, ())
        for line in lines.all:
            for tag in self._known[line.text]:
                place, _, key = tag.partition(" ")
                by_key[int(key)] = [*by_key[int(key)], (line, place)]
        return by_key

    def _find(self, text: str) -> Sequence[str]:
        """The tags of a line."""
        folded = FOLDED[text]
        return sorted([*self.tags.get(folded.key, ()), *forms_of(folded, self.index)], key=_rank_of_tag)


@cache
def _combine() -> _Combined:
    return _Combined(_MET.values())


def _rank_of_tag(tag: str) -> int:
    return _RANKS[tag.partition(" ")[0]]


def _by_index(found: tuple[Line, str]) -> tuple[int, int]:
    line, place = found
    return line.index, _RANKS[place]


def _is_row(line: Line, options: Options) -> bool:
    """Whether the line has nothing but labels, side by side; commas make it an enumeration."""
    words = set(line.words) - _JOINTS
    return len(words) >= _FEWEST and words <= options.words and "," not in line.text


def _is_said(line: Line, lines: Lines) -> bool:
    """Whether the line has the place or the end of a part of the text, or is its title."""
    return (
        line.index in lines.body or line.index == 0 or (not lines.is_after(line) and line.text.endswith(_SENTENCE_ENDS))
    )


def _is_entry(line: Line, lines: Lines) -> bool:
    """Whether the line is one of several that are nothing but a date or a number, and so heads what stands below it.

    It is in a row of many before the text, and at the end of the text above a sentence; a number is, where another one
    stands between paragraphs, or where its figures do not count up, as those of pages do: "031 000 00 00".
    """
    if any(word[0] not in "<#" for word in line.words if word not in _SIGNS):
        return False
    if line.words.count("#") >= _SERIES and not _counts_up(line):
        return True
    if lines.is_before(line):
        same = lines.by_key[line.key]
        between = line.words[0] == "#" and any(other.index in lines.body for other in same)
        return between or sum(other.index < lines.body.start for other in same) >= _SERIES
    below = lines.all[line.index + 1] if line.index + 1 < len(lines.all) else line
    return lines.is_after(line) and below.text.endswith(_SENTENCE_ENDS) and not lines.is_noise(below)


def _counts_up(line: Line) -> bool:
    figures = [int(figure) for figure in _FIGURE.findall(line.text)[:2]]
    return len(figures) > 1 and figures[1] == figures[0] + 1


def _is_own(line: Line, indexes: set[int], lines: Lines) -> bool:
    """Whether the line is a part of the article for all its words: an item of a list, or a heading, of its own.

    An item is, where the list has a lead-in or no other such item at its side; a marked heading, where text follows;
    any other label above a list, or where the text below takes its words up: "Menu", and then "The menu of the week …".
    """
    if line.block.kind == "item":
        if line.block.marker[:1].isdigit():
            return True  # a step
        lead = next((other for other in reversed(lines.all[: line.index]) if other.block.kind != "item"), None)
        if lead is not None and lead.text.endswith((":", "：")) and lead.index not in indexes:
            return not lines.is_noise(lead)
        return not any(other.index in indexes or lines.is_noise(other) for other in lines.neighbours(line))
    if ":" in line.words[1:_LABEL] and _is_in_sheet(line, indexes, lines):
        return True
    below = next(iter(lines.all[line.index + 1 : line.index + 2]), None)
    if below is None or below.index in indexes or lines.is_noise(below):
        return False
    if not below.is_prose:
        return below.block.kind == "item" and not below.block.link_density and len(line.words) <= _LABEL
    if line.block.kind == "heading" and line.block.marked:
        return True
    key = line.key if len(line.key) > _ABBREVIATION else f" {line.key} "
    return len(line.words) <= _LABEL and key in f" {below.text[:_OPENING].lower()}"


def _is_heading(line: Line, article: Article, options: Options) -> bool:
    """Whether the line is short with running text above and below it, or the title of an article about such lines."""
    lines, title = article.lines, article.title
    if title is not None and line.text == title.text:
        return any(word in line.lowered for word in options.subject)
    around = lines.neighbours(line)
    return len(line.words) <= _LABEL and len(around) == 2 and all(o.is_prose and not lines.is_noise(o) for o in around)


def _is_in_sheet(line: Line, indexes: set[int], lines: Lines) -> bool:
    """Whether the line is a row of a data sheet: two rows next to it have a label too, and are no furniture."""
    rows = 0
    for step in (-1, 1):
        at = line.index + step
        while 0 <= at < len(lines.all) and rows < _ROWS and ":" in lines.all[at].words[1:_LABEL]:
            rows += at not in indexes and not lines.is_noise(lines.all[at])
            at += step
    return rows >= _ROWS


def _may_be(line: Line, article: Article, options: Options, place: str = "") -> bool:
    block = line.block
    plain = article.source.format == "text"
    return (
        (block.kind in _PLAIN or (block.kind in _HEADINGS and (plain or not block.marked or options.headings)))
        and (plain or block.kind in (_ALONE if place == "anywhere" else _PLAIN))
        and len(line.words) <= options.max_words
        and line.end - line.start <= _LONGEST
        and (options.long_lines or place == "end" or MORE not in line.words)
        and (options.linked or not block.link_density)
        and (options.sentences or not line.text.endswith((".", "!", ":")) or line.text.endswith("..."))
        and not article.lines.is_noise(line)
        and (options.titles or place == "anywhere" or line.index != article.lines.body.start - 1)
        and (options.between or not _is_heading(line, article, options))
        and (plain or not (is_code(article, block, line.start, line.end) or _holds_tags(line, article)))
    )


def _holds_tags(line: Line, article: Article) -> bool:
    """Whether a line of Markdown is put together from elements: buttons that the author has set on purpose."""
    span = line.block.span(line.start, line.end)
    return article.source.format == "markdown" and "</" in article.source.text[span.start : span.end]


def _is_at(place: str, line: Line, lines: Lines) -> bool:
    if place == "alone":
        return line.block.kind in {"paragraph", "title"} or (line.block.kind == "heading" and not line.block.marked)
    if place == "anywhere":
        return True
    if place == "end":
        return sum(not lines.is_noise(other) for other in lines.all[line.index + 1 : line.index + 1 + _REACH]) < _END
    if place != "before" and line.index == lines.body.stop - 1 and not line.text.endswith((".", "!", "?")):
        return True  # it is no sentence, but so long that it passes for the last running text
    return (place != "after" and lines.is_before(line)) or (place != "before" and lines.is_after(line))

"""Finds whole lines that are known words of page chrome, such as "Share this" or "Leave a reply"."""

from __future__ import annotations

from functools import cache, cached_property

from seolint.article.line_patterns import find_forms, fold_form, forms_of, has_free_words, index_forms, read_form
from seolint.article.lines import FOLDED_LINES, MORE, fold_line
from seolint.base.errors import refuse_unknown
from seolint.checks.shared.belonging import is_entry, is_own, is_said, is_title_above
from seolint.checks.shared.controls import is_control
from seolint.checks.shared.filling import block_after
from seolint.checks.shared.residue import boilerplate_hit, cut_parts
from seolint.checks.shared.verbatim import is_code
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.records import field, record, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from seolint.article.article import Article
    from seolint.article.line_patterns import Index
    from seolint.article.lines import Folded, Line, Lines
    from seolint.article.nodes import Block
    from seolint.base.model import Hit

VALUES = {"text": "the line, shortened"}
FOLDED = {"phrases": fold_line, "forms": fold_form, "certain": fold_form, "vocabulary": fold_line, "subject": str.lower}
PREPARED = ("place_of", "index")

PLACES = ("anywhere", "alone", "before", "after", "edges", "around", "end", "beside")
#: The order of the places: of two that a line has, the first decides.
_RANKS = {place: rank for rank, place in enumerate(PLACES)}
#: Places whose lines are certain once a neighbor is known to be boilerplate.
_BESIDE = frozenset({"anywhere", "around", "beside"})
#: A line is at the end of the page if fewer than ``_END`` of the next ``_REACH`` lines are text.
_END, _REACH = 3, 12
#: Fewest different words in a row of labels.
_FEWEST = 3
#: Longest line that can be boilerplate, in characters: an article on one line may end in a copyright note.
_LONGEST = 700
#: Share of link text from which a line is a link as a whole.
_WHOLE = 0.9
#: Most words in a label that may be a heading.
_LABEL = 3
_JOINTS = frozenset({"|", "/", "&", ":", "on", "to", "via"})
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
        forms: Whole lines with placeholders (``*``, ``#``, ``<name>``, …: see the check ``lexicon``), listed under the
            place where they are boilerplate.
        certain: Forms with placeholders whose lines a safe fix may delete anyway, such as a copyright notice;
            other lines with words that no phrase or form names are never deleted by a safe fix.
        keeps: Whether the fix of a line with other words, such as a date, cuts only the known words.
        vocabulary: Words; a line of three or more different words from this list, and no others, is boilerplate too.
        max_words: Lines with more words are not reported.
        long_lines: Whether a form may match running text that is not at the end of the page.
        headings: Whether titles and marked headings are reported too.
        titles: Whether the line right above the first paragraph, usually its title, is reported too.
        between: Whether short lines with a paragraph above and below, usually headings, are reported too.
        linked: Whether lines that contain a link are reported too.
        authored: Whether lines that contain a link are reported too in Markdown with front matter, where the writer set it.
        parts: With ``authored`` off: whether a line is reported in which the link is only a part.
        sentences: Whether lines that end like a sentence or a lead-in are reported too.
        subject: Words in lower case; in an article with one of them in its title, such lines may be part of the text.
    """

    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    certain: tuple[str, ...] = ()
    keeps: bool = False
    vocabulary: tuple[str, ...] = ()
    max_words: int = 40
    long_lines: bool = False
    headings: bool = False
    titles: bool = True
    between: bool = True
    linked: bool = True
    authored: bool = True
    parts: bool = False
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
        """The forms with their places, indexed for lookup."""
        return index_forms((form, place) for place in PLACES for form in self.forms.get(place, ()))

    @cached_property
    def exact(self) -> Index:
        """The forms whose lines are known word for word."""
        exact = (form for forms in self.forms.values() for form in forms if not has_free_words(form))
        return index_forms((form, "") for form in (*exact, *self.certain))

    def knows(self, line: Folded) -> bool:
        """Whether a line is known word for word."""
        return line.key in self.place_of or any(True for _ in forms_of(line, self.exact))


def check_options(options: Options) -> None:
    """Refuse unknown places and forms that cannot be looked up."""
    refuse_unknown("phrases", "place", options.phrases, PLACES)
    refuse_unknown("forms", "place", options.forms, PLACES)
    for forms in (*options.forms.values(), options.certain):
        for form in forms:
            read_form(form)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each line that is boilerplate by its words alone, or by its words and its place."""
    lines = article.lines
    found = _look_up(lines, options)
    indexes = {line.index for line, _ in found}
    title = article.title.text if found and options.subject and article.title is not None else ""
    named = any(word in title.lower() for word in options.subject) if title else False
    for line, place in found:
        if place == "beside" or not _may_be(line, article, options, place) or not _is_at(place, line, lines):
            continue
        if place != "anywhere" and is_title_above(line, indexes, lines):
            continue
        said = named and line.text != title and is_said(line, lines)
        if not (said or is_own(line, indexes, article, options.words) or is_entry(line, lines)):
            yield _hit(article, line, options)
    for word in options.words.intersection(lines.by_first) if options.vocabulary else ():
        for line in lines.by_first[word]:
            if _is_row(line, options) and _may_be(line, article, options):
                yield boilerplate_hit(article, line, known=True)


def find_again(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each line that is boilerplate because its neighbor is, now that more boilerplate is known."""
    lines = article.lines
    found = _look_up(lines, options)
    candidates: dict[int, tuple[Line, str]] = {}
    for line, place in found:
        if place in _BESIDE:
            candidates.setdefault(line.index, (line, place))
    for order in (sorted(candidates), sorted(candidates, reverse=True)):
        for index in order:
            line, place = candidates[index]
            beside = any(map(lines.is_noise, lines.neighbors(line)))
            if beside and _may_be(line, article, options, place) and not is_own(line, set(), article, options.words):
                yield _hit(article, line, options)
    for line, place in found:
        if place == "end" and _may_be(line, article, options, place) and _is_at(place, line, lines):
            yield _hit(article, line, options)


def _hit(article: Article, line: Line, options: Options) -> Hit:
    if article.source.format == "html":  # HTML has no fixes
        return boilerplate_hit(article, line)
    known = options.knows(line.folded)
    hit = boilerplate_hit(article, line, known=known)
    if known or not options.keeps:
        return hit
    cut = cut_parts(article, line, options.knows)
    return replace(hit, edits=cut, known=True) if cut else hit


def _look_up(lines: Lines, options: Options) -> Sequence[tuple[Line, str]]:
    """Return the lines that match a phrase or a form, each with the place listed for it.

    From the second article on, the phrases and forms of all rules of this kind are looked up in one pass.
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


#: The options looked up so far, by their identity.
_MET: dict[int, Options] = {}
#: Most options remembered; with more, all are forgotten.
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

    def look_up(self, lines: Lines) -> Mapping[int, Sequence[tuple[Line, str]]]:
        """Return, for each of the options, the lines found and their places."""
        by_key: dict[int, list[tuple[Line, str]]] = {key: [] for key in self.keys}
        for line in lines.all:
            for tag in self._known[line.text]:
                place, _, key = tag.partition(" ")
                by_key[int(key)].append((line, place))
        return by_key

    def _find(self, text: str) -> Sequence[str]:
        """Return the tags of a line."""
        folded = FOLDED_LINES[text]
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
    """Whether the line consists of several labels and nothing else; with commas it would be an enumeration."""
    words = set(line.words) - _JOINTS
    return len(words) >= _FEWEST and words <= options.words and "," not in line.text


def _is_heading(line: Line, article: Article, options: Options) -> bool:
    """Whether the line is short and between paragraphs, or the title of an article about such lines."""
    lines, title = article.lines, article.title
    if title is not None and line.text == title.text:
        return any(word in line.lowered for word in options.subject)
    around = lines.neighbors(line)
    return len(line.words) <= _LABEL and len(around) == 2 and all(o.is_prose and not lines.is_noise(o) for o in around)


def _may_be(line: Line, article: Article, options: Options, place: str = "") -> bool:
    block = line.block
    plain = article.source.format == "text"
    return (
        (block.kind in _PLAIN or (block.kind in _HEADINGS and (plain or not block.marked or options.headings)))
        and (plain or block.kind in (_ALONE if place == "anywhere" else _PLAIN))
        and len(line.words) <= options.max_words
        and line.end - line.start <= _LONGEST
        and (options.long_lines or place == "end" or MORE not in line.words)
        and not (block.link_density and (not options.linked or _is_authored(article, block, options)))
        and (options.sentences or not line.text.endswith((".", "!", ":")) or line.text.endswith("..."))
        and not article.lines.is_noise(line)
        and (options.titles or place == "anywhere" or line.index != article.lines.body.start - 1)
        and (options.between or not _is_heading(line, article, options))
        and (plain or not (is_code(article, block, line.start, line.end) or is_control(article, line)))
        and (plain or not _leads_into_code(line, article))
    )


def _is_authored(article: Article, block: Block, options: Options) -> bool:
    if options.authored or article.source.format != "markdown" or article.front_matter is None:
        return False
    return not options.parts or block.link_density > _WHOLE


def _leads_into_code(line: Line, article: Article) -> bool:
    """Whether the line announces the code below it: "Like this:"."""
    if not line.text.endswith((":", "：")):
        return False
    following = block_after(article, line.block.span().end)
    return following is not None and following.kind == "code"


def _is_at(place: str, line: Line, lines: Lines) -> bool:
    if place == "alone":
        return line.block.kind in {"paragraph", "title"} or (line.block.kind == "heading" and not line.block.marked)
    if place == "anywhere":
        return True
    if place == "end":
        return sum(not lines.is_noise(other) for other in lines.all[line.index + 1 : line.index + 1 + _REACH]) < _END
    if place != "before" and line.index == lines.body.stop - 1 and not line.text.endswith((".", "!", "?")):
        return True  # not a sentence, but long enough to be taken for the last paragraph
    return (place != "after" and lines.is_before(line)) or (place != "before" and lines.is_after(line))

"""Checks that an article that was paid for, or that its subject wrote, says so at the top and in plain words."""

from __future__ import annotations

from functools import cached_property

from seolint.article.wording import is_quoted
from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Hit, NotEvaluated
from seolint.checks.shared.alternatives import Searches, facts_of
from seolint.checks.shared.literals import find_literals
from seolint.checks.shared.re2 import check_patterns
from seolint.disclosure.marks import FRONT_MATTER, Marks, has_paid_link, name_mark
from seolint.language.folded_texts import fold
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Link
    from seolint.base.model import Span, Text, Value
    from seolint.checks.shared.pattern_facts import Facts

VALUES = {
    "verdict": "how it is disclosed: unclear, too late, hidden or missing",
    "mark": "what in the metadata says that the article was paid for",
    "sentence": "the words that disclose it, or the sign that it was paid for, shortened",
}
FOLDED = {"keys": str.lower, "marks": str.lower, "needs": fold}
PREPARED = ("built_in",)
#: The verdicts as names of variants.
_VARIANTS = {"unclear": "unclear", "too late": "late", "hidden": "hidden", "missing": ""}
#: Longest line that is a label, in characters.
_LABEL_LENGTH = 90
#: Words of a first sentence that can be a label.
_LABEL_WORDS = 9
#: How many blocks at the end of an article can be labels.
_LAST = 2
#: How a note begins, and longest one, in characters.
_NOTE = regex(
    r"(?i)\W*(?:full |advertising |editor.?s )?(?:disclosures?|disclaimer|note|transparency|transparenz"
    r"|offenlegung|hinweis|"
    r"transparence|précision|mention|aviso|nota|transparencia|divulgación)\b[^:–—.]{0,20}[:–—.]"
)
_NOTE_LENGTH = 260
#: A label that names who paid or what was paid for is that of the article, and not that of an advertisement.
_OWN_LABEL = regex(
    r"(?i)\b(?:press|news|media) release\b|pressemitteilung|medienmitteilung|medieninformation"
    r"|communiqué de presse|\b(?:nota|comunicado) de prensa\b"
    r"|\b(?:by|with|for|von|mit|für|par|avec|por|con)\s+(?-i:[A-ZÄÖÜÉ])"
    r"|\b(?:sponsored|paid) (?:post|article|story|review)\b"
    r"|\bgesponserter? (?:beitrag|artikel|text)\b|\b(?:article|billet) sponsorisé|\b(?:artículo|post) patrocinado\b"
)
#: What shows that courtesies begin a sentence of the text: "In partnership with the city, the park counts herons".
_GOES_ON = regex(
    r",\s+(?!(?:and|und|et|y|inc|llc|ltd|gmbh)\b)(?-i:[a-zäöüéàñ])|\A\W*(?!this\b|the\b|die|der\b|cet"
    r"|est[ea]\b)[^.]*\b(?:counts?|begins?|is|are|was|were|will)\b [^.]*\.\Z"
)
#: A note below the article that is about it.
_OWN_NOTE = regex(
    r"(?i)\b(?:this|our|my|her|his|the author.?s?|the writer.?s?) (?:stay|trip|visit|flights?|travel|review|test"
    r"|article|story)\b"
)
#: Share of link text from which a short line is a link.
_LINK = 0.5
#: How many blocks at the beginning and end of an article can be notes; how far before one its denial is, in characters.
_FIRST, _LAST_NOTES, _REACH = 5, 4, 40
#: How many blocks of the page above the article can be its label.
_NEAR = 6
#: A statement is early if no more paragraphs come before it.
_EARLY = 2


@record
class Options:
    """What shows that an article was paid for, and what tells readers.

    Attributes:
        needs: Strings in lower case, one of which each place that tells readers contains, and one sign at least; without
            any of them on the page, nothing is searched.
        marks: Words in lower case that mark such articles in metadata: types of structured data, tags and sections.
        keys: Parts of the names of properties and keys that say who paid.
        signs: RE2 patterns, in any case, listed by what they show; they are searched line by line.
        min_signs: How many of the lists in ``signs`` must match.
        told: RE2 patterns, in any case, for sentences that tell readers.
        labels: RE2 patterns, in any case, for whole short lines that tell readers.
        vague: RE2 patterns, in any case, for short lines above the text that tell it in words that readers do not
            understand.
        weak: RE2 patterns, in any case, for such lines that tell it only if the metadata say that somebody paid.
        hinted: RE2 patterns, in any case, for sentences that hint at it in words that readers do not understand.
        notes: RE2 patterns, in any case, for sentences that tell readers in a short note above or below the text.
        pointers: RE2 patterns, in any case, for the text of a link that leads to where readers are told.
        people: RE2 patterns, in any case, for people who give and pay as friends do: a note with them tells nothing.
        tells: Whether a sentence, or a label that readers see, is itself a sign.
        last: How many blocks at the end of an article can be labels.

    Variants:
        unclear: told in words that readers do not understand
        late: told below the first paragraphs
        hidden: told only in hidden text, below the article, or behind a link
        template: front matter says it, and the page template may show it
    """

    needs: tuple[str, ...]
    told: tuple[str, ...]
    labels: tuple[str, ...]
    vague: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    hinted: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    keys: tuple[str, ...] = ("sponsor",)
    signs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    min_signs: int = 2
    tells: bool = False
    last: int = _LAST

    @property
    def all_patterns(self) -> list[str]:
        """All patterns."""
        return [
            *(one for group in self.signs.values() for one in group),
            *self.told,
            *self.labels,
            *self.vague,
            *self.weak,
            *self.hinted,
            *self.notes,
            *self.people,
            *self.pointers,
        ]

    @cached_property
    def literals(self) -> frozenset[str]:
        """The needed strings as a set."""
        return frozenset(self.needs)

    @cached_property
    def built_in(self) -> dict[str, Facts]:
        """What is known of each pattern of a built-in rule."""
        return facts_of(self.all_patterns, any_case=True)

    @cached_property
    def searches(self) -> Searches:
        """The search for each group of patterns."""
        return Searches(vars(self).get("built_in"), any_case=True)


@record
class _Told:
    """A place that tells readers: its block, characters, clearness, and the paragraphs above it.

    ``whole`` says whether it is about this article wherever it stands: sentences are, labels can be advertisements'.
    ``apart`` says whether it is below the article.
    """

    block: Block
    start: int
    end: int
    clear: bool
    above: int
    whole: bool = False
    apart: bool = False


def check_options(options: Options) -> None:
    """Refuse patterns that do not compile."""
    check_patterns(options.all_patterns)


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield one hit: at the statement that comes late or is unclear, or at the sign of an article that has none."""
    candidates = _select(article, options)
    mark = name_mark(article, Marks(options.marks, options.keys))
    told = list(_find_told(article, options, candidates, is_marked=bool(mark) or has_paid_link(article)))
    told = [one for one in told if one.whole or not _is_unseen(article, one.block, one.start)]
    shown = [one for one in told if not one.apart and not _is_unseen(article, one.block, one.start)]
    unseen = None if told else _find_unseen(article, options)
    sign = _find_sign(article, options, candidates, has_own=bool(told) or unseen is not None)
    tells = options.tells and (bool(shown) or any(one.whole for one in told))
    if sign is None and not mark and not tells and not (unseen is not None and options.tells):
        yield NotEvaluated("nothing shows that the article was paid for or written by its subject")
        return
    verdict, place = _judge(shown, told)
    if verdict == "present":
        return
    if verdict == "missing" and unseen is None and mark:
        from seolint.disclosure.statements import find_pointers  # few articles come so far

        pointer = next(find_pointers(article), None)
        unseen = pointer.block if pointer is not None else None
    verdict = "hidden" if verdict == "missing" and unseen is not None else verdict
    place = place if place is not None and verdict != "hidden" else sign
    values: dict[str, Value] = {"verdict": verdict, "mark": mark.removeprefix(FRONT_MATTER)}
    variant = _VARIANTS[verdict]
    if place is None:
        variant = "template" if verdict == "missing" and mark.startswith(FRONT_MATTER) else variant
        yield Hit(unseen or article.beginning, {**values, "sentence": ""}, variant=variant, whole=True)
        return
    sentence = shorten(place.block.text[place.start : place.end], SENTENCE)
    yield Hit(place.block, {**values, "sentence": sentence}, place.start, place.end, variant=variant)


def _judge(
    shown: list[_Told], told: list[_Told]
) -> tuple[Literal["present", "unclear", "too late", "hidden", "missing"], _Told | None]:
    """Return the verdict and the place that decides; the best statement counts."""
    early = [one for one in shown if one.above <= _EARLY]
    if any(one.clear for one in early):
        return "present", None
    if early:
        return "unclear", early[0]
    if late := next((one for one in shown if one.clear), None):
        return "too late", late
    if shown:
        return "unclear", shown[0]
    return ("hidden", told[0]) if told else ("missing", None)


def _find_told(article: Article, options: Options, candidates: frozenset[int], *, is_marked: bool) -> Iterator[_Told]:
    """Yield the places that tell readers, in reading order; labels count only at the top, others can be advertisements."""
    first = next((index for index, block in enumerate(article.blocks) if block.role == "content"), 0)
    vague = (*options.vague, *options.weak) if is_marked else options.vague
    written = [block for block in article.blocks if block.role == "content" or (is_marked and block.role == "noise")]
    notes = (block for block in written[-_LAST_NOTES:] if _OWN_LABEL.search(block.text[:_LABEL_LENGTH]))
    last = {id(block) for block in (*written[-options.last :], *notes)}
    above = 0
    for index, block in enumerate(article.blocks if candidates else ()):
        is_near = block.role != "chrome" or block.hidden or 0 < first - index <= _NEAR
        if not is_near and above and id(block) in candidates:
            yield from _read_footer(article, block, options, above, is_marked=is_marked)
        elif is_near and id(block) in candidates:
            label = _read_label(article, block, options, above, vague) if above == 0 or id(block) in last else None
            found = (label,) if label is not None else _read_sentences(article, block, options, above)
            yield from (_set_apart(article, one, index) for one in found) if above > _EARLY else found
        above += block.role == "content" and block.kind == "paragraph" and len(block.text) > _LABEL_LENGTH


def _read_footer(article: Article, block: Block, options: Options, above: int, *, is_marked: bool) -> Iterator[_Told]:
    """Yield what the page around an article tells of it: in a sentence, or in a label if other signs say the same."""
    text = block.text
    if len(text) > _NOTE_LENGTH or block.link_density >= _LINK or block.kind == "code":
        return
    is_label = is_marked and options.searches[options.labels].search(text) and _OWN_LABEL.search(text)
    patterns = (*options.told, *(options.notes if _OWN_NOTE.search(text) else ()))
    found = options.searches[patterns].search(text)
    if is_label or (found is not None and not _is_denied(text, found.start())):
        yield _Told(block, 0, len(text), clear=True, above=above, whole=True, apart=above > _EARLY)


def _set_apart(article: Article, told: _Told, index: int) -> _Told:
    """Return the place with what is known of where its block is, such as under the comments."""
    from seolint.disclosure.unseen import is_apart  # few articles come so far

    apart = told.whole and told.clear and is_apart(article, index)
    return _Told(told.block, told.start, told.end, told.clear, told.above, told.whole, apart)


def _select(article: Article, options: Options) -> frozenset[int]:
    """Return the identities of the blocks that can match a pattern."""
    present = find_literals(article.lines.lowered, options.literals)
    first = next((index for index, block in enumerate(article.blocks) if block.role == "content"), 0)
    others = [block for block in article.blocks if block.hidden]
    others += [block for block in article.blocks[max(0, first - _NEAR) : first] if block.role == "chrome"]
    others += [
        block for block in article.blocks[first + 1 :] if block.role == "chrome" and len(block.text) <= _NOTE_LENGTH
    ]
    if others:
        text = "\n".join(block.text.lower() for block in others)
        present |= {word for word in options.needs if word in text}
    return (
        frozenset(id(article.everything[index]) for index in article.folded.select(present)) if present else frozenset()
    )


def _read_label(article: Article, block: Block, options: Options, above: int, vague: tuple[str, ...]) -> _Told | None:
    """Return what a short line above or below the text, or a short first sentence, tells readers; None for no label."""
    text = block.text
    if block.kind == "code" or _leads(block, options):
        return None
    if len(text) > _LABEL_LENGTH:
        start, end = article.sentences_of(block)[0]
        text = text[start:end]
        if text.count(" ") >= _LABEL_WORDS or "," in text:
            return None
    if "?" in text:
        return None
    is_clear = options.searches[options.labels].search(text) is not None
    can_be_vague = bool(vague) and block.kind not in {"heading", "title"} and _GOES_ON.search(text) is None
    is_label = is_clear or (can_be_vague and options.searches[vague].search(text) is not None)
    is_own = is_clear and _OWN_LABEL.search(text) is not None
    return (
        _Told(block, 0, len(text), is_clear, above, whole=is_own and _is_unseen(article, block)) if is_label else None
    )


def _read_sentences(article: Article, block: Block, options: Options, above: int) -> Iterator[_Told]:
    text = block.text
    if block.kind == "code" or _leads(block, options):
        return
    notes = options.notes if _is_note(article, block, options) else ()
    for patterns, is_clear in ((options.told, True), (notes, True), (options.hinted, False)):
        match = options.searches[patterns].search(text) if patterns else None
        if match is not None and not is_quoted(text, match.start() + 1):
            start, end = next(
                (span for span in article.sentences_of(block) if span[0] <= match.start() < span[1]), (0, len(text))
            )
            if not _is_denied(text[start:end], match.start() - start):
                yield _Told(block, start, end, is_clear, above, whole=True)
                return


def _leads(block: Block, options: Options) -> bool:
    """Whether a block is a link to where readers are told."""
    is_link = block.link_density >= _LINK and len(block.text) <= _LABEL_LENGTH
    return is_link and bool(options.pointers) and options.searches[options.pointers].search(block.text) is not None


def _is_note(article: Article, block: Block, options: Options) -> bool:
    """Whether a block is a short note at an end of the article, or begins as notes do, and names no friend."""
    if not options.notes or len(block.text) > _NOTE_LENGTH:
        return False
    ends = (*article.content[:_FIRST], *article.content[-_LAST_NOTES:])
    is_note = _NOTE.match(block.text) or any(block is one for one in ends) or _is_unseen(article, block)
    return bool(is_note) and not (options.people and options.searches[options.people].search(block.text))


def _is_denied(sentence: str, at: int) -> bool:
    """Whether a sentence asks or denies what it says from the character ``at`` on."""
    from seolint.disclosure.statement_words import NEGATED  # few articles come so far

    return sentence.rstrip().endswith("?") or NEGATED.search(sentence[max(0, at - _REACH) : at]) is not None


def _find_unseen(article: Article, options: Options) -> Text | Span | None:
    """Return the first comment or alt text that tells what readers do not see, or a link to where it is told."""
    texts = []
    if article.source.format != "text":
        from seolint.disclosure.unseen import unseen_texts  # plain text has neither

        unseen = list(unseen_texts(article))
        joined = "\n".join(text for _, text in unseen).lower()
        present = [word for word in options.needs if word in joined]
        texts = [(place, text) for place, text in unseen if present and any(word in text.lower() for word in present)]
    for patterns in (options.told, options.notes, options.labels) if texts else ():
        for place, text in texts:
            match = options.searches[patterns].search(text) if patterns else None
            is_own = patterns is not options.labels or (
                any(place is one for one in article.comments) and _OWN_LABEL.search(text) is not None
            )
            if match is not None and is_own and not _is_denied(text, match.start()):
                return place
    if not options.pointers:
        return None
    search = options.searches[options.pointers].search
    found: Link | None = next(
        (link for link in article.links if len(link.text) <= _LABEL_LENGTH and search(link.text)), None
    )
    return found or next((block for block in article.blocks if block.role == "chrome" and _leads(block, options)), None)


def _is_unseen(article: Article, block: Block, start: int = 0) -> bool:
    from seolint.disclosure.unseen import is_unseen  # few articles have anything to look at

    return is_unseen(article, block, start)


def _find_sign(article: Article, options: Options, candidates: frozenset[int], *, has_own: bool) -> _Told | None:
    """Return the first sign in the text that the article was paid for; what it says itself, ``has_own``, is one too."""
    if not candidates or not options.signs:
        return None
    last = {id(block) for block in article.content[-options.last :]}
    blocks = [
        block
        for block in article.blocks
        if block.role != "chrome"
        and block.kind != "code"
        and (id(block) in candidates or id(block) in last or len(block.text) <= _LABEL_LENGTH)
    ]
    text = "\n".join(block.text for block in blocks)
    found: list[_Told] = []
    for left, patterns in zip(range(len(options.signs), 0, -1), options.signs.values(), strict=True):
        if len(found) + has_own + left < options.min_signs:
            return None
        if options.searches[patterns].can_match(text) and (sign := _search(blocks, patterns, options)) is not None:
            found.append(sign)
    return found[0] if found and len(found) + has_own >= options.min_signs else None


def _search(blocks: Sequence[Block], patterns: tuple[str, ...], options: Options) -> _Told | None:
    """Return the first place that one of the patterns matches."""
    search = options.searches[patterns].search
    matches = ((block, match) for block in blocks if (match := search(block.text)) is not None)
    return next((_Told(block, match.start(), match.end(), clear=False, above=0) for block, match in matches), None)

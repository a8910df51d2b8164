"""Checks that an article that was paid for, or that its subject wrote, says so at the top and in plain words."""

from __future__ import annotations

from functools import cached_property

from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Hit, NotEvaluated
from seolint.checks.shared.alternatives import PageSearches, SearchedOptions
from seolint.checks.shared.literals import find_literals
from seolint.checks.shared.paid_places import (
    EARLY,
    LABEL_LENGTH,
    LINK,
    NEAR,
    NOTE_LENGTH,
    OWN_LABEL,
    PaidPage,
    PaidPatterns,
    Told,
    find_told,
    is_denied,
    is_unseen_place,
)
from seolint.checks.shared.re2 import check_patterns
from seolint.disclosure.marks import FRONT_MATTER, Marks, has_paid_link, name_mark
from seolint.language.folded_texts import FoldedTexts, fold
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Link
    from seolint.base.model import Span, Text, Value
    from seolint.checks.shared.alternatives import Narrowed

VALUES = {
    "verdict": "how it is disclosed: unclear, too late, hidden or missing",
    "mark": "what in the metadata says that the article was paid for",
    "sentence": "the words that disclose it, or the sign that it was paid for, shortened",
}
FOLDED = {"keys": str.lower, "marks": str.lower, "needs": fold}
PREPARED = ("built_in",)
#: The verdicts as names of variants.
_VARIANTS = {"unclear": "unclear", "too late": "late", "hidden": "hidden", "missing": ""}


@record
class Options(SearchedOptions):
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
    last: int = 2

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
    def paid_patterns(self) -> PaidPatterns:
        """The patterns for what tells readers."""
        return PaidPatterns(
            self.told,
            self.labels,
            self.vague,
            self.weak,
            self.hinted,
            self.notes,
            self.people,
            self.pointers,
            self.last,
        )

    @cached_property
    def literals(self) -> frozenset[str]:
        """The needed strings as a set."""
        return frozenset(self.needs)


def check_options(options: Options) -> None:
    """Refuse patterns that do not compile."""
    check_patterns(options.all_patterns)


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield one hit: at the statement that comes late or is unclear, or at the sign of an article that has none."""
    present = find_literals(article.view(_read_page), options.literals)
    page = _open(article, options, present)
    mark = name_mark(article, Marks(options.marks, options.keys))
    told = list(find_told(page, is_marked=bool(mark) or has_paid_link(article), is_paid=bool(mark)))
    told = [one for one in told if one.whole or not is_unseen_place(article, one.block, one.start)]
    shown = [one for one in told if not one.apart and not is_unseen_place(article, one.block, one.start)]
    unseen = None if told else _find_unseen(article, options, present)
    sign = _find_sign(page, options, has_own=bool(told) or unseen is not None)
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


def _open(article: Article, options: Options, present: AbstractSet[str]) -> PaidPage:
    """Return the page with the blocks of it that can tell readers."""
    candidates = _select(article, present)
    texts = [block.text for block in candidates.values()]
    return PaidPage(article, options.paid_patterns, candidates, PageSearches(options.searches, texts))


def _judge(
    shown: list[Told], told: list[Told]
) -> tuple[Literal["present", "unclear", "too late", "hidden", "missing"], Told | None]:
    """Return the verdict and the place that decides; the best statement counts."""
    early = [one for one in shown if one.above <= EARLY]
    if any(one.clear for one in early):
        return "present", None
    if early:
        return "unclear", early[0]
    if late := next((one for one in shown if one.clear), None):
        return "too late", late
    if shown:
        return "unclear", shown[0]
    return ("hidden", told[0]) if told else ("missing", None)


def _select(article: Article, present: AbstractSet[str]) -> dict[int, Block]:
    """Return the blocks that can match a pattern, by their index on the page."""
    if not present:
        return {}
    chosen = {id(article.everything[index]) for index in article.folded.select(present)}
    return {index: block for index, block in enumerate(article.blocks) if id(block) in chosen}


def _read_page(article: Article) -> str:
    """Return the article, its hidden blocks, what readers do not see, and the page around it, all in lower case."""
    blocks = article.blocks
    first = next((index for index, block in enumerate(blocks) if block.role == "content"), 0)
    around = [block for block in blocks if block.hidden]
    around += [block for block in blocks[max(0, first - NEAR) : first] if block.role == "chrome"]
    around += [block for block in blocks[first + 1 :] if block.role == "chrome" and len(block.text) <= NOTE_LENGTH]
    texts = [block.text.lower() for block in around]
    if unseen := article.view(_fold_unseen).joined:
        texts.append(unseen)
    return "\n".join([article.lines.lowered, *texts]) if texts else article.lines.lowered


def _fold_unseen(article: Article) -> FoldedTexts:
    """Return what readers do not see, in lower case; plain text has nothing of the kind."""
    if article.source.format == "text":
        return FoldedTexts([])
    from seolint.disclosure.unseen import unseen_texts

    return FoldedTexts([text for _, text in unseen_texts(article)])


def _find_unseen(article: Article, options: Options, present: AbstractSet[str]) -> Text | Span | None:
    """Return the first comment or alt text that tells what readers do not see, or a link to where it is told."""
    texts = []
    if present and article.source.format != "text":
        from seolint.disclosure.unseen import unseen_texts  # plain text has neither

        unseen = unseen_texts(article)
        texts = [unseen[index] for index in article.view(_fold_unseen).select(present)]
    searches = PageSearches(options.searches, [text for _, text in texts])
    for patterns in (options.told, options.notes, options.labels) if texts else ():
        for place, text in texts if patterns and searches[patterns].can_match else ():
            match = searches[patterns].search(text)
            is_own = patterns is not options.labels or (
                any(place is one for one in article.comments) and OWN_LABEL.search(text) is not None
            )
            if match is not None and is_own and not is_denied(text, match.start()):
                return place
    return _find_pointer(article, options) if options.pointers else None


def _find_pointer(article: Article, options: Options) -> Link | Block | None:
    """Return the first link, or line of the page that is one, to where readers are told."""
    links: list[Link | Block] = [link for link in article.links if len(link.text) <= LABEL_LENGTH]
    lines = [
        block
        for block in article.blocks
        if block.role == "chrome" and len(block.text) <= LABEL_LENGTH and block.link_density >= LINK
    ]
    search = options.searches[options.pointers]
    if not search.can_match("\n".join([one.text for one in (*links, *lines)])):
        return None
    return next((one for one in (*links, *lines) if search.search(one.text)), None)


def _find_sign(page: PaidPage, options: Options, *, has_own: bool) -> Told | None:
    """Return the first sign in the text that the article was paid for; what it says itself, ``has_own``, is one too."""
    article, candidates = page.article, page.candidates
    if not candidates or not options.signs:
        return None
    last = {id(block) for block in article.content[-options.last :]}
    blocks = [
        block
        for index, block in enumerate(article.blocks)
        if block.role != "chrome"
        and block.kind != "code"
        and (index in candidates or len(block.text) <= LABEL_LENGTH or id(block) in last)
    ]
    searches = PageSearches(options.searches, [block.text for block in blocks])
    found: list[Told] = []
    for left, patterns in zip(range(len(options.signs), 0, -1), options.signs.values(), strict=True):
        if len(found) + has_own + left < options.min_signs:
            return None
        if searches[patterns].can_match and (sign := _search(blocks, searches[patterns])) is not None:
            found.append(sign)
    return found[0] if found and len(found) + has_own >= options.min_signs else None


def _search(blocks: Sequence[Block], search: Narrowed) -> Told | None:
    """Return the first place that the search finds."""
    matches = ((block, match) for block in blocks if (match := search.search(block.text)) is not None)
    return next((Told(block, match.start(), match.end(), clear=False, above=0) for block, match in matches), None)

"""Decides which fixes are safe. A rule can only propose it; ``docs/fixes.md`` has the whole promise.

A safe fix takes nothing that the article says. It deletes whole lines, or parts of them, that a residue rule knows word
for word; it deletes what says nothing (surplus blank lines, a doubled word, invisible characters); it replaces garbled
text and character references by what they stand for. Every other fix is unsafe.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import accumulate

from seolint.article.lines import split_words
from seolint.base.character_references import unescape
from seolint.base.model import Edit, Span, Spans
from seolint.checks.kinds.invisible import are_dispensable
from seolint.checks.kinds.mojibake import repair
from seolint.checks.shared.filling import holds_anything, is_filled_in
from seolint.language.punctuation import ends_sentence
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.base.model import Finding, Fix, Text

#: Fewest words of a sentence: "Log in." and "All rights reserved." are labels.
_FEWEST_WORDS = 4
#: Fewest characters of a sentence in a script without spaces.
_FEWEST_CHARACTERS = 8
#: The signs of facts among the folded words of a line: a date, an address.
_FACTS = frozenset({"<date>", "<day>", "<mail>", "<url>"})
#: Kinds of block that a line can lead in to without a colon.
_LED_IN = frozenset({"item", "code", "cell", "quote", "media", "term"})
#: A copyright notice, which can end in a full stop and is no sentence.
_NOTICE = regex(r"(?i)\W*(?:©|\(c\)|copyright\b)")
_UNSPACED = regex("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]")
_LEAD_IN = (":", "：")
#: Most words of the label of a button, and most blocks of text that explain it.
_LONGEST_LABEL = 4
_LONGEST_EXPLANATION = 2
#: Most labels in a row on each side of a label that are looked at.
_LONGEST_ROW = 20
#: Kinds of block that a label in a row of labels can be.
_LABELS = frozenset({"paragraph", "item"})
#: What is in every address: of a page, with or without its scheme, or of a mailbox.
_ADDRESS = regex(r"://|\bwww\.|@[^@]+\.|\.\w{2,}/")
#: What an address can be a part of.
_UNBROKEN = regex(r"[^\s<>()\[\]\"]+")
#: How far an address reaches on each side of these signs at most, in characters.
_LONGEST_ADDRESS = 1000


def settle_safety(article: Article, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings with the safety of their fixes decided, now that all boilerplate is known."""
    judge = _Judge(article)
    settled = [_settle(finding, judge.is_safe) for finding in findings]
    while True:
        judge.deleted = Spans(Span(edit.start, edit.end) for finding in settled for edit in _safe_edits(finding))
        again = [_settle(finding, judge.takes_whole_lists) for finding in settled]
        if again == settled:
            return settled
        settled = again


def _settle(finding: Finding, is_safe: Callable[[Fix], bool]) -> Finding:
    """Return the finding with an unsafe fix if it has a safe one that is not."""
    fix = finding.fix
    if fix is None or fix.safety != "safe" or is_safe(fix):
        return finding
    return replace(finding, fix=fix._replace(safety="unsafe"))


def _safe_edits(finding: Finding) -> Iterable[Edit]:
    return finding.fix.edits if finding.fix is not None and finding.fix.safety == "safe" else ()


class _Judge:
    """Judges the fixes of one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.source = article.source.text
        self.deleted = Spans(())
        self._same: dict[tuple[str, str], bool] = {}

    def is_safe(self, fix: Fix) -> bool:
        """Whether each edit of a fix takes nothing that the article says."""
        return all(
            ((self._says_nothing(edit) or self._means_the_same(edit)) and not self._is_in_address(edit))
            or (fix.known and self._is_residue(edit))
            for edit in fix.edits
        )

    def takes_whole_lists(self, fix: Fix) -> bool:
        """Whether no line that a fix deletes is one of some labels in a row of which others stay."""
        return not any(self._is_one_of_labels(edit) for edit in fix.edits if fix.known and self._is_lines(edit))

    def _is_one_of_labels(self, edit: Edit) -> bool:
        """Whether a deleted label has another one right above or below it that stays."""
        if len(self.source[edit.start : edit.end].split()) > _LONGEST_LABEL:
            return False
        first, after = bisect_left(self._starts, edit.start), bisect_left(self._starts, edit.end)
        return any(
            0 <= number < len(self.article.blocks) and self._is_label(self.article.blocks[number], edit)
            for number in (first - 1, after)
        )

    def _is_label(self, block: Block, edit: Edit) -> bool:
        """Whether a block is a label in the line above or below an edit, and stays."""
        start, end = block.span()
        between = self.source[end : edit.start] if end <= edit.start else self.source[edit.end : start]
        text = block.text.strip()
        return (
            block.kind in _LABELS
            and between.count("\n") <= (end <= edit.start)
            and 0 < len(text.split()) <= _LONGEST_LABEL
            and not any(map(str.isdigit, text))
            and not ends_sentence(text)
            and not self._touches(self._facts, Edit(start, end, ""))
            and not self.deleted.overlap(start, end)
        )

    def _says_nothing(self, edit: Edit) -> bool:
        """Whether an edit deletes blank lines, invisible characters, a doubled word, or a comment for seolint."""
        start, end, text = edit
        cut = self.source[start:end]
        if not cut:
            return False
        if text in {"", " "} and are_dispensable(self.source, start, end):
            return True
        if not cut.strip():
            return not text and self._is_lines(edit) and self._is_outside_code(edit)
        if not text and _is_doubled(self.source, start, end):
            return True
        return any(
            comment.start < end and start < comment.end and not self._outside(edit, comment)
            for comment in self._directives
        )

    def _is_in_address(self, edit: Edit) -> bool:
        """Whether an edit changes a part of an address, which could then lead elsewhere."""
        if any(map(str.isspace, self.source[edit.start : edit.end])):
            return False
        return self._addresses.overlap(edit.start - 1, edit.end + 1)

    def _means_the_same(self, edit: Edit) -> bool:
        """Whether an edit replaces garbled text or a character reference by what it stands for."""
        both = self.source[edit.start : edit.end], edit.text
        if both not in self._same:
            self._same[both] = self._is_meant_by(*both)
        return self._same[both]

    def _is_meant_by(self, cut: str, text: str) -> bool:
        return bool(text) and cut != text and (text in {repair(cut), _misread(cut)} or text in self._decode(cut))

    def _decode(self, cut: str) -> set[str]:
        """Return what may stand for a character reference: what it decodes to, and in Markdown also how that is written.

        Nothing may stand for what was escaped more often: nobody knows whether ``&amp;lt;`` means ``<`` or ``&lt;``.
        """
        read = cut if self.article.source.format == "text" else unescape(cut)
        meant = unescape(read)
        if meant != unescape(meant):
            return set()
        return {meant} if self.article.source.format == "text" else {meant, read}

    def _is_residue(self, edit: Edit) -> bool:
        """Whether an edit only deletes, nothing of the article's own, and neither a fact nor a sentence."""
        start, end, text = edit
        lines = self.source[start:end].split("\n")
        if text or self._touches(self._own, edit) or any(map(_states, lines)) or self._touches(self._links, edit):
            return False
        if not self._is_lines(edit):
            return True
        return not (self._touches(self._facts, edit) or any(map(_is_sentence, lines)) or self._is_needed(edit))

    def _is_needed(self, edit: Edit) -> bool:
        """Whether what stays leans on the deleted lines: they lead in to it, are its heading, or what it led in to."""
        blocks = self.article.blocks
        first = bisect_left(self._starts, edit.start)
        after = bisect_left(self._starts, edit.end)
        following = next((block for block in self._from(after) if not block.hidden), None)
        if self.article.source.format == "markdown":
            if any(block.kind == "heading" and block.marked for block in blocks[first:after]):
                level = min(block.level or 6 for block in blocks[first:after])
                return holds_anything(self.article, edit.end, level)
            if is_filled_in(self.article, edit.end, following.span().start if following else len(self.source)):
                return True
        if self._is_announced(first) or self._is_in_row(first, after):
            return True
        if following is None or following.role != "content":
            return False
        if first and blocks[first - 1].role == "content" and blocks[first - 1].text.rstrip().endswith(_LEAD_IN):
            return True  # "the app has these buttons:" leads in to "Share", and what follows explains it
        if self.source[edit.start : edit.end].rstrip().endswith(_LEAD_IN) or following.kind in _LED_IN:
            return True
        return self._is_explained(first, after)

    def _is_announced(self, first: int) -> bool:
        """Whether the lines belong to a list that a sentence of the article leads in to: "the menu has four entries:"."""
        before = self._kept_before[first]
        text = before.text.rstrip() if before is not None and before.role == "content" else ""
        return text.endswith(_LEAD_IN) and len(text.split()) > _LONGEST_LABEL

    def _is_in_row(self, first: int, after: int) -> bool:
        """Whether the lines are among different labels in a row, right below a sentence of the article and above its text.

        That may be the list that the sentence is about: "The bar has three buttons."
        """
        blocks = self.article.blocks
        start, end = first, after
        while start and first - start < _LONGEST_ROW and _is_short_leftover(blocks[start - 1]):
            start -= 1
        while end < len(blocks) and end - after < _LONGEST_ROW and _is_short_leftover(blocks[end]):
            end += 1
        if not 0 < start < end < len(blocks) or not all(map(_is_short_leftover, blocks[first:after])):
            return False
        before = blocks[start - 1]
        labels = {block.text.strip() for block in blocks[start:end] if not any(map(str.isdigit, block.text))}
        return len(labels) > 1 and before.role == blocks[end].role == "content" and _is_sentence(before.text)

    def _is_explained(self, first: int, after: int) -> bool:
        """Whether the lines of the blocks ``first`` to ``after`` are a label that the text explains.

        Such a label stands right above its explanation, with a blank line above it, or is one of several different labels
        that each have their explanation below. Counters and reading times are no labels.
        """
        blocks = self.article.blocks
        if after != first + 1 or any(map(str.isdigit, blocks[first].text)):
            return False
        label = blocks[first].span()
        below = self.source[label.end : blocks[after].span().start]
        if below.count("\n") == 1 and self.source.endswith("\n\n", 0, label.start):
            return True
        others = (
            self._find_label(range(after, after + _LONGEST_EXPLANATION + 1)),
            self._find_label(range(first - 1, first - _LONGEST_EXPLANATION - 2, -1)),
        )
        return any(other and other != blocks[first].text.strip() for other in others)

    def _find_label(self, numbers: range) -> str:
        """Return the text of the first block of boilerplate behind some sentences; empty if there is no such label."""
        blocks = [self.article.blocks[number] for number in numbers if 0 <= number < len(self.article.blocks)]
        for number, block in enumerate(blocks):
            if block.role != "content":
                is_label = len(block.text.split()) <= _LONGEST_LABEL and not any(map(str.isdigit, block.text))
                return block.text.strip() if number and is_label else ""
            if not ends_sentence(block.text.strip()):
                return ""
        return ""

    def _from(self, number: int) -> Iterator[Block]:
        return (self.article.blocks[at] for at in range(number, len(self.article.blocks)))

    def _is_lines(self, edit: Edit) -> bool:
        """Whether an edit covers whole lines."""
        before, last = self.source[edit.start - 1 : edit.start], self.source[edit.end - 1 : edit.end]
        at_end = edit.end == len(self.source)
        return (before in {"", "\n"} and (last == "\n" or at_end)) or (at_end and self.source[edit.start] == "\n")

    def _is_outside_code(self, edit: Edit) -> bool:
        return not self._touches(self._code, edit)

    def _outside(self, edit: Edit, comment: Span) -> str:
        """Return what an edit deletes before and after a comment."""
        before = self.source[edit.start : max(edit.start, comment.start)]
        return (before + self.source[min(edit.end, comment.end) : edit.end]).strip()

    def _touches(self, spans: Spans, edit: Edit) -> bool:
        return spans.overlap(edit.start, edit.end)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each block begins, never before the one before it."""
        return list(accumulate((block.span().start for block in self.article.blocks), max))

    @cached_property
    def _kept_before(self) -> list[Block | None]:
        """For each block, and for the end, the last block before it that is no leftover."""
        kept: list[Block | None] = [None]
        for block in self.article.blocks:
            kept.append(kept[-1] if block.role == "noise" else block)
        return kept

    @cached_property
    def _own(self) -> Spans:
        """The article's own text, as ``parse`` shows it."""
        return Spans(block.span() for block in self.article.content if block.text)

    @cached_property
    def _code(self) -> Spans:
        return Spans(block.span() for block in self.article.blocks if block.kind == "code")

    @cached_property
    def _links(self) -> Spans:
        """Links and images of Markdown: what they lead to and show would be lost."""
        both: list[Text] = [*self.article.links, *self.article.images]
        return Spans(text.span() for text in both if self.article.source.format == "markdown")

    @cached_property
    def _facts(self) -> Spans:
        """What is known about the article: title, description, authors, dates, keyphrase."""
        article = self.article
        fields = [
            *article.titles,
            *article.descriptions,
            *article.authors,
            *article.reviewers,
            *(article.title, article.published, article.modified, article.reviewed, article.keyphrase),
        ]
        return Spans(field.span() for field in fields if field is not None and field.text)

    @cached_property
    def _addresses(self) -> Spans:
        """Addresses of pages and mailboxes, each with all that is written right before and after it."""
        return Spans(
            Span(
                max(word.start(), address.start() - _LONGEST_ADDRESS),
                min(word.end(), address.end() + _LONGEST_ADDRESS),
            )
            for word in _UNBROKEN.finditer(self.source)
            for address in _ADDRESS.finditer(self.source, *word.span())
        )

    @cached_property
    def _directives(self) -> list[Span]:
        return [comment.span() for comment in self.article.comments if comment.text.lstrip().startswith("seolint-")]


def _is_doubled(source: str, start: int, end: int) -> bool:
    """Whether the text is a word that also stands right before it."""
    cut = source[start:end]
    words = cut.split()
    if len(words) != 1 or not cut[0].isspace() or source[end : end + 1].isalnum():
        return False
    word = words[0].casefold()
    before = source[max(0, start - len(cut)) : start].casefold()
    return before.endswith(word) and not before[: -len(word)][-1:].isalnum()


def _misread(text: str) -> str:
    """Return a letter of Windows-1252 that was read as a control character."""
    return text.encode("latin-1").decode("cp1252", "ignore") if len(text) == 1 and "\x80" <= text <= "\x9f" else ""


def _states(line: str) -> bool:
    """Whether a line has a date or an address."""
    return not _FACTS.isdisjoint(split_words(line.lower()))


def _is_short_leftover(block: Block) -> bool:
    """Whether a block is no part of the article, and as short as the label of a button."""
    return block.role != "content" and 0 < len(block.text.split()) <= _LONGEST_LABEL


def _is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does and has the length of one."""
    text = line.strip()
    if not ends_sentence(text) or text.endswith(("...", "…")) or _NOTICE.match(text):
        return False
    if _UNSPACED.search(text):
        return len(text) >= _FEWEST_CHARACTERS
    return sum(any(map(str.isalpha, word)) for word in text.split()) >= _FEWEST_WORDS

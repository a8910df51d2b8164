"""Decides which lines of a page are boilerplate, from the results of the other modules."""

from __future__ import annotations

import math
from itertools import compress, groupby

from seolint.boilerplate.lines.evidence import LIMIT, weigh
from seolint.boilerplate.lines.record import JudgedLine
from seolint.boilerplate.lines.shape import Shape, measure
from seolint.boilerplate.lines.surroundings import Surroundings, survey
from seolint.boilerplate.lines.weights import load_weights
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.boilerplate.forest import Forest

#: Log-odds of a line that is clearly content. Also the smoothed evidence at which a long line of the body is clearly
#: content: in cross-validation on labeled pages, the forest never flagged such a line.
CLEAR = -6.0
#: If no line has more evidence than this, nothing is flagged. This is true of a third of the labeled extracts.
QUIET = 1.0
#: Fewest lines, not counting blank ones, of a text that can be judged; in shorter ones nothing is flagged.
FEWEST_LINES = 5
#: Most lines that are judged together, which also limits memory use; a longer text is not a single page.
LONGEST = 20_000
#: A text is a whole page if more than this share of its lines is more likely boilerplate than not, else an extract.
WHOLE_PAGE = 0.3
#: Log-odds at which lines are flagged, chosen by cross-validation over sites so that about 0.2% of content is flagged.
#: In an extract each line is judged alone. In a whole page mistakes come in runs, so a line on its own must be almost
#: certain, and a run of likely lines is flagged if it has enough certain ones. Known boilerplate is certain.
EXTRACT_LIMIT = 2.3
ALONE_LIMIT = 5.8
CERTAIN_LIMIT = 5.0
LIKELY_LIMIT = 4.2
CERTAIN_LINES = 3


class Judgment(NamedTuple):
    """The verdict on the lines of a text that are not blank, in order."""

    indexes: list[int]
    shapes: list[Shape]
    odds: list[float]  # log-odds of boilerplate
    surroundings: Surroundings

    @property
    def flags(self) -> list[bool]:
        """For each line, whether it is flagged as boilerplate."""
        flags = flag(self.odds)
        prose = [place for place, shape in enumerate(self.shapes) if shape.is_prose and not flags[place]]
        after = range(prose[-1] + 1 if prose else len(flags), len(flags))
        return close_gaps(flags, [place for place in after if self._can_fall(place)])

    def _can_fall(self, place: int) -> bool:
        """Whether a line counts as boilerplate for its neighbors alone: it is no sentence, and nothing settles it."""
        return self.odds[place] > CLEAR and self.shapes[place].end not in {2, 3}


def judge_lines(lines: Sequence[str | JudgedLine]) -> list[float]:
    """The probability that each line is boilerplate; 0.0 for blank lines and in very short texts.

    The weights are learned from labeled web pages (``tools/train_boilerplate.py``). To flag lines, use
    ``find_blocks``, which applies the right limits for each kind of text.
    """
    probabilities = [0.0] * len(lines)
    for judgment in judge(lines):
        for index, odds in zip(judgment.indexes, judgment.odds, strict=True):
            probabilities[index] = 1 / (1 + math.exp(-odds))
    return probabilities


def judge(lines: Sequence[str | JudgedLine]) -> Iterator[Judgment]:
    """Yield a judgment on the text, or on each piece of a very long one.

    Texts with fewer than ``FEWEST_LINES`` lines, or without any sign of boilerplate, are skipped.
    """
    records = [line if isinstance(line, JudgedLine) else JudgedLine(line) for line in lines]
    indexes = [index for index, record in enumerate(records) if record.text.strip()]
    for start in range(0, len(indexes), LONGEST):
        piece = indexes[start : start + LONGEST]
        if len(piece) >= FEWEST_LINES:
            texts = [records[index].text.strip() for index in piece]
            evidence = [_weigh(records[index], text) for index, text in zip(piece, texts, strict=True)]
            if max(evidence) > QUIET:
                yield judge_piece(records, piece, list(map(measure, texts)), evidence)


def _weigh(record: JudgedLine, text: str) -> float:
    """The evidence of a line's words, shape and markup."""
    evidence = _EVIDENCE[text]
    markup = weigh_markup(record)
    return max(-LIMIT, min(LIMIT, evidence + markup)) if markup else evidence


def judge_piece(
    records: Sequence[JudgedLine], indexes: list[int], shapes: list[Shape], evidence: list[float]
) -> Judgment:
    """Return the judgment on the records with these indexes, shapes and evidence."""
    surroundings = survey(shapes, evidence)
    odds = weigh_doubtful(surroundings, load_weights().forest)
    for place, index in enumerate(indexes):
        if records[index].spared:
            odds[place] = CLEAR
        elif records[index].chrome:
            odds[place] = max(odds[place], CERTAIN_LIMIT)
    return Judgment(indexes, shapes, odds, surroundings)


_EVIDENCE = Memo(lambda text: weigh(measure(text), load_weights().evidence))


def weigh_text(text: str) -> float:
    """The log-odds that a line is boilerplate by its own words and shape."""
    return _EVIDENCE[text]


def weigh_doubtful(surroundings: Surroundings, forest: Forest) -> list[float]:
    """The forest's log-odds, or ``CLEAR`` for lines that are so clear that the forest is skipped to save time."""
    doubtful = [not clear for clear in find_clear(surroundings)]
    asked = {name: list(compress(column, doubtful)) for name, column in surroundings.columns.items()}
    answers = iter(forest.score(asked, surroundings.page))
    return [next(answers) if doubt else CLEAR for doubt in doubtful]


def find_clear(surroundings: Surroundings) -> list[bool]:
    """For each line, whether it is clearly content: settled by its form, or long and deep in the body."""
    columns = surroundings.columns
    figures = zip(surroundings.settled, columns["in_body"], columns["smooth"], columns["words"], strict=True)
    return [settled or (inside > 0 and odds <= CLEAR and words >= 12) for settled, inside, odds, words in figures]


def flag(odds: Sequence[float]) -> list[bool]:
    """For each line, whether to flag it, given the log-odds of all lines of a text that are not blank."""
    rather = sum(value > 0 for value in odds)
    if rather <= WHOLE_PAGE * len(odds):
        return [value >= EXTRACT_LIMIT for value in odds]
    flags: list[bool] = []
    for likely, group in groupby(odds, lambda value: value >= LIKELY_LIMIT):
        run = list(group)
        whole = likely and sum(value >= CERTAIN_LIMIT for value in run) >= CERTAIN_LINES
        flags += [whole or value >= ALONE_LIMIT for value in run]
    return flags


def close_gaps(flags: Sequence[bool], places: Sequence[int]) -> list[bool]:
    """Return the flags, with each line at one of these places also flagged if it is a single one between two flagged ones.

    On labeled pages, none of 84 such lines after the last prose belonged to the article. Before it, it can be the title.
    """
    closed = list(flags)
    for place in places:
        if any(flags[place - 1 : place]) and any(flags[place + 1 : place + 2]):
            closed[place] = True
    return closed


def weigh_markup(line: JudgedLine) -> float:
    """Log-odds that markup adds to a line's evidence; 0 if the source has no markup.

    These weights are not learned. A third of the characters in links is the threshold found by Kohlschütter et al.
    (WSDM 2010), and page chrome counts about as much as the strongest words.
    """
    _, density, chrome, heading, _ = line
    return (0.0 if density is None else 3.0 * (density - 0.33)) + 3.0 * chrome - 1.0 * heading

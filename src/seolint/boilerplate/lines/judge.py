"""Which lines of a page are boilerplate: everything the other modules know comes together here."""

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

#: Log-odds of a line that is content beyond doubt; also the smoothed evidence from which a long line of the body is
#: one: cross-validated on labelled pages, the forest never flagged a single such line.
CLEAR = -6.0
#: Where no line has evidence beyond this, none is boilerplate: of a third of the labelled extracts, no line is flagged.
QUIET = 1.0
#: Fewer lines than this that are not blank say nothing about a page: nothing is flagged.
FEWEST_LINES = 5
#: A longer text is no single page: it is judged in pieces of so many lines, which also bounds the memory it takes.
LONGEST = 20_000
#: With more than this share of lines that are rather boilerplate than not, a text is a whole page, else an extract.
WHOLE_PAGE = 0.3
#: Log-odds from which lines are flagged, chosen by cross-validation over sites for about 0.2 % of content flagged.
#: In an extract a line stands alone. In a whole page mistakes come in runs, so a line on its own must be nearly
#: certain; a run of likely lines is flagged when it holds enough certain ones. Lines known to be noise are certain.
EXTRACT_LIMIT = 2.3
ALONE_LIMIT = 5.8
CERTAIN_LIMIT = 5.0
LIKELY_LIMIT = 4.2
CERTAIN_LINES = 3


class Judgement(NamedTuple):
    """The verdict on the lines of a text that are not blank, in their order."""

    indexes: list[int]
    shapes: list[Shape]
    odds: list[float]  # log-odds of boilerplate
    surroundings: Surroundings

    @property
    def flags(self) -> list[bool]:
        """Which of the lines are boilerplate beyond reasonable doubt."""
        return flag(self.odds)


def judge_lines(lines: Sequence[str | JudgedLine]) -> list[float]:
    """The probability of being boilerplate for each line; 0.0 for blank ones and in very short texts.

    Learned from labelled web pages (``tools/train_boilerplate.py``). To flag lines use ``find_blocks``: it knows how
    much certainty each kind of text asks for.
    """
    probabilities = [0.0] * len(lines)
    for judgement in judge(lines):
        for index, odds in zip(judgement.indexes, judgement.odds, strict=True):
            probabilities[index] = 1 / (1 + math.exp(-odds))
    return probabilities


def judge(lines: Sequence[str | JudgedLine]) -> Iterator[Judgement]:
    """A judgement for the text, or for each piece of a very long one.

    There is none where too few lines are not blank, or where no line has anything of boilerplate.
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
) -> Judgement:
    """The judgement on the records with these indexes, shapes and evidence."""
    surroundings = survey(shapes, evidence)
    odds = weigh_doubtful(surroundings, load_weights().forest)
    for place, index in enumerate(indexes):
        if records[index].spared:
            odds[place] = CLEAR
        elif records[index].chrome:
            odds[place] = max(odds[place], CERTAIN_LIMIT)
    return Judgement(indexes, shapes, odds, surroundings)


_EVIDENCE = Memo(lambda text: weigh(measure(text), load_weights().evidence))


def weigh_doubtful(surroundings: Surroundings, forest: Forest) -> list[float]:
    """The forest's log-odds, ``CLEAR`` where the case is so clear that asking it would be a waste of time."""
    doubtful = [not clear for clear in find_clear(surroundings)]
    asked = {name: list(compress(column, doubtful)) for name, column in surroundings.columns.items()}
    answers = iter(forest.score(asked, surroundings.page))
    return [next(answers) if doubt else CLEAR for doubt in doubtful]


def find_clear(surroundings: Surroundings) -> list[bool]:
    """Which lines are content beyond doubt: settled by their form, or long and deep in the body."""
    columns = surroundings.columns
    figures = zip(surroundings.settled, columns["in_body"], columns["smooth"], columns["words"], strict=True)
    return [settled or (inside > 0 and odds <= CLEAR and words >= 12) for settled, inside, odds, words in figures]


def flag(odds: Sequence[float]) -> list[bool]:
    """Which lines of one text to flag, given the log-odds of all of its lines that are not blank."""
    rather = sum(value > 0 for value in odds)
    if rather <= WHOLE_PAGE * len(odds):
        return [value >= EXTRACT_LIMIT for value in odds]
    flags: list[bool] = []
    for likely, group in groupby(odds, lambda value: value >= LIKELY_LIMIT):
        run = list(group)
        whole = likely and sum(value >= CERTAIN_LIMIT for value in run) >= CERTAIN_LINES
        flags += [whole or value >= ALONE_LIMIT for value in run]
    return flags


def weigh_markup(line: JudgedLine) -> float:
    """Log-odds that markup adds to a line's evidence; 0 where the source has none.

    Not learned: a third of the characters in links is the border Kohlschütter et al. found (WSDM 2010), and a
    block in the page's chrome is about as telling as the most telling words.
    """
    _, density, chrome, heading, _ = line
    return (0.0 if density is None else 3.0 * (density - 0.33)) + 3.0 * chrome - 1.0 * heading

"""Which lines of a page are boilerplate: everything the other modules know comes together here."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from seolint.boilerplate.evidence import LIMIT, weigh
from seolint.boilerplate.record import Line
from seolint.boilerplate.shape import Shape, measure
from seolint.boilerplate.surroundings import Surroundings, survey
from seolint.boilerplate.weights import load_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Fewer lines than this that are not blank say nothing about a page: nothing is flagged.
FEWEST_LINES = 5
#: With more than this share of lines that are rather boilerplate than not, a text is a whole page, else an
#: extract.
WHOLE_PAGE = 0.3
#: Log-odds from which a line is flagged, in extracts and in whole pages. Chosen by cross-validation over
#: sites for at most 0.3 % of content lines flagged: mistakes come in runs where a page is mostly boilerplate,
#: hence the stricter one.
EXTRACT_LIMIT = 3.2
PAGE_LIMIT = 5.0


class Judgement(NamedTuple):
    """The verdict on the lines of a text that are not blank, in their order."""

    indexes: list[int]
    shapes: list[Shape]
    odds: list[float]  # log-odds of boilerplate
    limit: float  # log-odds from which a line is flagged
    surroundings: Surroundings | None

    @property
    def flags(self) -> list[bool]:
        """Which of the lines are boilerplate beyond reasonable doubt."""
        return [odds >= self.limit for odds in self.odds]


def judge_lines(lines: Sequence[str | Line]) -> list[float]:
    """The probability of being boilerplate for each line; 0.0 for blank ones and in very short texts.

    Learned from labelled web pages (``tools/train_boilerplate.py``). To flag lines use ``find_blocks``: it
    knows how much certainty each kind of text asks for.
    """
    probabilities = [0.0] * len(lines)
    judgement = judge(lines)
    for index, odds in zip(judgement.indexes, judgement.odds, strict=True):
        probabilities[index] = 1 / (1 + math.exp(-odds))
    return probabilities


def judge(lines: Sequence[str | Line]) -> Judgement:
    """The log-odds of every line that is not blank, and the limit that fits the kind of text."""
    records = [line if isinstance(line, Line) else Line(line) for line in lines]
    indexes = [index for index, record in enumerate(records) if record.text.strip()]
    if len(indexes) < FEWEST_LINES:
        return Judgement([], [], [], math.inf, None)
    texts = [records[index].text.strip() for index in indexes]
    shapes = [measure(text) for text in texts]
    weights = load_weights()
    evidence = weigh(shapes, weights.evidence)
    for place, index in enumerate(indexes):
        evidence[place] = max(-LIMIT, min(LIMIT, evidence[place] + weigh_markup(records[index])))
    surroundings = survey(shapes, texts, evidence)
    odds = weights.forest.score(surroundings.columns, surroundings.page)
    return Judgement(indexes, shapes, odds, choose_limit(odds), surroundings)


def choose_limit(odds: Sequence[float]) -> float:
    """The log-odds from which lines of this text are flagged."""
    rather = sum(value > 0 for value in odds) / len(odds)
    return PAGE_LIMIT if rather > WHOLE_PAGE else EXTRACT_LIMIT


def weigh_markup(line: Line) -> float:
    """Log-odds that markup adds to a line's evidence; 0 where the source has none.

    Not learned: a third of the characters in links is the border Kohlschütter et al. found (WSDM 2010), and a
    block in the page's chrome is about as telling as the most telling words.
    """
    density = 0.0 if line.link_density is None else 3.0 * (line.link_density - 0.33)
    return density + 3.0 * line.chrome - 1.0 * line.heading

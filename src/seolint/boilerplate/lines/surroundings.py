"""The context of a line: its neighbors, and its position in the page and relative to the page's body of prose."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate, chain, compress, repeat
from math import fsum  # the same on every Python, which ``sum`` is not
from operator import sub, truediv

from seolint.boilerplate.lines.shape import Shape
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Evidence assumed beyond the first and the last line: stronger than any real evidence, so that a tree can recognize
#: it.
_EDGE = 6.0
#: Evidence above this rarely comes from content: a word such as "subscribe" in a short line.
_LOUD = 2.5
#: The figures of a line's own shape that the trees use in addition to the evidence based on them.
_SHAPE_COLUMNS = ("characters", "words", "end", "sentences", "function", "capitals", "digits", "commas", "symbols")
#: Largest distance from prose, in lines: anything beyond it counts the same.
_FAR = 50
#: Largest distance below a heading such as "References", in lines; also the distance if there is no such heading.
_NO_REFERENCES = 200
#: Up to this many lines below a heading such as "References", lines that look like citations belong to the article.
_REFERENCE_LINES = 100

#: Every such heading contains one of these words.
_REFERENCE_WORDS = frozenset(
    [
        *("reference", "references", "source", "sources", "bibliography", "footnotes", "endnotes", "notes"),
        *("citation", "citations", "works", "further", "quellen", "literatur", "einzelnachweise", "fuentes"),
        *("referencias", "bibliografia", "bibliografía", "références", "bibliographie", "fonti", "riferimenti"),
        *("referências", "źródła", "przypisy", "источники", "примечания", "литература", "bronnen", "referenties"),
        *("källor", "referenser"),
    ]
)
_REFERENCE_HEADING = regex(
    r"(?:\w+ )?(?:references?|sources?|bibliography|footnotes|endnotes|notes|citations?|works cited|"
    r"further reading|"
    r"quellen|literatur|einzelnachweise|fuentes|referencias|bibliograf[ií]a|références|bibliographie|fonti|riferimenti|"
    r"referências|bibliografia|źródła|przypisy|источники|примечания|литература|bronnen|referenties|källor|referenser)"
    r"(?: (?:and|und|y|et|e|cited|list)\b.*)?"
)


class Body(NamedTuple):
    """The run of lines with the most evidence for content, from ``first`` to before ``end``."""

    first: int
    end: int
    weight: float


class Surroundings(NamedTuple):
    """Figures by name (a column with one per line, or one for the whole page), and the lines settled by their form."""

    columns: dict[str, list[float]]
    page: dict[str, float]
    body: Body
    settled: list[bool]  # rows of a table and entries in a list of references: always content


def survey(shapes: Sequence[Shape], evidence: Sequence[float]) -> Surroundings:
    """Return all figures about lines that are not blank; ``evidence`` is their log-odds of boilerplate."""
    prose = [shape.is_prose for shape in shapes]
    body = find_body(shapes, evidence)
    columns: dict[str, list[float]] = {"evidence": list(evidence)}
    columns |= _own(shapes)
    columns |= _place(shapes, prose, body)
    columns |= _neighbors(shapes, prose, evidence)
    columns |= _words(shapes, prose, body)
    columns |= _means("cited_mean", [float(shape.is_cited) for shape in shapes], (8,), 0.0)
    since = columns["reference_heading"] = list(_since_references(shapes))
    settled = [
        shape.is_row or (shape.is_cited and near <= _REFERENCE_LINES) for shape, near in zip(shapes, since, strict=True)
    ]
    calm = smooth(evidence, 4.0)
    columns |= {"smooth": calm, "smoother": smooth(evidence, 12.0), "smoothest": smooth(evidence, 30.0)}
    return Surroundings(columns, _page(shapes, prose, evidence, body, calm), body, settled)


def find_body(shapes: Sequence[Shape], evidence: Sequence[float]) -> Body:
    """The run with the largest sum of evidence for content; long lines count more (Kadane's algorithm)."""
    best = Body(0, 0, 0.0)
    total, first = 0.0, 0
    for index, (shape, odds) in enumerate(zip(shapes, evidence, strict=True)):
        size = shape.characters
        total -= odds * (1.0 if size < 60 else 1.5 if size < 200 else 2.5) + 0.3
        if total <= 0:
            total, first = 0.0, index + 1
        elif total > best.weight:
            best = Body(first, index + 1, total)
    return best


def smooth(evidence: Sequence[float], stiffness: float) -> list[float]:
    """The evidence for each line given all others; a change of kind between neighbors costs ``stiffness``.

    These are the exact margins of the best two-state labeling (Viterbi): a message between neighbors is the sum so
    far, limited to -``stiffness`` to ``stiffness``.
    """
    before = _messages(evidence, stiffness)
    after = _messages(evidence[::-1], stiffness)[::-1]
    return [left + own + right for left, own, right in zip(before, evidence, after, strict=True)]


def _messages(evidence: Sequence[float], stiffness: float) -> list[float]:
    messages = []
    message = 0.0
    for odds in evidence:
        messages.append(message)
        message += odds
        if message > stiffness:
            message = stiffness
        elif message < -stiffness:
            message = -stiffness
    return messages


def _own(shapes: Sequence[Shape]) -> dict[str, list[float]]:
    values = list(zip(*shapes, strict=True))
    return {name: list(values[Shape._fields.index(name)]) for name in _SHAPE_COLUMNS}


def _place(shapes: Sequence[Shape], prose: Sequence[bool], body: Body) -> dict[str, list[float]]:
    count = len(shapes)
    written = list(accumulate((s.characters * p for s, p in zip(shapes, prose, strict=True)), initial=0))
    total = written[-1] or 1
    return {
        "from_start": [float(index) for index in range(count)],
        "to_end": [float(count - index - 1) for index in range(count)],
        "prose_before": [done / total for done in written[:-1]],
        "prose_after": [(written[-1] - done) / total for done in written[1:]],
        "into_body": [float(index - body.first) for index in range(count)],
        "to_body_end": [float(body.end - 1 - index) for index in range(count)],
        "in_body": [float(body.first <= index < body.end) for index in range(count)],
    }


def _neighbors(shapes: Sequence[Shape], prose: Sequence[bool], evidence: Sequence[float]) -> dict[str, list[float]]:
    sizes = [min(shape.characters, 500.0) for shape in shapes]
    columns = {
        "previous_prose": _since(prose),
        "next_prose": _since(prose[::-1])[::-1],
    }
    columns |= _means("evidence_mean", evidence, (1, 2, 3, 8, 20, 10_000), _EDGE)
    columns |= _means("prose_mean", list(map(float, prose)), (5,), -1.0)
    columns |= _means("loud_mean", [float(odds > _LOUD) for odds in evidence], (10,), 0.0)
    columns |= _means("size_mean", sizes, (1, 5, 15), -1.0)
    return columns


def _means(name: str, values: Sequence[float], reaches: Sequence[int], edge: float) -> dict[str, list[float]]:
    """For each reach, the mean of up to that many values before and after each line; ``edge`` without any."""
    before, after = list(accumulate(values, initial=0.0)), list(accumulate(values[::-1], initial=0.0))
    columns = {}
    for reach in reaches:
        columns[f"{name}_{reach}_before"] = _mean_before(before, reach, edge)
        columns[f"{name}_{reach}_after"] = _mean_before(after, reach, edge)[::-1]
    return columns


def _mean_before(sums: list[float], reach: int, edge: float) -> list[float]:
    """The mean of up to ``reach`` values before each value; ``sums`` has the sums of the first 0, 1, 2 … values."""
    count = len(sums) - 1
    opening = [edge, *map(truediv, sums[1 : min(reach, count)], range(1, reach))]
    return opening[:count] + list(map(truediv, map(sub, sums[reach:count], sums), repeat(reach)))


def _since(flags: Sequence[bool]) -> list[float]:
    """For each line, the distance in lines from the last flagged one before it."""
    distances = []
    distance = _FAR
    for flag in flags:
        distance = min(distance + 1, _FAR)
        distances.append(float(distance))
        if flag:
            distance = 0
    return distances


def _words(shapes: Sequence[Shape], prose: Sequence[bool], body: Body) -> dict[str, list[float]]:
    """Figures about words that lines share with the prose of the body, and about repeated lines."""
    in_body = [flag and body.first <= index < body.end for index, flag in enumerate(prose)]
    topic_words = [shape.topic_words for shape in shapes]
    topic = Counter(chain.from_iterable(compress(topic_words, in_body)))
    shared, strongest = _overlap(topic_words, in_body, topic)
    times = Counter(shape.tokens for shape in shapes)
    return {
        "shared": shared,
        "shared_most": strongest,
        "times": [float(times[shape.tokens]) for shape in shapes],
    }


def _overlap(
    topic_words: Sequence[frozenset[str]], in_body: Sequence[bool], topic: Counter[str]
) -> tuple[list[float], list[float]]:
    lines = sum(in_body) or 1
    shared, strongest = [], []
    for words, own in zip(topic_words, in_body, strict=True):
        # A line of the body must not match its own words.
        counts = list(map(topic.get, words, repeat(0)))
        shared.append(sum(map(own.__lt__, counts)) / len(counts) if counts else -0.5)
        strongest.append((max(counts) - own) / lines if counts else 0.0)
    return shared, strongest


def _since_references(shapes: Sequence[Shape]) -> Iterator[float]:
    distance = _NO_REFERENCES
    for shape in shapes:
        if shape.words <= 5 and _heads_references(shape.tokens):
            distance = 0
        elif distance < _NO_REFERENCES:
            distance += 1
        yield float(distance)


def _heads_references(tokens: Sequence[str]) -> bool:
    return not _REFERENCE_WORDS.isdisjoint(tokens) and _REFERENCE_HEADING.fullmatch(" ".join(tokens)) is not None


def _page(
    shapes: Sequence[Shape], prose: Sequence[bool], evidence: Sequence[float], body: Body, calm: Sequence[float]
) -> dict[str, float]:
    count = len(shapes)
    sizes = [shape.characters for shape in shapes]
    written = [size * flag for size, flag in zip(sizes, prose, strict=True)]
    inside = slice(body.first, body.end)
    return {
        "page_lines": float(count),
        "page_prose": sum(prose) / count,
        "page_prose_characters": float(sum(written)),
        "page_prose_share": sum(written) / (sum(min(size, 500) for size in sizes) or 1),
        "page_median": float(sorted(sizes)[count // 2]),
        "page_evidence": fsum(evidence) / count,
        "page_smooth": sum(odds > 0 for odds in calm) / count,
        "body_weight": body.weight,
        "body_share": (body.end - body.first) / count,
        "body_prose": sum(written[inside]) / (sum(written) or 1),
        "body_evidence": fsum(evidence[inside]) / (body.end - body.first or 1),
    }

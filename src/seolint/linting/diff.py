"""Makes unified diffs in linear time, where ``difflib`` alone takes quadratic time for many changes."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from difflib import Match, SequenceMatcher
from itertools import pairwise

from seolint.base.plain_text import write_out
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.source import Source

#: Unchanged lines shown around a change.
_CONTEXT = 3
#: Most lines between two anchors that are compared one by one; longer stretches count as replaced.
_LONGEST = 100


def make_diff(before: Source, after: Source) -> str:
    """Return a unified diff; carriage returns at line ends are kept."""
    name = write_out(before.path)
    lines = _compare(split_lines(before), split_lines(after), name)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def split_lines(source: Source) -> list[str]:
    """Return the lines with the line ends of the file, as editors do: ``str.splitlines`` splits at more characters."""
    offsets = [*map(source.written_offset, source.line_starts), len(source.written)]
    return [source.written[start:end] for start, end in pairwise(offsets) if end > start]


def _compare(old: list[str], new: list[str], name: str) -> Iterator[str]:
    yield f"--- {name}\n"
    yield f"+++ {name}\n"
    for group in _Matcher(old, new).get_grouped_opcodes(_CONTEXT):
        (_, start, _, new_start, _), (_, _, end, _, new_end) = group[0], group[-1]
        yield f"@@ -{_range(start, end)} +{_range(new_start, new_end)} @@\n"
        for tag, first, last, new_first, new_last in group:
            if tag == "equal":
                yield from (f" {line}" for line in old[first:last])
            else:
                yield from (f"-{line}" for line in old[first:last])
                yield from (f"+{line}" for line in new[new_first:new_last])


def _range(start: int, end: int) -> str:
    """Return lines ``start`` to ``end`` as a diff writes them; an empty range names the line before it."""
    if end - start == 1:
        return str(start + 1)
    return f"{start + (end > start)},{end - start}"


class _Matcher(SequenceMatcher[str]):
    """Compares from anchor to anchor: lines that each text has once, in the same order in both."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        super().__init__(None, old, new, autojunk=False)
        self._old = old
        self._new = new

    def get_matching_blocks(self) -> list[Match]:
        """Return the runs of equal lines, in order, and an empty one at the end."""
        old, new = self._old, self._new
        blocks: list[tuple[int, int, int]] = []
        at = new_at = 0
        for anchor, new_anchor in [*_anchors(old, new), (len(old), len(new))]:
            blocks += _match(old, new, range(at, anchor), range(new_at, new_anchor))
            at, new_at = anchor, new_anchor
        return [*_join(blocks), Match(len(old), len(new), 0)]


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of lines that each text has once: the longest series of them in the same order."""
    counts, new_counts = Counter(old), Counter(new)
    places = {line: number for number, line in enumerate(new) if new_counts[line] == 1}
    pairs = [(number, places[line]) for number, line in enumerate(old) if counts[line] == 1 and line in places]
    tails: list[int] = []  # the smallest place at which a series of each length ends
    ends: list[int] = []
    previous: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(tails, place)
        tails[length : length + 1] = [place]
        ends[length : length + 1] = [number]
        previous.append(ends[length - 1] if length else -1)
    series = []
    at = ends[-1] if ends else -1
    while at >= 0:
        series.append(pairs[at])
        at = previous[at]
    return series[::-1]


def _match(old: Sequence[str], new: Sequence[str], rows: range, new_rows: range) -> Iterator[tuple[int, int, int]]:
    """Yield the runs of equal lines in two stretches, which have them at their ends if not in between."""
    head = 0
    most = min(len(rows), len(new_rows))
    while head < most and old[rows[head]] == new[new_rows[head]]:
        head += 1
    tail = 0
    while tail < most - head and old[rows[-1 - tail]] == new[new_rows[-1 - tail]]:
        tail += 1
    yield rows.start, new_rows.start, head
    left, new_left = rows[head : len(rows) - tail], new_rows[head : len(new_rows) - tail]
    if max(len(left), len(new_left)) <= _LONGEST:
        matcher = SequenceMatcher(None, old[left.start : left.stop], new[new_left.start : new_left.stop], False)
        for match in matcher.get_matching_blocks():
            yield left.start + match.a, new_left.start + match.b, match.size
    yield rows.stop - tail, new_rows.stop - tail, tail


def _join(blocks: list[tuple[int, int, int]]) -> Iterator[Match]:
    """Yield the runs that are not empty, those that adjoin as one."""
    last: Match | None = None
    for start, new_start, size in blocks:
        if not size:
            continue
        if last is not None and (last.a + last.size, last.b + last.size) == (start, new_start):
            last = Match(last.a, last.b, last.size + size)
            continue
        if last is not None:
            yield last
        last = Match(start, new_start, size)
    if last is not None:
        yield last

"""The forest against a walk down its trees."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.boilerplate.forest import Forest, ForestData, lay_out

DATA = ForestData(
    features=["size", "place", "page"],
    thresholds=[[3.0, 10.0], [0.5], [100.0]],
    # size > 10 ? (place > 0.5 ? d : c) : (size > 3 ? b : a)   and   page > 100 ? f : e
    nodes=[[0, 1, 0, 2, 0, 0, 0, 1, 1, 0, 2, 1], [2, 0, 0, 1]],
    leaves=[[1000, 2000, 3000, 4000], [10, 20]],
)
FIGURES = st.floats(-20, 200)


def walk(size: float, place: float, page: float) -> float:
    low = (2.0 if size > 3 else 1.0) if size <= 10 else (4.0 if place > 0.5 else 3.0)
    return low + (0.02 if page > 100 else 0.01)


@pytest.mark.slow
@settings(max_examples=200)
@given(st.lists(st.tuples(FIGURES, FIGURES), min_size=1, max_size=5), FIGURES)
def test_scores_are_those_of_the_trees(rows: list[tuple[float, float]], page: float) -> None:
    sizes, places = (list(column) for column in zip(*rows, strict=True))
    scores = Forest(lay_out(DATA)).score({"size": sizes, "place": places}, {"page": page})
    assert scores == [walk(size, place, page) for size, place in rows]


def test_a_figure_on_a_threshold_goes_left() -> None:
    assert Forest(lay_out(DATA)).score({"size": [3.0, 10.0], "place": [0.5, 0.5]}, {"page": 100.0}) == [1.01, 2.01]


@settings(max_examples=100)
@given(st.lists(st.tuples(FIGURES, st.integers(0, 1)), min_size=1, max_size=5), st.tuples(FIGURES, FIGURES), FIGURES)
def test_what_a_group_shares_is_as_if_each_line_had_it(
    rows: list[tuple[float, int]], shared: tuple[float, float], page: float
) -> None:
    forest = Forest(lay_out(DATA))
    sizes = [size for size, _ in rows]
    groups = [group for _, group in rows]
    scores = forest.score({"size": sizes}, {"page": page}, {"place": shared}, groups)
    assert scores == forest.score({"size": sizes, "place": [shared[group] for group in groups]}, {"page": page})

"""Offsets and positions are each other's inverse, in every unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind

from seolint.article.source import take_text
from seolint.server.positions import Ruler

TEXTS = st.text(st.sampled_from("ab 玫é🌹\u2028\x0c\x85\n\r"), max_size=40)
UNITS = st.sampled_from(list(PositionEncodingKind))


@given(TEXTS, UNITS)
def test_a_position_leads_back_to_its_offset(text: str, unit: PositionEncodingKind) -> None:
    ruler = Ruler(take_text(text, "a.md"), unit)
    for offset in range(len(ruler.source.text) + 1):
        assert ruler.offset(ruler.position(offset)) == offset


@pytest.mark.parametrize(
    ("position", "offset"),
    [((0, 0), 0), ((0, 1), 0), ((0, 2), 1), ((0, 99), 2), ((1, 0), 3), ((1, 99), 4), ((9, 0), 4)],
)
def test_a_position_where_nothing_is_means_the_nearest_place_before(position: tuple[int, int], offset: int) -> None:
    assert Ruler(take_text("🌹a\r\nb", "a.md")).offset(Position(*position)) == offset

"""What replaces slow modules does the same as they do."""

from __future__ import annotations

import datetime as dt
import json
from math import inf

import pytest

from seolint.startup import days
from seolint.startup.json_writer import write_json

VALUES: tuple[object, ...] = (
    *({}, [], (), None, True, -1, 2.5, 1e20, inf, "", 'Straße \u2028 \ud800 "quoted" \\ \x00\x1f\x7f'),
    {"a": [1, {"b": (None, False)}], "ä": {"": 0.1}},
)


@pytest.mark.parametrize("value", VALUES)
def test_json_is_written_as_by_json(value: object) -> None:
    assert write_json(value) == json.dumps(value, ensure_ascii=False)


def test_what_is_no_data_is_refused() -> None:
    with pytest.raises(TypeError):
        write_json({"a": object()})


def test_days_are_those_of_datetime() -> None:
    assert (days.date, days.timedelta) == (dt.date, dt.timedelta)

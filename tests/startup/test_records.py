"""Records behave alike, whether their class has a constructor of its own yet or not."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from seolint.startup.records import MISSING, as_dict, field, fields, holds_data, mutable_record, record, replace


@record
class Spot:
    """A place, counted."""

    line: int
    column: int = 1
    values: list[str] = field(default_factory=list)


@mutable_record
class Named:
    """Something that checks its name."""

    name: str

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("no name")


@pytest.mark.parametrize("before", [0, 300])
def test_a_record_is_made_from_values_or_names(before: int) -> None:
    for number in range(before):
        Spot(number)
    assert Spot(3) == Spot(line=3) == Spot(3, 1, []) != Spot(4)
    assert as_dict(replace(Spot(3), column=2)) == {"line": 3, "column": 2, "values": []}
    assert Spot(3).values is not Spot(3).values
    assert repr(Spot(3)) == "Spot(line=3, column=1, values=[])"
    wrongs: tuple[tuple[Any, ...], ...] = ((), (1, 2, [], 4))
    for wrong in wrongs:
        with pytest.raises(TypeError):
            Spot(*wrong)
    unknown: dict[str, Any] = {"row": 1}
    with pytest.raises(TypeError):
        Spot(1, **unknown)
    with pytest.raises(AttributeError):
        Spot(3).line = 4  # type: ignore[misc]


@pytest.mark.parametrize("before", [0, 300])
def test_a_record_is_checked_when_it_is_made(before: int) -> None:
    for _ in range(before):
        Named("a")
    assert Named("a").name == "a"
    with pytest.raises(ValueError, match="no name"):
        Named("")


@dataclasses.dataclass(frozen=True)
class Foreign:
    """A class that ``dataclasses`` makes."""

    size: int
    name: str = "x"
    parts: list[str] = dataclasses.field(default_factory=list, compare=False)
    total: int = dataclasses.field(init=False, default=0)


def test_the_fields_of_a_dataclass_are_those_of_a_record() -> None:
    known = fields(Foreign)
    assert [(field.name, field.default, field.compare) for field in known] == [
        ("size", MISSING, True),
        ("name", "x", True),
        ("parts", MISSING, False),
    ]
    assert known[2].make_default() == []
    assert known[0].default_factory is MISSING
    assert (holds_data(Foreign), holds_data(int)) == (True, False)

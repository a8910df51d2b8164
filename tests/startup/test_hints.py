"""The names that stand in for those of ``typing`` behave as these do."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from seolint.startup import hints
from seolint.startup.hints import Literal, NamedTuple, own_names, read_hints, values_of

Colour = Literal["red", "green"]


class Spot(NamedTuple):
    """A place of a colour."""

    line: int
    column: int = 1
    colour: Colour = "red"


@pytest.mark.parametrize("before", [0, 300])
def test_a_named_tuple_is_made_from_values_or_names(before: int) -> None:
    for number in range(before):
        Spot(number)
    assert Spot(3) == Spot(line=3) == (3, 1, "red")
    assert Spot(3, colour="green", column=2) == (3, 2, "green")
    assert Spot(3)._replace(column=9) == (3, 9, "red")
    assert Spot(3)._asdict() == {"line": 3, "column": 1, "colour": "red"}
    assert repr(Spot(3, 4)) == "Spot(line=3, column=4, colour='red')"
    assert copy.copy(Spot(3)) == pickle.loads(pickle.dumps(Spot(3))) == Spot(3)


@pytest.mark.parametrize(("values", "names"), [((), {}), ((1, 2, "red", 4), {}), ((1,), {"row": 2})])
def test_a_named_tuple_refuses_what_it_has_no_field_for(values: tuple[int, ...], names: dict[str, int]) -> None:
    make: typing.Any = Spot
    with pytest.raises(TypeError, match=r"line|argument"):
        make(*values, **names)


def test_annotations_are_read_as_typing_has_them() -> None:
    assert values_of(Colour) == values_of(typing.Literal["red", "green"]) == ("red", "green")
    assert read_hints(Spot) == {"line": int, "column": int, "colour": typing.Literal["red", "green"]}


@pytest.mark.parametrize("future", ["", "from __future__ import annotations\n"])
def test_only_the_names_of_the_class_itself_are_its_own(future: str) -> None:
    source = f"{future}class Base:\n a: int\n b: str\nclass Derived(Base):\n c: int\nclass Bare(Base): pass"
    scope: dict[str, type] = {}
    exec(compile(source, "example", "exec", dont_inherit=True), scope)
    assert [own_names(scope[name]) for name in ("Base", "Derived", "Bare")] == [("a", "b"), ("c",), ()]


def test_type_checkers_see_the_real_names() -> None:
    own = {"TYPE_CHECKING", "Enum", "own_names", "read_hints", "values_of"}
    assert all(hasattr(typing, name) and hasattr(hints, name) for name in set(hints.__all__) - own)


class Color(hints.Enum):
    """An enumeration as seolint has one."""

    RED = "red"
    DARK_BLUE = "dark blue"

    @property
    def length(self) -> int:
        """The length of the value."""
        return len(self.value)


def test_an_enumeration_is_used_as_one_of_the_standard_library() -> None:
    assert [(color.name, color.value, color.length) for color in Color] == [
        ("RED", "red", 3),
        ("DARK_BLUE", "dark blue", 9),
    ]
    assert Color("red") is Color.RED is Color["RED"]
    assert pickle.loads(pickle.dumps(Color.RED)) is copy.deepcopy(Color.RED) is Color.RED
    assert {Color.RED: 1}[Color("red")] == 1
    assert repr(Color.RED) == "<Color.RED: 'red'>"
    with pytest.raises(ValueError, match="'green' is not a valid Color"):
        Color("green")

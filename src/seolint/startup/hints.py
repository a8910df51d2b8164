"""Stand-ins for the names of ``typing`` that are needed at run time.

Importing ``typing`` takes a third as long as starting Python, and ``enum`` a sixth. Type checkers see the real names. At
run time, ``Enum`` has what seolint uses,
``NamedTuple`` makes classes of the same kind without compiling a function for each, and a ``Literal`` only remembers its
values. ``read_hints`` returns the annotations of a class as ``typing`` has them. Names that only annotations need are
imported from ``typing`` under ``if TYPE_CHECKING``, where they are used.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from enum import Enum
    from typing import Any, Literal, NamedTuple, cast
else:
    try:
        from _collections import _tuplegetter
    except ImportError:  # private to CPython

        def _tuplegetter(place, doc):
            return property(lambda self: self[place])

    _make = tuple.__new__
    #: A class that has made this many tuples gets a compiled constructor: by then, compiling it pays off.
    _OFTEN = 200
    #: How many tuples each class has made until then; an attribute of the class would slow down all others when it is set.
    _made = {}

    class _Values:
        """A ``Literal`` with its values."""

        def __init__(self, values):
            self.values = values

    class _Literal:
        def __getitem__(self, values):
            return _Values(values if isinstance(values, tuple) else (values,))

    Literal = _Literal()

    class NamedTuple(tuple):
        """A tuple with named fields, annotated in order; those with a value may be left out."""

        __slots__ = ()

        def __init_subclass__(cls):
            if NamedTuple not in cls.__bases__:
                return  # it adds methods, not fields
            own = vars(cls)
            cls._fields = names = own_names(cls)
            cls._field_defaults = {name: own[name] for name in names if name in own}
            for place, name in enumerate(names):
                setattr(cls, name, _tuplegetter(place, ""))

        def __new__(cls, *values, **named):
            made = _made[cls] = _made.get(cls, 0) + 1
            if made == _OFTEN:
                cls.__new__ = _compile_new(cls)
            if len(values) == len(cls._fields) and not named:
                return _make(cls, values)
            given = {**cls._field_defaults, **dict(zip(cls._fields, values, strict=False)), **named}
            made = _make(cls, [given.pop(name) for name in cls._fields if name in given])
            if given or len(made) != len(cls._fields) or len(values) > len(made):
                raise TypeError(f"{cls.__name__} expects the fields {', '.join(cls._fields)}")
            return made

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({shown})"

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **changes):
            made = _make(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise TypeError(f"{type(self).__name__} has no field {', '.join(changes)}")
            return made

    def _compile_new(cls):
        """Return a ``__new__`` compiled for the fields of a class."""
        defaults = cls._field_defaults
        taken = [f"{name}=_{name}" if name in defaults else name for name in cls._fields]
        scope = {"_cls_make": _make, **{f"_{name}": value for name, value in defaults.items()}}
        made = eval(f"lambda _cls, {', '.join(taken)}: _cls_make(_cls, ({', '.join(cls._fields)},))", scope)  # noqa: S307  (field names only)
        return staticmethod(made)

    class _Members(type):
        """The class of enumerations: ``Color("red")``, ``Color["RED"]`` and ``list(Color)`` return members."""

        def __call__(cls, value):
            if value not in cls._by_value:
                raise ValueError(f"{value!r} is not a valid {cls.__name__}")
            return cls._by_value[value]

        def __getitem__(cls, name):
            return {member.name: member for member in cls}[name]

        def __iter__(cls):
            return iter(cls._by_value.values())

        def __len__(cls):
            return len(cls._by_value)

    class Enum(metaclass=_Members):
        """An enumeration: each text in the body of the class becomes a member, with its name and its value."""

        def __init_subclass__(cls):
            cls._by_value = {}
            for name, value in [(name, value) for name, value in vars(cls).items() if name.isupper()]:
                member = object.__new__(cls)
                member.name = member._name_ = name
                member.value = member._value_ = value
                cls._by_value[value] = member
                setattr(cls, name, member)

        def __reduce__(self):
            return type(self), (self.value,)

        def __copy__(self):
            return self

        def __deepcopy__(self, _):
            return self

        def __repr__(self):
            return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

        def __str__(self):
            return f"{type(self).__name__}.{self.name}"

    def cast(kind, value):
        """Return the value unchanged."""
        return value


__all__ = ["TYPE_CHECKING", "Enum", "Literal", "NamedTuple", "cast", "own_names", "read_hints", "values_of"]

_LITERAL: object = Literal[""]


def values_of(literal: object) -> tuple[Any, ...]:
    """Return the values of a ``Literal``, of this module or of ``typing``."""
    values: tuple[Any, ...] = getattr(literal, "values", ()) or getattr(literal, "__args__", ())
    return values


def own_names(cls: type) -> tuple[str, ...]:
    """Return the names that the body of a class annotates, in order."""
    known = vars(cls).get("__annotations__")
    if known is None and getattr(cls, "__annotate__", None) is not None:
        # From Python 3.14 on, a module without the future import has its annotations evaluated on demand.
        from annotationlib import Format, get_annotations

        known = get_annotations(cls, format=Format.STRING)
    return tuple(known or ())


def read_hints(cls: type) -> dict[str, Any]:
    """Return the annotations of a class by name, evaluated as by ``typing.get_type_hints``."""
    import typing

    names: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        names |= vars(sys.modules[base.__module__])
    literals = {name: value for name, value in names.items() if type(value) is type(_LITERAL)}
    names |= {name: typing.Literal[values_of(literal)] for name, literal in literals.items()}
    return typing.get_type_hints(cls, {**names, "Literal": typing.Literal, "Any": typing.Any})

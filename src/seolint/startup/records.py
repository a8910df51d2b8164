"""Data classes like those of ``dataclasses``, at a fraction of the cost.

``dataclasses`` takes longer to import than Python takes to start, and compiles half a dozen functions for each class:
for all classes of a run, four times Python's start-up time. Here the functions are shared, and only a class with many
records gets a compiled constructor. Type checkers treat a record as a dataclass.
"""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING, own_names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar, dataclass_transform

    T = TypeVar("T")
else:

    def dataclass_transform(**promises: object) -> Callable[[type], type]:
        """Return a decorator that changes nothing."""
        return lambda decorator: decorator


MISSING: Any = object()
#: A class that has set this many fields of records gets a compiled constructor: by then, compiling it pays off.
_OFTEN = 500
#: How many records each class has made until then; an attribute of the class would slow down all others when it is set.
_made: dict[type, int] = {}


class RecordField:
    """A field of a record: its name, and its default or default factory (``MISSING``: not given)."""

    __slots__ = ("compare", "default", "default_factory", "name")

    def __init__(self, default: Any, default_factory: Any, *, compare: bool) -> None:
        self.name = ""
        self.default = default
        self.default_factory = default_factory
        self.compare = compare

    def make_default(self) -> Any:
        """Return the default, or ``MISSING``."""
        return self.default if self.default_factory is MISSING else self.default_factory()


def field(*, default: Any = MISSING, default_factory: Any = MISSING, compare: bool = True) -> Any:
    """Declare a field with a default made for each record, or a field that comparisons ignore."""
    return RecordField(default, default_factory, compare=compare)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Turn a class into an immutable record.

    Its constructor takes the annotated fields in order or by name, and calls ``__post_init__`` if the class has one.
    Records are equal if they have the same class and equal fields.
    """
    mutable_record(cls)
    cls.__setattr__ = _refuse_to_set  # type: ignore[method-assign]
    cls.__delattr__ = _refuse_to_delete  # type: ignore[method-assign]
    cls.__hash__ = _hash  # type: ignore[method-assign]
    return cls


@dataclass_transform(field_specifiers=(field,))
def mutable_record(cls: type[T]) -> type[T]:
    """Turn a class into a record whose fields can be set."""
    own = vars(cls)
    known: dict[str, RecordField] = dict(getattr(cls, "__record_fields__", {}))
    for name in own_names(cls):
        default = own.get(name, MISSING)
        known[name] = _make_field(cls, name, default)
    cls.__record_fields__ = known  # type: ignore[attr-defined]
    for name, function in (("__init__", _init), ("__eq__", _equal), ("__repr__", _repr)):
        if name not in own:
            setattr(cls, name, function)
    if "__eq__" not in own and "__hash__" not in own:
        cls.__hash__ = None  # type: ignore[assignment]
    return cls


def holds_data(cls: type) -> bool:
    """Whether a class is a record, of this module or of ``dataclasses``."""
    return hasattr(cls, "__record_fields__") or hasattr(cls, "__dataclass_fields__")


def fields(cls: type) -> tuple[RecordField, ...]:
    """Return the fields of a record, of this module or of ``dataclasses``, in order."""
    known: dict[str, RecordField] | None = getattr(cls, "__record_fields__", None)
    return _fields_of_dataclass(cls) if known is None else tuple(known.values())


def _fields_of_dataclass(cls: Any) -> tuple[RecordField, ...]:
    import dataclasses

    found = []
    for taken in dataclasses.fields(cls):
        if taken.init:
            given = (
                MISSING if value is dataclasses.MISSING else value for value in (taken.default, taken.default_factory)
            )
            made = RecordField(*given, compare=taken.compare)
            made.name = taken.name
            found.append(made)
    return tuple(found)


def replace(original: T, **changes: Any) -> T:
    """Return a copy of a record with some fields changed."""
    values = as_dict(original)
    if not values.keys() >= changes.keys():
        raise TypeError(f"{type(original).__name__} has no such field: {', '.join(changes.keys() - values.keys())}")
    made = object.__new__(type(original))
    made.__dict__.update(values, **changes)
    if after := getattr(made, "__post_init__", None):
        after()
    return made


def as_dict(original: object) -> dict[str, Any]:
    """Return the fields of a record and their values."""
    return {name: getattr(original, name) for name in original.__record_fields__}  # type: ignore[attr-defined]


def _make_field(cls: type, name: str, default: Any) -> RecordField:
    if not isinstance(default, RecordField):
        made = RecordField(default, MISSING, compare=True)
    else:
        made = default
        if made.default is MISSING:
            delattr(cls, name)
        else:
            setattr(cls, name, made.default)
    made.name = name
    return made


def _init(self: Any, *args: Any, **values: Any) -> None:
    cls = type(self)
    known: dict[str, RecordField] = cls.__record_fields__
    made = _made[cls] = _made.get(cls, 0) + 1
    if made * len(known) >= _OFTEN:
        cls.__init__ = _compile_init(cls, known)
    if args:
        if len(args) > len(known):
            raise TypeError(f"{cls.__name__} has {len(known)} fields, not {len(args)}")
        given = dict(zip(known, args, strict=False))
        if values:
            if twice := next(filter(values.__contains__, given), None):
                raise TypeError(f"{cls.__name__} got two values for {twice!r}")
            given.update(values)
        values = given
    if len(values) != len(known) or values.keys() != known.keys():
        _complete(cls.__name__, known, values)
    self.__dict__.update(values)
    if after := getattr(self, "__post_init__", None):
        after()


def _compile_init(cls: type, known: Mapping[str, RecordField]) -> Any:
    """Return a constructor compiled for the fields of a class; it does the same as ``_init``."""
    scope: dict[str, Any] = {"_missing": MISSING, "_complete": _complete, "_known": known}
    taken, lines = [], ["_own = self.__dict__"]
    for name, made in known.items():
        taken.append(f"{name}=_missing")
        if made.default is not MISSING:
            scope[f"_default_{name}"] = made.default
            taken[-1] = f"{name}=_default_{name}"
        elif made.default_factory is not MISSING:
            scope[f"_make_{name}"] = made.default_factory
            lines.append(f"if {name} is _missing: {name} = _make_{name}()")
        else:
            lines.append(f"if {name} is _missing: _complete({cls.__name__!r}, _known, dict(_own))")
        lines.append(f"_own[{name!r}] = {name}")
    lines += ["self.__post_init__()"] * hasattr(cls, "__post_init__")
    exec("\n    ".join([f"def __init__(self, {', '.join(taken)}):", *lines]), scope)  # noqa: S102  (field names only)
    return scope["__init__"]


def _complete(cls: str, known: dict[str, RecordField], values: dict[str, Any]) -> None:
    """Add the defaults; raise TypeError for missing or unknown fields."""
    for name, made in known.items():
        if name not in values:
            values[name] = made.make_default()
            if values[name] is MISSING:
                raise TypeError(f"{cls} needs the field {name!r}")
    if len(values) != len(known):
        unknown = ", ".join(sorted(values.keys() - known.keys()))
        raise TypeError(f"{cls} has no field {unknown}")


def _key(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, name) for name, made in self.__record_fields__.items() if made.compare)


def _equal(self: object, other: object) -> bool:
    return _key(self) == _key(other) if type(self) is type(other) else NotImplemented


def _hash(self: object) -> int:
    return hash(_key(self))


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__record_fields__)
    return f"{type(self).__name__}({shown})"


def _refuse_to_set(self: object, name: str, value: object) -> None:
    raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")


def _refuse_to_delete(self: object, name: str) -> None:
    raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

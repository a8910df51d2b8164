"""Classes that hold data, as ``dataclasses`` makes them, at a fraction of the price.

``dataclasses`` takes longer to import than Python takes to start, and compiles half a dozen functions for each class:
for the classes of a run that is four times Python's own start. Here the functions are shared, and a class gets a
constructor of its own when so many records are made that it pays. Type checkers take a record for the dataclass it would
have been.
"""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar, dataclass_transform

    T = TypeVar("T")
else:

    def dataclass_transform(**promises: object) -> Callable[[type], type]:
        """Return a decorator that changes nothing."""
        return lambda decorator: decorator


MISSING: Any = object()
#: With so many records made of a class, compiling its constructor (0.1 ms) has soon paid.
_OFTEN = 100


class RecordField:
    """A field of a record: its name, and its default or what makes it; ``MISSING`` where there is none."""

    __slots__ = ("compare", "default", "default_factory", "name")

    def __init__(self, default: Any, default_factory: Any, *, compare: bool) -> None:
        self.name = ""
        self.default = default
        self.default_factory = default_factory
        self.compare = compare

    def make_default(self) -> Any:
        """The value where none is given."""
        return self.default if self.default_factory is MISSING else self.default_factory()


def field(*, default: Any = MISSING, default_factory: Any = MISSING, compare: bool = True) -> Any:
    """A field whose default is made anew for each record, or that does not count where records are compared."""
    return RecordField(default, default_factory, compare=compare)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a class a record that does not change once it is made.

    Its constructor takes the annotated fields in order or by name, and calls ``__post_init__`` if there is one. Records
    are equal when they are of one class and their fields are.
    """
    mutable_record(cls)
    cls.__setattr__ = _refuse_to_set  # type: ignore[method-assign]
    cls.__delattr__ = _refuse_to_delete  # type: ignore[method-assign]
    cls.__hash__ = _hash  # type: ignore[method-assign]
    return cls


@dataclass_transform(field_specifiers=(field,))
def mutable_record(cls: type[T]) -> type[T]:
    """Make a class a record whose fields can be set."""
    own = vars(cls)
    known: dict[str, RecordField] = dict(getattr(cls, "__record_fields__", {}))
    for name in own.get("__annotations__", {}):
        default = own.get(name, MISSING)
        known[name] = _make_field(cls, name, default)
    cls.__record_fields__ = known  # type: ignore[attr-defined]
    cls.__records_made__ = 0  # type: ignore[attr-defined]
    for name, function in (("__init__", _init), ("__eq__", _equal), ("__repr__", _repr)):
        if name not in own:
            setattr(cls, name, function)
    if "__eq__" not in own and "__hash__" not in own:
        cls.__hash__ = None  # type: ignore[assignment]
    return cls


def holds_data(cls: type) -> bool:
    """Whether a class is one of records, made here or by ``dataclasses``."""
    return hasattr(cls, "__record_fields__") or hasattr(cls, "__dataclass_fields__")


def fields(cls: type) -> tuple[RecordField, ...]:
    """Return the fields of a class of records, made here or by ``dataclasses``, in order."""
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
    """A record like another one, with some fields changed."""
    values = {name: getattr(original, name) for name in original.__record_fields__}  # type: ignore[attr-defined]
    return type(original)(**{**values, **changes})


def as_dict(original: object) -> dict[str, Any]:
    """The fields of a record and their values."""
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
    cls.__records_made__ += 1
    if cls.__records_made__ == _OFTEN:
        cls.__init__ = _compile_init(cls, known)
    if len(args) > len(known):
        raise TypeError(f"{type(self).__name__} has {len(known)} fields, not {len(args)}")
    for name, value in zip(known, args, strict=False):
        if name in values:
            raise TypeError(f"{type(self).__name__} got two values for {name!r}")
        values[name] = value
    if len(values) != len(known) or values.keys() != known.keys():
        _complete(type(self).__name__, known, values)
    self.__dict__.update(values)
    if after := getattr(self, "__post_init__", None):
        after()


def _compile_init(cls: type, known: Mapping[str, RecordField]) -> Any:
    """What ``_init`` does for the records of a class, spelled out."""
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
    exec("\n    ".join([f"def __init__(self, {', '.join(taken)}):", *lines]), scope)  # noqa: S102  (names of fields alone)
    return scope["__init__"]


def _complete(cls: str, known: dict[str, RecordField], values: dict[str, Any]) -> None:
    """Add the defaults, and refuse what is missing or too much."""
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

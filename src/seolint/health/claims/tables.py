"""Tables of whole numbers by name that need no reading: a name is found by its checksum.

A table is a file of 32-bit numbers, a power of two of them: 20 bits of the checksum of a name, and 12 bits of its value.
The last bits of the checksum tell where it is; a taken place gives way to the next one, and 0 is an empty one.
"""

from __future__ import annotations

import sys
from array import array
from zlib import crc32

from seolint.startup.resources import resource_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_KEY, _VALUE = 12, (1 << 12) - 1
#: What is added to a value, so that it may be below zero; the smallest and the largest value.
_ZERO = 1 << 11
LEAST, MOST = 1 - _ZERO, _ZERO - 1


class Table:
    """Numbers by name."""

    __slots__ = ("_last", "_slots")

    def __init__(self, file: str) -> None:
        with open(resource_path(file), "rb") as opened:
            self._slots = array("I", opened.read())
        if sys.byteorder == "big":
            self._slots.byteswap()
        self._last = len(self._slots) - 1

    def find(self, name: str) -> int | None:
        """Return the value of a name; ``None`` if it has none."""
        checksum = crc32(name.encode())
        key, at = checksum >> _KEY, checksum & self._last
        slot = self._slots[at]
        while slot:
            if slot >> _KEY == key:
                return (slot & _VALUE) - _ZERO
            at = (at + 1) & self._last
            slot = self._slots[at]
        return None

    def sum(self, names: set[str]) -> int:
        """Return the sum of the values of these names."""
        return sum([value for name in names if (value := self.find(name))])


def pack(values: Mapping[str, int]) -> bytes:
    """Return the table of these numbers as it is in its file."""
    size = 1
    while size < len(values) * 4 // 3:
        size *= 2
    slots = array("I", bytes(4 * size))
    for name, value in values.items():
        checksum = crc32(name.encode())
        at = checksum & (size - 1)
        while slots[at]:
            at = (at + 1) & (size - 1)
        slots[at] = checksum >> _KEY << _KEY | (min(MOST, max(LEAST, value)) + _ZERO)
    if sys.byteorder == "big":
        slots.byteswap()
    return slots.tobytes()

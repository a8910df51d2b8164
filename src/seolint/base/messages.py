"""Messages of findings: templates from rule files, filled with the values of a hit.

Templates have the syntax of ``str.format``, with two additional formats::

    {text:quoted}          "close"                the text in double quotes, on one line
    {count:# time|# times} 1 time, 2 times        singular and plural; ``#`` is the number
    {count:once|# times}   once, 2 times
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from seolint.base.model import Value

#: Longest line shown in a message, and longest sentence, which needs more context; in characters.
LINE, SENTENCE = 61, 120
#: Invisible characters that join others. Emoji and several scripts need them, so they are not escaped.
_JOINERS = "\u200c\u200d"


def fill(template: str, values: Mapping[str, Value], options: object) -> str:
    """Return the template with each field replaced by the value, or else the option, of that name.

    Raises:
        ValueError: a field names neither, or its format does not suit the value.
    """
    try:
        return template.format_map(_Fields(values, options))
    except AttributeError as error:
        raise ValueError(f'unknown field "{error.name}" in the message') from None


class _Fields(dict[str, object]):
    """The values and options that a template may name."""

    def __init__(self, values: Mapping[str, Value], options: object) -> None:
        super().__init__(values)
        self._options = options

    def __getitem__(self, name: str) -> object:
        value = super().__getitem__(name) if name in self else getattr(self._options, name)
        if isinstance(value, str):
            return _Text(value)
        return _Count(value) if type(value) is int else value


class _Text(str):
    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return f'"{show(self)}"' if spec == "quoted" else super().__format__(spec)


class _Count(int):
    def __format__(self, spec: str) -> str:
        one, bar, many = spec.partition("|")
        return (one if self == 1 else many).replace("#", f"{int(self):,}") if bar else super().__format__(spec)


def show(text: str) -> str:
    r"""Return the text on one line, with control characters escaped: ``a<newline>b<escape>`` → ``a b\x1b``."""
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() or char in _JOINERS else repr(char)[1:-1] for char in line)


def shorten(text: str, longest: int = LINE) -> str:
    """Return the text on one line, cut with ``…`` if it is longer than ``longest`` characters."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"

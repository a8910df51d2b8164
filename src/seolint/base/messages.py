"""The words of findings: a template from the rule file, filled with the values of a hit.

Templates are those of ``str.format``, with two forms of their own::

    {text:quoted}          "close"                the text in double quotes, on one line
    {count:# time|# times} 1 time, 2 times        singular and plural; ``#`` is the number
    {count:once|# times}   once, 2 times
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from seolint.base.model import Value

#: Characters shown of a line, and of a sentence, which needs more of its context.
LINE, SENTENCE = 61, 120
#: Characters that join others and are not shown: emoji and several scripts need them inside a quotation.
_JOINERS = "\u200c\u200d"


def fill(template: str, values: Mapping[str, Value], options: object) -> str:
    """The template with each field replaced by the value of that name, or else by the option of that name.

    Raises:
        ValueError: a field names neither, or its form does not suit the value.
    """
    try:
        return template.format_map(_Fields(values, options))
    except AttributeError as error:
        raise ValueError(f"no value {error.name!r} for the message") from None


class _Fields(dict[str, object]):
    """What a template may name."""

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

    def __format__(self, form: str) -> str:
        return f'"{show(self)}"' if form == "quoted" else super().__format__(form)


class _Count(int):
    def __format__(self, form: str) -> str:
        one, bar, many = form.partition("|")
        return (one if self == 1 else many).replace("#", f"{int(self):,}") if bar else super().__format__(form)


def show(text: str) -> str:
    r"""The text on one line, with control characters written out: ``a<newline>b<escape>`` → ``a b\x1b``."""
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(sign if sign.isprintable() or sign in _JOINERS else repr(sign)[1:-1] for sign in line)


def shorten(text: str, longest: int = LINE) -> str:
    """The text on one line, cut with ``…`` where it is longer than ``longest`` characters."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"

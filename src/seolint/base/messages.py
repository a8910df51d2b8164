"""Messages of findings: templates from rule files, filled with the values of a hit.

A field is a name in braces, with one of these formats or none; ``{{`` and ``}}`` are braces::

    {text:quoted}          "close"                the text in double quotes, on one line
    {count:# time|# times} 1 time, 2 times        singular and plural; ``#`` is the number
    {count:once|# times}   once, 2 times
    {pixels:,}             1,200                  thousands separated
    {percent:g}            2.5                    as few digits as needed
    {share:.0%}, {age:.1f} 93%, 2.0               that many decimal places, up to 9

Rule files can be a stranger's. Other formats of Python could make a message of a gigabyte, and names with dots or
brackets could reach into its objects; both are refused.
"""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from seolint.base.model import Value

#: Longest line shown in a message, and longest sentence, which needs more context; in characters.
LINE, SENTENCE = 61, 120
#: Invisible characters that join others. Emoji and several scripts need them, so they are not escaped.
_JOINERS = "\u200c\u200d"
#: Longest template and longest option shown in a message, in characters.
MAX_TEMPLATE = 2_000
_MAX_OPTION = 500
_FIELD = regex(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NAME = regex(r"[A-Za-z_]\w*")
_NUMBER_FORMAT = regex(r",|g|\.\d[f%]")


class TemplateError(ValueError):
    """A template that is not used; the message says why."""


def read_fields(template: str) -> Iterator[str]:
    """Yield the names of the fields of a template.

    Raises:
        TemplateError: the template is too long, has a stray brace, or a field with a format that messages do not have.
    """
    if len(template) > MAX_TEMPLATE:
        raise TemplateError(f"longer than the limit of {MAX_TEMPLATE:,} characters")
    for match in _FIELD.finditer(template):
        if match[1] is not None:
            yield _split(match[1])[0]
        elif match[0] not in {"{{", "}}"}:
            raise TemplateError(f'single "{match[0]}"; for a brace write "{match[0] * 2}"')


def fill(template: str, values: Mapping[str, Value], options: object) -> str:
    """Return the template with each field replaced by the value, or else the option, of that name.

    Raises:
        ValueError: a field names neither, or its format does not suit the value.
    """

    def replace(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0][:1]
        name, spec = _split(match[1])
        if name in values:
            return _show(values[name], spec)
        try:
            option = getattr(options, name)
        except AttributeError:
            raise ValueError(f'unknown field "{name}" in the message') from None
        shown = _show(option, spec)
        return shown if len(shown) <= _MAX_OPTION else shown[:_MAX_OPTION] + "…"

    return _FIELD.sub(replace, template)


def _split(field: str) -> tuple[str, str]:
    """Return the name and the format of a field, once both are known to be harmless."""
    name, _, spec = field.partition(":")
    if _NAME.fullmatch(name) is None:
        raise TemplateError(f'unknown field "{name}"; a field is a name, such as {{text}} or {{text:quoted}}')
    if spec and spec != "quoted" and "|" not in spec and _NUMBER_FORMAT.fullmatch(spec) is None:
        raise TemplateError(
            f'unknown format "{spec}" of field "{name}"; choose from: quoted, one|many, ",", g, .1f, .0%'
        )
    return name, spec


def _show(value: object, spec: str) -> str:
    if spec == "quoted":
        return f'"{show(str(value))}"'
    if "|" in spec:
        if type(value) is not int:
            raise ValueError(f"{value!r} is not a number that could be counted")
        one, _, many = spec.partition("|")
        return (one if value == 1 else many).replace("#", f"{value:,}")
    if spec and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise ValueError(f"{value!r} is not a number")
    return format(value, spec)


def show(text: str) -> str:
    r"""Return the text on one line, with control characters escaped: ``a<newline>b<escape>`` → ``a b\x1b``."""
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() or _is_harmless(char) else repr(char)[1:-1] for char in line)


def _is_harmless(char: str) -> bool:
    """Whether a character is shown that ``isprintable`` refuses: a joiner, or one newer than this Python knows."""
    from unicodedata import category

    is_never_assigned = ord(char) & 0xFFFE == 0xFFFE or "\ufdd0" <= char <= "\ufdef"
    return char in _JOINERS or (category(char) == "Cn" and not is_never_assigned)


def shorten(text: str, longest: int = LINE) -> str:
    """Return the text on one line, cut with ``…`` if it is longer than ``longest`` characters."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"

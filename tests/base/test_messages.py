"""Templates of messages: what they show, and that they reach nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from seolint.base.messages import TemplateError, fill, read_fields


class Options:
    words = ("a", "b")
    long = "x" * 10_000
    limit = 3


@pytest.mark.parametrize(
    ("template", "values", "message"),
    [
        ("{text:quoted} is here", {"text": "a\n b\x1b"}, '"a b\\x1b" is here'),
        ("{text:quoted}", {"text": "a \U0001fae8\u200d\ufffe\U000f0000"}, '"a \U0001fae8\u200d\\ufffe\\U000f0000"'),
        ("{n:# time|# times}", {"n": 1}, "1 time"),
        ("{n:once|# times}", {"n": 1200}, "1,200 times"),
        ("{n:,} {x:g} {s:.0%} {s:.2f}", {"n": 1200, "x": 2.50, "s": 0.934}, "1,200 2.5 93% 0.93"),
        ("{{{text}}} {limit}", {"text": "{n}"}, "{{n}} 3"),
        ("{words}", {}, "('a', 'b')"),
        ("{long}", {}, "x" * 500 + "…"),
    ],
)
def test_a_template_is_filled(template: str, values: dict[str, Any], message: str) -> None:
    assert fill(template, values, Options()) == message


@pytest.mark.parametrize(
    "template",
    [
        "{text:>1000000000}", "{text:*^99999999}", "{n:1000000000d}", "{n:.999999999f}", "{n:010}", "{text!r}",
        "{text!r:>9}",
        "{text.__class__}", "{text[0]}", "{text.a[b]}", "{}", "{0}", "{text:{n}}", "{text:{n}d}", "{", "}", "{text", "a}b",
        "{text:{text:{text}}}", "{ text }", "{text:x}", "{n:,d}", "{n:c}", "x" * 2001, "{text:}}",
    ],
)  # fmt: skip
def test_what_python_can_do_with_templates_is_refused(template: str) -> None:
    with pytest.raises(TemplateError):
        list(read_fields(template))
    if template.startswith("{text") and template.count("{") == template.count("}") == 1:
        with pytest.raises(ValueError, match=r"unknown f"):
            fill(template, {"text": "x", "n": 1}, Options())


@pytest.mark.parametrize(
    ("template", "value"), [("{x:g}", "text"), ("{x:a|b}", "text"), ("{x:a|b}", True), ("{x:,}", [])]
)
def test_a_format_that_does_not_suit_the_value_is_refused(template: str, value: Any) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        fill(template, {"x": value}, Options())

"""What is wrong with a JSON document, in words and places that no version of Python changes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.base.json_text import JsonFault, end_of_json, parse_json

#: Each fault is at the character after the mark ``^``.
FAULTS = {
    "a comma with nothing after it": ['{"a": 1^,\n}', "[1^, ]"],
    'neither "," nor "}" after a value': ['{"headline": "The "^quiet" blender"}', '{"a": 1 ^"b": 2}', '{"a": 0^1}'],
    'neither "," nor "]" after a value': ["[1 ^2]", "[1^}", "[1^.]"],
    'a "{" that is never closed': ['^{"a": 1', '{"a": {}, "b": ^{"c": [1]'],
    'a "[" that is never closed': ['{"a": ^["b"'],
    "no value": ["^", " ^", "[^,1]", '{"a": ^}', "[1,^", "[^-]", "^\ufeff1", "^'a'", "^undefined"],
    "no name in double quotation marks": ["{^a: 1}", "{^1: 2}", "{^", '{"a": 1, ^b: 2}'],
    'no ":" after a name': ['{"a"^ 1}'.replace("^ ", " ^"), '{"a"^}'],
    "a string without a closing quotation mark": ['{"a": ^"b', '[^"a\\"]'],
    "an escape that JSON does not have": ['["a^\\d"]', '["^\\u12g4"]', '["^\\u００００"]', '["^\\'],
    "a line break in a string": ['["a^\nb"]'],
    "a control character in a string": ['["a^\tb"]'],
    "text after the end": ["{}^;", "1 ^2", '"a" ^"b"'],
    "nested deeper than 100 levels": ["[" * 100 + "^[" + "]" * 101],
    "a number of more than 4,300 digits": ['{"a": ^-' + "1" * 4301 + "}"],
}


@pytest.mark.parametrize(("words", "marked"), [(words, text) for words, texts in FAULTS.items() for text in texts])
def test_a_fault_has_its_words_and_its_place(words: str, marked: str) -> None:
    with pytest.raises(JsonFault) as caught:
        parse_json(marked.replace("^", ""))
    assert (caught.value.words, caught.value.at) == (words, marked.index("^"))


@given(
    st.lists(
        st.sampled_from([*'{}[]:, "\\-.0', "1", "e+", "\t", "\n", "null", '"a"', '"k":', "NaN", "\\u00e9"]), max_size=12
    )
)
def test_faults_are_found_in_just_what_the_standard_parser_refuses(parts: list[str]) -> None:
    text = "".join(parts)
    for strict in (True, False):
        try:
            expected = json.loads(text, strict=strict)
        except ValueError:
            with pytest.raises(JsonFault):
                parse_json(text, strict=strict)
        else:
            assert repr(parse_json(text, strict=strict)) == repr(expected)
            if not strict:
                assert end_of_json(text, 0) == len(text.rstrip())


def test_the_end_of_a_value_is_found_whatever_follows() -> None:
    assert end_of_json('x {"a": [1, {}], "b": "}\n"} more', 2) == 27
    assert end_of_json('{"a": ' + "1" * 5000 + "}", 0) == 5007

"""Positions in TOML documents: each value can be read back from its position alone."""

from __future__ import annotations

import tomllib
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.base.toml_positions import explain_toml_error, find_toml_positions, line_of

DOCUMENT = '''\
title = "a" # b = 1
"quoted.key" = """
[not.a.table]
not_a_key = 1
"""

[[example]]
text = "x"
[example.options]
limit = 3
[[example]] # the second
text = \'\'\'
text = 1\'\'\'\'\'
list = [ # c = 1
  "a,]",
  {name = "b", "k\\u00e9y".deep = 1979-05-27 07:32:00}, # ]
  [1,
   2],
]
[ other . "a ] b" ]
a . b = { c = 1 }
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("", 1),
        ("title", 1),
        ("quoted.key", 2),
        ("example", 7),
        ("example/0", 7),
        ("example/0/options/limit", 10),
        ("example/1", 11),
        ("example/1/text", 12),
        ("example/1/list/0", 15),
        ("example/1/list/1/kéy", 16),
        ("example/1/list/1/kéy/deep", 16),
        ("example/1/list/2/1", 18),
        ("example/1/absent", 11),
        ("other", 20),
        ("other/a ] b/a", 21),
        ("other/a ] b/a/b/c", 21),
        ("b", 1),
        ("not_a_key", 1),
    ],
)
def test_the_line_of_a_path(path: str, line: int) -> None:
    positions = find_toml_positions(DOCUMENT)
    assert positions.line(*path.split("/") if path else ()) == line


NAMES = st.sampled_from(["k{}", '"k{}"', "'k{}'", '"k.{} = [a] #"', "'\"{}'", '"\\u00e9\\"{}"'])
QUOTES = st.sampled_from(["", "2000-01-01 ", '"', "'", '"""', "'''"])
TRAPS = st.sampled_from(["", "#", "a = 1", "[t]", "[[t]]", "],", "}", "='", " \\\\ ", "é", "\nk1 = 2\n[k3]\n"])
SPACE = st.sampled_from(["", " ", "\t"])
GAP = st.sampled_from(["", " ", "\n", " # ], a = 1\n", "\r\n\t"])
LINE_END = st.sampled_from(["\n", "\r\n", " # a = 'b\n", "\n\n"])


class Writer:
    """Writes a document in which no two scalars are equal, so each value has only one position."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.numbers = count(100)

    def few(self, least: int = 0) -> range:
        return range(self.draw(st.integers(least, 2)))

    def key(self) -> str:
        dot = f"{self.draw(SPACE)}.{self.draw(SPACE)}"
        return dot.join(self.draw(NAMES).format(next(self.numbers)) for _ in self.few(1))

    def scalar(self) -> str:
        number = next(self.numbers)
        quotes = self.draw(QUOTES)
        if not quotes:
            return str(number)
        if quotes[0] == "2":
            return f"{quotes}{number // 60 % 24:02}:{number % 60:02}:00"
        text = f"{self.draw(TRAPS)}{number}{self.draw(TRAPS)}"
        if len(quotes) == 3:
            first = self.draw(st.sampled_from(["", "\n", "\r\n"]))
            last = self.draw(st.sampled_from(["", quotes[0], quotes[0] * 2]))
            return f"{quotes}{first}{text}{last if text[-1] != quotes[0] else ''}{quotes}"
        text = text.replace("\n", "")
        return f"{quotes}{text.replace(quotes, '')}{quotes}"

    def value(self, depth: int) -> str:
        kind = self.draw(st.sampled_from(["scalar", "scalar", "array", "table"])) if depth else "scalar"
        if kind == "array":
            items = ",".join(f"{self.draw(GAP)}{self.value(depth - 1)}{self.draw(GAP)}" for _ in self.few())
            return f"[{items}{self.draw(st.sampled_from(['', ','])) if items else ''}{self.draw(GAP)}]"
        if kind == "table":
            return f"{{{','.join(f'{self.draw(SPACE)}{self.pair(depth - 1)}{self.draw(SPACE)}' for _ in self.few())}}}"
        return self.scalar()

    def pair(self, depth: int) -> str:
        return f"{self.key()}{self.draw(SPACE)}={self.draw(SPACE)}{self.value(depth)}"

    def body(self) -> str:
        return "".join(f"{self.draw(SPACE)}{self.pair(2)}{self.draw(LINE_END)}" for _ in self.few())

    def section(self, above: str, depth: int) -> str:
        path = f"{above}{self.draw(SPACE)}.{self.draw(SPACE)}{self.key()}" if above else self.key()
        opening, closing = self.draw(st.sampled_from(["[]", ("[[", "]]")]))
        text = ""
        for _ in self.few(1) if opening == "[[" else range(1):
            header = f"{opening}{self.draw(SPACE)}{path}{self.draw(SPACE)}{closing}{self.draw(LINE_END)}"
            text += header + self.body() + ("".join(self.section(path, depth - 1) for _ in self.few()) if depth else "")
        return text


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A document with all that TOML has, including strings and comments that look like keys and tables."""
    writer = Writer(draw)
    return writer.body() + "".join(writer.section("", 1) for _ in writer.few())


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ('a = 1\n\nmuch = 2\nmuch = """\nx"""\nb = 1\n', 'duplicate key "much"', 4),
        ("[rule.x]\nmuch = 1\nmuch = [\n  [1],\n]\n", 'duplicate key "much"', 3),
        ("a = {b = 1, b = 2}\n", 'duplicate key "b"', 1),
        ('"much more" = 1\n"much more" = 2', 'duplicate key "much more"', 2),
        ("[a]\nb = 1\n[a]\n", 'duplicate key "a"', 3),
        ("a = 1\na.b = 2\n", 'key "a.b" conflicts with an earlier key', 2),
    ],
)
def test_a_repeated_key_is_named(text: str, words: str, line: int) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as error:
        tomllib.loads(text)
    explained, at = explain_toml_error(error.value, text)
    assert (explained, line_of(at, text)) == (words, line)


@settings(deadline=None)
@given(documents())
def test_every_value_is_at_its_place_and_its_key_just_before(text: str) -> None:
    positions = find_toml_positions(text)

    def check(value: object, path: tuple[str, ...]) -> None:
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for step, child in children:
            check(child, (*path, str(step)))
        place = positions.values.get(path)
        if place is None:
            assert not path or isinstance(value, dict | list), "only tables with headers have no value"
            return
        assert tomllib.loads(f"v = {text[place.start : place.end]}")["v"] == value
        key = positions.keys.get(path)
        assert key is not None or path[-1].isdigit()
        if key:
            assert text[key.end : place.start].strip() == "="
            assert positions.line(*path) == text.count("\n", 0, key.start) + 1

    check(tomllib.loads(text), ())

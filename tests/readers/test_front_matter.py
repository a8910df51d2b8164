"""Front matter: what it says about the article, and where each value stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.article import Article
from seolint.article.nodes import Field
from seolint.article.source import Source
from seolint.readers.front_matter import read_front_matter
from seolint.readers.front_matter.flat import read_flat
from seolint.readers.front_matter.yaml import read_yaml
from seolint.readers.markdown import read_markdown


def read(text: str) -> Article:
    return read_markdown(Source("a.md", text, "markdown"))


def written(article: Article) -> dict[str, str]:
    """The source of each value."""
    assert article.front_matter is not None
    return {key: article.source.excerpt(field.span()) for key, field in article.front_matter.fields.items()}


@pytest.mark.parametrize(
    ("block", "values", "sources"),
    [
        pytest.param("---\na: b c\n---\n", {"a": "b c"}, {"a": "b c"}, id="plain"),
        pytest.param("---\r\na: 'b: c' \r\n---\r\n", {"a": "b: c"}, {"a": "b: c"}, id="quoted, CRLF"),
        pytest.param("---\na: 'it''s'\n---\n", {"a": "it's"}, {"a": "it''s"}, id="doubled quote"),
        pytest.param('---\na: "é \\u00e9"\n---\n', {"a": "é é"}, {"a": "é \\u00e9"}, id="escape"),
        pytest.param("---\na: >-\n  b\n  c\n---\n", {"a": "b c"}, {"a": "b\n  c"}, id="folded"),
        pytest.param("---\na: b\n  c\n---\n", {"a": "b c"}, {"a": "b\n  c"}, id="plain over lines"),
        pytest.param("---\na: [b, 'c']\n---\n", {"a.0": "b", "a.1": "c"}, {"a.0": "b", "a.1": "c"}, id="list"),
        pytest.param("---\na:\n  - b\n  - c\n---\n", {"a.0": "b", "a.1": "c"}, {"a.0": "b", "a.1": "c"}, id="items"),
        pytest.param("---\na:\n  b:\n    c: d\n---\n", {"a.b.c": "d"}, {"a.b.c": "d"}, id="nested"),
        pytest.param("---\na: &x b\nc: *x\n---\n", {"a": "b", "c": "b"}, {"a": "b", "c": "*x"}, id="alias"),
        pytest.param("---\na:\nb: ''\n---\n", {"a": "", "b": ""}, {"a": "", "b": ""}, id="empty"),
        pytest.param('+++\na = "b \\"c\\""\n+++\n', {"a": 'b "c"'}, {"a": 'b \\"c\\"'}, id="TOML"),
        pytest.param("+++\nd = 2024-05-01\n+++\n", {"d": "2024-05-01"}, {"d": "2024-05-01"}, id="TOML date"),
        pytest.param(
            "+++\n[a]\nb.c = 'd'\n[[e]]\nf = [1, '''\ng''']\n+++\n",
            {"a.b.c": "d", "e.0.f.0": "1", "e.0.f.1": "g"},
            {"a.b.c": "d", "e.0.f.0": "1", "e.0.f.1": "g"},
            id="TOML tables",
        ),
        pytest.param(
            '{\n"a": "\\ud83d\\ude00",\n"b": [1, {"c": true}]\n}\n',
            {"a": "😀", "b.0": "1", "b.1.c": "true"},
            {"a": "\\ud83d\\ude00", "b.0": "1", "b.1.c": "true"},
            id="JSON",
        ),
    ],
)
def test_values_and_where_they_stand(block: str, values: dict[str, str], sources: dict[str, str]) -> None:
    article = read(block + "# T\n")
    assert article.front_matter is not None
    assert {key: field.text for key, field in article.front_matter.fields.items()} == values
    assert written(article) == sources
    assert [heading.text for heading in article.headings] == ["T"]
    for key, place in article.front_matter.keys.items():
        assert article.source.excerpt(place.span()) in key


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        pytest.param("---\na: b: c\n---\n# T\n", 'a value with ": " needs quotes: a: "…"', ": c", id="YAML"),
        pytest.param(
            "---\na: b\n c: d\n---\n# T\n", 'a ": " that belongs to no key', ": d", id="YAML in a second line"
        ),
        pytest.param("---\na: [\n---\n# T\n", "did not find expected node content", "", id="YAML to its end"),
        pytest.param("+++\na = b\n+++\n# T\n", "invalid value", "b", id="TOML"),
        pytest.param('{\n"a": 1,\n"b" 2\n}\n# T\n', 'no ":" after a name', "2", id="JSON"),
        pytest.param("---\na: b\n\n# T\n", "never closed: a line --- is missing", "---", id="no closing fence"),
    ],
)
def test_broken_blocks(text: str, message: str, place: str) -> None:
    article = read(text)
    assert article.front_matter is not None
    assert article.front_matter.error is not None
    assert message in article.front_matter.error.text
    assert article.source.excerpt(article.front_matter.error.span()).startswith(place)
    assert [heading.text for heading in article.headings] == ["T"]


@pytest.mark.parametrize(
    "text", ["---\n\nA text.\n\n---\n", "---\n", "{{< a >}}\n", "{a}\n", "+++ a\n", "# T\n---\na: b\n---"]
)
def test_what_is_no_front_matter(text: str) -> None:
    assert read_front_matter(text) == (None, 0)


@pytest.mark.parametrize(
    "block",
    [
        "a: " + "[" * 5_000,
        "a: " + "{b: " * 5_000,
        "a0: &a0 x\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40)),
        "a: !!python/object/apply:os.getcwd []",
        "a: &b [*b]",
        "a: \x07",
        "a: " + "b " * 600_000,
    ],
    ids=["brackets", "braces", "aliases", "objects", "recursion", "control character", "length"],
)
def test_hostile_yaml(block: str) -> None:
    found, start = read_front_matter(f"---\n{block}\n---\nb")
    assert found is not None
    assert start == len(block) + 9
    assert len(found.fields) < 1_000


def texts(fields: list[Field]) -> list[str]:
    return [field.text for field in fields]


def test_what_search_engines_show_comes_first() -> None:
    article = read("---\ntitle: a\nseoTitle: b\nexcerpt: c\nseo:\n  description: d\n---\n")
    assert texts(article.titles) == ["b", "a"]
    assert texts(article.descriptions) == ["d", "c"]


def test_people() -> None:
    article = read(
        "---\nauthors:\n  - name: a\n    title: Dr.\n  - b\nauthor: c\nreviewed_by: {name: d, url: /e}\n---\n"
    )
    assert texts(article.authors) == ["a", "b", "c"]
    assert texts(article.reviewers) == ["d"]


@pytest.mark.parametrize(
    ("line", "published", "modified", "reviewed"),
    [
        ("publishDate: 2024-05-01", "2024-05-01", None, None),
        ("published: true\ndate: 2024-05-01", "2024-05-01", None, None),
        ("lastmod: 2024-05-01", None, "2024-05-01", None),
        ("last_update:\n  date: 2024-05-01\n  author: a", None, "2024-05-01", None),
        ("medically_reviewed: 2024-05-01", None, None, "2024-05-01"),
    ],
)
def test_dates(line: str, published: str | None, modified: str | None, reviewed: str | None) -> None:
    article = read(f"---\n{line}\n---\n")
    found = [field.text if field else None for field in (article.published, article.modified, article.reviewed)]
    assert found == [published, modified, reviewed]


def test_elements_added_to_the_head() -> None:
    article = read(
        "---\nhead:\n  - tag: title\n    content: a\n  - - meta\n    - name: description\n      content: b\n---\n"
    )
    assert texts(article.titles) == ["a"]
    assert texts(article.descriptions) == ["b"]


def test_the_rest() -> None:
    article = read(
        "---\nfocus_keyphrase: a\nlang: de\ncanonical_url: /b\ndraft: yes\nseolint:\n  ignore: [c]\ntitle: ''\n---\n"
    )
    assert article.keyphrase is not None
    assert article.keyphrase.text == "a"
    assert article.language == "de"
    assert texts(article.canonicals) == ["/b"]
    assert article.titles == []
    assert article.front_matter is not None
    assert article.front_matter.values["draft"] is True
    assert article.front_matter.values["seolint"] == {"ignore": ["c"]}


LINES = st.sampled_from(
    ["a: b", "c: 'd'", 'e: "f"', "g:", "  - h", "- 'i'", "j: [k, 'l m']", "n: []", "# o", "", "p: q: r", "s: t # u",
     "v: yes", "w: ~", "x: -1", "y: 2024-05-01", "z: é", "aa: [b,]", "bb: 'c' # d", "cc: a:b", "dd: x'y",
     "ee: [a: b]", "  ff: g", "hh: >-", "ii: |", "  jj kk", "  ll: >", "    mm", "  nn: [o]", "  - p"]
)  # fmt: skip


@given(st.lists(LINES, max_size=6))
def test_the_short_way_reads_as_the_parser_does(lines: list[str]) -> None:
    block = "".join(f"{line}\n" for line in ["first: 1", *lines])
    flat = read_flat(block, 0)
    if flat is None:
        return
    full = read_yaml(block, 0)
    assert flat.values == full.values
    for short, long in ((flat.fields, full.fields), (flat.keys, full.keys)):
        assert {key: (text.text, text.span()) for key, text in short.items()} == {
            key: (text.text, text.span()) for key, text in long.items()
        }

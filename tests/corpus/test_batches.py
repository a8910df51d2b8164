"""Record batches in, record batches out."""

from __future__ import annotations

import pickle

import pyarrow as pa
import pytest

import seolint
from seolint.base.errors import UserError
from seolint.corpus import BatchLinter, Columns, lint_batches
from seolint.corpus.batches import make_profile
from seolint.corpus.schemas import EMITTED, schema_of
from tests.linting.test_causes import PAGE, put

TEXT = "How to Prune Roses\n\nPrune roses in late winter, before the buds swell.\n\nRead more\n"
HTML = "<html lang='en'><title>Roses</title><body><article><h1>Roses</h1><p>Prune them in late winter.</p></article>"


def lint(rows: list[dict[str, object]], **options: object) -> list[dict[str, object]]:
    batches = list(lint_batches([pa.RecordBatch.from_pylist(rows)], **options))  # type: ignore[arg-type]
    return [row for batch in batches for row in batch.to_pylist()]


def test_a_document_has_what_the_report_says_of_the_same_text() -> None:
    report = seolint.lint_text(TEXT, format="text")
    assert report.article is not None
    [row] = lint([{"id": "a", "url": "https://example.com/roses", "text": TEXT}])
    assert (row["id"], row["url"]) == ("a", "https://example.com/roses")
    for name in ("kind", "language", "topic", "words", "sentences", "readability"):
        assert row[name] == report.article[name], name
    assert row["verdicts"] == report.verdicts
    rules = [finding["rule"] for finding in report.findings]
    assert row["rules"] == sorted((rule, rules.count(rule)) for rule in set(rules))
    assert "Read more" not in str(row["text"])
    assert row["problems"] == []


def test_a_finding_has_what_the_report_says_of_it() -> None:
    report = seolint.lint_text(TEXT, format="text")
    rows = lint([{"id": "a", "text": TEXT}], emit="findings")
    assert [(row["rule"], row["start"], row["message"]) for row in rows] == [
        (finding["rule"], finding["start"], finding["message"]) for finding in report.findings
    ]


def test_clean_text_is_that_of_parse() -> None:
    assert lint([{"id": "a", "text": TEXT}], emit="clean")[0]["text"] == seolint.parse(TEXT, format="text")["text"]


def test_the_first_column_with_a_value_is_read_in_its_format() -> None:
    rows = lint(
        [
            {"id": 1, "html": HTML, "text": "x", "page": None},
            {"id": 2, "html": None, "text": TEXT, "page": None},
            {"id": 3, "html": None, "text": None, "page": b"# Roses\n\nPrune them in *late* winter.\n"},
        ],
        columns=Columns(content="page"),
    )
    assert [(row["id"], row["format"]) for row in rows] == [("1", "html"), ("2", "text"), ("3", "markdown")]


def test_the_character_set_that_the_server_states_is_used_if_it_is_right() -> None:
    data = "<title>Rosen schneiden für Anfänger</title>".encode("cp1252")
    rows = lint(
        [{"html": data, "charset": "windows-1252"}, {"html": data, "charset": "utf-8"}, {"html": data, "charset": "no"}]
    )
    assert {row["title"] for row in rows} == {"Rosen schneiden für Anfänger"}


def test_the_character_set_is_not_used_for_what_is_decoded_already() -> None:
    [row] = lint([{"html": "<title>Rosen schneiden für Anfänger</title>", "charset": "windows-1252"}])
    assert row["title"] == "Rosen schneiden für Anfänger"


def test_leftovers_are_told_from_the_page_that_a_document_was_extracted_from() -> None:
    text = put("Read more", "Advertisement")
    rows: list[dict[str, object]] = [
        {"id": "page", "text": text, "html": PAGE},
        {"id": "no page", "text": text, "html": None},
        {"id": "other page", "text": text, "html": "<p>Something else"},
        {"id": "broken page", "text": text, "html": "a\0b"},
    ]
    columns = Columns(page="html")
    documents = {row["id"]: row for row in lint(rows, columns=columns)}
    assert documents["page"]["causes"] == [("page", 1), ("template", 1)]
    assert documents["page"]["problems"] == []
    assert documents["no page"]["causes"] is None
    for name, problem in (("other page", "too little"), ("broken page", "NUL")):
        assert documents[name]["causes"] == []
        assert problem in str(documents[name]["problems"])
    found = lint(rows, columns=columns, emit="findings")
    causes = [(row["id"], row["cause"]) for row in found if row["category"] == "noise"]
    assert causes[:3] == [("page", "page"), ("page", "template"), ("no page", None)]


@pytest.mark.parametrize("value", [None, "", "  \n", "a\0b", b"\x89PNG\0\0"])
def test_a_document_that_cannot_be_read_keeps_a_row_that_tells_why(value: object) -> None:
    rows = lint(
        [{"id": "bad", "text": value}, {"id": "good", "text": None}]
        if value is None
        else [{"id": "bad", "text": value}]
    )
    assert rows[0]["problems"]
    assert rows[0]["kind"] is None
    assert lint([{"id": "bad", "text": value or ""}], emit="findings") == []


def test_settings_apply_and_are_checked() -> None:
    [row] = lint([{"text": TEXT}], settings={"select": ["noise"]})
    assert row["rules"] == [("read-more-residue", 1)]
    with pytest.raises(UserError, match="nose"):
        lint([{"text": TEXT}], settings={"select": ["nose"]})


def test_a_batch_without_documents_is_refused() -> None:
    with pytest.raises(KeyError, match='no column "html" or "markdown" or "text" or "content"; it has: body'):
        lint([{"body": TEXT}])


def test_a_batch_without_a_named_column_is_refused() -> None:
    with pytest.raises(KeyError, match='no column "adress"; it has: text, url'):
        lint([{"text": TEXT, "url": "https://example.com/a"}], columns=Columns(url="adress"))
    [row] = lint([{"text": TEXT, "link": "https://example.com/a"}], columns=Columns(url="link"))
    assert row["url"] == "https://example.com/a"


@pytest.mark.parametrize("emit", EMITTED)
def test_the_linter_can_be_pickled_and_gives_the_schema(emit: str) -> None:
    linter = pickle.loads(pickle.dumps(BatchLinter(make_profile({}), emit)))  # type: ignore[arg-type]
    batch = linter(pa.RecordBatch.from_pylist([{"text": TEXT}]))
    assert batch.schema.equals(schema_of(emit), check_metadata=True)  # type: ignore[arg-type]

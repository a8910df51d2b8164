"""Documents are compared by their sketches: what is alike is found, nothing else is, and in the same way on all engines."""

from __future__ import annotations

import json
import random
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import seolint
from seolint.__main__ import main
from seolint.corpus import comparison, lint_batches
from seolint.corpus.comparison import Comparison
from seolint.corpus.duplicates import MIN_SIMILARITY
from seolint.corpus.shared_lines import make_settings

WORDS = ("rose", "hedge", "soil", "winter", "frost", "pot", "seed", "water", "root", "leaf", "stem", "mulch", "spade")


def write_text(seed: int, words: int = 150) -> list[str]:
    """The words of an article of its own."""
    chosen = random.Random(seed)
    return [f"{chosen.choice(WORDS)}{chosen.randrange(50)}" for _ in range(words)]


def change(words: Sequence[str], number: int) -> list[str]:
    """The words with a number of them changed, evenly spread."""
    step = len(words) // number
    return [f"changed{at}" if at % step == 3 else word for at, word in enumerate(words)]


def join(words: Sequence[str]) -> str:
    return " ".join(words).capitalize() + ".\n"


def similarity(one: str, other: str) -> float:
    """The Jaccard index of the runs of three words, without hashes."""
    runs = [
        set(zip(words, words[1:], words[2:], strict=False)) for words in (one.lower().split(), other.lower().split())
    ]
    return len(runs[0] & runs[1]) / len(runs[0] | runs[1])


def compare(folder: Path, rows: list[dict[str, str]]) -> Comparison:
    batches = lint_batches([pa.RecordBatch.from_pylist(rows)], emit="clean", sketches=True)
    path = folder / "pages.parquet"
    pq.write_table(pa.Table.from_batches(batches), path)
    return Comparison([str(path)])


def find_duplicates(folder: Path, texts: dict[str, str]) -> dict[str, str]:
    rows = [{"id": id_, "text": text} for id_, text in texts.items()]
    found = compare(folder, rows).find_duplicates(str(folder)).to_pylist()
    return {row["id"]: row["duplicate_of"] for row in found}


def test_copies_and_near_copies_are_duplicates_and_what_has_less_in_common_is_not(tmp_path: Path) -> None:
    text = write_text(1)
    texts = {
        "a": join(text),
        "b": join(text),
        "c": join(change(text, 4)),
        "d": join(change(text, 15)),
        "e": join(write_text(2)),
        "short": join(text[:30]),
        "short too": join(text[:30]),
        "medium": join(write_text(3, 90)),
        "medium copy": join(write_text(3, 90)),
        "medium near": join(change(write_text(3, 90), 2)),
    }
    assert similarity(texts["a"], texts["c"]) > MIN_SIMILARITY > similarity(texts["a"], texts["d"]) > 0.4
    assert find_duplicates(tmp_path, texts) == {"b": "a", "c": "a", "medium copy": "medium"}


def test_what_is_only_like_a_duplicate_is_kept(tmp_path: Path) -> None:
    first = write_text(1, 200)
    second = [*first[:-12], *write_text(2, 11)]
    third = [*write_text(3, 12), *second[14:]]
    texts = {"a": join(first), "b": join(second), "c": join(third), "copy of b": join(second)}
    assert similarity(texts["a"], texts["b"]) > MIN_SIMILARITY < similarity(texts["b"], texts["c"])
    assert similarity(texts["a"], texts["c"]) < MIN_SIMILARITY
    assert find_duplicates(tmp_path, texts) == {"b": "a", "copy of b": "a"}


def test_documents_that_share_a_name_are_never_dropped(tmp_path: Path) -> None:
    rows = [
        {"id": id_, "text": join(write_text(seed))} for id_, seed in (("a", 1), ("a", 2), ("b", 1), ("c", 2), ("d", 2))
    ]
    found = compare(tmp_path, rows).find_duplicates(str(tmp_path)).to_pylist()
    assert "a" not in {row["id"] for row in found} | {row["duplicate_of"] for row in found}


def test_a_document_that_cannot_be_read_is_compared_with_nothing(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": join(write_text(1))}, {"id": "b", "text": "a\0b"}, {"id": "c", "text": ""}]
    batches = lint_batches([pa.RecordBatch.from_pylist(rows)], sketches=True)
    pq.write_table(pa.Table.from_batches(batches), tmp_path / "pages.parquet")
    whole = Comparison([str(tmp_path / "pages.parquet")])
    assert whole.find_duplicates(str(tmp_path)).num_rows == 0
    assert whole.find_shared_lines(whole.find_duplicates(str(tmp_path))).num_rows == 0


@pytest.mark.slow
def test_neither_order_nor_rounds_change_what_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {f"d{number}": write_text(number) for number in range(24)}
    texts |= {f"n{number}": change(texts[f"d{number % 24}"], 1 + number % 9) for number in range(48)}
    rows = [
        {
            "id": id_,
            "url": f"https://h{number % 3}.example/{id_}",
            "text": join(words) + f"\nGrown in bed {number // 3 % 2} for you.\n",
        }
        for number, (id_, words) in enumerate(texts.items())
    ]
    expected = None
    for size in (1 << 19, 64, 7):
        monkeypatch.setattr(comparison, "_ROWS", size)
        monkeypatch.setattr(comparison, "_READ", size)
        random.Random(size).shuffle(rows)
        whole = compare(tmp_path, rows)
        duplicates = whole.find_duplicates(str(tmp_path))
        found = duplicates.to_pylist(), whole.find_shared_lines(duplicates).to_pylist()
        expected = expected or found
        assert found == expected
    assert expected is not None
    assert len(expected[0]) > 20
    assert len(expected[1]) > 3


def pages(host: str, number: int, line: str, start: int = 0) -> list[dict[str, str]]:
    return [
        {
            "id": f"{host}{start + n}",
            "url": f"https://www.{host}/{start + n}",
            "text": f"{join(write_text(start + n))}\n{line}\n",
        }
        for n in range(number)
    ]


def find_lines(folder: Path, rows: list[dict[str, str]]) -> dict[str, list[str]]:
    whole = compare(folder, rows)
    found = whole.find_shared_lines(whole.find_duplicates(str(folder)))
    lines: dict[str, list[str]] = {}
    for row in found.to_pylist():
        lines.setdefault(row["host"], []).append(row["text"])
    return lines


def test_a_line_on_many_pages_of_a_host_is_the_host_s(tmp_path: Path) -> None:
    copies = [
        {**page, "text": pages("c.example", 1, "This one was copied often.")[0]["text"]}
        for page in pages("c.example", 9, "")
    ]
    rows = [
        *pages("a.example", 6, "Grown with care at Meadow Lane."),
        *pages("b.example", 4, "On four pages of this one."),
        *pages("b.example", 8, "", start=50),
        *copies,
        *({**page, "url": ""} for page in pages("d.example", 9, "Nobody knows where this was.")),
    ]
    assert find_lines(tmp_path, rows) == {"a.example": ["Grown with care at Meadow Lane."]}


def test_settings_for_a_host_find_its_lines_whatever_these_contain(tmp_path: Path) -> None:
    line = "Grown \"here\" \\ at 'Meadow' Lane \x7f with # care."
    whole = compare(tmp_path, pages("a.example", 6, line))
    found = whole.find_shared_lines(whole.find_duplicates(str(tmp_path)))
    [(host, settings)] = make_settings(found)
    assert host == "a.example"
    assert settings.isprintable() or set(filter(lambda char: not char.isprintable(), settings)) == {"\n"}
    report = seolint.lint_text(pages("a.example", 1, line)[0]["text"], format="text", **tomllib.loads(settings))
    assert [finding["rule"] for finding in report.findings if finding["category"] == "noise"] == ["site-residue"]


@pytest.fixture
def crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    rows = [*pages("a.example", 6, "Grown with care at Meadow Lane."), {**pages("a.example", 1, "")[0], "id": "copy"}]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return tmp_path


def run(*words: str) -> int:
    return main(["corpus", "in.jsonl", "--jobs", "1", "--quiet", *words])


@pytest.mark.parametrize("output", ["out", "out.parquet"])
@pytest.mark.parametrize("duplicates", ["same.parquet", "same.jsonl.gz"])
def test_the_command_writes_duplicates_and_settings(crawl: Path, output: str, duplicates: str) -> None:
    assert run("-o", output, "--emit", "clean", "--duplicates", duplicates, "--shared-lines", "hosts") == 0
    assert pq.read_schema(next(crawl.glob("out/part-*"), crawl / "out.parquet")).names[-1] == "sketch"
    if duplicates.endswith(".parquet"):
        [row] = pq.read_table(crawl / duplicates).to_pylist()
        assert (row["id"], row["duplicate_of"], row["similarity"] > 0.9) == ("copy", "a.example0", True)
    assert [path.name for path in (crawl / "hosts").iterdir()] == ["a.example.toml"]
    assert sorted(path.name for path in crawl.iterdir()) == sorted(["hosts", "in.jsonl", output, duplicates])


@pytest.mark.parametrize("words", [("-o", "new.jsonl"), ("-o", "new", "--output-format", "json-lines")])
def test_an_output_that_is_not_parquet_is_refused_by_the_option_that_needs_it(
    crawl: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert run(*words, "--duplicates", "same.jsonl") == 2
    assert "--duplicates needs -o to be Parquet" in capsys.readouterr().err
    assert run("-o", "new.parquet", "--output-format", "json-lines", "--duplicates", "same.jsonl") == 0


def test_a_second_run_replaces_what_the_first_has_written_and_nothing_else(crawl: Path) -> None:
    words = ("-o", "out", "--duplicates", "same.jsonl", "--shared-lines", "hosts")
    assert run(*words) == 0
    gone = crawl / "hosts" / "gone.example.toml"
    gone.write_text((crawl / "hosts" / "a.example.toml").read_text().replace("a.example", "gone.example"))
    assert run(*words) == 0
    assert not gone.exists()
    (crawl / "hosts" / "mine.toml").write_text("select = []")
    (crawl / "mine.jsonl").write_text("{}\n")
    (crawl / "file").write_text("mine")
    for refused in (
        words,
        ("-o", "out", "--duplicates", "mine.jsonl"),
        ("-o", "out", "--duplicates", "in.jsonl"),
        ("-o", "out", "--duplicates", "same.csv"),
        ("-o", "new.parquet", "--duplicates", "new.parquet"),
        ("-o", "out", "--duplicates", "same.jsonl", "--rejects", "same.jsonl"),
        ("-o", "out", "--shared-lines", "file"),
        ("-o", "found", "--sketches", "--emit", "findings"),
        ("-o", "new.jsonl", "--sketches"),
        ("-o", "new", "--sketches", "--output-format", "json-lines"),
    ):
        assert run(*refused) == 2, refused
    assert (crawl / "hosts" / "mine.toml").read_text() == "select = []"
    assert not (crawl / "new").exists()

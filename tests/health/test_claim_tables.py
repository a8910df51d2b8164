"""Tables of numbers by name."""

from pathlib import Path

from seolint.health.claims.tables import LEAST, MOST, Table, pack


def test_what_is_packed_is_found_and_nothing_else(tmp_path: Path) -> None:
    values = {f"name {number}": number - 500 for number in range(1000)} | {"most": 10_000, "least": -10_000}
    file = tmp_path / "numbers.bin"
    file.write_bytes(pack(values))
    table = Table(str(file))
    limited = {name: min(MOST, max(LEAST, value)) for name, value in values.items()}
    assert {name: table.find(name) for name in values} == limited
    assert [table.find(f"other {number}") for number in range(1000)] == [None] * 1000
    assert table.sum({"name 0", "name 2", "nothing"}) == -998

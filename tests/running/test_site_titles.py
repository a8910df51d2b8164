"""The name of a site, learned from its titles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.running.conventions import Conventions
from tests.pages import write

PAGE = (
    "<!doctype html><html lang='en'><head><title>{0}</title></head><body><h1>Roses</h1><p>Prune now.</p></body></html>"
)


def site(titles: list[str]) -> dict[str, str]:
    return {f"{number}.html": PAGE.format(title) for number, title in enumerate(titles)}


@pytest.mark.parametrize(
    ("titles", "name"),
    [
        ([f"Rose {number} | Garden News" for number in range(12)], "Garden News"),
        ([f"Rose {number} &ndash; Tips - Garden News" for number in range(12)], "Tips - Garden News"),
        ([f"Rose {number}{' - Tips' * (number % 3 == 0)} | Garden News" for number in range(12)], "Garden News"),
        ([f"Rose {number}" for number in range(12)], ""),
        ([f"Rose | {number}" for number in range(12)], ""),
        (["Rose | Garden News"] * 12, ""),
        ([f"Rose {number} | Garden News" for number in range(5)], ""),
    ],
)  # fmt: skip
def test_what_most_titles_end_with(tmp_path: Path, titles: list[str], name: str) -> None:
    write(tmp_path, site(titles))
    assert Conventions([str(tmp_path)]).site_name(str(tmp_path / "0.html")) == name


def test_it_does_not_count_for_the_length_of_titles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    titles = [f"How to prune a climbing rose in its {number}th summer | The Garden News" for number in range(14, 26)]
    write(tmp_path, site(titles))
    words = [str(tmp_path), "--no-cache", "--select", "title-too-long", "--output-format", "json"]

    def findings(*options: str) -> int:
        main([*words, *options])
        return int(json.loads(capsys.readouterr().out)["summary"]["findings"])

    assert findings() == 0
    assert findings("--config", 'site-name = "Else"') == 12
    assert findings("--config", "rule.title-too-long.count_site_name = true") == 12
    assert findings("--config", "rule.title-too-long.profile = 'screaming-frog'") == 12

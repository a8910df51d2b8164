"""What ``seolint init`` finds in a folder."""

from __future__ import annotations

from pathlib import Path

from seolint.cli.init import make_starter
from seolint.running.survey import survey
from tests.pages import write

HEALTH = (
    "Migraine is a neurological disease. The symptoms of a migraine attack are headache, nausea and vomiting. "
    "Doctors treat patients with triptans; the dose depends on the diagnosis.\n"
)
PAGE = (
    '<!doctype html><html><head><title>{0}</title><link rel="canonical" href="https://www.garden.example/{0}"></head>'
)


def test_a_health_site_of_hugo(tmp_path: Path) -> None:
    write(tmp_path, {f"content/{number}.md": f"{HEALTH * 3}{number}\n" for number in range(12)})
    write(tmp_path, {"hugo.toml": "baseURL = 'https://www.clinic.example/'\ntitle = 'Clinic'\n"})
    found = survey(str(tmp_path))
    assert (dict(found.formats), found.host, found.preset) == ({"markdown": 12}, "clinic.example", "health")
    assert found.outside == ("title", "headline", "description")


def test_pages_name_their_host_if_most_agree(tmp_path: Path) -> None:
    write(tmp_path, {f"{name}.html": PAGE.format(name) for name in "abcd"})
    assert survey(str(tmp_path)).host == "garden.example"
    (tmp_path / "a.html").unlink()
    (tmp_path / "b.html").unlink()
    assert survey(str(tmp_path)).host == ""


def test_scraped_texts_and_an_empty_folder(tmp_path: Path) -> None:
    assert survey(str(tmp_path)).preset == ""
    write(tmp_path, {f"{name}.txt": "Roses\n\nPrune on a dry day.\n" for name in "abcd"})
    assert survey(str(tmp_path)).preset == "scraped"


def test_what_is_known_is_set_in_the_starter() -> None:
    text = make_starter({"extend": ["preset:health"], "hosts": ["garden.example"]})
    assert {'extend = ["preset:health"]', 'hosts = ["garden.example"]', "# jobs = 2"} <= set(text.splitlines())

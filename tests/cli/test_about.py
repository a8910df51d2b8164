"""What a kept report says about its run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seolint.cli.about import describe_run
from seolint.cli.invocation import make_configs
from tests.pages import write

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_settings_files_and_options_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path, {"site/seolint.toml": 'ignore = ["read-more-residue"]\n'}) / "site"
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(tmp_path))
    values = {"paths": ["drafts"], "select": ["noise", "links"], "output_format": "html"}
    said = dict(describe_run(["drafts"], make_configs(values).of(str(folder))))
    assert said["folder"] == "~/site"
    assert said["paths"] == "drafts"
    assert said["settings"] == "seolint.toml, --select noise,links"


def test_without_settings_they_are_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = dict(describe_run(["."], make_configs({"isolated": True}).of(str(tmp_path))))
    assert said["settings"] == "defaults"
    assert "paths" not in said

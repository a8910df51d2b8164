"""Shell completion: what a shell is offered for a command line that is being typed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from seolint.__main__ import main
from tests.documentation import install_command


@pytest.mark.parametrize(
    ("line", "offer"),
    [
        ("seolint pa", "plain,parse"),
        ("seolint draf", "file,draf"),
        ("seolint check --output-f", "plain,--output-format"),
        ("seolint check --output-format sa", "plain,sarif"),
        ("seolint check --select noise,title-mis", "plain,noise,title-missing"),
        ("seolint check --config se", "file,se"),
        ("seolint check draf", "file,draf"),
        ("seolint rules title-mis", "plain,title-missing"),
    ],
)
def test_what_is_offered(
    line: str, offer: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_SEOLINT_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", str(line.count(" ")))
    with pytest.raises(SystemExit) as end:
        main([])
    assert end.value.code == 0
    assert offer in capsys.readouterr().out.splitlines()


def test_a_shell_completes_once_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ZDOTDIR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".zshrc").write_bytes(b"alias caf\xe9=ls")
    for shell in ("bash", "zsh", "fish") * 2:
        assert main(["completions", shell]) == 0
    capsys.readouterr()
    assert main(["completions", "fish", "--print"]) == 0
    assert capsys.readouterr().out == (tmp_path / ".config/fish/completions/seolint.fish").read_text()
    assert (tmp_path / ".config/fish/completions/seolint.fish").exists()
    start = (tmp_path / ".zshrc").read_bytes()
    assert start.startswith(b"alias caf\xe9=ls\n")
    assert start.count(b"_seolint") == 1
    script = tmp_path / ".local/share/bash-completion/completions/seolint"
    typed = "COMP_WORDS=(seolint comple); COMP_CWORD=1; _seolint_completion seolint; echo ${COMPREPLY[@]}"
    done = subprocess.run(
        ["bash", "-c", f". {script}; {typed}"], capture_output=True, text=True, check=True,
        env={"PATH": f"{install_command(tmp_path)}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip
    assert done.stdout.split() == ["completions"]


def test_files_of_others_are_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    script = tmp_path / "fish" / "completions" / "seolint.fish"
    script.parent.mkdir(parents=True)
    script.write_text("# by hand\n")
    assert main(["completions", "fish"]) == 2
    assert script.read_text() == "# by hand\n"


def test_an_unknown_shell_gets_a_word(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SHELL", "/bin/tcsh")
    assert main(["completions"]) == 2
    assert main(["completions", "zhs"]) == 2
    told = capsys.readouterr().err
    assert "name the shell" in told
    assert 'did you mean "zsh"' in told

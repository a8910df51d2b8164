"""Shell completion: what a shell is offered for a command line that is being typed."""

from __future__ import annotations

import pytest

from seolint.__main__ import main


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

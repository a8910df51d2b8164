"""How often rules are right, as judged by hand: the figures, the sheet, and what the tiers ask."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOOLS = Path(__file__).parents[1] / "tools"


def ask_tool(question: str) -> str:
    program = f"import sys; sys.path.insert(0, {str(TOOLS)!r}); import measure_precision as tool; {question}"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


def test_the_interval_is_that_of_wilson() -> None:
    assert (
        ask_tool("print(*('%.3f' % end for end in tool.interval(19, 20)), tool.interval(5, 5)[1])")
        == "0.764 0.991 1.0\n"
    )


def test_a_rule_below_its_tier_is_named() -> None:
    half, none = "{str(n): n > 9 for n in range(20)}", "dict.fromkeys('abcdefgh', False)"
    verdicts = f"{{('roses-wilted', 'warning'): {half}, ('roses-wet', 'info'): {none}}}"
    assert ask_tool(f"print(*tool.find_below({verdicts}), sep='\\n')").splitlines() == [
        "roses-wet: 0 of 8 hints right (95% interval: 0% to 32%), the tier is 80%",
        "roses-wilted: 10 of 20 warnings right (95% interval: 30% to 70%), the tier is 92%",
    ]


def test_the_kept_verdicts_meet_the_tiers() -> None:
    assert ask_tool("print(*tool.find_below(tool.read_verdicts()), sep='\\n')") == "\n"


def test_an_error_on_heuristic_evidence_has_been_found_often_enough() -> None:
    assert ask_tool("print(*tool.find_scarce(tool.read_hits(), tool.load_rules().values()), sep='\\n')") == "\n"
    rule = "N(name='roses-wet', evidence='heuristic', severity=N(value='error'))"
    question = f"from types import SimpleNamespace as N; print([*tool.find_scarce({{'roses-wet': HITS}}, [{rule}])])"
    scarce = "['roses-wet: found 29 times, an error on heuristic evidence needs 30']\n"
    assert [ask_tool(question.replace("HITS", number)) for number in ("29", "30")] == [scarce, "[]\n"]


def test_verdicts_are_kept_as_they_were() -> None:
    written = "tool.write_verdicts(tool.read_verdicts(), tool.read_hits())"
    question = f"print(tool.KEPT.read_text('utf-8') == {written})"
    assert ask_tool(question) == "True\n"


def test_a_sheet_is_read_back_and_a_careless_judge_is_refused() -> None:
    sheet = (
        "r 1a roses-wet info\n  message\n  shown\n\nw 2b roses-wet info\n\n? 3c roses-wet info\n\nw x4 roses-wet info\n"
    )
    assert ask_tool(f"print(tool.read_sheet({sheet!r}))") == "{('roses-wet', 'info'): {'1a': True, '2b': False}}\n"
    careless = sheet.replace("w x4", "r x4")
    refusal = f"\ntry:\n  tool.read_sheet({careless!r})\nexcept ValueError as error:\n  print(error)"
    assert ask_tool(refusal) == "1 of 1 planted findings passed as right: judge again\n"

"""Write new wording into the examples of rule files.

Only the words of findings are replaced. An example whose findings appear at other places is a changed rule, not changed
wording: it is printed and left alone. With ``--fixed``, the first example of each rule that has a fix gets the text after
it, to be read before it is committed.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from pathlib import Path

from seolint.rulebook.rule_file import read_all, read_rule_file
from seolint.running.examples import make_linter, try_example

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.rulebook.rule import Rule
    from seolint.rulebook.rule_file import Example


def main(words: list[str]) -> int:
    """Update the rule files named; 1 if an example has to be looked at by a person."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="RULE_FILE", help="rule files, or folders of them")
    parser.add_argument("--fixed", action="store_true", help="add the text after the fix to rules that show none")
    chosen = parser.parse_args(words)
    paths = [path for named in chosen.paths for path in _files(named)]
    book = {file.rule.name: file.rule for file in read_all()}
    left = [line for path in paths for line in update(path, book, show_fixed=chosen.fixed)]
    sys.stdout.writelines(f"{line}\n" for line in left)
    return int(bool(left))


def update(path: Path, book: dict[str, Rule], *, show_fixed: bool) -> Iterator[str]:
    """Rewrite one rule file; yields what was left alone."""
    file = read_rule_file(path, str(path))
    linter = make_linter(file.rule, book)
    head, *blocks = re.split(r"(?m)^(?=\[\[examples\.)", path.read_text("utf-8"))
    bad = [number for number, block in enumerate(blocks) if block.startswith("[[examples.bad]]")]
    shown = not show_fixed or file.rule.fix is None or any(example.fixed is not None for example in file.bad)
    for number, example in zip(bad, file.bad, strict=True):
        result = try_example(example, file.rule, linter)
        if places(result.findings) != places(example.findings):
            yield f"{path}: {example.note or example.text[:60]!r}\n  {example.findings}\n  {tuple(result.findings)}"
        elif result.findings != list(example.findings):
            blocks[number] = _replace_findings(blocks[number], result.findings)
        if not shown and result.fixed not in ("", example.text):
            blocks[number] = _add_fixed(blocks[number], example, result.fixed)
            shown = True
    path.write_text(head + "".join(blocks), "utf-8")


def places(findings: list[str] | tuple[str, ...]) -> list[str]:
    """The place of each finding: ``3:8 title is …`` → ``3:8``."""
    return [finding.partition(" ")[0] for finding in findings]


def _files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.toml")) if path.is_dir() else [path]


def _replace_findings(block: str, findings: list[str]) -> str:
    lines = block.split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("findings ="))
    end = next(end for end in range(start + 1, len(lines) + 1) if _is_toml("\n".join(lines[start:end])))
    shown = [_quote(finding) for finding in findings]
    one_line = f"findings = [{', '.join(shown)}]"
    fresh = [one_line] if len(one_line) <= 120 else ["findings = [", *(f"  {item}," for item in shown), "]"]
    return "\n".join([*lines[:start], *fresh, *lines[end:]])


def _add_fixed(block: str, example: Example, fixed: str) -> str:
    lines = fixed.replace("\\", "\\\\").replace('"""', '""\\"')
    return f'{block.rstrip()}\nfixed = """\n{lines}"""\n\n'


def _quote(text: str) -> str:
    if not text.isprintable() or ("'" in text and '"' in text):
        return json.dumps(text, ensure_ascii=False)
    return f"'{text}'" if '"' in text or "\\" in text else f'"{text}"'


def _is_toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

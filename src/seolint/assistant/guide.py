"""The guide for agents that is written into a repository: a marked section of a file, which leaves the rest alone."""

from __future__ import annotations

import re

from seolint.base.errors import UserError
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.resources import read_resource

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGIN = "<!-- BEGIN seolint agents: this section is replaced when the command is run again -->"
END = "<!-- END seolint agents -->"
_BEGIN, _END = re.compile(r"<!-- BEGIN seolint agents\b.*-->"), re.compile(r"<!-- END seolint agents\b.*-->")
#: A line that begins or ends a block of code.
_FENCE = re.compile(r" {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
#: What a skill may be called: the name of its folder, if that fits.
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){0,9}")
_DESCRIPTION = (
    "Lints articles (Markdown, HTML, Word, plain text) with seolint: titles, descriptions, dates, leftovers of other "
    "pages, readability, medical disclaimers, links. Use it when you write, edit or review an article."
)


class Line(NamedTuple):
    """A line of a text without its line end, and where it begins."""

    content: str
    start: int


def make_guide() -> str:
    """Return the guide, as Markdown."""
    return read_resource("agents.md")


def put_guide(text: str) -> str:
    """Return a text with the guide in its section, which is added at the end if there is none.

    The line ends of the text stay what they are, and so does everything outside the section.

    Raises:
        UserError: the marks of the section are incomplete, or there are several; or the text ends in a block of code.
    """
    line_end = "\r\n" if "\r\n" in text else "\n"
    section = f"{BEGIN}\n\n{make_guide()}\n{END}".replace("\n", line_end)
    found = find_section(text)
    if found is not None:
        return text[: found[0]] + section + text[found[1] :]
    gap = "" if not text else line_end if text.endswith("\n") else 2 * line_end
    made = f"{text}{gap}{section}{line_end}"
    try:
        is_found = find_section(made) is not None
    except UserError:
        is_found = False
    if not is_found:
        raise UserError("a block of code is not closed, and would contain the guide")
    return made


def begin_skill(folder: str) -> str:
    """Return how a new skill file begins: its front matter.

    Args:
        folder: the name of its folder, after which the skill is called if skills may have such a name.
    """
    name = folder if _NAME.fullmatch(folder) and len(folder) <= 64 else "seolint"
    return f'---\nname: {name}\ndescription: "{_DESCRIPTION}"\n---\n'


def find_section(text: str) -> tuple[int, int] | None:
    """Return where the section begins and ends in a text, its marks included and its last line end not; None without one.

    Marks in a block of code are none: it may be about this command.

    Raises:
        UserError: the marks are incomplete, or there are several.
    """
    begins, ends = [], []
    for number, line in enumerate(_read_prose(text), 1):
        mark = line.content.strip()
        if _BEGIN.fullmatch(mark):
            begins.append((number, line.start))
        elif _END.fullmatch(mark):
            ends.append((number, line.start + len(line.content)))
    if not begins and not ends:
        return None
    if len(begins) != 1 or len(ends) != 1 or begins[0] > ends[0]:
        lines = [str(number) for number, _ in sorted(begins + ends)]
        where = (
            f"marks are on lines {', '.join(lines[:-1])} and {lines[-1]}"
            if lines[1:]
            else f"mark is on line {lines[0]}"
        )
        raise UserError(f"the section of seolint should have one BEGIN and then one END; its {where}")
    return begins[0][1], ends[0][1]


def _read_prose(text: str) -> Iterator[Line]:
    """Yield the lines; those of blocks of code are empty."""
    fence = ""
    for found in _LINE.finditer(text):
        content = found[0].rstrip("\r\n")
        match = _FENCE.fullmatch(content)
        mark, info = (match[1] or match[3], match[2] or match[4] or "") if match else ("", "")
        is_code = bool(fence or mark)
        if not fence:
            fence = mark
        elif mark.startswith(fence) and not info.strip():
            fence = ""
        yield Line("" if is_code else content, found.start())

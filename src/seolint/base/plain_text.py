r"""Shows text that strangers wrote, such as names of files, without letting it act on the terminal or log that shows it.

Control characters move the cursor, recolor text or start sequences that do; bidirectional overrides make text read
differently from what it is. Both are written out: ``a<escape>[2Jb`` → ``a\x1b[2Jb``.
"""

from __future__ import annotations

_DELETE_AND_C1 = range(0x7F, 0xA0)
_REORDERING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SEPARATORS = (0x2028, 0x2029)

#: Control characters, overrides, and what ends lines in some programs but not in others.
CONTROLS = (*range(0x20), *_DELETE_AND_C1, *_REORDERING, *_SEPARATORS)
_WRITTEN_OUT = {code: repr(chr(code))[1:-1] for code in CONTROLS}
_WRITTEN_OUT_IN_TEXT = {code: text for code, text in _WRITTEN_OUT.items() if chr(code) not in "\n\t"}
#: Those that JSON need not escape, and how it can.
_IN_JSON = [(chr(code), f"\\u{code:04x}") for code in CONTROLS if code >= 0x20]
#: How commands begin that build servers read from logs, wherever in a line they are.
_COMMANDS = ("##[", "##vso[", "##teamcity[")


def write_out(text: str) -> str:
    """Write out control characters, line ends too: the text is one line."""
    return text if text.isascii() and text.isprintable() else text.translate(_WRITTEN_OUT)


def write_out_lines(text: str) -> str:
    """Write out control characters, but keep line ends and tabs."""
    return text if text.isascii() and text.isprintable() else text.translate(_WRITTEN_OUT_IN_TEXT)


def escape_json(json: str) -> str:
    r"""Escape in JSON what it may hold as it is: ``"a<U+009B>"`` → ``"a\u009b"``, which means the same."""
    if json.isascii():
        return json.replace("\x7f", "\\u007f")
    for char, escape in _IN_JSON:
        if char in json:
            json = json.replace(char, escape)
    return json


def disarm(line: str) -> str:
    r"""Break up what a build server would take for a command: ``##[error]`` → ``#\x23[error]``."""
    for command in _COMMANDS:
        if command in line:
            line = line.replace(command, "#\\x23" + command[2:])
    return line

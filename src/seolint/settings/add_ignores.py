"""Adds entries to ``ignore`` in the text of a settings file, and leaves everything else in it as it is."""

from __future__ import annotations

import json
import re
import tomllib

from seolint.base.model import Edit
from seolint.base.toml_positions import find_toml_positions
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    #: The name of a rule or category, or the table that ignores single findings.
    Entry = str | Mapping[str, str]

_KEY = "ignore"
_HEADER = re.compile(r"^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*seolint[ \t]*\][^\n]*\n?", re.MULTILINE)
_HEAD = re.compile(r"(?:[ \t]*#[^\n]*\n)*")


def add_ignore(text: str, entry: Entry, *, is_pyproject: bool = False) -> Edit | None:
    """Return the edit that adds an entry; None if the file is invalid or has no room for such an entry.

    ``add_ignore('ignore = ["links"]', "noise")`` makes ``ignore = ["links", "noise"]`` of the file.

    Args:
        text: the settings file, with line feeds for line ends.
        entry: the entry.
        is_pyproject: whether the file is a ``pyproject.toml``.
    """
    table = ("tool", "seolint") if is_pyproject else ()
    try:
        before = tomllib.loads(text)
        edit = _find_edit(text, table, _look_up(before, table).get(_KEY), entry)
        if edit is None:
            return None
        after = tomllib.loads(text[: edit.start] + edit.text + text[edit.end :])
    except (tomllib.TOMLDecodeError, AttributeError):
        return None
    _put(before, table, entry)
    return edit if after == before else None


def _find_edit(text: str, table: tuple[str, ...], known: object, entry: Entry) -> Edit | None:
    positions = find_toml_positions(text)
    array = positions.values.get((*table, _KEY))
    if isinstance(known, list) and array is not None:
        last = positions.values.get((*table, _KEY, str(len(known) - 1)))
        if last is None:
            return _insert(array.start + 1, _write(entry))
        return _insert(last.end, f", {_write(entry)}")
    gap = "" if not text or text.endswith("\n") else "\n"
    if not isinstance(entry, str):
        lines = [f"[[{'.'.join((*table, _KEY))}]]", *(f"{key} = {_write(value)}" for key, value in entry.items())]
        return _insert(len(text), f"{gap}{chr(10) if text else ''}" + "".join(f"{line}\n" for line in lines))
    if known is not None:
        return None
    line = f"{_KEY} = [{_write(entry)}]\n"
    if not table:
        head = _HEAD.match(text)
        return _insert(head.end() if head else 0, line)
    header = _HEADER.search(text)
    if header is not None and header[0].endswith("\n"):
        return _insert(header.end(), line)
    return _insert(len(text), f"{gap}{line}" if header else f"{gap}\n[{'.'.join(table)}]\n{line}")


def _insert(at: int, text: str) -> Edit:
    return Edit(at, at, text)


def _write(value: Entry) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return "{" + ", ".join(f"{key} = {_write(item)}" for key, item in value.items()) + "}"


def _look_up(data: Any, table: tuple[str, ...]) -> Any:
    for key in table:
        data = data.get(key, {})
    return data


def _put(data: Any, table: tuple[str, ...], entry: Entry) -> None:
    for key in table:
        data = data.setdefault(key, {})
    data.setdefault(_KEY, []).append(entry if isinstance(entry, str) else dict(entry))

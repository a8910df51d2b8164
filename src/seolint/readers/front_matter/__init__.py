"""The metadata block at the start of a Markdown file, in YAML, TOML or JSON, with the place of every value."""

from __future__ import annotations

from seolint.article.nodes import FrontMatter
from seolint.base.model import Span
from seolint.readers.front_matter.entries import Entries, Fault
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import MULTILINE, regex

if TYPE_CHECKING:
    from collections.abc import Callable

#: A block above this is not read: no article has that much to say about itself.
MAX_LENGTH = 1_000_000

_OPENING = regex(r"\A(?:[ \t]*(?:\r\n|\n|\r))*(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
# Those that one syntax or one fault alone needs are compiled there.
_CLOSING = {
    "---": regex(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)"),
    "+++": regex(r"(?<=[\r\n])\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)"),
}
_JSON_OPENING = regex(r'\A\s*(?=\{\s*(?:\}\s*$|"[^"\r\n]*"\s*:))', MULTILINE)
_KEY_LINE = {
    "---": regex(r""" {0,3}["']?[\w@$.][\w .@$/-]*["']?[ \t]*:(?:[ \t]|$)|[{&!%]|\?[ \t]"""),
    "+++": regex(r"""["']?[\w@$.][\w .@$/"'-]*[ \t]*=|\["""),
}
_LINE = regex(r"([^\r\n]*)(\r\n|\n|\r|\Z)")


def read_front_matter(text: str) -> tuple[FrontMatter | None, int]:
    """The front matter at the start of ``text``, or None, and the offset where the body starts.

    A fence alone does not make front matter: what follows must look like a key, or else it is the thematic break that
    CommonMark takes it for. A block that is never closed is reported, as Hugo does, and ends at its first blank line.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return _read_json(text) if text[:64].lstrip()[:1] == "{" else (None, 0)
    fence = opening["fence"]
    start, inside = opening.start("fence"), opening.end()
    closing = _CLOSING[fence].search(text, inside)
    end = closing.start() if closing else _end_of_keys(text, inside)
    if not _looks_like_metadata(text[inside:end], fence, closed=closing is not None):
        return None, 0
    found = FrontMatter(Span(start, closing.end() if closing else end), "yaml" if fence == "---" else "toml")
    if closing is None:
        found.error = Fault(f"never closed: a line {fence} is missing", start, start + 3).text
        return found, end
    _fill(found, _read_yaml if fence == "---" else _read_toml, text[inside:end], inside)
    return found, closing.end()


def _looks_like_metadata(block: str, fence: str, *, closed: bool) -> bool:
    """Whether the first line that says something is a key, or any line of a block without blank lines is one."""
    if closed and not block.strip():
        return True
    lines = [line for line in block[:4096].splitlines() if not line.startswith("#")]
    is_key = _KEY_LINE[fence].match
    said = [line for line in lines if line.strip()]
    if said and is_key(said[0]):
        return True
    return closed and len(said) == len(lines) and any(is_key(line) for line in said)


def _end_of_keys(text: str, start: int) -> int:
    """Where a block without a closing fence ends: at its first blank line."""
    for line in _LINE.finditer(text, start):
        if not line[1].strip():
            return line.start()
    return len(text)


def _read_json(text: str) -> tuple[FrontMatter | None, int]:
    opening = _JSON_OPENING.match(text)
    if opening is None:
        return None, 0
    from seolint.readers.front_matter.json import end_of_object, read_json

    start = opening.end()
    end = end_of_object(text, start)
    if end < 0:
        return None, 0
    found = FrontMatter(Span(start, end), "json")
    _fill(found, read_json, text[start:end], start)
    return found, end


def _fill(found: FrontMatter, read: Callable[[str, int], Entries], block: str, offset: int) -> None:
    if len(block) > MAX_LENGTH:
        found.error = Fault(f"longer than {MAX_LENGTH:,} characters: not read", offset, offset + 1).text
        return
    try:
        entries = read(block, offset)
    except Fault as fault:
        found.error = fault.text
    else:
        found.fields, found.keys, found.values = entries.fields, entries.keys, entries.values
        found.error = entries.repeated.text if entries.repeated is not None else None


def _read_yaml(block: str, offset: int) -> Entries:
    from seolint.readers.front_matter.flat import read_flat

    entries = read_flat(block, offset)
    if entries is not None:
        return entries
    from seolint.readers.front_matter.yaml import read_yaml

    return read_yaml(block, offset)


def _read_toml(block: str, offset: int) -> Entries:
    from seolint.readers.front_matter.toml import read_toml

    return read_toml(block, offset)

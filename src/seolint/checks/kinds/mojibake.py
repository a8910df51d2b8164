"""Finds text that was decoded with the wrong encoding, such as ``donâ€™t`` for ``don’t``."""

from __future__ import annotations

from seolint.base.messages import shorten
from seolint.base.model import Edit, Hit
from seolint.checks.shared.verbatim import is_code
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import compiled, escape, regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.lines import Line

VALUES = {
    "text": "the garbled text",
    "meant": "the text as it was meant",
    "times": "how many places on the line are garbled",
}
FOLDED = {"unless": str.lower}

#: The bytes 80 to BF, which continue a character in UTF-8, as Latin-1 and Windows-1252 show them.
_CONTINUATION = "".join(map(chr, range(0x80, 0xC0))) + "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_CLASS = f"[{escape(_CONTINUATION)}]"
_RUN = regex(f"(?:[Â-ß]{_CLASS}|[à-ï]{_CLASS}{{2}}|[ð-ô]{_CLASS}{{3}})+")
#: Runs that occur in no language; others can be the end of a quoted word in capitals ("CAFÉ”").
_SURE = regex(
    rf"â[€‚„†ˆ‰Šœ™˜—–…”“›]|ðŸ|ï»¿|Ã[^\W\d_]?[©¨ª«§¢£¤¥¦¯°±²³´µ¶·¸¹º¼½¾¿¡¬®\xad\xa0]|Â[\xa0©®°·»«£§´±²³¿¡]|(?:[ÐÑ]{_CLASS}){{2}}"
)
_LOST = "\N{REPLACEMENT CHARACTER}"


@record
class Options:
    """What excuses it.

    Attributes:
        unless: Words in lower case; articles with one of them are about encodings and are not reported.

    Variants:
        lost: characters were lost and cannot be restored
    """

    unless: tuple[str, ...] = ()


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each line with garbled text; the fix repairs the whole line."""
    text = article.lines.lowered
    if not _may_be_garbled(text) or any(word in text for word in options.unless):
        return
    found = [(line, runs) for line in article.lines.all if (runs := _runs(article, line))]
    sure = any(_SURE.search(line.block.text, *run) for line, runs in found for run in runs)
    for line, runs in found:
        if sure:
            yield _hit(article, line, runs)
        elif lost := [run for run in runs if line.block.text[run[0]] == _LOST]:
            yield _hit(article, line, lost)


def _may_be_garbled(text: str) -> bool:
    """Whether a text has a character that mojibake begins with, all from À to ÿ, or one that stands for a lost one."""
    encoded = b"" if text.isascii() else text.encode("utf-8", "surrogatepass")
    return b"\xc3" in encoded or b"\xef\xbf\xbd" in encoded


def _runs(article: Article, line: Line) -> list[tuple[int, int]]:
    """Return the spans in a line that are mojibake, or characters lost in a conversion."""
    text = line.block.text
    if not _may_be_garbled(line.text):
        return []
    runs = [match.span() for match in _RUN.finditer(text, line.start, line.end) if repair(match[0]) is not None]
    runs += [(at, at + 1) for at in range(line.start, line.end) if text[at] == _LOST] if _LOST in line.text else []
    return sorted(run for run in runs if not is_code(article, line.block, *run)) if runs else runs


def repair(text: str) -> str | None:
    """Return the text as it was meant: ``"â€™" → "’"``; None if it is not mojibake."""
    try:
        meant = b"".join(map(_byte, text)).decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return None
    return meant if len(meant) < len(text) else None


def repair_all(text: str) -> str:
    """Return a text with all mojibake in it repaired."""
    return text if text.isascii() else _RUN.sub(lambda match: repair(match[0]) or match[0], text)


def _byte(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")  # cp1252 leaves some bytes undefined, and decoders keep these as they are


def _hit(article: Article, line: Line, runs: list[tuple[int, int]]) -> Hit:
    text = line.block.text
    start, end = runs[0]
    word_start, word_end = _word_around(text, start, end, line)
    meant = "".join(
        repair(part) or part if _RUN.fullmatch(part) else part
        for part in compiled(f"({_RUN.pattern})").split(text[word_start:word_end])
        if part
    )
    edits = [Edit(*line.block.span(*run), fixed) for run in runs if (fixed := repair(text[slice(*run)])) is not None]
    return Hit(
        line.block,
        {"text": shorten(text[word_start:word_end]), "meant": shorten(meant), "times": len(runs)},
        word_start,
        word_end,
        variant="lost" if text[start] == _LOST else "",
        edits=tuple(edits) if article.source.format != "html" else (),
    )


def _word_around(text: str, start: int, end: int, line: Line) -> tuple[int, int]:
    while start > line.start and not text[start - 1].isspace():
        start -= 1
    while end < line.end and not text[end].isspace():
        end += 1
    return start, end

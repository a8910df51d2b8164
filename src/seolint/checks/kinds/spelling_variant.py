"""Finds a term in the title that the text spells another way: as one word, as two, or with a hyphen."""

from __future__ import annotations

from itertools import islice, pairwise
from operator import itemgetter

from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import compiled, escape, regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {
    "term": "the term in the title",
    "variant": "the spelling in the text",
    "count": "how often the text uses it",
}
FOLDED = {"apart": str.casefold}
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: Shortest part and shortest term that are compared, in letters.
_SHORTEST_PART, _SHORTEST_TERM = 3, 7
#: How many words of a title are compared.
_MOST_WORDS = 24


@record
class Options:
    """When it matters.

    Attributes:
        min_count: How often the text must use the other spelling.
        apart: Words that change the meaning when joined to their neighbor, such as ``up`` in ``set up`` and ``setup``.
    """

    min_count: int = 3
    apart: tuple[str, ...] = ()


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the first term of the title that the text never spells that way, but often another way."""
    title = article.title
    if title is None or not title.text.strip():
        yield NotEvaluated("the article has no title")
        return
    folded = article.text.casefold()
    for start, end, term, variants in _terms(title.text, options.apart):
        near = [variant for variant in variants if variant in folded]
        if not near:
            continue
        text = _other_lines(article, title.text)
        if compiled(rf"\b{escape(term)}").search(text.casefold()):
            continue
        variant, count = max(((variant, _count(variant, text)) for variant in near), key=itemgetter(1))
        if count >= options.min_count:
            yield Hit(title, {"term": title.text[start:end], "variant": variant, "count": count}, start, end)
            return


def _other_lines(article: Article, title: str) -> str:
    """Return the text without code and without every line that repeats the title."""
    folded = title.strip().casefold()
    lines = (block.text for block in article.content if block.kind != "code")
    return "\n".join(line for line in lines if line.casefold() != folded)


def _count(variant: str, text: str) -> int:
    """Return how often the spelling occurs in the text as a whole word; names in code (``fooBar``) do not count."""
    forms = {variant, variant.capitalize(), variant.title(), variant.upper()}
    pattern = "|".join(map(escape, sorted(forms)))
    return len(compiled(rf"(?<![\w./`-])(?:{pattern})s?(?![\w(`-])").findall(text))


def _terms(title: str, apart: tuple[str, ...]) -> Iterator[tuple[int, int, str, list[str]]]:
    """Yield start, end, folded text and other spellings of each term of the title that can be spelled differently."""
    words = list(islice(_WORD.finditer(title), _MOST_WORDS))
    for word in words:
        folded = word[0].casefold()
        if "-" in folded:
            if not set(folded.split("-")) & set(apart) and len(folded) > _SHORTEST_TERM:
                yield word.start(), word.end(), folded, [folded.replace("-", ""), folded.replace("-", " ")]
        elif len(folded) >= _SHORTEST_TERM:
            cuts = range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1)
            parts = [(folded[:cut], folded[cut:]) for cut in cuts]
            yield word.start(), word.end(), folded, [f"{a}{by}{b}" for a, b in parts for by in " -" if b not in apart]
    for one, two in pairwise(words):
        a, b = one[0].casefold(), two[0].casefold()
        gap = title[one.end() : two.start()]
        if (
            gap == " "
            and len(a + b) >= _SHORTEST_TERM
            and min(len(a), len(b)) >= _SHORTEST_PART
            and not {a, b} & set(apart)
        ):
            yield one.start(), two.end(), f"{a} {b}", [a + b, f"{a}-{b}"]

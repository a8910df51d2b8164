"""Checks where an article uses its keyphrase, how often and how evenly.

Other forms of a word count (``rose``, ``roses``), and so do spellings with a space, a hyphen or neither. Only articles
that name a keyphrase are judged.
"""

from __future__ import annotations

import itertools
from functools import lru_cache

from seolint.article.front_matter_keys import find_fields
from seolint.article.origins import FixedPlace
from seolint.article.parts import content_images, introduction
from seolint.base.model import Hit, NotEvaluated, Text
from seolint.checks.shared.terms import words_of
from seolint.language.word_lists import function_words
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from seolint.article.article import Article

VALUES = {
    "keyphrase": "the keyphrase",
    "count": "how often it is used",
    "words": "the number of words in the article",
    "percent": "the share of the words it makes up, in percent",
    "gap": "the longest stretch without it, in percent of the sentences",
    "place": "the part that lacks it",
}
#: The letters of scripts without spaces: Thai, Lao, Khmer, Burmese, Chinese and Japanese.
_UNSPACED = regex("[\u0e01-\u0ec6\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u30fc\u3400-\u9fff]")
#: How much of a keyphrase is read, in characters.
_LONGEST = 200
#: Fewest mentions that count as stuffing, however short the text is.
_FEWEST = 5
#: The share of its words that a subheading must have: more than half, as in Yoast SEO.
_MOST = 0.51
#: Of a phrase with this many words the last ones only qualify ("best", "review"): the share that other parts must have. Its
#: words may be spread over the subheadings.
_MANY, _MAIN = 4, 0.75
#: A phrase with this many words is a whole query, which nobody writes out: the share that other parts must have.
_QUERY, _GIST = 5, 0.6


@record
class Options:
    """What to check. Articles that name no keyphrase are not evaluated.

    Attributes:
        fault: The fault: ``missing`` from ``place``, ``stuffed`` (used more than ``max_percent`` allows) or
            ``scattered`` (absent from a stretch longer than ``max_gap``).
        place: With ``missing``: the part that must contain the keyphrase.
        max_percent: With ``stuffed``: the largest share of the words, in percent, that the keyphrase may make up.
        max_gap: With ``scattered``: the longest stretch without the keyphrase, in percent of the sentences.
        min_words: With ``stuffed`` and ``scattered``: articles with fewer words of prose are not evaluated.
        min_headings: With ``place = "headings"``: articles with fewer subheadings are not evaluated.
    """

    fault: Literal["missing", "stuffed", "scattered"]
    place: Literal["title", "description", "introduction", "headings", "slug", "alt", ""] = ""
    max_percent: float = 0
    max_gap: float = 100
    min_words: int = 100
    min_headings: int = 2


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the part that lacks the phrase, or at the phrase itself if it is stuffed or scattered."""
    phrase = article.keyphrase or _asked_for(article)
    if phrase is None or not (terms := _read_terms(phrase.text[:_LONGEST], article.language)).all:
        yield NotEvaluated("the article names no keyphrase")
    elif options.fault == "missing":
        yield from _missing(article, phrase, terms, options)
    elif article.counts.words < options.min_words:
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
    elif options.fault == "stuffed":
        yield from _stuffed(article, phrase, terms, options)
    else:
        yield from _scattered(article, phrase, terms, options)


class _Terms(NamedTuple):
    """The stems of a keyphrase: all in order, and those of each of its parts between spaces."""

    all: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]


def _read_terms(phrase: str, language: str | None) -> _Terms:
    parts = (_stems(part, language) for part in phrase.split())
    return _Terms(_stems(phrase, language), tuple(filter(None, parts)))


def _asked_for(article: Article) -> Text | None:
    """Return the keyphrase that the run specifies, placed at the title; None if it specifies none."""
    if not article.forced_keyphrase.strip():
        return None
    return Text(article.forced_keyphrase, FixedPlace(article.title.span() if article.title else article.beginning))


def _missing(article: Article, phrase: Text, terms: _Terms, options: Options) -> Iterator[Hit | NotEvaluated]:
    texts = _PLACES[options.place](article)
    if not texts or (options.place == "headings" and len(texts) < options.min_headings):
        yield NotEvaluated(_say_absent(options))
        return
    searched = [text.text for text in texts]
    if options.place == "introduction" or (options.place == "headings" and len(terms.parts) >= _MANY):
        searched = ["\n".join(searched)]
    share = _MOST if options.place == "headings" else _share(len(terms.parts))
    if not any(_holds(text, terms, article.language, share) for text in searched):
        at = texts[0] if options.place in {"title", "description", "introduction", "slug"} else phrase
        yield Hit(at, {"keyphrase": phrase.text, "place": options.place})


def _share(words: int) -> float:
    """Return the share of the words of a phrase that a part other than the subheadings must have."""
    return _GIST if words >= _QUERY else _MAIN if words >= _MANY else 1


def _say_absent(options: Options) -> str:
    if options.place == "headings":
        return f"the article has fewer than {options.min_headings} subheadings"
    if options.place == "slug":
        return "the page has no slug or canonical URL"
    return "no image has alt text" if options.place == "alt" else f"the article has no {options.place}"


def _stuffed(article: Article, phrase: Text, terms: _Terms, options: Options) -> Iterator[Hit]:
    words = _stems_of_prose(article)
    count = _occurrences(words, terms.all)
    percent = 100 * count * len(terms.all) / max(1, article.counts.words)
    if count >= _FEWEST and percent > options.max_percent:
        words_in_all = article.counts.words
        yield Hit(
            phrase, {"keyphrase": phrase.text, "count": count, "words": words_in_all, "percent": round(percent, 1)}
        )


def _scattered(article: Article, phrase: Text, terms: _Terms, options: Options) -> Iterator[Hit]:
    sentences = article.sentences
    found = [n for n, sentence in enumerate(sentences) if _holds(sentence.text, terms, article.language)]
    if len(found) < 2:
        return
    edges = [-1, *found, len(sentences)]
    longest = max(b - a - 1 for a, b in itertools.pairwise(edges))
    gap = 100 * longest / len(sentences)
    if gap > options.max_gap:
        yield Hit(phrase, {"keyphrase": phrase.text, "gap": round(gap)})


def _stems_of_prose(article: Article) -> list[str]:
    return [word for block in article.prose for word in _stems(block.text, article.language)]


def _holds(text: str, terms: _Terms, language: str | None, share: float = 1) -> bool:
    """Whether this share of the phrase is in the text in any order, or the phrase is in it in another spelling."""
    words = _stems(text, language)
    if _occurrences(words, terms.all) > 0:
        return True
    found = [_occurrences(words, part) > 0 if _is_unspaced(part) else set(part) <= set(words) for part in terms.parts]
    return sum(found) >= share * len(found)


def _occurrences(words: Sequence[str], terms: tuple[str, ...]) -> int:
    """Return how often the phrase occurs among the words: its terms in order, joined or separated in any way."""
    whole = "".join(terms)
    return sum(whole.startswith(word) and _begins(words, at, whole) for at, word in enumerate(words))


def _begins(words: Sequence[str], at: int, whole: str) -> bool:
    joined = ""
    for word in words[at : at + len(whole)]:
        joined += word
        if joined == whole:
            return True
        if not whole.startswith(joined):
            return False
    return False


def _stems(text: str, language: str | None) -> tuple[str, ...]:
    """Return the stems of the words; in scripts without spaces, each character is a word, and all words count."""
    stem = _stemmer(language or "en")
    words = words_of(_UNSPACED.sub(r" \g<0> ", text), language)
    return tuple(stem(word) for word in words if word not in function_words())


def _is_unspaced(terms: tuple[str, ...]) -> bool:
    return any(map(_UNSPACED.match, terms))


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Callable[[str], str]:
    import snowballstemmer

    names = {
        "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish", "fr": "french",
        "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
        "ru": "russian", "sv": "swedish", "tr": "turkish",
    }  # fmt: skip
    if language not in names:
        return str
    stem: Callable[[str], str] = lru_cache(maxsize=50_000)(snowballstemmer.stemmer(names[language]).stemWord)
    return stem


def _slug(article: Article) -> list[Text]:
    found: list[Text] = [field for field in find_fields(article.front_matter, "slug") if field.text.strip("/ ")]
    return found or [
        Text(path, FixedPlace(canonical.span()))
        for canonical in article.canonicals[:1]
        if (path := _path_of(canonical.text)).strip("/ ")
    ]


def _path_of(url: str) -> str:
    """Return a URL without scheme, host and query."""
    head, slashes, rest = url.partition("//")
    path = rest.partition("/")[2] if slashes and head in {"", "http:", "https:"} else url
    return path.partition("?")[0].partition("#")[0]


_PLACES: dict[str, Callable[[Article], Sequence[Text]]] = {
    "title": lambda article: [article.title] if article.title is not None else [],
    "description": lambda article: [article.description] if article.description is not None else [],
    "introduction": lambda article: sorted(introduction(article), key=lambda block: block.kind != "paragraph"),
    "headings": lambda article: [block for block in article.headings if block.level > 1],
    "slug": _slug,
    "alt": lambda article: [image for image in content_images(article) if image.text.strip()],
}

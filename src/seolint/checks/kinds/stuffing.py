"""Finds a short part, such as the title, that repeats words or is a list of keywords."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from seolint.article.parts import Name, parts_of, say_absent
from seolint.article.site_name import split_site_name
from seolint.base.model import Hit
from seolint.checks.shared.terms import content_words, stem, words_of
from seolint.language.punctuation import TITLE_SEPARATORS, ends_sentence
from seolint.language.word_lists import function_words
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.base.model import NotEvaluated

VALUES = {
    "word": "the repeated word",
    "count": "how often it occurs, or the number of entries",
    "text": "the text of the part",
}
_SEPARATORS = ";|、，"
#: What separates clauses: nobody puts it into a list of keywords.
_CLAUSE_SIGNS = frozenset('!?¡¿…·:()"“”„«»')
#: Longest keyword: in words, and in characters for scripts without spaces between words.
_LONGEST_KEYWORD, _LONGEST_WIDE = 4, 6
#: Parts that can be an honest list: the topics of an episode, what an image shows.
_ALSO_LISTS = frozenset({"title", "alts"})
#: A stuffed word makes up at least one in this many content words.
_SHARE = 4
#: ``_execute_onexit_table`` is one word, and others of its family repeat parts of it.
_NAME_IN_CODE = regex(r"\w*_\w*")
_WIDE = regex(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@record
class Options:
    """The limits; 0 switches a test off.

    Attributes:
        of: The part of the article.
        max_repeats: How often one content word, its plural included, may occur.
        min_keywords: The number of short entries between commas, without any function word, that make a list of
            keywords.
        min_variants: The number of entries that differ only in spaces, hyphens or plurals from which they are reported.

    Variants:
        list: the part is a list of keywords
    """

    of: Name
    max_repeats: int = 0
    min_keywords: int = 0
    min_variants: int = 0


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit for each stuffed part, with the repeated ``word``; variant ``list`` for a list of keywords."""
    parts = parts_of(article, options.of)
    if not parts:
        yield from say_absent(options.of)
    for part in parts:
        entries = _split_entries(part.text)
        word, count = (
            _repeated(_without_site(part.text, article, options), options) or _variants(entries, options) or ("", 0)
        )
        if count:
            yield Hit(part.at, {"word": word, "count": count, "text": part.text})
        elif (
            len(entries) >= options.min_keywords > 0
            and _are_keywords(entries, part.text)
            and (options.of not in _ALSO_LISTS or _are_related(entries) or _are_tags(entries, options.of))
        ):
            yield Hit(part.at, {"word": "", "count": len(entries), "text": part.text}, variant="list")


def _split_entries(text: str) -> list[str]:
    """Return what is between the separators, without white space around them: ``a, b;;c`` → ``a``, ``b``, ``c``."""
    for separator in _SEPARATORS:
        text = text.replace(separator, ",")
    if "," not in text:
        return [text] if text else []
    first, *rest, last = text.split(",")
    return [entry for entry in (first.rstrip(), *map(str.strip, rest), last.lstrip()) if entry]


def _without_site(text: str, article: Article, options: Options) -> str:
    """Return a title without what follows the headline: names of the site and its sections may repeat a word."""
    if options.of == "title":
        text, _ = split_site_name(article, text)
    headline = " ".join(article.headline.text.split()) if options.of == "title" and article.headline else ""
    if headline and text.casefold().startswith(headline.casefold()):
        rest = text[len(headline) :].strip()
        return headline if rest[:1] in set(TITLE_SEPARATORS) else text
    return text


def _repeated(text: str, options: Options) -> tuple[str, int] | None:
    if not options.max_repeats:
        return None
    text = _NAME_IN_CODE.sub(" ", text) if "_" in text else text
    words = [stem(word) for word in content_words(text) if len(word) > 2 and not word.isdigit()]
    words = [word for word, _ in groupby(words)]  # "Say, say, say" is a name or a play on words
    if len(words) <= options.max_repeats:
        return None
    word, count = Counter(words).most_common(1)[0]
    return (word, count) if count > options.max_repeats and count * _SHARE >= len(words) else None


def _variants(entries: list[str], options: Options) -> tuple[str, int] | None:
    if not options.min_variants or len(entries) < options.min_variants:
        return None
    joined = [stem("".join(words_of(entry))) for entry in entries]
    word, count = Counter(joined).most_common(1)[0]
    return (entries[joined.index(word)], count) if count >= options.min_variants and word else None


def _are_keywords(entries: list[str], text: str) -> bool:
    if ends_sentence(text) or _CLAUSE_SIGNS.intersection(text):
        return False
    return all(
        0 < len(words) <= _LONGEST_KEYWORD
        and not function_words().intersection(words)
        and words[0][0].isalnum()
        and not (_WIDE.search(words[0]) and len(words[0]) > _LONGEST_WIDE)
        for words in (entry.casefold().split() for entry in entries)
    )


def _are_related(entries: list[str]) -> bool:
    """Whether two entries share a word: keywords vary one phrase, topics of an episode have nothing in common."""
    words = [{stem(word) for word in content_words(entry)} for entry in entries]
    counts = Counter(word for several in words for word in several)
    return max(counts.values(), default=0) > 1


def _are_tags(entries: list[str], of: Name) -> bool:
    """Whether the entries of an alt text are bare words: what an image shows is said in more of them."""
    return of == "alts" and all(len(entry.split()) == 1 for entry in entries)

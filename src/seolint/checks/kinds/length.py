"""Finds parts of the article that are too long or too short, in characters, words or pixels."""

from __future__ import annotations

from functools import cached_property

from seolint.article.anchors import has_filled_in_parts
from seolint.article.parts import Name, parts_of, say_absent
from seolint.article.site_name import split_site_name
from seolint.article.site_paths import is_part
from seolint.base.errors import refuse_unknown
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING, Literal, values_of
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from seolint.article.article import Article
    from seolint.base.model import Part

VALUES = {
    "characters": "the length in characters",
    "words": "the number of words; of the text, the number that reports give: those of its prose",
    "pixels": "the width in pixels",
    "limit": "the limits that apply, in words",
    "without": "what was not counted, the name of the site, with “ without ” before it; empty if there is none",
}
Profile = Literal["default", "yoast", "screaming-frog", "bing"]
#: Categories of characters that are not counted: marks on letters, and what only joins or directs others.
_UNSEEN = frozenset({"Mn", "Me", "Cf"})
#: The entry of a glossary: most words of its title, and of the whole.
_TITLE_WORDS, _ENTRY_WORDS = 3, 100
#: What else than prose a page can consist of.
_SHOWN = frozenset({"code", "cell", "media"})
_LIMITS = frozenset({"min_characters", "max_characters", "min_words", "max_words", "min_pixels", "max_pixels"})


@record
class Options:
    """The limits. A part is reported if it breaks one of them; 0 means no limit.

    Attributes:
        of: The part of the article to measure.
        min_characters: The fewest characters; a wide (East Asian) character counts as two.
        max_characters: The most characters, with white space collapsed. With ``pixel_margin``, a part that is no wider
            than ``max_pixels`` may have more: it fits.
        min_words: The fewest words. A text must have fewer in its prose, and fewer with headings, tables and code too.
        max_words: The most words.
        min_pixels: The smallest width on a results page, in pixels.
        max_pixels: The largest width on a results page, in pixels.
        font_size: The font size on the results page, in pixels.
        pixel_margin: How many percent wider a part may be, because widths are estimates; not with another profile.
        far_percent: With this many percent above a largest value, the finding is of the variant ``far``; 0 for none.
        profile: The tool whose limits apply; ``default``, or a tool not listed in ``profiles``, uses the limits above.
        profiles: The limits of other tools; the chosen one replaces all the limits above.
        count_site_name: Whether the name of the site at the end of a title counts. Other tools count it.
        prose_only: Whether pages that also show pictures, code or tables are not evaluated, nor entries of a glossary;
            not with another profile.
        spare_code: Whether a short title is left alone if it names a piece of code that the page shows, or the term
            that a short page explains.

    Variants:
        far: more than ``far_percent`` above a largest value
    """

    of: Name
    min_characters: int = 0
    max_characters: int = 0
    min_words: int = 0
    max_words: int = 0
    min_pixels: int = 0
    max_pixels: int = 0
    font_size: int = 20
    pixel_margin: int = 0
    far_percent: int = 0
    profile: Profile = "default"
    profiles: dict[str, dict[str, int]] = field(default_factory=dict)
    count_site_name: bool = False
    prose_only: bool = False
    spare_code: bool = False

    def __post_init__(self) -> None:
        refuse_unknown("profiles", "profile", self.profiles, values_of(Profile))
        for name, limits in self.profiles.items():
            refuse_unknown(f"profiles.{name}", "limit", limits, sorted(_LIMITS))

    @cached_property
    def limits(self) -> Mapping[str, int]:
        """The limits that apply, without those that are 0."""
        if self.profile in self.profiles:
            return self.profiles[self.profile]
        return {name: getattr(self, name) for name in _LIMITS if getattr(self, name)}


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit for each nonempty part that breaks a limit; ``limit`` names all limits that apply."""
    parts = [part for part in parts_of(article, options.of) if part.text]
    if not parts:
        yield from say_absent(options.of)
        return
    limits = options.limits
    margin = options.pixel_margin if options.profile == "default" else 0
    held = {name: _widen(limit, margin if name == "max_pixels" else 0) for name, limit in limits.items()}
    for whole in parts:
        part, cut = _leave_site_name(article, whole, options)
        if limits and _breaks(part, held, options.font_size) and not (margin and _fits(part, limits, options)):
            values = _values(part, limits, options.font_size)
            values["without"] = f' without "{cut}"' if cut else ""
            if options.of == "text":
                values["words"] = article.counts.words
                if limits.keys() == {"min_words"} and article.counts.words >= limits["min_words"]:
                    continue
            if not (reason := _say_spared(article, part, options)):
                yield Hit(part.at, values, variant=_variant(part, limits, options))
            elif options.prose_only:
                yield NotEvaluated(reason)


def _say_spared(article: Article, part: Part, options: Options) -> str:
    """Return why a part that breaks a limit is not reported; "" if it is."""
    if options.spare_code and _names_code(article, part.text):
        return "the title names a piece of code"
    if options.profile == "default" and (options.spare_code or options.prose_only) and _is_entry(article):
        return "the page is an entry that says what its title means"
    if not options.prose_only or options.profile != "default":
        return ""
    if is_part(article.source.path):
        return "the file is a part of other pages"
    if article.images or any(block.kind in _SHOWN for block in article.content):
        return "the page does not consist of prose alone: it shows pictures, code or tables"
    return "the site's generator fills in parts of the page" if has_filled_in_parts(article) else ""


def _is_entry(article: Article) -> bool:
    """Whether the first paragraph of a short page has the words of its short title, as the entry of a glossary does."""
    title = article.title.text.casefold() if article.title is not None else ""
    first = next((block.text for block in article.content if block.kind == "paragraph"), "")
    is_short = 0 < title.count(" ") + 1 <= _TITLE_WORDS and article.counts.words < _ENTRY_WORDS
    return is_short and bool(title) and title in first.casefold()


def _names_code(article: Article, title: str) -> bool:
    from seolint.checks.shared.code_names import names_code  # few titles are short

    return names_code(article, title)


def _fits(part: Part, limits: Mapping[str, int], options: Options) -> bool:
    """Whether a part is as wide as a results page shows it, and only its characters are many."""
    return 0 < _pixels(part.text, options.font_size) <= limits.get("max_pixels", 0)


def _leave_site_name(article: Article, part: Part, options: Options) -> tuple[Part, str]:
    """Return a title without the name of the site unless that counts, and what was left out."""
    if options.of != "title" or options.count_site_name or options.profile != "default":
        return part, ""
    text, cut = split_site_name(article, part.text)
    return (part._replace(text=text), cut) if cut else (part, "")


def _variant(part: Part, limits: Mapping[str, int], options: Options) -> str:
    """Return ``far`` if the part breaks its largest values even when they are ``far_percent`` larger."""
    if not options.far_percent:
        return ""
    larger = {name: _widen(limit, options.far_percent) for name, limit in limits.items() if name.startswith("max_")}
    return "far" if larger and _breaks(part, larger, options.font_size) else ""


def _widen(limit: int, percent: int) -> int:
    return limit * (100 + percent) // 100


def _breaks(part: Part, limits: Mapping[str, int], size: int) -> bool:
    text = part.text
    maximum, minimum = limits.get("max_characters"), limits.get("min_characters")
    return (
        (maximum is not None and len(text) > maximum and _characters(text) > maximum)
        or (minimum is not None and _characters(text) < minimum and _columns(text) < minimum)
        or ("max_words" in limits and _words(text) > limits["max_words"])
        or ("min_words" in limits and _has_fewer_words(text, limits["min_words"]))
        or ("max_pixels" in limits and _pixels(text, size) > limits["max_pixels"])
        or ("min_pixels" in limits and _pixels(text, size) < limits["min_pixels"])
    )


def _values(part: Part, limits: Mapping[str, int], size: int) -> dict[str, str | int | float]:
    units = {"characters": "characters", "words": "words", "pixels": "px"}
    words = [f"{limits[name]:,} {units[name[4:]]}" for name in sorted(limits)]
    return {
        "characters": _characters(part.text),
        "words": _words(part.text),
        "pixels": round(_pixels(part.text, size)),
        "limit": " or ".join(words),
    }


def _pixels(text: str, size: int) -> float:
    from seolint.language.pixel_width import width

    return width(text, size)


def _characters(text: str) -> int:
    """Return the number of characters that a reader counts: no marks on letters, no invisible ones."""
    if text.isascii():
        return len(text)
    from unicodedata import category

    return len(text) - sum(text.count(character) for character in set(text) if category(character) in _UNSEEN)


def _columns(text: str) -> int:
    return _characters(text) + _wide(text)


def _words(text: str) -> int:
    """Return the number of words between spaces; in text without spaces, two wide characters count as a word."""
    return max(len(text.split()), _wide(text) // 2)


def _has_fewer_words(text: str, number: int) -> bool:
    """Whether the text has fewer words than ``number``; a quick test settles texts far above the limit."""
    return text.count(" ") + 1 < 2 * number and _words(text) < number


def _wide(text: str) -> int:
    if text.isascii():
        return 0
    from unicodedata import east_asian_width

    return sum(text.count(character) for character in set(text) if east_asian_width(character) in "WF")

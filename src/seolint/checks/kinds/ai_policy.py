"""Checks that an article follows the site's policy on AI: it says that AI was used, or names who reviewed it."""

from __future__ import annotations

from seolint.article.wording import is_quoted
from seolint.base.model import Hit, NotEvaluated
from seolint.checks.shared.alternatives import SearchedOptions
from seolint.checks.shared.re2 import check_patterns
from seolint.checks.shared.verbatim import is_code
from seolint.language.folded_texts import fold
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {"verdict": "missing or hidden", "text": "what an assistant left in the text, with the variant residue"}
FOLDED = {"needs": fold, "residue": fold}
PREPARED = ("built_in",)


@record
class Options(SearchedOptions):
    """What the policy asks for, and how it can be met.

    Attributes:
        ai: The policy: ``disclosed`` for a sentence on the use of AI, ``reviewed`` for a named reviewer or such a sentence;
            empty for no policy.
        needs: Strings in lower case, one of which each sentence on the use of AI contains.
        told: RE2 patterns, in any case, for sentences on how AI was used, or that it was not.
        residue: Strings in lower case that only assistants leave in a text.
        min_words: Shorter articles are not checked.

    Variants:
        reviewed: the policy asks for a reviewer, and there is none
        residue: an assistant left something in the text
        hidden: only hidden text tells
    """

    needs: tuple[str, ...]
    told: tuple[str, ...]
    ai: Literal["", "disclosed", "reviewed"] = ""
    residue: tuple[str, ...] = ()
    min_words: int = 0

    @property
    def all_patterns(self) -> list[str]:
        """All patterns."""
        return list(self.told)


def check_options(options: Options) -> None:
    """Refuse patterns that do not compile."""
    check_patterns(options.told)


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield one hit: at what an assistant left in the text, or at the beginning, if the page does not say what it should."""
    if not options.ai:
        yield NotEvaluated('the settings name no policy on AI ([disclosure] ai = "disclosed" or "reviewed")')
        return
    if article.length < options.min_words:
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
        return
    told = [block for block in _select(article, options.needs) if _tells(article, block, options)]
    from seolint.disclosure.unseen import is_unseen
    from seolint.health.credits import has_reviewer

    if any(not is_unseen(article, block) for block in told) or (options.ai == "reviewed" and has_reviewer(article)):
        return
    if (left := _find_residue(article, options)) is not None:
        block, start, end = left
        yield Hit(block, {"verdict": "missing", "text": block.text[start:end]}, start, end, variant="residue")
        return
    variant = "hidden" if told else "reviewed" if options.ai == "reviewed" else ""
    yield Hit(article.beginning, {"verdict": "hidden" if told else "missing", "text": ""}, variant=variant, whole=True)


def _select(article: Article, strings: tuple[str, ...]) -> list[Block]:
    return [article.everything[index] for index in article.folded.select(strings)]


def _tells(article: Article, block: Block, options: Options) -> bool:
    match = options.searches[options.told].search(block.text)
    if match is None or block.kind == "code" or is_quoted(block.text, match.start() + 1):
        return False
    end = next((end for start, end in article.sentences_of(block) if start <= match.start() < end), len(block.text))
    return not block.text[:end].rstrip().endswith("?")


def _find_residue(article: Article, options: Options) -> tuple[Block, int, int] | None:
    """Return the block and the characters of what an assistant left in the text; None if it left nothing."""
    for block in _select(article, options.residue):
        if block.role == "chrome" or block.kind == "code":
            continue
        folded = fold(block.text)
        at, end = next((at, at + len(string)) for string in options.residue if (at := folded.find(string)) >= 0)
        if not is_quoted(block.text, at) and not is_code(article, block, at, end):
            return block, at, end
    return None

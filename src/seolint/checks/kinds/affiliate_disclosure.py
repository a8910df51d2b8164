"""Checks that an article says, in time and in plain words, that its links earn money."""

from __future__ import annotations

from functools import cached_property

from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Hit, NotEvaluated
from seolint.checks.shared.re2 import compile_literals
from seolint.disclosure.earning_links import Programs, find_earning_links
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from seolint.article.article import Article
    from seolint.base.model import Value

VALUES = {
    "verdict": "how the links are disclosed: unclear, too late, hidden or missing",
    "host": "the host of the first link that earns money",
    "count": "the number of such links",
    "sentence": "the words that disclose them, shortened",
}
FOLDED = {"hosts": str.lower, "sites": str.lower, "rel": str.lower}
#: The verdicts as names of variants.
_VARIANTS = {"unclear": "unclear", "too late": "late", "hidden": "hidden", "missing": ""}


@record
class Options:
    """Which links earn money.

    Attributes:
        hosts: Hosts of affiliate networks and of their short addresses, in lower case; their subdomains count too, links
            to the bare host do not.
        sites: Those of them that have the pages of the network too: only a link through a redirect earns.
        parameters: For a host, or a part of one such as ``amazon``, the parameters of URLs that name who earns; ``*``
            stands for any host.
        rel: Words of the attribute ``rel`` that say a link was paid for.

    Variants:
        unclear: the disclosure uses words of the trade that readers do not understand
        late: the disclosure comes after the first such link
        hidden: the disclosure is in hidden text, below the article, or only behind a link
    """

    hosts: tuple[str, ...]
    parameters: dict[str, tuple[str, ...]]
    sites: tuple[str, ...] = ()
    rel: tuple[str, ...] = ("sponsored",)

    @cached_property
    def programs(self) -> Programs:
        """The lists as links are compared with them."""
        return Programs(frozenset(self.hosts), frozenset(self.sites), self.parameters, frozenset(self.rel))

    @cached_property
    def search(self) -> Any:
        """Finds whether a page can have such links at all."""
        parts = (part for part in self.parameters if part != "*")
        names = (f"{name}=" for name in self.parameters.get("*", ()))
        return compile_literals((*self.hosts, *self.rel, *parts, *names))


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield one hit: at the first link that earns money, or at the statement that discloses it badly."""
    text = article.source.text
    in_boxes = article.source.format == "html" and options.search.search(text) is not None
    links = list(find_earning_links(article, options.programs, in_boxes=in_boxes))
    if not links:
        yield NotEvaluated("no link of the article is known to earn money")
        return
    from seolint.checks.shared.template_notes import name_template_note  # few articles have such links
    from seolint.disclosure.placement import judge_placement

    judgment = judge_placement(article, links[0].block, is_sponsored=all(link.is_sponsored for link in links))
    if judgment.placement == "present":
        return
    if judgment.placement == "missing" and (note := name_template_note(article)):
        yield NotEvaluated(f"the page template may disclose the links ({note})")
        return
    statement = judgment.statement
    sentence = statement.block.text[statement.start : statement.end] if statement is not None else ""
    values: dict[str, Value] = {
        "verdict": judgment.placement,
        "host": links[0].host,
        "count": len(links),
        "sentence": shorten(sentence, SENTENCE),
    }
    variant = _VARIANTS[judgment.placement]
    if statement is None or (judgment.placement == "hidden" and statement.clearness != "pointer"):
        yield Hit(links[0].at, values, links[0].start, links[0].end, variant=variant)
    else:
        yield Hit(statement.block, values, statement.start, statement.end, variant=variant)

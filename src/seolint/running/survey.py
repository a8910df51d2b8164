"""Looks at the files of a folder for what its settings could say: ``seolint init`` proposes it."""

from __future__ import annotations

import os
from collections import Counter
from itertools import islice

from seolint.article.hosts import host_of, own_host
from seolint.article.source import SourceError, decode
from seolint.base.files import MAX_ARTICLE, read_regular, read_start
from seolint.base.paths import format_of
from seolint.health.topic import topic_of
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules
from seolint.running.conventions import Conventions
from seolint.running.discovery import Discovery
from seolint.settings.scope import Scope
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from seolint.article.article import Article

#: Most files that are listed, most that are read, fewest that must agree on something and their share.
_MOST_LISTED, _MOST_READ, _FEWEST, _SHARE = 20_000, 30, 3, 0.6
#: Files in which generators of sites keep the address of the site, and most bytes read of one.
_GENERATOR_FILES = (
    "hugo.toml", "hugo.yaml", "config.toml", "config.yaml", "_config.yml", "mkdocs.yml", "zensical.toml",
    "docusaurus.config.js", "docusaurus.config.ts", "astro.config.mjs", "astro.config.ts", "eleventy.config.js",
)  # fmt: skip
_START = 1 << 16
_ADDRESS = regex(r"""(?im)^\s*(?:base_?url|site_?url|url|site|homepage)["']?\s*[:=]\s*["']?(https?://[^\s"'#,]+)""")


@record
class Survey:
    """What the files of a folder have in common.

    Attributes:
        formats: the number of files in each format.
        read: how many of them were read.
        outside: the parts that nearly all Markdown files lack.
        host: the host of the site; "" if unknown.
        site_name: the name of the site; "" if unknown.
        preset: the preset for files like these; "" if there is none.
        reason: why it is.
    """

    formats: Mapping[str, int]
    read: int = 0
    outside: tuple[str, ...] = ()
    host: str = ""
    site_name: str = ""
    preset: str = ""
    reason: str = ""


def survey(folder: str) -> Survey:
    """Look at the files in a folder, given by its absolute path; some of them are read."""
    found = islice(Discovery(lambda _: Scope(), lambda *_: None).find([folder]), _MOST_LISTED)
    paths = [path for path in found if format_of(path)]
    formats = Counter(str(format_of(path)) for path in paths)
    articles = _read(paths[:: -(-len(paths) // _MOST_READ) or 1])
    preset, reason = _propose(formats, articles)
    conventions = Conventions([folder])
    return Survey(
        formats,
        len(articles),
        conventions.outside_below(folder),
        _host(folder, articles),
        conventions.site_name_below(folder) or _site_name(articles),
        preset,
        reason,
    )


def _read(paths: Iterable[str]) -> list[Article]:
    """Read the articles in files; those that cannot be read are left out."""
    rules = [rule for rule in load_rules().values() if rule.category == "noise"]
    linter = Linter((), rules)
    articles = []
    for path in paths:
        try:
            articles.append(linter.parse(decode(read_regular(path, MAX_ARTICLE), path)))
        except (OSError, SourceError):
            continue
    return articles


def _host(folder: str, articles: Iterable[Article]) -> str:
    """Return the host in the settings of the site's generator, else the one that most articles name."""
    for name in _GENERATOR_FILES:
        try:
            text = read_start(os.path.join(folder, name), _START).decode("utf-8", "replace")
        except OSError:
            continue
        if (match := _ADDRESS.search(text)) and (host := host_of(match[1])):
            return host
    return _find_common(host for article in articles if (host := own_host(article)))


def _site_name(articles: Iterable[Article]) -> str:
    """Return the name of the site that most pages give in their metadata."""
    return _find_common(
        meta.text.strip() for article in articles for meta in article.metas if meta.name == "og:site_name"
    )


def _find_common(values: Iterable[str]) -> str:
    """Return the value that most agree on; "" if they do not."""
    numbers = Counter(values)
    value, number = numbers.most_common(1)[0] if numbers else ("", 0)
    return value if number >= max(_FEWEST, _SHARE * numbers.total()) else ""


def _propose(formats: Mapping[str, int], articles: list[Article]) -> tuple[str, str]:
    """Return the preset for these files and why; empty if none fits clearly."""
    health = sum(topic_of(article) == "health" for article in articles)
    if health >= max(_FEWEST, _SHARE * len(articles)):
        return "health", f"{health} of {len(articles)} articles looked at are about health"
    if formats.get("text", 0) >= max(_FEWEST, 0.9 * sum(formats.values())):
        return "scraped", "nearly all files are plain text"
    return "", ""

"""The settings for a run and each of its files, from layers: a later layer overrides an earlier one."""

from __future__ import annotations

import marshal
import os

from seolint.base.paths import Globs
from seolint.base.vocabulary import CATEGORIES
from seolint.settings.keys import EXTRA_FORMULAS, KEYS, PATH
from seolint.settings.scope import Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from seolint.article.nodes import Meaning

#: Added to the rank of ``per-file-ignores``, so that no layer, not even the command line, can select these rules again.
_PER_FILE_RANK = 1_000_000


class Layer:
    """Settings from one place.

    Args:
        name: the place, for messages: a file, or the command line.
        base: the folder that its paths and patterns are relative to.
        values: the settings, by their names in ``KEYS``.
        origins: a more precise place for some settings, by path of keys: a line, an option.

    Attributes:
        vocabularies: what the folders of the setting ``vocabulary`` hold, each with its place.
    """

    __slots__ = ("base", "name", "origins", "values", "vocabularies")

    def __init__(
        self,
        name: str,
        base: str,
        values: Mapping[str, Any],
        origins: Mapping[tuple[str, ...], str] | None = None,
    ) -> None:
        self.name = name
        self.base = base
        self.values = values
        self.origins = origins or {}
        self.vocabularies: list[tuple[dict[str, Any], str]] = []

    def origin(self, *keys: str) -> str:
        """Where a setting comes from: ``seolint.toml:4``, ``--select``, or the name of the layer."""
        while keys:
            if keys in self.origins:
                return self.origins[keys]
            keys = keys[:-1]
        return self.name


class _Section:
    """The settings of a layer for all files, or for those that match some patterns; one of a higher rank beats others."""

    __slots__ = ("globs", "keys", "layer", "rank", "values")

    def __init__(
        self, layer: Layer, rank: int, values: Mapping[str, Any], globs: Globs | None, keys: tuple[str, ...]
    ) -> None:
        self.layer = layer
        self.rank = rank
        self.values = values
        self.globs = globs
        self.keys = keys

    def origin(self, *keys: str) -> str:
        return self.layer.origin(*self.keys, *keys)

    def covers(self, path: str) -> bool:
        return self.globs is None or self.globs.match(path)


class IgnoreEntry:
    """A table of ``[[ignore]]``.

    Attributes:
        base: the folder of its settings file.
        path: the absolute path of the one file that it is for; empty if it is for a pattern or all files.
        rule: the rule or category, or ``all``.
        origin: its place in the settings.
    """

    __slots__ = ("_globs", "base", "origin", "path", "rule")

    def __init__(self, section: _Section) -> None:
        file = section.values["ignored"].get("file", "")
        self.base = section.layer.base
        self.path = "" if not file or set(file) & set("*?[]{}!") else os.path.join(self.base, file)
        self.rule: str = section.values["ignored"].get("rule", "all")
        self.origin = section.origin()
        self._globs = section.globs

    def covers(self, path: str) -> bool:
        """Whether it is for a file, given by its absolute path."""
        return self._globs is None or self._globs.match(path)


class Settings:
    """The active settings, from layers: a later layer overrides an earlier one.

    Args:
        layers: the layers, the last of which wins.
        is_each: whether findings are needed one by one, never several of a rule as one.
    """

    def __init__(self, layers: Sequence[Layer], *, is_each: bool = False) -> None:
        self.layers = list(layers)
        self._is_each = is_each
        self.scope = self._make_scope()
        self._sections = [section for layer in layers for section in _sections(layer)]
        for number, section in enumerate(self._sections, 1):
            section.rank += number
        self._profiles: dict[tuple[bool, tuple[str, ...], str, tuple[int, ...]], bytes] = {}
        self.ignore_entries = [IgnoreEntry(section) for section in self._sections if "ignored" in section.values]

    def value(self, key: str) -> Any:
        """Return the value of a setting that applies to the whole run."""
        layer = self._last_with(key)
        if layer is None:
            return KEYS[key].default
        value = layer.values[key]
        return os.path.join(layer.base, value) if KEYS[key].kind == PATH and value else value

    def origin(self, key: str) -> str:
        """Where the value of a setting comes from, such as ``seolint.toml:4`` or ``default``."""
        layer = self._last_with(key)
        return layer.origin(key) if layer else "default"

    def all_values(self, key: str) -> list[tuple[Any, str]]:
        """Return the values of a setting with their origins: all of them for lists and tables, else the active one."""
        if KEYS[key].default not in ([], {}):
            return [(self.value(key), self.origin(key))]
        return [(layer.values[key], layer.origin(key)) for layer in self.layers if key in layer.values]

    def rule_folders(self) -> list[str]:
        """Return the folders with the user's own rule files, as absolute paths."""
        return [os.path.join(layer.base, folder) for layer in self.layers for folder in layer.values.get("rules", ())]

    def profile(
        self, path: str | None, *, is_site: bool = False, outside: tuple[str, ...] = (), site_name: str = ""
    ) -> bytes:
        """Pack the settings that rules depend on for a file, given by its absolute path.

        Files with the same profile are linted the same way. None gives a profile with the settings for all files, to
        check them. With a baseline, each finding is reported by itself (``each``): told as one, a new one could hide
        among known ones.

        Args:
            path: the file.
            is_site: whether it is part of a whole site.
            outside: the parts that its folder seems to keep outside its files, unless a setting says so.
            site_name: the name that the titles of its folder end with, unless a setting says so.
        """
        covering = tuple(
            number for number, section in enumerate(self._sections) if path is None or section.covers(path)
        )
        key = is_site, outside, site_name, covering
        if key not in self._profiles:
            profile = _profile([self._sections[number] for number in covering])
            if is_site:
                profile["site"] = True
            if outside:
                profile.setdefault("outside", outside)
            if site_name:
                profile.setdefault("site-name", site_name)
            if self._is_each or self.value("baseline"):
                profile["each"] = True
            self._profiles[key] = marshal.dumps(profile)
        return self._profiles[key]

    def front_matter(self, path: str) -> dict[Meaning, list[str]]:
        """Return the keys of front matter that the settings name for a file, by what they mean."""
        tables = [section.values.get("front-matter", {}) for section in self._sections if section.covers(path)]
        return {meaning: names for table in tables for meaning, names in table.items()}

    def _last_with(self, key: str) -> Layer | None:
        return next((layer for layer in reversed(self.layers) if key in layer.values), None)

    def _make_scope(self) -> Scope:
        include = self._last_with("include")
        excludes = [Globs(layer.base, layer.values["exclude"]) for layer in self.layers if layer.values.get("exclude")]
        return Scope(Globs(include.base, include.values["include"]) if include else None, excludes)


def _sections(layer: Layer) -> Iterator[_Section]:
    yield _Section(layer, 0, layer.values, None, ())
    for number, entry in enumerate(layer.values.get("ignore", ())):
        if isinstance(entry, dict):
            globs = Globs(layer.base, [entry["file"]]) if "file" in entry else None
            yield _Section(layer, 0, {"ignored": entry}, globs, ("ignore", str(number)))
    for glob, names in layer.values.get("per-file-ignores", {}).items():
        keys = ("per-file-ignores", glob)
        yield _Section(layer, _PER_FILE_RANK, {"ignore": names}, Globs(layer.base, [glob]), keys)
    for number, values in enumerate(layer.values.get("overrides", ())):
        yield _Section(layer, 0, values, Globs(layer.base, values["files"]), ("overrides", str(number)))


#: The settings that choose rules: what they choose them for, and whether they switch on or off.
_CHOOSING = (
    ("choices", "select", True),
    ("choices", "extend-select", True),
    ("choices", "ignore", False),
    ("fixing", "fixable", True),
    ("fixing", "unfixable", False),
)


def _profile(sections: Sequence[_Section]) -> dict[str, Any]:
    """Return the settings of the sections as a flat table, which ``seolint.rulebook.selection`` reads."""
    profile: dict[str, Any] = {
        "choices": [("", True, 0, "default")],
        "fixing": [("all", True, 0, "default")],
        "severity": [],
        "ignored": [],
        "rule": [],
        "shared": [],
        "terms": [],
        "folders": [],
    }
    for section in sections:
        values, origin = section.values, section.origin
        _add_choices(profile, section)
        if entry := values.get("ignored"):
            profile["ignored"].append((entry.get("rule", "all"), entry.get("fingerprint", ""), origin()))
        for name, severity in values.get("severity", {}).items():
            profile["severity"].append((name, severity, section.rank, origin("severity", name)))
        for name, options in values.get("rule", {}).items():
            profile["rule"].append((name, options, section.rank, _origins(section, options, "rule", name)))
        _add_terms(profile, section)
        _add_shared(profile, section)
        profile["folders"] += [os.path.join(section.layer.base, folder) for folder in values.get("rules", ())]
        for key in ("topic", "today", "phrase", "hosts", "outside", "site-name", "scorecard"):
            if key in values:
                profile[key] = values[key]
        if "front-matter" in values:
            profile["front-matter"] = {**profile.get("front-matter", {}), **values["front-matter"]}
    return profile


def _add_choices(profile: dict[str, Any], section: _Section) -> None:
    """Put into a profile which rules a section turns on and off, and which it lets fix."""
    values = section.values
    for chosen, first in (("choices", "select"), ("fixing", "fixable")):
        if first in values:
            profile[chosen] = [choice for choice in profile[chosen] if not choice[1]]
    for chosen, key, on in _CHOOSING:
        named = [(at, name) for at, name in enumerate(values.get(key, ())) if isinstance(name, str)]
        profile[chosen] += [(name, on, section.rank, section.origin(key, str(number))) for number, name in named]


def _add_terms(profile: dict[str, Any], section: _Section) -> None:
    """Put the house words of a section into a profile."""
    if "terms" in section.values:
        profile["terms"].append((section.values["terms"], section.origin("terms")))
    if section.values is section.layer.values:
        profile["terms"] += section.layer.vocabularies


def _add_shared(profile: dict[str, Any], section: _Section) -> None:
    """Put what the tables of categories say into a profile."""
    for category in CATEGORIES:
        options = dict(section.values.get(category, {}))
        if category == EXTRA_FORMULAS[0] and EXTRA_FORMULAS[1] in options:
            profile["formulas"] = options.pop(EXTRA_FORMULAS[1]), section.origin(*EXTRA_FORMULAS)
        if options:
            profile["shared"].append((category, options, section.rank, _origins(section, options, category)))


def _origins(section: _Section, options: Mapping[str, Any], *keys: str) -> dict[str, str]:
    """Return the origin of each option in a table; the origin of the table itself is under ""."""
    return {"": section.origin(*keys)} | {option: section.origin(*keys, option) for option in options}

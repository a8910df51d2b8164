"""What holds for a run and for each of its files: settings in layers, the later over the earlier."""

from __future__ import annotations

import marshal
import os

from seolint.discovery import Scope
from seolint.paths import Globs
from seolint.vocabulary import CATEGORIES, LEVELS, OUTPUT_FORMATS, TOPICS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

Kind = str | tuple[str, ...]


class Key:
    """A setting.

    Attributes:
        kind: what its value is: ``text``, ``path``, ``count``; ``names`` (of rules or categories), ``globs`` or
            ``paths`` for lists; ``levels``, ``options``, ``options by rule``, ``names by glob`` or ``overrides`` for
            tables; or the words it can be.
        default: its value where nobody sets it.
        help: what it is for, as the starter file and the documentation have it.
        example: a value for the starter file, in TOML.
        per_file: whether ``[[overrides]]`` can set it.
    """

    __slots__ = ("default", "example", "help", "kind", "name", "per_file")

    def __init__(  # noqa: PLR0913  (one record)
        self, name: str, kind: Kind, default: Any, help: str, example: str, *, per_file: bool = False  # noqa: A002, ANN401
    ) -> None:
        self.name = name
        self.kind = kind
        self.default = default
        self.help = help
        self.example = example
        self.per_file = per_file


KEYS: dict[str, Key] = {
    key.name: key
    for key in (
        Key("extend", "path", None, "another settings file that this one builds on", '"../seolint.toml"'),
        Key(
            "select", "names", None, "run these rules and categories only (default: all that are on)",
            '["metadata", "noise"]', per_file=True,
        ),
        Key("ignore", "names", [], "switch these rules and categories off", '["title-too-long"]', per_file=True),
        Key(
            "extend-select", "names", [], "run these too, such as rules that are off by default",
            '["keyphrase"]', per_file=True,
        ),
        Key(
            "include", "globs", None, "the files to lint in a folder (default: Markdown, HTML and text)",
            '["content/**/*.md"]',
        ),
        Key("exclude", "globs", [], "files and folders to leave out", '["archive", "drafts/*.txt"]'),
        Key("fail-on", (*LEVELS[::-1], "never"), "warning", "the least severity that makes the exit code 1", '"error"'),
        Key(
            "topic", ("auto", *TOPICS), "auto", "what the articles are about; auto lets the text decide",
            '"health"', per_file=True,
        ),
        Key("output-format", OUTPUT_FORMATS, None, "how to print findings", '"concise"'),
        Key("jobs", "count", 0, "how many processes to use; 0 for as many as there are cores", "2"),
        Key("cache-dir", "path", None, "where to keep results (default: .seolint_cache)", '".cache/seolint"'),
        Key("baseline", "path", None, "a file of known findings to keep quiet about", '"seolint-baseline.json"'),
        Key("rules", "paths", [], "folders with rule files of your own", '["seo-rules"]'),
        Key(
            "severity", "levels", {}, "how much findings of a rule or category matter",
            '{ readability = "info", title-missing = "error" }', per_file=True,
        ),
        Key(
            "rule", "options by rule", {}, "options of single rules, and their severity",
            '{ title-missing = { severity = "warning" } }', per_file=True,
        ),
        *(
            Key(category, "options", {}, f"options for all rules of the category {category} that have them", "{}",
                per_file=True)
            for category in CATEGORIES
        ),
        Key("per-file-ignores", "names by glob", {}, "rules to switch off in some files", '{ "news/*" = ["health"] }'),
        Key("overrides", "overrides", [], "other settings for some files", '[{ files = ["blog/**"], topic = "general" }]'),
    )
}  # fmt: skip


class Layer:
    """Settings from one place.

    Args:
        name: the place, as messages name it: a file, or the command line.
        base: the folder that its paths and patterns are relative to.
        values: the settings; names as in ``KEYS``.
        origins: for settings, by their path of keys, the place to name instead: a line, an option.
    """

    __slots__ = ("base", "name", "origins", "values")

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

    def origin(self, *keys: str) -> str:
        """Where a setting comes from: ``seolint.toml:4``, ``--select``, or the name of the layer."""
        while keys:
            if keys in self.origins:
                return self.origins[keys]
            keys = keys[:-1]
        return self.name


class _Section:
    """The settings of a layer for all files, or for those that some patterns mean."""

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


class Settings:
    """The settings in force, from layers of which a later one has the last word."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self.layers = list(layers)
        self.scope = self._make_scope()
        self._sections = [section for rank, layer in enumerate(layers, 1) for section in _sections(layer, rank)]
        self._profiles: dict[tuple[int, ...], bytes] = {}

    def value(self, key: str) -> Any:  # noqa: ANN401  (as the key has it)
        """The value of a setting that has one for the whole run."""
        layer = self._last_with(key)
        if layer is None:
            return KEYS[key].default
        value = layer.values[key]
        return os.path.join(layer.base, value) if KEYS[key].kind == "path" and value else value

    def origin(self, key: str) -> str:
        """Where the value comes from."""
        layer = self._last_with(key)
        return layer.origin(key) if layer else "default"

    def profile(self, path: str | None) -> bytes:
        """What the rules need to know about a file, given by its absolute path.

        Files with the same profile are linted the same way. None gives a profile with everything that is set for any
        file, so that all of it can be checked.
        """
        covering = tuple(
            number for number, section in enumerate(self._sections) if path is None or section.covers(path)
        )
        if covering not in self._profiles:
            self._profiles[covering] = marshal.dumps(_profile([self._sections[number] for number in covering]))
        return self._profiles[covering]

    def _last_with(self, key: str) -> Layer | None:
        return next((layer for layer in reversed(self.layers) if key in layer.values), None)

    def _make_scope(self) -> Scope:
        include = self._last_with("include")
        excludes = [
            Globs(layer.base, layer.values["exclude"]) for layer in self.layers if layer.values.get("exclude")
        ]
        return Scope(Globs(include.base, include.values["include"]) if include else None, excludes)


def _sections(layer: Layer, rank: int) -> Iterator[_Section]:
    yield _Section(layer, rank, layer.values, None, ())
    for glob, names in layer.values.get("per-file-ignores", {}).items():
        keys = ("per-file-ignores", glob)
        yield _Section(layer, rank, {"ignore": names}, Globs(layer.base, [glob]), keys)
    for number, values in enumerate(layer.values.get("overrides", ())):
        yield _Section(layer, rank, values, Globs(layer.base, values["files"]), ("overrides", str(number)))


def _profile(sections: Sequence[_Section]) -> dict[str, Any]:
    """What the sections say, flat: see ``seolint.selection`` for what is made of it."""
    choices: list[tuple[str, bool, int, str]] = [("", True, 0, "default")]
    profile: dict[str, Any] = {"choices": choices, "severity": [], "rule": [], "shared": [], "folders": []}
    for section in sections:
        values, origin = section.values, section.origin
        if "select" in values:
            choices[:] = [choice for choice in choices if not choice[1]]
        for key, on in (("select", True), ("extend-select", True), ("ignore", False)):
            choices += [(name, on, section.rank, origin(key)) for name in values.get(key, ())]
        for name, level in values.get("severity", {}).items():
            profile["severity"].append((name, level, section.rank, origin("severity", name)))
        for name, options in values.get("rule", {}).items():
            profile["rule"].append((name, options, section.rank, origin("rule", name)))
        for category in CATEGORIES:
            if category in values:
                profile["shared"].append((category, values[category], section.rank, origin(category)))
        profile["folders"] += [os.path.join(section.layer.base, folder) for folder in values.get("rules", ())]
        for key in ("topic", "today"):
            if key in values:
                profile[key] = values[key]
    return profile

"""Checks the settings of a layer; errors name the file, the line and a suggestion."""

from __future__ import annotations

from seolint.base.errors import SettingsError, join_errors
from seolint.base.globs import refuse_globs
from seolint.base.suggestions import expected, nearest, say_invalid
from seolint.base.vocabulary import OUTSIDE_PARTS, SEVERITIES
from seolint.settings.keys import (
    COUNT,
    EXTENDED,
    EXTRA_FORMULAS,
    FIELDS,
    GLOBS,
    IGNORE_ENTRIES,
    IGNORE_TABLE,
    IGNORES,
    KEYS,
    NAMES,
    OPTION_TABLE,
    OVERRIDES,
    PARTS,
    PATH,
    PATHS,
    RULE_TABLE,
    SEVERITY_TABLE,
    TERM_ENTRIES,
    TERMS,
    TEXT,
)
from seolint.settings.presets import PREFIX, preset_names
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from seolint.settings.keys import Kind
    from seolint.settings.layers import Layer

_LISTS = frozenset({NAMES, GLOBS, PATHS, PARTS})
_SCALARS = frozenset({TEXT, PATH, EXTENDED, COUNT})
#: Said of a setting found in a table: in TOML, what follows the head of a table belongs to it.
_BELOW_TABLE = "; to set it for all, put it above the first [table]"


def check_layer(layer: Layer) -> None:
    """Check the settings of a layer and their types; names of rules and options are checked when rules are loaded.

    Raises:
        SettingsError: settings are unknown or have invalid values; it names all of them.
    """
    checker = _Checker(layer)
    checker.check_section((), layer.values, KEYS)
    if checker.refusals:
        from seolint.settings.rule_names import refuse_rule_names

        raise join_errors([*checker.refusals, *refuse_rule_names(layer)])


#: How tables look that are written as values.
_TABLE_HINTS = {
    SEVERITY_TABLE: ' of rules, such as title-missing = "warning" below [severity]; to show fewer findings, set show',
    IGNORE_TABLE: ' of patterns, such as "drafts/**" = ["noise"] below [per-file-ignores]',
}


class _Checker:
    """Checks values against the kinds in ``KEYS``; its methods raise SettingsError with the line of the error.

    Attributes:
        refusals: what is wrong with the settings, in the order of the file.
    """

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self.refusals: list[SettingsError] = []

    def refuse(self, keys: tuple[str, ...], message: str) -> SettingsError:
        return SettingsError(self.layer.origin(*keys), message)

    def check_section(self, above: tuple[str, ...], values: Mapping[str, Any], known: Iterable[str]) -> None:
        """Check the settings of a file, or of a table below it, and keep what is wrong with each."""
        for name, value in values.items():
            keys = (*above, name)
            if name not in known:
                self.refusals.append(self.refuse(keys, f'unknown setting "{name}"{nearest(name, known)}'))
                continue
            try:
                self.check_value(keys, KEYS[name].kind, value)
            except SettingsError as error:
                self.refusals.append(error)

    def check_value(self, keys: tuple[str, ...], kind: Kind, value: Any) -> None:
        """Check one value; of a table, keep what is wrong with each of its entries."""
        if isinstance(kind, tuple):
            self.check_word(keys, value, kind)
        elif kind in _LISTS or (kind == EXTENDED and not isinstance(value, str)):
            self.check_list(keys, kind, value)
        elif kind in _SCALARS:
            self.check_scalar(keys, kind, value)
        elif kind == IGNORES:
            self.check_ignores(keys, value)
        elif kind == OVERRIDES:
            self.check_overrides(keys, value)
        elif not isinstance(value, dict):
            raise self.refuse(keys, f"{'.'.join(keys)} must be a table{_TABLE_HINTS.get(kind, '')}")
        else:
            self.check_table(keys, kind, value)

    def check_scalar(self, keys: tuple[str, ...], kind: str, value: Any) -> None:
        """Check a string or a number."""
        name = ".".join(keys)
        if kind != COUNT and not isinstance(value, str):
            raise self.refuse(keys, f"{name} must be a string")
        if kind == EXTENDED:
            self.check_presets(keys, [value])
        if kind == COUNT and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
            raise self.refuse(keys, f"{name} must be a whole number of at least 0")

    def check_list(self, keys: tuple[str, ...], kind: str, value: Any) -> None:
        """Check a list of strings."""
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.refuse(keys, f"{'.'.join(keys)} must be a list of strings")
        for item in value if kind == PARTS else ():
            self.check_word(keys, item, OUTSIDE_PARTS)
        if kind == GLOBS:
            self.check_globs(keys, value)
        elif kind == EXTENDED:
            self.check_presets(keys, value)

    def check_presets(self, keys: tuple[str, ...], names: Sequence[str]) -> None:
        """Check the presets among what is extended."""
        for number, name in enumerate(names):
            if name.startswith(PREFIX):
                known = [PREFIX + preset for preset in preset_names()]
                if name not in known:
                    message = f'extend: unknown preset "{name}"{expected(name, known)}'
                    raise self.refuse((*keys, str(number)), message)

    def check_globs(self, keys: tuple[str, ...], patterns: Iterable[str]) -> None:
        """Check patterns for paths."""
        reason = refuse_globs(patterns)
        if reason:
            raise self.refuse(keys, f"{'.'.join(keys)}: {reason}")

    def check_ignores(self, keys: tuple[str, ...], value: Any) -> None:
        """Check a list of names and of tables that ignore single findings; ``[[overrides]]`` take no such tables."""
        if keys != ("ignore",):
            self.check_list(keys, NAMES, value)
            return
        if not isinstance(value, list) or not all(isinstance(item, str | dict) for item in value):
            raise self.refuse(keys, f"{'.'.join(keys)} must be a list of names or tables")
        for number, table in enumerate(value):
            if isinstance(table, dict):
                self.check_ignore((*keys, str(number)), table)

    def check_ignore(self, keys: tuple[str, ...], table: Mapping[str, Any]) -> None:
        """Check a table of ``[[ignore]]``."""
        for name, text in table.items():
            if name not in IGNORE_ENTRIES:
                raise self.refuse((*keys, name), f'unknown entry "{name}" of ignore{nearest(name, IGNORE_ENTRIES)}')
            if not isinstance(text, str) or not text.strip():
                raise self.refuse((*keys, name), f"{name} must be a string that is not empty")
        if "fingerprint" not in table and not {"file", "rule"} <= table.keys():
            raise self.refuse(keys, "ignore needs a file and a rule, or a fingerprint")
        if "reason" not in table:
            raise self.refuse(keys, 'ignore needs a reason, such as reason = "a quotation"')
        if "file" in table:
            self.check_globs((*keys, "file"), [table["file"]])

    def check_table(self, keys: tuple[str, ...], kind: str, table: Mapping[str, Any]) -> None:
        """Check the values in a table. Options of rules are checked when rules are loaded."""
        if kind == IGNORE_TABLE:
            self.check_globs(keys, table)
        for name, value in table.items():
            try:
                self.check_entry((*keys, name), kind, value)
            except SettingsError as error:
                self.refusals.append(error)
        if kind == TERMS and not self.refusals:
            self.check_contradictions(keys, table)

    def check_entry(self, keys: tuple[str, ...], kind: str, value: Any) -> None:
        """Check one value in a table of some kind."""
        if kind == SEVERITY_TABLE:
            if keys[-1] in KEYS and value not in SEVERITIES and KEYS[keys[-1]].kind != OPTION_TABLE:
                raise self.refuse(keys, f'"{keys[-1]}" is a setting, not a rule or category{_BELOW_TABLE}')
            self.check_word(keys, value, SEVERITIES)
        elif kind == IGNORE_TABLE or keys[-2:] == EXTRA_FORMULAS:
            self.check_value(keys, NAMES, value)
        elif kind == TERMS:
            self.check_terms(keys, value)
        elif kind == FIELDS:
            self.check_fields(keys, value)
        elif kind == RULE_TABLE and not isinstance(value, dict):
            raise self.refuse(keys, f"{'.'.join(keys)} must be a table of options")

    def check_terms(self, keys: tuple[str, ...], value: Any) -> None:
        """Check an entry of ``[terms]``."""
        from seolint.language.house_words import is_term

        name = keys[-1]
        if name not in TERM_ENTRIES:
            hint = _BELOW_TABLE if name in KEYS else nearest(name, TERM_ENTRIES)
            raise self.refuse(keys, f'unknown entry "{name}" of terms{hint}')
        if name != "preferred":
            self.check_list(keys, NAMES, value)
        elif not isinstance(value, dict):
            raise self.refuse(keys, f"{'.'.join(keys)} must be a table of lists")
        else:
            for term, replaced in value.items():
                self.check_list((*keys, term), NAMES, replaced)
        lists = [*value.values(), list(value)] if isinstance(value, dict) else [value]
        for term in (term for terms in lists for term in terms):
            if not is_term(term):
                raise self.refuse(keys, f'"{term}" is no term: it must be words with one space between them')

    def check_contradictions(self, keys: tuple[str, ...], table: Mapping[str, Any]) -> None:
        """Refuse a term that one table both allows and forbids, or replaces in two ways."""
        preferred: Mapping[str, list[str]] = table.get("preferred", {})
        replaced_by: dict[str, str] = {}
        for term, replaced in preferred.items():
            for each in replaced:
                if replaced_by.setdefault(each, term) != term:
                    message = f'"{each}" is to be replaced both by "{replaced_by[each]}" and by "{term}"'
                    self.refusals.append(self.refuse((*keys, "preferred", term), message))
        right = dict.fromkeys(table.get("admitted", ()), "admitted") | dict.fromkeys(preferred, "preferred")
        for term in table.get("banned", ()):
            if term in right:
                self.refusals.append(self.refuse((*keys, "banned"), f'"{term}" is both banned and {right[term]}'))
        for term, instead in replaced_by.items():
            if term in right:
                message = f'"{term}" is both {right[term]} and to be replaced by "{instead}"'
                self.refusals.append(self.refuse((*keys, "preferred", instead), message))

    def check_fields(self, keys: tuple[str, ...], value: Any) -> None:
        """Check an entry of ``[front-matter]``."""
        from seolint.article.front_matter_keys import NAMES as MEANINGS

        if keys[-1] not in MEANINGS:
            raise self.refuse(keys, f'unknown meaning "{keys[-1]}" of front matter{expected(keys[-1], MEANINGS)}')
        self.check_list(keys, NAMES, value)

    def check_overrides(self, keys: tuple[str, ...], value: Any) -> None:
        """Check the tables of ``[[overrides]]``."""
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.refuse(keys, "overrides must be an array of tables: [[overrides]]")
        known = [key.name for key in KEYS.values() if key.per_file]
        for number, table in enumerate(value):
            here = (*keys, str(number))
            if "files" not in table:
                raise self.refuse(here, 'overrides need a list of files, such as files = ["blog/**"]')
            self.check_value((*here, "files"), GLOBS, table["files"])
            self.check_section(here, {name: value for name, value in table.items() if name != "files"}, known)

    def check_word(self, keys: tuple[str, ...], value: Any, known: Sequence[str]) -> None:
        """Check a value that must be one of a few words."""
        if value not in known:
            raise self.refuse(keys, say_invalid(value, keys[-1], known))

"""Make the artifacts of a wheel: what an installed seolint would otherwise parse, check or compile in each run.

    make_artifacts.py FOLDER

``hatch_build.py`` runs this for each wheel; ``seolint.startup.artifacts`` says how they are read.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from unittest.mock import MagicMock

import seolint
from seolint.startup.artifacts import write_artifacts_to, write_file
from seolint.startup.bundle import BUNDLE, make_bundle
from seolint.startup.compiled import write_patterns
from seolint.startup.patterns import patterns_in_use

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

#: The rooms that only run as servers, with packages of their own, which read docstrings and annotations of functions.
SERVERS = ("seolint.server", "seolint.assistant")
#: What a run imports before it is known that there is an article to lint.
STARTING = (
    *("seolint.cli.start", "seolint.cli.check", "seolint.running.run", "seolint.running.cache"),
    *("seolint.report.full", "seolint.report.json", "seolint.article.front_matter_keys"),
)


def main() -> None:
    """Write all artifacts into the folder that the command line names."""
    write_artifacts_to(sys.argv[1])  # before any import: modules may compile patterns
    modules = [name for name in list_modules() if not name.startswith(SERVERS)]
    import_all(modules)
    load_data()
    read_samples()
    write_patterns(patterns_in_use())
    write_file(BUNDLE, make_bundle(modules, find_linting(), STARTING))


def list_modules() -> list[str]:
    """Return the names of all modules of seolint, also of those that need packages which the build does not have."""
    folder = Path(seolint.__path__[0])
    names = [path.relative_to(folder.parent).with_suffix("") for path in sorted(folder.rglob("*.py"))]
    return [".".join(name.parts).removesuffix(".__init__") for name in names]


def import_all(modules: Sequence[str]) -> None:
    """Import modules for the patterns they define; the build has none of the packages that seolint needs."""
    for package in ("lxml", "pyromark"):
        sys.modules[package] = MagicMock()
    for name in modules:
        with suppress(ImportError):
            import_module(name)


def load_data() -> None:
    """Load what is made from data files; to load it writes its artifact."""
    from seolint.boilerplate import blocks, kinds, pages
    from seolint.boilerplate.lines import weights
    from seolint.health.disclaimers import classes, judge
    from seolint.health.terms import LANGUAGES, load_lexicon
    from seolint.language import difficulty
    from seolint.language.syllables import spelling
    from seolint.language.word_figures import load_common
    from seolint.rulebook.loading import load_rules

    for rule in load_rules().values():
        if rule.prepared.get("built_in"):
            rule.options().searches.compile_all()
    spelling()
    load_common()
    weights.load_weights()
    blocks.load_weights()
    kinds.load_weights()
    blocks.load_weights(pages.OTHER_WEIGHTS)
    difficulty.load_model()
    judge.load_weights()
    for language in sorted(judge.LANGUAGES):
        classes.load_words(language)
    for language in sorted(LANGUAGES):
        load_lexicon(language)


def find_linting() -> list[str]:
    """Return the modules that lead to all that both plain text and Markdown need."""
    from seolint.checks.stages import SITE
    from seolint.rulebook.loading import load_rules

    rules = [rule for rule in load_rules().values() if rule.stage != SITE]
    kinds_of = [rule.check for rule in rules if not rule.unavailable.keys() & {"text", "markdown"}]
    kinds = sorted({f"seolint.checks.kinds.{kind.replace('-', '_')}" for kind in kinds_of})
    return ["seolint.running.file_linter", *kinds]


def read_samples() -> None:
    """Read a little in several scripts and languages, for the patterns that are made when a text first needs them."""
    from seolint.health.disclaimers import foreign_subjects
    from seolint.health.disclaimers.act_words import ACTS
    from seolint.health.disclaimers.foreign import plain_regex
    from seolint.health.disclaimers.limits import LIMITS
    from seolint.language.guess import guess_language
    from seolint.language.nuclei import LANGUAGES, count_nuclei
    from seolint.language.words import words

    guess_language("Привет, мир")
    for text in ("word", "a@b.org", "文字", "文字 a@b.org"):
        words(text)
    for language in sorted(LANGUAGES):
        count_nuclei("o", language)
    subjects = [value for name, value in vars(foreign_subjects).items() if name.isupper() and isinstance(value, str)]
    for language in {*LIMITS, *ACTS}:
        acts = ACTS.get(language)
        parts = (*LIMITS.get(language, ())[1:], *((acts.negation, *acts.acts, *acts[4:]) if acts else ()), *subjects)
        for pattern in filter(None, parts):
            plain_regex(pattern, language)  # compiled with all patterns in use


if __name__ == "__main__":
    main()

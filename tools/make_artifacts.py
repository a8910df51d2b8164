"""Make the artifacts of a wheel: the checked rule files, and the parsed weights and lexicons.

    make_artifacts.py FOLDER

``hatch_build.py`` runs this for each wheel; ``seolint.startup.artifacts`` says how they are read.
"""

from __future__ import annotations

import sys

from seolint.boilerplate import blocks, kinds, pages
from seolint.boilerplate.lines import weights
from seolint.health.terms import LANGUAGES, load_lexicon
from seolint.rulebook.loading import load_rules
from seolint.startup.artifacts import write_artifacts_to


def main() -> None:
    """Write all artifacts into the folder that the command line names."""
    write_artifacts_to(sys.argv[1])
    load_rules()
    weights.load_weights()
    blocks.load_weights()
    kinds.load_weights()
    blocks.load_weights(pages.OTHER_WEIGHTS)
    for language in sorted(LANGUAGES):
        load_lexicon(language)


if __name__ == "__main__":
    main()

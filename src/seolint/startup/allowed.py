"""Lists what a run must not import. Only a test uses this module: it starts each kind of run and compares.

Imports are most of the cost of linting one article: the whole process takes seven to eight times as long as
``python -c pass`` (``docs/performance.md``). Modules that are not worth their import time are replaced, and modules that
only some runs need are imported where they are used.

========================  ==========================================  ===============================================
stand-in                  instead of                                  what it saves in a run
========================  ==========================================  ===============================================
``records``               ``dataclasses``                             117 ms: its import, and functions compiled for
                                                                      each class
``hints``                 ``typing``                                  27 ms: its import, and classes compiled for
                                                                      each ``NamedTuple``
``patterns``              ``re.compile`` when a module is imported    compiling half of the patterns, which the article
                                                                      does not need
``compiled``              compiling patterns in each run              15% of the first article
``bundle``                finding and opening two hundred files       10% of the first article
``artifacts``, ``kept``   reading rule files, weights and lexicons    710 ms
``modules``               ``importlib``                               0.4 ms
``json_writer``           ``json``                                    1.5 ms: its import, and six patterns
``days``                  ``datetime``                                0.7 ms
``resources``             ``importlib.resources``                     as long as Python takes to start
``stamp``                 ``hashlib``                                 3 ms: loading OpenSSL
``memo``, ``word_memo``   reading repeated texts again                a third to a half of the lines of scraped pages
``cli.quick``             ``click``                                   105 ms
========================  ==========================================  ===============================================
"""

from __future__ import annotations

#: Modules that linting one article of plain text or Markdown must not import.
_LINTING = frozenset(
    {
        *(
            "argparse",
            "asyncio",
            "click",
            "dataclasses",
            "datetime",
            "encodings.cp1252",
            "http",
            "importlib",
            "inspect",
        ),
        *("jinja2", "json", "lxml", "seolint.results.parse_entries", "warnings"),
        *("multiprocessing", "nltk", "pathlib", "socket", "subprocess", "textstat", "tomllib", "typing"),
        *("urllib.request", "yaml", "zipfile"),
    }
)
#: Modules that a run with nothing to lint must not import: also the engine, the rules, and the slowest imports.
_NOTHING_TO_LINT = _LINTING | {
    *("enum", "hashlib", "pyromark", "re", "re2"),
    *("seolint.linting.engine", "seolint.rulebook.loading"),
}

#: The modules that each kind of run must not import.
FORBIDDEN: dict[str, frozenset[str]] = {
    "version or help": _NOTHING_TO_LINT,
    "nothing has changed": _NOTHING_TO_LINT,
    "an article of plain text": _LINTING,
    "an article in Markdown": _LINTING,
}

#: The most modules of seolint that each kind of run may import: one takes about a thousandth of the run.
MOST_MODULES: dict[str, int] = {
    "version or help": 4,
    "an article of plain text": 218,
    "an article in Markdown": 218,
}

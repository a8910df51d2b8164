"""The table of what a run may import. A test runs each kind of run and compares; nothing else reads this module.

Importing is most of what linting one article costs: the whole process takes 6.8 times as long as ``python -c pass``,
about 146 ms. What costs more than it gives is replaced, and what only some runs need is imported where it is used.

========================  ==========================================  ===============================================
stand-in                  instead of                                  what a run would cost without it
========================  ==========================================  ===============================================
``records``               ``dataclasses``                             +117 ms: its import, and functions compiled for
                                                                      each class
``hints``                 ``typing``                                  +27 ms: its import, and classes compiled for
                                                                      each ``NamedTuple``
``patterns``              ``re.compile`` when a module is imported    patterns that the article does not need: half
``artifacts``, ``kept``   reading rule files, weights and lexicons    +710 ms
``resources``             ``importlib.resources``                     twice the start of Python
``stamp``                 ``hashlib``                                 +3 ms: OpenSSL is loaded
``memo``, ``word_memo``   reading each text again                     a third to a half of the lines of scraped pages
``cli.quick``             ``click``                                   +105 ms
========================  ==========================================  ===============================================
"""

from __future__ import annotations

#: What no run on one article of plain text or Markdown imports.
_LINTING = frozenset(
    {
        *("argparse", "asyncio", "click", "dataclasses", "http", "importlib.resources", "inspect", "jinja2", "lxml"),
        *("multiprocessing", "nltk", "pathlib", "pathspec", "socket", "subprocess", "textstat", "tomllib", "typing"),
        *("urllib.request", "yaml"),
    }
)
#: What a run does not import that has nothing to lint: the engine, the rules, and what takes longest to import.
_NOTHING_TO_LINT = _LINTING | {
    *("enum", "hashlib", "json", "pyromark", "re", "re2"),
    *("seolint.linting.engine", "seolint.rulebook.loading"),
}

#: Each kind of run, and the modules that it must not import.
FORBIDDEN: dict[str, frozenset[str]] = {
    "version or help": _NOTHING_TO_LINT,
    "nothing has changed": _NOTHING_TO_LINT,
    "an article of plain text": _LINTING,
    "an article in Markdown": _LINTING,
}

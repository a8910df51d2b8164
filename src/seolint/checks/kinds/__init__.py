"""The kinds of check that rule files name, one file each.

A kind is a module with

``Options``
    a record (``seolint.startup.records``, or a dataclass in a package of others): what a rule file may set, with types
    and defaults. A ``ValueError`` from ``__post_init__`` refuses a value. Its docstring explains each option under
    ``Attributes``, and the variants of hits under ``Variants``: ``docs/checks.md`` and ``seolint rules`` are made from it.
``VALUES``
    the message fields that ``find`` fills in, each with its meaning. Messages can name the options too.
``find(article, options)``
    yields a ``Hit`` for each fault, or a ``NotEvaluated`` if it cannot judge the article.
``find_again(article, options)`` (optional)
    called for rules of the category noise after the stage ``TITLED``: it yields hits that have become certain now that
    the rest of the boilerplate is known.
``STAGE`` (optional)
    when the rules of this kind run: ``RAW`` before any boilerplate is known; ``TITLED`` when the certain boilerplate,
    and so the title, is known; ``LEFT`` on the lines that the certain rules have not reported; ``CLEAN`` on the article
    without boilerplate; ``LAST`` when it is known which findings are suppressed. The default is ``RAW`` for rules of
    the category noise and ``CLEAN`` for all others.
``PREPARED`` (optional)
    cached properties of the options that are slow to compute and hold plain data only: those of the built-in rules are
    kept between runs.
``FOLDED`` (optional)
    options whose words are compared with folded text, each with the function that folds it. A word that folding would
    change can never match (``"Utilize"``), so the rule file is refused.
``check_options(options)`` (optional)
    raises a ``ValueError`` for invalid options that are slow to check; called when a rule file is validated, not in
    every run.

A check sees an article and its options, but no paths, severities or messages. Checks of a whole site are in
``seolint.checks.site``.
"""

"""The kinds of check that rule files name, one file each.

A kind is a module with

``Options``
    a record (``seolint.startup.records``): what a rule file may set, with types and defaults. A ``ValueError`` from
    ``__post_init__`` refuses a value. Its docstring explains each option under ``Attributes``, and the variants of
    hits under ``Variants``: ``docs/checks.md`` and ``seolint rules`` are made from it.
``VALUES``
    the message fields that ``find`` fills in, each with its meaning. Messages can name the options too.
``find(article, options)``
    yields a ``Hit`` for each fault, or a ``NotEvaluated`` where it cannot judge.
``find_again(article, options)`` (optional)
    called for rules of the category noise when ``TITLED`` is over: it yields what has become certain now that the rest
    of the noise is known.
``STAGE`` (optional)
    when the rules of this kind run: ``RAW`` before anything is known to be noise, ``TITLED`` when the certain noise
    is known and with it the title, ``LEFT`` on what the certain rules have left over, ``CLEAN`` on the clean article,
    ``LAST`` when it is known which findings are suppressed. The default is ``RAW`` for rules of the category noise and
    ``CLEAN`` for all others.
``PREPARED`` (optional)
    the cached properties of the options, plain data all, that take long to work out: those of the built-in rules are
    kept from run to run.
``check_options(options)`` (optional)
    refuses options that are costly to check, by a ``ValueError``; called when a rule file is read, not in every run.

A check sees an article and its options: never paths, severities or words. Checks that see a whole site are in
``seolint.checks.site``.
"""

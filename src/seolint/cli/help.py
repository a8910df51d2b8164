"""What ``seolint --help`` prints, made from click's own by tools/make_docs.py: importing click takes longer."""

HELP = """\
Usage: seolint [OPTIONS] COMMAND [ARGS]...

  Lint the text an article actually is: HTML, Markdown and scraped plain text.

  Without a command, the paths are checked: "seolint PATH" is the same as
  "seolint check PATH".

Options:
  -V, --version  Show the version and exit.
  -h, --help     Show this message and exit.

Commands:
  check   Lint files and folders.
  clean   Remove the cache.
  config  Print the settings in force and where each comes from.
  init    Write a commented starter seolint.toml.
  parse   Print what was pulled out of files: title, headings, text …
  rules   List the rules or those of a category, or explain one rule.
  server  Start the language server, for editors.
  test    Run the examples in rule files.
"""

"""The commands and their options, as data for both the quick parser and click."""

from __future__ import annotations

from seolint.base.vocabulary import OUTPUT_FORMATS, SCORECARDS, SEVERITIES, TOPICS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    #: The values of the options that were given, by name, and ``paths``.
    Values = dict[str, Any]

FLAG, COUNT, TEXT, TEXTS, NUMBER, DAY, NAMES, GLOBS, CHOICE, FORMATS = (
    "flag", "count", "text", "texts", "number", "day", "names", "globs", "choice", "formats",
)  # fmt: skip


class Option:
    """An option.

    Attributes:
        flags: its spellings; the first is the long one, which gives the name.
        help: what it does.
        kind: its value: none (``flag``; ``count`` counts repetitions), ``text`` (``texts``: repeatable), ``number``,
            ``day``, ``names`` (comma separated, repeatable), ``globs`` (the same), one of ``choices``, or ``formats``: one
            of ``choices``, which ``=FILE`` can follow, repeatable.
        metavar: the placeholder for the value in the help.
        choices: the values allowed.
    """

    __slots__ = ("choices", "flags", "help", "kind", "metavar", "name")

    def __init__(
        self,
        flags: str,
        help: str,
        kind: str = FLAG,
        metavar: str = "",
        choices: tuple[str, ...] = (),
    ) -> None:
        self.flags = tuple(flags.split("/"))
        self.name = self.flags[0].lstrip("-").replace("-", "_")
        self.help = help
        self.kind = CHOICE if choices and kind == FLAG else kind
        self.metavar = metavar
        self.choices = choices


class Command:
    """A command.

    Attributes:
        module: the module of this package whose ``run`` takes the values and returns the exit code.
        summary: one line for the list of commands.
        arguments: the placeholder for its arguments in the help; ``…`` after it if several are allowed, brackets
            around it if it is optional.
    """

    __slots__ = ("arguments", "module", "options", "summary")

    def __init__(self, module: str, summary: str, arguments: str, options: tuple[Option, ...]) -> None:
        self.module = module
        self.summary = summary
        self.arguments = arguments
        self.options = options


DEBUG = Option("--debug", "show a traceback if seolint itself fails")
QUIET = Option("--quiet/-q", "print no summary; twice: no findings either", COUNT)
VERBOSE = Option("--verbose/-v", "show each finding with its line; print a summary with every format", COUNT)
CONFIG = (
    Option(
        "--config",
        "use this settings file instead of the nearest; or set one setting (repeatable)",
        TEXTS,
        "FILE|KEY=VALUE",
    ),
    Option("--isolated", "ignore all settings files"),
)
CHOOSING = (
    Option("--select", "run only these rules and categories", NAMES, "RULE,…"),
    Option("--ignore", "turn off these rules and categories", NAMES, "RULE,…"),
    Option("--extend-select", "also run these rules and categories", NAMES, "RULE,…"),
)
FINDING = (
    Option("--include", "files to lint in folders", GLOBS, "GLOB,…"),
    Option("--exclude", "files and folders to skip", GLOBS, "GLOB,…"),
    Option("--force-exclude", "skip excluded files even if they are named on the command line"),
    Option("--stdin-filename", "path to assume for standard input", TEXT, "FILE"),
)
JUDGING = (
    Option("--topic", "topic of the articles", choices=("auto", *TOPICS)),
    Option("--today", "date to use as today", DAY, "YYYY-MM-DD"),
    Option("--keyphrase", "keyphrase of articles that name none", TEXT, "WORDS"),
)
COLOR = Option("--color", "when to use colors", choices=("auto", "always", "never"))
OUTPUT_FILE = Option(
    "--output-file/-o", "write the report to a file; its name says the format if none is given", TEXT, "FILE"
)

CHECK = Command(
    "check",
    "Lint files and folders.",
    "PATH…",
    (
        *CHOOSING,
        *FINDING,
        Option("--fix", "apply safe fixes"),
        Option("--unsafe-fixes", "with --fix or --diff: also apply unsafe fixes"),
        Option("--fixable", "fix only findings of these rules and categories", NAMES, "RULE,…"),
        Option("--unfixable", "do not fix findings of these rules and categories", NAMES, "RULE,…"),
        Option("--diff", "print what --fix would change, without changing files"),
        Option("--fix-only", "apply safe fixes and print no findings"),
        Option("--exit-non-zero-on-fix", "exit with 1 if anything was fixed"),
        Option("--add-suppressions", "add comments that suppress all current findings"),
        Option("--reason", "with --add-suppressions: reason to give in the comments", TEXT, "TEXT"),
        Option("--baseline", "do not report the findings in this file", TEXT, "FILE"),
        Option("--write-baseline", "write all current findings to this file", TEXT, "FILE"),
        Option("--prune-baseline", "drop from the baseline what is no longer found"),
        Option("--fail-on-stale", "exit with 1 if the baseline or [[ignore]] has findings that are no longer found"),
        Option(
            "--output-format",
            f"output format, with =FILE to write another report too: {', '.join(OUTPUT_FORMATS)}",
            FORMATS,
            "FORMAT[=FILE]",
            OUTPUT_FORMATS,
        ),
        OUTPUT_FILE,
        Option(
            "--max-tokens", "with --output-format agent: most tokens of the report (4000; 0: any number)", NUMBER, "N"
        ),
        Option("--statistics", "print the number of findings per rule instead of the findings"),
        Option("--severity", "lowest severity to show; JSON and HTML reports have all", choices=SEVERITIES[::-1]),
        Option("--hints", "show hints too, whatever --severity says"),
        Option("--fail-on", "lowest severity that makes the exit code 1", choices=(*SEVERITIES[::-1], "never")),
        Option("--exit-zero", "exit with 0 even if there are findings"),
        *JUDGING,
        Option("--scorecard", "also score texts on health by an instrument", choices=SCORECARDS),
        Option("--changed-since", "only files and lines changed since this commit or branch", TEXT, "REF"),
        Option("--all-lines", "with --changed-since: all findings in the changed files"),
        Option(
            "--extracted",
            "lint this text, extracted from the page named, and say where its leftovers come from",
            TEXT,
            "FILE",
        ),
        Option("--site", "treat the files named as a whole site and run site rules, as for folders"),
        *CONFIG,
        Option("--jobs/-j", "number of worker processes (0: automatic)", NUMBER, "N"),
        Option("--no-cache", "do not use the cache"),
        Option("--cache-dir", "cache folder", TEXT, "FOLDER"),
        Option("--watch", "keep running and lint again when a file changes"),
        COLOR,
        QUIET,
        VERBOSE,
        DEBUG,
    ),
)
PARSE = Command(
    "parse",
    "Print the parts of articles: title, headings, text and more.",
    "PATH…",
    (Option("--output-format", "output format", choices=("text", "json")), *FINDING, OUTPUT_FILE, *CONFIG, DEBUG),
)
RULES = Command(
    "rules",
    "List the rules or those of a category, or explain one rule.",
    "[RULE_OR_CATEGORY]",
    (
        Option("--all", "show all examples of a rule"),
        Option("--output-format", "output format", choices=("text", "json")),
        COLOR,
        *CONFIG,
        DEBUG,
    ),
)
CONFIG_COMMAND = Command(
    "config",
    "Print the active settings and where each comes from.",
    "[PATH]",
    (Option("--preset", "print this preset instead", TEXT, "NAME"), *CHOOSING, *CONFIG, DEBUG),
)
INIT = Command(
    "init",
    "Write a commented starter seolint.toml.",
    "[FOLDER]",
    (
        Option("--preset", "presets to extend in it: health, blog, scraped, docs", GLOBS, "NAME,…"),
        Option("--baseline", "baseline file to name in it", TEXT, "FILE"),
        DEBUG,
    ),
)
SCHEMA = Command("schema", "Print the JSON Schema of settings, report or parse.", "[NAME]", (DEBUG,))
TEST = Command("test", "Run the examples in rule files.", "[FILE|RULE…]", (DEBUG,))
SERVER = Command(
    "server",
    "Start the language server, for editors.",
    "",
    (Option("--stdio", "use standard input and output (the default)"), *CONFIG, DEBUG),
)
CORPUS = Command(
    "corpus",
    "Lint a corpus: Parquet, JSON Lines, WARC, WET or folders.",
    "PATH…",
    (
        Option("--output-file/-o", "folder, or file ending in .parquet, .jsonl, .jsonl.gz or .jsonl.zst", TEXT, "FILE"),
        Option("--emit", "rows to write", choices=("documents", "findings", "clean")),
        Option("--output-format", "format of the files in a folder", choices=("parquet", "json-lines")),
        Option("--html-column", "column with HTML (html)", TEXT, "NAME"),
        Option("--markdown-column", "column with Markdown (markdown)", TEXT, "NAME"),
        Option("--text-column", "column with plain text (text)", TEXT, "NAME"),
        Option("--content-column", "column with documents whose format is detected (content)", TEXT, "NAME"),
        Option("--url-column", "column with URLs (url)", TEXT, "NAME"),
        Option("--id-column", "column that names documents (id)", TEXT, "NAME"),
        Option("--charset-column", "column with character sets (charset)", TEXT, "NAME"),
        Option("--page-column", "column with the HTML pages that documents were extracted from", TEXT, "NAME"),
        Option("--rejects", "write the records that cannot be read, and why, to this file", TEXT, "FILE"),
        Option("--sample", "judge a random sample of this size", NUMBER, "N"),
        Option("--statistics", "print totals: rules, kinds, languages, leftovers"),
        Option("--sketches", "add the column sketch, by which documents can be compared"),
        Option("--duplicates", "write the documents that have the text of another one to this file", TEXT, "FILE"),
        Option(
            "--shared-lines", "write the lines that pages of a host share as settings to this folder", TEXT, "FOLDER"
        ),
        Option("--overwrite", "replace the output of another run"),
        *CHOOSING,
        Option("--topic", "topic of the documents", choices=("auto", *TOPICS)),
        Option("--today", "date to use as today", DAY, "YYYY-MM-DD"),
        *CONFIG,
        Option("--jobs/-j", "number of worker processes (0: automatic)", NUMBER, "N"),
        Option("--quiet/-q", "show no progress and no summary", COUNT),
        DEBUG,
    ),
)
MCP = Command(
    "mcp",
    "Start the server for assistants (Model Context Protocol).",
    "[FOLDER…]",
    (DEBUG,),
)
AGENTS = Command(
    "agents",
    "Write a guide for agents into AGENTS.md or SKILL.md.",
    "[FOLDER|FILE]",
    (Option("--check", "write nothing; exit with 1 if the guide is missing or outdated"), DEBUG),
)
COMPLETIONS = Command(
    "completions",
    "Make bash, zsh or fish complete commands and options.",
    "[SHELL]",
    (Option("--print", "print the script instead of installing it"), DEBUG),
)
CLEAN = Command("clean", "Remove the cache.", "", (Option("--cache-dir", "cache folder", TEXT, "FOLDER"), *CONFIG))

COMMANDS = {
    "check": CHECK,
    "parse": PARSE,
    "rules": RULES,
    "config": CONFIG_COMMAND,
    "init": INIT,
    "schema": SCHEMA,
    "test": TEST,
    "corpus": CORPUS,
    "server": SERVER,
    "mcp": MCP,
    "agents": AGENTS,
    "completions": COMPLETIONS,
    "clean": CLEAN,
}

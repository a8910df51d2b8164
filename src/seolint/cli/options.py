"""What the commands take, as data: the quick parser and click are made from the same tables."""

from __future__ import annotations

from seolint.base.vocabulary import OUTPUT_FORMATS, SEVERITIES, TOPICS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.startup.hints import Any

    #: What a command was given: the values of options by name, those only that were given, and ``paths``.
    Values = dict[str, Any]

FLAG, COUNT, TEXT, NUMBER, DAY, NAMES, GLOBS, CHOICE = (
    "flag", "count", "text", "number", "day", "names", "globs", "choice",
)  # fmt: skip


class Option:
    """An option.

    Attributes:
        flags: its spellings; the long one first, which gives the name.
        help: what it does.
        kind: what it takes: nothing (``flag``, ``count``: how often), ``text``, ``number``, ``day``, ``names`` (comma
            separated, can be repeated), ``globs`` (likewise) or one of ``choices``.
        metavar: what stands for the value in the help.
        choices: the words it can be.
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
        self.kind = CHOICE if choices else kind
        self.metavar = metavar
        self.choices = choices


class Command:
    """A command.

    Attributes:
        module: the module of this package whose ``run`` does it: values in, exit code out.
        summary: one line for the list of commands.
        arguments: what stands for its arguments in the help; ``…`` after it if there can be several; brackets around
            it if there need be none.
    """

    __slots__ = ("arguments", "module", "options", "summary")

    def __init__(self, module: str, summary: str, arguments: str, options: tuple[Option, ...]) -> None:
        self.module = module
        self.summary = summary
        self.arguments = arguments
        self.options = options


DEBUG = Option("--debug", "show a traceback where seolint itself fails")
QUIET = Option("--quiet/-q", "say nothing about the run; twice: print no findings either", COUNT)
VERBOSE = Option("--verbose/-v", "say more about the run", COUNT)
CONFIG = (
    Option("--config", "use this settings file, whatever lies nearer", TEXT, "FILE"),
    Option("--isolated", "use no settings file"),
)
CHOOSING = (
    Option("--select", "run these rules and categories only", NAMES, "RULE,…"),
    Option("--ignore", "switch these rules and categories off", NAMES, "RULE,…"),
    Option("--extend-select", "run these rules too", NAMES, "RULE,…"),
)
FINDING = (
    Option("--include", "in folders, the files to lint", GLOBS, "GLOB,…"),
    Option("--exclude", "files and folders to leave out", GLOBS, "GLOB,…"),
    Option("--force-exclude", "leave them out even if they are named on the command line"),
    Option("--stdin-filename", "the name that standard input goes by", TEXT, "FILE"),
)
JUDGING = (
    Option("--topic", "what the articles are about", choices=("auto", *TOPICS)),
    Option("--today", "the day that dates are judged against", DAY, "YYYY-MM-DD"),
    Option("--keyphrase", "the words to be found by, for articles that name none", TEXT, "WORDS"),
)
OUTPUT_FILE = Option("--output-file/-o", "write there instead of standard output", TEXT, "FILE")

CHECK = Command(
    "check",
    "Lint files and folders.",
    "PATH…",
    (
        *CHOOSING,
        *FINDING,
        Option("--fix", "make the fixes that are safe"),
        Option("--unsafe-fixes", "with --fix or --diff: make the others too"),
        Option("--diff", "print what --fix would change, and change nothing"),
        Option("--fix-only", "fix, and print no findings"),
        Option("--exit-non-zero-on-fix", "exit with 1 if something was fixed"),
        Option("--add-suppressions", "add comments that switch off every finding there is"),
        Option("--reason", "with --add-suppressions: why, for the comments", TEXT, "TEXT"),
        Option("--baseline", "say nothing about the findings in this file", TEXT, "FILE"),
        Option("--write-baseline", "write all findings there are to this file", TEXT, "FILE"),
        Option(
            "--output-format",
            f"how to print findings: {', '.join(OUTPUT_FORMATS)}",
            metavar="FORMAT",
            choices=OUTPUT_FORMATS,
        ),
        OUTPUT_FILE,
        Option("--statistics", "print how often each rule found something, not the findings"),
        Option("--fail-on", "the least severity that makes the exit code 1", choices=(*SEVERITIES[::-1], "never")),
        Option("--exit-zero", "exit with 0 even if there are findings"),
        *JUDGING,
        Option("--site", "the files named are a whole site, as those of a folder are: look at them together too"),
        *CONFIG,
        Option("--jobs/-j", "how many processes to use; 0 for as many as pay", NUMBER, "N"),
        Option("--no-cache", "read and keep no results"),
        Option("--cache-dir", "where to keep results", TEXT, "FOLDER"),
        Option("--watch", "go on, and lint again when a file changes"),
        Option("--color", "when to colour what is printed", choices=("auto", "always", "never")),
        QUIET,
        VERBOSE,
        DEBUG,
    ),
)
PARSE = Command(
    "parse",
    "Print what was pulled out of files: title, headings, text …",
    "PATH…",
    (Option("--output-format", "how to print it", choices=("text", "json")), *FINDING, OUTPUT_FILE, *CONFIG, DEBUG),
)
RULES = Command(
    "rules",
    "List the rules or those of a category, or explain one rule.",
    "[RULE_OR_CATEGORY]",
    (Option("--output-format", "how to print them", choices=("text", "json")), *CONFIG, DEBUG),
)
CONFIG_COMMAND = Command(
    "config", "Print the settings in force and where each comes from.", "[PATH]", (*CHOOSING, *CONFIG, DEBUG)
)
INIT = Command(
    "init",
    "Write a commented starter seolint.toml.",
    "[FOLDER]",
    (Option("--baseline", "name this file of known findings in it", TEXT, "FILE"),),
)
TEST = Command("test", "Run the examples in rule files.", "[FILE|RULE…]", (DEBUG,))
SERVER = Command(
    "server",
    "Start the language server, for editors.",
    "",
    (Option("--stdio", "talk on standard input and output, as it does anyway"), *CONFIG, DEBUG),
)
CLEAN = Command("clean", "Remove the cache.", "", (Option("--cache-dir", "where it is", TEXT, "FOLDER"), *CONFIG))

COMMANDS = {
    "check": CHECK,
    "parse": PARSE,
    "rules": RULES,
    "config": CONFIG_COMMAND,
    "init": INIT,
    "test": TEST,
    "server": SERVER,
    "clean": CLEAN,
}

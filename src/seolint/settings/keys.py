"""The settings there are. The reader of settings files, the starter file and the schema are made from this."""

from __future__ import annotations

from seolint.base.vocabulary import CATEGORIES, OUTPUT_FORMATS, SEVERITIES, TOPICS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.startup.hints import Any

Kind = str | tuple[str, ...]

#: Kinds of value. Tables: a level for each name, options for each rule, the options of a category, names for each glob.
TEXT, PATH, COUNT, NAMES, GLOBS, PATHS = "text", "path", "count", "names", "globs", "paths"
SEVERITY_TABLE, RULE_TABLE, OPTION_TABLE, IGNORE_TABLE = "level table", "rule table", "option table", "ignore table"
OVERRIDES = "overrides"

#: The one entry of a category's table that is about the report, not about rules: formulas of textstat, by their names.
EXTRA_FORMULAS = ("readability", "extra")


class Key:
    """A setting.

    Attributes:
        kind: what its value is: one of the kinds above, or the words it can be.
        help: what it is for.
        default: its value where nobody sets it.
        example: how it is written in a settings file.
        per_file: whether ``[[overrides]]`` can set it.
    """

    __slots__ = ("default", "example", "help", "kind", "name", "per_file")

    def __init__(
        self,
        name: str,
        kind: Kind,
        help: str,
        example: str,
        *,
        default: Any = None,
        per_file: bool = False,
    ) -> None:
        self.name = name
        self.kind = kind
        self.help = help
        self.example = example
        self.default = default
        self.per_file = per_file


_NOTES = {
    "readability": "; and `extra`, more formulas for the JSON report, each for one language: `gulpease` (Italian), "
    "`gutierrez_polini` (Spanish), `mcalpine_eflaw` (English) and `osman` (Arabic), which need the extra `textstat`",
}
_EXAMPLES = {"readability": '[readability]\naudience = "professionals"\nextra = ["gulpease", "osman"]'}

_ALL = (
    Key("extend", PATH, "another settings file that this one builds on", 'extend = "../seolint.toml"'),
    Key(
        "select",
        NAMES,
        "run these rules and categories only; without it, all that are on",
        'select = ["metadata", "noise", "structure"]',
        per_file=True,
    ),
    Key(
        "ignore",
        NAMES,
        "switch these rules and categories off",
        'ignore = ["readability", "title-missing"]',
        default=[],
        per_file=True,
    ),
    Key(
        "extend-select",
        NAMES,
        "run these too, such as rules that are off by default",
        'extend-select = ["title-missing"]',
        default=[],
        per_file=True,
    ),
    Key(
        "include",
        GLOBS,
        "in folders, the files to lint; without it, Markdown, HTML and text",
        'include = ["content/**/*.md"]',
    ),
    Key("exclude", GLOBS, "files and folders to leave out", 'exclude = ["archive", "drafts/*.txt"]', default=[]),
    Key(
        "fail-on",
        (*SEVERITIES[::-1], "never"),
        "the least severity that makes the exit code 1",
        'fail-on = "error"',
        default="warning",
    ),
    Key(
        "topic",
        ("auto", *TOPICS),
        "what the articles are about; auto lets the text decide, and an article can say it in its front matter",
        'topic = "health"',
        default="auto",
        per_file=True,
    ),
    Key(
        "output-format",
        OUTPUT_FORMATS,
        "how to print findings; without it, full on a terminal and concise elsewhere",
        'output-format = "concise"',
    ),
    Key("jobs", COUNT, "how many processes to use; 0 for as many as pay", "jobs = 2", default=0),
    Key(
        "cache-dir",
        PATH,
        "where to keep results; without it, .seolint_cache at the project's root",
        'cache-dir = ".cache/seolint"',
    ),
    Key("baseline", PATH, "a file of known findings to keep quiet about", 'baseline = "seolint-baseline.json"'),
    Key("rules", PATHS, "folders with rule files of your own", 'rules = ["seo-rules"]', default=[]),
    Key(
        "severity",
        SEVERITY_TABLE,
        "how much the findings of a rule or category matter",
        '[severity]\nreadability = "info"\ntitle-missing = "warning"',
        default={},
        per_file=True,
    ),
    Key(
        "rule",
        RULE_TABLE,
        "the options of a rule, and its severity",
        '[rule.title-missing]\nseverity = "warning"',
        default={},
        per_file=True,
    ),
    *(
        Key(
            name,
            OPTION_TABLE,
            f"options for each rule of the category {name} that has them{_NOTES.get(name, '')}",
            _EXAMPLES.get(name, ""),
            default={},
            per_file=True,
        )
        for name in CATEGORIES
    ),
    Key(
        "per-file-ignores",
        IGNORE_TABLE,
        "rules and categories to switch off in some files",
        '[per-file-ignores]\n"news/**" = ["health"]',
        default={},
    ),
    Key(
        "overrides",
        OVERRIDES,
        "other settings for some files",
        '[[overrides]]\nfiles = ["blog/**"]\ntopic = "general"',
        default=[],
    ),
)

KEYS: dict[str, Key] = {key.name: key for key in _ALL}

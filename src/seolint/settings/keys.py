"""The table of all settings, used to read settings files and to make the starter file, the docs and the schema."""

from __future__ import annotations

from seolint.base.vocabulary import CATEGORIES, OUTPUT_FORMATS, SEVERITIES, TOPICS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Kind = str | tuple[str, ...]

#: Kinds of value. Tables: a severity per name, options per rule, the options of a category, names per glob.
TEXT, PATH, COUNT, NAMES, GLOBS, PATHS = "text", "path", "count", "names", "globs", "paths"
SEVERITY_TABLE, RULE_TABLE, OPTION_TABLE, IGNORE_TABLE = "severity table", "rule table", "option table", "ignore table"
OVERRIDES, PARTS, IGNORES, EXTENDED, TERMS = "overrides", "parts", "ignores", "extended", "terms"
FIELDS = "fields"

#: What a table of ``[[ignore]]`` can say; the reason is required.
IGNORE_ENTRIES = {
    "file": "the file, or a pattern for files",
    "rule": "the rule or category",
    "fingerprint": "the fingerprint of the finding in the JSON report",
    "reason": "why the finding is ignored",
}

#: What the table ``[terms]`` can say.
TERM_ENTRIES = {
    "preferred": "for each term to use, a list of those it replaces",
    "banned": "terms not to be used",
    "admitted": "terms that are right although they contain one of the others",
}

#: The one entry of a category's table that is about the report, not about rules: formulas of textstat, by their names.
EXTRA_FORMULAS = ("readability", "extra")


class Key:
    """A setting.

    Attributes:
        kind: the kind of its value (see above), or the words allowed.
        help: what it does, without a capital letter and full stop.
        default: its value if it is not set.
        example: an example for settings files.
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
    "disclosure": "; `ai` is your policy: with `disclosed` each article says how AI was used, with `reviewed` it names a "
    "reviewer or says so; without it, neither is asked for",
}
_EXAMPLES = {
    "readability": '[readability]\naudience = "professionals"\nextra = ["gulpease", "osman"]',
    "disclosure": '[disclosure]\nai = "reviewed"',
}

_ALL = (
    Key(
        "extend",
        EXTENDED,
        "other settings files to extend, or presets; of several in a list, later ones override earlier ones",
        'extend = ["preset:blog", "../seolint.toml"]',
    ),
    Key(
        "select",
        NAMES,
        "run only these rules and categories; without it, all that are on by default",
        'select = ["metadata", "noise", "structure"]',
        per_file=True,
    ),
    Key(
        "ignore",
        IGNORES,
        "turn off these rules and categories; tables in the list ignore single findings: by `file` and `rule`, or by "
        "`fingerprint`, with a `reason`",
        'ignore = ["readability", "title-missing"]',
        default=[],
        per_file=True,
    ),
    Key(
        "extend-select",
        NAMES,
        "also run these rules and categories, such as rules that are off by default",
        'extend-select = ["links-too-many"]',
        default=[],
        per_file=True,
    ),
    Key(
        "fixable",
        NAMES,
        "fix only findings of these rules and categories; without it, all that have fixes",
        'fixable = ["noise"]',
        per_file=True,
    ),
    Key(
        "unfixable",
        NAMES,
        "do not fix findings of these rules and categories",
        'unfixable = ["boilerplate-block"]',
        default=[],
        per_file=True,
    ),
    Key(
        "include",
        GLOBS,
        "files to lint in folders; without it, Markdown, HTML, plain text and Word documents",
        'include = ["content/**/*.md"]',
    ),
    Key("exclude", GLOBS, "files and folders to skip", 'exclude = ["archive", "drafts/*.txt"]', default=[]),
    Key(
        "fail-on",
        (*SEVERITIES[::-1], "never"),
        "lowest severity that makes the exit code 1",
        'fail-on = "error"',
        default="warning",
    ),
    Key(
        "show",
        SEVERITIES[::-1],
        "lowest severity to show; without it, full counts hints, and the other formats show all findings. JSON and HTML "
        "reports have all of them",
        'show = "warning"',
    ),
    Key(
        "topic",
        ("auto", *TOPICS),
        "topic of the articles; auto detects it, unless the front matter of an article sets it",
        'topic = "health"',
        default="auto",
        per_file=True,
    ),
    Key(
        "hosts",
        NAMES,
        "hosts of the site itself: full URLs to them are internal links",
        'hosts = ["www.example.com"]',
        default=[],
        per_file=True,
    ),
    Key(
        "site-name",
        TEXT,
        "name of the site: at the end of a title it does not count for its length. When a folder is linted, a name that "
        "most of its pages have there is noticed",
        'site-name = "Garden News"',
        per_file=True,
    ),
    Key(
        "outside",
        PARTS,
        "parts that the site keeps outside its Markdown files (title, headline, description); when a folder is linted, "
        "those that nearly all its files lack are noticed",
        'outside = ["title", "description"]',
        default=[],
        per_file=True,
    ),
    Key(
        "output-format",
        OUTPUT_FORMATS,
        "output format; without it, full on a terminal and concise elsewhere",
        'output-format = "concise"',
    ),
    Key("jobs", COUNT, "number of worker processes (0: automatic)", "jobs = 2", default=0),
    Key(
        "cache-dir",
        PATH,
        "cache folder inside the project; without it, one for the project in the user's cache folder",
        'cache-dir = ".cache/seolint"',
    ),
    Key("baseline", PATH, "file of known findings, which are not reported", 'baseline = "seolint-baseline.json"'),
    Key("rules", PATHS, "folders with your own rule files", 'rules = ["seo-rules"]', default=[]),
    Key(
        "vocabulary",
        PATHS,
        "folders with house words as Vale has them, in `accept.txt` and `reject.txt`",
        'vocabulary = ["styles/config/vocabularies/Base"]',
        default=[],
    ),
    Key(
        "severity",
        SEVERITY_TABLE,
        "severity of a rule or category: error, warning or info",
        '[severity]\nreadability = "info"\ntitle-missing = "warning"',
        default={},
        per_file=True,
    ),
    Key(
        "rule",
        RULE_TABLE,
        "options and severity of a rule",
        '[rule.title-missing]\nseverity = "warning"',
        default={},
        per_file=True,
    ),
    Key(
        "front-matter",
        FIELDS,
        "further keys of front matter, by what they mean; a dot leads to a nested key. They come before the keys that "
        "seolint knows",
        '[front-matter]\ndescription = ["seo.metadesc", "card.text"]\nmodified = ["checked-on"]',
        default={},
        per_file=True,
    ),
    Key(
        "terms",
        TERMS,
        "house words: `preferred` has the terms to use, each with a list of those it replaces, `banned` those not to be "
        "used, and `admitted` what is right although it contains one of them",
        '[terms]\nbanned = ["utilize"]\nadmitted = ["e-mail address"]\n\n[terms.preferred]\nemail = ["e-mail"]\nGitHub = []',
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
        "rules and categories to turn off in some files",
        '[per-file-ignores]\n"news/**" = ["health"]',
        default={},
    ),
    Key(
        "overrides",
        OVERRIDES,
        "different settings for some files",
        '[[overrides]]\nfiles = ["blog/**"]\ntopic = "general"',
        default=[],
    ),
)

KEYS: dict[str, Key] = {key.name: key for key in _ALL}

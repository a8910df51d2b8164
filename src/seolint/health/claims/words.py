"""The words that claims about products are made of, with their classes: ``claim_words.txt``."""

from __future__ import annotations

from functools import cache

from seolint.health.terms import TERMS, terms_of
from seolint.health.tokens import TOKEN
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.kept import make_once
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    _Words = dict[str, frozenset[str]]
    _Terms = dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]

_WORDS = "claim_words.txt"

#: Languages with their own words.
LANGUAGES = ("en", "de", "fr", "es")
#: Branches of the health terms that are diseases.
_BRANCHES = ("C", "F03")
VERBS = frozenset({"cure", "treat", "lower", "aid", "support"})
GOODS = frozenset({"product", "form", "serving", "food"})
TARGETS = frozenset({"disease", "sign", "state"})
#: Classes that a word has by its neighbors: what the text offers, the name of a product that
#: names a disease, and that it has no subject.
MARKED = frozenset({"good", "own", "shown", "generic", "remedyname", "bare"})
#: Classes whose words have plurals.
_NOUNS = GOODS | TARGETS | {"mild", "medicine", "named", "drugname", "drugclass", "doctor", "ally", "study", "germ"}
#: Classes of words, one of which nearly each claim about a disease has.
ILLNESS = TARGETS | word_set("named drugname brandmed pills drugclass germ immune sufferer mild medicine doctor")
#: What only ill people have or need: no class, because it says too little for a form.
_ILLNESS = "illness"
#: The last parts of German compounds that name goods or diseases: "Kurkumakapseln", "Gelenkschmerzen".
_GERMAN_ENDINGS = {
    "product": (
        *(
            "kapseln",
            "kapsel",
            "tee",
            "öl",
            "saft",
            "tropfen",
            "creme",
            "salbe",
            "pulver",
            "extrakt",
            "tinktur",
            "balsam",
        ),
        *(
            "honig",
            "spray",
            "gel",
            "pflaster",
            "armband",
            "komplex",
            "drink",
            "pastillen",
            "elixier",
            "sirup",
            "riegel",
        ),
        *("essig", "lampe", "matte", "einlagen", "getränk", "gummis", "präparat", "kur", "milch", "joghurt", "brot"),
        *(
            "tabletten",
            "shot",
            "samen",
            "wurzel",
            "rinde",
            "wasser",
            "seife",
            "kissen",
            "decke",
            "band",
            "serum",
            "shake",
        ),
    ),
    "disease": (
        *("krankheit", "krankheiten", "erkrankung", "erkrankungen", "entzündung", "entzündungen", "krebs", "infektion"),
        *("infektionen", "allergie", "allergien", "tumor", "tumore", "tumoren", "infarkt", "infarkten", "infarkte"),
        *("arthrose", "neurodermitis", "migräne", "demenz", "störungen", "viren", "bakterien", "geschwüre", "steine"),
    ),
    "named": (
        *(
            "medikamente",
            "medikamenten",
            "senker",
            "schmerzmittel",
            "schlafmittel",
            "beruhigungsmittel",
            "drucktabletten",
        ),
        *("schlaftabletten", "schmerztabletten", "drucksenkern", "chemotherapie", "hemmer", "spritzen"),
    ),
    "sign": ("schmerzen", "schmerz", "blutdruck", "zuckerspiegel", "cholesterinspiegel", "beschwerden", "krämpfe"),
}
_COMPOUND_FROM = 7
#: Shortest stem, in letters.
_STEM_FROM = 4
#: Endings of English words for diseases, and such words that mean something else.
_DISEASE = regex(
    r"[a-z]{2,}(?:itis|algia|sclerosis|phobia|plegia|rrh(?:o)?ea|penia|uria|megaly|[^n]orexia|dystrophy|osis|emia|opathy"
    r"|(?:carcin|sarc|melan|lymph|gli|myel|blast|aden|fibr|angi|mening|oste|glauc|hemat|papill|trach|granul|neur)omas?)$"
)
#: The last letters of what the pattern matches.
_END = 3
_DISEASE_ENDS = frozenset(("tis", "gia", "sis", "bia", "hea", "ria", "nia", "aly", "xia", "phy", "mia", "thy", "oma"))
#: Endings of the generic names of medicines, and how these end at most.
_DRUG = regex(
    r"[a-z]{2,}(?:platin|vastatin|[aeiou]pril|sartan|[lz]umab|[tx]imab|inavir|cillin|mycin|gliptin|gliflozin|glutide"
    r"|oxetine|prazole|conazole|nidazole|azepam|[dpt]olol|dipine|parin|coxib|cycline|floxacin|triptan|dronate|lukast|taxel|rubicin|gabalin|tinib)$"
)
_DRUG_ENDS = word_set("tin ril tan mab vir lin cin zin ide ine ole pam lol rin xib ate ast xel nib")
_NAMING_ENDS = _DISEASE_ENDS | _DRUG_ENDS
_NO_DISEASE = regex(
    r"(?:dia|pro|hyp|os|symbi|metamorph|mit|mei|apopt|cyt|anti|photo)(?:gn|n|m|o)?osis$|hypnosis|nostalgia|academia"
    r"|(?:homeo|naturo|osteo|allo|hydro|a|em|sym|tele|anti)pathy$|bohemia|ketosis"
)


class Unit(NamedTuple):
    """A word, a term of several words or a mark, with its place in the sentence and its classes."""

    text: str
    start: int
    end: int
    classes: frozenset[str]


class ClaimWords(NamedTuple):
    """The words of a language: classes by word, terms by their first word (longest first), stems, and words of illness."""

    words: _Words
    terms: _Terms
    stems: _Words
    illness: frozenset[str]


@cache
def load_claim_words(language: str) -> ClaimWords:
    """Return the words of the language, one of ``LANGUAGES``."""
    files = stamp_files(resource_path(_WORDS), resource_path(TERMS), __file__)
    kept = make_once(f"claim-words-{language}", files, lambda: _read_words(language))
    return ClaimWords(*kept)


def _read_words(language: str) -> tuple[_Words, _Terms, _Words, frozenset[str]]:
    """Return the fields of ``ClaimWords``."""
    found: dict[str, set[str]] = {}
    lines = [*_read_lines(language)]
    illness = frozenset(term for head, term in lines if head == _ILLNESS)
    for head, term in [line for line in lines if line[0] != _ILLNESS]:
        for form in _inflect(term) if head.endswith("+") else (term,):
            found.setdefault(form, set()).add(head.rstrip("+"))
    for term in terms_of(_BRANCHES, language):
        if not found.get(term, set()) & {"mild", "sign", "state"}:
            found.setdefault(term, set()).add("disease")
    for term in terms_of(("D", "E"), language) if language == "en" else ():
        if " " not in term:
            found.setdefault(term, {"notgood"})
    words: _Words = {}
    terms: _Terms = {}
    shared: dict[frozenset[str], frozenset[str]] = {}
    for term, names in found.items():
        parts = tuple(token.lower() for token in TOKEN.findall(term.rstrip("*")))
        classes = shared.setdefault(frozenset(names), frozenset(names))
        if len(parts) > 1:
            terms.setdefault(parts[0], []).append((parts, classes))
        else:
            words[term] = classes
    for longest_first in terms.values():
        longest_first.sort(key=lambda entry: -len(entry[0]))
    stems = {term[:-1]: words.pop(term) for term in [*words] if term.endswith("*")}
    return words, terms, stems, illness


def _read_lines(language: str) -> Iterator[tuple[str, str]]:
    for line in read_resource(_WORDS).splitlines():
        head, colon, terms = line.partition(": ")
        if colon and not line.startswith("#") and head.endswith(f" {language}"):
            yield from ((head.rpartition(" ")[0], term) for term in terms.split(", "))


def _inflect(verb: str) -> Iterator[str]:
    """Yield the forms of an English verb that say what happens whenever: ``ease`` → ``eases``, ``easing``."""
    yield verb
    if verb.endswith(("s", "x", "sh", "ch", "ss")):
        yield verb + "es"
    else:
        yield verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb + "s"
    yield verb.removesuffix("e") + "ing"
    if verb[-1] in "bptg" and verb[-2] in "aeiou" and verb[-3] not in "aeiou":
        yield verb + verb[-1] + "ing"


@cache
def remember_classes(language: str) -> Mapping[str, frozenset[str]]:
    """Return the classes of words in lower case, each looked up once; numbers have the class ``number`` too."""
    return Memo(_make_reader(language))


@cache
def _make_reader(language: str) -> Callable[[str], frozenset[str]]:
    words, heads, nothing = load_claim_words(language).words, _stem_heads(language), frozenset[str]()
    is_english = language == "en"

    def read(word: str) -> frozenset[str]:
        # most words are in no list and have none of the forms that ``classify`` looks at
        if (
            is_english
            and word not in words
            and word[:_STEM_FROM] not in heads
            and word[-1:] != "s"
            and word[-_END:] not in _NAMING_ENDS
            and word.isalpha()
        ):
            return nothing
        classes = classify(word, language)
        return classes | {"number"} if word[:1].isdigit() else classes

    return read


@cache
def remember_possible_classes(language: str) -> Mapping[str, frozenset[str]]:
    """Return the same with the classes of all terms that begin with the word."""
    read_own, terms = _make_reader(language), load_claim_words(language).terms

    def read(word: str) -> frozenset[str]:
        own, begun = read_own(word), terms.get(word)
        return own.union(*[classes for _, classes in begun]) if begun else own

    return Memo(read)


def classify(word: str, language: str) -> frozenset[str]:
    """Return the classes of a word in lower case."""
    lexicon = load_claim_words(language)
    found = lexicon.words.get(word, frozenset())
    if not found and language == "fr" and "'" in word:
        found = lexicon.words.get(word.partition("'")[2], frozenset())
    if not found and language == "en" and word.endswith("'s"):
        found = lexicon.words.get(word[:-2], frozenset())
    if word.endswith("s") and len(word) > 3:
        singular = lexicon.words.get(word[:-1]) or lexicon.words.get(word[:-2] if word.endswith("es") else "")
        found |= (singular or frozenset()) & _NOUNS
    if not found and word[:_STEM_FROM] in _stem_heads(language):
        ends = range(len(word), _STEM_FROM - 1, -1)
        found = next((lexicon.stems[word[:end]] for end in ends if word[:end] in lexicon.stems), found)
    if not found and language == "en" and _DISEASE.match(word) and not _NO_DISEASE.match(word):
        return frozenset({"disease"})
    if not found and language == "en" and word[-_END:] in _DRUG_ENDS and _DRUG.match(word):
        return frozenset({"drugname", "medicine", "named"})
    return found or _read_compound(word, language)


@cache
def _stem_heads(language: str) -> frozenset[str]:
    """Return how stems begin, so that few words are compared with them."""
    return frozenset(stem[:_STEM_FROM] for stem in load_claim_words(language).stems)


def _read_compound(word: str, language: str) -> frozenset[str]:
    """Return the classes of a compound by its last part: "aloe-drink" → those of "drink"."""
    if "-" in word and (last := word.rpartition("-")[2]):
        return classify(last, language) & GOODS
    if language == "de" and len(word) >= _COMPOUND_FROM:
        return frozenset(name for name, ends in _GERMAN_ENDINGS.items() if word.endswith(ends))
    return frozenset()
